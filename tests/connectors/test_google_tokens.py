"""What is kept of a sign-in, and what is said when it ends."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta

import pytest

from connectors.errors import SignInNeeded, SourceError, Throttled, Unreachable
from connectors.google.answers import Asker
from connectors.google.tokens import AUDIENCE_PAGE, SignIn, refused
from connectors.transport import Answer
from tests.builders import moment

MADE = moment("2026-03-03T18:00")
WEEK = timedelta(days=7)
LASTING = SignIn("sam.rivera@example.com", "1//r", ("a", "b"), "c.apps", MADE)
TESTING = replace(LASTING, ends=MADE + WEEK)
ASKER = Asker("mail", "me")


def error(**said: str) -> Answer:
    """What the token server says."""
    return Answer(400, {}, json.dumps({"error": "invalid_grant", **said}).encode())


def told(answer: Answer, sign_in: SignIn | None = LASTING, *, days: float = 30) -> SourceError:
    """The error so many days after the sign-in."""
    return refused(answer, ASKER, sign_in=sign_in, now=MADE + timedelta(days=days))


@pytest.mark.parametrize("kept", [LASTING, TESTING])
def test_a_sign_in_reads_back_as_it_was_kept(kept: SignIn) -> None:
    assert SignIn.from_text(kept.to_text()) == kept


@pytest.mark.parametrize("text", ["", "{}", "[]", "null", '{"ends": 3}', LASTING.to_text().replace("2026", "year")])
def test_what_is_no_sign_in_is_told(text: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        SignIn.from_text(text)


@pytest.mark.parametrize(("days", "is_said"), [(4.9, False), (5.1, True), (6.9, True), (7.1, False)])
@pytest.mark.parametrize("kept", [TESTING, LASTING])
def test_two_days_before_the_end_of_seven_the_user_is_warned_with_the_remedy(
    kept: SignIn, days: float, *, is_said: bool
) -> None:
    said = kept.warning(MADE + timedelta(days=days), account="me")

    assert (said is not None) is is_said
    if said is not None:
        assert "Tuesday 10 March at 18:00" in said
        assert AUDIENCE_PAGE in said
        assert "`afterword connect me`" in said
        assert said.startswith("if ") is (kept is LASTING)


def test_a_sign_in_that_ends_for_another_reason_is_told_as_such() -> None:
    said = replace(LASTING, ends=MADE + timedelta(days=90)).warning(MADE + timedelta(days=89), account="me")

    assert said is not None
    assert "testing" not in said


@pytest.mark.parametrize(
    ("answer", "sign_in", "days", "what", "hint"),
    [
        (error(), TESTING, 7.1, "because your Cloud project is in testing", "Publish app"),
        (error(), LASTING, 7.1, "most likely because your Cloud project is in testing", "Publish app"),
        (error(), LASTING, 30, "changed the password", "`afterword connect me`"),
        (error(), TESTING, 3, "changed the password", "`afterword connect me`"),
        (error(error_subtype="invalid_rapt"), LASTING, 30, "your Workspace wants you to sign in anew", "connect me"),
        (error(error_description="Account has been deleted"), LASTING, 30, "deleted or disabled", "another one"),
        (error(error="invalid_client"), LASTING, 30, "does not know the OAuth client", "auth/clients"),
        (error(error="admin_policy_enforced"), LASTING, 30, "administrators", "ask them"),
        (error(error="unknown", error_description="Odd"), LASTING, 30, "400: Odd", "`afterword connect me`"),
        (error(), None, 0, "did not take the code", "once more"),
    ],
)
def test_each_end_is_told_with_what_to_do(
    answer: Answer, sign_in: SignIn | None, days: float, what: str, hint: str
) -> None:
    found = told(answer, sign_in, days=days)

    assert isinstance(found, SignInNeeded)
    assert found.source == "mail"
    assert what in found.what
    assert hint in found.hint


@pytest.mark.parametrize(("minutes", "way"), [(20, "20 minutes behind"), (-20, "20 minutes ahead"), (4, "")])
def test_a_clock_that_is_far_off_is_named(minutes: int, way: str) -> None:
    found = told(replace(error(), skew=timedelta(minutes=minutes)))

    assert way in found.hint
    assert ("clock" in found.hint) is bool(way)


@pytest.mark.parametrize(("status", "kind"), [(429, Throttled), (500, Unreachable), (503, Unreachable)])
def test_a_server_in_trouble_is_no_end_of_a_sign_in(status: int, kind: type[SourceError]) -> None:
    assert type(told(Answer(status, {}, b""))) is kind
