"""In which of the seven languages a text is written, by its function words."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache, lru_cache

from policies.words import LANGUAGES

_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")
_LONGEST = 2500
_FEWEST_HITS = 2
_FEWEST_TO_RULE_OUT = 5
_NEARLY = 0.6


@cache
def _languages() -> dict[str, tuple[str, ...]]:
    """The languages that each function word belongs to."""
    found: dict[str, tuple[str, ...]] = {}
    for language in LANGUAGES:
        for word in dict.fromkeys(language.FUNCTION_WORDS):
            found[word] = (*found.get(word, ()), language.CODE)
    return found


def language_of(text: str) -> str | None:
    """ISO 639 code; None for a text that is too short, or of which two languages can be said equally."""
    best, second = _scores(text)[:2]
    return None if best[0] < _FEWEST_HITS or best[0] == second[0] else best[1]


def likely_languages(text: str) -> tuple[str, ...]:
    """The languages whose words a text may hold.

    English, and those nearly as likely as the likeliest; all, when the text is too short.
    """
    scores = _scores(text)
    best = scores[0][0]
    if best < _FEWEST_TO_RULE_OUT:
        return tuple(sorted(code for _, code in scores))
    return tuple(sorted({"en", *(code for score, code in scores if score >= best * _NEARLY)}))


@lru_cache(maxsize=64)
def _scores(text: str) -> list[tuple[int, str]]:
    """How many of its words are function words of each language, best first."""
    languages = _languages()
    words = _WORD.findall(text[:_LONGEST].lower().replace("’", "'"))
    hits = Counter(code for word in words if word in languages for code in languages[word])
    return sorted(((hits[language.CODE], language.CODE) for language in LANGUAGES), reverse=True)
