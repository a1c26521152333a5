"""When the one polite check-in is warranted, to whom, and when it is taken back (policy sections 5, 8 and 10)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from policies.addressing import answered, choose, last_thread_with, thread_of
from policies.case import because, is_unsent, long_date, next_number, seen_in
from policies.check_in_clock import latest_clock, unclear
from policies.check_in_rules import end_of_patience, is_answer, objection, too_late
from policies.contact import check_in_contact
from policies.days import at_local
from policies.decisions import Because, Decision, Draft, Evidence, Keep, Reason, Retract, Skip, Wait
from policies.drafting import Wanted, new_draft, rewritten
from policies.facts import DraftKind, DraftState
from policies.timeline import current_statement

if TYPE_CHECKING:
    from datetime import date, datetime

    from policies.addressing import Address
    from policies.applications import Interview, Mail
    from policies.case import Case
    from policies.facts import DraftKey, DraftRecord, Person
    from policies.timeline import Statement

_CHECK_IN = DraftKind.CHECK_IN


@dataclass(frozen=True, slots=True)
class _Standing:
    """What was found out about an application's check-in.

    Attributes:
        against: Why there is none, now or ever; ``due`` is None then.
        due: When it becomes, or became, due.
        because: The rule that set ``due``.
    """

    contact: Person | None = None
    against: Because | None = None
    due: datetime | None = None
    because: Because | None = None
    statement: Statement | None = None


def check_ins(case: Case) -> tuple[Decision, ...]:
    """The decision about the application's check-in; none before the first interview took place."""
    over = case.application.over(case.now)
    unsent = [each for each in case.of_kind(_CHECK_IN) if is_unsent(each)]
    if not over:
        return tuple(_orphan(each, case) for each in unsent)
    last = ([each for each in over if not each.judgement.informational] or over)[-1]
    standing = _standing(case, last)
    if unsent:
        about = tuple(_about_draft(each, standing, case, last) for each in unsent)
        return about + _after_taking_back(about, standing, case, last)
    return (_anew(standing, case, last),)


def _anew(standing: _Standing, case: Case, last: Interview) -> Decision:
    """The decision where no check-in lies in Drafts."""
    subject = case.subject(_CHECK_IN, last, standing.contact)
    if standing.against is not None:
        if standing.due is not None:
            return Wait(subject, standing.against, standing.due)
        return Skip(subject, standing.against)
    if standing.due is None or standing.because is None or standing.contact is None:
        return Skip(subject, because(Reason.NO_CONTACT, "Nobody is known to whom it could be written."))
    if case.now < standing.due:
        return Wait(subject, standing.because, standing.due)
    if case.unread is not None:
        sentence = f"The mailbox {case.unread!r} could not be read, and nothing is decided on half a picture."
        return Wait(subject, because(Reason.SOURCE_UNREAD, sentence), None)
    wanted = _wanted(case, last, standing, answers=_answers(standing, case))
    if wanted is None:
        sentence = "Only mailboxes or addresses of your present employer are left, and it would see the draft."
        return Skip(subject, because(Reason.EMPLOYER_MAILBOX, sentence))
    unsaved = next((each for each in case.of_kind(_CHECK_IN) if each.state is DraftState.INTENDED), None)
    return new_draft(wanted, case, key=None if unsaved is None else _same_key(unsaved, wanted))


def _after_taking_back(
    about: tuple[Decision, ...], standing: _Standing, case: Case, last: Interview
) -> tuple[Decision, ...]:
    """What follows in the same run once nothing lies in Drafts any more: the next one waits, or is due by now."""
    taken = [each.record.key for each in about if isinstance(each, Retract)]
    if len(taken) < len(about):
        return ()
    next_one = _anew(standing, case, last)
    if isinstance(next_one, Draft):
        return (replace(next_one, instead_of=tuple(taken)),)
    return (next_one,) if isinstance(next_one, Wait) else ()


def _standing(case: Case, last: Interview) -> _Standing:
    statement = current_statement(case)
    contact = check_in_contact(case, statement)
    against = objection(case, last)
    if against is None and contact is None:
        against = because(Reason.NO_CONTACT, "Nobody is known to whom it could be written.")
    if against is not None or contact is None:
        return _Standing(contact, against)
    clock = latest_clock(case, last, statement, contact)
    due = _at_nine(clock.day, case)
    if due > end_of_patience(case, last):
        return _Standing(contact, too_late(case))
    doubt = unclear(case, last, clock)
    if doubt is not None:
        day, why = doubt
        held_until = None if day is None else _at_nine(day, case)
        if held_until is None or case.now < held_until:
            return _Standing(contact, why, held_until)
    return _Standing(contact, None, due, clock.because, statement)


def _at_nine(day: date, case: Case) -> datetime:
    return at_local(day, case.settings.check_in.at, case.world.user.zone)


# ---------------------------------------------------------------- a draft that lies there


_TAKEN_BACK = {
    Reason.CLOSED,
    Reason.NOT_INTERESTED,
    Reason.NEXT_ROUND,
    Reason.ASKED_NOT_TO,
}


