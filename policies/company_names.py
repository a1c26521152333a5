"""A company's name as a text writes it, found by the domain of its people: "Elm & Otter" for elmotter.example."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from policies.domains import is_calendar_service, is_free_mail, is_scheduling_tool, registrable_domain
from policies.mentions import LEGAL_FORMS, is_common
from policies.phrases import find, kinds_in_all_languages

if TYPE_CHECKING:
    from collections.abc import Iterable

    from policies.facts import Person, User

_TOKEN = re.compile(r"[^\W_][\w'’.-]*|&|\+")
_ANDS = {"&": ("", "and", "und", "et", "y", "e", "en"), "+": ("", "plus", "and", "und")}
"""Words that a domain leaves out or spells in another way."""
_SHORTEST_BEGINNING = 5
_MOST_WORDS = 6


def company_labels(people: Iterable[Person], user: User) -> frozenset[str]:
    """The names in the company domains of these people: "halyardrobotics"."""
    own = {registrable_domain(each) for each in user.addresses} | set(user.employer_domains)
    domains = {
        registrable_domain(each.email)
        for each in people
        if not is_scheduling_tool(each.domain)
        and not is_calendar_service(each.domain)
        and not is_free_mail(each.domain)
    }
    return frozenset(re.sub(r"\W", "", each.partition(".")[0]) for each in domains - own if each)


def as_written(text: str, labels: frozenset[str], *, whole: bool = False) -> str | None:
    """The words of a text that a company's domain is made of: "Elm & Otter" for "elmotter".

    The beginning of the domain is enough ("Sablewood" for "sablewoodgroup") unless ``whole`` is asked for.
    """
    tokens = [each for each in _TOKEN.finditer(text) if each.group().lower() not in LEGAL_FORMS]
    for place, token in enumerate(tokens):
        end = _end_of_company(tokens[place : place + _MOST_WORDS], labels, whole=whole)
        if end is not None:
            return text[token.start() : end].strip(" .,-")
    return None


def begins_with_one_of(labels: frozenset[str], name: str) -> bool:
    """Whether a name begins with a company's: "Acme Robotics" where people of acme.example are."""
    words = name.lower().split()
    return any("".join(words[: place + 1]) in labels for place in range(len(words)))


def _end_of_company(tokens: list[re.Match[str]], labels: frozenset[str], *, whole: bool) -> int | None:
    """Where the longest name ends that begins with the first of these words; None when none does."""
    first = tokens[0].group()
    if not (first[0].isupper() or first[0].isdigit()):
        return None
    spelled, end = {""}, None
    for each in tokens:
        spelled = {start + form for start in spelled for form in _forms(each.group())}
        if spelled & labels:
            return each.end()
        if not whole and each.group() not in _ANDS and _is_beginning(spelled, first, labels):
            end = each.end()
    return end


def _forms(word: str) -> tuple[str, ...]:
    """How a domain may spell a word of the name."""
    squeezed = re.sub(r"[\W_]", "", word.lower())
    return _ANDS.get(word) or (("", squeezed) if squeezed in ("and", "und") else (squeezed,))


def _is_beginning(spelled: set[str], first: str, labels: frozenset[str]) -> bool:
    long = [each for each in spelled if len(each) >= _SHORTEST_BEGINNING]
    begins = any(label.startswith(each) for label in labels for each in long)
    return begins and not is_common(first) and not is_of_another_kind(first)


@cache
def _other_kinds() -> tuple[tuple[str, ...], ...]:
    return tuple(kinds_in_all_languages("EVENT_OTHER_KINDS").values())


def is_of_another_kind(text: str) -> bool:
    """Whether a text has words of schools, offices, shows: "Scuola" alone names no company."""
    return any(find(text, each) for each in _other_kinds())
