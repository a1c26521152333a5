"""What a title names: the role, the company, the kind of conversation, people (policy sections 2, 3 and 9).

Roles and companies stand in the words of drafts: what is not sure stays None.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from policies.company_names import as_written, company_labels, is_of_another_kind
from policies.domains import (
    is_no_reply,
    is_role_mailbox,
    is_scheduling_tool,
)
from policies.mentions import can_only_be_a_name, is_common, leading_name, people_mentioned
from policies.names import name_words
from policies.phrases import find, find_named, in_all_languages, occurrences, pattern_of, plain
from policies.roles import role_before_stage, role_in, role_in_text, without_numbers

if TYPE_CHECKING:
    from collections.abc import Iterable

    from policies.facts import Person, User

_SEPARATORS = re.compile(r"\s*(?:<+[-=]*>+|\||//?|·|•|:|;|,|–|—|×|\+)\s*|\s+(?:x|X|vs\.?)\s+|\s+-\s+|\s*[()\[\]]\s*")
_NOISE = re.compile(
    r"^\W*(?:re-?scheduled|updated?|confirmed|new time proposed|invitation|canceled|cancelled|abgesagt|aktualisiert|"
    r"aktualisierte einladung|einladung|verschoben|annulé|cancelado|annullato|geannuleerd|fwd?|re|aw|wg):|"
    r"\b(?:part|round|stage|interview)\s*#?\d{1,2}\b|\b\d{1,2}\s*(?:/|of|von|de|di|van)\s*\d{1,2}\b|#\d+|"
    r"\b\d{1,3}\s*-?\s*(?:min(?:s|ute|utes|uten|uti|utos)?|h|hr|hrs|hours?)\b",
    re.IGNORECASE,
)
_WITH = re.compile(r"\bw/\s*", re.IGNORECASE)
_EVENT_NAME = re.compile(r"^(?:event name|what|event type):\s*(.{1,200})$", re.MULTILINE | re.IGNORECASE)
_ANDS = frozenset(("&", "and", "und", "et", "y", "e", "en", "with", "mit", "avec", "con", "com", "met", "w"))
_LONGEST = 300
_LONGEST_DESCRIPTION = 3000


@dataclass(frozen=True, slots=True)
class TitleFacts:
    """What the words of an event name.

    Attributes:
        names: People named in the title: those at the event, or one who is named in full when nobody else is there.
        is_neutral: No hiring word stands in the title.
        work: Some role in the title, be it the user's or an interviewer's.
    """

    role: str | None
    company: str | None
    stage: str | None
    names: tuple[str, ...]
    is_neutral: bool
    work: str | None = None


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of a title.

    Attributes:
        lead: The word that led to it ("with", "at", "for"), lower-case; "" at a separator.
        text: Without the words for the kind of conversation.
        before_stage: Such words stood after it, in the same piece: "Halyard onsite".
    """

    lead: str
    text: str
    before_stage: bool


@lru_cache(maxsize=4096)
def read_title(summary: str, description: str, *, user: User, people: tuple[Person, ...]) -> TitleFacts:
    """The facts of a title, with the description's word for the role and the tool's name of the event going first."""
    title = plain(summary)[:_LONGEST]
    event_name = event_name_of(description)
    parts = [*parts_of(title), *parts_of(event_name)]
    labels = company_labels(people, user)
    human = [each for each in people if not is_scheduling_tool(each.domain) and not is_role_mailbox(each)]
    return TitleFacts(
        role=role_in_text(description) or _role(parts, user, human),
        company=_company(f"{title}\n{event_name}", description, parts, labels=labels, user=user, people=human),
        stage=_stage(title) or _stage(event_name),
        names=_names(title, parts, user, human),
        is_neutral=find_named(title, "EVENT_INTERVIEW") is None,
        work=_work(parts),
    )


def event_name_of(description: str) -> str:
    """What a scheduling tool calls the event in its "Event Name: …" or "What: …" line; "" when it does not say."""
    found = _EVENT_NAME.search(plain(description[:20_000]))
    return "" if found is None else found[1]


def parts_of(title: str) -> tuple[Part, ...]:
    """The pieces of a title, each with the word that leads to it."""
    found: list[Part] = []
    for piece in _SEPARATORS.split(_NOISE.sub(" ", without_numbers(_WITH.sub("with ", title)))):
        leads = _leads().split(f" {piece.strip()}")
        for place in range(0, len(leads), 2):
            lead = leads[place - 1].strip().lower() if place else ""
            text, before_stage = _without_stage(leads[place].strip(" .-–#"))
            if text:
                found.append(Part(lead, text, before_stage))
    return tuple(found)


@cache
def _leads() -> re.Pattern[str]:
    words = [each for name in ("PEOPLE_WITH", "TITLE_AT", "TITLE_FOR") for each in in_all_languages(name)]
    either = "|".join(re.escape(each) for each in sorted(words, key=len, reverse=True))
    return re.compile(rf"(?<=\s)({either})\s+", re.IGNORECASE)


@cache
def _stages() -> tuple[str, ...]:
    names = ("TITLE_STAGES", "EVENT_INTERVIEW", "EVENT_NEUTRAL", "EVENT_INFORMATIONAL")
    return tuple(dict.fromkeys(phrase for name in names for phrase in in_all_languages(name)))


