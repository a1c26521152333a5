"""What comes in: everything one run knows about the world, frozen.

Values here are in their final shape: addresses are lower-cased, Message-IDs are bare (no angle brackets), times are
aware, text is text (HTML already turned into it), absence is ``None`` or an empty tuple. Inside, equality is ``==``.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date, datetime, tzinfo


@dataclass(frozen=True, slots=True, order=True)
class Person:
    """A mailbox in the sense of RFC 5322: an address with, perhaps, a display name.

    ``email`` is lower-cased whole: RFC 5321 lets local parts differ by case, but no provider in use does, and
    calendars and mail spell the same person differently. ``name`` is "" when none was given.
    """

    email: str
    name: str = ""

    @property
    def domain(self) -> str:
        """The part after the last "@", or "" when there is none."""
        return self.email.rpartition("@")[2] if "@" in self.email else ""


class Participation(StrEnum):
    """An attendee's answer (RFC 5545, PARTSTAT)."""

    NEEDS_ACTION = "needs-action"
    ACCEPTED = "accepted"
    TENTATIVE = "tentative"
    DECLINED = "declined"
    DELEGATED = "delegated"


class Role(StrEnum):
    """An attendee's part (RFC 5545, ROLE)."""

    CHAIR = "chair"
    REQUIRED = "required"
    OPTIONAL = "optional"
    NON_PARTICIPANT = "non-participant"


class AttendeeKind(StrEnum):
    """What an attendee is (RFC 5545, CUTYPE)."""

    INDIVIDUAL = "individual"
    GROUP = "group"
    RESOURCE = "resource"
    ROOM = "room"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Attendee:
    """One ATTENDEE of an event."""

    person: Person
    participation: Participation = Participation.NEEDS_ACTION
    role: Role = Role.REQUIRED
    kind: AttendeeKind = AttendeeKind.INDIVIDUAL


class EventStatus(StrEnum):
    """RFC 5545, STATUS of a VEVENT; an event without one is confirmed."""

    CONFIRMED = "confirmed"
    TENTATIVE = "tentative"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Event:
    """One occurrence of a calendar event.

    Attributes:
        uid: RFC 5545 UID; one made from the content when the file had none.
        occurrence: The RECURRENCE-ID in UTC ("20260423T150000Z") or, for whole days, "20260423"; None for an event
            that does not recur. A moved occurrence keeps it.
        start: Aware. For whole days, midnight in the zone the calendar was read for.
        end: Aware, exclusive, never before ``start``.
        all_day: DTSTART was a date.
        summary: "" when absent; so are ``description`` (plain text, HTML already turned into it) and ``location``.
        organizer: None when absent.
        attendees: In file order.
        sequence: 0 when absent.
        stamp: DTSTAMP, None when absent.
        created: CREATED, None when absent.
        cancelled_by_mail: A METHOD:CANCEL named this occurrence (or, without RECURRENCE-ID, its whole series).
        source: Name of the calendar or mailbox it was read from.
        message: Message-ID of the mail that carried it as an invitation; None when it stands in a calendar.
        received_by: The user's address to which that mail was sent; None when it stands in a calendar or none matched.
    """

    uid: str
    start: datetime
    end: datetime
    occurrence: str | None = None
    all_day: bool = False
    summary: str = ""
    description: str = ""
    location: str = ""
    url: str = ""
    status: EventStatus = EventStatus.CONFIRMED
    organizer: Person | None = None
    attendees: tuple[Attendee, ...] = ()
    sequence: int = 0
    stamp: datetime | None = None
    created: datetime | None = None
    cancelled_by_mail: bool = False
    source: str = ""
    message: str | None = None
    received_by: str | None = None


class CalendarMethod(StrEnum):
    """RFC 5546, METHOD of a text/calendar part."""

    PUBLISH = "publish"
    REQUEST = "request"
    REPLY = "reply"
    ADD = "add"
    CANCEL = "cancel"
    REFRESH = "refresh"
    COUNTER = "counter"
    DECLINECOUNTER = "declinecounter"


