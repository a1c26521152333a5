"""What a letter must keep to, whoever wrote it (policy section 9): lengths, days that age, words that nag."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from policies.facts import DraftKind
from policies.phrases import pattern_of
from policies.words import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Iterable

    from policies.decisions import Letter
    from policies.writing.brief import Brief

WORDS = {DraftKind.THANK_YOU: (60, 150), DraftKind.CHECK_IN: (40, 110), DraftKind.WITHDRAWAL: (40, 110)}
"""Fewest and most words by kind, greeting and signature left out."""

BANNED = {"a day that ages": "DRAFT_AGES", "a word that nags": "DRAFT_NAGS", "a boast": "DRAFT_BOASTS"}
"""What no body says, by what it is: the names of the lists in the languages' modules."""

_GREETING_AND_SIGNATURE = 15
_LEFTOVER = re.compile(r"[{}⟨⟩]|\bNone\b|TODO|\[(?:name|company|role)")


def problems(letter: Letter, brief: Brief) -> tuple[str, ...]:
    """Everything about the letter that breaks a rule, in words; () when nothing does."""
    body = "\n".join(letter.paragraphs[1:-1])
    own = body if not brief.feedback else body.replace(brief.feedback.strip(), "")
    known = (*brief.topics, *(each for each in (brief.role, brief.company, brief.part, brief.stage) if each))
    texts = [each.text.strip().rstrip(".") for each in known]
    found = [*faults(own, brief.kind, letter.language, texts)]
    match = _LEFTOVER.search(_without(f"{letter.subject}\n{own}", texts))
    if match is not None:
        found.append(f"a leftover: {match.group()!r}")
    if any("\n" in each for each in letter.paragraphs[:-1]):
        found.append("a paragraph of more than one line")
    return tuple(found)


def faults(body: str, kind: DraftKind, language: str, known: Iterable[str]) -> tuple[str, ...]:
    """What is wrong with a body, whoever wrote it; the ``known`` facts' own words may be what they like."""
    found = []
    fewest, most = WORDS[kind]
    count = len(body.split())
    if not fewest - _GREETING_AND_SIGNATURE <= count <= most:
        found.append(f"{count} words, wanted {fewest} to {most} with greeting and signature")
    rest = _without(body, known)
    for name, banned in BANNED.items():
        match = pattern_of(_words(language, banned)).search(rest)
        if match is not None:
            found.append(f"{name}: {match.group()!r}")
    if body.count("!") > 1:
        found.append("more than one exclamation mark")
    return tuple(found)


def _words(language: str, name: str) -> tuple[str, ...]:
    module = next((each for each in LANGUAGES if language == each.CODE), LANGUAGES[0])
    found: tuple[str, ...] = getattr(module, name)
    return found


def _without(text: str, known: Iterable[str]) -> str:
    """The text without the facts in it, which may be the user's own words."""
    for each in known:
        text = text.replace(each, "")
    return text
