"""The word lists' expressions, made ready for one text: only those are tried whose literals stand in it.

In a list of expressions a blank stands for any white space and "…" for up to sixty characters between two words. One
that begins with a letter begins a word; where it ends is left open, for endings. A mail holds the literals of few of
the lists' expressions, so that looking for the literals first leaves little to try; and few of the literals' rarest
three letters, so that looking for those first leaves few literals to look for.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import chain
from typing import TYPE_CHECKING

from policies.phrases import plain
from policies.words import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_EDGE = r"(?<![^\W_])"
_END = r"(?![^\W_])"
_GAP = re.compile(r"\s*…\s*")
_WHOLE_WORDS = frozenset({"MAIL_HIRING", "MAIL_BOUNCE", "MAIL_AUTO_SUBJECT"})
_PREFIXES = ("MAIL_", "OWN_", "PROMISE_", "RETURN_")
_LONGEST = 600
_GRAM = 3
_LONGEST_WORD = 40
_MOST_WORDS = 50_000
_REPEAT = re.compile(r"[?*+]\??|\{(\d+),?\d*\}\??")


@dataclass(frozen=True, slots=True, eq=False)
class Expression:
    """An expression of the lists. Of each of its sets of literals, one stands in everything that it matches.

    There is at least one such set: an expression that is too free for that would have to be tried on every text.
    """

    pattern: re.Pattern[str]
    needs: tuple[frozenset[str], ...]


class Patterns:
    """The expressions of some languages that may match in a lower-case text."""

    __slots__ = ("_candidates", "_in_words", "_lexicon", "_literals", "_literals_of", "_words")

    def __init__(self, text: str, languages: tuple[str, ...]) -> None:
        self._lexicon = _lexicon(languages)
        self._words = set(text.split())
        self._in_words = self._lexicon.literals_in(self._words)
        self._literals = set(chain.from_iterable(self._in_words.values()))
        self._candidates: dict[str, tuple[list[Expression], frozenset[str]]] = {}
        self._literals_of: dict[str, set[str]] = {}

    def may_find(self, name: str) -> bool:
        """False when surely nothing of that list stands in the text."""
        return bool(self._of(name)[0])

    def search(self, name: str, text: str) -> re.Match[str] | None:
        """A match of that list in a part of the text, of which 600 characters are read."""
        for each in self._in_part(name, text):
            found = each.pattern.search(text, 0, _LONGEST)
            if found is not None:
                return found
        return None

    def found_in(self, name: str, text: str) -> re.Match[str] | None:
        """A match of that list anywhere in a part of the text."""
        return next((found for each in self._of(name)[0] if (found := each.pattern.search(text)) is not None), None)

    def all_in(self, name: str, text: str) -> set[str]:
        """The different words that the list finds in a part of the text."""
        return {found.group() for each in self._in_part(name, text) for found in each.pattern.finditer(text)}

    def _in_part(self, name: str, text: str) -> Sequence[Expression]:
        """The expressions of that list whose literals all stand in a part of the text."""
        candidates, keys = self._of(name)
        if not candidates:
            return ()
        literals = self._literals_in(text)
        return () if keys.isdisjoint(literals) else _met(candidates, literals)

    def _of(self, name: str) -> tuple[list[Expression], frozenset[str]]:
        """The expressions of that list whose literals all stand in the text, and literals of which each has one."""
        found = self._candidates.get(name)
        if found is None:
            candidates = self._lexicon.candidates(name, self._literals)
            keys = frozenset[str]().union(*(each.needs[0] for each in candidates))
            found = self._candidates[name] = candidates, keys
        return found

    def _literals_in(self, part: str) -> set[str]:
        found = self._literals_of.get(part)
        if found is None:
            words, known = set(part.split()), self._in_words
            found = set(chain.from_iterable([known[each] for each in words & known.keys()]))
            cut = words - self._words  # where the part begins or ends within a word
            if cut:
                found.update(chain.from_iterable(self._lexicon.literals_in(cut).values()))
            self._literals_of[part] = found
        return found


def _met(expressions: Iterable[Expression], literals: set[str]) -> list[Expression]:
    """Those whose needs the literals meet."""
    met = []
    for each in expressions:
        for need in each.needs:
            if need.isdisjoint(literals):
                break
        else:
            met.append(each)
    return met


class _Lexicon:
    """All lists of some languages.

    A literal holds no white space, so that it stands within one of the words of a text; and texts share most of their
    words, so that the literals of each are remembered.
    """

    def __init__(self, languages: tuple[str, ...]) -> None:
        self._lists: dict[str, _List] = {}
        literals: set[str] = set()
        for name in _names_of_lists():
            sources = (each for module in LANGUAGES if module.CODE in languages for each in getattr(module, name))
            made = _List([expression(each, whole=name in _WHOLE_WORDS) for each in dict.fromkeys(sources)])
            self._lists[name] = made
            literals |= made.literals
        common = Counter(gram for literal in literals for gram in _grams(literal))
        self._by_gram: dict[str, list[str]] = {}
        self._short = [each for each in literals if len(each) < _GRAM]
        for literal in literals - set(self._short):
            rarest = min(_grams(literal), key=lambda gram: (common[gram], gram))
            self._by_gram.setdefault(rarest, []).append(literal)
        self._known = lru_cache(maxsize=_MOST_WORDS)(self._literals_in_word)

    def literals_in(self, words: Iterable[str]) -> dict[str, tuple[str, ...]]:
        """The literals of any expression in each of the words, without words that have none."""
        found = {}
        for word in words:
            literals = self._known(word) if len(word) <= _LONGEST_WORD else self._literals_in_word(word)
            if literals:
                found[word] = literals
        return found

    def candidates(self, name: str, literals: set[str]) -> list[Expression]:
        """Those of a list whose needs the literals meet, in the list's order."""
        return self._lists[name].candidates(literals)

    def _literals_in_word(self, word: str) -> tuple[str, ...]:
        found = [each for each in self._short if each in word]
        for gram in self._by_gram.keys() & set(_grams(word)):
            found += [each for each in self._by_gram[gram] if each in word]
        return tuple(found)


