"""What every calendar keeps to: one test a sentence of `CalendarSource` in ``connectors/ports.py``.

A backend's test file inherits the class and says how to make one. Sentences about records, texts and floating times
are skipped by a backend that has none, and the reason is in the skip.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest

from connectors.errors import BadData, Unreachable
from policies.facts import EventStatus
from tests.builders import event
from tests.connectors.ics_text import calendar, vevent, window

if TYPE_CHECKING:
    from pathlib import Path

    from connectors.ports import CalendarSource
    from policies.facts import Event

TOKYO = ZoneInfo("Asia/Tokyo")


class CalendarContract:
    """The sentences of `CalendarSource`."""

    def calendar_of(self, *events: Event, folder: Path) -> CalendarSource:
        """A calendar named "calendar" with these events; it may keep files in the folder."""
        raise NotImplementedError

    def calendar_from(self, text: bytes, *, folder: Path) -> CalendarSource:
        """A calendar with this iCalendar text."""
        pytest.skip(f"{type(self).__name__}: it does not hold iCalendar text ({len(text)} bytes, {folder.name})")

    def unreachable(self, *, folder: Path) -> CalendarSource:
        """A calendar that is not there."""
        raise NotImplementedError

    def no_calendar(self, *, folder: Path) -> CalendarSource:
        """A source that is there and is no calendar."""
        raise NotImplementedError

    def test_its_name_is_that_of_the_configuration(self, tmp_path: Path) -> None:
        assert self.calendar_of(folder=tmp_path).name == "calendar"

    def test_an_event_is_listed_with_its_facts(self, tmp_path: Path) -> None:
        one = event(start="2026-03-03T14:00", sequence=2, description="Bring a laptop")

        (found,) = self.calendar_of(one, folder=tmp_path).read(window()).events

        assert replace(found, stamp=None, created=None) == one

    def test_every_occurrence_is_listed_by_itself(self, tmp_path: Path) -> None:
        first = event(start="2026-03-03T14:00", occurrence="20260303T190000Z")
        second = event(start="2026-03-10T14:00", occurrence="20260310T180000Z")

        reading = self.calendar_of(first, second, folder=tmp_path).read(window())

        assert {each.occurrence for each in reading.events} == {"20260303T190000Z", "20260310T180000Z"}

    def test_what_overlaps_an_edge_of_the_window_is_listed(self, tmp_path: Path) -> None:
        early, late = event(uid="early", start="2026-02-28T23:30"), event(uid="late", start="2026-03-31T23:59")

        reading = self.calendar_of(early, late, folder=tmp_path).read(window())

        assert {each.uid for each in reading.events} == {"early", "late"}

    def test_what_ends_or_starts_at_an_edge_from_outside_is_not_listed(self, tmp_path: Path) -> None:
        before, after = event(uid="before", start="2026-02-28T23:00"), event(uid="after", start="2026-04-01T00:00")

        reading = self.calendar_of(before, after, folder=tmp_path).read(window())

        assert reading.events == ()

    def test_a_moved_occurrence_is_listed_where_it_was_moved_to(self, tmp_path: Path) -> None:
        moved_in = event(uid="in", start="2026-03-03T14:00", occurrence="20260203T190000Z")
        moved_out = event(uid="out", start="2026-04-14T14:00", occurrence="20260303T190000Z")

        reading = self.calendar_of(moved_in, moved_out, folder=tmp_path).read(window())

        assert [each.uid for each in reading.events] == ["in"]

    def test_a_cancelled_occurrence_is_listed_with_its_status(self, tmp_path: Path) -> None:
        cancelled = event(status=EventStatus.CANCELLED, occurrence="20260303T190000Z")

        (found,) = self.calendar_of(cancelled, folder=tmp_path).read(window()).events

        assert found.status is EventStatus.CANCELLED

    def test_times_are_aware(self, tmp_path: Path) -> None:
        (found,) = self.calendar_of(event(), folder=tmp_path).read(window()).events

        assert found.start.utcoffset() is not None
        assert found.end.utcoffset() is not None

    def test_floating_times_are_meant_in_the_windows_zone(self, tmp_path: Path) -> None:
        source = self.calendar_from(calendar(vevent(start="DTSTART:20260303T140000")), folder=tmp_path)

        (found,) = source.read(window(zone=TOKYO)).events

        assert found.start.astimezone(UTC).hour == 5

    def test_whole_days_are_meant_in_the_windows_zone(self, tmp_path: Path) -> None:
        source = self.calendar_from(calendar(vevent(start="DTSTART;VALUE=DATE:20260303")), folder=tmp_path)

        (found,) = source.read(window(zone=TOKYO)).events

        assert found.all_day
        assert [found.start.isoformat(), found.end.isoformat()] == [
            "2026-03-03T00:00:00+09:00",
            "2026-03-04T00:00:00+09:00",
        ]

    def test_a_broken_record_is_a_problem_that_names_it(self, tmp_path: Path) -> None:
        text = calendar(vevent(uid="broken", start=""), vevent(uid="good"))

        reading = self.calendar_from(text, folder=tmp_path).read(window())

        assert [(each.source, "UID broken" in each.where) for each in reading.problems] == [("calendar", True)]

    def test_good_records_are_listed_beside_a_broken_one(self, tmp_path: Path) -> None:
        text = calendar(vevent(uid="broken", start=""), vevent(uid="good"))

        reading = self.calendar_from(text, folder=tmp_path).read(window())

        assert [each.uid for each in reading.events] == ["good"]

    def test_an_unreadable_calendar_says_which_it_is_and_what_to_do(self, tmp_path: Path) -> None:
        with pytest.raises(Unreachable) as caught:
            self.unreachable(folder=tmp_path).read(window())

        assert caught.value.source == "calendar"
        assert caught.value.hint

    def test_what_is_no_calendar_says_which_it_is_and_what_to_do(self, tmp_path: Path) -> None:
        with pytest.raises(BadData) as caught:
            self.no_calendar(folder=tmp_path).read(window())

        assert caught.value.source == "calendar"
        assert caught.value.hint

    def test_reading_twice_gives_the_same(self, tmp_path: Path) -> None:
        source = self.calendar_of(event(uid="a"), event(uid="b"), folder=tmp_path)

        assert source.read(window()) == source.read(window())
