"""When a thank-you is warranted, to whom, and when one is taken back (policy sections 4 and 8)."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from policies.addressing import answered, choose, last_thread_from, thread_of
from policies.case import because, is_unsent, next_number, seen_in
from policies.decisions import (
    Because,
    Decision,
    Evidence,
    Keep,
    Reason,
    Retract,
    Skip,
    Wait,
)
from policies.drafting import Wanted, new_draft, rewritten
from policies.facts import DraftKind, DraftState, Interest, Person
from policies.interviews import Verdict
from policies.meetings import meetings, record_of, variant_of
from policies.timeline import current_statement

if TYPE_CHECKING:
    from policies.addressing import Address
    from policies.applications import Interview
    from policies.case import Case
    from policies.facts import DraftRecord
    from policies.meetings import Meeting

_THANK_YOU = DraftKind.THANK_YOU


def thank_yous(case: Case) -> tuple[Decision, ...]:
    """One decision for each person met, or to be met, in each day's interviews, and one for each leftover draft."""
    decided: list[Decision] = []
    taken: set[str] = set()
    for meeting in meetings(case):
        record = record_of(meeting, case)
        if record is not None:
            taken.add(str(record.key))
        decided.append(_decide(meeting, record, case))
    decided += [
        Skip(
            case.subject(_THANK_YOU, each, None),
            because(
                Reason.UNSURE_EVENT,
                "It is not clear whether this is an interview; you can say so.",
                *each.judgement.evidence,
            ),
        )
        for each in case.application.interviews
        if each.judgement.verdict is Verdict.UNSURE
    ]
    decided += [_about_nobody(each, case) for each in case.application.interviews if _has_nobody(each)]
    decided += _leftovers(taken, case)
    return tuple(decided)


def _has_nobody(interview: Interview) -> bool:
    return interview.is_interview and not interview.roster.interviewers


def _about_nobody(interview: Interview, case: Case) -> Skip:
    """An interview of which it is not known who holds it: the user may say so."""
    subject = case.subject(_THANK_YOU, interview, None)
    if not interview.is_held:
        return Skip(subject, because(Reason.DID_NOT_HAPPEN, interview.unheld or "It did not take place."))
    sentence = f"Nobody is known who interviewed you; say it with `afterword debrief {interview.id} --met ADDRESS`."
    return Skip(subject, because(Reason.NO_CONTACT, sentence))


def _decide(meeting: Meeting, record: DraftRecord | None, case: Case) -> Decision:
    if record is not None and is_unsent(record):
        return _about_draft(record, meeting, case)
    subject = case.subject(_THANK_YOU, meeting.first, meeting.who.person)
    against = _against(meeting, record, case)
    if against is not None:
        return Skip(subject, against)
    if case.now < meeting.due:
        why = because(
            Reason.NOT_YET, f"Due at {meeting.due:%H:%M} on {meeting.due:%A} {meeting.due.day} {meeting.due:%B}."
        )
        return Wait(subject, why, meeting.due)
    if case.unread is not None:
        sentence = f"The mailbox {case.unread!r} could not be read, and nothing is decided on half a picture."
        return Wait(subject, because(Reason.SOURCE_UNREAD, sentence), None)
    wanted = _wanted(meeting, case, record)
    if wanted is None:
        sentence = "Only mailboxes or addresses of your present employer are left, and it would see the draft."
        return Skip(subject, because(Reason.EMPLOYER_MAILBOX, sentence))
    intended = record.key if record is not None and record.state is DraftState.INTENDED else None
    return new_draft(wanted, case, key=intended)


