"""The calendar in memory keeps to the contract."""

from __future__ import annotations

from typing import TYPE_CHECKING

from connectors.errors import BadData, Problem, Unreachable
from connectors.memory.calendar import MemoryCalendar
from tests.builders import event
from tests.connectors.contract.calendar import CalendarContract
from tests.connectors.ics_text import window

if TYPE_CHECKING:
    from pathlib import Path

    from connectors.ports import CalendarSource
    from policies.facts import Event

AS_A_SOURCE: type[CalendarSource] = MemoryCalendar


class TestMemoryCalendar(CalendarContract):
    def calendar_of(self, *events: Event, folder: Path) -> CalendarSource:
        del folder
        return MemoryCalendar("calendar", events)

    def unreachable(self, *, folder: Path) -> CalendarSource:
        del folder
        source = MemoryCalendar("calendar")
        source.failure = Unreachable("calendar", "the network is down", hint="try again")
        return source

    def no_calendar(self, *, folder: Path) -> CalendarSource:
        del folder
        source = MemoryCalendar("calendar")
        source.failure = BadData("calendar", "this is a web page", hint="look at the address")
        return source


def test_its_events_may_change_between_two_readings() -> None:
    source = MemoryCalendar("calendar")
    source.events.append(event())

    assert source.read(window()).events == (event(),)


def test_it_reports_the_problems_it_was_given() -> None:
    source = MemoryCalendar("calendar")
    source.problems.append(Problem("calendar", "line 3", "broken: left out"))

    assert source.read(window()).problems == (Problem("calendar", "line 3", "broken: left out"),)
