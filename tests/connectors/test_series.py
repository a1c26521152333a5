"""From the records of one UID to its occurrences, through the reader of whole calendars."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import icalendar
import pytest
import recurring_ical_events  # type: ignore[import-untyped]  # it has no stubs
from hypothesis import given, settings
from hypothesis import strategies as st

from connectors.errors import Problem
from connectors.formats.content_lines import calendars_in
from connectors.formats.ical import read_calendar
from connectors.formats.ical_event import read_record
from connectors.formats.ical_times import Zones
from connectors.formats.recurrence import Budget, RuleRefused
from connectors.formats.series import occurrences as occurrences_of
from policies.facts import Event, EventStatus
from tests.builders import NEW_YORK
from tests.connectors.ics_text import calendar, starts, vevent, window

WEEKLY = "RRULE:FREQ=WEEKLY;COUNT=4"


def march(*components: str) -> tuple[Event, ...]:
    """What a calendar lists in March 2026, without a problem."""
    reading = read_calendar(calendar(*components), window=window(), source="calendar")
    assert reading.problems == ()
    return reading.events


def occurrences(*components: str) -> list[str | None]:
    return [each.occurrence for each in march(*components)]


def test_a_single_event_has_no_occurrence() -> None:
    assert occurrences(vevent()) == [None]


def test_a_series_lists_each_occurrence_by_its_time_in_utc() -> None:
    events = march(vevent(WEEKLY, start="DTSTART;TZID=America/New_York:20260303T140000"))

    assert [each.occurrence for each in events] == [
        "20260303T190000Z",
        "20260310T180000Z",
        "20260317T180000Z",
        "20260324T180000Z",
    ]


def test_a_series_keeps_its_hour_on_the_wall_over_a_clock_change() -> None:
    events = march(vevent("RRULE:FREQ=WEEKLY;COUNT=2", start="DTSTART;TZID=America/New_York:20260303T140000"))

    assert [each.start.isoformat()[11:] for each in events] == ["14:00:00-05:00", "14:00:00-04:00"]


def test_an_hour_that_the_clock_skips_is_read_by_the_clock_before() -> None:
    events = march(vevent("RRULE:FREQ=DAILY;COUNT=2", start="DTSTART;TZID=America/New_York:20260307T023000"))

    assert starts(events) == ["03-07 07:30", "03-08 07:30"]


def test_an_hour_over_a_clock_change_stays_an_hour() -> None:
    (event,) = march(vevent("DURATION:PT1H", start="DTSTART;TZID=America/New_York:20260308T013000"))

    assert event.end.astimezone(UTC) - event.start.astimezone(UTC) == timedelta(hours=1)


def test_whole_days_are_named_by_their_date() -> None:
    events = march(vevent("RRULE:FREQ=DAILY;COUNT=2", start="DTSTART;VALUE=DATE:20260307"))

    assert [(each.occurrence, each.end.isoformat()) for each in events] == [
        ("20260307", "2026-03-08T00:00:00-05:00"),
        ("20260308", "2026-03-09T00:00:00-04:00"),
    ]


def test_occurrences_outside_the_window_are_not_listed() -> None:
    assert starts(march(vevent("RRULE:FREQ=MONTHLY", start="DTSTART:20250115T190000Z"))) == ["03-15 19:00"]


def test_an_occurrence_that_began_before_the_window_is_listed_while_it_lasts() -> None:
    events = march(vevent("DURATION:P3D", "RRULE:FREQ=MONTHLY;COUNT=2", start="DTSTART:20260227T190000Z"))

    assert starts(events) == ["02-27 19:00", "03-27 19:00"]


def test_a_moment_counts_by_its_start_at_the_edges_of_the_window() -> None:
    first, after = vevent(uid="1", start="DTSTART:20260301T050000Z"), vevent(uid="2", start="DTSTART:20260401T040000Z")

    assert starts(march(first, after)) == ["03-01 05:00"]


def test_dates_taken_out_are_not_listed() -> None:
    assert starts(march(vevent(WEEKLY, "EXDATE:20260310T190000Z,20260317T190000Z"))) == ["03-03 19:00", "03-24 19:00"]


def test_a_whole_day_taken_out_takes_out_what_is_on_it() -> None:
    assert starts(march(vevent(WEEKLY, "EXDATE;VALUE=DATE:20260310"))) == ["03-03 19:00", "03-17 19:00", "03-24 19:00"]


def test_dates_put_in_are_listed_with_their_own_length() -> None:
    events = march(vevent("DURATION:PT1H", "RDATE:20260305T190000Z", "RDATE;VALUE=PERIOD:20260306T190000Z/PT2H"))

    assert starts(events) == ["03-03 19:00", "03-05 19:00", "03-06 19:00"]
    assert [(each.end - each.start).seconds // 3600 for each in events] == [1, 1, 2]


def test_a_period_may_name_its_end() -> None:
    events = march(vevent("RDATE;VALUE=PERIOD:20260306T190000Z/20260306T220000Z"))

    assert [(each.end - each.start).seconds // 3600 for each in events] == [0, 3]


def test_several_rules_are_taken_together() -> None:
    events = march(vevent("RRULE:FREQ=WEEKLY;COUNT=2", "RRULE:FREQ=DAILY;COUNT=2"))

    assert starts(events) == ["03-03 19:00", "03-04 19:00", "03-10 19:00"]


def test_a_moved_occurrence_keeps_its_name() -> None:
    moved = vevent("RECURRENCE-ID:20260310T190000Z", start="DTSTART:20260311T200000Z")

    events = march(vevent(WEEKLY), moved)

    assert [(each.occurrence, each.start.day) for each in events][1] == ("20260310T190000Z", 11)
    assert starts(events) == ["03-03 19:00", "03-11 20:00", "03-17 19:00", "03-24 19:00"]


def test_an_occurrence_moved_out_of_the_window_does_not_come_back() -> None:
    moved = vevent("RECURRENCE-ID:20260310T190000Z", "DURATION:PT1H", start="DTSTART:20260511T200000Z")

    assert starts(march(vevent(WEEKLY, "DURATION:PT1H"), moved)) == ["03-03 19:00", "03-17 19:00", "03-24 19:00"]


def test_an_occurrence_moved_into_the_window_is_listed() -> None:
    series = vevent("RRULE:FREQ=WEEKLY;COUNT=2", start="DTSTART:20260602T190000Z")
    moved = vevent("RECURRENCE-ID:20260602T190000Z", start="DTSTART:20260305T190000Z")

    assert starts(march(series, moved)) == ["03-05 19:00"]


def test_a_cancelled_occurrence_is_listed_with_its_status() -> None:
    cancelled = vevent("RECURRENCE-ID:20260310T190000Z", "STATUS:CANCELLED", start="DTSTART:20260310T190000Z")

    events = march(vevent(WEEKLY), cancelled)

    assert [each.status is EventStatus.CANCELLED for each in events] == [False, True, False, False]


def test_an_occurrence_changed_and_then_taken_out_is_not_listed() -> None:
    moved = vevent("RECURRENCE-ID:20260310T190000Z", start="DTSTART:20260311T200000Z")

    assert starts(march(vevent(WEEKLY, "EXDATE:20260310T190000Z"), moved)) == [
        "03-03 19:00",
        "03-17 19:00",
        "03-24 19:00",
    ]


def test_an_occurrence_without_its_series_is_listed() -> None:
    assert occurrences(vevent("RECURRENCE-ID:20260303T190000Z")) == ["20260303T190000Z"]


def test_an_occurrence_named_in_another_zone_is_the_same() -> None:
    moved = vevent("RECURRENCE-ID;TZID=Europe/Berlin:20260310T200000", start="DTSTART:20260311T200000Z")

    assert starts(march(vevent(WEEKLY), moved))[1] == "03-11 20:00"


def test_an_occurrence_named_by_its_date_is_the_one_on_that_day() -> None:
    moved = vevent("RECURRENCE-ID;VALUE=DATE:20260310", start="DTSTART:20260311T200000Z")

    assert starts(march(vevent(WEEKLY), moved)) == ["03-03 19:00", "03-11 20:00", "03-17 19:00", "03-24 19:00"]


def test_a_whole_day_named_by_a_time_is_that_day() -> None:
    series = vevent("RRULE:FREQ=DAILY;COUNT=2", start="DTSTART;VALUE=DATE:20260310")
    moved = vevent("RECURRENCE-ID:20260310T000000", start="DTSTART;VALUE=DATE:20260320")

    assert [each.start.day for each in march(series, moved)] == [11, 20]


def test_an_exception_for_all_later_ones_moves_and_renames_them() -> None:
    later = vevent(
        "RECURRENCE-ID;RANGE=THISANDFUTURE:20260310T190000Z",
        "DURATION:PT2H",
        start="DTSTART:20260311T200000Z",
    )

    events = march(vevent(WEEKLY, "DURATION:PT1H"), later)

    assert starts(events) == ["03-03 19:00", "03-11 20:00", "03-18 20:00", "03-25 20:00"]
    assert [(each.end - each.start).seconds // 3600 for each in events] == [1, 2, 2, 2]
    assert [each.occurrence for each in events][2] == "20260317T190000Z"


def test_an_exception_for_all_later_ones_may_carry_them_into_the_window() -> None:
    series = vevent("RRULE:FREQ=YEARLY;COUNT=3", start="DTSTART:20240101T190000Z")
    later = vevent("RECURRENCE-ID;RANGE=THISANDFUTURE:20250101T190000Z", start="DTSTART:20250305T190000Z")

    assert starts(march(series, later)) == ["03-05 19:00"]


@pytest.mark.parametrize(
    ("older", "newer"),
    [
        (["SEQUENCE:1", "DTSTAMP:20260202T000000Z"], ["SEQUENCE:2", "DTSTAMP:20260101T000000Z"]),
        (["SEQUENCE:1", "DTSTAMP:20260101T000000Z"], ["SEQUENCE:1", "DTSTAMP:20260202T000000Z"]),
    ],
)
def test_of_two_versions_the_higher_sequence_counts_then_the_later_stamp(older: list[str], newer: list[str]) -> None:
    old, new = (
        "\r\n".join(["BEGIN:VEVENT", "UID:e1", *each, "END:VEVENT", ""])
        for each in (
            [*older, "DTSTART:20260303T190000Z"],
            [*newer, "DTSTART:20260304T190000Z"],
        )
    )

    assert starts(march(old, new)) == starts(march(new, old)) == ["03-04 19:00"]


def test_of_two_versions_of_an_exception_the_newer_counts() -> None:
    moved = [
        vevent("RECURRENCE-ID:20260310T190000Z", f"SEQUENCE:{number}", start=f"DTSTART:2026031{number}T190000Z")
        for number in (2, 1)
    ]

    assert starts(march(vevent(WEEKLY), *moved))[1] == "03-12 19:00"


def test_a_newer_version_outside_the_window_takes_the_older_one_away() -> None:
    assert march(vevent(), vevent("SEQUENCE:1", start="DTSTART:20260603T190000Z")) == ()


def test_more_than_a_thousand_occurrences_are_refused() -> None:
    often = vevent("RRULE:FREQ=DAILY;BYHOUR=0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23")
    reading = read_calendar(calendar(often), window=window(end="2026-06-01T00:00"), source="calendar")

    assert reading.events == ()
    assert reading.problems == (
        Problem("calendar", "line 4, UID e1", "it recurs more than 1000 times in the time that matters: left out"),
    )


def test_the_occurrences_of_one_reading_are_paid_for() -> None:
    (component,) = calendars_in(calendar(vevent(WEEKLY)))[0].events
    record = read_record(component, zones=Zones(user=NEW_YORK), source="calendar")

    with pytest.raises(RuleRefused, match="more recurrences than can be followed"):
        occurrences_of([record], window=window(), budget=Budget(occurrences=3))


def test_a_series_deleted_from_its_first_occurrence_on_lists_nothing() -> None:
    assert march(vevent("RRULE:FREQ=WEEKLY;UNTIL=20260303T185959Z")) == ()


_RULES = st.sampled_from(
    [
        "FREQ=DAILY;COUNT=9",
        "FREQ=WEEKLY;BYDAY=MO,WE;COUNT=6",
        "FREQ=MONTHLY;BYMONTHDAY=15",
        "FREQ=WEEKLY;INTERVAL=2;UNTIL=20260318T190000Z",
    ]
)
_DAYS = st.integers(1, 28).map(lambda day: f"202603{day:02}T190000Z")


@st.composite
def calendars(draw: st.DrawFn) -> bytes:
    """A few events, some of them series with exceptions, some with several versions."""
    components = []
    for number in range(draw(st.integers(1, 4))):
        uid, start, end = f"e{number}", draw(_DAYS), f"DURATION:PT{draw(st.integers(1, 72))}H"
        lines = [f"RRULE:{draw(_RULES)}"] if draw(st.booleans()) else []
        lines += [f"EXDATE:{each}" for each in draw(st.lists(_DAYS, max_size=2))] if lines else []
        lines += [f"RDATE:{each}" for each in draw(st.lists(_DAYS, max_size=1))]
        components.append(vevent(end, *lines, uid=uid, start=f"DTSTART:{start}"))
        components += [
            vevent(end, f"RECURRENCE-ID:{each}", uid=uid, start=f"DTSTART:{draw(_DAYS)}")
            for each in draw(st.lists(_DAYS, max_size=2, unique=True))
        ]
    return calendar(*draw(st.permutations(components)))


@given(calendars(), st.integers(1, 20), st.integers(0, 15))
@settings(max_examples=60, deadline=None)
def test_the_occurrences_are_those_that_another_implementation_finds(data: bytes, first: int, span: int) -> None:
    start = datetime(2026, 3, first, 12, tzinfo=UTC)
    end = start + timedelta(days=span, hours=1)

    reading = read_calendar(data, window=window(start.isoformat(), end.isoformat(), zone=ZoneInfo("UTC")), source="c")

    theirs = recurring_ical_events.of(icalendar.Calendar.from_ical(data)).between(start, end)
    assert sorted((each.uid, each.start.isoformat(), each.end.isoformat()) for each in reading.events) == sorted(
        (str(each["UID"]), each.start.isoformat(), each.end.isoformat()) for each in theirs
    )
