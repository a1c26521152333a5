"""Who arranges an interview without holding it, by an event's description (policy section 3)."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from policies.descriptions import without_boilerplate
from policies.mentions import is_known, leading_name
from policies.phrases import find, in_all_languages, occurrences

if TYPE_CHECKING:
    from collections.abc import Sequence

    from policies.facts import Person

_BEFORE_A_TITLE = re.compile(
    r"(?:[\s,(–—|:-]|\b(?:our|the|your|is|as|from|senior|junior|lead|technical|tech|it|corporate|global|regional|internal|principal|campus|executive|unsere?r?|die|notre|nuestra|nossa|la|onze)\b)+$",
    re.IGNORECASE,
)
_ON_BEHALF = re.compile(
    r"\b(?:scheduled|arranged|organi[sz]ed|booked|sent) by\b[^.\n]{1,60}\bon behalf of\b", re.IGNORECASE
)
_LONGEST_LINE = 1000


def coordinator_lines(
    text: str, *, known: Sequence[Person] = (), titles: str = "PEOPLE_COORDINATOR"
) -> tuple[str, ...]:
    """Names of those whom the text gives such a title: beside it, or on the line before it."""
    return _titled_in(text, tuple(known), titles)


@lru_cache(maxsize=4096)
def _titled_in(text: str, known: tuple[Person, ...], titles: str) -> tuple[str, ...]:
    lines = [line.strip()[:_LONGEST_LINE] for line in without_boilerplate(text).splitlines()]
    phrases = in_all_languages(titles)
    found: list[str] = []
    for place, line in enumerate(lines):
        for title in occurrences(line, phrases):
            above = next((each for each in reversed(lines[:place]) if each), "")
            name = _titled(line[: title.start()], line[title.end() :], above, known)
            found += [name] if name else []
    return tuple(dict.fromkeys(found))


def _titled(before: str, after: str, above: str, known: Sequence[Person]) -> str | None:
    """Who bears a title: the name right before it, on the line above, or right after it."""
    lead = _BEFORE_A_TITLE.sub("", before)
    if lead:
        words = lead.split()
        for count in range(4, 0, -1):
            name = leading_name(" ".join(words[-count:]), known) if len(words) >= count else None
            if name is not None and name.split()[-1] == words[-1].strip(".,"):
                return name
        name = leading_name(after, known) if after[:1] == " " else None
        return name if name is not None and is_known(name, known) else None
    name = leading_name(above, known) if len(above) < 60 else None
    return name or leading_name(after.lstrip(" :,-–"), known)


def says_not_on_call(text: str) -> bool:
    """Whether the writer says that they will not take part."""
    return find(text, in_all_languages("PEOPLE_NOT_ON_CALL")) is not None or _ON_BEHALF.search(text) is not None
