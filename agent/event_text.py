"""Events to text and back, each exactly, for the state file."""

from __future__ import annotations

import json
from datetime import datetime

from policies.facts import Attendee, AttendeeKind, Event, EventStatus, Participation, Person, Role


def event_to_text(event: Event) -> str:
    """The event as JSON; instants keep their offsets, not the names of their zones."""
    return json.dumps(
        {
            "uid": event.uid,
            "occurrence": event.occurrence,
            "start": event.start.isoformat(),
            "end": event.end.isoformat(),
            "all_day": event.all_day,
            "summary": event.summary,
            "description": event.description,
            "location": event.location,
            "url": event.url,
            "status": event.status,
            "organizer": None if event.organizer is None else _person(event.organizer),
            "attendees": [
                [*_person(each.person), each.participation, each.role, each.kind] for each in event.attendees
            ],
            "sequence": event.sequence,
            "stamp": _text(event.stamp),
            "created": _text(event.created),
            "cancelled_by_mail": event.cancelled_by_mail,
            "source": event.source,
            "message": event.message,
            "received_by": event.received_by,
        },
        ensure_ascii=False,
    )


def event_from_text(text: str) -> Event:
    """The event of such a JSON text."""
    found = json.loads(text)
    plain = {
        name: found[name]
        for name in (
            "uid", "occurrence", "all_day", "summary", "description", "location", "url", "sequence",
            "cancelled_by_mail", "source", "message", "received_by",
        )
    }  # fmt: skip
    return Event(
        **plain,
        start=datetime.fromisoformat(found["start"]),
        end=datetime.fromisoformat(found["end"]),
        status=EventStatus(found["status"]),
        organizer=None if found["organizer"] is None else Person(*found["organizer"]),
        attendees=tuple(
            Attendee(Person(email, name), Participation(participation), Role(role), AttendeeKind(kind))
            for email, name, participation, role, kind in found["attendees"]
        ),
        stamp=_moment(found["stamp"]),
        created=_moment(found["created"]),
    )


def _person(person: Person) -> list[str]:
    return [person.email, person.name]


def _text(moment: datetime | None) -> str | None:
    return None if moment is None else moment.isoformat()


def _moment(text: str | None) -> datetime | None:
    return None if text is None else datetime.fromisoformat(text)
