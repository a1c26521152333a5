"""Variety: the lists of sentences are long enough for a panel, and their wordings for many users."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING

import pytest

from policies.writing.alternatives import every_wording, number_of_wordings
from policies.writing.voices import voice_of

if TYPE_CHECKING:
    from policies.writing.sentences import Voice

LANGUAGES = ("en", "de", "fr", "es", "pt", "it", "nl")
FEWEST_WORDINGS = 96
FEWEST_SENTENCES = {"thank_you": 8, "check_in": 5, "withdrawal": 4}
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
def test_fifty_users_find_words_of_their_own(language: str, formal: bool) -> None:  # noqa: FBT001  (a parameter)
    few = {
        name: sum(map(number_of_wordings, sentences))
        for name, sentences in _lists(voice_of(language, formal=formal)).items()
        if sum(map(number_of_wordings, sentences)) < FEWEST_WORDINGS
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
