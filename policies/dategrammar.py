"""Words that name a day, in seven languages, and the day they name counted from a given one."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING

from policies.exactdates import Dates, exact_dates, modules_of, numeric_dates
from policies.patterns import literals_of
from policies.phrases import in_all_languages

if TYPE_CHECKING:
    from collections.abc import Iterable
    from types import ModuleType

_FRIDAY = 4
_MONDAY = 0
_HOURS_OF_A_DAY = 24
_LONGEST_MONTH = 31
_SHORTEST = 2
_NEAR = 40
_BEFORE_NUMBER = r"(?=[.,]*\s*\d)"
_SMALL_WORDS = "|".join(in_all_languages("DATE_SMALL"))
_RANGE = "|".join(("-", "–", *in_all_languages("DATE_RANGE")))
_FURTHER = "|".join(in_all_languages("DATE_FURTHER"))
_PAST = re.compile(rf"\s*(?:{'|'.join(in_all_languages('DATE_PAST'))})\b")
_EDGE = r"(?<![^\W_])"
_END = r"(?![^\W_])"
_DIGIT = re.compile(r"\d")


@dataclass(frozen=True, slots=True)
class Found:
    """A day named by words at a place of a text."""

    day: date
    words: str
    place: int


def dates_in(text: str, dates: Dates) -> tuple[Found, ...]:
    """Every day that a lower-case text names, in its order: exact dates, then phrases, then counts, then weekdays.

    Words that belong to one found already are not read again; days that have passed are left out.
    """
    if not _may_hold_dates(text, dates.languages):
        return ()
    found: list[Found] = []
    taken: list[tuple[int, int]] = []
    for start, end, day in _all(text, dates):
        if any(start < other_end and end > other_start for other_start, other_end in taken):
            continue
        taken.append((start, end))
        if day >= dates.said:
            found.append(Found(day, text[start:end].strip(), start))
    exact = [each for each in found if re.search(r"\d", each.words)]
    if exact:  # "Wednesday, March 11" is one day, named twice
        found = [each for each in found if each in exact or not _is_weekday_beside(each, exact, text)]
    return tuple(sorted(found, key=lambda each: each.place))


def _may_hold_dates(text: str, languages: tuple[str, ...]) -> bool:
    return _DIGIT.search(text) is not None or any(map(text.__contains__, _literals(languages)))


@lru_cache(maxsize=128)
def _literals(languages: tuple[str, ...]) -> frozenset[str]:
    """Literals of which one stands in every day that is named without a digit."""
    return frozenset(
        literal
        for module in modules_of(languages)
        for source in (
            *module.DATE_WEEKDAYS,
            *module.DATE_MONTHS,
            *(each for phrases in module.DATE_PHRASES.values() for each in phrases),
            *module.DATE_DAY,
            *module.DATE_BUSINESS_DAY,
            *module.DATE_WEEK,
            *module.DATE_HOUR,
            *module.DATE_MONTH,
        )
        for literal in literals_of(source)
    )


def _is_weekday_beside(each: Found, exact: list[Found], text: str) -> bool:
    """Whether a weekday only names the exact date beside it."""
    return any(0 <= other.place - (each.place + len(each.words)) <= 8 for other in exact) and len(text) > 0


def _all(text: str, dates: Dates) -> Iterable[tuple[int, int, date]]:
    modules = modules_of(dates.languages)
    for module in modules:
        yield from exact_dates(text, dates, module)
    yield from numeric_dates(text, dates)
    for module in modules:
        yield from _weekdays(text, dates, module, of_next_week=True)
        yield from _counted(text, dates, module)
        yield from _phrased(text, dates, module)
        yield from _weekdays(text, dates, module)
        yield from _days_of_month(text, dates, module)


# ---------------------------------------------------------------- counts


@lru_cache(maxsize=32)
def _count_pattern(module: ModuleType, unit: str) -> re.Pattern[str]:
    number = rf"(?:\d{{1,2}}|{'|'.join(sorted(module.DATE_NUMBERS, key=len, reverse=True))})"
    units = {
        "business": module.DATE_BUSINESS_DAY,
        "day": module.DATE_DAY,
        "week": module.DATE_WEEK,
        "hour": module.DATE_HOUR,
        "month": module.DATE_MONTH,
    }[unit]
    until = rf"(?:\s*(?:{_RANGE})\s*)"
    return re.compile(
        rf"{_EDGE}(?P<one>{number})(?:{until}(?P<two>{number}))?(?:\s+|-)(?:(?:{_FURTHER})\s+)?(?:{'|'.join(units)}){_END}",
        re.IGNORECASE,
    )


def _counted(text: str, dates: Dates, module: ModuleType) -> Iterable[tuple[int, int, date]]:
    """Counts such as "within five business days" or "2-3 weeks": of a range the larger number."""
    for unit in ("business", "day", "week", "hour", "month"):
        for match in _count_pattern(module, unit).finditer(text):
            number = _number(match["two"] or match["one"], module)
            if not 1 <= number <= 90 or _PAST.match(text, match.end()):
                continue
            if unit == "business":
                yield match.start(), match.end(), dates.days.after(dates.said, number)
            elif unit != "hour" or number >= _HOURS_OF_A_DAY:
                yield match.start(), match.end(), dates.said + timedelta(days=_in_days(number, unit))


def _in_days(number: int, unit: str) -> int:
    if unit == "hour":
        return number // _HOURS_OF_A_DAY
    return number * {"week": 7, "month": 30}.get(unit, 1)


def _number(text: str, module: ModuleType) -> int:
    if text.isdigit():
        return int(text)
    found: int = module.DATE_NUMBERS.get(text.lower(), 0)
    return found


# ---------------------------------------------------------------- phrases and weekdays


@lru_cache(maxsize=256)
def _phrase_pattern(module: ModuleType, name: str) -> re.Pattern[str]:
    phrases = "|".join(f"(?:{each})" for each in module.DATE_PHRASES[name])
    return re.compile(rf"{_EDGE}(?:{phrases}){_END}", re.IGNORECASE)


def _phrased(text: str, dates: Dates, module: ModuleType) -> Iterable[tuple[int, int, date]]:
    for name in module.DATE_PHRASES:
        for match in _phrase_pattern(module, name).finditer(text):
            yield match.start(), match.end(), _phrase_day(name, dates)


def _phrase_day(name: str, dates: Dates) -> date:
    said = dates.said
    monday = said + timedelta(days=7 - said.weekday())
    kind, _, number = name.rpartition("-")
    count = int(number) if number.isdigit() else 0
    if kind == "next-week":
        return monday + timedelta(days=count)
    if kind == "week-after":
        return monday + timedelta(days=7 + count)
    if kind == "this-week":
        friday = said + timedelta(days=count - said.weekday())
        return friday if friday >= said else friday + timedelta(days=7)
    if kind == "days":
        return said + timedelta(days=count)
    if kind == "business":
        return dates.days.after(said, count)
    if kind == "month-end":
        return _month_end(said, count)
    if name == "next-month":
        return _month_end(said, 1)
    return _after_holidays(said)


def _month_end(said: date, ahead: int) -> date:
    month = said.month + ahead
    year, month = said.year + (month - 1) // 12, (month - 1) % 12 + 1
    return date(year, month, monthrange(year, month)[1])


def _after_holidays(said: date) -> date:
    """The second Friday of the coming January: "in the new year" promises no day, and a week's grace is fair."""
    first = date(said.year + 1, 1, 1)
    return first + timedelta(days=(_FRIDAY - first.weekday()) % 7 + 7)


