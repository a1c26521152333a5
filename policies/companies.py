"""Which company an event or a mail is of (policy section 1, "application", and section 10, "agency").

Companies are told apart by the registrable domain of their people. Addresses at free-mail and scheduling domains never
define one: there the company named in the words does, or else the person.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from policies.domains import (
    is_calendar_service,
    is_free_mail,
    is_no_reply,
    is_role_mailbox,
    is_scheduling_tool,
    registrable_domain,
)
from policies.phrases import find_named, in_all_languages

if TYPE_CHECKING:
    from collections.abc import Iterable

    from policies.facts import Event, Person, User
    from policies.interviewers import Roster
    from policies.interviews import Judgement

_LEGAL_FORMS = frozenset(
    [
        "inc",
        "llc",
        "ltd",
        "gmbh",
        "ag",
        "se",
        "kg",
        "plc",
        "corp",
        "co",
        "sa",
        "sas",
        "sarl",
        "bv",
        "nv",
        "spa",
        "srl",
        "lda",
        "limited",
        "company",
    ]
)
_SHORTEST_LABEL_IN_TEXT = 5


@dataclass(frozen=True, slots=True)
class Company:
    """What an event tells about the company it is of.

    Attributes:
        domain: Registrable domain of its people; None when only free-mail and tool addresses are there.
        name: As people write it; None when it is named nowhere.
        people: Addresses at free-mail domains that stand for it.
    """

    domain: str | None = None
    name: str | None = None
    people: frozenset[str] = frozenset()

    @property
    def marks(self) -> frozenset[str]:
        """Texts that two events of one company share."""
        marks = {f"person:{each}" for each in self.people}
        if self.domain:
            marks.add(f"domain:{self.domain}")
        if self.name and compact(self.name):
            marks.add(f"name:{compact(self.name)}")
        return frozenset(marks)


def compact(name: str) -> str:
    """A company's name as one lower-case word without its legal form: "Elm & Otter, Inc." is "elmotter"."""
    words = [word for word in re.findall(r"\w+", name.lower()) if word not in _LEGAL_FORMS]
    return "".join(words)


def company_domain(person: Person, user: User) -> str | None:
    """The registrable domain by which this person's company is known; None for free mail, tools and the user's own."""
    return _domain_of(person.email, user.addresses, user.employer_domains)


@lru_cache(maxsize=65_536)
def _domain_of(email: str, addresses: tuple[str, ...], employer_domains: tuple[str, ...]) -> str | None:
    """What `company_domain` says; nobody at the user's own domains or the employer's is of another company."""
    host = email.rpartition("@")[2]
    domain = registrable_domain(email)
    if not domain or is_free_mail(domain) or is_scheduling_tool(host) or is_calendar_service(host):
        return None
    own = {registrable_domain(each) for each in addresses} | set(employer_domains)
    return None if domain in own or host in own else domain


def label(domain: str) -> str:
    """The part of a registrable domain that is a name: "elmotter" of elmotter.example."""
    return re.sub(r"[^\w]", "", domain.partition(".")[0].lower())


def name_matches_domain(name: str, domain: str) -> bool:
    """Whether a company called so plausibly owns the domain: one begins with the other."""
    one, other = compact(name), label(domain)
    if not one or not other:
        return False
    shorter, longer = sorted((one, other), key=len)
    return one == other or (len(shorter) >= _SHORTEST_LABEL_IN_TEXT - 1 and longer.startswith(shorter))


def is_named_in(text: str, *, names: Iterable[str], domains: Iterable[str]) -> bool:
    """Whether the text names the company by one of its names or by the name in one of its domains."""
    lowered = text.lower()
    squeezed = re.sub(r"\W+", "", lowered)
    words = set(re.findall(r"\w+", lowered))
    for one in {compact(each) for each in names} | {label(each) for each in domains}:
        if one in words or (len(one) >= _SHORTEST_LABEL_IN_TEXT and one in squeezed):
            return True
    return False


def is_agency_talk(text: str) -> bool:
    """Whether the words are those of a recruitment agency about a client."""
    return find_named(text, "COMPANY_AGENCY") is not None


def company_of(event: Event, *, user: User, judgement: Judgement, roster: Roster) -> Company:
    """The company whose interview this is."""
    outside = _outside(event, user)
    domains = Counter(domain for each in outside if (domain := company_domain(each, user)))
    name = judgement.company or _name_by_tool(event)
    if not domains:
        people = frozenset(
            each.email for each in outside if is_free_mail(registrable_domain(each.email)) and not is_no_reply(each)
        )
        return Company(None, name, people)
    domain = _one_of(domains, event=event, user=user, name=name, roster=roster)
    if name and not name_matches_domain(name, domain) and _speaks_agency(event, outside):
        return Company(None, name)
    return Company(domain, name)


def _outside(event: Event, user: User) -> list[Person]:
    people = [each.person for each in event.attendees]
    if event.organizer is not None:
        people.append(event.organizer)
    return list(dict.fromkeys(each for each in people if not user.owns(each)))


def _one_of(domains: Counter[str], *, event: Event, user: User, name: str | None, roster: Roster) -> str:
    """Of several domains at one event, the company's: named, else the interviewers', else not the organizer's."""
    named = [each for each in domains if name and name_matches_domain(name, each)]
    if named:
        return min(named, key=lambda each: (-domains[each], each))
    interviewing = Counter(
        domain
        for each in roster.interviewers
        if each.person is not None and (domain := company_domain(each.person, user))
    )
    organizing = None if event.organizer is None else company_domain(event.organizer, user)
    ranked = interviewing or domains
    return min(ranked, key=lambda each: (-ranked[each], each == organizing, each))


def _name_by_tool(event: Event) -> str | None:
    """The company in the display name of a scheduling tool's or role mailbox's organizer ("Sablewood Recruiting")."""
    organizer = event.organizer
    if organizer is None or not organizer.name:
        return None
    if not (is_scheduling_tool(organizer.domain) or is_role_mailbox(organizer)):
        return None
    name = without_department(organizer.name)
    is_tools_own = name is not None and name_matches_domain(name, registrable_domain(organizer.email))
    return None if is_tools_own and is_scheduling_tool(organizer.domain) else name


def without_department(display_name: str) -> str | None:
    """A display name without the words for a hiring department: "Sablewood Recruiting" is "Sablewood"."""
    dropped = in_all_languages("COMPANY_DEPARTMENTS")
    words = [word for word in display_name.split() if word.lower().strip(",.()@|-") not in dropped]
    return " ".join(words).strip(" ,-|@") or None


def _speaks_agency(event: Event, outside: list[Person]) -> bool:
    names = " ".join(each.name for each in outside)
    return is_agency_talk(f"{event.summary}\n{event.description}\n{names}")
