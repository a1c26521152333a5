"""What goes out: decisions as complete, comparable values. None of them acts.

Each says what, about whom, when, by which rule and, in words a person follows, why.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from datetime import datetime

    from policies.facts import DraftKey, DraftKind, DraftRecord, DraftState, Person
    from policies.writing.plan import Plan


class Reason(StrEnum):
    """The names of the rules on the policy page."""

    # thank-you
    DUE = "due"
    NOT_YET = "not-yet"
    TOO_LATE = "too-late"
    ALREADY_THANKED = "already-thanked"
    DID_NOT_HAPPEN = "did-not-happen"
    CLOSED = "closed"
    NOT_INTERESTED = "not-interested"
    NEEDS_ADDRESS = "needs-address"
    DISMISSED = "dismissed"
    EMPLOYER_MAILBOX = "employer-mailbox"
    # check-in
    PROMISED_DATE = "promised-date"
    SEVEN_DAYS = "seven-days"
    OWN_MESSAGE = "own-message"
    CONTACT_AWAY = "contact-away"
    SECOND_CHECK_IN = "second-check-in"
    NEXT_ROUND = "next-round"
    YOUR_TURN = "your-turn"
    PENDING = "pending"
    ENOUGH = "enough"
    INFORMATIONAL = "informational"
    ASKED_NOT_TO = "asked-not-to"
    UNCLEAR = "unclear"
    NO_CONTACT = "no-contact"
    BEFORE_SINCE = "before-since"
    # either
    ALREADY_DRAFTED = "already-drafted"
    ALREADY_SENT = "already-sent"
    UNSURE_EVENT = "unsure-event"
    NOT_AN_INTERVIEW = "not-an-interview"
    SOURCE_UNREAD = "source-unread"
    # life of a draft
    EDITED = "edited"
    STALE = "stale"
    UNTOUCHED = "untouched"
    COMPANY_WROTE = "company-wrote"
    MOVED = "moved"
    CANCELLED = "cancelled"
    WRITTEN_BY_HAND = "written-by-hand"
    NOT_MET = "not-met"
    INTERESTED_AGAIN = "interested-again"
    DEBRIEF = "debrief"


@dataclass(frozen=True, slots=True)
class Evidence:
    """One thing a decision rests on, in words, with where it was found ("event k3f9", "mail of 3 March from …")."""

    text: str
    source: str = ""


@dataclass(frozen=True, slots=True)
class Fact:
    """A fact used in a draft's words, with its source."""

    text: str
    source: str


@dataclass(frozen=True, slots=True)
class Ground:
    """A sentence of a letter with the facts that it states."""

    sentence: str
    facts: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class Letter:
    """The words of a draft.

    Attributes:
        paragraphs: Greeting first, signature last; each a single line but the signature, which keeps its lines.
        grounds: Every sentence that states a fact.
        language: ISO 639 code.
        plan: What the body was made from.
        note: What the user has to know of how it was written: why their template was not used.
    """

    subject: str
    paragraphs: tuple[str, ...]
    grounds: tuple[Ground, ...] = ()
    language: str = "en"
    plan: Plan | None = None
    note: str = ""

    @property
    def facts(self) -> tuple[Fact, ...]:
        """Every fact that the words use, once."""
        return tuple(dict.fromkeys(fact for ground in self.grounds for fact in ground.facts))

    @property
    def text(self) -> str:
        """The body as plain text, paragraphs parted by an empty line."""
        return "\n\n".join(self.paragraphs) + "\n"


@dataclass(frozen=True, slots=True)
class Subject:
    """What a decision is about.

    Attributes:
        application: Key of the application.
        interview: Short id; the latest interview of the application for a check-in or withdrawal.
        uid: UID of that interview's event.
        to: None when nobody could be named.
    """

    kind: DraftKind
    application: str
    interview: str
    uid: str
    to: Person | None