@lru_cache(maxsize=32)
def _weekday_pattern(module: ModuleType) -> re.Pattern[str]:
    """A weekday; of two letters, as in "Di 15.9.", only before a number, where it cannot be another word."""
    days = (
        f"(?P<d{place}>" + "|".join(each + _BEFORE_NUMBER * (len(each) <= _SHORTEST) for each in names.split("|")) + ")"
        for place, names in enumerate(module.DATE_WEEKDAYS)
    )
    return re.compile(rf"{_EDGE}(?:{'|'.join(days)}){_END}")


@lru_cache(maxsize=32)
def _next_week_patterns(module: ModuleType) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """The words that put a weekday into next week, before it and after it."""
    week, small = "|".join(module.DATE_NEXT_WEEK), rf"(?:\W+(?:{_SMALL_WORDS}))*\W+"
    before = "|".join((*module.DATE_NEXT_BEFORE, rf"(?:{week})(?:\W+(?:{_SMALL_WORDS}))*"))
    after = "|".join((*(rf"\W+{each}" for each in module.DATE_NEXT_AFTER), rf"{small}(?:{week})"))
    return re.compile(rf"{_EDGE}(?:{before})\W+$"), re.compile(rf"(?:{after}){_END}")


def _weekdays(
    text: str, dates: Dates, module: ModuleType, *, of_next_week: bool = False
) -> Iterable[tuple[int, int, date]]:
    """That weekday; said on the same weekday, the next one. "Next Friday" and "Friday next week" are of next week."""
    for match in _weekday_pattern(module).finditer(text):
        start, end = match.span()
        before, after = _next_week_patterns(module)
        led = before.search(text[max(0, start - _NEAR) : start])
        followed = after.match(text, end, end + _NEAR)
        if of_next_week != (led is not None or followed is not None):
            continue
        number = int((match.lastgroup or "d0")[1:])
        if of_next_week:
            monday = dates.said + timedelta(days=7 - dates.said.weekday())
            yield (
                start - (len(led.group()) if led else 0),
                followed.end() if followed else end,
                monday + timedelta(days=number),
            )
        else:
            yield start, end, dates.said + timedelta(days=(number - dates.said.weekday()) % 7 or 7)


# ---------------------------------------------------------------- days and months alone


@lru_cache(maxsize=32)
def _day_of_month_pattern(module: ModuleType) -> re.Pattern[str]:
    return re.compile(rf"{_EDGE}(?:{'|'.join(module.DATE_DAY_OF_MONTH)})(?![\w/:]|[.,]\d)")


def _days_of_month(text: str, dates: Dates, module: ModuleType) -> Iterable[tuple[int, int, date]]:
    """A day of the month alone, as in "by the 25th": of this month, or when that has passed, of the next."""
    for match in _day_of_month_pattern(module).finditer(text):
        number = int(next(each for each in match.groups() if each is not None))
        if not 1 <= number <= _LONGEST_MONTH:
            continue
        month_end = _month_end(dates.said, 0 if number >= dates.said.day else 1)
        yield match.start(), match.end(), month_end.replace(day=min(number, month_end.day))
