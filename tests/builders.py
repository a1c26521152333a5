"""Facts with dull defaults, for tests: say only what the test is about.

Times may be given as ISO text; addresses as "Jane Doe <jane@acme.example>".
"""

from __future__ import annotations

from datetime import date, datetime, timedelta
from email.utils import parseaddr
from zoneinfo import ZoneInfo

from policies.facts import (
    Attendee,
    Debrief,
    DraftKey,
    DraftKind,
    DraftRecord,
    DraftState,
    Event,
    EventStatus,
    Interest,
    MailboxFacts,
    Message,
    Outcome,
    Participation,
    Person,
    Role,
    SavedDraft,
    SeenInterview,
    Topic,
    User,
    World,
)

NEW_YORK = ZoneInfo("America/New_York")
SAM = "Sam Rivera <sam.rivera@example.com>"


def person(text: str | Person) -> Person:
    """A person from "Name <address>"."""
    if isinstance(text, Person):
        return text
    name, email = parseaddr(text)
    return Person(email.lower(), name)


def moment(text: str | datetime) -> datetime:
    """An aware time; without an offset it is meant in New York."""
    value = text if isinstance(text, datetime) else datetime.fromisoformat(text)
    return value if value.tzinfo else value.replace(tzinfo=NEW_YORK)


def attendee(
    text: str | Person | Attendee,
    *,
    participation: Participation = Participation.ACCEPTED,
    role: Role = Role.REQUIRED,
) -> Attendee:
    """An attendee who accepted."""
    return text if isinstance(text, Attendee) else Attendee(person(text), participation, role)


def event(
    *,
    uid: str = "e1",
    start: str | datetime = "2026-03-03T14:00",
    minutes: int = 60,
    summary: str = "Interview: Backend Engineer",
    organizer: str | Person | None = "Jane Doe <jane@acme.example>",
    attendees: tuple[str | Person | Attendee, ...] = ("Jane Doe <jane@acme.example>", SAM),
    description: str = "",
    location: str = "",
    status: EventStatus = EventStatus.CONFIRMED,
    occurrence: str | None = None,
    all_day: bool = False,
    sequence: int = 0,
    source: str = "calendar",
    cancelled_by_mail: bool = False,
    message: str | None = None,
    received_by: str | None = None,
) -> Event:
    """An hour with Jane Doe of Acme on Tuesday 3 March 2026 at 14:00 in New York."""
    begins = moment(start)
    return Event(
        uid=uid,
        start=begins,
        end=begins + timedelta(minutes=minutes),
        occurrence=occurrence,
        all_day=all_day,
        summary=summary,
        description=description,
        location=location,
        status=status,
        organizer=None if organizer is None else person(organizer),
        attendees=tuple(attendee(each) for each in attendees),
        sequence=sequence,
        source=source,
        cancelled_by_mail=cancelled_by_mail,
        message=message,
        received_by=received_by,
    )


def message(
    text: str = "Hi Sam,\n\nthank you for your time.\n\nJane",
    *,
    id: str = "m1@acme.example",  # noqa: A002
    date: str | datetime = "2026-03-04T10:00",
    sender: str | Person = "Jane Doe <jane@acme.example>",
    to: tuple[str | Person, ...] = (SAM,),
    cc: tuple[str | Person, ...] = (),
    subject: str = "Our conversation",
    headers: tuple[tuple[str, str], ...] = (),
    content_type: str = "text/plain",
    in_reply_to: str | None = None,
    references: tuple[str, ...] = (),
    folder: str | None = None,
    mailbox: str = "mail",
    invitations: tuple[Event, ...] = (),
) -> Message:
    """A mail from Jane to Sam on the morning of 4 March 2026; one from Sam lies in Sent."""
    who = person(sender)
    return Message(
        id=id,
        date=moment(date),
        sender=who,
        to=tuple(person(each) for each in to),
        cc=tuple(person(each) for each in cc),
        subject=subject,
        text=text,
        headers=headers,
        content_type=content_type,
        in_reply_to=in_reply_to,
        references=references or ((in_reply_to,) if in_reply_to else ()),
        folder=folder or ("sent" if who == person(SAM) else "inbox"),
        mailbox=mailbox,
        invitations=invitations,
    )


