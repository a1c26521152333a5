"""Google accounts for tests: signed in at the stand-in, and events as its Calendar gives them."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from connectors.google.account import GoogleAccount
from connectors.google.allowed import SCOPES
from connectors.google.tokens import SignIn
from policies.facts import AttendeeKind, EventStatus, Role
from tests.builders import moment

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from policies.facts import Event
    from tests.connectors.servers.google import GoogleServer

ME = "sam.rivera@example.com"
NOW = moment("2026-03-04T18:00")
CLIENT_ID = "123456789012-standin.apps.googleusercontent.com"


class MemoryKeeper:
    """A sign-in that is kept as long as the test."""

    def __init__(self, text: str | None = None) -> None:
        self.text = text

    def load(self) -> str | None:
        """The text that was kept last."""
        return self.text

    def save(self, text: str) -> None:
        """Keep this text."""
        self.text = text

    def delete(self) -> None:
        """Forget it."""
        self.text = None


def account(
    server: GoogleServer,
    folder: Path,
    *,
    scopes: Iterable[str] = tuple(SCOPES),
    signed_in: datetime = NOW,
    ends: datetime | None = None,
    now: datetime = NOW,
    pauses: list[float] | None = None,
) -> GoogleAccount:
    """Sam's account, signed in; it does not wait, but notes in ``pauses`` for how long it would have."""
    _, refresh_token = server.grant(ME, scopes)
    kept = SignIn(ME, refresh_token, tuple(scopes), server.oauth.client_id, signed_in, ends)
    noted = [] if pauses is None else pauses
    return GoogleAccount(
        "me",
        server.client_file(folder / "client_secret.json"),
        MemoryKeeper(kept.to_text()),
        now=now,
        wall=lambda: datetime.now(UTC),
        endpoint=server.address,
        pause=noted.append,
    )


def resource(event: Event) -> dict[str, Any]:
    """The event as Calendar's resource "Event"."""
    zone = "America/New_York"
    found: dict[str, Any] = {
        "iCalUID": event.uid,
        "summary": event.summary,
        "start": _time(event.start, event, zone),
        "end": _time(event.end, event, zone),
        "status": event.status.value,
        "sequence": event.sequence,
        "attendees": [
            {
                "email": each.person.email,
                "displayName": each.person.name,
                "responseStatus": _ANSWERS[each.participation.value],
                "optional": each.role in (Role.OPTIONAL, Role.NON_PARTICIPANT),
                "resource": each.kind in (AttendeeKind.ROOM, AttendeeKind.RESOURCE),
            }
            for each in event.attendees
        ],
    }
    if event.organizer is not None:
        found["organizer"] = {"email": event.organizer.email, "displayName": event.organizer.name}
    for name in ("description", "location"):
        if getattr(event, name):
            found[name] = getattr(event, name)
    if event.created is not None:
        found["created"] = event.created.astimezone(UTC).isoformat().replace("+00:00", "Z")
    if event.occurrence is not None:
        at = datetime.strptime(event.occurrence, "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
        found["recurringEventId"] = f"series-of-{event.uid}"
        found["originalStartTime"] = {"dateTime": at.isoformat(), "timeZone": zone}
    if event.status is EventStatus.CANCELLED:
        found["status"] = "cancelled"
    return found


def _time(moment: datetime, event: Event, zone: str) -> dict[str, str]:
    return {"date": f"{moment:%Y-%m-%d}"} if event.all_day else {"dateTime": moment.isoformat(), "timeZone": zone}


_ANSWERS = {
    "accepted": "accepted",
    "declined": "declined",
    "tentative": "tentative",
    "needs-action": "needsAction",
    "delegated": "needsAction",
}
