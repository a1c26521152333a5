"""Whole calendars and invitations."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from connectors.errors import BadData, Problem
from connectors.formats.ical import CalendarFile, read_calendar, read_calendars, read_invitation
from connectors.ports import CalendarReading
from policies.facts import CalendarMethod, Event, EventStatus
from tests.builders import NEW_YORK
from tests.connectors.ics_text import calendar, starts, vevent, window

if TYPE_CHECKING:
    from collections.abc import Callable


def read(data: bytes) -> CalendarReading:
    return read_calendar(data, window=window(), source="calendar")


def invitation(data: bytes) -> tuple[CalendarMethod | None, tuple[Event, ...]]:
    return read_invitation(data, zone=NEW_YORK, source="mail")


def test_events_come_in_file_order() -> None:
    data = calendar(vevent(uid="late", start="DTSTART:20260309T190000Z"), vevent(uid="early"))

    assert [each.uid for each in read(data).events] == ["late", "early"]


def test_all_calendars_in_a_file_are_read() -> None:
    data = calendar(vevent(uid="one")) + calendar(vevent(uid="two"))

    assert [each.uid for each in read(data).events] == ["one", "two"]


def test_an_empty_calendar_has_no_events() -> None:
    assert read(calendar()) == CalendarReading(())


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"", "this calendar is empty"),
        (b"\xef\xbb\xbf \r\n", "this calendar is empty"),
        (b"<!DOCTYPE html><html>BEGIN:VCALENDAR</html>", "this is a web page, not a calendar"),
        (b"Dear Sam", "this is no calendar: it has no BEGIN:VCALENDAR"),
    ],
)
@pytest.mark.parametrize("reader", [read, invitation])
def test_what_is_no_calendar_says_what_it_is(reader: Callable[[bytes], object], data: bytes, what: str) -> None:
    with pytest.raises(BadData) as caught:
        reader(data)

    assert caught.value.what == what
    assert caught.value.hint == "export the calendar again, as an .ics file"


def test_a_problem_names_the_line_and_the_uid() -> None:
    reading = read(calendar(vevent(), vevent(uid="bad", start="DTSTART:soon")))

    assert reading.problems == (Problem("calendar", "line 10, UID bad", "'soon' is no date or time: left out"),)


def test_a_broken_exception_costs_only_itself() -> None:
    reading = read(calendar(vevent("RRULE:FREQ=DAILY;COUNT=2"), vevent("RECURRENCE-ID:soon")))

    assert starts(reading.events) == ["03-03 19:00", "03-04 19:00"]
    assert len(reading.problems) == 1


def test_an_event_that_was_read_with_a_remark_stays_and_is_a_problem() -> None:
    reading = read(calendar(vevent("DTEND:20260303T180000Z")))

    assert starts(reading.events) == ["03-03 19:00"]
    assert [each.what for each in reading.problems] == [
        "its end is before its start: it was read as ending when it starts"
    ]


def test_an_unknown_zone_is_told_once_a_calendar() -> None:
    there = "DTSTART;TZID=Nowhere/Bogus:20260303T140000"

    reading = read(
        calendar(vevent(uid="1", start=there), vevent(uid="2", start=there), head="X-WR-TIMEZONE:Asia/Tokyo")
    )

    assert starts(reading.events) == ["03-03 05:00", "03-03 05:00"]
    assert [each.what for each in reading.problems] == [
        "the time zone 'Nowhere/Bogus' is not known: its times were read in Asia/Tokyo"
    ]


def test_beyond_a_hundred_problems_the_rest_is_counted() -> None:
    reading = read(calendar(*[vevent(start="")] * 103))

    assert len(reading.problems) == 101
    assert reading.problems[-1] == Problem("calendar", "further on", "3 more events are broken")


def test_a_cancelled_calendar_lists_its_events_as_cancelled() -> None:
    (event,) = read(calendar(vevent(), head="METHOD:CANCEL")).events

    assert event.status is EventStatus.CANCELLED
    assert not event.cancelled_by_mail


def test_the_cancellation_of_one_calendar_is_not_that_of_the_next() -> None:
    data = calendar(vevent(uid="1"), head="METHOD:CANCEL") + calendar(vevent(uid="2"))

    assert [each.status is EventStatus.CANCELLED for each in read(data).events] == [True, False]


def test_files_are_one_calendar_together() -> None:
    files = [CalendarFile("a.ics", calendar(vevent())), CalendarFile("b.ics", calendar(vevent("SEQUENCE:1")))]

    reading = read_calendars(files, window=window(), source="calendar")

    assert [each.sequence for each in reading.events] == [1]


def test_heavy_libraries_are_loaded_only_where_they_are_needed() -> None:
    code = (
        "import sys, datetime, connectors.formats.ical as ical, connectors.ports as ports;"
        "times = [datetime.datetime(2026, month, 1, tzinfo=datetime.UTC) for month in (3, 4)];"
        f"ical.read_calendar({calendar(vevent())!r}, window=ports.Window(*times, datetime.UTC), source='c');"
        "print(sorted({'icalendar', 'dateutil', 'lxml', 'email'} & set(sys.modules)))"
    )

    command = [sys.executable, "-c", code]
    printed = subprocess.run(command, capture_output=True, text=True, check=True).stdout  # noqa: S603  (our own code)

    assert printed.strip() == "[]"


def test_an_invitation_has_its_method_and_its_event() -> None:
    method, events = invitation(calendar(vevent("SEQUENCE:1"), head="METHOD:REQUEST"))

    assert method is CalendarMethod.REQUEST
    assert [(each.uid, each.sequence, each.source) for each in events] == [("e1", 1, "mail")]


def test_an_invitation_may_lack_a_method_or_name_one_that_nobody_knows() -> None:
    assert invitation(calendar(vevent()))[0] is None
    assert invitation(calendar(vevent(), head="METHOD:X-PING"))[0] is None


def test_an_invitation_is_read_wherever_it_lies_in_time() -> None:
    assert len(invitation(calendar(vevent(start="DTSTART:20190303T190000Z")))[1]) == 1


def test_an_invitation_to_a_series_lists_a_year_of_it() -> None:
    assert len(invitation(calendar(vevent("RRULE:FREQ=MONTHLY")))[1]) == 13


def test_a_window_limits_a_series_and_nothing_else() -> None:
    data = calendar(vevent("RRULE:FREQ=WEEKLY", uid="1"), vevent(uid="2", start="DTSTART:20190303T190000Z"))

    _, events = read_invitation(data, zone=NEW_YORK, source="mail", window=window(end="2026-03-12T00:00"))

    assert [each.uid for each in events] == ["1", "1", "2"]


def test_a_mailed_cancellation_is_marked_as_one() -> None:
    method, (event,) = invitation(calendar(vevent(), head="METHOD:CANCEL"))

    assert method is CalendarMethod.CANCEL
    assert event.status is EventStatus.CANCELLED
    assert event.cancelled_by_mail


def test_the_mailed_cancellation_of_a_series_is_one_event() -> None:
    _, (event,) = invitation(calendar(vevent("RRULE:FREQ=WEEKLY"), head="METHOD:CANCEL"))

    assert event.occurrence is None


def test_the_mailed_cancellation_of_one_occurrence_names_it() -> None:
    _, (event,) = invitation(calendar(vevent("RECURRENCE-ID:20260303T190000Z", start=""), head="METHOD:CANCEL"))

    assert event.occurrence == "20260303T190000Z"


def test_broken_events_of_an_invitation_are_left_out() -> None:
    assert [each.uid for each in invitation(calendar(vevent(uid="bad", start=""), vevent(uid="good")))[1]] == ["good"]


_PARTS = st.sampled_from(
    [
        *("BEGIN:VCALENDAR", "END:VCALENDAR", "BEGIN:VEVENT", "END:VEVENT", "BEGIN:VTIMEZONE", "END:VTIMEZONE"),
        *("BEGIN:STANDARD", "END:STANDARD", "BEGIN:VALARM", "END:VALARM", "TZID:Z", "TZOFFSETFROM:+0100"),
        *("TZOFFSETTO:-9999", "METHOD:CANCEL", "X-WR-TIMEZONE:Z", "UID:1", "UID:", "SEQUENCE:9", "STATUS:CANCELLED"),
        *("DTSTART:20260303T190000Z", "DTSTART;TZID=Z:20260303T190000", "DTSTART;VALUE=DATE:20260303", "DTSTART:"),
        *("DTEND:20260303T200000Z", "DTEND:16000101", "DURATION:-P3D", "DURATION:P70000D", "RRULE:FREQ=DAILY"),
        *("RRULE:FREQ=YEARLY;COUNT=99999", "RRULE:FREQ=WEEKLY;UNTIL=22001231", "RRULE:", "EXDATE:20260304T190000Z"),
        *("EXDATE;VALUE=DATE:20260304", "RDATE:20260305/P1D", "RDATE:22001231", "RECURRENCE-ID:20260303"),
        *(
            "RECURRENCE-ID;RANGE=THISANDFUTURE:20260303T190000Z",
            "ORGANIZER:mailto:",
            'ATTENDEE;CN="x:y',
            "DESCRIPTION:<p",
        ),
        *(" folded", "\x00", "DTSTART:16000101T000000", "DTSTART;TZID=Asia/Tokyo:22001231T235959"),
    ]
)


@given(st.lists(_PARTS | st.text(max_size=10), max_size=40), st.booleans())
@settings(max_examples=300, deadline=None)
def test_no_text_raises_anything_but_what_is_promised(lines: list[str], in_calendar: bool) -> None:  # noqa: FBT001
    text = "\r\n".join(["BEGIN:VCALENDAR", "BEGIN:VEVENT", *lines, "END:VEVENT"] if in_calendar else lines)
    for reader in (read, invitation):
        try:
            reader(text.encode("utf-8", "replace"))
        except BadData:
            assert "BEGIN:VCALENDAR" not in text[:15]
