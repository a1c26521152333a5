"""Finding the phrases of the word lists in a text, as whole words, whatever their case."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from policies.words import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Iterator

_EDGE = r"(?<![^\W_])"
_END = r"(?![^\W_])"
_WORD = re.compile(r"[^\W_]+")
_QUOTES = str.maketrans({"’": "'", "‘": "'", "`": "'", "´": "'", "\u00a0": " ", "\u2011": "-", "\u2010": "-"})


@lru_cache(maxsize=256)
def pattern_of(phrases: tuple[str, ...]) -> re.Pattern[str]:
    """One pattern for all phrases, the longest first; word edges only where a phrase has a letter."""
    alternatives = [
        (_EDGE if each[0].isalnum() else "")
        + r"\s+".join(re.escape(word) for word in each.split())
        + (_END if each[-1].isalnum() else "")
        for each in sorted(phrases, key=len, reverse=True)
    ]
    return re.compile("|".join(alternatives) or r"(?!)", re.IGNORECASE)


@lru_cache(maxsize=128)
def in_all_languages(name: str) -> tuple[str, ...]:
    """The phrases that every language's module has under this name, each once."""
    return tuple(dict.fromkeys(phrase for language in LANGUAGES for phrase in getattr(language, name)))


@lru_cache(maxsize=128)
def kinds_in_all_languages(name: str) -> dict[str, tuple[str, ...]]:
    """As `in_all_languages`, for a table from a kind to its phrases."""
    found: dict[str, list[str]] = {}
    for language in LANGUAGES:
        for kind, phrases in getattr(language, name).items():
            found.setdefault(kind, []).extend(phrases)
    return {kind: tuple(dict.fromkeys(phrases)) for kind, phrases in found.items()}


def plain(text: str) -> str:
    """The text with typographic quotes, hyphens and spaces as plain ones."""
    return text.translate(_QUOTES)


def find(text: str, phrases: tuple[str, ...]) -> str | None:
    """The first of the phrases in the text, as the text has it; None when there is none."""
    found = next(_matches(plain(text), phrases), None)
    return None if found is None else found.group().strip()


def occurrences(text: str, phrases: tuple[str, ...]) -> list[re.Match[str]]:
    """Every place in a plain text where one of the phrases stands, the longest where several do."""
    return list(_matches(text, phrases))


def _matches(text: str, phrases: tuple[str, ...]) -> Iterator[re.Match[str]]:
    """As the pattern's own search, tried only where the first word of a phrase stands."""
    first = _first_words(phrases)
    if "" in first:
        yield from pattern_of(phrases).finditer(text)
        return
    end = 0
    for start in sorted(place for word, places in _words(text).items() if word in first for place in places):
        found = pattern_of(phrases).match(text, start) if start >= end else None
        if found is not None:
            end = found.end()
            yield found


@lru_cache(maxsize=512)
def _first_words(phrases: tuple[str, ...]) -> frozenset[str]:
    """The words with which the phrases begin, "" for one that begins with something else ("&")."""
    found = (_WORD.match(each.lower()) for each in phrases)
    return frozenset("" if each is None else each.group() for each in found)


@lru_cache(maxsize=512)
def _words(text: str) -> dict[str, tuple[int, ...]]:
    """Where each word of a text stands."""
    places: dict[str, list[int]] = {}
    for found in _WORD.finditer(text):
        places.setdefault(found.group().lower(), []).append(found.start())
    return {word: tuple(starts) for word, starts in places.items()}


def find_named(text: str, name: str) -> str | None:
    """The first phrase of any language's list of that name in the text."""
    return find(text, in_all_languages(name))
