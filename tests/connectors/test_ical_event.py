"""One VEVENT: its facts."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from connectors.formats.content_lines import calendars_in
from connectors.formats.ical_event import Record, read_record
from connectors.formats.ical_times import Zones
from policies.facts import Attendee, AttendeeKind, EventStatus, Participation, Person, Role
from tests.builders import NEW_YORK
from tests.connectors.ics_text import calendar, vevent


def read(*lines: str, start: str = "DTSTART:20260303T190000Z", uid: str = "e1", may_lack_start: bool = False) -> Record:
    """The record of an event with these lines, for a user in New York."""
    (component,) = calendars_in(calendar(vevent(*lines, start=start, uid=uid)))[0].events
    return read_record(component, zones=Zones(user=NEW_YORK), source="calendar", may_lack_start=may_lack_start)


def person(line: str) -> Person | None:
    """The organizer on a line."""
    return read(line).event.organizer


def attendees(*lines: str) -> list[Attendee]:
    return list(read(*lines).event.attendees)


def test_its_facts_are_read() -> None:
    event = read(
        "DTEND:20260303T200000Z",
        "SEQUENCE:2",
        "STATUS:TENTATIVE",
        "CREATED:20260201T000000Z",
        r"DESCRIPTION:You'll meet Jane\, then Raj.\nBring a laptop.",
        r"LOCATION:Room 1\, Berlin",
        "URL:https://meet.example/1",
    ).event

    assert (event.uid, event.summary, event.sequence, event.source) == ("e1", "Interview", 2, "calendar")
    assert event.end - event.start == timedelta(hours=1)
    assert event.status is EventStatus.TENTATIVE
    assert event.description == "You'll meet Jane, then Raj.\nBring a laptop."
    assert (event.location, event.url) == ("Room 1, Berlin", "https://meet.example/1")
    assert event.created == datetime(2026, 2, 1, tzinfo=UTC)
    assert event.stamp == datetime(2026, 1, 1, tzinfo=UTC)
    assert event.occurrence is None


def test_what_it_does_not_say_is_absent() -> None:
    event = read().event

    assert (event.description, event.location, event.url, event.sequence) == ("", "", "", 0)
    assert (event.organizer, event.attendees, event.created) == (None, (), None)
    assert event.status is EventStatus.CONFIRMED


def test_its_title_is_one_line() -> None:
    assert read(r"X:1", uid="e1").event.summary == "Interview"
    assert read(start="DTSTART:20260303T190000Z\r\nSUMMARY:Phone\\n screen").event.summary == "Phone screen"


@pytest.mark.parametrize("line", ["SEQUENCE:many", "SEQUENCE:-1", "SEQUENCE:99999999999999999999"])
def test_a_sequence_that_is_no_number_is_none(line: str) -> None:
    assert read(line).event.sequence == 0


def test_an_unreadable_stamp_is_none() -> None:
    assert read("CREATED:soon").event.created is None


def test_an_unknown_status_is_confirmed() -> None:
    assert read("STATUS:MAYBE").event.status is EventStatus.CONFIRMED


def test_an_event_without_uid_gets_one_that_stays() -> None:
    one, same, other = (
        read(uid=""),
        read(uid="", start="DTSTART:20260303T190000Z"),
        read(uid="", start="DTSTART:20260304"),
    )

    assert one.event.uid.startswith("made-")
    assert one.event.uid == same.event.uid
    assert one.event.uid != other.event.uid


def test_without_end_an_event_takes_no_time() -> None:
    assert read().length == timedelta(0)


def test_without_end_a_whole_day_takes_a_day() -> None:
    assert read(start="DTSTART;VALUE=DATE:20260303").length == timedelta(days=1)


def test_a_duration_stands_for_an_end() -> None:
    assert read("DURATION:PT45M").length == timedelta(minutes=45)


def test_an_end_in_another_zone_is_the_instant_it_is() -> None:
    assert read("DTEND;TZID=Europe/Berlin:20260303T203000").length == timedelta(minutes=30)


@pytest.mark.parametrize("line", ["DTEND:20260303T180000Z", "DURATION:-PT1H"])
def test_an_end_before_the_start_is_the_start_and_a_remark(line: str) -> None:
    record = read(line)

    assert record.event.end == record.event.start
    assert record.remarks == ("its end is before its start: it was read as ending when it starts",)


def test_a_day_with_clock_change_is_counted_on_the_wall() -> None:
    event = read("DTEND;VALUE=DATE:20260309", start="DTSTART;VALUE=DATE:20260308").event

    assert event.end.isoformat() == "2026-03-09T00:00:00-04:00"


def test_an_unknown_zone_is_a_remark() -> None:
    record = read(start="DTSTART;TZID=Nowhere/Bogus:20260303T140000")

    assert record.event.start.astimezone(UTC).hour == 19
    assert record.remarks == ("the time zone 'Nowhere/Bogus' is not known: its times were read in America/New_York",)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("ORGANIZER;CN=Jane Doe:mailto:jane@acme.example", Person("jane@acme.example", "Jane Doe")),
        ("ORGANIZER;CN=Jane Doe:MAILTO: Jane@ACME.example", Person("jane@acme.example", "Jane Doe")),
        ("ORGANIZER:mailto:jane%2Bhr@acme.example", Person("jane+hr@acme.example")),
        ("ORGANIZER:jane@acme.example", Person("jane@acme.example")),
        ("ORGANIZER:mailto:<jane@acme.example>", Person("jane@acme.example")),
        ("ORGANIZER;EMAIL=jane@acme.example;CN=Jane:urn:uuid:4fbe8971", Person("jane@acme.example", "Jane")),
        ("ORGANIZER;EMAIL=jane@acme.example:mailto:calendar-7@tool.example", Person("jane@acme.example")),
        ("ORGANIZER;CN=jane@acme.example:mailto:jane@acme.example", Person("jane@acme.example")),
        ('ORGANIZER;CN="Doe,  Jane":mailto:jane@acme.example', Person("jane@acme.example", "Doe, Jane")),
        ("ORGANIZER;CN=Jane:invalid:nomail", None),
        ("ORGANIZER;CN=Jane:mailto:jane", None),
    ],
)
def test_a_person_is_an_address_and_a_name(line: str, expected: Person | None) -> None:
    assert person(line) == expected


def test_attendees_come_in_file_order_with_their_answers() -> None:
    found = attendees(
        "ATTENDEE;PARTSTAT=ACCEPTED;ROLE=CHAIR;CN=Raj:mailto:raj@acme.example",
        "ATTENDEE;PARTSTAT=declined;ROLE=OPT-PARTICIPANT;CUTYPE=room:mailto:alpha@acme.example",
        "ATTENDEE;PARTSTAT=X-LATER;ROLE=X-HOST;CUTYPE=X-BOT:mailto:bot@acme.example",
        "ATTENDEE:mailto:jane@acme.example",
    )

    assert found == [
        Attendee(Person("raj@acme.example", "Raj"), Participation.ACCEPTED, Role.CHAIR),
        Attendee(Person("alpha@acme.example"), Participation.DECLINED, Role.OPTIONAL, AttendeeKind.ROOM),
        Attendee(Person("bot@acme.example"), kind=AttendeeKind.UNKNOWN),
        Attendee(Person("jane@acme.example")),
    ]


def test_an_attendee_without_address_is_left_out() -> None:
    assert attendees("ATTENDEE;CN=Jane:urn:uuid:4fbe8971", "ATTENDEE:mailto:raj@acme.example") == [
        Attendee(Person("raj@acme.example"))
    ]


def test_a_description_in_html_becomes_text() -> None:
    assert read("DESCRIPTION:<p>Meet <b>Jane</b></p><p>10:00</p>").event.description == "Meet Jane\n\n10:00"


def test_the_plain_description_goes_before_the_html_one() -> None:
    assert read("X-ALT-DESC;FMTTYPE=text/html:<p>rich</p>", "DESCRIPTION:plain").event.description == "plain"


def test_without_a_plain_description_the_html_one_is_read() -> None:
    assert read("DESCRIPTION:\\n", "X-ALT-DESC;FMTTYPE=text/html:<p>rich</p>").event.description == "rich"


def test_what_an_alarm_says_is_not_said_by_the_event() -> None:
    alarm = "BEGIN:VALARM\r\nDESCRIPTION:Reminder\r\nATTENDEE:mailto:x@y.example\r\nEND:VALARM"

    event = read(alarm).event

    assert (event.description, event.attendees) == ("", ())


def test_an_event_without_start_is_refused() -> None:
    with pytest.raises(ValueError, match="it has no DTSTART"):
        read(start="")


def test_a_cancellation_without_start_stands_where_the_occurrence_was() -> None:
    record = read("RECURRENCE-ID:20260310T190000Z", start="", may_lack_start=True)

    assert record.event.start == datetime(2026, 3, 10, 19, tzinfo=UTC)


def test_a_cancellation_without_any_time_stands_where_it_was_written() -> None:
    assert read(start="", may_lack_start=True).event.start == datetime(2026, 1, 1, tzinfo=UTC)


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("DTEND:soon", "'soon' is no date or time"),
        ("DURATION:long", "'long' is no duration"),
        ("DTEND:99991231T000000Z", "the year 9999 is out of reach"),
        ("RRULE:FREQ=SECONDLY", "FREQ=SECONDLY is not supported"),
        ("EXRULE:FREQ=DAILY", "an EXRULE is not supported"),
        ("RDATE:soon", "'soon' is no date or time"),
        ("EXDATE:" + ",".join(["20260303T190000Z"] * 1001), "more than 1000 dates in EXDATE"),
        ("RDATE:" + ",".join(["20260303T190000Z"] * 9_000), "more than 1000 dates in RDATE"),
        ("\r\n".join(["EXDATE:20260303T190000Z"] * 1001), "more than 1000 dates"),
        ("\r\n".join(["RDATE:20260303T190000Z" + ",20260304T190000Z" * 9] * 101), "more than 1000 dates"),
        ("\r\n".join(["RRULE:FREQ=DAILY"] * 11), "it has 11 recurrence rules"),
    ],
)
def test_an_event_that_is_refused_says_why(line: str, says: str) -> None:
    with pytest.raises(ValueError, match=says):
        read(line)


def test_a_thousand_dates_taken_out_are_accepted() -> None:
    assert len(read("\r\n".join(["EXDATE:" + ",".join(["20260303T190000Z"] * 10)] * 100)).removed) == 1000


def test_beyond_two_thousand_attendees_the_rest_is_left_out() -> None:
    assert len(attendees(*["ATTENDEE:mailto:jane@acme.example"] * 2001)) == 2000