@dataclass(frozen=True, slots=True)
class Message:
    """One mail, received or sent.

    Attributes:
        id: Message-ID, bare. Where the header is missing, an id made from the content (see ``id_is_made``), stable
            from run to run.
        id_is_made: No Message-ID was there: the id must not appear in In-Reply-To or References.
        date: The Date header, aware, in the sender's own offset: promises count from it. When the header is missing or
            unreadable, the time of delivery in UTC.
        sender: The From mailbox (the first one when there are several).
        reply_to: Reply-To mailboxes; empty when absent.
        subject: Decoded, one line.
        text: The whole body as plain text, quotes and signature still in it. HTML-only mail was turned into text,
            quoted blocks marked with "> ".
        headers: The header fields that tell people from machines, as (lower-case name, value) in order; see
            ``connectors/formats/mime.py`` for the list.
        content_type: "text/plain", "multipart/report; report-type=delivery-status", …, lower-case.
        in_reply_to: Bare Message-ID; None when absent.
        references: Bare Message-IDs, oldest first.
        thread_hint: The provider's own conversation id, None where there is none.
        mailbox: Name of the mailbox it was read from.
        folder: "inbox", "sent", "archive" or the folder's own name, lower-case.
        calendar_method: Of its text/calendar part; None without one.
        invitations: The events of its text/calendar part.
        attachments: File names of its attachments; "" for an unnamed one.
        failed_recipients: Addresses that a delivery report says were not reached (RFC 3464).
    """

    id: str
    date: datetime
    sender: Person
    to: tuple[Person, ...] = ()
    cc: tuple[Person, ...] = ()
    reply_to: tuple[Person, ...] = ()
    subject: str = ""
    text: str = ""
    headers: tuple[tuple[str, str], ...] = ()
    content_type: str = "text/plain"
    in_reply_to: str | None = None
    references: tuple[str, ...] = ()
    thread_hint: str | None = None
    mailbox: str = ""
    folder: str = "inbox"
    id_is_made: bool = False
    calendar_method: CalendarMethod | None = None
    invitations: tuple[Event, ...] = ()
    attachments: tuple[str, ...] = ()
    failed_recipients: tuple[str, ...] = ()

    @property
    def recipients(self) -> tuple[Person, ...]:
        """Everyone in To and Cc."""
        return self.to + self.cc


@dataclass(frozen=True, slots=True)
class SavedDraft:
    """A draft as it stands in a mailbox now, whoever wrote it.

    Attributes:
        ref: The mailbox's own handle for it (a file name, a UID, an API id); it may change when a client saves again.
        message_id: Bare; None when the header is missing.
        fingerprint: A digest of what the user can change (recipients, subject, text, attachments), equal as long as
            nobody edited it.
        thread: Message-IDs it answers: In-Reply-To and References, bare.
    """

    mailbox: str
    ref: str
    message_id: str | None
    to: tuple[str, ...]
    fingerprint: str
    subject: str = ""
    thread: tuple[str, ...] = ()


class DraftKind(StrEnum):
    """The three things that are ever drafted."""

    THANK_YOU = "thank-you"
    CHECK_IN = "check-in"
    WITHDRAWAL = "withdrawal"


class DraftState(StrEnum):
    """Where a draft we made stands. Only ``SENT`` and ``RETRACTED`` are final."""

    INTENDED = "intended"
    """Committed to the ledger; whether the mailbox has it is not yet known."""
    SAVED = "saved"
    """In Drafts, as we wrote it when last seen."""
    EDITED = "edited"
    """The user changed it: theirs, never touched again."""
    SENT = "sent"
    """Found in Sent, or followed by a message to that person."""
    DISMISSED = "dismissed"
    """The user threw it away."""
    RETRACTING = "retracting"
    """Committed to the ledger that we take it back; whether it is gone is not yet known."""
    RETRACTED = "retracted"
    """We took it back, untouched."""


@dataclass(frozen=True, slots=True)
class DraftKey:
    """What makes a draft that draft: no path can make a second one with the same key.

    Attributes:
        application: Key of the application when the draft was made.
        occasion: The interview's UID, occurrence and start for a thank-you; of the latest interview for a check-in or
            withdrawal.
        person: Lower-cased address.
        number: 1, and one more each time the former was sent or we took it back.
    """

    application: str
    occasion: str
    kind: DraftKind
    person: str
    number: int

    def __str__(self) -> str:
        return "\x1f".join((self.application, self.occasion, self.kind, self.person, str(self.number)))


@dataclass(frozen=True, slots=True)
class DraftRecord:
    """The ledger's memory of one draft.

    Attributes:
        interview: Short id of the interview it belongs to.
        uid: UID of that interview's event, with ``occurrence`` and ``start`` as they were when it was made.
        message_id: The Message-ID we gave it.
        fingerprint: As the mailbox showed it right after saving; "" until then.
        expected: The fingerprint that the words now being saved will have; "" once they are saved.
        words: Digest of the subject and text we composed, to see whether a debrief would change them.
        written: When the present words were composed.
        changed: When ``state`` last changed.
        text: Paragraphs of another writer, kept so that a run that was cut off is taken up with the same words; "" for
            the built-in ones, which come out the same each time.
        sent_at: Date of the sent message; None until it was sent or when that is not known.
        in_reply_to: Message-ID it answers; None when it starts a thread.
        sent_id: Message-ID under which the sent copy was found, None while unknown.
    """

    key: DraftKey
    interview: str
    uid: str
    occurrence: str | None
    start: datetime
    mailbox: str
    message_id: str
    state: DraftState
    created: datetime
    written: datetime
    changed: datetime
    fingerprint: str = ""
    expected: str = ""
    words: str = ""
    subject: str = ""
    in_reply_to: str | None = None
    sent_at: datetime | None = None
    sent_id: str | None = None
    text: str = ""

    @property
    def is_live(self) -> bool:
        """It may still lie unsent in Drafts."""
        return self.state in (DraftState.INTENDED, DraftState.SAVED, DraftState.EDITED, DraftState.RETRACTING)


