"""Facts to rows of the state file and back, each exactly."""

from __future__ import annotations

import json
from datetime import date, datetime
from typing import TYPE_CHECKING, TypeAlias

from agent.event_text import event_from_text, event_to_text
from policies.facts import (
    Debrief,
    DraftKey,
    DraftKind,
    DraftRecord,
    DraftState,
    Interest,
    Outcome,
    SeenInterview,
    Topic,
)

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable

Row: TypeAlias = dict[str, str | int | None]


def record_to_row(record: DraftRecord) -> Row:
    """A row of ``drafts``, but for the user."""
    return {
        "application": record.key.application,
        "occasion": record.key.occasion,
        "kind": record.key.kind.value,
        "person": record.key.person,
        "number": record.key.number,
        "interview": record.interview,
        "uid": record.uid,
        "occurrence": record.occurrence or "",
        "start": record.start.isoformat(),
        "mailbox": record.mailbox,
        "message_id": record.message_id,
        "state": record.state.value,
        "created": record.created.isoformat(),
        "written": record.written.isoformat(),
        "changed": record.changed.isoformat(),
        "fingerprint": record.fingerprint,
        "expected": record.expected,
        "words": record.words,
        "text": record.text,
        "subject": record.subject,
        "in_reply_to": record.in_reply_to,
        "sent_at": _text(record.sent_at),
        "sent_id": record.sent_id,
    }


def record_from_row(row: sqlite3.Row) -> DraftRecord:
    """The record of a row of ``drafts``."""
    return DraftRecord(
        key=DraftKey(row["application"], row["occasion"], DraftKind(row["kind"]), row["person"], row["number"]),
        interview=row["interview"],
        uid=row["uid"],
        occurrence=row["occurrence"] or None,
        start=datetime.fromisoformat(row["start"]),
        mailbox=row["mailbox"],
        message_id=row["message_id"],
        state=DraftState(row["state"]),
        created=datetime.fromisoformat(row["created"]),
        written=datetime.fromisoformat(row["written"]),
        changed=datetime.fromisoformat(row["changed"]),
        fingerprint=row["fingerprint"],
        expected=row["expected"],
        words=row["words"],
        text=row["text"],
        subject=row["subject"],
        in_reply_to=row["in_reply_to"],
        sent_at=_moment(row["sent_at"]),
        sent_id=row["sent_id"],
    )


def debrief_to_row(debrief: Debrief) -> Row:
    """A row of ``debriefs``, but for the user."""
    return {
        "uid": debrief.uid,
        "occurrence": debrief.occurrence or "",
        "changed": debrief.changed.isoformat(),
        "interest": debrief.interest,
        "interest_said": _text(debrief.interest_said),
        "promised": _text(debrief.promised),
        "promised_said": _text(debrief.promised_said),
        "met": _list(debrief.met),
        "not_met": _list(debrief.not_met),
        "topics": _list((each.text, each.person) for each in debrief.topics),
        "feedback": debrief.feedback,
        "addresses": _list(debrief.addresses),
        "is_interview": debrief.is_interview,
        "happened": debrief.happened,
        "outcome": debrief.outcome,
        "outcome_said": _text(debrief.outcome_said),
        "again": _list((who, said.isoformat()) for who, said in debrief.again),
    }


def debrief_from_row(row: sqlite3.Row) -> Debrief:
    """The debrief of a row of ``debriefs``."""
    return Debrief(
        uid=row["uid"],
        occurrence=row["occurrence"] or None,
        changed=datetime.fromisoformat(row["changed"]),
        interest=None if row["interest"] is None else Interest(row["interest"]),
        interest_said=_moment(row["interest_said"]),
        promised=None if row["promised"] is None else date.fromisoformat(row["promised"]),
        promised_said=_moment(row["promised_said"]),
        met=tuple(json.loads(row["met"])),
        not_met=tuple(json.loads(row["not_met"])),
        topics=tuple(Topic(text, person) for text, person in json.loads(row["topics"])),
        feedback=row["feedback"],
        addresses=tuple((name, address) for name, address in json.loads(row["addresses"])),
        is_interview=_claim(row["is_interview"]),
        happened=_claim(row["happened"]),
        outcome=None if row["outcome"] is None else Outcome(row["outcome"]),
        outcome_said=_moment(row["outcome_said"]),
        again=tuple((who, datetime.fromisoformat(said)) for who, said in json.loads(row["again"])),
    )


def interview_to_row(interview: SeenInterview) -> Row:
    """A row of ``interviews``, but for the user."""
    return {
        "id": interview.id,
        "uid": interview.uid,
        "occurrence": interview.occurrence or "",
        "start": interview.start.isoformat(),
        "title": interview.title,
        "company": interview.company,
        "first_seen": interview.first_seen.isoformat(),
        "event": None if interview.event is None else event_to_text(interview.event),
    }


def interview_from_row(row: sqlite3.Row) -> SeenInterview:
    """The interview of a row of ``interviews``."""
    return SeenInterview(
        id=row["id"],
        uid=row["uid"],
        occurrence=row["occurrence"] or None,
        start=datetime.fromisoformat(row["start"]),
        title=row["title"],
        company=row["company"],
        first_seen=datetime.fromisoformat(row["first_seen"]),
        event=None if row["event"] is None else event_from_text(row["event"]),
    )


def _text(value: date | None) -> str | None:
    return None if value is None else value.isoformat()


def _moment(text: str | None) -> datetime | None:
    return None if text is None else datetime.fromisoformat(text)


def _claim(number: int | None) -> bool | None:
    return None if number is None else bool(number)


def _list(values: Iterable[object]) -> str:
    return json.dumps(list(values), ensure_ascii=False)
