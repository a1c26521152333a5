"""Which of the user's skills a draft may mention: those that the role, the event, the topics or the mail speak of."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from policies.names import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from policies.decisions import Fact

_WORD = re.compile(r"[^\W_]+(?:[+#][^\W_]*)?")
_SHORTEST_STEM = 3
_STEM = 6
_COMMON = frozenset(
    [
        "and",
        "or",
        "of",
        "the",
        "for",
        "in",
        "with",
        "to",
        "a",
        "an",
        "und",
        "oder",
        "für",
        "mit",
        "et",
        "de",
        "la",
        "le",
        "y",
        "del",
        "e",
        "di",
        "da",
        "en",
        "van",
        "het",
        "tuning",
        "planning",
        "management",
        "design",
        "development",
        "engineering",
        "analysis",
        "testing",
        "research",
        "work",
        "team",
        "systems",
        "system",
        "software",
        "data",
        "process",
        "projekt",
    ]
)
"""Words too common in any job to show by themselves that a skill is meant."""


@dataclass(frozen=True, slots=True)
class Match:
    """A skill that fits, with the text that speaks of it.

    Attributes:
        score: How many of the skill's telling words the texts speak of, by their share.
    """

    skill: str
    score: float
    fact: Fact


def fitting(skills: Sequence[str], context: Sequence[Fact], *, most: int) -> tuple[Match, ...]:
    """At most so many skills that the texts speak of, the best first; of equals in the user's order."""
    found = [match for each in skills if (match := _match(each, context)) is not None]
    return tuple(sorted(found, key=lambda each: -each.score)[:most])


def _match(skill: str, context: Sequence[Fact]) -> Match | None:
    wanted = _stems(skill)
    telling = {each for each in wanted if each not in _COMMON_STEMS} or set(wanted)
    best: Match | None = None
    for fact in context:
        spoken = _stems(fact.text)
        hits = telling & spoken
        needs_all = telling <= _COMMON_STEMS
        if not hits or (needs_all and hits != telling):
            continue
        score = len(hits) / len(telling)
        if best is None or score > best.score:
            best = Match(skill, score, fact)
    return best


@lru_cache(maxsize=512)
def _stems(text: str) -> frozenset[str]:
    return frozenset(
        _stem(each) for each in _WORD.findall(text) if len(each) >= _SHORTEST_STEM or any(c in each for c in "+#")
    )


@lru_cache(maxsize=20_000)
def _stem(word: str) -> str:
    """The beginning of a word, in which its forms agree: "mentoring" and "mentor" are "mentor"."""
    folded = fold(word)
    return folded if len(folded) <= _STEM else folded[:_STEM]


_COMMON_STEMS = frozenset(_stem(each) for each in _COMMON)