class Interest(StrEnum):
    """What the user said of their interest."""

    YES = "yes"
    NO = "no"
    UNSURE = "unsure"


class Outcome(StrEnum):
    """What the user said of an application's end."""

    OPEN = "open"
    REJECTED = "rejected"
    OFFER = "offer"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class Debrief:
    """What the user has said about one interview, all words taken together, later ones in place of earlier ones.

    Attributes:
        uid: The event's UID, with ``occurrence`` when it recurs.
        changed: When the user last said something.
        promised: The day by which the company said it would write, and ``promised_said``, when the user told so.
        topics: What was spoken about; with an address when it was spoken about with that person alone.
        addresses: (name, address) the user supplied.
        again: Addresses (or "*") for which a dismissed draft may be made again, each with when it was said.
    """

    uid: str
    occurrence: str | None
    changed: datetime
    interest: Interest | None = None
    interest_said: datetime | None = None
    promised: date | None = None
    promised_said: datetime | None = None
    met: tuple[str, ...] = ()
    not_met: tuple[str, ...] = ()
    topics: tuple[Topic, ...] = ()
    feedback: str | None = None
    addresses: tuple[tuple[str, str], ...] = ()
    is_interview: bool | None = None
    happened: bool | None = None
    outcome: Outcome | None = None
    outcome_said: datetime | None = None
    again: tuple[tuple[str, datetime], ...] = ()


@dataclass(frozen=True, slots=True)
class Topic:
    """One thing talked about; ``person`` is an address, or None when it was spoken about with everyone there."""

    text: str
    person: str | None = None


@dataclass(frozen=True, slots=True)
class UserTemplate:
    """The user's own words for a kind of draft in a language; ``path`` is the file they are from."""

    kind: DraftKind
    language: str
    path: str
    text: str


@dataclass(frozen=True, slots=True)
class User:
    """The candidate (policy section 1).

    Attributes:
        addresses: All of the user's addresses, lower-cased, the preferred one first.
        zone: Where the user lives: business days and 09:00 are meant there.
        country: ISO 3166 code with public holidays, None to know none.
        language: ISO 639 code of the user's own language.
        signature: Lines under every draft; the name when not configured.
        skills: In the user's order of preference.
        employer_domains: Domains of the present employer, lower-cased.
        templates: Texts that take the place of the built-in ones.
    """

    name: str
    addresses: tuple[str, ...]
    zone: tzinfo
    country: str | None = None
    language: str = "en"
    signature: str = ""
    skills: tuple[str, ...] = ()
    employer_domains: tuple[str, ...] = ()
    templates: tuple[UserTemplate, ...] = ()

    def owns(self, person: Person) -> bool:
        """Whether the address is one of the user's."""
        return person.email in self.addresses


@dataclass(frozen=True, slots=True)
class MailboxFacts:
    """One configured mailbox as this run saw it.

    Attributes:
        addresses: Addresses this mailbox is known to receive for, perhaps none: then any of the user's.
        was_read: False when its mail or its drafts could not be read: nothing about its threads is decided.
    """

    name: str
    addresses: tuple[str, ...] = ()
    was_read: bool = True


@dataclass(frozen=True, slots=True)
class SeenInterview:
    """The ledger's memory of an event that was an interview, or might be one, in some run.

    Attributes:
        id: The short id that ``status`` prints.
        first_seen: When a run first saw it: it was arranged then or earlier.
        event: As it stood when a run last saw it after it had begun; None until then. Should it vanish from the
            calendar, it took place all the same (policy section 10).
    """

    id: str
    uid: str
    occurrence: str | None
    start: datetime
    title: str
    company: str
    first_seen: datetime
    event: Event | None = None


@dataclass(frozen=True, slots=True)
class World:
    """All facts of one run. The order in which sources listed their items carries no meaning.

    Attributes:
        now: The one reading of the clock, aware.
        events: Of all calendars and invitations, each occurrence by itself, copies included.
        messages: Mail that `needs` asked for, own sent mail included, each Message-ID once.
        drafts: Everything now in the Drafts folders.
        records: What the ledger remembers of drafts, ``seen`` what it remembers of interviews.
        mailboxes: In configured order; the first one takes drafts that belong nowhere else.
        unread_calendars: Names of calendars that could not be read.
    """

    now: datetime
    user: User
    events: tuple[Event, ...] = ()
    messages: tuple[Message, ...] = ()
    drafts: tuple[SavedDraft, ...] = ()
    records: tuple[DraftRecord, ...] = ()
    debriefs: tuple[Debrief, ...] = ()
    seen: tuple[SeenInterview, ...] = ()
    mailboxes: tuple[MailboxFacts, ...] = field(default_factory=lambda: (MailboxFacts("mail"),))
    unread_calendars: tuple[str, ...] = ()