@dataclass(frozen=True, slots=True)
class Because:
    """Why: the rule, a sentence for people, and what it rests on."""

    reason: Reason
    sentence: str
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class OutgoingDraft:
    """A draft as a mailbox is asked to keep it. All header values are bare and in their final shape.

    Attributes:
        references: Ends with ``in_reply_to`` when that is set.
        thread_hint: The provider's conversation id of the message it answers; None where there is none.
        date: For the Date header.
    """

    message_id: str
    sender: Person
    to: Person
    subject: str
    text: str
    html: str
    date: datetime
    in_reply_to: str | None = None
    references: tuple[str, ...] = ()
    thread_hint: str | None = None


@dataclass(frozen=True, slots=True)
class Draft:
    """Save this draft.

    Attributes:
        mailbox: Name of the mailbox it belongs in.
        late: Past the 24 hours in which a thank-you is wanted.
        instead_of: Drafts that are taken back before it is saved; while one of them lies there still, it is not.
    """

    subject: Subject
    because: Because
    key: DraftKey
    mailbox: str
    letter: Letter
    outgoing: OutgoingDraft
    start: datetime
    occurrence: str | None = None
    late: bool = False
    instead_of: tuple[DraftKey, ...] = ()


@dataclass(frozen=True, slots=True)
class Wait:
    """Nothing now; at ``due`` (in the user's zone) this becomes a draft if nothing changes. None: no date is set."""

    subject: Subject
    because: Because
    due: datetime | None


@dataclass(frozen=True, slots=True)
class Skip:
    """Nothing, and nothing later unless something changes."""

    subject: Subject
    because: Because


@dataclass(frozen=True, slots=True)
class Keep:
    """A draft of ours lies in Drafts and stays there. ``stale``: it is no longer wanted, but it is the user's."""

    subject: Subject
    because: Because
    record: DraftRecord
    stale: bool = False


@dataclass(frozen=True, slots=True)
class Rewrite:
    """Replace the untouched draft of ``record`` in place with these words: same key, same Message-ID."""

    subject: Subject
    because: Because
    record: DraftRecord
    letter: Letter
    outgoing: OutgoingDraft


@dataclass(frozen=True, slots=True)
class Retract:
    """Take the untouched draft of ``record`` back from Drafts."""

    subject: Subject
    because: Because
    record: DraftRecord


class Standing(StrEnum):
    """Where an interview stands: exactly one of these."""

    NOT = "not"
    """Not an interview."""
    UNSURE = "unsure"
    """Perhaps one: the user is asked."""
    DID_NOT_HAPPEN = "did-not-happen"
    UPCOMING = "upcoming"
    THANK_YOU = "thank-you"
    """A thank-you is due soon, or lies in Drafts."""
    AWAITING_REPLY = "awaiting-reply"
    """The company's turn; a check-in may follow."""
    YOUR_TURN = "your-turn"
    """The company asked something and the user has not answered."""
    NEXT_ROUND = "next-round"
    """A further interview with the company is on the calendar."""
    CHECK_IN = "check-in"
    """A check-in lies in Drafts."""
    WITHDRAWING = "withdrawing"
    """A withdrawal is due, or lies in Drafts."""
    REJECTED = "rejected"
    OFFER = "offer"
    WITHDRAWN = "withdrawn"
    DONE = "done"
    """Nothing more will be drafted."""


Decision: TypeAlias = Draft | Wait | Skip | Keep | Rewrite | Retract


@dataclass(frozen=True, slots=True)
class Settlement:
    """What became of a draft since the last run: to be written into the ledger, nothing to be done in a mailbox.

    Attributes:
        record: As the ledger has it.
        state: What it now is.
        sent_at: Date of the sent message, when ``state`` is sent and it was found.
    """

    record: DraftRecord
    state: DraftState
    because: Because
    sent_at: datetime | None = None
    sent_id: str | None = None
    fingerprint: str | None = None
