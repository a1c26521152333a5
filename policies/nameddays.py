"""The calendar days that a text names, in any of the seven languages, however they are written."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from policies.phrases import tokens_of, words_of
from policies.words import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

_LONGEST = 20_000
_SHORTEST_WEEKDAY = 4
_LAST_MONTH = 12
_LAST_DAY = 31
_DIGITS_OF_YEAR = 4
_NUMERIC = re.compile(r"(\d\d{0,3})([./-])(\d{1,2})(?:[./-](\d{4}|\d{2}))?(?![\d/])")
_NOT_BEFORE = "0123456789./:-"
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

    def __or__(self, other: NamedDays) -> NamedDays:
        """The days of both."""
        return NamedDays(self.dates | other.dates, self.weekdays | other.weekdays)

    def has_date(self, day: date) -> bool:
        """Whether that day is named by its date, of whichever year."""
        return (day.month, day.day) in self.dates


NO_DAYS = NamedDays()


def named_days(text: str) -> NamedDays:
    """The days that the text names."""
    judged = text[:_LONGEST]
    words, vocabulary = tokens_of(judged), words_of(judged)
    weekdays = {_weekdays()[each] for each in vocabulary & _weekdays().keys()}
    spelled = _spelled(words) if vocabulary & _months().keys() else set()
    return NamedDays(frozenset(_numeric(judged) | spelled), frozenset(weekdays))


def _numeric(text: str) -> set[tuple[int, int]]:
    found = set()
    for each in _NUMERIC.finditer(text):
        if each.start() and text[each.start() - 1] in _NOT_BEFORE:
            continue
        first, mark, second, third = each.groups()
        if len(first) == _DIGITS_OF_YEAR:
            if mark == "-" and third is not None:
                found.add((int(second), int(third)))
        elif len(first) < _DIGITS_OF_YEAR - 1:
            found |= {(int(first), int(second)), (int(second), int(first))}
    return {(month, day) for month, day in found if _is_day(month, day)}


def _spelled(words: Sequence[str]) -> set[tuple[int, int]]:
    """As in "March 3rd", "3. März", "3 de marzo": a month beside a number."""
    found = set()
    months = _months()
    for place in [place for place, word in enumerate(words) if word in months]:
        month = months[words[place]]
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
