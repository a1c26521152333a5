"""Grounded: what a draft states is in its facts, and lures beside them do not get in."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from policies.decide import decide
from policies.decisions import Draft, Fact
from policies.facts import DraftKind, Interest, Person, Topic
from policies.settings import PolicySettings
from policies.writing.brief import Brief
from policies.writing.compose import write
from policies.writing.plan import WrittenSentence
from policies.writing.vetting import vetted
from tests.builders import SAM, debrief, event, message, sam, world

if TYPE_CHECKING:
    from policies.decisions import Letter

LANGUAGES = ("en", "de", "fr", "es", "pt", "it", "nl")
_SENTENCE = re.compile(r"(?<=\D[.?!])\s+")


def _as_written(letter: Letter) -> list[WrittenSentence]:
    """The body's sentences with the ids of the facts that the letter says they use."""
    assert letter.plan is not None
    found = []
    for place, paragraph in enumerate(letter.paragraphs[1:-1]):
        for text in _SENTENCE.split(paragraph):
            stated = [fact.text for each in letter.grounds if each.sentence in text for fact in each.facts]
            ids = [each.id for each in letter.plan.facts if any(each.text in words for words in stated)]
            found.append(WrittenSentence(text, tuple(ids), place))
    return found


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", DraftKind, ids=str)
def test_every_sentence_states_only_the_facts_it_names(kind: DraftKind, language: str) -> None:
    """The built-in letters pass the test that another writer's have to pass."""
    for number in range(60):
        brief = Brief(
            kind=kind,
            user=sam(),
            to=Person("jane@acme.example", "Jane Doe"),
            language=language,
            seed=f"s{number}",
            role=Fact("Zymurgist", "event") if number % 2 else None,
            company=Fact("Quillbarn", "event"),
            stage=Fact("zither session", "event") if number % 3 == 0 else None,
            part=Fact("quokka husbandry", "agenda") if number % 5 == 0 else None,
            day=date(2026, 3, 3),
            day_source="event",
            topics=(Fact("the xylem ledger", "your debrief"),) if number % 3 == 1 else (),
            interest=(None, Interest.YES, Interest.UNSURE)[number % 3],
            promised=date(2026, 3, 6) if number % 4 == 0 else None,
            promised_source="mail",
            feedback="The wharf is far." if number % 2 else None,
            context=(Fact("PostgreSQL performance tuning", "event"),),
            variant=number % 6,
        )
        letter = write(brief)
        assert letter.plan is not None
        found = vetted(_as_written(letter), letter.plan)

        assert [each for each in found.reasons if "does not use" not in each and "words, wanted" not in each] == []


def test_lures_beside_the_facts_never_get_in() -> None:
    """Another company, another interviewer's topic, a skill that the user lacks, a promise to somebody else."""
    jane, raj = "Jane Doe <jane@acme.example>", "Raj Patel <raj@acme.example>"
    lure = (
        "Hi Sam,\n\nwe compete with Globex, whose Haskell team is led by Mira Stone. You know Erlang well, as your CV "
        "says, and you spent ten years in Oslo.\n\nJane"
    )
    of = world(
        "2026-03-03T16:00",
        events=(event(attendees=(jane, raj, SAM)),),
        messages=(message(lure, sender=jane, date="2026-03-02T10:00"),),
        debriefs=(replace(debrief(), topics=(Topic("the falcon project", "raj@acme.example"),)),),
    )
    made = [each for each in decide(of, PolicySettings()).decisions if isinstance(each, Draft)]
    drafts = {each.outgoing.to.email: each.letter.text for each in made}

    assert set(drafts) == {"jane@acme.example", "raj@acme.example"}
    assert "the falcon project" in drafts["raj@acme.example"]
    assert "falcon" not in drafts["jane@acme.example"]
    for text in drafts.values():
        assert not re.search(r"Globex|Haskell|Mira|Stone|Erlang|Oslo|CV|ten years", text)
