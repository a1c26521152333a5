"""Which language module speaks, in which form of address."""

from __future__ import annotations

import re
from dataclasses import fields, is_dataclass, replace
from functools import cache
from typing import TYPE_CHECKING, TypeVar

from policies.writing import dutch, english, french, german, italian, portuguese, spanish

if TYPE_CHECKING:
    from policies.writing.sentences import Voice

RAW_VOICES = {
    "en": english.VOICE,
    "de": german.VOICE,
    "fr": french.VOICE,
    "es": spanish.VOICE,
    "pt": portuguese.VOICE,
    "it": italian.VOICE,
    "nl": dutch.VOICE,
}
"""Voices with both forms of address in their sentences."""

FORMS = re.compile(r"⟨([^|⟩]*)\|([^⟩]*)⟩")
_T = TypeVar("_T")


@cache
def voice_of(language: str, *, formal: bool) -> Voice:
    """The voice of a language in one form of address; English for one that is not known."""
    return _in_form(RAW_VOICES.get(language, english.VOICE), formal=formal)


def _in_form(value: _T, *, formal: bool) -> _T:
    """The value with each pair of forms decided, in every sentence it holds."""
    if isinstance(value, str):
        return FORMS.sub(lambda found: found[1 if formal else 2], value)  # type: ignore[return-value]  # a str is given back for a str
    if isinstance(value, tuple):
        return tuple(_in_form(each, formal=formal) for each in value)  # type: ignore[return-value]  # likewise a tuple
    if is_dataclass(value) and not isinstance(value, type):
        changed = {each.name: _in_form(getattr(value, each.name), formal=formal) for each in fields(value)}
        return replace(value, **changed)
    return value
