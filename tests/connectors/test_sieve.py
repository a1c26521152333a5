"""What is left aside unread changes nothing."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from connectors.formats.content_lines import calendars_in
from connectors.formats.ical import read_calendar
from connectors.formats.ical_event import read_record
from connectors.formats.ical_times import Zones
from connectors.formats.recurrence import Budget
from connectors.formats.series import occurrences
from connectors.formats.sieve import may_matter
from tests.builders import NEW_YORK, moment
from tests.connectors.ics_text import calendar, starts, vevent, window

if TYPE_CHECKING:
    from policies.facts import Event

OVER = "DTSTART:20240303T190000Z"
AHEAD = "DTSTART:20280303T190000Z"


def needed(*components: str) -> list[bool]:
    """For each event, whether it has to be read for March 2026."""
    return may_matter(calendars_in(calendar(*components))[0].events, window=window())


@pytest.mark.parametrize(
    "start", [OVER, AHEAD, "DTSTART;VALUE=DATE:20240303", "DTSTART;TZID=Europe/Berlin:20240303T190000"]
)
def test_a_single_event_outside_the_window_is_left_aside(start: str) -> None:
    assert needed(vevent(start=start)) == [False]


def test_an_event_in_the_window_is_read() -> None:
    assert needed(vevent()) == [True]


def test_an_event_that_reaches_into_the_window_is_read() -> None:
    assert needed(vevent("DTEND:20260302T000000Z", start=OVER)) == [True]


def test_a_series_that_starts_after_the_window_is_left_aside() -> None:
    assert needed(vevent("RRULE:FREQ=DAILY", start=AHEAD)) == [False]


def test_a_series_that_ended_before_the_window_is_left_aside() -> None:
    assert needed(vevent("RRULE:FREQ=DAILY;UNTIL=20240501T000000Z", start=OVER)) == [False]


@pytest.mark.parametrize(
    "lines",
    [
        ["RRULE:FREQ=DAILY"],
        ["RRULE:FREQ=DAILY;COUNT=3"],
        ["RRULE:FREQ=YEARLY;UNTIL=20300101"],
        ["RRULE:FREQ=DAILY;UNTIL=20240501", "RRULE:FREQ=YEARLY"],
        ["RRULE:FREQ=DAILY;UNTIL=20240501", "RDATE:20260305T190000Z"],
        ["RDATE:20260305T190000Z"],
        ["RRULE:FREQ=DAILY;UNTIL=2024", " 0501T000000Z"],
        ["DTEND:20240801T000000Z", "RRULE:FREQ=DAILY;UNTIL=20240501"],
        ["DURATION:P900D"],
        ["RECURRENCE-ID;RANGE=THISANDFUTURE:20240301T190000Z"],
        ["rrule:FREQ=DAILY"],
    ],
)
def test_a_series_that_may_reach_the_window_is_read(lines: list[str]) -> None:
    assert needed(vevent(*lines, start=OVER)) == [True]


@pytest.mark.parametrize(
    "start",
    ["", "dtstart:20240303T190000Z", 'DTSTART;TZID="A:B":20240303T190000', "DTSTART;X=1\r\n :20240303", "DTSTART:soon"],
)
def test_what_is_not_understood_is_read(start: str) -> None:
    assert needed(vevent(start=start)) == [True]


def test_an_event_whose_end_is_before_its_start_is_read_so_that_it_is_reported() -> None:
    assert needed(vevent("DTEND:20240301T000000Z", start=OVER)) == [True]


def test_an_event_without_end_of_its_text_is_read_so_that_it_is_reported() -> None:
    assert needed(vevent(start=OVER).replace("END:VEVENT\r\n", "")) == [True]


def test_what_shares_its_uid_with_an_event_that_is_read_is_read() -> None:
    long_uid = "x" * 60 + "\r\n " + "y" * 40

    assert needed(vevent(uid="a"), vevent(uid="a", start=OVER), vevent(uid="b", start=OVER)) == [True, True, False]
    assert needed(vevent(uid=long_uid), vevent(uid="x" * 60 + "y" * 40, start=OVER)) == [True, True]


_TIMES = st.integers(0, 3000).map(lambda days: moment("2022-01-01T09:00") + timedelta(days=days))
_EXTRAS = st.sampled_from(
    [
        "X:1",
        "RRULE:FREQ=WEEKLY",
        "RRULE:FREQ=MONTHLY;UNTIL=20260305T000000Z",
        "RRULE:FREQ=DAILY;COUNT=40",
        "RDATE:20260310T120000Z",
        "RECURRENCE-ID:20260303T190000Z",
        "RECURRENCE-ID;RANGE=THISANDFUTURE:20250303T190000Z",
        "DURATION:PT2H",
        "DURATION:P40D",
        "DTEND:20260310T000000Z",
        "SEQUENCE:1",
        "BEGIN:VALARM\r\nDURATION:PT5M\r\nDESCRIPTION:RRULE\r\nEND:VALARM",
    ]
)
_STARTS = st.sampled_from(
    ["DTSTART:{:%Y%m%dT%H%M%S}Z", "DTSTART;VALUE=DATE:{:%Y%m%d}", "DTSTART;TZID=Asia/Tokyo:{:%Y%m%dT%H%M%S}"]
)


@st.composite
def events(draw: st.DrawFn) -> str:
    start = draw(_STARTS).format(draw(_TIMES))
    return vevent(*draw(st.lists(_EXTRAS, max_size=2)), uid=draw(st.sampled_from("abc")), start=start)


def without_sieve(data: bytes) -> list[Event]:
    """The events of March 2026 in a calendar of which everything is read."""
    (found,) = calendars_in(data)
    zones = Zones(user=NEW_YORK)
    records = [read_record(each, zones=zones, source="c", place=place) for place, each in enumerate(found.events)]
    uids = {each.event.uid for each in records}
    groups = [[each for each in records if each.event.uid == uid] for uid in uids]
    return [event for group in groups for event in occurrences(group, window=window(), budget=Budget())]


@given(st.lists(events(), min_size=1, max_size=4))
@settings(max_examples=60, deadline=None)
def test_the_occurrences_in_a_window_are_those_of_a_full_reading(components: list[str]) -> None:
    data = calendar(*components)

    found = read_calendar(data, window=window(), source="c").events

    assert sorted(starts(found)) == sorted(starts(without_sieve(data)))
