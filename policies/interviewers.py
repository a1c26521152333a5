"""Who interviewed, and who was there for another reason (policy section 3)."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING

from policies.attendance import AWAY, attendance
from policies.company_names import begins_with_one_of, company_labels
from policies.confirmations import confirmations
from policies.coordinators import coordinator_lines, says_not_on_call
from policies.descriptions import Named, named_interviewers
from policies.domains import is_no_reply, is_role_mailbox, is_scheduling_tool, registrable_domain
from policies.facts import Person
from policies.interviews import outside_people
from policies.names import best_match, clean_display_name, matches, same_person
from policies.phrases import find_named
from policies.titles import read_title

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from policies.applications import Mail
    from policies.facts import Debrief, Event, User

_INITIAL = re.compile(r"\b[^\W\d_](?:\.|\b(?!['’]))")
_CO = "PEOPLE_COORDINATOR"
_RECRUITER = "PEOPLE_RECRUITER"


@dataclass(frozen=True, slots=True)
class Interviewer:
    """Somebody who interviewed.

    Attributes:
        person: None while no address is known (*needs-address*): it is never guessed.
        part: Their part, from an agenda; None when not said.
        named_by: The words that name them; None when nobody was named and they were simply there.
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
    event: Event,
    user: User,
    *,
    mail: Sequence[Mail] = (),
    debrief: Debrief | None = None,
    peers: Sequence[Person] = (),
) -> Roster:
    """The roster of an event.

    ``mail`` is the mail of its application, ``debrief`` what the user said of it, and ``peers`` are people at the
    application's other interviews: a name may be theirs.
    """
    seen = _Scene.of(event, user, mail, peers)
    named = seen.named()
    roster = seen.by_name(named) if named else seen.by_presence()
    return roster if debrief is None else _as_said(roster, event, debrief, mail, user)


@dataclass(frozen=True, slots=True)
class _Scene:
    """Everything about one event that tells who interviewed."""

    event: Event
    user: User
    mail: Sequence[Mail]
    peers: Sequence[Person]
    present: tuple[Person, ...]
    absent: tuple[Excluded, ...]

    @classmethod
    def of(cls, event: Event, user: User, mail: Sequence[Mail], peers: Sequence[Person]) -> _Scene:
        present, absent = attendance(event, user)
        return cls(event, user, mail, peers, present, tuple(Excluded(*each) for each in absent))

    # ------------------------------------------------------------ by name

    def named(self) -> list[Named]:
        """Everyone named as an interviewer, the user left out: by the event, else by a confirmation mail."""
        people = outside_people(self.event, self.user)
        found = list(_named_by_event(self.event, self.user))
        if found:
            return found
        known = [*_known(people), *self._correspondents()]
        for each in confirmations(self.event, self.user, mail=self.mail, people=people):
            found = _others(named_interviewers(each.reading.new.text, known=known), self.event, self.user)
            if found:
                return found
        return []

    def by_name(self, named: list[Named]) -> Roster:
        """The people named, with their addresses where they are known; everyone else is left out."""
        declined = self._with_reason("declined")
        away = [each.person for each in self.absent if each.reason in AWAY]
        found: list[Interviewer] = []
        for each in named:
            if any(matches(each.name, person) for person in declined):
                continue
            person = best_match(each.name, self.present) or best_match(each.name, away) or self._in_mail(each.name)
            if person is None or all(other.person != person for other in found):
                found.append(Interviewer(_fullest(each.name, person), person, each.part, each.by))
        found = self._without_coordinators(found)
        kept = {each.person.email for each in found if each.person is not None}
        left_out = [
            Excluded(each, "coordinator" if self._organizes(each) else "not named")
            for each in self.present
            if each.email not in kept
        ]
        excluded = [each for each in self.absent if each.person.email not in kept]
        coordinator = next((each.person for each in left_out if each.reason == "coordinator"), None)
        return Roster(tuple(found), (*excluded, *left_out), coordinator, tuple(declined))

    def _without_coordinators(self, found: list[Interviewer]) -> list[Interviewer]:
        """Those named, less somebody who is named as a coordinator as well, if another one remains."""
        arranging = coordinator_lines(self.event.description, known=self.present)
        rest = [each for each in found if not any(same_person(each.name, name) for name in arranging)]
        return rest or found

    def _in_mail(self, name: str) -> Person | None:
        """A correspondent of this application who is called so: writers first, then those in To and Cc."""
        writers = [each.message.sender for each in self.mail if not each.is_own]
        for people in (writers, self._copied(), self.peers):
            human = [
                each for each in dict.fromkeys(people) if not is_no_reply(each) and not is_scheduling_tool(each.domain)
            ]
            person = best_match(name, human)
            if person is not None:
                return person
        return None

    def _copied(self) -> list[Person]:
        """People of the company in To and Cc of the application's mail."""
        companies = {registrable_domain(each.email) for each in outside_people(self.event, self.user)}
        return [
            person
            for each in self.mail
            for person in each.message.recipients
            if not self.user.owns(person) and registrable_domain(person.email) in companies
        ]

    def _correspondents(self) -> list[Person]:
        writers = [each.message.sender for each in self.mail if not each.is_own]
        people = dict.fromkeys([*writers, *self._copied(), *self.peers])
        return [each for each in people if not is_no_reply(each) and not is_scheduling_tool(each.domain)]

    def _with_reason(self, reason: str) -> list[Person]:
        return [each.person for each in self.absent if each.reason == reason]

    # ------------------------------------------------------------ by presence

    def by_presence(self) -> Roster:
        """Nobody is named: whoever was there, less who only arranged it when another interviewer remains."""
        declined = tuple(self._with_reason("declined"))
        if not self.present:
            alone = self._organizer_alone()
            return Roster(() if alone is None else (_plain(alone),), self.absent, None, declined)
        arranging = [each for each in self.present if self._is_coordinator(each)]
        remaining = [each for each in self.present if each not in arranging]
        if not remaining:
            return Roster(tuple(_plain(each) for each in self.present), self.absent, None, declined)
        left_out = tuple(Excluded(each, "coordinator") for each in arranging)
        interviewers = tuple(_plain(each) for each in remaining)
        return Roster(interviewers, (*self.absent, *left_out), arranging[0] if arranging else None, declined)

    def _organizer_alone(self) -> Person | None:
        """An organizer who is not among the attendees, when nobody else is there (policy section 10)."""
        organizer = self.event.organizer
        if organizer is None or self.user.owns(organizer):
            return None
        if any(each.person.email == organizer.email for each in self.event.attendees):
            return None
        machine = is_role_mailbox(organizer) or is_scheduling_tool(organizer.domain)
        return None if machine or self._with_reason("declined") else organizer

    def _organizes(self, person: Person) -> bool:
        return self.event.organizer is not None and self.event.organizer.email == person.email

    def _is_coordinator(self, person: Person) -> bool:
        """Whether the description, the display name or a mail signature says that this person only arranges."""
        if self._has_title(person, _CO):
            return True
        if not self._organizes(person):
            return False
        if says_not_on_call(self.event.description):
            return True
        recruiters_own = find_named(self.event.summary, _RECRUITER) is not None
        return not recruiters_own and self._has_title(person, _RECRUITER)

    def _has_title(self, person: Person, titles: str) -> bool:
        """Whether a title of that list is this person's, by the description, the display name or a mail signature."""
        lines = coordinator_lines(self.event.description, known=self.present, titles=titles)
        if any(matches(name, person) for name in lines) or find_named(person.name, titles) is not None:
            return True
        signed = {each.reading.title for each in self.mail if each.message.sender.email == person.email}
        return any(each is not None and find_named(each, titles) is not None for each in signed)


