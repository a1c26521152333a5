"""What a company has said about when news will come, and which of it still holds (policy sections 5, 7 and 10)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from policies.case import mail_source
from policies.days import local_date
from policies.domains import is_no_reply, is_role_mailbox, is_scheduling_tool
from policies.ids import short_id
from policies.promises import Promise, find_promise

if TYPE_CHECKING:
    from datetime import date, datetime

    from policies.applications import Interview, Mail
    from policies.case import Case
    from policies.facts import Person


@dataclass(frozen=True, slots=True)
class Statement:
    """A timeline: which day, who said so, when, and where it stands.

    Attributes:
        by: The person who stated it; None when the user told of it or nobody who can be written to did.
        mail: The message that states it; None for an event's text or the user's word.
    """

    promise: Promise
    said: datetime
    source: str
    by: Person | None = None
    mail: Mail | None = None

    @property
    def day(self) -> date:
        """The day by which news was promised."""
        return self.promise.day


def latest_statement(case: Case) -> Statement | None:
    """The latest timeline that anyone stated, spent or not; None when there was none."""
    found = [*_in_mail(case), *_in_events(case), *_by_user(case)]
    return max(found, key=lambda each: (each.said, each.day, each.source), default=None)


def current_statement(case: Case) -> Statement | None:
    """The latest timeline, unless it is spent: then another clock runs."""
    statement = latest_statement(case)
    return None if statement is None or is_spent(statement, case) else statement


def is_spent(statement: Statement, case: Case) -> bool:
    """Whether an interview took place, or a human message arrived, after the promised day (section 10)."""
    zone = case.world.user.zone
    return any(local_date(each.end, zone) > statement.day for each in case.application.over(case.now)) or any(
        each.is_human and local_date(each.date, zone) > statement.day for each in case.application.mail
    )


def is_of_an_earlier_round(statement: Statement, case: Case) -> bool:
    """Whether a later interview was arranged after it was stated: that invitation may have been the news."""
    return any(each.arranged > statement.said for each in case.application.over(case.now))


def _in_mail(case: Case) -> list[Statement]:
    """The latest mails that state one: earlier ones are superseded."""
    stating = [each for each in case.application.mail if each.reading.promise is not None and each.is_human]
    return [
        Statement(each.reading.promise, each.date, mail_source(each), each.message.sender, each)
        for each in stating
        if each.reading.promise is not None and each.date == stating[-1].date
    ]


def _in_events(case: Case) -> list[Statement]:
    """A timeline in an event's description is stated by its organizer; it counts from the interview."""
    found = []
    for each in case.application.interviews:
        if not each.is_held or not each.event.description:
            continue
        promise = _event_promise(each, case)
        if promise is not None:
            organizer = each.event.organizer
            by = organizer if organizer is not None and can_be_written_to(organizer, case) else None
            found.append(Statement(promise, min(each.start, case.now), f"event {each.id}", by))
    return found


def _event_promise(interview: Interview, case: Case) -> Promise | None:
    user = case.world.user
    return find_promise(
        interview.event.description,
        said=interview.start.astimezone(user.zone),
        user_zone=user.zone,
        country=user.country,
        language=None,
        day_first=None,
    )


def _by_user(case: Case) -> list[Statement]:
    return [
        Statement(
            Promise(word.promised, "you said so", word.promised_said, "as you said"),
            word.promised_said,
            f"your debrief of {short_id(word.uid, word.occurrence)}",
        )
        for word in case.words
        if word.promised is not None and word.promised_said is not None
    ]


def can_be_written_to(person: Person, case: Case) -> bool:
    """Whether a person, not a machine, a tool, a list or the user, reads mail at this address."""
    return not (
        case.world.user.owns(person)
        or is_no_reply(person)
        or is_scheduling_tool(person.domain)
        or is_role_mailbox(person)
        or person.email in case.bounced
    )
