"""One application with everything that the rules about its drafts look at."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from policies.days import BusinessDays, local_date
from policies.decisions import Because, Evidence, Reason, Subject
from policies.facts import DraftKind, DraftState, Interest

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date, datetime

    from policies.applications import Application, Interview, Mail
    from policies.facts import Debrief, DraftRecord, Message, Person, World
    from policies.settings import PolicySettings
    from policies.threads import Threads

_SAME_MEETING = timedelta(hours=12)


@dataclass(frozen=True, slots=True)
class Case:
    """What the rules of sections 4 to 6 and 8 are asked about.

    Attributes:
        records: The drafts made for this application, as they stand now.
        own_mail: What the user wrote, by recipient, oldest first; calendar answers left out.
        said_of_vanished: What the user said of interviews with this company that are in no calendar any more.
        unread: A mailbox this application lives in that could not be read, None when all were.
    """

    world: World
    settings: PolicySettings
    application: Application
    threads: Threads
    records: tuple[DraftRecord, ...]
    own_mail: Mapping[str, Sequence[Message]]
    bounced: frozenset[str] = frozenset()
    said_of_vanished: tuple[Debrief, ...] = ()
    unread: str | None = None

    @property
    def now(self) -> datetime:
        """The run's one reading of the clock."""
        return self.world.now

    @property
    def days(self) -> BusinessDays:
        """The user's business days."""
        return BusinessDays(self.world.user.country)

    def local(self, moment: datetime) -> date:
        """The user's day at that moment."""
        return local_date(moment, self.world.user.zone)

    def of_kind(self, kind: DraftKind) -> tuple[DraftRecord, ...]:
        """Drafts of that kind, oldest first."""
        return tuple(sorted((each for each in self.records if each.key.kind is kind), key=lambda each: each.created))

    def subject(self, kind: DraftKind, interview: Interview, to: Person | None) -> Subject:
        """What a decision about this interview is about."""
        return Subject(kind, self.application.key, interview.id, interview.event.uid, to)

    @property
    def words(self) -> tuple[Debrief, ...]:
        """What the user said of this application's interviews, those that have vanished from the calendar included.

        What they said of a cancelled interview is no less true of the company; words older than two months are not.
        """
        present = tuple(each.debrief for each in self.application.interviews if each.debrief is not None)
        oldest = self.now - timedelta(days=self.settings.withdrawal.give_up_days)
        return (*present, *(each for each in self.said_of_vanished if each.changed >= oldest))

    @property
    def interest(self) -> Interest | None:
        """What the user last said of their interest in this application."""
        said = [
            (each.interest_said, each.interest)
            for each in self.words
            if each.interest is not None and each.interest_said is not None
        ]
        return max(said)[1] if said else None

    @property
    def debriefed(self) -> datetime | None:
        """When the user last said anything about this application."""
        return max((each.debrief.changed for each in self.application.interviews if each.debrief), default=None)

    def may_be_made_again(self, record: DraftRecord, interviews: Iterable[Interview]) -> bool:
        """Whether the user asked for a draft that they had thrown away (``debrief --again``)."""
        return any(
            who in (record.key.person, "*") and said >= record.changed
            for each in interviews
            if each.debrief is not None
            for who, said in each.debrief.again
        )

    def wrote_to(self, address: str, after: datetime) -> Message | None:
        """The user's first mail to that address after that moment."""
        return next((each for each in self.own_mail.get(address, ()) if each.date >= after), None)


def is_record_of(record: DraftRecord, interview: Interview, *, zone_day: date, record_day: date) -> bool:
    """Whether a thank-you was made for this meeting.

    It is the same meeting when the event is the same and its start moved by less than half a day, or when it was made
    for that company on that day: then a changed hour, a new UID or another zone makes no second one.
    """
    same_event = (record.uid, record.occurrence) in interview.names
    if same_event and abs(record.start - interview.start) < _SAME_MEETING:
        return True
    return zone_day == record_day


def next_number(records: Iterable[DraftRecord]) -> int:
    """The number of the next draft after these."""
    return 1 + max((each.key.number for each in records), default=0)


def because(reason: Reason, sentence: str, *evidence: Evidence | None) -> Because:
    """Why, with whatever evidence there is."""
    return Because(reason, sentence, tuple(each for each in evidence if each is not None))


def mail_source(mail: Mail) -> str:
    """How a mail is named as a source: "mail from Jane Doe of 3 March 2026"."""
    sender = mail.message.sender
    return f"mail from {sender.name or sender.email} of {mail.date.day} {mail.date:%B %Y}"


def seen_in(mail: Mail) -> Evidence:
    """A mail as evidence: the sentence that decided how it was read, and where it stands."""
    text = mail.reading.evidence[0].text if mail.reading.evidence else mail.message.subject
    return Evidence(text, mail_source(mail))


def long_date(day: date) -> str:
    """For sentences: "Friday 6 March"."""
    return f"{day:%A} {day.day} {day:%B}"


def is_unsent(record: DraftRecord) -> bool:
    """It lies in Drafts as far as is known."""
    return record.state in (DraftState.SAVED, DraftState.EDITED, DraftState.RETRACTING) or (
        record.state is DraftState.INTENDED and bool(record.fingerprint)
    )