def _against(meeting: Meeting, record: DraftRecord | None, case: Case) -> Because | None:
    """Why nothing is drafted now or later, None when nothing speaks against it. The rules of section 4 in order."""
    person = meeting.who.person
    has_bounced = person is not None and person.email in case.bounced
    if record is not None and record.state is DraftState.SENT and not has_bounced:
        return because(Reason.ALREADY_SENT, "The thank-you was sent.")
    common = _ended(meeting, case)
    if common is not None:
        return common
    if person is None:
        sentence = f"{meeting.who.name} is named as an interviewer, but no address is known, and none is guessed."
        return because(Reason.NEEDS_ADDRESS, sentence)
    if has_bounced:
        sentence = f"Mail to {person.email} came back, and no other address of {person.name or 'theirs'} is known."
        return because(Reason.NEEDS_ADDRESS, sentence)
    if (
        record is not None
        and record.state is DraftState.DISMISSED
        and not case.may_be_made_again(record, meeting.interviews)
    ):
        return because(Reason.DISMISSED, "You threw this thank-you away, so it is not made again.")
    by_hand = _by_hand(person, meeting, case)
    if by_hand is not None:
        return by_hand
    if case.now > meeting.end + case.settings.thank_you.give_up:
        hours = case.settings.thank_you.give_up // timedelta(hours=1)
        return because(Reason.TOO_LATE, f"More than {hours} hours have passed since the interview.")
    return None


def _ended(meeting: Meeting, case: Case) -> Because | None:
    """What ends a thank-you whoever it is to: it did not take place, it is over, or the user is not interested."""
    if not meeting.first.is_held:
        return because(Reason.DID_NOT_HAPPEN, meeting.first.unheld or "It did not take place.")
    closure = case.application.closure
    if closure is not None:
        evidence = None if closure.mail is None else seen_in(closure.mail)
        return because(Reason.CLOSED, closure.sentence, evidence)
    if case.interest is Interest.NO:
        return because(Reason.NOT_INTERESTED, "You said that you are not interested; a withdrawal takes its place.")
    return None


def _by_hand(person: Person, meeting: Meeting, case: Case) -> Because | None:
    written = case.wrote_to(person.email, meeting.end)
    if written is None:
        return None
    when = written.date.astimezone(case.world.user.zone)
    sentence = f"You wrote to {person.name or person.email} on {when:%A} {when.day} {when:%B}, after the interview."
    return because(Reason.ALREADY_THANKED, sentence, Evidence(written.subject, "your own mail"))


def _about_draft(record: DraftRecord, meeting: Meeting, case: Case) -> Decision:
    """What becomes of a draft that lies unsent: kept, rewritten, taken back, or left to the user (section 8)."""
    subject = case.subject(_THANK_YOU, meeting.first, meeting.who.person)
    against = _no_longer(record, meeting, case)
    is_old = case.now > meeting.end + case.settings.thank_you.give_up
    if record.state is DraftState.EDITED:
        if against is not None:
            sentence = f"{against.sentence} You changed this draft, so it is yours and stays."
            return Keep(subject, Because(Reason.STALE, sentence, against.evidence), record, stale=True)
        return Keep(subject, because(Reason.EDITED, "You changed this draft, so it is yours."), record, stale=is_old)
    if case.unread is not None:
        sentence = f"The mailbox {case.unread!r} could not be read, so the draft is left alone."
        return Keep(subject, because(Reason.SOURCE_UNREAD, sentence), record)
    if against is not None:
        return Retract(subject, against, record)
    if is_old:
        return Keep(
            subject, because(Reason.STALE, "It has lain unsent for long and is left alone."), record, stale=True
        )
    if _needs_new_words(record, case):
        wanted = _wanted(meeting, case, record)
        found = None if wanted is None else rewritten(wanted, case, record)
        if found is not None:
            return found
    return Keep(subject, because(Reason.UNTOUCHED, "It lies in Drafts, waiting for you."), record)


def _needs_new_words(record: DraftRecord, case: Case) -> bool:
    """A debrief came after the words were written, or a rewrite was begun and not finished."""
    return bool(record.expected) or (case.debriefed is not None and case.debriefed > record.written)


def _no_longer(record: DraftRecord, meeting: Meeting, case: Case) -> Because | None:
    """Why a draft is not warranted any more, None when it still is."""
    if not meeting.first.is_held:
        return because(Reason.CANCELLED, meeting.first.unheld or "The interview did not take place.")
    if case.now < meeting.end and all(each.start != record.start for each in meeting.interviews):
        return because(Reason.MOVED, "The interview was moved and has not taken place yet.")
    ended = _ended(meeting, case)
    if ended is not None:
        return ended
    person = meeting.who.person
    by_hand = None if person is None else _by_hand(person, meeting, case)
    return None if by_hand is None else replace(by_hand, reason=Reason.WRITTEN_BY_HAND)


