"""The one person an application's check-in or withdrawal is written to (policy sections 5, 6 and 10)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from policies.domains import is_no_reply, is_role_mailbox, is_scheduling_tool
from policies.signing import signed_as
from policies.timeline import can_be_written_to

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from policies.applications import Interview, Mail
    from policies.case import Case
    from policies.facts import Person
    from policies.timeline import Statement


def check_in_contact(case: Case, statement: Statement | None) -> Person | None:
    """Who stated the timeline; else the human who last wrote to the user; else the latest round's interviewer."""
    if statement is not None and statement.by is not None and _may_be_contact(statement.by, statement.mail, case):
        return statement.by
    return last_writer(case) or _interviewer(reversed(case.application.over(case.now)), case)


def main_contact(case: Case) -> Person | None:
    """Whom a withdrawal goes to: the human who last wrote, else a human organizer, else the first interviewer."""
    held = [each for each in case.application.interviews if each.is_held]
    organizer = next(
        (
            each.event.organizer
            for each in reversed(held)
            if each.event.organizer is not None and can_be_written_to(each.event.organizer, case)
        ),
        None,
    )
    return last_writer(case) or organizer or _interviewer(held, case)


def last_writer(case: Case) -> Person | None:
    """The human who last wrote to the user here; a role mailbox only when no personal address is known."""
    personal = next(
        (each.message.sender for each in _written_to_user(case) if can_be_written_to(each.message.sender, case)), None
    )
    if personal is not None or _interviewer(case.application.interviews, case) is not None:
        return personal
    return next(
        (each.message.sender for each in _written_to_user(case) if _may_be_contact(each.message.sender, each, case)),
        None,
    )


def _written_to_user(case: Case) -> Iterator[Mail]:
    """Humans' mail to the user, latest first."""
    user = case.world.user
    return (
        each
        for each in reversed(case.application.mail)
        if each.is_human and any(user.owns(person) for person in each.message.recipients)
    )


def _may_be_contact(person: Person, mail: Mail | None, case: Case) -> bool:
    """A person's address, or a role mailbox at which a person signed."""
    if can_be_written_to(person, case):
        return True
    if mail is None or is_no_reply(person) or is_scheduling_tool(person.domain) or person.email in case.bounced:
        return False
    return is_role_mailbox(person) and signed_as(mail.reading.new, sender=person) is not None


def _interviewer(interviews: Iterable[Interview], case: Case) -> Person | None:
    """The interviewer of the first of these interviews that has one with an address, its organizer first."""
    for each in interviews:
        people = [
            who.person
            for who in each.roster.interviewers
            if who.person is not None and who.person.email not in case.bounced
        ]
        organizer = each.event.organizer
        for person in people:
            if organizer is not None and person.email == organizer.email:
                return person
        if people:
            return people[0]
    return None
