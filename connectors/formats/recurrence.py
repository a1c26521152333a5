"""Recurrence rules of RFC 5545, section 3.3.10: reading one, and counting out the days it names.

All times here are local and without zone: a rule speaks of the clock on the wall. The work is bounded by the span
asked for, never by the rule: periods before it are skipped by arithmetic where no COUNT has to be kept, and a `Budget`
that many rules share limits what is left. Rules below a day (FREQ=HOURLY and shorter) are refused.
"""

from __future__ import annotations

import re
from calendar import isleap, monthrange
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import count, product
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

_FREQUENCIES: Final = frozenset({"DAILY", "WEEKLY", "MONTHLY", "YEARLY"})
_WEEKDAYS: Final = {"MO": 0, "TU": 1, "WE": 2, "TH": 3, "FR": 4, "SA": 5, "SU": 6}
_WEEKDAY: Final = re.compile(r"([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)")
_KNOWN_PARTS: Final = frozenset(
    {"FREQ", "INTERVAL", "COUNT", "UNTIL", "WKST", "BYDAY", "BYMONTH", "BYMONTHDAY", "BYYEARDAY", "BYSETPOS"}
    | {"BYHOUR", "BYMINUTE", "BYSECOND"}
)
_LONGEST_LIST: Final = 366
_MOST_TIMES_A_DAY: Final = 24
_ONE_DAY: Final = timedelta(days=1)


class RuleRefused(ValueError):
    """A rule is malformed, not supported, or too costly; the text says which."""


class Budget:
    """What expanding all rules of one reading may cost, in days before the window and in occurrences in it.

    Days in the window need no payment: a series has no more of them than the window. Both ways to pay raise
    `RuleRefused` once either is spent.
    """

    def __init__(self, *, days: int = 300_000, occurrences: int = 120_000) -> None:
        self._days = days
        self._occurrences = occurrences

    def look_at(self, days: int) -> None:
        """Pay for days looked at to keep a COUNT."""
        self._days -= days
        self._check()

    def list_one(self) -> None:
        """Pay for an occurrence."""
        self._occurrences -= 1
        self._check()

    def _check(self) -> None:
        if self._days < 0 or self._occurrences < 0:
            raise RuleRefused("this calendar has more recurrences than can be followed")


