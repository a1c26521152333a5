"""Applications: all interviews and mail with one company, as values (policy section 1)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING

from policies.interviews import Verdict
from policies.messages import Origin

if TYPE_CHECKING:
    from datetime import datetime

    from policies.companies import Company
    from policies.facts import Debrief, Event, Message, Outcome
    from policies.interviewers import Roster
    from policies.interviews import Judgement
    from policies.messages import MessageReading


class Link(IntEnum):
    """How a mail is known to belong to an application; a stronger link is a greater number."""

    DOUBT = 1
    """Only its writer's company says so: it may hold a check-in, but its writer never becomes a contact."""
    HIRING = 2
    """It speaks of the role or the hiring, or names someone who interviewed."""
    PEOPLE = 3
    """It is from or to someone of an interview."""
    THREAD = 4
    """It stands in a thread of one of the others."""


@dataclass(frozen=True, slots=True)
class Mail:
    """One mail of an application, as read."""

    message: Message
    reading: MessageReading
    link: Link
    is_own: bool

    @property
    def date(self) -> datetime:
        """When it was written."""
        return self.message.date

    @property
    def is_human(self) -> bool:
        """A person at the company wrote it, beyond doubt (policy section 1, "human message")."""
        return not self.is_own and self.link > Link.DOUBT and self.reading.origin is Origin.HUMAN

    @property
    def is_doubtful(self) -> bool:
        """It may be a sign of life from the company, or may not."""
        if self.is_own or self.reading.is_bulk or self.reading.origin is Origin.AUTOMATIC:
            return False
        return self.link is Link.DOUBT or self.reading.origin is Origin.UNSURE


@dataclass(frozen=True, slots=True)
class Interview:
    """One event that is an interview, or may be one, with all that was found out about it.

    Attributes:
        id: Short id.
        start: When it really starts: the schedule's first time for a whole day. ``end`` likewise.
        arranged: When it was arranged at the latest.
        unheld: Why it did not take place, in words; None when nothing says so.
    """

    id: str
    event: Event
    names: tuple[tuple[str, str | None], ...]
    judgement: Judgement
    roster: Roster
    company: Company
    start: datetime
    end: datetime
    arranged: datetime
    debrief: Debrief | None = None
    unheld: str | None = None

    @property
    def is_interview(self) -> bool:
        """Its verdict is interview."""
        return self.judgement.verdict is Verdict.INTERVIEW

    @property
    def is_held(self) -> bool:
        """It is an interview and nothing says that it does not take place."""
        return self.is_interview and self.unheld is None

    def is_over(self, now: datetime) -> bool:
        """It took place."""
        return self.is_held and self.end <= now


@dataclass(frozen=True, slots=True)
class Closure:
    """What ended an application: a rejection, an offer, a withdrawal, or the user's word for one of them."""

    kind: Outcome
    at: datetime
    sentence: str
    role: str | None = None
    mail: Mail | None = None


@dataclass(frozen=True, slots=True)
class Application:
    """Interviews with one company and the mail about them.

    Attributes:
        key: The company's domain, or its name or person; with "#2" … after an earlier one ended.
        name: The company as people write it; None when it is named nowhere.
        interviews: Ordered by start; those that may be one (unsure) included.
        mail: Oldest first.
        closure: What ended it; None while it is open.
    """

    key: str
    name: str | None
    domains: frozenset[str]
    interviews: tuple[Interview, ...]
    mail: tuple[Mail, ...]
    closure: Closure | None = None

    def over(self, now: datetime) -> tuple[Interview, ...]:
        """Its interviews that took place, oldest first."""
        return tuple(each for each in self.interviews if each.is_over(now))

    @property
    def people(self) -> frozenset[str]:
        """Addresses of everyone at its events."""
        return frozenset(address for each in self.interviews for address in participants(each))


def addresses_at(event: Event) -> set[str]:
    """Addresses of everyone at the event, its organizer and the user included."""
    found = {each.person.email for each in event.attendees}
    if event.organizer is not None:
        found.add(event.organizer.email)
    return found


def participants(interview: Interview) -> set[str]:
    """Addresses of everyone at the event, and of those of whom the user said that they were."""
    said = interview.debrief
    told = set() if said is None else {*said.met, *(address for _, address in said.addresses)}
    return addresses_at(interview.event) | told
