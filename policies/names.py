"""People's names as calendars and mail spell them: "Doe, Jane", "Dr. Jane van Doe", "Jane Doe (Acme)", "jane.doe@…"."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from policies.facts import Person

TITLES = frozenset(
    [
        "dr",
        "prof",
        "professor",
        "mr",
        "mrs",
        "ms",
        "mx",
        "miss",
        "sir",
        "dame",
        "herr",
        "frau",
        "hr",
        "fr",
        "m",
        "mme",
        "mlle",
        "monsieur",
        "madame",
        "sr",
        "sra",
        "srta",
        "señor",
        "señora",
        "don",
        "doña",
        "sig",
        "sigra",
        "dott",
        "dottssa",
        "dottore",
        "dottoressa",
        "ing",
        "avv",
        "dhr",
        "mevr",
        "mw",
        "drs",
        "ir",
        "ing.",
        "dipl-ing",
        "dra",
        "eng",
        "phd",
        "md",
        "mba",
        "jr",
        "sr.",
        "ii",
        "iii",
        "esq",
    ]
)
"""Words before or after a name that are no part of it."""

PARTICLES = frozenset(
    [
        "van",
        "von",
        "der",
        "den",
        "de",
        "del",
        "della",
        "di",
        "da",
        "dos",
        "das",
        "du",
        "la",
        "le",
        "el",
        "al",
        "bin",
        "ibn",
        "ter",
        "ten",
        "zu",
        "zum",
        "zur",
        "af",
        "av",
        "y",
        "e",
    ]
)
_COMMENT = re.compile(r"\([^()]*\)|\[[^\[\]]*\]|<[^<>]*>")
_AFTER_NAME = re.compile(r"\s*(?:[|/•·–—]|\s-\s|\bvia\b|\bfrom\b|\bat\b|@).*$", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]+(?:['’`.-][^\W\d_]+)*\.?")
_TRANSLITERATED = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "ø": "o", "å": "a", "æ": "ae", "ł": "l", "đ": "d"}
)


def clean_display_name(name: str) -> str:
    """The name in a display name, first name first, titles kept: "KRÜGER, Sabine | Acme" is "Sabine Krüger"."""
    text = _COMMENT.sub(" ", name).strip().strip("\"'").strip()
    text = _AFTER_NAME.sub("", text).strip() or text
    before, comma, after = text.partition(",")
    if comma and after.strip() and _is_given_name(after):
        text = f"{after.strip()} {before.strip()}"
    return " ".join(_in_usual_case(each) for each in text.replace(",", " ").split())


def _is_given_name(after: str) -> bool:
    """Whether what follows a comma is a first name, not a degree or a company."""
    words = after.split()
    return len(words) <= 3 and words[0].lower().strip(".") not in TITLES and not any(each.isdigit() for each in words)


def _in_usual_case(word: str) -> str:
    """A word in capitals with a capital first letter only; short ones are initials and stay."""
    return (
        "-".join(each.capitalize() for each in word.split("-"))
        if word.isupper() and len(word) > 2 and "." not in word
        else word
    )


def name_words(name: str) -> tuple[str, ...]:
    """The words of a name without titles, lower-case, accents kept."""
    words = [each.strip(".").lower() for each in _WORD.findall(clean_display_name(name))]
    return tuple(each for each in words if each and each not in TITLES)


def fold(word: str) -> str:
    """A word without accents: "krüger" is "kruger"."""
    decomposed = unicodedata.normalize("NFKD", word.lower())
    return "".join(each for each in decomposed if not unicodedata.combining(each)).replace("ß", "ss").replace("’", "'")


def _forms(word: str) -> frozenset[str]:
    """The spellings of a word that name one person: with accents dropped, or written out ("ue" for "ü")."""
    return frozenset({fold(word), fold(word.lower().translate(_TRANSLITERATED))})


def _same_word(one: str, other: str) -> bool:
    if _forms(one) & _forms(other):
        return True
    short, long = sorted((one.strip("."), other.strip(".")), key=len)
    return len(short) == 1 and fold(long).startswith(fold(short))


def same_person(one: str, other: str) -> bool:
    """Whether two names can be one person's: first and last name agree, an initial for either.

    A single name agrees with a full one only when it is that one's first or last name.
    """
    first, second = ([each for each in name_words(name) if each not in PARTICLES] for name in (one, other))
    if not first or not second:
        return False
    if len(first) == 1 or len(second) == 1:
        single, full = (first, second) if len(first) == 1 else (second, first)
        return len(single[0]) > 1 and (_same_word(single[0], full[0]) or _same_word(single[0], full[-1]))
    forwards = _same_word(first[0], second[0]) and _same_word(first[-1], second[-1])
    backwards = _same_word(first[0], second[-1]) and _same_word(first[-1], second[0])
    return (forwards or backwards) and bool(
        {fold(first[-1])} & {fold(each) for each in second}
        or len(first[-1]) == 1
        or len(second[-1]) == 1
        or _forms(first[-1]) & _forms(second[-1])
        or backwards
    )


def matches(name: str, person: Person) -> bool:
    """Whether a person is called so, by their display name or by the words of their address's local part."""
    if person.name and "@" not in person.name:
        return same_person(name, person.name)
    local = [each for each in re.split(r"[._+\d-]+", person.email.partition("@")[0]) if each]
    words = [each for each in name_words(name) if each not in PARTICLES]
    if not local or not words:
        return False
    if len(local) == 1:
        return len(words) > 0 and (
            _forms(local[0]) & _forms(words[0]) != frozenset()
            or fold(local[0]) in {fold("".join(words)), fold(words[0][0] + words[-1])}
        )
    return same_person(" ".join(local), " ".join(words))


def best_match(name: str, people: Sequence[Person]) -> Person | None:
    """The one person called so; None when nobody is, or several are. A full name goes before a first name."""
    found = [each for each in people if matches(name, each)]
    if len({each.email for each in found}) > 1:
        exact = [
            each for each in found if {fold(w) for w in name_words(each.name)} == {fold(w) for w in name_words(name)}
        ]
        found = exact or found
    return found[0] if len({each.email for each in found}) == 1 else None


def is_persons_name(text: str) -> bool:
    """Whether a short text looks like somebody's name: one to five words, each with a capital first letter."""
    words = text.replace(",", " ").split()
    if not 1 <= len(words) <= 5 or any(each.isdigit() for each in text):
        return False
    named = [each for each in words if each.lower().strip(".") not in PARTICLES | TITLES]
    return bool(named) and all(
        each[:1].isupper()
        and each.strip(".").replace("-", "").replace("'", "").replace("’", "").replace(".", "").isalpha()
        for each in named
    )
