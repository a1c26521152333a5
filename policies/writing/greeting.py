"""How a draft greets its recipient: by the name they sign with, titles kept, never a guessed gender."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from policies.names import PARTICLES, TITLES, clean_display_name, is_persons_name

if TYPE_CHECKING:
    from policies.facts import Person

_FORMAL = {
    "de": re.compile(r"\b(?:Sie|Ihnen|Ihre[mnrs]?|Ihr)\b"),
    "fr": re.compile(r"\b(?:vous|votre|vos)\b", re.IGNORECASE),
    "es": re.compile(r"\b(?:usted|le|su|sus)\b", re.IGNORECASE),
    "it": re.compile(r"\b(?:Lei|Suo|Sua|La|Le)\b"),
    "nl": re.compile(r"\b(?:u|uw)\b", re.IGNORECASE),
    "pt": re.compile(r"\b(?:o senhor|a senhora)\b", re.IGNORECASE),
    "en": re.compile(r"\bDear (?:Mr|Ms|Mrs|Dr)\b"),
}
_FAMILIAR = {
    "de": re.compile(r"\b(?:du|dir|dich|deine[mnrs]?|dein)\b", re.IGNORECASE),
    "fr": re.compile(r"\b(?:tu|toi|ton|ta|tes|t'as)\b", re.IGNORECASE),
    "es": re.compile(r"\b(?:tú|te|tu|tus|contigo|has)\b", re.IGNORECASE),
    "it": re.compile(r"\b(?:tu|ti|tuo|tua|tuoi)\b", re.IGNORECASE),
    "nl": re.compile(r"\b(?:je|jij|jou|jouw)\b", re.IGNORECASE),
    "pt": re.compile(r"\b(?:você|tu|te|tua|teu)\b", re.IGNORECASE),
    "en": re.compile(r"\b(?:hi|hey)\b", re.IGNORECASE),
}
_POLITE_BY_CUSTOM = frozenset({"de", "fr", "it", "nl"})


def is_formal(language: str, their_words: tuple[str, ...]) -> bool:
    """Whether that person writes to the user formally; by the language's custom when they never wrote."""
    formal = sum(len(_FORMAL[language].findall(each)) for each in their_words)
    familiar = sum(len(_FAMILIAR[language].findall(each)) for each in their_words)
    return formal > familiar if formal != familiar else language in _POLITE_BY_CUSTOM


def greeting_name(to: Person, *, signs_as: str | None, formal: bool) -> str | None:
    """The name to greet with: as they sign, else the first name; formally, the whole name.

    None when no name is known.
    """
    full = clean_display_name(to.name) if to.name and "@" not in to.name else ""
    if not is_persons_name(full):
        full = ""
    if formal:
        return full or signs_as or None
    if signs_as is not None:
        words = _without_titles(signs_as)
        return words[0] if words else signs_as
    words = _without_titles(full)
    return words[0] if words else None


def _without_titles(name: str) -> list[str]:
    words = [each for each in name.split() if each.lower().strip(".") not in TITLES]
    return [each for each in words if each.lower() not in PARTICLES] or words
