"""What mail means (policy sections 7 and 10): labelled mails in seven languages, and one test a sentence."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from policies.messages import MessageKind, read_message
from tests.stories import message_of, user_of

_CASES = [json.loads(line) for line in Path(__file__).with_name("messages.jsonl").read_text("utf-8").splitlines()]
_KNOWN_WRONG = {
    "de-oth-2": "an accepted invitation without its calendar part",
}


def _marked(case: dict[str, object]) -> object:
    reason = _KNOWN_WRONG.get(str(case["name"]))
    marks = [pytest.mark.xfail(reason=reason, strict=True)] if reason else []
    return pytest.param(case, id=str(case["name"]), marks=marks)


def _read(case: dict[str, object]) -> dict[str, str | None]:
    user = user_of(case)  # type: ignore[arg-type]  # JSON as it was written
    mail = case["message"]
    assert isinstance(mail, dict)
    reading = read_message(message_of(mail, user=user), user)
    return {
        "kind": str(reading.kind),
        "promised": reading.promise.day.isoformat() if reading.promise else None,
        "returns": reading.returns.isoformat() if reading.returns else None,
    }


@pytest.mark.parametrize("case", [_marked(each) for each in _CASES if "raw" not in each["message"]])
def test_a_labelled_mail_is_read_as_labelled(case: dict[str, object]) -> None:
    """Kind, promised day and day of return, as decided before the rules were written."""
    found = _read(case)

    assert case["gold"] == found


def _kind(body: str, *, subject: str = "Re: Interview") -> str:
    mail = {"id": "<a@b.example>", "from": "Jo Marsh <jo@acme.example>", "to": "sam@example.com", "subject": subject}
    return str(
        _read({"me": _CASES[0]["me"], "message": {**mail, "date": "2026-09-15T10:00:00-04:00", "body": body}})["kind"]
    )


def test_words_of_regret_about_a_day_are_no_rejection() -> None:
    """Unfortunately I'm out on Friday."""
    assert (
        _kind("Hi Sam, unfortunately I'm out on Friday. Could we do the interview on Monday?") != MessageKind.REJECTION
    )


def test_a_slot_on_offer_is_no_offer() -> None:
    """We'd like to offer you a slot on Tuesday."""
    assert _kind("Hi Sam, we'd like to offer you a slot on Tuesday for the next interview.") == MessageKind.NEXT_ROUND


def test_what_was_quoted_is_not_judged() -> None:
    """A rejection further down is of another time."""
    quoted = (
        "\n\nOn Mon, Sep 14, 2026 at 9:00 AM Jo <jo@acme.example> wrote:\n> We decided to go with another candidate."
    )

    assert _kind(f"Thanks Sam, lovely to meet you!{quoted}") == MessageKind.ACKNOWLEDGEMENT


def test_a_position_on_hold_is_an_update() -> None:
    """Settled in section 10."""
    assert _kind("Hi Sam, the position is on hold for the moment.") == MessageKind.UPDATE


def test_a_refusal_about_something_else_is_other() -> None:
    """A flat is no job."""
    assert (
        _kind("Unfortunately the landlord gave the flat to other applicants.", subject="The flat") == MessageKind.OTHER
    )


_AUTOMATIC = {
    "en": "Automatic reply: Interview",
    "de": "Abwesenheitsnotiz",
    "fr": "Réponse automatique",
    "es": "Respuesta automática",
    "pt": "Resposta automática",
    "it": "Risposta automatica",
    "nl": "Automatisch antwoord",
}
_KINDS = [json.loads(line) for line in Path(__file__).with_name("kinds.jsonl").read_text("utf-8").splitlines()]


@pytest.mark.parametrize("case", _KINDS, ids=lambda case: f"{case['kind']}-{case['body'][:30]}")
def test_an_everyday_wording_is_read_as_what_it_is(case: dict[str, str]) -> None:
    own = case["kind"].startswith("own-")
    mail = {
        "id": "<a@b.example>",
        "from": "Sam Rivera <sam@example.com>" if own else "Ola Berg <ola@acme.example>",
        "to": "ola@acme.example" if own else "sam@example.com",
        "date": "2026-03-04T10:00:00-05:00",
        "subject": _AUTOMATIC[case["language"]] if case["kind"] == "auto-reply" else "Re: Interview",
        "body": case["body"],
    }
    me = {"name": "Sam Rivera", "addresses": ["sam@example.com"], "skills": [], "language": "en"}

    assert _read({"me": me, "message": mail})["kind"] == case["kind"]
