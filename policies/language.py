"""In which of the seven languages a text is written, by its function words."""

from __future__ import annotations

import re
from functools import cache

from policies.words import LANGUAGES

_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")
_MOST_WORDS = 400
_FEWEST_HITS = 2


@cache
def _words() -> dict[str, frozenset[str]]:
    return {language.CODE: frozenset(language.FUNCTION_WORDS) for language in LANGUAGES}


def language_of(text: str) -> str | None:
    """ISO 639 code; None for a text that is too short, or of which two languages can be said equally."""
    words = [each.lower().replace("’", "'") for each in _WORD.findall(text[:6000])][:_MOST_WORDS]
    scores = sorted(
        ((sum(1 for each in words if each in known), code) for code, known in _words().items()), reverse=True
    )
    best, second = scores[0], scores[1]
    if best[0] < _FEWEST_HITS or best[0] == second[0]:
        return None
    return best[1]
