"""The shared stories, from JSON to facts: as a calendar and a mail client would write them, read by our formats.

The format is described beside the stories themselves; only what they use is here.
"""

from __future__ import annotations

import email.policy
from datetime import UTC, date, datetime, timedelta
from email.message import EmailMessage
from email.utils import format_datetime, formataddr
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias
from zoneinfo import ZoneInfo

from connectors.formats.ical import read_calendar
from connectors.formats.mime import read_message
from connectors.ports import Window
from policies.facts import Person, User
from tests.builders import person

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import tzinfo

    from policies.facts import Event, Message

Json: TypeAlias = "str | int | bool | list[Json] | dict[str, Json] | None"
Table: TypeAlias = "dict[str, Json]"

STORIES = Path(__file__).parents[2] / "shared" / "scenarios" / "stories"
OUR_STORIES = Path(__file__).with_name("stories")
"""Stories of our own, in the same format."""
_POLICY = email.policy.SMTP.clone(max_line_length=998)


def text(table: Table, key: str, default: str = "") -> str:
    """The text under that key."""
    found = table.get(key, default)
    assert isinstance(found, str)
    return found


def tables(table: Table, key: str) -> list[Table]:
    """The tables under that key; [] when it is not there."""
    found = table.get(key, [])
    assert isinstance(found, list)
    return [each for each in found if isinstance(each, dict)]


def texts(table: Table, key: str) -> list[str]:
    """The texts under that key, or the one text; [] when it is not there."""
    found = table.get(key, [])
    return [str(each) for each in found] if isinstance(found, list) else [str(found)]


def user_of(story: Table) -> User:
    """The person of the story."""
    me = story["me"]
    assert isinstance(me, dict)
    return User(
        name=text(me, "name"),
        addresses=tuple(each.lower() for each in texts(me, "addresses")),
        zone=ZoneInfo(text(story, "timezone", "UTC")),
        country=text(me, "country") or None,
        language=text(me, "language", "en"),
        signature=text(me, "signature", text(me, "name")),
        skills=tuple(texts(me, "skills")),
        employer_domains=tuple(texts(me, "employer_domains")),
    )


# ---------------------------------------------------------------- events


def events_of(calendar: Iterable[Table], *, now: datetime, zone: tzinfo) -> tuple[Event, ...]:
    """Every occurrence that a calendar with these events lists around now."""
    body = "".join(_vevent(each) for each in calendar)
    data = f"BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//Story//EN\n{body}END:VCALENDAR\n".replace("\n", "\r\n").encode()
    window = Window(now - timedelta(days=120), now + timedelta(days=200), zone)
    return read_calendar(data, window=window, source="calendar").events


def _vevent(event: Table) -> str:
    if "ics" in event:
        return text(event, "ics").strip().replace("\r\n", "\n") + "\n"
    zone = text(event, "tz")
    lines = ["BEGIN:VEVENT", f"UID:{text(event, 'uid')}", "DTSTAMP:20260101T000000Z"]
    for key, name in (("start", "DTSTART"), ("end", "DTEND"), ("recurrence_id", "RECURRENCE-ID")):
        if key in event:
            lines.append(_time(name, text(event, key), zone))
    words = ("summary", "description", "location")
    lines += [f"{key.upper()}:{_escaped(text(event, key))}" for key in words if key in event]
    lines += [f"{key.upper()}:{event[key]}" for key in ("status", "sequence", "rrule", "url") if key in event]
    if event.get("organizer"):
        organizer = _person(event["organizer"])
        lines.append(f'ORGANIZER;CN="{organizer.name}":mailto:{organizer.email}')
    lines += [_attendee(each) for each in _list(event, "attendees")]
    return "\n".join([*lines, "END:VEVENT", ""])


def _list(table: Table, key: str) -> list[Json]:
    found = table.get(key, [])
    return found if isinstance(found, list) else [found]


def _attendee(value: Json) -> str:
    if not isinstance(value, dict):
        who = _person(value)
        value = {"name": who.name, "email": who.email}
    names = (("cutype", "CUTYPE"), ("role", "ROLE"), ("status", "PARTSTAT"), ("name", "CN"))
    parameters = "".join(f';{name}="{value[key]}"' for key, name in names if value.get(key))
    return f"ATTENDEE{parameters}:mailto:{value['email']}"


def _person(value: Json) -> Person:
    if isinstance(value, dict):
        return Person(text(value, "email").lower(), text(value, "name"))
    return person(str(value))


def _escaped(value: str) -> str:
    return value.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n")


def _time(name: str, value: str, zone: str) -> str:
    if len(value) == len("2026-03-02"):
        return f"{name};VALUE=DATE:{date.fromisoformat(value):%Y%m%d}"
    when = datetime.fromisoformat(value)
    if when.tzinfo is not None:
        return f"{name}:{when.astimezone(UTC):%Y%m%dT%H%M%SZ}"
    return f"{name}{f';TZID={zone}' if zone else ''}:{when:%Y%m%dT%H%M%S}"


# ---------------------------------------------------------------- mail


def message_of(mail: Table, *, user: User) -> Message:
    """The mail, in Sent when the user wrote it."""
    data, folder, when = mail_of(mail, user=user)
    return read_message(data, mailbox="mail", folder=folder, delivered=when, zone=user.zone)


def mail_of(mail: Table, *, user: User) -> tuple[bytes, str, datetime]:
    """The mail's bytes, the folder in which it lies, and its date."""
    sender = _person(mail["from"])
    when = datetime.fromisoformat(text(mail, "date"))
    made = EmailMessage(policy=_POLICY)
    made["From"] = formataddr((sender.name, sender.email))
    for key in ("to", "cc"):
        people = [_person(each) for each in _list(mail, key)]
        if people:
            made[key.title()] = ", ".join(formataddr((each.name, each.email)) for each in people)
    made["Subject"] = text(mail, "subject")
    made["Date"] = format_datetime(when)
    made["Message-ID"] = text(mail, "id")
    if mail.get("in_reply_to"):
        made["In-Reply-To"] = text(mail, "in_reply_to")
        made["References"] = " ".join(texts(mail, "references") or [text(mail, "in_reply_to")])
    headers = mail.get("headers", {})
    assert isinstance(headers, dict)
    for name, value in headers.items():
        made[name] = str(value)
    if "body" in mail or "html" not in mail:
        made.set_content(text(mail, "body"))
        if "html" in mail:
            made.add_alternative(text(mail, "html"), subtype="html")
    else:
        made.set_content(text(mail, "html"), subtype="html")
    if "calendar" in mail:
        made.add_attachment(text(mail, "calendar").encode(), "text", "calendar", filename="invite.ics")
    folder = text(mail, "folder").lower() or ("sent" if user.owns(sender) else "inbox")
    return made.as_bytes(), folder, when
