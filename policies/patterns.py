"""The word lists' expressions, made ready for one text: only those are tried of which a literal stands in it.

In a list of expressions a blank stands for any white space and "…" for up to sixty characters between two words. One
that begins with a letter begins a word; where it ends is left open, for endings. A mail holds the literals of few of
the lists' expressions, so that looking for the literals first leaves little to try.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from policies.phrases import plain
from policies.words import LANGUAGES

_EDGE = r"(?<![^\W_])"
_END = r"(?![^\W_])"
_GAP = re.compile(r"\s*…\s*")
_WHOLE_WORDS = frozenset({"MAIL_HIRING", "MAIL_BOUNCE", "MAIL_AUTO_SUBJECT", "MAIL_SPEAKS_TO_YOU"})
_LONGEST = 600
_REPEAT = re.compile(r"[?*+]\??|\{(\d+),?\d*\}\??")


class Patterns:
    """The expressions of some languages that may match in a lower-case text, list by list as they are asked for."""

    __slots__ = ("_found", "_languages", "_text")

    def __init__(self, text: str, languages: tuple[str, ...]) -> None:
        self._text = text
        self._languages = languages
        self._found: dict[str, list[re.Pattern[str]]] = {}

    def search(self, name: str, text: str) -> re.Match[str] | None:
        """A match of that list in a part of the text, of which 600 characters are read."""
        for each in self._of(name):
            found = each.search(text, 0, _LONGEST)
            if found is not None:
                return found
        return None

    def found_in(self, name: str, text: str) -> re.Match[str] | None:
        """A match of that list anywhere in a part of the text."""
        return next((found for each in self._of(name) if (found := each.search(text)) is not None), None)

    def all_in(self, name: str, text: str) -> set[str]:
        """The different words that the list finds in a part of the text."""
        return {found.group() for each in self._of(name) for found in each.finditer(text)}

    def _of(self, name: str) -> list[re.Pattern[str]]:
        found = self._found.get(name)
        if found is None:
            by_literal, always = _lexicon(name, self._languages)
            text, chosen = self._text, dict.fromkeys(always)
            for literal, patterns in by_literal.items():
                if literal in text:
                    chosen.update(dict.fromkeys(patterns))
            found = self._found[name] = [each for each in chosen if each.search(text) is not None]
        return found


_Lexicon = tuple[dict[str, list[re.Pattern[str]]], list[re.Pattern[str]]]


@lru_cache(maxsize=1024)
def _lexicon(name: str, languages: tuple[str, ...]) -> _Lexicon:
    """A list's expressions in the languages by the literals of which one must stand in the text; those without any."""
    by_literal: dict[str, list[re.Pattern[str]]] = {}
    always: list[re.Pattern[str]] = []
    sources = (each for module in LANGUAGES if module.CODE in languages for each in getattr(module, name))
    for source in dict.fromkeys(sources):
        pattern, literals = compiled(source, whole=name in _WHOLE_WORDS), literals_of(source)
        if not literals:
            always.append(pattern)
        for literal in literals:
            by_literal.setdefault(literal, []).append(pattern)
    return by_literal, always


@cache
def compiled(source: str, *, whole: bool = False) -> re.Pattern[str]:
    """An expression of the word lists as a regular expression over lower-case text."""
    source = plain(source)
    text = _GAP.sub(r"(?![^\\W_]).{0,60}?(?<![^\\W_])", source).replace(" ", r"\s+")
    first = source.removeprefix("(?:")
    begins = first[0].isalpha() and "n't" not in first.partition(")")[0]
    return re.compile(
        (_EDGE if begins or whole else "") + (f"(?:{text})" if whole else text) + (_END if whole else ""), re.DOTALL
    )


def literals_of(source: str) -> frozenset[str]:
    """Literals of which at least one stands in everything that the expression matches; none when it is too free."""
    return _alternatives(_GAP.sub(r".{0,60}", plain(source)), 0)[0]


def _alternatives(source: str, place: int) -> tuple[frozenset[str], int]:
    """The literals of an alternation up to its closing bracket, and where that stands."""
    chosen: list[frozenset[str]] = []
    while True:
        best, place = _sequence(source, place)
        chosen.append(best)
        if place >= len(source) or source[place] == ")":
            break
        place += 1
    return (frozenset().union(*chosen) if all(chosen) else frozenset()), place


def _sequence(source: str, place: int) -> tuple[frozenset[str], int]:
    """The best literals of one alternative, and where it ends."""
    found: list[frozenset[str]] = []
    run = ""
    while place < len(source) and source[place] not in "|)":
        item, width, inner = _item(source, place)
        repeat = _REPEAT.match(source, place + width)
        optional = repeat is not None and (repeat.group()[0] in "?*" or repeat[1] == "0")
        if item and repeat is None:
            run += item
        else:
            found += [frozenset({run}), frozenset() if optional else inner]
            run = ""
        place += width + (repeat.end() - repeat.start() if repeat else 0)
    found.append(frozenset({run}))
    usable = [each for each in found if each and "" not in each]
    return max(usable, key=lambda each: min(map(len, each)), default=frozenset()), place


def _item(source: str, place: int) -> tuple[str, int, frozenset[str]]:
    """The literal character at a place or "", its width, and the literals of a group."""
    char = source[place]
    if char == "\\":
        following = source[place + 1]
        return ("" if following.isalnum() else following), 2, frozenset()
    if char == "[":
        return "", source.index("]", place + 2) + 1 - place, frozenset()
    if char != "(":
        return ("" if char in ".^$ " else char), 1, frozenset()
    opened = re.compile(r"\((?:\?(?:[:=!]|<[=!]|P<\w+>))?").match(source, place)
    assert opened is not None  # noqa: S101  (the character is a bracket)
    inner, end = _alternatives(source, opened.end())
    consumes = opened.group() in ("(", "(?:") or "P<" in opened.group()
    return "", end + 1 - place, inner if consumes else frozenset()
