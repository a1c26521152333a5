"""A brief turned into a letter: sentences chosen by which facts are known, and by a stable digest so that they vary.

The same brief gives the same letter. Recipients of one day take different sentences of each list.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from policies.decisions import Fact, Ground, Letter
from policies.facts import DraftKind, Interest
from policies.writing.alternatives import alternatives_chosen, number_of_wordings
from policies.writing.greeting import greeting_name, is_formal
from policies.writing.known import known_facts, plan_of
from policies.writing.salutations import greeting_by_family_name
from policies.writing.voices import voice_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from policies.writing.brief import Brief
    from policies.writing.sentences import Voice

_OPTIONAL = frozenset({"topics", "parts", "skills", "nods"})
"""Sentences that are left out rather than said to two people of one day in the same words."""

_FEW_WORDS = 58
"""A thank-you with fewer words has room for a wish."""

_FIELD = re.compile(r"\{(\w+)\}")
_REPLY = re.compile(
    r"^\s*(?:(?:re|aw|antw|sv|vs|ref|rif|r|res|odp|tr|fw|fwd|wg)\s*(?:\[\d+\])?\s*:\s*)+", re.IGNORECASE
)


@dataclass(slots=True)
class _Writer:
    """One letter while it is written.

    Attributes:
        known: The facts, by their names in sentences.
        grounds: The sentences so far that state any.
    """

    brief: Brief
    voice: Voice
    known: dict[str, Fact]
    grounds: list[Ground] = field(default_factory=list)

    def say(self, slot: str, choices: tuple[str, ...]) -> str:
        """One of the sentences whose facts are all known; "" when there is none, or none left for this recipient."""
        fitting_ones = [each for each in choices if all(name in self.known for name in _FIELD.findall(each))]
        if not fitting_ones or (self.brief.variant >= len(fitting_ones) and slot in _OPTIONAL):
            return ""
        first = self._weighted(slot, fitting_ones)
        chosen = fitting_ones[(first + self.brief.variant) % len(fitting_ones)]
        worded = alternatives_chosen(chosen, lambda place, number: self._digest(f"{slot}\x1f{place}") % number)
        text = _FIELD.sub(lambda found: self.known[found[1]].text, worded)
        sentence = re.sub(r"\s+([,.])", r"\1", re.sub(r"\s{2,}", " ", text)).strip()
        self.ground(sentence, _FIELD.findall(chosen))
        return sentence

    def ground(self, sentence: str, names: Iterable[str]) -> None:
        """The sentence states these facts."""
        facts = tuple(dict.fromkeys(self.known[name] for name in names if self.known[name].text))
        if facts:
            self.grounds.append(Ground(sentence, facts))

    def _weighted(self, slot: str, choices: Sequence[str]) -> int:
        """The place of one of the sentences, more often of those with more wordings: so no wording is likely."""
        left = self._digest(slot) % sum(map(number_of_wordings, choices))
        for place, each in enumerate(choices):
            left -= number_of_wordings(each)
            if left < 0:
                return place
        return 0

    def _digest(self, slot: str) -> int:
        seed = f"{self.brief.seed}\x1f{slot}"
        return int.from_bytes(hashlib.sha256(seed.encode("utf-8", "replace")).digest()[:4])


def write(brief: Brief) -> Letter:
    """The letter of a brief: greeting, what its kind says, farewell and signature; by the user's template if any."""
    formal = is_formal(brief.language, brief.their_words)
    voice = voice_of(brief.language, formal=formal)
    writer = _Writer(brief, voice, known_facts(brief, voice))
    greeting = _greeting(writer, formal=formal)
    body = {
        DraftKind.THANK_YOU: _thank_you,
        DraftKind.CHECK_IN: _check_in,
        DraftKind.WITHDRAWAL: _withdrawal,
    }[brief.kind](writer)
    paragraphs = (greeting, *(each for each in body if each), _signature(writer))
    plan = plan_of(brief, writer.known, formal=formal)
    text = "\n".join(paragraphs)
    grounds = tuple(sorted(writer.grounds, key=lambda ground: text.find(ground.sentence)))
    letter = Letter(_subject(writer), paragraphs, grounds, brief.language, plan)
    return _by_template(letter, writer)


