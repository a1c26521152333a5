"""Dates that a text names exactly: with a month, in numbers, or as a quarter; and what days are counted from."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING

from policies.days import BusinessDays
from policies.phrases import in_all_languages
from policies.words import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Iterable
    from types import ModuleType

_EDGE = r"(?<![^\W_])"
_END = r"(?![^\W_])"
_OF = "|".join(in_all_languages("DATE_OF"))
_NUMERIC = re.compile(r"(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})(?:\2(\d{4}|\d{2}))?\.?(?![\d/])")
_ISO = re.compile(r"(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)")
_QUARTER = re.compile(r"\bq([1-4])\b", re.IGNORECASE)
_TIME_AFTER = re.compile(rf"\s*(?:{'|'.join(in_all_languages('DATE_CLOCK'))}|h\b|:)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Dates:
    """From when and where days are counted.

    Attributes:
        said: The day on which it was said.
        day_first: Numeric dates begin with the day.
    """

    said: date
    days: BusinessDays
    languages: tuple[str, ...]
    day_first: bool

    @classmethod
    def of(cls, said: date, *, country: str | None, languages: tuple[str, ...], day_first: bool) -> Dates:
        """Counted from that day, with the business days of the country."""
        return cls(said, BusinessDays(country), languages, day_first)


def modules_of(languages: tuple[str, ...]) -> tuple[ModuleType, ...]:
    """The modules of words of these languages."""
    return tuple(each for each in LANGUAGES if each.CODE in languages)


@lru_cache(maxsize=32)
def _patterns(module: ModuleType, name: str) -> re.Pattern[str]:
    months = "|".join(f"(?P<m{place}>{each})" for place, each in enumerate(module.DATE_MONTHS, 1))
    month = rf"(?:{months})\.?"
    day = r"(?P<day>\d{1,2})(?:st|nd|rd|th|er|º|°|\.|e|de)?"
    year = r"(?:,?\s+(?:de\s+|del\s+)?(?P<year>20\d\d))?"
    if name == "day-month":
        return re.compile(rf"(?<![\d:]){day}\s*(?:(?:{_OF})\s+)?{_EDGE}{month}{_END}{year}", re.IGNORECASE)
    if name == "month-day":
        return re.compile(rf"{_EDGE}{month}\s+(?:the\s+)?{day}(?![\d:]){_END}{year}", re.IGNORECASE)
    if name == "month":
        return re.compile(rf"{_EDGE}{month}{_END}{year}", re.IGNORECASE)
    part = {"mid": module.DATE_MID, "end": module.DATE_END, "early": module.DATE_EARLY}[name]
    return re.compile(rf"{_EDGE}(?:{'|'.join(part)})(?:de\s+|di\s+|d')?{month}{_END}", re.IGNORECASE)


def _month(match: re.Match[str]) -> int:
    return next(int(name[1:]) for name, value in match.groupdict().items() if name[0] == "m" and value is not None)


def exact_dates(text: str, dates: Dates, module: ModuleType) -> Iterable[tuple[int, int, date]]:
    """Start, end and day of each date with a month, each part of a month, each ISO date and each quarter."""
    for name in ("day-month", "month-day"):
        for match in _patterns(module, name).finditer(text):
            year = match["year"]
            day = _nearest(dates.said, _month(match), int(match["day"]), None if year is None else int(year))
            if day is not None:
                yield match.start(), match.end(), day
    for name, number in (("mid", 15), ("end", 31), ("early", 7)):
        for match in _patterns(module, name).finditer(text):
            day = _nearest(dates.said, _month(match), number, None)
            if day is not None:
                yield match.start(), match.end(), day
    for match in _ISO.finditer(text):
        day = _day(int(match[1]), int(match[2]), int(match[3]))
        if day is not None:
            yield match.start(), match.end(), day
    for match in _QUARTER.finditer(text):
        month = int(match[1]) * 3
        year = dates.said.year + (month < dates.said.month)
        yield match.start(), match.end(), date(year, month, monthrange(year, month)[1])


def _day(year: int, month: int, number: int) -> date | None:
    if not 1 <= month <= 12 or not 1 <= number <= 31 or not 1970 <= year <= 2200:
        return None
    return date(year, month, min(number, monthrange(year, month)[1])) if number <= 31 else None


def _nearest(said: date, month: int, number: int, year: int | None) -> date | None:
    """That day of the year named, else of the nearest future."""
    if year is not None:
        return _day(year, month, number)
    this, following = _day(said.year, month, number), _day(said.year + 1, month, number)
    return this if this is not None and this >= said else following


def numeric_dates(text: str, dates: Dates) -> Iterable[tuple[int, int, date]]:
    """Start, end and day of each date in numbers."""
    for match in _NUMERIC.finditer(text):
        first, mark, second, year = int(match[1]), match[2], int(match[3]), match[4]
        if (
            (mark == "-" and dates.languages != ("nl",))
            or (mark == "." and not dates.day_first)
            or _TIME_AFTER.match(text, match.end())
        ):
            continue
        number, month = (first, second) if dates.day_first or mark == "." else (second, first)
        if month > 12 >= number:
            number, month = month, number
        full = None if year is None else int(year) + (2000 if len(year) == 2 else 0)
        day = _nearest(dates.said, month, number, full)
        if day is not None:
            yield match.start(), match.end(), day


def month_in(text: str, dates: Dates) -> date | None:
    """The first day of the first month that a lower-case text names, in the nearest future."""
    for module in modules_of(dates.languages):
        match = _patterns(module, "month").search(text)
        if match is not None:
            year = match["year"]
            return _nearest(dates.said, _month(match), 1, None if year is None else int(year))
    return None
