"""Who is named in a description, and who only arranges."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policies.coordinators import coordinator_lines, says_not_on_call
from policies.descriptions import named_interviewers, without_boilerplate
from tests.builders import person

JANE = person("Jane Doe <jane@acme.example>")
RAJ = person("Raj Patel <raj@acme.example>")


def named(text: str) -> list[str]:
    return [each.name for each in named_interviewers(text, known=(JANE, RAJ))]


def test_links_dial_in_lines_and_footers_name_nobody() -> None:
    text = "Join Zoom Meeting https://zoom.us/j/1\nPasscode: 123\nInterviewer: Jane Doe\nPowered by Calendly.com"

    assert without_boilerplate(text).split() == ["Interviewer:", "Jane", "Doe"]


@pytest.mark.parametrize(
    "text",
    [
        "Interviewer: Jane Doe",
        "Interviewer 1 - Jane Doe",
        "Interviewer: Jane Doe <jane@acme.example>",
        "Interviewers:\nJane Doe (https://www.linkedin.com/in/janedoe)",
        "Interviewer: Doe, Jane;",
        "You'll meet with Jane.",
        "Your interviewer is Jane Doe.",
        "**10:00 – 10:45** Coding interview with **Jane Doe**",
        "10:00am - 10:45am CT\nCoding\nJane Doe, Senior Engineer",
        "Jane Doe, 10:00 - 10:45",
        "Interviewer: Jane Doe\nShadow: Raj Patel",
        "Interviewer: jane@acme.example",
        "Round 1: Jane Doe",
        "Technical interview - Jane Doe",
        "You'll chat with Jane from our platform team.",
        "In this session, Jane will ask you about systems.",
        "With Jane Doe (Staff Engineer), then ask me anything by email.",
        "Sie sprechen mit Frau Jane Doe, Abteilungsleiterin IT.",
    ],
)
def test_an_interviewer_is_named_in_many_ways(text: str) -> None:
    assert named(text) == ["Jane Doe"] or named(text) == ["Jane"]


@pytest.mark.parametrize("name", ["Kurt Weber", "Marit Vos", "Ernst Jung"])
def test_a_first_name_is_no_time_zone(name: str) -> None:
    assert [each.name for each in named_interviewers(f"10:00 {name}, coding")] == [name]


@pytest.mark.parametrize(
    "text",
    [
        "12:00 Lunch with Jane Doe",
        "10:00 Welcome",
        "10:00 System Design",
        "10:00 Spring Boot exercise",
        "12:00 Bar Raiser",
        "Interviewers: To Be Confirmed",
        "Hosted by Regus Offices, Main Street 5",
        "You'll meet with Acme Robotics.",
        "Jane Doe",
    ],
)
def test_breaks_topics_companies_and_bare_signatures_name_nobody(text: str) -> None:
    assert named(text) == []


def test_somebody_unknown_is_named_only_in_full() -> None:
    assert named("Interviewers: Omid Rahimi, Zoe") == ["Omid Rahimi"]


@pytest.mark.parametrize(
    "text",
    [
        "Jane Doe\nRecruiting Coordinator",
        "Jane Doe, Recruiting Coordinator",
        "Jane Doe | Talent Coordinator",
        "Questions? Contact our recruiting coordinator Jane Doe.",
    ],
)
def test_a_coordinator_is_told_by_the_title_beside_the_name(text: str) -> None:
    assert coordinator_lines(text, known=(JANE, RAJ)) == ("Jane Doe",)


def test_who_will_not_be_there_says_so() -> None:
    assert says_not_on_call("I won't be on the call myself.")
    assert not says_not_on_call("I will be on the call.")


@given(st.text(max_size=300))
def test_no_description_is_too_odd(text: str) -> None:
    assert named_interviewers(text, known=(JANE,)) == named_interviewers(text, known=(JANE,))
