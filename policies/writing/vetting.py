"""Whether sentences of another writer may stand in a draft: grounded in the plan's facts, plain, polite and of length.

Words are compared, not meanings: a sentence may use the words of the facts that it names, those of the built-in
sentences for the same case, and the function words of the language; nothing else gets in, and so no name, date,
number, link or claim that is nowhere in the facts.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, fields
from functools import cache
from typing import TYPE_CHECKING

from policies.decisions import Fact, Ground
from policies.facts import DraftKind, Interest
from policies.newtext import NewText
from policies.phrases import plain
from policies.wording import Wording
from policies.words import LANGUAGES
from policies.writing.check import faults
from policies.writing.voices import voice_of

if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import ModuleType

    from policies.writing.plan import Plan, PlannedFact, WrittenSentence
    from policies.writing.sentences import CheckIn, ThankYou, Withdrawal

_MOST_SENTENCES = 14
_MOST_PARAGRAPHS = 6
_LONGEST_SENTENCE = 400
_FEWEST_LETTERS = 5
_TOKEN = re.compile(r"[^\W_]+")
_MARKS = re.compile(r"[<>{}\[\]|@\\/*_#`~^=]|://|www\.|\n")
_END = re.compile(r"[.?!][\"'”»)]?$")


@dataclass(frozen=True, slots=True)
class Vetted:
    """What came of the sentences: a body with its grounds, or why not.

    Attributes:
        reasons: In words, for the user; () when the body can be used.
    """

    paragraphs: tuple[str, ...] = ()
    grounds: tuple[Ground, ...] = ()
    reasons: tuple[str, ...] = ()


def vetted(sentences: Sequence[WrittenSentence], plan: Plan) -> Vetted:
    """The body made of the sentences, or every reason against it."""
    by_id = {each.id: each for each in plan.facts}
    reasons = _shape(sentences)
    if not reasons:
        reasons = [reason for each in sentences for reason in _against(each, by_id, plan)]
    if not reasons:
        reasons = _against_all(sentences, plan)
    if reasons:
        return Vetted(reasons=tuple(dict.fromkeys(reasons)))
    numbers = sorted({each.paragraph for each in sentences})
    paragraphs = tuple(
        " ".join(each.text.strip() for each in sentences if each.paragraph == number) for number in numbers
    )
    grounds = tuple(
        Ground(each.text.strip(), tuple(Fact(by_id[name].text, by_id[name].source) for name in each.facts))
        for each in sentences
        if each.facts
    )
    return Vetted(paragraphs, grounds)


def _shape(sentences: Sequence[WrittenSentence]) -> list[str]:
    if not sentences:
        return ["it wrote nothing"]
    if len(sentences) > _MOST_SENTENCES or len({each.paragraph for each in sentences}) > _MOST_PARAGRAPHS:
        return [f"it wrote more than {_MOST_SENTENCES} sentences or {_MOST_PARAGRAPHS} paragraphs"]
    return []


def _against(sentence: WrittenSentence, facts: dict[str, PlannedFact], plan: Plan) -> list[str]:
    """What is wrong with one sentence."""
    text = sentence.text.strip()
    shown = f"{text[:60]!r}"
    if not _END.search(text) or len(text) > _LONGEST_SENTENCE:
        return [f"{shown} is no sentence"]
    unknown = [each for each in sentence.facts if each not in facts]
    if unknown:
        return [f"{shown} names facts that there are not: {', '.join(unknown)}"]
    cited = [facts[each] for each in sentence.facts]
    rest = text
    for each in sorted(cited, key=lambda fact: len(fact.text), reverse=True):
        rest = rest.replace(each.text, " ")
    mark = _MARKS.search(rest)
    if mark is not None:
        return [f"{shown} has {mark.group()!r} in it"]
    own = {word.lower() for each in cited for word in _TOKEN.findall(plain(each.text))}
    foreign = [word for word in _TOKEN.findall(plain(rest)) if word.lower() not in own and not _is_allowed(word, plan)]
    if foreign:
        return [f"{shown} says what is in no fact: {', '.join(dict.fromkeys(foreign))}"]
    said = {word.lower() for word in _TOKEN.findall(plain(text))}
    unused = [each.id for each in cited if said.isdisjoint(_content_words(each.text, plan.language))]
    return [f"{shown} does not use {', '.join(unused)}"] if unused else []


def _is_allowed(word: str, plan: Plan) -> bool:
    """Whether a word is in the vocabulary; a name, a number or a date never is."""
    if any(each.isdigit() for each in word):
        return False
    words, beginnings = _vocabulary(plan.kind, plan.language, plan.interest)
    lowered = word.lower()
    if lowered in words:
        return True
    is_name = word[0].isupper() and plan.language != "de"
    return not is_name and len(lowered) >= _FEWEST_LETTERS and lowered[:_FEWEST_LETTERS] in beginnings


@cache
def _vocabulary(kind: DraftKind, language: str, interest: Interest | None) -> tuple[frozenset[str], frozenset[str]]:
    """The words of the built-in sentences for the case, whole and as their first five letters."""
    module = _module(language)
    words = {part for each in module.FUNCTION_WORDS for part in _TOKEN.findall(each.lower())}
    for formal in (True, False):
        voice = voice_of(language, formal=formal)
        by_kind: dict[DraftKind, ThankYou | CheckIn | Withdrawal] = {
            DraftKind.THANK_YOU: voice.thank_you,
            DraftKind.CHECK_IN: voice.check_in,
            DraftKind.WITHDRAWAL: voice.withdrawal,
        }
        lists = by_kind[kind]
        for each in fields(lists):
            if interest is Interest.UNSURE and each.name in ("interested", "measured"):
                continue
            for sentence in (*getattr(lists, each.name), voice.about_role, voice.about_company):
                words |= {word.lower() for word in _TOKEN.findall(plain(re.sub(r"\{\w+\}", " ", sentence)))}
    beginnings = {each[:_FEWEST_LETTERS] for each in words if len(each) >= _FEWEST_LETTERS}
    return frozenset(words), frozenset(beginnings)


def _content_words(text: str, language: str) -> set[str]:
    words = {each.lower() for each in _TOKEN.findall(plain(text))}
    return (words - set(_module(language).FUNCTION_WORDS)) or words


def _against_all(sentences: Sequence[WrittenSentence], plan: Plan) -> list[str]:
    """What is wrong with the body as a whole."""
    body = " ".join(each.text.strip() for each in sentences)
    known = [each.text for each in plan.facts]
    reasons = list(faults(body, plan.kind, plan.language, known))
    wording = Wording.of("", NewText(body))
    withdraws, asks = (wording.patterns.found_in(name, body.lower()) for name in ("OWN_WITHDRAW", "OWN_CHECK_IN"))
    if plan.kind is DraftKind.WITHDRAWAL:
        opening = " ".join(each.text for each in sentences[:2])
        if wording.patterns.found_in("OWN_WITHDRAW", plain(opening).lower()) is None:
            reasons.append("its first two sentences do not say a clear no")
    elif withdraws is not None:
        reasons.append(f"it reads like a withdrawal: {withdraws.group()!r}")
    if plan.kind is DraftKind.THANK_YOU and asks is not None:
        reasons.append(f"it reads like a check-in: {asks.group()!r}")
    if plan.kind is not DraftKind.WITHDRAWAL and not plan.asks_next_steps:
        promised = next((each.text for each in plan.facts if each.name == "promised"), "")
        if promised and promised not in body:
            reasons.append("it leaves out the day for news that is known")
    return reasons


def _module(language: str) -> ModuleType:
    return next((each for each in LANGUAGES if language == each.CODE), LANGUAGES[0])
