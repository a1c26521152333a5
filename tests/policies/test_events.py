"""Labelled events: the verdict on each and the set of people to thank (policy sections 2 and 3).

`events.jsonl` has one a line: attendees have accepted unless words beside their address say otherwise; among the
interviewers, a name without an address is *needs-address*.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from policies.facts import Attendee, AttendeeKind, Event, EventStatus, Participation, Role, User
from policies.interviewers import who_interviewed
from policies.interviews import judge
from tests.builders import event, person, sam

CASES = [json.loads(line) for line in Path(__file__).with_name("events.jsonl").read_text("utf-8").splitlines()]
NAMES = {
    "en": "Robin Ashdown",
    "work": "Robin Ashdown",
    "de": "Jonas Winkler",
    "fr": "Hélène Garnier",
    "es": "Lucía Ortega Ramos",
    "pt": "João Azevedo",
    "it": "Marco Galli",
    "nl": "Sanne de Vries",
}


def user_of(case: dict[str, Any]) -> User:
    """The user of a case; the one at work has an employer too."""
    at_work = case["user"] == "work"
    addresses = ("me@example.com", "rashdown@weirworks.example") if at_work else ("me@example.com",)
    return sam(
        name=NAMES[case["user"]],
        addresses=addresses,
        language="en" if at_work else case["user"],
        employer_domains=("weirworks.example",) if at_work else (),
    )


def attendee_of(said: str | list[str]) -> Attendee:
    """An attendee from "Jane Doe <jane@…>", or from that and words of RFC 5545 about them."""
    who, *words = [said] if isinstance(said, str) else said
    return Attendee(
        person(who),
        next((each for each in Participation if each in words), Participation.ACCEPTED),
        next((each for each in Role if each in words), Role.REQUIRED),
        next((each for each in AttendeeKind if each in words), AttendeeKind.INDIVIDUAL),
    )


def event_of(case: dict[str, Any], user: User) -> Event:
    """The event of a case, with the user among the attendees unless they are alone in their calendar."""
    answer = Participation.DECLINED if "user_declined" in case else Participation.ACCEPTED
    own = () if "alone" in case else (Attendee(person(f"{user.name} <{user.addresses[-1]}>"), answer),)
    return event(
        summary=case["title"],
        organizer=case.get("organizer"),
        attendees=(*map(attendee_of, case["attendees"]), *own),
        description=case.get("description", ""),
        all_day=case.get("all_day", False),
        status=EventStatus.CANCELLED if "cancelled" in case else EventStatus.CONFIRMED,
    )


@pytest.mark.parametrize("case", CASES, ids=[each["name"] for each in CASES])
def test_an_event_is_judged_as_people_judge_it(case: dict[str, Any]) -> None:
    user = user_of(case)
    judgement = judge(event_of(case, user), user)

    assert case["verdict"] == judgement.verdict, judgement.evidence
    assert judgement.evidence


THANKED = [each for each in CASES if "interviewers" in each]


@pytest.mark.parametrize("case", THANKED, ids=[each["name"] for each in THANKED])
def test_those_who_interviewed_are_found_and_nobody_else(case: dict[str, Any]) -> None:
    user = user_of(case)
    roster = who_interviewed(event_of(case, user), user)

    found = {each.name if each.person is None else each.person.email for each in roster.interviewers}
    assert set(case["interviewers"]) == found