@dataclass(frozen=True, slots=True)
class Rule:
    """One RRULE, its defaults filled in from its start.

    Attributes:
        start: DTSTART, local. Nothing before it is an instance.
        frequency: DAILY, WEEKLY, MONTHLY or YEARLY.
        count: How many instances there are from the start on; None is no limit.
        until: The last moment that may be an instance, local; None is no limit.
        weekdays: (n, weekday): the n-th such day of the month or year, from its end when negative, all of them when 0.
        months, month_days, year_days, positions: As in the rule; empty sets no condition.
        times: Times of day, sorted.
        week_start: First day of the week, 0 is Monday.
    """

    start: datetime
    frequency: str
    interval: int
    count: int | None
    until: datetime | None
    weekdays: tuple[tuple[int, int], ...]
    months: frozenset[int]
    month_days: frozenset[int]
    year_days: frozenset[int]
    positions: tuple[int, ...]
    times: tuple[time, ...]
    week_start: int

    def between(self, earliest: datetime, latest: datetime, *, budget: Budget) -> Iterator[datetime]:
        """Instances from ``earliest`` to ``latest``, both included, in order."""
        latest = latest if self.until is None else min(latest, self.until)
        skipped = self._periods_before(earliest)
        left = None if self.count is None else self.count - (skipped if self.has_one_a_period else 0)
        for index in count(skipped):
            first = self._first_day(index)
            if first is None or datetime.combine(first, time.min) > latest:
                return
            days = self._days(first)
            if first < earliest.date():
                budget.look_at(len(days))
            for moment in self._moments(days):
                if moment < self.start:
                    continue
                if moment > latest or (left is not None and left <= 0):
                    return
                if left is not None:
                    left -= 1
                if moment >= earliest:
                    yield moment

    @property
    def has_one_a_period(self) -> bool:
        """Every period has exactly one instance, so that a COUNT can be kept by arithmetic."""
        conditions = self.weekdays or self.months or self.month_days or self.year_days or self.positions
        return self.frequency == "DAILY" and not conditions and self.times == (self.start.time(),)

    def _periods_before(self, earliest: datetime) -> int:
        """Periods, from that of the start on, which certainly end before ``earliest`` and need not be looked at."""
        if self.count is not None and not self.has_one_a_period:
            return 0
        start = self.start
        units = {
            "DAILY": (earliest - start).days,
            "WEEKLY": (earliest - start).days // 7,
            "MONTHLY": (earliest.year - start.year) * 12 + earliest.month - start.month,
            "YEARLY": earliest.year - start.year,
        }[self.frequency]
        return max(0, units // self.interval - 1)

    def _first_day(self, index: int) -> date | None:
        """The first day of the period; None past the end of time."""
        start, steps = self.start.date(), index * self.interval
        try:
            if self.frequency == "DAILY":
                return start + timedelta(days=steps)
            if self.frequency == "WEEKLY":
                return start + timedelta(days=7 * steps - (start.weekday() - self.week_start) % 7)
            if self.frequency == "MONTHLY":
                years, month = divmod(start.month - 1 + steps, 12)
                return date(start.year + years, month + 1, 1)
            return date(start.year + steps, 1, 1)
        except (OverflowError, ValueError):
            return None

    def _days(self, first: date) -> list[date]:
        """The days of the period; of a year, those in the months that the rule names."""
        if self.frequency == "YEARLY" and self.months:
            return [day for month in sorted(self.months) for day in _month(first.replace(month=month))]
        if self.frequency == "MONTHLY":
            return _month(first)
        length = {"DAILY": 1, "WEEKLY": 7}.get(self.frequency, 366 if isleap(first.year) else 365)
        return [first + timedelta(days=each) for each in range(length)]

    def _moments(self, days: list[date]) -> list[datetime]:
        moments = [datetime.combine(day, at) for day in days if self._names(day) for at in self.times]
        if not self.positions:
            return moments
        size = len(moments)
        chosen = {each - 1 if each > 0 else size + each for each in self.positions}
        return [moments[each] for each in sorted(chosen) if 0 <= each < size]

    def _names(self, day: date) -> bool:
        if self.months and day.month not in self.months:
            return False
        if self.weekdays and not any(self._is_weekday(day, nth, weekday) for nth, weekday in self.weekdays):
            return False
        if self.month_days:
            last = monthrange(day.year, day.month)[1]
            if self.month_days.isdisjoint((day.day, day.day - last - 1)):
                return False
        if self.year_days:
            number, last = day.timetuple().tm_yday, 366 if isleap(day.year) else 365
            if self.year_days.isdisjoint((number, number - last - 1)):
                return False
        return True

    def _is_weekday(self, day: date, nth: int, weekday: int) -> bool:
        if day.weekday() != weekday:
            return False
        if nth == 0:
            return True
        if self.frequency == "YEARLY" and not self.months:
            number, last = day.timetuple().tm_yday, 366 if isleap(day.year) else 365
        else:
            number, last = day.day, monthrange(day.year, day.month)[1]
        return nth in ((number - 1) // 7 + 1, -((last - number) // 7 + 1))


def _month(first: date) -> list[date]:
    return [first.replace(day=day) for day in range(1, monthrange(first.year, first.month)[1] + 1)]


def read_rule(text: str, *, start: datetime, until: Callable[[str], datetime]) -> Rule:
    """The rule in the value of an RRULE.

    Args:
        text: The value; letters of any case, a stray ";" is forgiven.
        start: DTSTART, local.
        until: Makes the text of an UNTIL the last local moment that it allows; raises ValueError for other text.

    Raises:
        RuleRefused: It is malformed, has a part that is not supported (BYWEEKNO and what is not in RFC 5545), comes
            oftener than `_MOST_TIMES_A_DAY` times a day, or never moves on.
    """
    parts = _parts(text)
    frequency = parts["FREQ"]
    weekdays = _weekdays(parts.get("BYDAY", ""), may_count=frequency in ("MONTHLY", "YEARLY"))
    months = frozenset(_numbers(parts, "BYMONTH", 1, 12))
    month_days = frozenset(_numbers(parts, "BYMONTHDAY", -31, 31))
    year_days = frozenset(_numbers(parts, "BYYEARDAY", -366, 366))
    if not weekdays and not month_days and not year_days:
        if frequency == "WEEKLY":
            weekdays = ((0, start.weekday()),)
        if frequency in ("MONTHLY", "YEARLY"):
            month_days = frozenset({start.day})
        if frequency == "YEARLY":
            months = months or frozenset({start.month})
    return Rule(
        start=start,
        frequency=frequency,
        interval=_number(parts.get("INTERVAL", "1"), "INTERVAL", 1, 10_000),
        count=_count(parts.get("COUNT")),
        until=_until(parts.get("UNTIL"), until),
        weekdays=weekdays,
        months=months,
        month_days=month_days,
        year_days=year_days,
        positions=_numbers(parts, "BYSETPOS", -366, 366),
        times=_times(parts, start),
        week_start=_WEEKDAYS.get(parts.get("WKST", "MO"), 0),
    )


def _parts(text: str) -> dict[str, str]:
    """The parts by name, in capitals; only known ones, and a frequency of a day or more among them."""
    parts: dict[str, str] = {}
    for part in filter(None, text.strip().upper().replace(" ", "").split(";")):
        name, equals, value = part.partition("=")
        if name in ("RSCALE", "SKIP") and value in ("GREGORIAN", "OMIT"):
            continue
        if not equals or name not in _KNOWN_PARTS:
            raise RuleRefused(f"the recurrence part {part[:40]!r} is not supported")
        parts[name] = value
    if parts.get("FREQ") not in _FREQUENCIES:
        raise RuleRefused(f"a recurrence of FREQ={parts.get('FREQ', '')[:20]} is not supported")
    return parts


def _number(text: str, name: str, least: int, most: int) -> int:
    if not re.fullmatch(r"[+-]?\d{1,9}", text, re.ASCII) or not least <= int(text) <= most:
        raise RuleRefused(f"the recurrence has {name}={text[:20]}")
    return int(text)


def _numbers(parts: Mapping[str, str], name: str, least: int, most: int) -> tuple[int, ...]:
    values = parts.get(name, "").split(",") if parts.get(name) else []
    if len(values) > _LONGEST_LIST:
        raise RuleRefused(f"the recurrence lists {len(values)} values in {name}")
    return tuple(_number(each, name, least, most) for each in values)


def _count(text: str | None) -> int | None:
    """COUNT; some exporters write a negative one and mean no end."""
    if text is None:
        return None
    if not re.fullmatch(r"[+-]?\d{1,18}", text, re.ASCII):
        raise RuleRefused(f"the recurrence has COUNT={text[:20]}")
    return None if int(text) < 0 else int(text)


def _until(text: str | None, read: Callable[[str], datetime]) -> datetime | None:
    try:
        return None if text is None else read(text)
    except ValueError as error:
        raise RuleRefused(f"the recurrence has UNTIL={text}"[:80]) from error


def _weekdays(text: str, *, may_count: bool) -> tuple[tuple[int, int], ...]:
    values = text.split(",") if text else []
    if len(values) > _LONGEST_LIST:
        raise RuleRefused(f"the recurrence lists {len(values)} values in BYDAY")
    found = []
    for each in values:
        match = _WEEKDAY.fullmatch(each)
        if match is None or (match[1] and not may_count):
            raise RuleRefused(f"the recurrence has BYDAY={each[:20]}")
        found.append((int(match[1] or 0), _WEEKDAYS[match[2]]))
    return tuple(dict.fromkeys(found))


def _times(parts: Mapping[str, str], start: datetime) -> tuple[time, ...]:
    hours = _numbers(parts, "BYHOUR", 0, 23) or (start.hour,)
    minutes = _numbers(parts, "BYMINUTE", 0, 59) or (start.minute,)
    seconds = _numbers(parts, "BYSECOND", 0, 59) or (start.second,)
    if len(hours) * len(minutes) * len(seconds) > _MOST_TIMES_A_DAY:
        raise RuleRefused(f"the recurrence comes more than {_MOST_TIMES_A_DAY} times a day")
    return tuple(sorted({time(*each) for each in product(hours, minutes, seconds)}))