def _about_draft(record: DraftRecord, standing: _Standing, case: Case, last: Interview) -> Decision:
    """What becomes of a check-in that lies unsent (section 8)."""
    subject = case.subject(_CHECK_IN, last, standing.contact)
    against = _no_longer(record, standing, case)
    if record.state is DraftState.EDITED:
        if against is not None:
            sentence = f"{against.sentence} You changed this draft, so it is yours and stays."
            return Keep(subject, Because(Reason.STALE, sentence, against.evidence), record, stale=True)
        return Keep(subject, because(Reason.PENDING, "A check-in that you changed lies in Drafts."), record)
    if case.unread is not None:
        sentence = f"The mailbox {case.unread!r} could not be read, so the draft is left alone."
        return Keep(subject, because(Reason.SOURCE_UNREAD, sentence), record)
    if against is not None:
        return Retract(subject, against, record)
    if case.now > end_of_patience(case, last):
        return Keep(
            subject, because(Reason.STALE, "It has lain unsent for long and is left alone."), record, stale=True
        )
    again = _with_new_words(record, standing, case, last)
    return again or Keep(subject, because(Reason.PENDING, "A check-in lies in Drafts, waiting for you."), record)


def _no_longer(record: DraftRecord, standing: _Standing, case: Case) -> Because | None:
    """Why a check-in is not warranted any more: an answer, an end, a next round, or the user's own words."""
    against = standing.against
    if against is not None and against.reason in _TAKEN_BACK:
        return against
    heard = [each for each in case.application.mail if each.is_human and each.date > record.created]
    if heard:
        who = heard[-1].message.sender.name or heard[-1].message.sender.email
        sentence = f"{who} wrote on {long_date(case.local(heard[-1].date))}."
        return because(Reason.COMPANY_WROTE, sentence, seen_in(heard[-1]))
    if against is not None and against.reason is Reason.YOUR_TURN:
        return against
    own = [each for each in case.application.mail if each.is_own and is_answer(each) and each.date > record.created]
    if own:
        return because(
            Reason.WRITTEN_BY_HAND, "You wrote to them yourself.", Evidence(own[-1].message.subject, "your own mail")
        )
    return _too_soon_after_all(standing, case)


def _too_soon_after_all(standing: _Standing, case: Case) -> Because | None:
    """The rule by which it is not due yet: what was learned late, or told in a debrief, has put it off."""
    if standing.due is None or standing.because is None or case.local(standing.due) <= case.local(case.now):
        return None
    return standing.because if standing.because.reason in (Reason.PROMISED_DATE, Reason.SEVEN_DAYS) else None


def _with_new_words(record: DraftRecord, standing: _Standing, case: Case, last: Interview) -> Decision | None:
    said_since = case.debriefed is not None and case.debriefed > record.written
    if not (said_since or record.expected):
        return None
    answers = next((each for each in case.application.mail if each.message.id == record.in_reply_to), None)
    wanted = _wanted(case, last, standing, answers=answers)
    if wanted is None or wanted.to.email != record.key.person:
        return None
    return rewritten(wanted, case, record)


def _orphan(record: DraftRecord, case: Case) -> Decision:
    """A check-in of an application of which no interview took place: it was cancelled, moved, or is no interview."""
    interview = case.application.interviews[-1]
    subject = case.subject(_CHECK_IN, interview, None)
    sentence = interview.unheld or "The interview was moved, cancelled, or is not one."
    if record.state is DraftState.EDITED:
        return Keep(
            subject, because(Reason.STALE, f"{sentence} You changed this draft, so it stays."), record, stale=True
        )
    return Retract(subject, because(Reason.CANCELLED, sentence), record)


# ---------------------------------------------------------------- the draft


def _answers(standing: _Standing, case: Case) -> Mail | None:
    """The message it replies to: in the timeline's thread, else in the latest thread with that person."""
    contact, statement, mails = standing.contact, standing.statement, case.application.mail
    if contact is None:
        return None
    if statement is not None and statement.mail is not None and statement.by == contact:
        found = answered(contact, thread_of(statement.mail.message.id, mails, threads=case.threads))
        if found is not None:
            return found
    return answered(contact, last_thread_with(contact, mails, threads=case.threads))


def _wanted(case: Case, last: Interview, standing: _Standing, *, answers: Mail | None) -> Wanted | None:
    contact = standing.contact
    if contact is None:
        return None
    address: Address | None = choose(
        answers,
        application=case.application,
        interview=last,
        user=case.world.user,
        mailboxes=case.world.mailboxes,
    )
    if address is None:
        return None
    return Wanted(
        subject=case.subject(_CHECK_IN, last, contact),
        to=contact,
        interview=last,
        address=address,
        because=standing.because or because(Reason.DUE, "A check-in is due."),
        met_at=(last,),
        promise=standing.statement,
        interest=case.interest,
        number=next_number(each for each in case.of_kind(_CHECK_IN) if each.state is not DraftState.INTENDED),
        variant=len(case.of_kind(_CHECK_IN)),
    )


def _same_key(unsaved: DraftRecord, wanted: Wanted) -> DraftKey | None:
    """The key of a check-in that never reached the mailbox, when it is to the same person."""
    return unsaved.key if unsaved.key.person == wanted.to.email else None