def sam(
    *,
    name: str = "Sam Rivera",
    addresses: tuple[str, ...] = ("sam.rivera@example.com",),
    zone: str = "America/New_York",
    country: str | None = None,
    language: str = "en",
    signature: str = "Sam Rivera",
    skills: tuple[str, ...] = ("PostgreSQL performance tuning", "mentoring"),
    employer_domains: tuple[str, ...] = (),
) -> User:
    """Sam Rivera of New York, who knows PostgreSQL."""
    return User(
        name=name,
        addresses=addresses,
        zone=ZoneInfo(zone),
        country=country,
        language=language,
        signature=signature,
        skills=skills,
        employer_domains=employer_domains,
    )


MAIL = MailboxFacts("mail", ("sam.rivera@example.com",))


def world(
    now: str | datetime,
    *,
    events: tuple[Event, ...] = (),
    messages: tuple[Message, ...] = (),
    drafts: tuple[SavedDraft, ...] = (),
    records: tuple[DraftRecord, ...] = (),
    debriefs: tuple[Debrief, ...] = (),
    seen: tuple[SeenInterview, ...] = (),
    mailboxes: tuple[MailboxFacts, ...] = (MAIL,),
    unread_calendars: tuple[str, ...] = (),
    user: User | None = None,
) -> World:
    """Sam's world at that moment, with what is given and nothing else."""
    return World(
        now=moment(now),
        user=user or sam(),
        events=events,
        messages=messages,
        drafts=drafts,
        records=records,
        debriefs=debriefs,
        seen=seen,
        mailboxes=mailboxes,
        unread_calendars=unread_calendars,
    )


def record(
    *,
    kind: DraftKind = DraftKind.THANK_YOU,
    to: str = "jane@acme.example",
    uid: str = "e1",
    start: str | datetime = "2026-03-03T14:00",
    state: DraftState = DraftState.SAVED,
    created: str | datetime = "2026-03-03T15:30",
    changed: str | datetime | None = None,
    number: int = 1,
    application: str = "acme.example",
    message_id: str = "draft1@example.com",
    fingerprint: str = "as-written",
    expected: str = "",
    words: str = "words",
    subject: str = "Thank you",
    in_reply_to: str | None = None,
    sent_at: str | datetime | None = None,
    sent_id: str | None = None,
    occurrence: str | None = None,
) -> DraftRecord:
    """A thank-you to Jane that was saved half an hour after the interview."""
    made = moment(created)
    return DraftRecord(
        key=DraftKey(application, f"{uid}|{occurrence or ''}|{moment(start).isoformat()}", kind, to, number),
        interview="k3f9x",
        uid=uid,
        occurrence=occurrence,
        start=moment(start),
        mailbox="mail",
        message_id=message_id,
        state=state,
        created=made,
        written=made,
        changed=made if changed is None else moment(changed),
        fingerprint=fingerprint,
        expected=expected,
        words=words,
        subject=subject,
        in_reply_to=in_reply_to,
        sent_at=None if sent_at is None else moment(sent_at),
        sent_id=sent_id,
    )


def saved(
    *,
    message_id: str | None = "draft1@example.com",
    to: tuple[str, ...] = ("jane@acme.example",),
    fingerprint: str = "as-written",
    mailbox: str = "mail",
    subject: str = "Thank you",
    ref: str = "1",
) -> SavedDraft:
    """That thank-you as it lies in Drafts, untouched."""
    return SavedDraft(mailbox, ref, message_id, to, fingerprint, subject)


def debrief(
    *,
    uid: str = "e1",
    occurrence: str | None = None,
    changed: str | datetime = "2026-03-03T16:00",
    interest: Interest | None = None,
    promised: str | None = None,
    met: tuple[str, ...] = (),
    not_met: tuple[str, ...] = (),
    topics: tuple[str, ...] = (),
    feedback: str | None = None,
    addresses: tuple[tuple[str, str], ...] = (),
    is_interview: bool | None = None,
    happened: bool | None = None,
    outcome: Outcome | None = None,
    again: tuple[str, ...] = (),
) -> Debrief:
    """What Sam said an hour after the interview, all at one time."""
    at = moment(changed)
    return Debrief(
        uid=uid,
        occurrence=occurrence,
        changed=at,
        interest=interest,
        interest_said=at if interest else None,
        promised=None if promised is None else date.fromisoformat(promised),
        promised_said=at if promised else None,
        met=met,
        not_met=not_met,
        topics=tuple(Topic(each) for each in topics),
        feedback=feedback,
        addresses=addresses,
        is_interview=is_interview,
        happened=happened,
        outcome=outcome,
        outcome_said=at if outcome else None,
        again=tuple((each, at) for each in again),
    )


user = sam
"""The same, for tests whose user is somebody else."""
