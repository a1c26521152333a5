"""The sample world on disk: a real .ics file and a real Maildir, and what a person does in a mail client with it."""

from __future__ import annotations

import email
import email.policy
from email.message import EmailMessage
from email.utils import format_datetime
from typing import TYPE_CHECKING

from agent.demo.world import ADDRESS, USER, end_of

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime, tzinfo
    from pathlib import Path

    from agent.demo.world import Act, Guest, SampleEvent, SampleMail

_POLICY = email.policy.SMTP.clone(max_line_length=998)
_FOLDERS = ("", ".Sent", ".Drafts", ".Trash")


def make_maildir(root: Path) -> None:
    """An empty Maildir++ with the usual folders."""
    for folder in _FOLDERS:
        for part in ("cur", "new", "tmp"):
            (root / folder / part).mkdir(parents=True, exist_ok=True)


def write_calendar(path: Path, events: Iterable[SampleEvent]) -> None:
    """The calendar file with these events, in UTC as servers export them."""
    from icalendar import Calendar, Event, vCalAddress, vText  # noqa: PLC0415  (start-up time)

    calendar = Calendar()
    calendar.add("prodid", "-//Sample//Calendar//EN")
    calendar.add("version", "2.0")
    for each in events:
        event = Event()
        event.add("uid", each.uid)
        event.add("dtstamp", each.start.astimezone(_utc()))
        event.add("dtstart", each.start.astimezone(_utc()))
        event.add("dtend", end_of(each).astimezone(_utc()))
        event.add("summary", each.summary)
        for name, value in (("description", each.description), ("location", each.location)):
            if value:
                event.add(name, value)
        if each.organizer is not None:
            organizer = vCalAddress(f"mailto:{each.organizer.email}")
            organizer.params["CN"] = vText(each.organizer.name)
            event["organizer"] = organizer
        for name, address, answer, cutype in (
            *((guest.name, guest.email, guest.answer, guest.cutype) for guest in each.guests),
            (USER, ADDRESS, "ACCEPTED", "INDIVIDUAL"),
        ):
            attendee = vCalAddress(f"mailto:{address}")
            attendee.params.update({"CN": vText(name), "PARTSTAT": vText(answer), "CUTYPE": vText(cutype)})
            event.add("attendee", attendee, encode=False)
        calendar.add_component(event)
    path.write_bytes(calendar.to_ical())


def _utc() -> tzinfo:
    from datetime import UTC  # noqa: PLC0415

    return UTC


def deliver(root: Path, mail: SampleMail, *, serial: int) -> None:
    """The mail in the inbox."""
    message = EmailMessage(policy=_POLICY)
    message["From"] = _shown(mail.sender)
    message["To"] = f"{USER} <{ADDRESS}>"
    message["Subject"] = mail.subject
    message["Date"] = format_datetime(mail.date)
    message["Message-ID"] = f"<{mail.id}>"
    if mail.answers is not None:
        message["In-Reply-To"] = message["References"] = f"<{mail.answers}>"
    for name, value in mail.headers:
        message[name] = value
    message.set_content(mail.body + "\n")
    _put(root / "cur", mail.date, serial, message.as_bytes(), flags="S")


def _shown(guest: Guest) -> str:
    return f"{guest.name} <{guest.email}>"


def act(root: Path, deed: Act, *, now: datetime, serial: int) -> str | None:
    """Do to a draft what a person does in a mail client; its subject, or None when no such draft is there."""
    for path in sorted((root / ".Drafts" / "cur").iterdir()):
        message = email.message_from_bytes(path.read_bytes(), policy=email.policy.default)
        if deed.to not in str(message["To"]):
            continue
        path.unlink()
        if deed.verb == "send":
            _send(root, message, now=now, serial=serial)
        elif deed.verb == "edit":
            _edit(root, message, now=now, serial=serial)
        return str(message["Subject"])
    return None


def _send(root: Path, message: email.message.Message, *, now: datetime, serial: int) -> None:
    """A copy in Sent, with the Message-ID and Date that a client gives on sending."""
    del message["Message-ID"], message["Date"]
    message["Message-ID"] = f"<sent-{serial}@client.example>"
    message["Date"] = format_datetime(now)
    _put(root / ".Sent" / "cur", now, serial, message.as_bytes(policy=_POLICY), flags="S")


def _edit(root: Path, message: email.message.Message, *, now: datetime, serial: int) -> None:
    """The same draft with a sentence more, as a client saves it: in a new file."""
    if isinstance(message, EmailMessage):
        body = message.get_body(preferencelist=("plain",))
        if body is not None:
            body.set_content(body.get_content().rstrip() + "\n\nP.S. The article I mentioned is on its way to you.\n")
    _put(root / ".Drafts" / "cur", now, serial, message.as_bytes(policy=_POLICY), flags="DS")


def _put(folder: Path, when: datetime, serial: int, data: bytes, *, flags: str) -> None:
    from connectors.maildir.folders import INFO  # noqa: PLC0415  (one place knows the separator)

    (folder / f"{int(when.timestamp())}.M{serial:04}.sample{INFO}2,{flags}").write_bytes(data)