@lru_cache(maxsize=4096)
def _named_by_event(event: Event, user: User) -> tuple[Named, ...]:
    """Everyone whom the description, else the title, names as an interviewer."""
    people = outside_people(event, user)
    found = _others(named_interviewers(event.description, known=_known(people)), event, user)
    if found:
        return tuple(found)
    title = read_title(event.summary, event.description, user=user, people=tuple(people))
    return tuple(Named(each, None, f"the title names {each}") for each in title.names)


def _known(people: Iterable[Person]) -> list[Person]:
    """Those of whom a first name is enough: tools and role mailboxes have none."""
    return [each for each in people if not is_scheduling_tool(each.domain) and not is_role_mailbox(each)]


def _others(named: Iterable[Named], event: Event, user: User) -> list[Named]:
    """Those named who are neither the user nor a company that only looks like a name."""
    present, absent = attendance(event, user)
    people = [*present, *(person for person, _ in absent)]
    labels = company_labels(outside_people(event, user), user)
    return [
        each
        for each in named
        if not same_person(each.name, user.name)
        and (best_match(each.name, people) or not begins_with_one_of(labels, each.name))
    ]


def _fullest(name: str, person: Person | None) -> str:
    """The name as it was written, or the person's display name when that says more: "Mel" is "Mel Ruiz"."""
    display = "" if person is None else clean_display_name(person.name)
    is_short = len(display.split()) > len(name.split()) or _INITIAL.search(name) is not None
    return display if display and is_short else name


def _plain(person: Person) -> Interviewer:
    return Interviewer(clean_display_name(person.name), person)


# ---------------------------------------------------------------- what the user said


def _as_said(roster: Roster, event: Event, debrief: Debrief, mail: Sequence[Mail], user: User) -> Roster:
    """The roster with the user's own words over it: who was met, who was not, and addresses they know."""
    given = dict(debrief.addresses)
    interviewers = [_with_address(each, given) for each in roster.interviewers]
    not_met = [each for each in interviewers if each.person is not None and each.person.email in debrief.not_met]
    interviewers = [each for each in interviewers if each not in not_met]
    excluded = [*roster.excluded, *(Excluded(each.person, "you did not meet them") for each in not_met if each.person)]
    names = [each.name for each in interviewers]
    met = [*debrief.met, *(address for name, address in given.items() if not any(same_person(name, n) for n in names))]
    for address in dict.fromkeys(met):
        if address not in debrief.not_met and address not in user.addresses and address not in _addresses(interviewers):
            person = _person_at(address, event, mail, given)
            interviewers.append(Interviewer(clean_display_name(person.name), person, None, "you said so"))
    kept = _addresses(interviewers)
    coordinator = roster.coordinator
    return replace(
        roster,
        interviewers=tuple(interviewers),
        excluded=tuple(each for each in excluded if each.person.email not in kept),
        coordinator=None if coordinator is not None and coordinator.email in kept else coordinator,
    )


def _addresses(interviewers: Iterable[Interviewer]) -> set[str]:
    return {each.person.email for each in interviewers if each.person is not None}


def _with_address(each: Interviewer, given: dict[str, str]) -> Interviewer:
    """The interviewer with the address that the user gave for the name: a missing one, or in place of another."""
    address = next((address for name, address in given.items() if same_person(name, each.name)), None)
    return each if address is None else replace(each, person=Person(address, each.name))


def _person_at(address: str, event: Event, mail: Sequence[Mail], given: dict[str, str]) -> Person:
    """Who has that address, as the event, the mail or the user names them."""
    known = [*(each.person for each in event.attendees), *(each.message.sender for each in mail)]
    named = next((name for name, theirs in given.items() if theirs == address), "")
    return next((each for each in known if each.email == address), Person(address, named))
