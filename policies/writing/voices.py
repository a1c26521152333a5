"""Which language module speaks, in which form of address; imported on first use."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from policies.writing import english

if TYPE_CHECKING:
    from policies.writing.sentences import Voice


@cache
def voice_of(language: str, *, formal: bool) -> Voice:
    """The voice of a language; English for one that is not written yet."""
    del formal
    return {"en": english.VOICE}.get(language, english.VOICE)