def _without_stage(piece: str) -> tuple[str, bool]:
    """A piece without the words for the kind of conversation at its beginning and end; whether some stood at its end."""
    text, at_end = piece, False
    for _ in range(3):
        found = pattern_of(_stages()).match(text)
        if found is None:
            break
        text = text[found.end() :].strip(" -.")
    for _ in range(3):
        ends = [each for each in occurrences(text, _stages()) if each.end() == len(text)]
        if not ends:
            break
        text, at_end = text[: ends[-1].start()].strip(" -."), True
    return text, at_end


# ---------------------------------------------------------------- role


def _role(parts: Iterable[Part], user: User, people: list[Person]) -> str | None:
    """The first piece that is a role; one after "with" is the interviewer's own."""
    for part in parts:
        if part.lead in _interviewers_leads() or names_only(part.text, user, people):
            continue
        role = role_before_stage(part.text) if part.before_stage else role_in(part.text)
        if role is not None:
            return role
    return None


def _work(parts: Iterable[Part]) -> str | None:
    return next(
        (role for each in parts if each.lead not in _interviewers_leads() and (role := role_in(each.text))), None
    )


@cache
def _interviewers_leads() -> frozenset[str]:
    """Words after which a title speaks of people and companies, not of the user's role."""
    return frozenset(in_all_languages("PEOPLE_WITH") + in_all_languages("TITLE_AT"))


# ---------------------------------------------------------------- company


def _company(
    title: str, description: str, parts: list[Part], *, labels: frozenset[str], user: User, people: list[Person]
) -> str | None:
    """The company as the title writes it: as in an address, else after "at" or "with", else across from the user."""
    written = as_written(title, labels)
    if written is not None:
        return written
    unknown = [each for each in parts if _can_be_company(each.text, user, people)]
    at, withs = in_all_languages("TITLE_AT"), in_all_languages("PEOPLE_WITH")
    for part in unknown:
        is_across = part.lead in withs and find_named(title, "EVENT_INTERVIEW") and not can_only_be_a_name(part.text)
        if part.lead in at or is_across:
            return part.text
    names_user = any(names_only(each.text, user, people) for each in parts)
    alone = [each.text for each in unknown if not each.lead and (each.before_stage or names_user)]
    if not labels and len(set(alone)) == 1 and not is_of_another_kind(title):
        return alone[0]
    return as_written(description[:_LONGEST_DESCRIPTION], labels, whole=True)


@cache
def _fillers() -> frozenset[str]:
    return frozenset(in_all_languages("EVENT_FILLERS"))


def _can_be_company(text: str, user: User, people: list[Person]) -> bool:
    """Whether a piece is written like a name, and is nobody's, no role and no word of interviews."""
    words = text.split()
    if not 1 <= len(words) <= 4 or len(text) > 40 or not text[0].isupper() or text.isdigit():
        return False
    if any(is_common(each) or each.lower() in _fillers() for each in words) or find(text, _stages()) is not None:
        return False
    if find_named(text, "EVENT_EVERYDAY") or is_of_another_kind(text):
        return False
    return role_in(text) is None and not names_only(text, user, people)


# ---------------------------------------------------------------- people


def names_only(text: str, user: User, people: Iterable[Person]) -> bool:
    """Whether a piece is made of words of the user's or these people's names alone."""
    words = set(name_words(text.replace("&", " "))) - _ANDS
    known = {word for each in people for word in name_words(each.name)} | set(name_words(user.name))
    return bool(words) and words <= known


def _stage(title: str) -> str | None:
    """The kind of conversation, in the words of the title, lower-case."""
    found = find_named(title, "TITLE_STAGES")
    return None if found is None else found.lower()


def _names(title: str, parts: Iterable[Part], user: User, people: list[Person]) -> tuple[str, ...]:
    """People whom the title names: in full, by a piece that is a name, or after "with"."""
    known = [each for each in people if not user.owns(each) and not is_no_reply(each)]
    named: list[str] = []
    for part in parts:
        for name in people_mentioned(part.text, known):
            alone = names_only(part.text, user, known)
            if len(name.split()) > 1 or alone or part.lead in in_all_languages("PEOPLE_WITH"):
                named.append(name)
    if not named and not known:
        named = [each for each in (_unknown_person(title),) if each is not None]
    return tuple(dict.fromkeys(named))


def _unknown_person(title: str) -> str | None:
    """As in "with Jane Doe from Acme", "call Jane Doe (Acme)": a full name with where its bearer is from."""
    leads = "|".join(re.escape(each) for each in (*in_all_languages("PEOPLE_WITH"), "call"))
    from_ = r"(?:from|at|of|bei|von|de|chez|di|van|bij|presso)\s+[^\W\d_]|\(|,\s|\+?\d"
    found = re.search(rf"\b(?:{leads})\s+(?P<name>[^\W\d_]\S+(?:\s+\S+){{1,3}}?)\s*(?={from_})", title)
    if found is None:
        return None
    name = leading_name(found["name"], ())
    return name if name is not None and name == found["name"].strip() else None
