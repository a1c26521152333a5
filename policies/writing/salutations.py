"""How somebody is addressed by family name: only as a text of the correspondence does it, for no gender is guessed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from policies.decisions import Fact
from policies.names import DEGREES, PARTICLES, TITLES

if TYPE_CHECKING:
    from collections.abc import Iterable

_GREETINGS: dict[str, tuple[tuple[str, str], ...]] = {
    "en": ((r"ms\.?|miss", "Dear Ms. {name},"), (r"mrs\.?", "Dear Mrs. {name},"), (r"mr\.?", "Dear Mr. {name},")),
    "de": ((r"frau", "Sehr geehrte Frau {name},"), (r"herrn?", "Sehr geehrter Herr {name},")),
    "fr": ((r"madame|mme\.?", "Bonjour Madame {name},"), (r"monsieur|m\.", "Bonjour Monsieur {name},")),
    "es": ((r"señora|sra\.?", "Estimada Sra. {name}:"), (r"señor|sr\.?", "Estimado Sr. {name}:")),
    "pt": ((r"senhora|sra\.?", "Cara Sra. {name},"), (r"senhor|sr\.?", "Caro Sr. {name},")),
    "it": (
        (r"dott\.ssa|dottoressa", "Gentile Dott.ssa {name},"),
        (r"dott\.|dottore?", "Gentile Dott. {name},"),
        (r"signora|sig\.ra", "Gentile Signora {name},"),
        (r"signore?|sig\.", "Gentile Signor {name},"),
    ),
    "nl": ((r"mevrouw|mevr\.?|mw\.", "Geachte mevrouw {name},"), (r"meneer|de heer|dhr\.?", "Geachte heer {name},")),
}
_DEGREE = r"(?:(?:dr|prof|ing|drs|ir|dipl\.-ing)\.?\s+)*"


def family_name(full: str) -> str:
    """What follows the first name, particles included ("van der Berg"); "" of a single name."""
    words = [each for each in full.split() if each.lower().strip(".,") not in TITLES]
    particles = [place for place, each in enumerate(words) if place and each.lower() in PARTICLES]
    start = particles[0] if particles else len(words) - 1
    return " ".join(words[start:]) if start > 0 else ""


def degrees(full: str) -> str:
    """The academic titles of a name, as it has them: "Prof. Dr."."""
    return " ".join(each for each in full.split() if each.lower().strip(".,") in DEGREES and each[-1] == ".")


def greeting_by_family_name(full: str, texts: Iterable[Fact], language: str) -> tuple[str, Fact] | None:
    """The greeting ("Sehr geehrte Frau Dr. Schulz,") and where the form is from; None when no text has one."""
    family = family_name(full)
    if not family:
        return None
    for text in texts:
        for form, greeting in _GREETINGS.get(language, ()):
            found = re.search(
                rf"(?<!\w)(?:{form})\s+({_DEGREE})(?:\w[\w.-]*\s+)?{re.escape(family)}(?!\w)", text.text, re.IGNORECASE
            )
            if found is not None:
                titles = degrees(full) or " ".join(found[1].split())
                name = f"{titles} {family}".strip()
                return greeting.format(name=name), Fact(" ".join(found.group().split()), text.source)
    return None
