"""Calendars in files keep to the contract, as one file and as a folder."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from connectors.errors import BadData, Unreachable
from connectors.ics.calendar import IcsCalendar
from tests.builders import event
from tests.connectors.contract.calendar import CalendarContract
from tests.connectors.ics_text import calendar, starts, vevent, window, written

if TYPE_CHECKING:
    from pathlib import Path

    from connectors.ports import CalendarSource
    from policies.facts import Event


def _file(folder: Path, text: bytes, name: str = "calendar.ics") -> IcsCalendar:
    path = folder / name
    path.write_bytes(text)
    return IcsCalendar("calendar", path)


class TestOneFile(CalendarContract):
    def calendar_of(self, *events: Event, folder: Path) -> CalendarSource:
        return _file(folder, written(events))

    def calendar_from(self, text: bytes, *, folder: Path) -> CalendarSource:
        return _file(folder, text)

    def unreachable(self, *, folder: Path) -> CalendarSource:
        return IcsCalendar("calendar", folder / "nothing.ics")

    def no_calendar(self, *, folder: Path) -> CalendarSource:
        return _file(folder, b"<!doctype html><title>Sign in</title>")


class TestFolder(CalendarContract):
    def calendar_of(self, *events: Event, folder: Path) -> CalendarSource:
        (folder / "none.ics").write_bytes(written(()))
        for number, each in enumerate(events):
            (folder / f"{number}.ics").write_bytes(written((each,)))
        return IcsCalendar("calendar", folder)

    def calendar_from(self, text: bytes, *, folder: Path) -> CalendarSource:
        (folder / "all.ics").write_bytes(text)
        return IcsCalendar("calendar", folder)

    def unreachable(self, *, folder: Path) -> CalendarSource:
        return IcsCalendar("calendar", folder / "nothing")

    def no_calendar(self, *, folder: Path) -> CalendarSource:
        (folder / "letter.txt").write_text("Dear Sam")
        return IcsCalendar("calendar", folder)


def test_the_hint_for_a_missing_file_names_the_key_to_change(tmp_path: Path) -> None:
    with pytest.raises(Unreachable) as caught:
        IcsCalendar("interviews", tmp_path / "nothing.ics").read(window())

    assert caught.value.hint == 'set "path" of the calendar "interviews" to an .ics file or a folder of them'


def test_an_empty_file_is_no_calendar(tmp_path: Path) -> None:
    with pytest.raises(BadData, match="empty"):
        _file(tmp_path, b"").read(window())


def test_a_file_beyond_the_limit_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "calendar.ics"
    with path.open("wb") as file:
        file.truncate(200_000_001)

    with pytest.raises(BadData, match="larger than 200 MB"):
        IcsCalendar("calendar", path).read(window())


def test_a_folder_beyond_the_limit_is_refused_unread(tmp_path: Path) -> None:
    for name in ("a.ics", "b.ics"):
        with (tmp_path / name).open("wb") as file:
            file.truncate(100_000_001)

    with pytest.raises(BadData, match="larger than 200 MB"):
        IcsCalendar("calendar", tmp_path).read(window())


def test_a_file_in_a_folder_that_is_no_calendar_is_a_problem(tmp_path: Path) -> None:
    (tmp_path / "bad.ics").write_bytes(b"<html>")
    (tmp_path / "good.ics").write_bytes(written((event(),)))

    reading = IcsCalendar("calendar", tmp_path).read(window())

    assert [each.uid for each in reading.events] == ["e1"]
    assert [(each.where, each.what) for each in reading.problems] == [
        ("bad.ics", "this is a web page, not a calendar: left out")
    ]


def test_a_file_in_a_folder_that_cannot_be_read_is_a_problem(tmp_path: Path) -> None:
    (tmp_path / "bad.ics").mkdir()
    (tmp_path / "good.ics").write_bytes(written((event(),)))

    reading = IcsCalendar("calendar", tmp_path).read(window())

    assert [each.uid for each in reading.events] == ["e1"]
    assert [each.where for each in reading.problems] == ["bad.ics"]


def test_a_problem_in_a_folder_names_the_file_and_the_line(tmp_path: Path) -> None:
    (tmp_path / "one.ics").write_bytes(calendar(vevent(start="")))

    reading = IcsCalendar("calendar", tmp_path).read(window())

    assert [each.where for each in reading.problems] == ["one.ics, line 4, UID e1"]


def test_the_newest_of_one_event_in_several_files_counts(tmp_path: Path) -> None:
    old = event(start="2026-03-03T14:00", sequence=0)
    new = event(start="2026-05-05T14:00", sequence=1)
    for name, each in (("a.ics", old), ("b.ics", new)):
        (tmp_path / name).write_bytes(written((each,)))

    reading = IcsCalendar("calendar", tmp_path).read(window())

    assert reading.events == ()


def test_an_exception_may_lie_in_another_file_than_its_series(tmp_path: Path) -> None:
    series = vevent("RRULE:FREQ=WEEKLY;COUNT=2")
    exception = vevent("RECURRENCE-ID:20260310T190000Z", start="DTSTART:20260311T190000Z")
    for name, each in (("a.ics", series), ("b.ics", exception)):
        (tmp_path / name).write_bytes(calendar(each))

    reading = IcsCalendar("calendar", tmp_path).read(window())

    assert starts(reading.events) == ["03-03 19:00", "03-11 19:00"]


def test_only_visible_files_that_end_in_ics_are_read(tmp_path: Path) -> None:
    for name in ("one.ICS", ".hidden.ics", "note.txt"):
        (tmp_path / name).write_bytes(written((event(uid=name),)))

    reading = IcsCalendar("calendar", tmp_path).read(window())

    assert [each.uid for each in reading.events] == ["one.ICS"]
