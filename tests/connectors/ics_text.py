"""Calendars as text, for tests: say only the lines the test is about."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from connectors.ports import Window
from policies.facts import EventStatus
from tests.builders import NEW_YORK, moment

if TYPE_CHECKING:
    from datetime import tzinfo

    from policies.facts import Event, Person


def window(start: str = "2026-03-01T00:00", end: str = "2026-04-01T00:00", *, zone: tzinfo = NEW_YORK) -> Window:
    """March 2026, for a user in New York."""
    return Window(moment(start), moment(end), zone)


def vevent(*lines: str, uid: str = "e1", start: str = "DTSTART:20260303T190000Z") -> str:
    """An hour on 3 March 2026 at 14:00 in New York, with further lines; no start or no UID for ""."""
    stamp = "DTSTAMP:20260101T000000Z"
    own = [f"UID:{uid}" if uid else "", stamp, start, "SUMMARY:Interview", *lines]
    return "\r\n".join(["BEGIN:VEVENT", *filter(None, own), "END:VEVENT", ""])


def calendar(*components: str, head: str = "") -> bytes:
    """A VCALENDAR with these components; ``head`` holds lines before them."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//example//EN", *filter(None, [head])]
    return ("\r\n".join(lines) + "\r\n" + "".join(components) + "END:VCALENDAR\r\n").encode()


def starts(events: tuple[Event, ...] | list[Event]) -> list[str]:
    """When they start, in UTC, as "03-03 19:00"."""
    return [each.start.astimezone(UTC).strftime("%m-%d %H:%M") for each in events]


def written(events: tuple[Event, ...]) -> bytes:
    """The events as a calendar file would hold them, each occurrence by itself."""
    return calendar(*(_written(each) for each in events))


def _written(event: Event) -> str:
    lines = [
        f"DTEND:{_utc(event.end)}",
        f"SEQUENCE:{event.sequence}",
        f"DESCRIPTION:{event.description}",
        *([f"RECURRENCE-ID:{event.occurrence}"] if event.occurrence else []),
        *(["STATUS:CANCELLED"] if event.status is EventStatus.CANCELLED else []),
        *([_person("ORGANIZER", event.organizer)] if event.organizer else []),
        *(_person(f"ATTENDEE;PARTSTAT={each.participation.upper()}", each.person) for each in event.attendees),
    ]
    own = [f"UID:{event.uid}", f"DTSTART:{_utc(event.start)}", f"SUMMARY:{event.summary}"]
    return "\r\n".join(["BEGIN:VEVENT", *own, *lines, "END:VEVENT", ""])


def _person(name: str, person: Person) -> str:
    return f'{name};CN="{person.name}":mailto:{person.email}'


def _utc(at: datetime) -> str:
    return at.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
