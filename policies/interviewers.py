"""Who interviewed, and who was there for another reason (policy section 3)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from policies.descriptions import Named, coordinator_lines, named_interviewers, says_not_on_call
from policies.domains import (
    is_calendar_service,
    is_free_mail,
    is_no_reply,
    is_role_mailbox,
    is_scheduling_tool,
    registrable_domain,
)
from policies.facts import AttendeeKind, Participation, Person, Role
from policies.interviews import outside_people
from policies.names import best_match, clean_display_name, matches, same_person
from policies.newtext import new_text
from policies.phrases import find_named
from policies.signing import signature_title
from policies.titles import read_title

if TYPE_CHECKING:
    from collections.abc import Sequence

    from policies.facts import Attendee, Debrief, Event, Message, User

_CONFIRMED_BEFORE = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Interviewer:
    """Somebody who interviewed.

    Attributes:
        person: None while no address is known (*needs-address*): it is never guessed.
        part: Their part, from an agenda; None when not said.
        named_by: The words that name them as an interviewer; None when nobody was named and they were simply there.
    """

    name: str
    person: Person | None
    part: str | None = None
    named_by: str | None = None


@dataclass(frozen=True, slots=True)
class Excluded:
    """Somebody at the event who did not interview, and why in a word or two."""

    person: Person
    reason: str


@dataclass(frozen=True, slots=True)
class Roster:
    """Who interviewed and who did not.

    Attributes:
        coordinator: Who arranged it without holding it; None when that is not known.
        declined: Attendees who declined and else would have interviewed.
    """

    interviewers: tuple[Interviewer, ...]
    excluded: tuple[Excluded, ...] = ()
    coordinator: Person | None = None
    declined: tuple[Person, ...] = ()


def who_interviewed(
    event: Event, user: User, *, mail: Sequence[Message] = (), debrief: Debrief | None = None
) -> Roster:
    """The roster of an event; ``mail`` is the mail of its application, ``debrief`` what the user said of it."""
    present, excluded = _present(event, user)
    declined = tuple(each.person for each in excluded if each.reason == "declined")
    named = _named(event, user, mail)
    if named:
        interviewers, left_out = _only_named(named, present, excluded, event=event, user=user, mail=mail)
        coordinator = None
    else:
        interviewers, left_out, coordinator = _by_presence(event, user, present, mail)
    roster = Roster(tuple(interviewers), (*excluded, *left_out), coordinator, declined)
    return roster if debrief is None else _as_said(roster, event, debrief, mail, user)


# ---------------------------------------------------------------- who was there


def _present(event: Event, user: User) -> tuple[list[Person], list[Excluded]]:
    """Attendees who may have interviewed, and those who cannot have, with why."""
    present: list[Person] = []
    excluded: list[Excluded] = []
    for each in event.attendees:
        if user.owns(each.person) or each.person.email in {person.email for person in present}:
            continue
        reason = _not_an_interviewer(each)
        if reason is None:
            present.append(each.person)
        else:
            excluded.append(Excluded(each.person, reason))
    return present, excluded


def _not_an_interviewer(each: Attendee) -> str | None:
    if each.kind in (AttendeeKind.ROOM, AttendeeKind.RESOURCE) or is_calendar_service(each.person.domain):
        return "room"
    if each.kind is AttendeeKind.GROUP:
        return "group"
    if each.participation is Participation.DECLINED:
        return "declined"
    if each.role is Role.NON_PARTICIPANT:
        return "non-participant"
    if each.role is Role.OPTIONAL and each.participation is not Participation.ACCEPTED:
        return "optional"
    if is_scheduling_tool(each.person.domain):
        return "scheduling tool"
    if is_role_mailbox(each.person):
        return "role mailbox"
    return None


# ---------------------------------------------------------------- by name


def _named(event: Event, user: User, mail: Sequence[Message]) -> list[Named]:
    """Everyone named as an interviewer, the user left out: by the event, else by a confirmation mail."""
    people = tuple(outside_people(event, user))
    found = [
        each
        for each in named_interviewers(event.description)
        if not same_person(each.name, user.name)
        and (len(each.name.split()) > 1 or best_match(each.name, people) is not None)
    ]
    title = read_title(event.summary, event.description, user=user, people=people)
    if not found:
        found = [Named(each, None, f"the title names {each}") for each in title.names]
    if found:
        return found
    for message in sorted(mail, key=lambda each: (each.date, each.id), reverse=True):
        if _confirms(message, event, user):
            listed = [
                each
                for each in named_interviewers(new_text(message.text).text)
                if not same_person(each.name, user.name)
                and (len(each.name.split()) > 1 or best_match(each.name, people) is not None)
            ]
            if listed:
                return listed
    return []


def _confirms(message: Message, event: Event, user: User) -> bool:
    """Whether the mail is a confirmation of this event by the company or its scheduling tool, not by a stranger."""
    if user.owns(message.sender) or not event.start - _CONFIRMED_BEFORE <= message.date <= event.start:
        return False
    companies = {registrable_domain(each.email) for each in outside_people(event, user)}
    domain = registrable_domain(message.sender.email)
    if not is_scheduling_tool(message.sender.domain) and (domain not in companies or is_free_mail(domain)):
        return False
    return _speaks_of_day(f"{message.subject}\n{message.text}", event, user)


def _speaks_of_day(text: str, event: Event, user: User) -> bool:
    day = event.start.astimezone(user.zone)
    lowered = text.lower()
    spelled = (
        f"{day:%B} {day.day}", f"{day.day} {day:%B}", f"{day:%b} {day.day}", f"{day.day} {day:%b}",
        f"{day.day}. {day:%B}",
        f"{day.month}/{day.day}", f"{day.day}/{day.month}", f"{day:%Y-%m-%d}", f"{day:%d.%m.}", f"{day:%A}",
    )  # fmt: skip
    return any(each.lower() in lowered for each in spelled)


def _only_named(
    named: list[Named],
    present: list[Person],
    excluded: list[Excluded],
    *,
    event: Event,
    user: User,
    mail: Sequence[Message],
) -> tuple[list[Interviewer], list[Excluded]]:
    """The people named, with their addresses where they are known; everyone else is left out."""
    found: list[Interviewer] = []
    declined = [each.person for each in excluded if each.reason == "declined"]
    away = [each.person for each in excluded if each.reason in ("role mailbox", "non-participant", "optional")]
    for each in named:
        if any(matches(each.name, person) for person in declined):
            continue
        person = best_match(each.name, present) or best_match(each.name, away) or _in_mail(each.name, event, user, mail)
        if person is not None and any(other.person == person for other in found):
            continue
        found.append(Interviewer(each.name, person, each.part, each.by))
    kept = {each.person.email for each in found if each.person is not None}
    left_out = [
        Excluded(
            person,
            "coordinator" if event.organizer is not None and person.email == event.organizer.email else "not named",
        )
        for person in present
        if person.email not in kept
    ]
    return found, left_out


def _in_mail(name: str, event: Event, user: User, mail: Sequence[Message]) -> Person | None:
    """A correspondent of this application who is called so: writers first, then those in To and Cc."""
    companies = {registrable_domain(each.email) for each in outside_people(event, user)}
    writers = [message.sender for message in mail if not user.owns(message.sender)]
    copied = [
        person
        for message in mail
        for person in message.recipients
        if not user.owns(person) and registrable_domain(person.email) in companies
    ]
    for people in (writers, copied):
        human = [
            each for each in dict.fromkeys(people) if not is_no_reply(each) and not is_scheduling_tool(each.domain)
        ]
        person = best_match(name, human)
        if person is not None:
            return person
    return None


# ---------------------------------------------------------------- by presence


def _by_presence(
    event: Event, user: User, present: list[Person], mail: Sequence[Message]
) -> tuple[list[Interviewer], list[Excluded], Person | None]:
    """Nobody is named: whoever was there, less the coordinator when another interviewer remains."""
    organizer = event.organizer
    attending = {each.person.email for each in event.attendees}
    if organizer is not None and not user.owns(organizer) and organizer.email not in attending and not present:
        alone = not is_role_mailbox(organizer) and not is_scheduling_tool(organizer.domain)
        people = [organizer] if alone else []
        return [_as_interviewer(each) for each in people], [], None
    coordinators = [each for each in present if _is_coordinator(each, event, mail)]
    remaining = [each for each in present if each not in coordinators]
    if not remaining:
        return [_as_interviewer(each) for each in present], [], None
    left_out = [Excluded(each, "coordinator") for each in coordinators]
    return [_as_interviewer(each) for each in remaining], left_out, coordinators[0] if coordinators else None


def _as_interviewer(person: Person) -> Interviewer:
    return Interviewer(clean_display_name(person.name), person)


def _is_coordinator(person: Person, event: Event, mail: Sequence[Message]) -> bool:
    """Whether the description, the display name or a mail signature says that this person only arranges."""
    organizes = event.organizer is not None and event.organizer.email == person.email
    if any(matches(name, person) for name in coordinator_lines(event.description)):
        return True
    if not organizes:
        return any(_signs_as_coordinator(message, person) for message in mail if message.sender.email == person.email)
    if find_named(person.name, "PEOPLE_COORDINATOR") is not None or says_not_on_call(event.description):
        return True
    return any(_signs_as_coordinator(message, person) for message in mail if message.sender.email == person.email)


def _signs_as_coordinator(message: Message, person: Person) -> bool:
    title = signature_title(new_text(message.text), sender=person)
    return title is not None and find_named(title, "PEOPLE_COORDINATOR") is not None


# ---------------------------------------------------------------- what the user said


def _as_said(roster: Roster, event: Event, debrief: Debrief, mail: Sequence[Message], user: User) -> Roster:
    """The roster with the user's own words over it: who was met, who was not, and addresses they know."""
    known = {each.person.email: each.person for each in event.attendees}
    known |= {message.sender.email: message.sender for message in mail if message.sender.email not in known}
    given = dict(debrief.addresses)
    interviewers = [each if each.person is not None else _with_address(each, given) for each in roster.interviewers]
    excluded = list(roster.excluded)
    excluded += [
        Excluded(each.person, "you did not meet them")
        for each in interviewers
        if each.person is not None and each.person.email in debrief.not_met
    ]
    interviewers = [each for each in interviewers if each.person is None or each.person.email not in debrief.not_met]
    met = [*debrief.met, *(a for name, a in given.items() if not any(same_person(name, i.name) for i in interviewers))]
    for address in met:
        if address in debrief.not_met or address in user.addresses:
            continue
        if any(each.person is not None and each.person.email == address for each in interviewers):
            continue
        person = known.get(address) or _named_in(given, address)
        interviewers.append(Interviewer(clean_display_name(person.name), person, None, "you said so"))
    kept = {each.person.email for each in interviewers if each.person is not None}
    return Roster(
        tuple(interviewers),
        tuple(each for each in excluded if each.person.email not in kept),
        roster.coordinator if roster.coordinator is None or roster.coordinator.email not in kept else None,
        roster.declined,
    )


def _with_address(each: Interviewer, given: dict[str, str]) -> Interviewer:
    for name, address in given.items():
        if same_person(name, each.name):
            return Interviewer(each.name, _person(address, each.name), each.part, each.named_by)
    return each


def _named_in(given: dict[str, str], address: str) -> Person:
    name = next((name for name, known in given.items() if known == address), "")
    return _person(address, name)


def _person(address: str, name: str) -> Person:
    return Person(address, name)
