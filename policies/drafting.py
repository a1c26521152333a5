"""From "this is warranted" to a complete draft: key, words, headers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC
from typing import TYPE_CHECKING

from policies.briefing import brief
from policies.decisions import Because, Draft, OutgoingDraft, Reason, Rewrite
from policies.facts import DraftKey, Interest, Person
from policies.ids import message_id, words_digest
from policies.names import display_name
from policies.writing.compose import write
from policies.writing.html import to_html

if TYPE_CHECKING:
    from policies.addressing import Address
    from policies.applications import Interview
    from policies.case import Case
    from policies.decisions import Letter, Subject
    from policies.facts import DraftRecord
    from policies.timeline import Statement


@dataclass(frozen=True, slots=True)
class Wanted:
    """A draft that is warranted now.

    Attributes:
        met_at: The interviews of that day at which the user met the recipient.
        promise: The timeline it may speak of.
        number: See `DraftKey`.
        variant: Place of the recipient among those of the day.
    """

    subject: Subject
    to: Person
    interview: Interview
    address: Address
    because: Because
    met_at: tuple[Interview, ...] = ()
    promise: Statement | None = None
    interest: Interest | None = None
    number: int = 1
    variant: int = 0
    late: bool = False


def occasion(interview: Interview) -> str:
    """An interview's UID, occurrence and start, as a draft's key has it."""
    event = interview.event
    return f"{event.uid}|{event.occurrence or ''}|{interview.start.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def new_draft(wanted: Wanted, case: Case, *, key: DraftKey | None = None) -> Draft:
    """The draft, with the key of an intention that never reached the mailbox where there is one."""
    kind = wanted.subject.kind
    made = key or DraftKey(wanted.subject.application, occasion(wanted.interview), kind, wanted.to.email, wanted.number)
    letter = _letter(wanted, case)
    domain = wanted.address.sender.domain
    outgoing = _outgoing(wanted, letter, case, id=message_id(made, domain=domain, user=case.world.user.addresses[0]))
    return Draft(
        subject=wanted.subject,
        because=wanted.because,
        key=made,
        mailbox=wanted.address.mailbox,
        letter=letter,
        outgoing=outgoing,
        start=wanted.interview.start,
        occurrence=wanted.interview.event.occurrence,
        late=wanted.late,
    )


def rewritten(wanted: Wanted, case: Case, record: DraftRecord) -> Rewrite | None:
    """The draft of ``record`` in the words it would have now; None when they are the same."""
    letter = _letter(wanted, case)
    is_unfinished = bool(record.expected)
    if words_digest(letter.subject, letter.text) == record.words and not is_unfinished:
        return None
    outgoing = _outgoing(wanted, letter, case, id=record.message_id)
    why = Because(Reason.DEBRIEF, "What you said in the debrief changes what this draft says.", wanted.because.evidence)
    return Rewrite(wanted.subject, why, record, letter, outgoing)


def _letter(wanted: Wanted, case: Case) -> Letter:
    return write(
        brief(
            wanted.subject.kind,
            wanted.to,
            application=case.application,
            interview=wanted.interview,
            met_at=wanted.met_at,
            user=case.world.user,
            answers=wanted.address.answers,
            interest=wanted.interest,
            promise=wanted.promise,
            variant=wanted.variant,
        )
    )


def _outgoing(wanted: Wanted, letter: Letter, case: Case, *, id: str) -> OutgoingDraft:  # noqa: A002  (a Message-ID)
    answers = wanted.address.answers
    message = None if answers is None else answers.message
    references: tuple[str, ...] = ()
    if message is not None and _is_message_id(message.id):
        known = message.references or ((message.in_reply_to,) if message.in_reply_to else ())
        references = (*(each for each in known if each != message.id and _is_message_id(each)), message.id)
    return OutgoingDraft(
        message_id=id,
        sender=wanted.address.sender,
        to=Person(wanted.to.email, display_name(wanted.to.name)),
        subject=letter.subject,
        text=letter.text,
        html=to_html(letter),
        date=case.now,
        in_reply_to=references[-1] if references else None,
        references=references,
        thread_hint=message.thread_hint if message is not None and message.mailbox == wanted.address.mailbox else None,
    )


def _is_message_id(text: str) -> bool:
    """Whether it can stand between angle brackets: another's header field cannot be in it (RFC 5322, section 3.6.4)."""
    return bool(text) and not any(each in "<>" or each.isspace() for each in text)
