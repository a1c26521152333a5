"""Signing in: in the browser, for what is needed, as the right person; and out again."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING
from urllib.parse import unquote

import pytest
import requests

from connectors.errors import AccessDenied, SignInNeeded, SourceError
from connectors.google.allowed import DRAFTS, EVENTS_READ, MAIL_READ, SCOPES
from connectors.google.sign_in import sign_in, sign_out
from connectors.oauth import Receiver
from tests.connectors.google_accounts import ME, NOW, MemoryKeeper, account
from tests.connectors.servers.google_answers import (
    access_not_configured,
    error,
    invalid_grant,
    json_answer,
    token_error,
    unavailable,
)

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from connectors.google.account import GoogleAccount
    from connectors.google.tokens import SignIn
    from tests.connectors.servers.google import GoogleServer

FORMER = "what was kept before"


@dataclass(slots=True)
class User:
    """Sam before a browser."""

    at: GoogleAccount
    keeper: MemoryKeeper
    comes: bool = True
    shown: str = ""

    def signs_in(self, scopes: Iterable[str] = tuple(SCOPES), expected: tuple[str, ...] = (ME,)) -> SignIn:
        """The page opens, and its end comes back."""
        with Receiver() as receiver:
            return sign_in(
                self.at, receiver, scopes=scopes, expected=expected, show=self.show, seconds=5 if self.comes else 0
            )

    def show(self, address: str) -> None:
        """The browser, which follows where it is led."""
        self.shown = address
        if self.comes:
            threading.Thread(target=requests.get, args=(address,), kwargs={"timeout": 5}, daemon=True).start()


@pytest.fixture(name="sam")
def _sam(server: GoogleServer, tmp_path: Path) -> User:
    at = account(server, tmp_path)
    server.revoke_all()
    at.keeper = keeper = MemoryKeeper(FORMER)
    return User(at, keeper)


def test_a_sign_in_is_kept_with_whose_it_is(sam: User) -> None:
    made = sam.signs_in()

    assert sam.keeper.text == made.to_text()
    assert (made.address, made.signed_in, made.ends) == (ME, NOW, None)
    assert set(made.scopes) == set(SCOPES)


def test_it_is_asked_for_with_a_challenge_for_good_and_with_consent(server: GoogleServer, sam: User) -> None:
    sam.signs_in()

    (asked,) = [each.query for each in server.requests if each.kind == "oauth.auth"]
    assert asked["code_challenge_method"] == ["S256"]
    assert asked["access_type"] == ["offline"]
    assert asked["prompt"] == ["consent"]
    assert asked["login_hint"] == [ME]
    assert asked["redirect_uri"][0].startswith("http://127.0.0.1:")


@pytest.mark.parametrize("scopes", [[EVENTS_READ], [MAIL_READ, DRAFTS], list(SCOPES)])
def test_what_is_needed_is_asked_for_and_no_more(server: GoogleServer, sam: User, scopes: list[str]) -> None:
    sam.signs_in(scopes)

    (asked,) = [each.query for each in server.requests if each.kind == "oauth.auth"]
    assert set(asked["scope"][0].split()) == set(scopes)


def test_the_address_of_an_account_that_has_events_alone_is_that_of_its_calendar(sam: User) -> None:
    assert sam.signs_in([EVENTS_READ]).address == ME


def test_what_the_user_does_not_allow_is_not_kept(server: GoogleServer, sam: User) -> None:
    server.oauth.denies = True

    with pytest.raises(SignInNeeded, match="did not allow"):
        sam.signs_in()

    assert sam.keeper.text == FORMER


def test_boxes_that_were_left_unticked_are_named(server: GoogleServer, sam: User) -> None:
    server.oauth.unticked = frozenset({DRAFTS, EVENTS_READ})

    with pytest.raises(AccessDenied) as caught:
        sam.signs_in()

    assert "keeping drafts (gmail.compose), reading events (calendar.events.readonly)" in caught.value.what
    assert "reading mail" not in caught.value.what
    assert sam.keeper.text == FORMER


def test_another_account_is_turned_away_and_what_is_in_use_left_alone(server: GoogleServer, sam: User) -> None:
    in_use = server.grant("kim@example.com", SCOPES)[1]
    server.oauth.consents_as = "kim@example.com"

    with pytest.raises(SignInNeeded) as caught:
        sam.signs_in()

    assert "kim@example.com" in caught.value.what
    assert ME in caught.value.what
    assert "addresses" in caught.value.hint
    assert sam.keeper.text == FORMER
    assert server.oauth.is_live(in_use)


def test_any_of_the_expected_addresses_will_do_in_whatever_case(server: GoogleServer, sam: User) -> None:
    server.oauth.consents_as = "kim@example.com"

    assert sam.signs_in(expected=(ME, "kim@example.com")).address == "kim@example.com"


def test_nobody_who_comes_is_not_waited_for_for_ever(server: GoogleServer, sam: User) -> None:
    sam.comes = False

    with pytest.raises(SignInNeeded, match="in the time there was"):
        sam.signs_in()

    assert server.requests == []
    assert sam.shown.startswith(server.address)


def test_a_sign_in_that_does_not_last_is_told(server: GoogleServer, sam: User) -> None:
    lone = {"access_token": "t", "expires_in": 3599, "scope": " ".join(SCOPES), "token_type": "Bearer"}
    server.next("oauth.token", json_answer(lone))

    with pytest.raises(SignInNeeded, match="no lasting sign-in"):
        sam.signs_in()


def test_the_seven_days_of_a_project_in_testing_are_kept(server: GoogleServer, sam: User) -> None:
    server.oauth.refresh_token_expires_in = 604_799

    made = sam.signs_in()

    assert made.ends == NOW + timedelta(seconds=604_799)
    assert made.is_of_testing(NOW)


def test_a_token_server_in_trouble_is_asked_again(server: GoogleServer, sam: User) -> None:
    server.next("oauth.token", unavailable())

    assert sam.signs_in().address == ME


@pytest.mark.parametrize(
    ("kind", "answer"),
    [
        ("oauth.token", invalid_grant("Bad Request")),
        ("oauth.token", token_error("invalid_client")),
        ("oauth.token", json_answer({"token_type": "Bearer"})),
        ("gmail.users.getProfile", access_not_configured()),
    ],
)
def test_what_goes_wrong_is_told_and_nothing_is_kept(
    server: GoogleServer, sam: User, kind: str, answer: object
) -> None:
    server.next(kind, answer, times=9)  # type: ignore[arg-type]

    with pytest.raises(SourceError) as caught:
        sam.signs_in()

    assert caught.value.hint
    assert sam.keeper.text == FORMER


@pytest.mark.parametrize(
    ("sent", "words"),
    [
        ("admin_policy_enforced", "administrators"),
        ("server_error", "broke the sign-in off (server_error)"),
    ],
)
def test_an_error_on_the_page_is_told(server: GoogleServer, sam: User, sent: str, words: str) -> None:
    def show(address: str) -> None:
        query = dict(each.split("=") for each in address.partition("?")[2].split("&"))
        back = unquote(query["redirect_uri"])
        requests.get(f"{back}?state={query['state']}&error={sent}", timeout=5)

    with Receiver() as receiver, pytest.raises(SignInNeeded) as caught:
        sign_in(sam.at, receiver, scopes=SCOPES, expected=(), show=show, seconds=5)

    assert words in caught.value.what
    assert server.requests == []


# ---------------------------------------------------------------- signing out


def test_signing_out_revokes(server: GoogleServer, sam: User) -> None:
    made = sam.signs_in()

    assert sign_out(sam.at, made)
    assert not server.oauth.is_live(made.refresh_token)


def test_a_sign_in_that_had_ended_is_told_as_such(server: GoogleServer, sam: User) -> None:
    made = sam.signs_in()
    server.revoke_all()

    assert not sign_out(sam.at, made)


@pytest.mark.parametrize("answer", [unavailable(), error(400, "Odd", "badRequest"), json_answer({}, 302)])
def test_what_is_not_confirmed_is_told(server: GoogleServer, sam: User, answer: object) -> None:
    made = sam.signs_in()
    server.next("oauth.revoke", answer, times=9)  # type: ignore[arg-type]

    with pytest.raises(SourceError):
        sign_out(sam.at, made)