def _leftovers(taken: set[str], case: Case) -> list[Decision]:
    """Drafts that lie unsent for a meeting which is not, or no longer, one of the application's."""
    found: list[Decision] = []
    for record in case.of_kind(_THANK_YOU):
        if str(record.key) in taken or not is_unsent(record):
            continue
        interview = next(
            (each for each in case.application.interviews if (record.uid, record.occurrence) in each.names),
            case.application.interviews[-1],
        )
        subject = case.subject(_THANK_YOU, interview, _person(record, interview))
        against = _why_left_over(record, interview)
        if against is None:
            sentence = "It lies in Drafts, waiting for you."
            found.append(Keep(subject, because(Reason.UNTOUCHED, sentence), record))
        elif record.state is DraftState.EDITED:
            sentence = f"{against.sentence} You changed this draft, so it is yours and stays."
            found.append(Keep(subject, Because(Reason.STALE, sentence, against.evidence), record, stale=True))
        else:
            found.append(Retract(subject, against, record))
    return found


def _why_left_over(record: DraftRecord, interview: Interview) -> Because | None:
    if not interview.is_interview:
        return because(Reason.NOT_AN_INTERVIEW, "This is not an interview.", *interview.judgement.evidence)
    if not interview.is_held:
        return because(Reason.CANCELLED, interview.unheld or "The interview did not take place.")
    if interview.debrief is not None and record.key.person in interview.debrief.not_met:
        return because(Reason.NOT_MET, "You said that you did not meet this person.")
    if (record.uid, record.occurrence) in interview.names and record.start != interview.start:
        return because(Reason.MOVED, "The interview was moved to another day.")
    return None


def _person(record: DraftRecord, interview: Interview) -> Person:
    people = [each.person for each in interview.event.attendees]
    return next((each for each in people if each.email == record.key.person), Person(record.key.person))


def _wanted(meeting: Meeting, case: Case, record: DraftRecord | None) -> Wanted | None:
    person = meeting.who.person
    if person is None:
        return None
    address = _address(person, meeting, case, record)
    if address is None:
        return None
    late = case.now > meeting.end + case.settings.thank_you.wanted_within
    hours = case.settings.thank_you.wanted_within // timedelta(hours=1)
    sentence = (
        f"The interview ended more than {hours} hours ago: a late thank-you is better than none."
        if late
        else "The interview is over, and a thank-you is wanted within a day."
    )
    made = case.of_kind(_THANK_YOU)
    return Wanted(
        subject=case.subject(_THANK_YOU, meeting.first, person),
        to=person,
        interview=meeting.first,
        address=address,
        because=because(Reason.DUE, sentence, *meeting.first.judgement.evidence),
        met_at=meeting.interviews,
        promise=current_statement(case),
        interest=case.interest,
        number=next_number([each for each in made if each.key.person == person.email and each is not _unsaved(record)]),
        variant=variant_of(meeting, record, case),
        late=late,
    )


def _unsaved(record: DraftRecord | None) -> DraftRecord | None:
    return record if record is not None and record.state is DraftState.INTENDED else None


def _address(person: Person, meeting: Meeting, case: Case, record: DraftRecord | None) -> Address | None:
    """The latest thread in which that person wrote; a rewritten draft stays in its own."""
    mails = case.application.mail
    if record is not None and is_unsent(record):
        answers = next((each for each in mails if each.message.id == record.in_reply_to), None)
    else:
        oldest = meeting.first.start - timedelta(days=case.settings.thank_you.thread_days)
        recent = [each for each in mails if each.date >= oldest]
        thread = last_thread_from(person, recent, user=case.world.user, threads=case.threads)
        answers = answered(person, thread_of(thread[0].message.id, mails, threads=case.threads)) if thread else None
    return choose(
        answers,
        application=case.application,
        interview=meeting.first,
        user=case.world.user,
        mailboxes=case.world.mailboxes,
    )
