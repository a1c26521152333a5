"""People's names as calendars and mail spell them: "Doe, Jane", "Dr. Jane van Doe", "Jane Doe (Acme)", "jane.doe@…"."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from policies.facts import Person

SALUTATIONS = frozenset((
    "mr", "mrs", "ms", "mx", "miss", "sir", "dame", "herr", "herrn", "frau", "hr", "fr", "m", "mme", "mlle", "monsieur",
    "madame", "sr", "sra", "srta", "señor", "señora", "sig", "sigra", "signor", "signora", "dhr", "mevr", "mw", "meneer",
    "mevrouw", "senhor", "senhora",
))  # fmt: skip
"""Words before a name that nobody is called by."""

DEGREES = frozenset((
    "dr", "dra", "prof", "professor", "professorin", "dott", "dottssa", "dottore", "dottoressa", "ing", "avv", "drs", "ir",
    "dipl-ing", "eng", "phd", "md", "mba", "jr", "ii", "iii", "esq",
))  # fmt: skip
TITLES = SALUTATIONS | DEGREES
"""Words before or after a name that are no part of it."""

PARTICLES = frozenset((
    "van", "von", "der", "den", "de", "del", "della", "di", "da", "do", "das", "dos", "du", "la", "le", "el", "al", "bin",
    "ibn", "ter", "ten", "zu", "zum", "zur", "af", "av", "y", "e",
))  # fmt: skip
_ALSO_FIRST_NAMES = frozenset(("di", "al", "del", "da", "do", "bin", "ten", "el"))
_NICKNAMES = (
    {"bob", "rob", "robert"}, {"bill", "will", "william"}, {"tom", "thomas"}, {"mike", "michael"}, {"jim", "james"},
    {"liz", "beth", "elizabeth"}, {"kate", "katie", "katherine", "catherine", "kathryn"}, {"peggy", "margaret"},
    {"dick", "rick", "richard"}, {"tony", "anthony"}, {"andy", "drew", "andrew"}, {"ted", "edward"}, {"jack", "john"},
    {"sascha", "alexander", "sandra"}, {"pepe", "josé"}, {"paco", "francisco"}, {"jenny", "jennifer"}, {"steve", "stephen"},
)  # fmt: skip
_SHORTEST_SHORT_FORM = 3
_LONGEST = 200
_COMMENT = re.compile(r"\([^()]*\)|\[[^\[\]]*\]|<[^<>]*>")
_AFTER_NAME = re.compile(r"\s*(?:[|/•·–—:]|\s-\s|\bvia\b|\bfrom\b|\bat\b|@).*$", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]+(?:['’`.-][^\W\d_]+)*\.?")
_TRANSLITERATED = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "ø": "o", "å": "a", "æ": "ae", "ł": "l", "đ": "d"}
)
_LONGEST_NAME = 100
_INVISIBLE = re.compile("[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
_NO_NAME = re.compile(r"[@<>\x00-\x1f]|://|www\.", re.IGNORECASE)


def clean_display_name(name: str) -> str:
    """The name in a display name, first name first, degrees kept: "KRÜGER, Sabine | Acme" is "Sabine Krüger"."""
    text = _COMMENT.sub(" ", name[:_LONGEST]).strip().strip("\"'").strip()
    text = _AFTER_NAME.sub("", text).strip() or text
    before, comma, after = text.partition(",")
    if comma and _is_given_name(after):
        text = f"{after.strip()} {before.strip()}"
    elif comma:
        text = before.strip()
    return " ".join(_in_usual_case(each) for each in text.split())


def _is_given_name(after: str) -> bool:
    """Whether what follows a comma is a first name, not a degree or a company."""
    words = after.split()
    return (
        1 <= len(words) <= 3
        and words[0].lower().strip(".") not in TITLES
        and all(_WORD.fullmatch(each.strip(",")) for each in words)
    )


def _in_usual_case(word: str) -> str:
    """A word in capitals with a capital first letter only; short ones are initials and stay."""
    if word.isupper() and len(word) > 2 and "." not in word:
        return "-".join(each.capitalize() for each in word.split("-"))
    return word


@lru_cache(maxsize=4096)
def name_words(name: str) -> tuple[str, ...]:
    """The words of a name without titles, lower-case, accents kept."""
    words = [each.strip(".").lower() for each in _WORD.findall(clean_display_name(name))]
    return tuple(each for each in words if each and each not in TITLES)


@lru_cache(maxsize=4096)
def fold(word: str) -> str:
    """A word without accents: "krüger" is "kruger"."""
    decomposed = unicodedata.normalize("NFKD", word.lower())
    return "".join(each for each in decomposed if not unicodedata.combining(each)).replace("ß", "ss").replace("’", "'")


@lru_cache(maxsize=4096)
def _forms(word: str) -> frozenset[str]:
    """The spellings of a word that name one person: with accents dropped, or written out ("ue" for "ü")."""
    plain = word.lower().replace("’", "'").replace("'", "")
    return frozenset({fold(plain), fold(plain.translate(_TRANSLITERATED))})


def _same_word(one: str, other: str) -> bool:
    if _forms(one) & _forms(other):
        return True
    short, long = sorted((one.strip("."), other.strip(".")), key=len)
    return len(short) == 1 and fold(long).startswith(fold(short))


def _is_short_form(one: str, other: str) -> bool:
    """Whether one first name is the other in short: "Kim" of "Kimberly", "Bob" of "Robert"."""
    if _same_word(one, other):
        return True
    short, long = sorted((fold(one), fold(other)), key=len)
    if len(short) >= _SHORTEST_SHORT_FORM and long.startswith(short):
        return True
    return any(short in names and long in names for names in _NICKNAMES)


def same_person(one: str, other: str) -> bool:
    """Whether two names can be one person's: first and last name agree, an initial for either.

    A single name agrees with a full one only when it is that one's first or last name.
    """
    return _agree(one, other, _same_word)


def _agree(one: str, other: str, same_first: Callable[[str, str], bool]) -> bool:
    first, second = _core(one), _core(other)
    if not first or not second:
        return False
    if len(first) == len(second) == 1:
        return min(len(first[0]), len(second[0])) > 1 and _same_word(first[0], second[0])
    if len(first) == 1 or len(second) == 1:
        single, full = (first, second) if len(first) == 1 else (second, first)
        return len(single[0]) > 1 and (_same_word(single[0], full[0]) or _same_word(single[0], full[-1]))
    forwards = same_first(first[0], second[0]) and _same_word(first[-1], second[-1])
    backwards = _same_word(first[0], second[-1]) and _same_word(first[-1], second[0])
    return forwards or backwards


def _core(name: str) -> tuple[str, ...]:
    """The words of a name without particles; "Di" of "Di Wu" and "Al" of "Al Green" are first names."""
    words = name_words(name)
    if len(words) == 2 and words[0] in _ALSO_FIRST_NAMES:
        return words
    return tuple(each for each in words if each not in PARTICLES)


def matches(name: str, person: Person) -> bool:
    """Whether a person is called so, by their display name or by the words of their address's local part."""
    return _is_called(name, person, _same_word)


