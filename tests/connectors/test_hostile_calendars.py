"""Calendars made to hurt: each is read in about the time of a clean one of its size, and the good event beside stays.

A reader without bounds would not come back from most of them.
"""

from __future__ import annotations

import tracemalloc

import pytest

from connectors.formats.ical import read_calendar
from tests.connectors.ics_text import calendar, vevent, window

RULES = [
    "FREQ=SECONDLY",
    "FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30",
    "FREQ=MINUTELY;COUNT=100000000",
    "FREQ=DAILY;INTERVAL=0",
    "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
    "FREQ=DAILY;INTERVAL=7;BYDAY=MO",
    "FREQ=DAILY;COUNT=1000000000",
    "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;COUNT=1000000000",
    "FREQ=MONTHLY;BYSETPOS=366;BYDAY=MO",
    "FREQ=YEARLY;BYHOUR=0,1,2,3;BYMINUTE=0,1,2,3;BYSECOND=0,1,2,3",
    "FREQ=YEARLY;BYYEARDAY=" + ",".join(map(str, range(1, 367))),
    "FREQ=DAILY;UNTIL=99991231T235959Z",
]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule[:40])
@pytest.mark.parametrize("year", ["1601", "1970", "2026"])
def test_a_rule_costs_no_more_than_the_window(rule: str, year: str) -> None:
    data = calendar(vevent(f"RRULE:{rule}", uid="bad", start=f"DTSTART:{year}0303T190000Z"), vevent(uid="good"))

    reading = read_calendar(data, window=window(), source="calendar")

    assert [each.uid for each in reading.events].count("good") == 1
    assert len(reading.events) < 1_001


@pytest.mark.parametrize(
    ("name", "component"),
    [
        ("dates in one line", vevent("RRULE:FREQ=DAILY", "EXDATE:" + "20260305T190000Z," * 100_000)),
        ("lines of dates", vevent("\r\n".join(["RDATE:20260305T190000Z"] * 20_000))),
        ("a long line", vevent("DESCRIPTION:" + "x" * 5_000_000)),
        ("a line of escapes", vevent("DESCRIPTION:" + r"\n" * 2_000_000)),
        ("a line of folds", vevent("DESCRIPTION:" + "x\r\n " * 1_000_000)),
        ("a line of parameters", vevent("ATTENDEE" + ';A="x"' * 500_000 + ":mailto:jane@acme.example")),
        ("a quote without end", vevent('ATTENDEE;CN="' + "x" * 5_000_000)),
        ("spaces for a parameter", vevent("ATTENDEE;" + " " * 5_000_000 + ":x")),
        ("tags", vevent("DESCRIPTION:" + "<div>" * 500_000)),
        ("nested events", "BEGIN:VEVENT\r\n" * 10_000),
        ("nested alarms", vevent("BEGIN:VALARM\r\n" * 50_000)),
        ("nested calendars", "BEGIN:VCALENDAR\r\n" * 10_000 + "END:VCALENDAR\r\n" * 10_000),
        ("attendees", vevent("ATTENDEE:mailto:jane@acme.example\r\n" * 20_000)),
        ("a long time", vevent("RRULE:FREQ=DAILY", "DURATION:P70000D", start="DTSTART:16000101T000000Z")),
        ("the year 1", vevent("DTEND:99991231T235959Z", start="DTSTART:00010101T000000Z")),
    ],
    ids=lambda value: value[:30],
)
def test_a_component_costs_no_more_than_its_size(name: str, component: str) -> None:
    reading = read_calendar(calendar(component, vevent(uid="good")), window=window(), source="calendar")

    assert [each.uid for each in reading.events].count("good") == 1, name


def test_a_line_of_folds_takes_memory_for_a_few_copies() -> None:
    data = calendar(vevent("DESCRIPTION:" + "x\r\n " * 1_000_000))
    tracemalloc.start()

    read_calendar(data, window=window(), source="calendar")

    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 6 * len(data)


def test_zones_defined_to_last_for_ever_are_given_up() -> None:
    lines = ["DTSTART:16010101T020000", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0200", "RRULE:FREQ=DAILY"]
    part = "\r\n".join(["BEGIN:STANDARD", *lines, "END:STANDARD", ""])
    zones = "".join(f"BEGIN:VTIMEZONE\r\nTZID:Z{number}\r\n{part * 9}END:VTIMEZONE\r\n" for number in range(20))
    events = [vevent(uid=f"e{number}", start=f"DTSTART;TZID=Z{number}:20260303T140000") for number in range(20)]

    reading = read_calendar(calendar(zones, *events), window=window(), source="calendar")

    assert len(reading.events) == 20
    assert len(reading.problems) == 20


def test_many_series_share_one_budget() -> None:
    rule = "RRULE:FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR;COUNT=1000000000"
    events = [vevent(rule, uid=f"e{number}", start="DTSTART:19000101T000000Z") for number in range(15)]

    reading = read_calendar(calendar(*events), window=window(), source="calendar")

    assert {each.what for each in reading.problems} == {
        "this calendar has more recurrences than can be followed: left out"
    }
