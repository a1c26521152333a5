"""Without an endpoint of its own an account asks Google, and Google alone; nothing here leaves the machine."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
import responses

from connectors.errors import Unreachable
from connectors.google.account import GoogleAccount
from connectors.google.calendar import GoogleCalendar
from connectors.google.drafts import GoogleDrafts
from connectors.google.sign_in import sign_out
from connectors.google.tokens import SignIn
from connectors.memory.notebook import MemoryNotebook
from tests.connectors.google_accounts import ME, NOW, MemoryKeeper
from tests.connectors.ics_text import window

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

TOKENS = "https://oauth2.googleapis.com/token"
CLIENT = {
    "client_id": "c.apps",
    "client_secret": "s",
    "auth_uri": "https://accounts.google.com/o/oauth2/auth",
    "token_uri": TOKENS,
}
KEPT = SignIn(ME, "1//r", (), "c.apps", NOW)


@pytest.fixture(name="google")
def _google() -> Iterator[responses.RequestsMock]:
    with responses.RequestsMock() as google:
        google.post(TOKENS, json={"access_token": "t", "expires_in": 3599, "token_type": "Bearer"})
        yield google


@pytest.fixture(name="at")
def _at(tmp_path: Path) -> GoogleAccount:
    path = tmp_path / "client.json"
    path.write_text(json.dumps({"installed": CLIENT}), encoding="utf-8")
    keeper = MemoryKeeper(KEPT.to_text())
    return GoogleAccount("me", path, keeper, NOW, lambda: datetime.now(UTC), pause=lambda _: None)


def asked(google: responses.RequestsMock) -> list[tuple[str | None, str]]:
    """Verb and address of each request, without its query."""
    return [(each.request.method, str(each.request.url).partition("?")[0]) for each in google.calls]


def test_events_are_asked_for_at_google(google: responses.RequestsMock, at: GoogleAccount) -> None:
    events = "https://www.googleapis.com/calendar/v3/calendars/team%40group.calendar.google.com/events"
    google.get(events, json={"kind": "calendar#events", "items": []})

    GoogleCalendar("calendar", at, "team@group.calendar.google.com").read(window())

    assert asked(google) == [("POST", TOKENS), ("GET", events)]
    assert google.calls[1].request.headers["Authorization"] == "Bearer t"
    assert "gzip" in google.calls[1].request.headers["User-Agent"]


def test_drafts_are_asked_for_at_google(google: responses.RequestsMock, at: GoogleAccount) -> None:
    drafts = "https://gmail.googleapis.com/gmail/v1/users/me/drafts"
    google.get(drafts, json={"resultSizeEstimate": 0})

    assert GoogleDrafts("mail", at, MemoryNotebook()).drafts() == ()
    assert asked(google) == [("POST", TOKENS), ("GET", drafts)]


def test_a_sign_in_is_revoked_beside_where_tokens_are_given(at: GoogleAccount) -> None:
    with responses.RequestsMock() as google:
        google.post("https://oauth2.googleapis.com/revoke", json={})

        assert sign_out(at, KEPT)
        assert google.calls[0].request.body == b"token=1%2F%2Fr"


def test_a_name_that_cannot_be_found_is_told(at: GoogleAccount) -> None:
    with responses.RequestsMock(), pytest.raises(Unreachable) as caught:  # it knows no address: nothing is reached
        GoogleDrafts("mail", at, MemoryNotebook()).drafts()

    assert "see that you are online" in caught.value.hint
