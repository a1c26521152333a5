"""What a letter must keep to, whoever wrote it (policy section 9): lengths, days that age, words that nag."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from policies.facts import DraftKind

if TYPE_CHECKING:
    from policies.decisions import Letter
    from policies.writing.brief import Brief

WORDS = {DraftKind.THANK_YOU: (60, 150), DraftKind.CHECK_IN: (40, 110), DraftKind.WITHDRAWAL: (40, 110)}
"""Fewest and most words by kind, greeting and signature left out."""

_AGING = re.compile(
    r"\b(?:today|yesterday|tomorrow|this (?:week|morning|afternoon|evening)|(?:next|last) week|heute|gestern|morgen|"
    r"nächste woche|aujourd'hui|demain|semaine prochaine|hoy|ayer|próxima semana|hoje|ontem|amanhã|oggi|ieri|domani|"
    r"vandaag|gisteren|volgende week)\b",
    re.IGNORECASE,
)
_NAGGING = re.compile(
    r"just checking in|checking in\b|touching base|touch base|circl(?:e|ing) back|following up again|second time|twice|"
    r"once again|as i (?:already )?wrote|haven't heard|hope this (?:e-?mail|message) finds you|nur kurz nachhaken|noch einmal nachfragen|"
    r"je me permets de vous relancer|petite relance|solo quería recordar|só para lembrar|volevo solo sollecitare|even een herinnering",
    re.IGNORECASE,
)
_BOASTING = re.compile(r"\b(?:best ever|perfect fit|amazing|incredible|dream job|greatest)\b", re.IGNORECASE)
_LEFTOVER = re.compile(r"[{}⟨⟩]|\bNone\b|TODO|\[(?:name|company|role)")


def problems(letter: Letter, brief: Brief) -> tuple[str, ...]:
    """Everything about the letter that breaks a rule, in words; () when nothing does."""
    body = "\n".join(letter.paragraphs[1:-1])
    own = body if not brief.feedback else body.replace(brief.feedback.strip(), "")
    found = []
    fewest, most = WORDS[brief.kind]
    count = len(own.split())
    if not fewest - 15 <= count <= most:
        found.append(f"{count} words, wanted {fewest} to {most} with greeting and signature")
    for name, pattern in (("a day that ages", _AGING), ("a nagging word", _NAGGING), ("a boast", _BOASTING)):
        match = pattern.search(own if name != "a day that ages" else _without_topics(own, brief))
        if match is not None:
            found.append(f"{name}: {match.group()!r}")
    match = _LEFTOVER.search(_without_topics(letter.subject + "\n" + own, brief))
    if match is not None:
        found.append(f"a leftover: {match.group()!r}")
    if own.count("!") > 1:
        found.append("more than one exclamation mark")
    if any("\n" in each for each in letter.paragraphs[:-1]):
        found.append("a paragraph of more than one line")
    return tuple(found)


def _without_topics(text: str, brief: Brief) -> str:
    """The text without the user's own words in it: those may say what they like."""
    for fact in (*brief.topics, *(each for each in (brief.role, brief.company, brief.part, brief.stage) if each)):
        text = text.replace(fact.text.strip().rstrip("."), "")
    return text
