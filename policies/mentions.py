"""Names of people in the words of a text: known people first, then what can only be a name."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from policies.names import PARTICLES, SALUTATIONS, TITLES, best_match, clean_display_name, is_persons_name
from policies.phrases import find, in_all_languages

if TYPE_CHECKING:
    from collections.abc import Sequence

    from policies.facts import Person

_ASIDE = re.compile(r"\s*[(\[][^()\[\]]*[)\]]|\s*<[^<>]*>")
_LEADING_MARK = re.compile(r"^[\s\-–—*•·▪◦✓>\d.)#:|]+(?=[^\W\d_])")
_ADDRESS = re.compile(r"^[\s\-–—*•<(]*([\w.+-]+@[\w-]+(?:\.[\w-]+)+)")
_ELIDED = re.compile(r"^\s*[ld]['’](?=\w)", re.IGNORECASE)
LEGAL_FORMS = frozenset(
    ("inc", "llc", "ltd", "gmbh", "ag", "se", "kg", "plc", "corp", "co", "sa", "sas", "bv", "nv", "spa", "srl", "lda")
)
_LAST_WORDS = frozenset((
    "bank", "group", "labs", "lab", "systems", "software", "technologies", "technology", "health", "healthcare",
    "robotics", "insurance", "university", "solutions", "energy", "media", "capital", "foundation", "institute",
    "hospital", "studio", "studios", "holding", "holdings", "consulting", "services", "industries", "foods",
    "works", "logistics", "analytics", "ventures", "networks", "digital", "pharma", "motors", "airlines", "hotels",
    "versicherung", "stiftung", "gruppe", "werke", "banque", "assurances", "groupe", "banco", "seguros", "grupo",
    "banca", "gruppo", "verzekeringen", "groep", "offices", "street",
    "avenue", "square", "tower", "campus", "straße", "strasse", "platz", "plaza",
)) | LEGAL_FORMS  # fmt: skip
"""Words that end a company's name and hardly a person's."""
_BEFORE_A_NAME = frozenset(("the", "our", "der", "den", "dem", "die", "il", "la", "lo", "el", "o", "a", "le", "de"))
_NAME_WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|[-'’`.])*")
_MOST_WORDS = 5
_SHORTEST_END = 6
"""Letters of a role that compounds end with: "Abteilungsleiter"."""
_MOST_PIECES = 12
_ENDS = ".,;:!?"


def leading_name(text: str, known: Sequence[Person]) -> str | None:
    """The name with which a text begins: of somebody known, as long as it goes, else what can only be a name."""
    address = _ADDRESS.match(text)
    if address is not None:
        return next((_name_of(each) for each in known if each.email == address[1].lower()), None)
    words = _capitalised(text)
    for count in range(len(words), 0, -1):
        name = " ".join(words[:count])
        if words[count - 1].lower() not in PARTICLES and is_known(name, known):
            return clean_display_name(name)
    proper = _before_common_words(words)
    while proper and proper[-1].lower() in PARTICLES:
        proper.pop()
    return " ".join(proper) if can_only_be_a_name(" ".join(proper)) else None


def _name_of(person: Person) -> str:
    return clean_display_name(person.name) or person.email.partition("@")[0]


def _capitalised(text: str) -> list[str]:
    """The capitalised words at the beginning, salutations left out, particles between them kept."""
    words: list[str] = []
    for word in _ELIDED.sub("", _LEADING_MARK.sub("", text)).split()[: _MOST_WORDS + 2]:
        bare = word.strip(',;:!?"*_')
        if not words and (bare.lower().strip(".") in SALUTATIONS or (bare.islower() and _goes_before_a_name(bare))):
            continue
        is_capitalised = bare[:1].isupper() and _NAME_WORD.fullmatch(bare) is not None
        if not is_capitalised and not (words and bare.lower() in PARTICLES):
            break
        words.append(bare if re.fullmatch(r"[^\W\d_]\.|Dr\.|Prof\.|Dott\.", bare) else bare.rstrip("."))
        if word[-1] in _ENDS and word[-1] != ".":
            break
    return words[:_MOST_WORDS]


def _goes_before_a_name(word: str) -> bool:
    """An article or a degree in small letters: "il dott. Luca Neri", "our Jane Doe"."""
    return word in _BEFORE_A_NAME or word.strip(".") in TITLES


def _before_common_words(words: list[str]) -> list[str]:
    for place, word in enumerate(words):
        if is_common(word) and not (place and _is_short(word)):
            return words[:place]
    return words


def _is_short(word: str) -> bool:
    """Whether a word is an article in some language and a surname in another: "Lo", "Le", "An"; not "HR"."""
    return len(word) == 2 and not word.isupper()


def is_known(name: str, known: Sequence[Person]) -> bool:
    """Whether exactly one of the known people is called so; a weekday or a month is never somebody's first name."""
    if len(name.split()) == 1 and (is_common(name) or len(name) < 2):
        return False
    return is_persons_name(name) and best_match(name, known) is not None


