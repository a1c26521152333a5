"""Who was at an event and may have interviewed, and who cannot have, with why (policy section 3, points 1 and 2)."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from policies.domains import (
    RECORDERS,
    is_calendar_service,
    is_free_mail,
    is_role_mailbox,
    is_scheduling_tool,
    registrable_domain,
)
from policies.facts import AttendeeKind, Participation, Role
from policies.names import fold, name_words
from policies.phrases import in_all_languages

if TYPE_CHECKING:
    from policies.facts import Attendee, Event, Person, User

_ROOM_IN_NAME = re.compile(r"\b(?:conf(?:erence)?|meeting|zoom) room\b")
_EVERYONE = frozenset(("all", "everyone", "staff", "alle", "tous", "todos", "tutti", "iedereen"))
_LISTS = _EVERYONE - {"staff"} | {"team", "teams", "interviewers", "panelists", "equipe", "equipo", "squad"}
"""Last words of an address that only lists have: "sre-team@"."""
_RECORDER = re.compile(r"\b(?:note[ -]?taker|meeting recorder|recording bot|ai assistant)\b", re.IGNORECASE)
AWAY = frozenset(("role mailbox", "non-participant", "optional"))
"""Reasons that do not hold against somebody whom the event names as an interviewer."""


@lru_cache(maxsize=4096)
def attendance(event: Event, user: User) -> tuple[tuple[Person, ...], tuple[tuple[Person, str], ...]]:
    """Attendees who may have interviewed, and the others each with a reason; the user is in neither."""
    present: list[Person] = []
    absent: list[tuple[Person, str]] = []
    seen: set[str] = set()
    for each in event.attendees:
        if user.owns(each.person) or each.person.email in seen:
            continue
        seen.add(each.person.email)
        reason = _not_an_interviewer(each) or _is_somebody_else_again(each.person, present)
        if reason is None:
            present.append(each.person)
        else:
            absent.append((each.person, reason))
    return tuple(present), tuple(absent)


def _not_an_interviewer(each: Attendee) -> str | None:
    person = each.person
    if each.kind in (AttendeeKind.ROOM, AttendeeKind.RESOURCE) or is_calendar_service(person.domain) or is_room(person):
        return "room"
    if is_recorder(person):
        return "recorder"
    if each.kind is AttendeeKind.GROUP or is_group(person):
        return "group"
    if each.participation is Participation.DECLINED:
        return "declined"
    if each.role is Role.NON_PARTICIPANT:
        return "non-participant"
    if each.role is Role.OPTIONAL and each.participation is not Participation.ACCEPTED:
        return "optional"
    if is_scheduling_tool(person.domain):
        return "scheduling tool"
    return "role mailbox" if is_role_mailbox(person) else None


def is_room(person: Person) -> bool:
    """Whether an attendee is a room that its calendar lists like a person: "Conf Room Birch (8)", "Salle Monet"."""
    rooms = in_all_languages("PEOPLE_ROOMS")
    name = person.name.lower()
    local = re.split(r"[._+-]", person.email.partition("@")[0].lower())
    if any(name.startswith(f"{each} ") for each in rooms) or _ROOM_IN_NAME.search(name):
        return True
    return len(local) > 1 and local[0] in {each.replace(" ", "") for each in rooms}


def is_recorder(person: Person) -> bool:
    """Whether an attendee is a program that takes notes: "Fireflies Notetaker"."""
    return registrable_domain(person.email) in RECORDERS or _RECORDER.search(person.name) is not None


def is_group(person: Person) -> bool:
    """Whether an address is a list: "engineering-all@", "data-team@"; one word alone may be a person's."""
    local = person.email.partition("@")[0].lower()
    parts = [each for each in re.split(r"[._+-]", local) if each]
    groups = frozenset(in_all_languages("PEOPLE_GROUPS"))
    words = groups | frozenset(in_all_languages("PEOPLE_ROLE_MAILBOXES"))
    if local in _EVERYONE or (len(parts) > 1 and parts[-1] in _LISTS):
        return True
    return len(parts) > 1 and all(each in words for each in parts) and any(each in groups for each in parts)


def _is_somebody_else_again(person: Person, present: list[Person]) -> str | None:
    """One person with two addresses is thanked once: the same full name, at one company or at a free-mail address."""
    words = {fold(each) for each in name_words(person.name)}
    domain = registrable_domain(person.email)
    for other in present:
        same_name = len(words) > 1 and words == {fold(each) for each in name_words(other.name)}
        if same_name and (domain == registrable_domain(other.email) or is_free_mail(domain)):
            return "same person"
    return None