def _is_called(name: str, person: Person, same_first: Callable[[str, str], bool]) -> bool:
    if _is_a_name(person.name):
        return _agree(name, person.name, same_first)
    local = [each for each in re.split(r"[._+\d-]+", person.email.partition("@")[0]) if each]
    words = _core(name)
    if not local or not words:
        return False
    if len(local) == 1:
        return bool(_forms(local[0]) & (_forms(words[0]) | _joined(words)))
    return _agree(" ".join(local), " ".join(words), same_first)


def _joined(words: Sequence[str]) -> frozenset[str]:
    """A name as one word of an address: "janedoe", "jdoe", "janed", "doej", "doe"."""
    first, last = words[0], words[-1]
    if len(words) == 1:
        return frozenset()
    spelled = ("".join(words), first[0] + last, first + last[0], last + first[0], last + first, last)
    return frozenset(form for each in spelled for form in _forms(each))


def _is_a_name(display: str) -> bool:
    """Whether a display name is one, and not an address or the local part of one ("kim.lo")."""
    return bool(display.strip()) and "@" not in display and not re.fullmatch(r"[a-z0-9]+[._][a-z0-9._]+", display)


def best_match(name: str, people: Sequence[Person]) -> Person | None:
    """The one person called so; None when nobody is, or several are.

    The same words go before a first name alone, and "Kim" for "Kimberly" is tried when nobody is called so exactly.
    """
    found = [each for each in people if matches(name, each)]
    if len({each.email for each in found}) > 1:
        found = [each for each in found if _same_words(name, each.name)] or found
    if not found and len(name_words(name)) > 1:
        found = [each for each in people if _is_called(name, each, _is_short_form)]
    return found[0] if len({each.email for each in found}) == 1 else None


def _same_words(one: str, other: str) -> bool:
    return {fold(each) for each in name_words(one)} == {fold(each) for each in name_words(other)}


def display_name(name: str) -> str:
    """A name as it may stand beside an address; "" for one that is long, or looks like an address, a link or markup."""
    shown = " ".join(_INVISIBLE.sub("", name).split())
    return "" if len(shown) > _LONGEST_NAME or _NO_NAME.search(shown) else shown


def is_persons_name(text: str) -> bool:
    """Whether a short text looks like somebody's name: one to five words, each with a capital first letter."""
    words = text.replace(",", " ").split()
    if not 1 <= len(words) <= 5 or any(each.isdigit() for each in text):
        return False
    named = [each for each in words if each.lower().strip(".") not in PARTICLES | TITLES]
    named = words if len(words) == 2 and words[0].lower() in _ALSO_FIRST_NAMES else named
    return bool(named) and all(_is_name_word(each) for each in named)


def _is_name_word(word: str) -> bool:
    """A capitalised word of letters, hyphens, apostrophes and stops."""
    return word[:1].isupper() and re.sub(r"[-'’`.]", "", word).isalpha()
