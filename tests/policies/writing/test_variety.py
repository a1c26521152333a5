"""Variety: the lists of sentences are long enough for a panel, and their wordings for many users."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import fields
from datetime import date
from typing import TYPE_CHECKING

import pytest

from policies.decisions import Fact
from policies.facts import DraftKind, Interest, Person
from policies.phrases import pattern_of
from policies.words import LANGUAGES as MODULES
from policies.writing.alternatives import every_wording, number_of_wordings
from policies.writing.brief import Brief
from policies.writing.check import BANNED
from policies.writing.compose import write
from policies.writing.voices import voice_of
from tests.builders import sam

if TYPE_CHECKING:
    from types import ModuleType

    from policies.writing.sentences import Voice

LANGUAGES = ("en", "de", "fr", "es", "pt", "it", "nl")
FEWEST_WORDINGS = 60
FEWEST_SENTENCES = {"thank_you": 6, "check_in": 4, "withdrawal": 4}
FIRST = ("thank_you.openings", "check_in.openings", "withdrawal.thanks")
"""Lists whose sentences follow the greeting's comma, after which some languages go on in lower case."""
VOICES = [(language, formal) for language in LANGUAGES for formal in (True, False)]


def _lists(voice: Voice) -> dict[str, tuple[str, ...]]:
    """Every list of sentences of the body, by its name."""
    return {
        f"{kind}.{each.name}": getattr(getattr(voice, kind), each.name)
        for kind in ("thank_you", "check_in", "withdrawal")
        for each in fields(getattr(voice, kind))
    }


@pytest.mark.parametrize(("language", "formal"), VOICES)
def test_no_wording_is_likely(language: str, formal: bool) -> None:  # noqa: FBT001  (a parameter)
    """Sentences of a list are equally likely, and so are a sentence's wordings."""
    few = {
        (name, template): len(sentences) * number_of_wordings(template)
        for name, sentences in _lists(voice_of(language, formal=formal)).items()
        for template in sentences
        if len(sentences) * number_of_wordings(template) < FEWEST_WORDINGS
    }

    assert few == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_panel_finds_sentences_of_their_own(language: str) -> None:
    few = {
        name: len(sentences)
        for name, sentences in _lists(voice_of(language, formal=True)).items()
        if len(sentences) < FEWEST_SENTENCES[name.partition(".")[0]]
    }

    assert few == {}


@pytest.mark.parametrize(("language", "formal"), VOICES)
def test_every_wording_is_a_sentence(language: str, formal: bool) -> None:  # noqa: FBT001  (a parameter)
    """It begins with a capital or a fact, ends with a stop, and has no bracket, bar or double blank left."""
    wrong = [
        wording
        for name, sentences in _lists(voice_of(language, formal=formal)).items()
        for template in sentences
        for wording in every_wording(template)
        if not (wording[0].isupper() or wording[0] in "¿¡{" or name in FIRST)
        or wording[-1] not in ".?!}"
        or any(each in wording for each in ("[", "]", "|", "⟨", "⟩", "  ", " ,", " ."))
    ]

    assert wrong == []


@pytest.mark.parametrize("module", MODULES, ids=lambda each: each.CODE)
@pytest.mark.parametrize("banned", BANNED.values())
def test_no_wording_nags_boasts_or_ages(module: ModuleType, banned: str) -> None:
    pattern = pattern_of(getattr(module, banned))
    wrong = {
        (found.group(), template)
        for formal in (True, False)
        for sentences in _lists(voice_of(module.CODE, formal=formal)).values()
        for template in sentences
        for wording in every_wording(template)
        if (found := pattern.search(wording)) is not None
    }

    assert wrong == set()


@pytest.mark.parametrize(("language", "formal"), VOICES)
def test_no_wording_shouts(language: str, formal: bool) -> None:  # noqa: FBT001  (a parameter)
    for sentences in _lists(voice_of(language, formal=formal)).values():
        assert not any("!" in each for each in sentences)


def _sentences(text: str) -> set[str]:
    return {each.strip() for each in re.split(r"(?<=\D[.?!])\s+", text) if len(each.split()) > 2}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", DraftKind, ids=str)
@pytest.mark.parametrize("known", ["little", "much"])
def test_of_fifty_users_no_more_than_five_say_the_same_sentence(kind: DraftKind, language: str, known: str) -> None:
    """All of them had the same interview."""
    much = known == "much"
    told: Counter[str] = Counter()
    for number in range(50):
        user = sam(name=f"Sam{number} Rivera", addresses=(f"sam{number}.rivera@example.com",))
        letter = write(
            Brief(
                kind=kind,
                user=user,
                to=Person("jane@acme.example", "Jane Doe"),
                language=language,
                seed=f"{user.addresses[0]}\x1fe1",
                role=Fact("Data Analyst", "event"),
                company=Fact("Acme", "event"),
                stage=Fact("case interview", "event") if much else None,
                day=date(2026, 3, 3),
                topics=(Fact("the schema registry", "your debrief"),) if much else (),
                interest=Interest.YES if much else None,
                promised=date(2026, 3, 6) if much else None,
                feedback="The commute is long." if much else None,
                context=(Fact("PostgreSQL performance tuning", "event"),) if much else (),
            )
        )
        told.update(_sentences("\n".join(letter.paragraphs[1:-1])))

    assert [each for each in told.most_common(3) if each[1] > 5] == []
