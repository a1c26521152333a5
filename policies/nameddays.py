"""The calendar days that a text names, in any of the seven languages, however they are written."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from policies.words import LANGUAGES

if TYPE_CHECKING:
    from datetime import date

_LONGEST = 20_000
_SHORTEST_WEEKDAY = 4
_LAST_MONTH = 12
_LAST_DAY = 31
_TOKEN = re.compile(r"[^\W_]+")
_NUMERIC = re.compile(
    r"(?<![\d./:-])(?:\d{4}-(\d{2})-(\d{2})|(\d{1,2})[./-](\d{1,2})(?:[./-](?:\d{4}|\d{2}))?)(?![\d/])"
)
_DAY = re.compile(r"(\d{1,2})(?:st|nd|rd|th|er|º|\.)?$", re.IGNORECASE)
_OPTIONAL = re.compile(r"\(\?:[^()]*\)\?")
_BETWEEN = frozenset(("of", "de", "d", "the", "di"))


@dataclass(frozen=True, slots=True)
class NamedDays:
    """Days as a text names them.

    Attributes:
        dates: (month, day) of each date; a numeric one in both orders that are possible.
        weekdays: Monday is 0.
    """

    dates: frozenset[tuple[int, int]] = frozenset()
    weekdays: frozenset[int] = frozenset()

    def has_date(self, day: date) -> bool:
        """Whether that day is named by its date, of whichever year."""
        return (day.month, day.day) in self.dates


NO_DAYS = NamedDays()


def named_days(text: str) -> NamedDays:
    """The days that the text names."""
    lowered = text[:_LONGEST].lower()
    words = _TOKEN.findall(lowered)
    vocabulary = set(words)
    weekdays = {_weekdays()[each] for each in vocabulary & _weekdays().keys()}
    spelled = _spelled(words) if vocabulary & _months().keys() else set()
    return NamedDays(frozenset(_numeric(lowered) | spelled), frozenset(weekdays))


def _numeric(text: str) -> set[tuple[int, int]]:
    found = set()
    for each in _NUMERIC.finditer(text):
        if each[1] is not None:
            found.add((int(each[1]), int(each[2])))
        else:
            one, other = int(each[3]), int(each[4])
            found |= {(one, other), (other, one)}
    return {(month, day) for month, day in found if _is_day(month, day)}


def _spelled(words: list[str]) -> set[tuple[int, int]]:
    """As in "March 3rd", "3. März", "3 de marzo": a month beside a number."""
    found = set()
    for place, word in enumerate(words):
        month = _months().get(word)
        if month is None:
            continue
        before = [each for each in words[max(0, place - 3) : place] if each not in _BETWEEN][-1:]
        after = [each for each in words[place + 1 : place + 3] if each not in _BETWEEN][:1]
        for each in (*before, *after):
            number = _DAY.match(each)
            if number is not None and _is_day(month, int(number[1])):
                found.add((month, int(number[1])))
    return found


def _is_day(month: int, day: int) -> bool:
    return 1 <= month <= _LAST_MONTH and 1 <= day <= _LAST_DAY


@cache
def _months() -> dict[str, int]:
    return {
        name: number
        for language in LANGUAGES
        for number, names in enumerate(language.DATE_MONTHS, 1)
        for name in names.split("|")
    }


@cache
def _weekdays() -> dict[str, int]:
    """Names in full; short ones are words of their own in some language."""
    found: dict[str, int] = {}
    for language in LANGUAGES:
        for number, names in enumerate(language.DATE_WEEKDAYS):
            for name in _OPTIONAL.sub("", names).split("|"):
                whole = name.removesuffix("s?")
                forms = (whole,) if whole == name else (whole, f"{whole}s")
                found |= {each: number for each in forms if len(whole) >= _SHORTEST_WEEKDAY}
    return found