def _by_template(letter: Letter, writer: _Writer) -> Letter:
    """The letter in the words of the user's template; as it is, with a note, when that is broken."""
    brief = writer.brief
    found = next(
        (each for each in brief.user.templates if (each.kind, each.language) == (brief.kind, brief.language)), None
    )
    if found is None:
        return letter
    from policies.writing.templates import TemplateProblem, rendered  # noqa: PLC0415  (few have templates)

    try:
        return rendered(found, brief, writer.known, letter)
    except TemplateProblem as problem:
        return replace(letter, note=f"The built-in text is used: {problem}")


def _thank_you(writer: _Writer) -> list[str]:
    brief, words = writer.brief, writer.voice.thank_you
    detail = ""
    for slot, choices in (("topics", words.topics), ("parts", words.parts), ("stages", words.stages)):
        name = {"topics": "topic", "parts": "part", "stages": "stage"}[slot]
        if not detail and (name in writer.known or slot == "stages"):
            detail = writer.say(slot, choices)
    first = " ".join(each for each in (writer.say("openings", words.openings), detail) if each)
    if brief.interest is Interest.UNSURE:
        second = f"{writer.say('unsure', words.unsure)} {writer.say('unsure_questions', words.unsure_questions)}"
    else:
        choices = words.interested if brief.interest is Interest.YES else words.measured
        second = " ".join(
            each for each in (writer.say("interest", choices), _skill_sentence(writer, words.skills)) if each
        )
    nxt = writer.say("nods", words.nods) if "promised" in writer.known else writer.say("questions", words.questions)
    third = f"{nxt} {writer.say('closes', words.closes)}".strip()
    said = len(f"{first} {second} {third}".split())
    wish = writer.say("wishes", words.wishes) if said < _FEW_WORDS else ""
    return [first, second, third, wish]


def _skill_sentence(writer: _Writer, choices: tuple[str, ...]) -> str:
    return writer.say("skills", choices) if "skill" in writer.known else ""


def _check_in(writer: _Writer) -> list[str]:
    words = writer.voice.check_in
    opening = writer.say("openings", words.openings)
    ask = writer.say("promised", words.promised) if "promised" in writer.known else writer.say("asks", words.asks)
    wish = []
    if writer.brief.interest is not Interest.UNSURE:  # whoever is unsure claims no interest (section 6)
        wish = [writer.say("interested", words.interested), _skill_sentence(writer, words.skills)]
    middle = " ".join(each for each in (*wish, writer.say("offers", words.offers)) if each)
    return [f"{opening} {ask}", middle, writer.say("closes", words.closes)]


def _withdrawal(writer: _Writer) -> list[str]:
    words = writer.voice.withdrawal
    first = f"{writer.say('thanks', words.thanks)} {writer.say('noes', words.noes)}"
    last = f"{writer.say('closes', words.closes)} {writer.say('partings', words.partings)}".strip()
    return [first, writer.say("feedback", words.feedback), last]


def _greeting(writer: _Writer, *, formal: bool) -> str:
    brief, voice = writer.brief, writer.voice
    by_family = greeting_by_family_name(brief.to.name, brief.addressed_in, brief.language) if formal else None
    if by_family is not None:
        greeting, source = by_family
        writer.grounds.append(Ground(greeting, (source,)))
        return greeting
    name = greeting_name(brief.to, signs_as=brief.signs_as, formal=formal)
    if name is None:
        return voice.greeting_unknown
    greeting = voice.greeting.format(name=name)
    writer.grounds.append(Ground(greeting, (Fact(name, "their mail" if brief.signs_as else "the event"),)))
    return greeting


def _signature(writer: _Writer) -> str:
    user = writer.brief.user
    signature = (user.signature or user.name).strip("\n")
    farewell = writer.say("farewells", writer.voice.farewells)
    return f"{farewell}\n{signature}"


def _subject(writer: _Writer) -> str:
    brief, voice = writer.brief, writer.voice
    if brief.thread_subject is not None:
        bare = _REPLY.sub("", " ".join(brief.thread_subject.split())).strip()
        return f"Re: {bare}".strip()
    choices = {
        DraftKind.THANK_YOU: voice.thank_you_subjects,
        DraftKind.CHECK_IN: voice.check_in_subjects,
        DraftKind.WITHDRAWAL: voice.withdrawal_subjects,
    }[brief.kind]
    fitting_ones = [each for each in choices if all(name in writer.known for name in _FIELD.findall(each))]
    return _FIELD.sub(lambda found: writer.known[found[1]].text, fitting_ones[0] if fitting_ones else choices[-1])
