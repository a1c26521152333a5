"""iCalendar files and text/calendar parts: from bytes to events (RFC 5545, RFC 5546).

The way in: bytes are split into components (``content_lines.py``); what certainly lies outside the window is left
aside unread (``sieve.py``); the rest becomes records (``ical_event.py``); records of one UID become occurrences
(``series.py``). A broken or hostile event costs only itself and leaves a `Problem`.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from connectors.errors import BadData, Problem
from connectors.formats.content_lines import calendars_in, properties_in
from connectors.formats.ical_event import read_record, uid_of
from connectors.formats.ical_times import Zones
from connectors.formats.quirks import with_plain_line_ends
from connectors.formats.recurrence import Budget, RuleRefused
from connectors.formats.series import occurrences
from connectors.formats.sieve import may_matter
from connectors.ports import CalendarReading, Window
from policies.facts import CalendarMethod, EventStatus

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import tzinfo

    from connectors.formats.content_lines import Component
    from connectors.formats.ical_event import Record
    from policies.facts import Event

_MOST_PROBLEMS: Final = 100
"""Problems that are told one by one; a calendar with more is broken as a whole."""

_SPAN_OF_A_SERIES: Final = timedelta(days=366)
_METHODS: Final = {each.value: each for each in CalendarMethod}


@dataclass(frozen=True, slots=True)
class CalendarFile:
    """One .ics file.

    Attributes:
        label: Its name within its folder, "" when it is the whole calendar.
        data: Its bytes, in any usual encoding.
    """

    label: str
    data: bytes


@dataclass(frozen=True, slots=True)
class _Calendar:
    """One VCALENDAR and what it says of all its events."""

    file: CalendarFile
    zones: Zones
    method: CalendarMethod | None
    events: Sequence[Component]


@dataclass(frozen=True, slots=True)
class _Found:
    """A record, and where it was found."""

    record: Record
    component: Component
    calendar: _Calendar


def read_calendar(data: bytes, *, window: Window, source: str) -> CalendarReading:
    """Every occurrence in an .ics file that overlaps the window, in file order, those of a series by start.

    Args:
        data: The file, with one VCALENDAR or several.
        window: Floating times and whole days are meant in its zone.
        source: Name of the calendar, for events and problems.

    Raises:
        BadData: There is no calendar in it.
    """
    calendars = _calendars_in(CalendarFile("", data), window.zone)
    if not calendars:
        raise _no_calendar(data, source)
    return _read(calendars, window, problems=_Problems(source))


def read_calendars(files: Iterable[CalendarFile], *, window: Window, source: str) -> CalendarReading:
    """As `read_calendar`, for files that are one calendar together; one without a calendar in it is a problem."""
    problems = _Problems(source)
    calendars: list[_Calendar] = []
    for file in files:
        found = _calendars_in(file, window.zone)
        calendars += found
        if not found:
            problems.add(file.label, f"{_no_calendar(file.data, source).what}: left out")
    return _read(calendars, window, problems=problems)


def read_invitation(
    data: bytes, *, zone: tzinfo, source: str, window: Window | None = None
) -> tuple[CalendarMethod | None, tuple[Event, ...]]:
    """The method and the events of a text/calendar part in a mail; broken events are left out.

    A series is listed within the window, or else for a year from its start; the cancellation of a whole series is one
    event without ``occurrence``. The caller fills in ``message`` and ``received_by``.

    Args:
        data: The part, its transfer encoding already undone.
        zone: The user's: floating times and whole days are meant there.
        source: Name of the mailbox, for the events.
        window: Limits a series; single events are listed wherever they are.

    Raises:
        BadData: There is no calendar in it.
    """
    calendars = _calendars_in(CalendarFile("", data), zone)
    if not calendars:
        raise _no_calendar(data, source)
    events: list[Event] = []
    budget, problems = Budget(), _Problems(source)
    for group in _by_uid(_records(calendars, problems=problems)):
        mailed = [_as_mailed(each) for each in group]
        recurs = any(each.record.recurs for each in mailed)
        around = window if recurs and window is not None else _window_around(mailed, zone)
        events += _expanded(mailed, around, budget, problems=problems)
    return calendars[0].method, tuple(events)


def _read(calendars: Sequence[_Calendar], window: Window, *, problems: _Problems) -> CalendarReading:
    components = [each for calendar in calendars for each in calendar.events]
    matters = may_matter(components, window=window)
    needed = {id(each) for each, needs in zip(components, matters, strict=True) if needs}
    events: list[Event] = []
    budget = Budget()
    for group in _by_uid(_records(calendars, problems=problems, needed=needed)):
        events += _expanded(group, window, budget, problems=problems)
    return CalendarReading(tuple(events), problems.told())


def _calendars_in(file: CalendarFile, zone: tzinfo) -> list[_Calendar]:
    found = []
    for each in calendars_in(file.data):
        header = {line.name: line.value.strip() for line in properties_in(each.header)}
        zones = Zones(each.zones, user=zone, default=header.get("X-WR-TIMEZONE"))
        found.append(_Calendar(file, zones, _METHODS.get(header.get("METHOD", "").lower()), each.events))
    return found


def _no_calendar(data: bytes, source: str) -> BadData:
    start = with_plain_line_ends(data[:4_000]).lstrip()
    if not start:
        what = "this calendar is empty"
    elif start.startswith(b"<"):
        what = "this is a web page, not a calendar"
    else:
        what = "this is no calendar: it has no BEGIN:VCALENDAR"
    return BadData(source, what, hint="export the calendar again, as an .ics file")


def _records(calendars: Iterable[_Calendar], *, problems: _Problems, needed: set[int] | None = None) -> list[_Found]:
    found: list[_Found] = []
    for calendar in calendars:
        for each in calendar.events:
            if needed is None or id(each) in needed:
                record = _record(each, calendar, place=len(found), problems=problems)
                found += [_Found(record, each, calendar)] if record else []
    return found


def _record(component: Component, calendar: _Calendar, *, place: int, problems: _Problems) -> Record | None:
    """The record; None, and a problem, where it cannot be read. What it says wrongly is a problem too."""
    is_cancellation = calendar.method is CalendarMethod.CANCEL
    try:
        record = read_record(
            component, zones=calendar.zones, source=problems.source, place=place, may_lack_start=is_cancellation
        )
    except (ValueError, OverflowError) as error:
        problems.add_event(component, calendar, f"{error}: left out")
        return None
    for remark in record.remarks:
        problems.add_event(component, calendar, remark)
    if is_cancellation:
        return replace(record, event=replace(record.event, status=EventStatus.CANCELLED))
    return record


def _by_uid(found: Iterable[_Found]) -> Iterable[list[_Found]]:
    groups: dict[str, list[_Found]] = {}
    for each in found:
        groups.setdefault(each.record.event.uid, []).append(each)
    return groups.values()


def _expanded(group: list[_Found], window: Window, budget: Budget, *, problems: _Problems) -> list[Event]:
    try:
        return occurrences([each.record for each in group], window=window, budget=budget)
    except (RuleRefused, OverflowError) as error:
        problems.add_event(group[0].component, group[0].calendar, f"{error}: left out")
        return []


class _Problems:
    """The problems of one reading, told one by one up to `_MOST_PROBLEMS`."""

    def __init__(self, source: str) -> None:
        self.source = source
        self._told: list[Problem] = []
        self._more = 0

    def add(self, where: str, what: str) -> None:
        if len(self._told) < _MOST_PROBLEMS:
            self._told.append(Problem(self.source, where, what))
        else:
            self._more += 1

    def add_event(self, component: Component, calendar: _Calendar, what: str) -> None:
        """With where to look: "interviews.ics, line 812, UID x@y"."""
        uid = uid_of(component)[:80] if len(self._told) < _MOST_PROBLEMS else ""
        self.add(", ".join(filter(None, (calendar.file.label, f"line {component.line}", f"UID {uid}"))), what)

    def told(self) -> tuple[Problem, ...]:
        rest = Problem(self.source, "further on", f"{self._more} more events are broken")
        return (*self._told, rest) if self._more else tuple(self._told)


def _as_mailed(found: _Found) -> _Found:
    """A cancellation by mail is marked as one, and that of a whole series is not expanded."""
    if found.calendar.method is not CalendarMethod.CANCEL:
        return found
    record = found.record
    return replace(
        found, record=replace(record, event=replace(record.event, cancelled_by_mail=True), rules=(), added=())
    )


def _window_around(group: list[_Found], zone: tzinfo) -> Window:
    start = min(each.record.event.start for each in group)
    end = max(each.record.event.end for each in group)
    return Window(start - timedelta(days=1), max(end, start + _SPAN_OF_A_SERIES) + timedelta(days=1), zone)
