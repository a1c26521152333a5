"""The one kind no of a user who is not interested (policy sections 6 and 10)."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from policies.addressing import answered, choose, last_thread_with
from policies.case import because, is_unsent, next_number
from policies.contact import main_contact
from policies.decisions import Because, Decision, Keep, Reason, Retract, Skip, Wait
from policies.drafting import Wanted, new_draft, rewritten
from policies.facts import DraftKind, DraftState, Interest

if TYPE_CHECKING:
    from policies.applications import Interview, Mail
    from policies.case import Case
    from policies.decisions import Subject
    from policies.facts import DraftRecord, Person

_WITHDRAWAL = DraftKind.WITHDRAWAL


def withdrawals(case: Case) -> tuple[Decision, ...]:
    """The decision about a withdrawal; none while the user has not said that they are not interested."""
    made = case.of_kind(_WITHDRAWAL)
    held = [each for each in case.application.interviews if each.is_held] or list(case.application.interviews)
    interview = held[-1]
    contact = main_contact(case)
    subject = case.subject(_WITHDRAWAL, interview, contact)
    unsent = [each for each in made if is_unsent(each)]
    if unsent:
        return tuple(_about_draft(each, subject, case, interview) for each in unsent)
    if case.interest is not Interest.NO:
        return ()
    against = _against(case, interview, made)
    if against is not None:
        return (Skip(subject, against),)
    if contact is None:
        return (Skip(subject, because(Reason.NO_CONTACT, "Nobody is known to whom it could be written.")),)
    if case.unread is not None:
        sentence = f"The mailbox {case.unread!r} could not be read, and nothing is decided on half a picture."
        return (Wait(subject, because(Reason.SOURCE_UNREAD, sentence), None),)
    answers = answered(contact, last_thread_with(contact, case.application.mail, threads=case.threads))
    wanted = _wanted(contact, case, interview, answers)
    if wanted is None:
        sentence = "Only mailboxes or addresses of your present employer are left, and it would see the draft."
        return (Skip(subject, because(Reason.EMPLOYER_MAILBOX, sentence)),)
    unsaved = next((each.key for each in made if each.state is DraftState.INTENDED), None)
    same = unsaved if unsaved is not None and unsaved.person == contact.email else None
    return (new_draft(wanted, case, key=same),)


def _against(case: Case, interview: Interview, made: tuple[DraftRecord, ...]) -> Because | None:
    if any(each.state is DraftState.SENT for each in made):
        return because(Reason.ALREADY_SENT, "The withdrawal was sent.")
    if case.application.closure is not None:
        return because(Reason.CLOSED, case.application.closure.sentence)
    for each in made:
        if each.state is DraftState.DISMISSED and not case.may_be_made_again(each, case.application.interviews):
            return because(Reason.DISMISSED, "You threw the withdrawal away, so it is not made again.")
    if case.now > interview.end + timedelta(days=case.settings.withdrawal.give_up_days):
        days = case.settings.withdrawal.give_up_days
        return because(Reason.TOO_LATE, f"More than {days} days have passed since the last interview.")
    return None


def _about_draft(record: DraftRecord, subject: Subject, case: Case, interview: Interview) -> Decision:
    against = _no_longer(case)
    if record.state is DraftState.EDITED:
        if against is not None:
            sentence = f"{against.sentence} You changed this draft, so it is yours and stays."
            return Keep(subject, because(Reason.STALE, sentence), record, stale=True)
        return Keep(subject, because(Reason.EDITED, "You changed this draft, so it is yours."), record)
    if case.unread is not None:
        sentence = f"The mailbox {case.unread!r} could not be read, so the draft is left alone."
        return Keep(subject, because(Reason.SOURCE_UNREAD, sentence), record)
    if against is not None:
        return Retract(subject, against, record)
    if record.expected or (case.debriefed is not None and case.debriefed > record.written):
        answers = next((each for each in case.application.mail if each.message.id == record.in_reply_to), None)
        contact = subject.to
        wanted = None if contact is None else _wanted(contact, case, interview, answers)
        if wanted is not None and wanted.to.email == record.key.person:
            again = rewritten(wanted, case, record)
            if again is not None:
                return again
    return Keep(subject, because(Reason.UNTOUCHED, "It lies in Drafts, waiting for you."), record)


def _no_longer(case: Case) -> Because | None:
    if case.interest is not Interest.NO:
        return because(Reason.INTERESTED_AGAIN, "You said that you are interested after all.")
    if case.application.closure is not None:
        return because(Reason.CLOSED, case.application.closure.sentence)
    return None


def _wanted(contact: Person, case: Case, interview: Interview, answers: Mail | None) -> Wanted | None:
    address = choose(
        answers,
        application=case.application,
        interview=interview,
        user=case.world.user,
        mailboxes=case.world.mailboxes,
    )
    if address is None:
        return None
    return Wanted(
        subject=case.subject(_WITHDRAWAL, interview, contact),
        to=contact,
        interview=interview,
        address=address,
        because=because(Reason.NOT_INTERESTED, "You said that you are not interested."),
        met_at=(interview,),
        interest=Interest.NO,
        number=next_number(each for each in case.of_kind(_WITHDRAWAL) if each.state is not DraftState.INTENDED),
    )