class _List:
    """One list's expressions, by the literals that they need most."""

    def __init__(self, expressions: list[Expression]) -> None:
        self.literals = frozenset[str]().union(*(need for each in expressions for need in each.needs))
        self._expressions = expressions
        self._by_literal: dict[str, list[int]] = {}
        for place, each in enumerate(expressions):
            for literal in _best(each.needs):
                self._by_literal.setdefault(literal, []).append(place)

    def candidates(self, literals: set[str]) -> list[Expression]:
        """Those whose needs the literals meet, in the list's order."""
        places = {place for literal in literals & self._by_literal.keys() for place in self._by_literal[literal]}
        return _met([self._expressions[place] for place in sorted(places)], literals)


@cache
def _names_of_lists() -> tuple[str, ...]:
    """The names of the lists of expressions."""
    return tuple(each for each in vars(LANGUAGES[0]) if each.startswith(_PREFIXES))


@lru_cache(maxsize=128)
def _lexicon(languages: tuple[str, ...]) -> _Lexicon:
    return _Lexicon(languages)


def _grams(text: str) -> list[str]:
    return [text[place : place + _GRAM] for place in range(len(text) - _GRAM + 1)]


@cache
def expression(source: str, *, whole: bool) -> Expression:
    """An expression of the word lists, ready to be tried.

    Raises:
        ValueError: It is too free: it would have to be tried on every text.
    """
    needs = sorted(needed(source), key=lambda literals: (len(literals), -min(map(len, literals)), sorted(literals)))
    if not needs:
        raise ValueError(f"no literal stands in everything that {source!r} matches; add one to it")
    return Expression(compiled(source, whole=whole), tuple(needs))


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
    return _best(needed(source))


def needed(source: str) -> list[frozenset[str]]:
    """Sets of literals, of each of which at least one stands in everything that the expression matches."""
    return _alternatives(_GAP.sub(r".{0,60}", plain(source)), 0)[0]


def _best(sets: Sequence[frozenset[str]]) -> frozenset[str]:
    """The set whose shortest literal is longest."""
    return max(sets, key=lambda each: min(map(len, each)), default=frozenset[str]())


def _alternatives(source: str, place: int) -> tuple[list[frozenset[str]], int]:
    """What an alternation needs up to its closing bracket, and where that stands."""
    chosen: list[list[frozenset[str]]] = []
    while True:
        sets, place = _sequence(source, place)
        chosen.append(sets)
        if place >= len(source) or source[place] == ")":
            break
        place += 1
    if len(chosen) == 1:
        return chosen[0], place
    return ([frozenset[str]().union(*map(_best, chosen))] if all(chosen) else []), place


def _sequence(source: str, place: int) -> tuple[list[frozenset[str]], int]:
    """What one alternative needs, and where it ends."""
    found: list[frozenset[str]] = []
    run = ""
    while place < len(source) and source[place] not in "|)":
        item, width, inner = _item(source, place)
        repeat = _REPEAT.match(source, place + width)
        optional = repeat is not None and (repeat.group()[0] in "?*" or repeat[1] == "0")
        if item and repeat is None:
            run += item
        else:
            found += [frozenset({run}), *([] if optional else inner)]
            run = ""
        place += width + (repeat.end() - repeat.start() if repeat else 0)
    found.append(frozenset({run}))
    return [each for each in found if "" not in each], place


def _item(source: str, place: int) -> tuple[str, int, list[frozenset[str]]]:
    """The literal character at a place or "", its width, and what a group needs."""
    char = source[place]
    if char == "\\":
        following = source[place + 1]
        return ("" if following.isalnum() else following), 2, []
    if char == "[":
        return "", source.index("]", place + 2) + 1 - place, []
    if char != "(":
        return ("" if char in ".^$ " else char), 1, []
    opened = re.compile(r"\((?:\?(?:[:=!]|<[=!]|P<\w+>))?").match(source, place)
    assert opened is not None  # noqa: S101  (the character is a bracket)
    inner, end = _alternatives(source, opened.end())
    consumes = opened.group() in ("(", "(?:") or "P<" in opened.group()
    return "", end + 1 - place, inner if consumes else []
