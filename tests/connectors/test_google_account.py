"""One account: its tokens, its requests, and what is never done twice."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from connectors.errors import BadData, SignInNeeded, SourceError, Unreachable
from connectors.google.account import GoogleAccount, Missing, Unknown
from connectors.google.allowed import MAIL_READ, SCOPES
from connectors.google.tokens import SignIn
from connectors.transport import together
from tests.connectors.google_accounts import ME, NOW, MemoryKeeper, account
from tests.connectors.servers.google import google_server
from tests.connectors.servers.google_answers import (
    closed,
    done_but,
    error,
    garbled,
    invalid_grant,
    json_answer,
    rate_limit_exceeded,
    truncated,
    unauthenticated,
    unavailable,
)

if TYPE_CHECKING:
    from pathlib import Path

    from tests.connectors.servers.google import GoogleServer

WHAT = "it could not be done"


@pytest.fixture(name="at")
def _at(server: GoogleServer, tmp_path: Path) -> GoogleAccount:
    return account(server, tmp_path)


def profile(at: GoogleAccount) -> Any:  # noqa: ANN401  (JSON)
    """A request that reads."""
    return at.ask(at.gmail().users().getProfile(userId="me"), at.asker("mail", "gmail"), what=WHAT)


def create(at: GoogleAccount) -> Any:  # noqa: ANN401  (JSON)
    """A request that changes something."""
    body: Any = {"message": {"raw": "VG86IGFAYgoKaGk="}}
    drafts = at.gmail().users().drafts()
    return at.ask(drafts.create(userId="me", body=body), at.asker("mail", "gmail"), what=WHAT, once=True)


def test_nothing_is_asked_before_it_is_needed(server: GoogleServer, at: GoogleAccount) -> None:
    at.gmail()
    at.calendar()
    at.sign_in(at.asker("mail", "gmail"))

    assert server.requests == []


def test_one_access_token_serves_many_requests(server: GoogleServer, at: GoogleAccount) -> None:
    for _ in range(3):
        assert profile(at)["emailAddress"] == ME

    assert server.count("oauth.token") == 1


def test_several_threads_ask_for_one_token(server: GoogleServer, at: GoogleAccount) -> None:
    list(together(lambda _: profile(at), range(20)))
    server.expire_access_tokens()
    list(together(lambda _: profile(at), range(20)))

    assert server.count("oauth.token") == 2


@pytest.mark.parametrize("do", [profile, create])
def test_a_token_that_is_over_is_renewed_and_the_request_repeated(
    server: GoogleServer,
    at: GoogleAccount,
    do: Any,  # noqa: ANN401
) -> None:
    profile(at)
    server.expire_access_tokens()

    do(at)

    assert server.count("oauth.token") == 2
    assert len(server.drafts.message_ids) == (1 if do is create else 0)


def test_a_sign_in_that_is_refused_twice_needs_signing_in(server: GoogleServer, at: GoogleAccount) -> None:
    server.next("gmail.users.getProfile", unauthenticated(), times=2)

    with pytest.raises(SignInNeeded):
        profile(at)

    assert server.count("gmail.users.getProfile") == 2


def test_a_sign_in_that_was_revoked_needs_signing_in(server: GoogleServer, at: GoogleAccount) -> None:
    server.next("oauth.token", invalid_grant())

    with pytest.raises(SignInNeeded) as caught:
        profile(at)

    assert caught.value.source == "mail"
    assert server.count("oauth.token") == 1


def test_a_token_server_in_trouble_is_asked_again(server: GoogleServer, at: GoogleAccount) -> None:
    server.next("oauth.token", unavailable())
    server.next("oauth.token", closed())

    assert profile(at)["emailAddress"] == ME


@pytest.mark.parametrize("answer", [garbled(), json_answer({"hello": "world"}), json_answer([])])
def test_a_token_server_that_is_none_is_told(server: GoogleServer, at: GoogleAccount, answer: Any) -> None:  # noqa: ANN401
    server.next("oauth.token", answer, times=9)

    with pytest.raises(BadData, match="signing in failed"):
        profile(at)


def test_a_new_refresh_token_is_kept_in_place_of_the_old(server: GoogleServer, at: GoogleAccount) -> None:
    server.oauth.rotates_refresh_tokens = True
    before = at.sign_in(at.asker("mail", "gmail"))
    profile(at)

    assert isinstance(at.keeper, MemoryKeeper)
    assert at.keeper.text is not None
    kept = SignIn.from_text(at.keeper.text)
    assert kept.refresh_token != before.refresh_token
    assert replace(kept, refresh_token="") == replace(before, refresh_token="")


def test_a_kept_sign_in_is_not_written_anew_without_need(server: GoogleServer, at: GoogleAccount) -> None:
    assert isinstance(at.keeper, MemoryKeeper)
    text = at.keeper.text
    at.keeper.save = _never  # type: ignore[method-assign]
    profile(at)

    assert at.keeper.text == text
    assert server.count("oauth.token") == 1


def _never(text: str) -> None:
    raise AssertionError(f"it was kept again ({len(text)} characters)")


@pytest.mark.parametrize("text", [None, "", "{}", "not JSON"])
def test_without_a_sign_in_the_command_is_named(server: GoogleServer, at: GoogleAccount, text: str | None) -> None:
    at.keeper = MemoryKeeper(text)

    with pytest.raises(SignInNeeded) as caught:
        profile(at)

    assert caught.value.hint == "run `afterword connect me`"
    assert server.requests == []


def test_a_sign_in_of_another_client_is_not_used(server: GoogleServer, at: GoogleAccount) -> None:
    kept = replace(at.sign_in(at.asker("mail", "gmail")), client_id="other.apps")
    other = GoogleAccount("me", at.client_path, MemoryKeeper(kept.to_text()), NOW, at.wall, at.endpoint)

    with pytest.raises(SignInNeeded, match="another OAuth client"):
        profile(other)
    assert server.requests == []


def test_a_right_that_was_not_given_is_told(server: GoogleServer, tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="does not include the right"):
        create(account(server, tmp_path, scopes=[MAIL_READ]))


def test_the_end_of_a_sign_in_is_told_once_to_the_first_who_asks(server: GoogleServer, tmp_path: Path) -> None:
    at = account(server, tmp_path, scopes=SCOPES, ends=NOW)

    assert [len(at.warnings(each)) for each in ("calendar", "mail", "calendar")] == [1, 0, 1]


# ---------------------------------------------------------------- answers


@pytest.mark.parametrize("answer", [unavailable(), rate_limit_exceeded(), closed(), truncated(), garbled()])
def test_a_read_is_repeated(server: GoogleServer, at: GoogleAccount, answer: Any) -> None:  # noqa: ANN401
    server.next("gmail.users.getProfile", answer)

    assert profile(at)["emailAddress"] == ME


@pytest.mark.parametrize(
    "answer", [unavailable(), done_but(unavailable()), closed(), closed(works=True), truncated(), done_but(garbled())]
)
def test_what_changes_something_is_not_repeated_and_its_outcome_not_known(
    server: GoogleServer,
    at: GoogleAccount,
    answer: Any,  # noqa: ANN401
) -> None:
    server.next("gmail.users.drafts.create", answer)

    with pytest.raises(Unknown) as caught:
        create(at)

    assert isinstance(caught.value.error, Unreachable | BadData)
    assert server.count("gmail.users.drafts.create") == 1


def test_what_was_refused_was_not_done(server: GoogleServer, at: GoogleAccount) -> None:
    server.next("gmail.users.drafts.create", rate_limit_exceeded())

    with pytest.raises(SourceError):
        create(at)

    assert server.drafts.message_ids == {}


def test_what_never_reached_anybody_was_not_done(tmp_path: Path) -> None:
    with google_server() as server:
        at = account(server, tmp_path)
        profile(at)
        at._credentials.token = "t" if at._credentials is not None else ""  # type: ignore[union-attr]
    with pytest.raises(Unreachable, match="no connection"):
        create(at)


@pytest.mark.parametrize("status", [404, 410])
def test_what_is_not_there_is_missing(server: GoogleServer, at: GoogleAccount, status: int) -> None:
    server.next("gmail.users.getProfile", error(status, "Gone", "notFound"))

    with pytest.raises(Missing):
        profile(at)


@pytest.mark.parametrize("answer", [json_answer([]), json_answer("x"), json_answer(3), json_answer(None)])
def test_an_answer_that_is_no_object_is_told(server: GoogleServer, at: GoogleAccount, answer: Any) -> None:  # noqa: ANN401
    server.next("gmail.users.getProfile", answer, times=9)

    with pytest.raises(BadData, match=WHAT):
        profile(at)