def can_only_be_a_name(text: str) -> bool:
    """Whether a text of two to four capitalised words has no word in it that agendas, titles or companies use."""
    words = [each for each in text.split() if each[:1].isupper() or each.lower() not in PARTICLES]
    if not 2 <= len(words) <= 4 or ends_like_a_company(text):
        return False
    return is_persons_name(text) and _before_common_words(words) == words


def ends_like_a_company(text: str) -> bool:
    """Whether a name is a company's or a place's by its last word: "Northgate Bank"."""
    words = text.lower().split()
    return bool(words) and words[-1].strip(".,") in _LAST_WORDS


def is_common(word: str) -> bool:
    """Whether agendas, titles or companies use the word, so that it is no part of an unknown person's name."""
    bare = word.lower().strip(".,")
    return bare in _common_words() or any(part in _common_words() for part in bare.split("-") if len(part) > 3)


@cache
def _common_words() -> frozenset[str]:
    return frozenset(in_all_languages("PEOPLE_ACTIVITIES")) | frozenset(in_all_languages("TITLE_ROLE_WORDS"))


def people_listed(text: str, known: Sequence[Person]) -> list[str]:
    """The names of "Jane Doe (CTO), Raj Patel and Lee Ann Wu": each item one, with whatever follows it."""
    items = [_first_name_first(each) for each in text.split(";")] if ";" in text else _split(text)
    names = (leading_name(each, known) for each in items[:_MOST_PIECES])
    return list(dict.fromkeys(each for each in names if each))


def leading_people(text: str, known: Sequence[Person]) -> list[str]:
    """The names at the beginning of a sentence: a list that ends with the first item that is none."""
    names: list[str] = []
    for item in _split(_ASIDE.sub("", text))[:_MOST_PIECES]:
        name = leading_name(item, known)
        if names and is_job(item) and not (name and is_known(name, known)):
            continue
        if name is None:
            break
        names.append(name)
    return list(dict.fromkeys(names))


def _split(text: str) -> list[str]:
    """The items of a list parted by commas, slashes or "and", what stands in brackets left out."""
    ands = "|".join(re.escape(each) for each in in_all_languages("PEOPLE_AND") if each.isalpha() or " " in each)
    parts = re.split(rf"\s*[,;/+|]\s*(?:(?:{ands})\s+)?|\s+(?:{ands})\s+|\s*&\s*", _ASIDE.sub("", text[:1000]))
    return [each.strip() for each in parts if each.strip()]


def _first_name_first(item: str) -> str:
    """An item with its first name first: "Doe, Jane" is "Jane Doe"; one of another shape stays as it is."""
    text = _ASIDE.sub("", item).strip()
    return clean_display_name(text) if re.fullmatch(r"[^\W\d_][\w'’-]+,\s*[^\W\d_][\w'’-]+", text) else text


def is_job(text: str) -> bool:
    """Whether a phrase says what somebody's work is: "our VP Engineering", "Leiterin Projektbüro"."""
    words = [each.lower().strip(".,") for each in re.findall(r"[\w'’./-]+", text[:120])]
    roles, ends = _roles()
    if any(each in roles or each.endswith(ends) for each in words):
        return True
    return find(text[:120], in_all_languages("PEOPLE_RECRUITER")) is not None


@cache
def _roles() -> tuple[frozenset[str], tuple[str, ...]]:
    """Words for work, and those that compounds end with."""
    roles = frozenset(in_all_languages("TITLE_ROLE_WORDS"))
    return roles, tuple(each for each in roles if len(each) >= _SHORTEST_END)


def people_mentioned(text: str, known: Sequence[Person]) -> list[str]:
    """Every known person whom a sentence names, in its order."""
    tokens = re.findall(r"[^\W\d_][\w'’.-]*", text[:400])
    found: list[str] = []
    place = 0
    while place < len(tokens):
        for count in (4, 3, 2, 1):
            name = " ".join(tokens[place : place + count]).rstrip(".")
            if tokens[place][0].isupper() and len(tokens[place : place + count]) == count and is_known(name, known):
                found.append(clean_display_name(name))
                place += count - 1
                break
        place += 1
    return list(dict.fromkeys(found))
