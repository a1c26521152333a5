"""Finding the phrases of the word lists in a text, as whole words, whatever their case.

The lists of seven languages together hold thousands of phrases, and a text has few of their words: a phrase is looked
for only where its longest word stands somewhere in the text.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from policies.words import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_EDGE = r"(?<![^\W_])"
_END = r"(?![^\W_])"
_WORD = re.compile(r"[^\W_]+")
_NOTHING = re.compile(r"(?!)")
_QUOTES = (("’", "'"), ("‘", "'"), ("`", "'"), ("´", "'"), ("\u00a0", " "), ("\u2011", "-"), ("\u2010", "-"))


class Phrases:
    """A list of phrases to search for; of several at one place the longest is found.

    The methods are those of a compiled pattern and give its matches. Word edges are asked for only where a phrase has a
    letter; blanks in a phrase stand for any white space.
    """

    def __init__(self, phrases: Iterable[str]) -> None:
        self._by_word: dict[str, list[str]] = {}
        self._always: list[str] = []
        for phrase in sorted(phrases, key=len, reverse=True):
            words = _WORD.findall(phrase.lower())
            home = self._by_word.setdefault(max(words, key=len), []) if words else self._always
            home.append(phrase)

    def search(self, text: str) -> re.Match[str] | None:
        """The first phrase in the text."""
        return self._pattern(text).search(text)

    def match(self, text: str) -> re.Match[str] | None:
        """The phrase with which the text begins."""
        return self._pattern(text).match(text)

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Every phrase in the text, none overlapping another."""
        return self._pattern(text).finditer(text)

    def sub(self, replacement: str, text: str) -> str:
        """The text with every phrase replaced."""
        return self._pattern(text).sub(replacement, text)

    def may_stand_in(self, text: str) -> bool:
        """False when surely none of the phrases stands in the text."""
        return bool(self._always) or not self._by_word.keys().isdisjoint(words_of(text))

    def _pattern(self, text: str) -> re.Pattern[str]:
        """A pattern of those phrases that may stand in the text."""
        if not self.may_stand_in(text):
            return _NOTHING
        words = words_of(text)
        found = [phrase for word in self._by_word.keys() & words for phrase in self._by_word[word]]
        return _compiled(tuple(sorted([*found, *self._always], key=lambda each: (-len(each), each))))


@lru_cache(maxsize=64)
def tokens_of(text: str) -> tuple[str, ...]:
    """The runs of letters and digits in the text, in their order and in lower case."""
    return tuple(_WORD.findall(text.lower()))


@lru_cache(maxsize=4096)
def words_of(text: str) -> frozenset[str]:
    """The different runs of letters and digits in the text, in lower case."""
    return frozenset(tokens_of(text))


@lru_cache(maxsize=8192)
def _compiled(phrases: tuple[str, ...]) -> re.Pattern[str]:
    alternatives = (
        (_EDGE if each[0].isalnum() else "")
        + r"\s+".join(re.escape(word) for word in each.split())
        + (_END if each[-1].isalnum() else "")
        for each in phrases
    )
    return re.compile("|".join(alternatives) or r"(?!)", re.IGNORECASE)


@lru_cache(maxsize=256)
def pattern_of(phrases: tuple[str, ...]) -> Phrases:
    """The phrases, ready to be searched for."""
    return Phrases(phrases)


@lru_cache(maxsize=128)
def in_all_languages(name: str) -> tuple[str, ...]:
    """The phrases that every language's module has under this name, each once."""
    return tuple(dict.fromkeys(phrase for language in LANGUAGES for phrase in getattr(language, name)))


@lru_cache(maxsize=128)
def named(name: str) -> Phrases:
    """The phrases that the languages' modules have under this name, ready to be searched for."""
    return pattern_of(in_all_languages(name))


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
    for written, meant in _QUOTES:
        text = text.replace(written, meant)
    return text


def find(text: str, phrases: tuple[str, ...]) -> str | None:
    """The first of the phrases in the text, as the text has it; None when there is none."""
    found = pattern_of(phrases).search(plain(text))
    return None if found is None else found.group().strip()


def occurrences(text: str, phrases: tuple[str, ...]) -> list[re.Match[str]]:
    """Every place in a plain text where one of the phrases stands, the longest where several do."""
    return list(pattern_of(phrases).finditer(text))


def find_named(text: str, name: str) -> str | None:
    """The first phrase of any language's list of that name in the text."""
    found = named(name).search(plain(text))
    return None if found is None else found.group().strip()
