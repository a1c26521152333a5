"""Every refusal of Google's, in the words of the one who has to do something about it."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import Any

import pytest

from connectors.errors import AccessDenied, BadData, SignInNeeded, SourceError, Throttled, Unreachable
from connectors.google.answers import Asker, garbled, is_passing, refusal, silence
from connectors.transport import Answer, NoAnswer
from tests.connectors.servers import google_answers as google

MAIL = Asker("mail", "me", "gmail")
CALENDAR = Asker("calendar", "me", "calendar")


def answer(found: google.Answer) -> Answer:
    """What the transport makes of it."""
    return Answer(found.status, {name.lower(): value for name, value in found.headers.items()}, found.body)


def plain(status: int, body: Any = b"", **headers: str) -> Answer:  # noqa: ANN401  (JSON, or bytes)
    """Any answer."""
    return Answer(status, headers, body if isinstance(body, bytes) else json.dumps(body).encode())


@pytest.mark.parametrize(
    ("found", "kind", "words"),
    [
        (google.rate_limit_exceeded(), Throttled, "asks for patience"),
        (google.user_rate_limit_exceeded(), Throttled, "asks for patience"),
        (google.too_many_requests(90), Throttled, "90 seconds"),
        (google.daily_limit_exceeded(), Throttled, "the day's quota"),
        (google.quota_exceeded(), Throttled, "the day's quota"),
        (google.access_not_configured(), AccessDenied, "the Gmail API is not enabled"),
        (google.insufficient_permissions(), AccessDenied, "leave every box ticked"),
        (google.domain_policy(), AccessDenied, "administrators of your Workspace"),
        (google.mail_not_enabled(), AccessDenied, "this account has no Gmail"),
        (google.unauthenticated(), SignInNeeded, "`afterword connect me`"),
        (google.error(403, "No", "forbidden"), AccessDenied, "403: No"),
        (google.error(400, "Odd", "badRequest"), BadData, "400: Odd"),
        (google.backend_error(), Unreachable, "status 500"),
        (google.unavailable(), Unreachable, "status 503"),
        (google.bad_gateway(), Unreachable, "status 502"),
    ],
)
def test_each_refusal_has_its_kind_and_its_words(found: google.Answer, kind: type[SourceError], words: str) -> None:
    error = refusal(answer(found), MAIL, what="the mail could not be read")

    assert type(error) is kind
    assert error.source == "mail"
    assert words in str(error)
    assert error.hint


@pytest.mark.parametrize(
    "found",
    [
        google.rate_limit_exceeded(),
        google.user_rate_limit_exceeded(),
        google.too_many_requests(),
        google.backend_error(),
        google.unavailable(),
        google.bad_gateway(),
        google.garbled(),
    ],
)
def test_what_passes_is_asked_again(found: google.Answer) -> None:
    assert is_passing(answer(found))


@pytest.mark.parametrize(
    "found",
    [
        google.daily_limit_exceeded(),
        google.quota_exceeded(),
        google.access_not_configured(),
        google.insufficient_permissions(),
        google.domain_policy(),
        google.mail_not_enabled(),
        google.unauthenticated(),
        google.not_found(),
        google.json_answer({}),
    ],
)
def test_what_stays_is_not_asked_again(found: google.Answer) -> None:
    assert not is_passing(answer(found))


def test_an_empty_answer_is_not_asked_for_again() -> None:
    assert not is_passing(plain(200))
    assert not is_passing(plain(204))


def test_an_api_that_is_off_is_told_with_the_page_that_google_names() -> None:
    found = google.access_not_configured("calendar-json.googleapis.com", "Google Calendar API")

    error = refusal(answer(found), CALENDAR, what="the events could not be read")

    assert "the Google Calendar API is not enabled" in error.what
    assert "https://console." in error.hint
    assert "project" in error.hint


@pytest.mark.parametrize("page", ["https://evil.example/enable", "http://console.cloud.google.com/x", ""])
def test_a_page_of_somebody_elses_is_not_shown(page: str) -> None:
    body = {
        "error": {"message": f"Enable it by visiting {page} then retry", "errors": [{"reason": "accessNotConfigured"}]}
    }

    error = refusal(plain(403, body), MAIL, what="x")

    assert "https://console.cloud.google.com/apis/library/gmail.googleapis.com" in error.hint
    assert "evil" not in error.hint


def test_what_google_says_is_told_on_one_line_and_not_at_length() -> None:
    error = refusal(plain(400, {"error": {"message": "a\nb" + "x" * 1_000}}), MAIL, what="x")

    assert "a bxx" in error.what
    assert len(error.what) < 250


@pytest.mark.parametrize(
    "body", [b"<html>", b"[]", b"3", b'{"error": "x"}', b'{"error": {"errors": "x", "details": [3]}}']
)
@pytest.mark.parametrize("status", [302, 400, 403, 409, 500])
def test_an_answer_of_another_shape_is_told_by_its_status(status: int, body: bytes) -> None:
    assert str(status) in refusal(plain(status, body), MAIL, what="x").what or body == b'{"error": "x"}'


def test_a_redirect_is_somebody_in_between() -> None:
    error = refusal(plain(302), MAIL, what="x")

    assert isinstance(error, Unreachable)
    assert "sign-in page" in error.hint


def test_no_answer_is_told_with_its_reason() -> None:
    error = silence(NoAnswer("no answer came in time", was_sent=True), MAIL, what="the mail could not be read")

    assert (type(error), error.what) == (Unreachable, "the mail could not be read: no answer came in time")


def test_garble_is_told() -> None:
    assert isinstance(garbled(MAIL, what="x"), BadData)


def test_a_refused_sign_in_names_a_clock_that_is_off() -> None:
    late = Answer(401, {}, b"", skew=timedelta(minutes=9))

    assert "9 minutes behind" in refusal(late, MAIL, what="x").hint
