"""The language of a text, by its function words."""

from __future__ import annotations

import pytest

from policies.language import language_of, likely_languages
from policies.words import LANGUAGES

TEXTS = {
    "en": "Hi Sam, thank you for your time, we will be in touch with you on Friday.",
    "de": "Hallo Sam, vielen Dank für das Gespräch, wir melden uns bei dir am Freitag.",
    "fr": "Bonjour Sam, je suis en congés jusqu'au 25 septembre, en cas d'urgence contactez Yann.",
    "es": "Hola Sam, gracias por tu tiempo, nos pondremos en contacto contigo el viernes.",
    "pt": "Olá Sam, obrigado pelo seu tempo, entramos em contacto consigo na sexta-feira.",
    "it": "Ciao Sam, grazie per il tuo tempo, ti faremo sapere entro venerdì della prossima settimana.",
    "nl": "Hoi Sam, bedankt voor je tijd, we laten je vrijdag iets weten over het gesprek.",
}


@pytest.mark.parametrize("code", TEXTS)
def test_a_sentence_is_enough(code: str) -> None:
    assert language_of(TEXTS[code]) == code


@pytest.mark.parametrize("text", ["", "OK", "Sam", "12.03.2026", "Teams"])
def test_what_no_function_word_tells_is_left_open(text: str) -> None:
    """And then any language may have been meant."""
    assert language_of(text) is None
    assert set(likely_languages(text)) == {each.CODE for each in LANGUAGES}


@pytest.mark.parametrize("code", TEXTS)
def test_other_languages_are_ruled_out_but_english_never(code: str) -> None:
    """English words stand in mail of any language."""
    likely = likely_languages(" ".join([TEXTS[code]] * 2))

    assert {code, "en"} <= set(likely)
    assert len(likely) < len(LANGUAGES)


def test_every_language_has_the_same_lists() -> None:
    names = [{name for name in vars(each) if name.isupper()} for each in LANGUAGES]

    assert all(each == names[0] for each in names)
