"""All records of one UID together: from a series with its exceptions to its occurrences in a window.

RFC 5545, sections 3.8.4.4 and 3.8.5. Of several records for the same thing the highest SEQUENCE counts, then the
latest DTSTAMP, then the last one read.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from typing import TYPE_CHECKING, Final

from connectors.formats.ical_event import end_of
from connectors.formats.ical_times import FIRST_YEAR, LAST_YEAR, Moment
from connectors.formats.recurrence import RuleRefused

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from connectors.formats.ical_event import Record
    from connectors.formats.recurrence import Budget
    from connectors.ports import Window
    from policies.facts import Event

MOST_OCCURRENCES: Final = 1_000
"""Occurrences of one series in a window; the calendars of people have a few hundred at most."""

_LONG_AGO: Final = datetime(1, 1, 1, tzinfo=UTC)
_MARGIN: Final = timedelta(days=2)
"""More than any two zones are apart."""


def occurrences(records: Sequence[Record], *, window: Window, budget: Budget) -> list[Event]:
    """Every occurrence of the UID that overlaps the window, by start. A single event has no ``occurrence``.

    Raises:
        RuleRefused: There are more than `MOST_OCCURRENCES`, or the budget is spent.
    """
    master = max((each for each in records if each.replaces is None), key=_version, default=None)
    exceptions = _exceptions(records, master)
    found = [replace(each.event, occurrence=key) for key, each in exceptions.items() if overlaps(each.event, window)]
    if master is not None:
        later = [(key, each) for key, each in sorted(exceptions.items()) if each.and_later]
        for start, length in _instances(master, _reach(exceptions), window=window, budget=budget):
            if start.key in exceptions:
                continue
            event = _occurrence(master, start, length, later)
            if overlaps(event, window):
                budget.list_one()
                found.append(event)
            if len(found) > MOST_OCCURRENCES:
                raise RuleRefused(f"it recurs more than {MOST_OCCURRENCES} times in the time that matters")
    return sorted(found, key=lambda each: (each.start.astimezone(UTC), each.occurrence or ""))


def _version(record: Record) -> tuple[int, datetime, int]:
    return (record.event.sequence, record.event.stamp or _LONG_AGO, record.place)


def _exceptions(records: Sequence[Record], master: Record | None) -> dict[str, Record]:
    """The records that stand for one occurrence of the series, by its key; not those that were removed since."""
    found: dict[str, Record] = {}
    for each in sorted(records, key=_version):
        if each.replaces is not None:
            found[_within(master, each.replaces).key] = each
    removed = _removed(master) if master is not None else frozenset()
    return {key: each for key, each in found.items() if key not in removed}


def _within(master: Record | None, moment: Moment) -> Moment:
    """A RECURRENCE-ID or EXDATE in the type of the series: some write a date for a time, or the other way round."""
    if master is None or master.start.is_date == moment.is_date:
        return moment
    if master.start.is_date:
        return Moment(datetime.combine(moment.local, time.min), master.start.zone, is_date=True)
    return Moment(datetime.combine(moment.local, master.start.local.time()), master.start.zone)


def _removed(master: Record) -> frozenset[str]:
    return frozenset(_within(master, each).key for each in master.removed)


def _reach(exceptions: dict[str, Record]) -> timedelta:
    """How far exceptions for all later occurrences may carry one into the window."""
    distances = [
        abs(each.start.local - each.replaces.local) + each.length
        for each in exceptions.values()
        if each.and_later and each.replaces is not None
    ]
    return max(distances, default=timedelta(0))


def _instances(
    master: Record, reach: timedelta, *, window: Window, budget: Budget
) -> Iterator[tuple[Moment, timedelta]]:
    """Starts and lengths of what the series itself names in and around the window, each once."""
    start, removed = master.start, _removed(master)
    around = max(length or master.length for _, length in [*master.added, (start, None)]) + reach + _MARGIN
    earliest = _local(window.start, start, -around)
    latest = _local(window.end, start, _MARGIN + reach)
    lengths = {} if _ended_before_it_began(master) else {start.local: master.length}
    for moment, length in master.added:
        local = _within(master, moment).aware.astimezone(start.zone).replace(tzinfo=None)
        lengths[local] = master.length if length is None else length
    for rule in master.rules:
        for local in rule.between(earliest, latest, budget=budget):
            lengths.setdefault(local, master.length)
    for local, length in lengths.items():
        moment = Moment(local, start.zone, is_date=start.is_date)
        if moment.key not in removed:
            yield moment, length


def _ended_before_it_began(master: Record) -> bool:
    """Google keeps a series that was deleted from its first occurrence on, with an UNTIL before its start."""
    return bool(master.rules) and all(
        rule.until is not None and rule.until < master.start.local for rule in master.rules
    )


def _local(bound: datetime, start: Moment, by: timedelta) -> datetime:
    """A bound of the window on the clock of the series, moved; within the years that calendars have."""
    first, last = datetime(FIRST_YEAR, 1, 1), datetime(LAST_YEAR, 12, 31)  # noqa: DTZ001  (the clock's own)
    local = bound.astimezone(start.zone).replace(tzinfo=None)
    return min(max(local, first) + max(by, first - local), last)


def _occurrence(master: Record, start: Moment, length: timedelta, later: list[tuple[str, Record]]) -> Event:
    """One occurrence as the series says, or as the last exception that is for it and all later ones."""
    template, moved = master, timedelta(0)
    for key, each in later:
        if key < start.key and each.replaces is not None:
            template, length = each, each.length
            moved = each.start.local - each.replaces.aware.astimezone(each.start.zone).replace(tzinfo=None)
    at = Moment(start.local + moved, start.zone, is_date=start.is_date)
    return replace(
        template.event,
        start=at.aware,
        end=end_of(at, length),
        occurrence=start.key if master.recurs else None,
    )


def overlaps(event: Event, window: Window) -> bool:
    """Whether some of it lies in the window; a moment without length counts by its start."""
    if event.start == event.end:
        return window.start <= event.start < window.end
    return event.start < window.end and window.start < event.end
