"""Mail: from bytes to a Message (RFC 5322, RFC 2045-2049). Malformed mail is read as far as it goes, never refused."""

from __future__ import annotations

import codecs
import email.message
import email.policy
import hashlib
import re
from contextlib import suppress
from dataclasses import dataclass, replace
from email.parser import BytesParser
from itertools import islice
from typing import TYPE_CHECKING

from connectors.errors import BadData
from connectors.formats.html_text import html_to_text
from connectors.formats.mail_headers import (
    ADDRESS,
    BROKEN,
    decoded,
    file_name,
    header_date,
    header_ids,
    header_people,
    header_text,
    one_line,
    parameter,
    well_formed,
)
from policies.facts import CalendarMethod, Event, Message, Person

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime, tzinfo

TELLING_HEADERS = (
    "auto-submitted",  # RFC 3834: automatic unless "no"
    "precedence",  # bulk, list, junk, auto_reply
    "list-id",  # RFC 2919: a list
    "list-unsubscribe",  # RFC 2369: a list
    "list-help",
    "feedback-id",  # bulk senders' complaint loop
    "return-path",  # "<>" of reports and auto-replies (RFC 3834)
    "x-autoreply",
    "x-autorespond",
    "x-auto-reply-from",
    "x-auto-response-suppress",  # weak: it asks others not to auto-answer
    "x-failed-recipients",  # a report
    "x-ms-exchange-inbox-rules-loop",  # an Exchange rule answered
    "x-loop",
    "sender",
)
"""The header fields that tell people from machines (see policies/messages.py)."""

_LONGEST_BODY = 400_000
_STUB = re.compile(r"(?:html|does not (?:support|display)|enable html|view (?:this|it) in)", re.IGNORECASE)
_DEEPEST = 100
"""Parts within parts that are still looked into."""
_MOST_TELLING = 200
_MOST_RECIPIENTS_FAILED = 200
_NO_CHARSETS = frozenset({"idna", "punycode", "unicode_escape", "raw_unicode_escape", "undefined", "mbcs", "oem"})
"""Codecs of the language that are no charsets of mail; some take quadratic time."""


@dataclass(frozen=True, slots=True)
class Headers:
    """What the header block tells about whether a message is wanted.

    Attributes:
        people: Addresses in From, To, Cc, Reply-To and Sender, lower-cased.
        names: Subject and the sender's display name, as one text.
        ids: Message-ID first where there is one, then those it answers and refers to.
        date: None when missing or unreadable.
    """

    message_id: str | None
    people: frozenset[str]
    names: str
    ids: frozenset[str]
    date: datetime | None


def read_headers(block: bytes, *, zone: tzinfo) -> Headers:
    """The headers that matching needs, from a header block or a prefix of a message."""
    parsed = _parse(block, headers_only=True)
    sender = header_people(parsed, "from")
    people = [each for name in ("from", "to", "cc", "reply-to", "sender") for each in header_people(parsed, name)]
    found = header_ids(parsed, "message-id")
    return Headers(
        found[0] if found else None,
        frozenset(each.email for each in people),
        f"{header_text(parsed, 'subject')}\n{sender[0].name if sender else ''}",
        frozenset([*found[:1], *header_ids(parsed, "in-reply-to"), *header_ids(parsed, "references")]),
        header_date(parsed, zone),
    )


def read_message(data: bytes, *, mailbox: str, folder: str, delivered: datetime, zone: tzinfo) -> Message:
    """A message from its bytes, or from as many of them as hold its text.

    ``delivered`` is its date where the Date header is missing or unreadable; ``zone`` is the user's, for invitations
    with floating times.
    """
    parsed = _parse(data)
    senders = header_people(parsed, "from") or header_people(parsed, "sender") or [Person("")]
    ids = header_ids(parsed, "message-id")
    message_id = ids[0] if ids else _made_id(data)
    answered = header_ids(parsed, "in-reply-to")
    method, invitations = _invitations(parsed, mailbox=mailbox, zone=zone)
    message = Message(
        id=message_id,
        id_is_made=not ids,
        date=header_date(parsed, zone) or delivered,
        sender=senders[0],
        to=tuple(header_people(parsed, "to")),
        cc=tuple(header_people(parsed, "cc")),
        reply_to=tuple(header_people(parsed, "reply-to")),
        subject=header_text(parsed, "subject"),
        text=_body(parsed),
        headers=_telling(parsed),
        content_type=_content_type(parsed),
        in_reply_to=answered[0] if answered else None,
        references=tuple(dict.fromkeys(header_ids(parsed, "references"))),
        mailbox=mailbox,
        folder=folder,
        calendar_method=method,
        attachments=tuple(_attachments(parsed)),
        failed_recipients=_failed(parsed),
    )
    return replace(message, invitations=tuple(_as_received(each, message) for each in invitations))


def _telling(parsed: email.message.Message) -> tuple[tuple[str, str], ...]:
    """The header fields of `TELLING_HEADERS`, in order."""
    found = ((key.lower(), value) for key, value in parsed.items() if key.lower() in TELLING_HEADERS)
    return tuple((key, well_formed(one_line(str(value)))) for key, value in islice(found, _MOST_TELLING))


def _as_received(event: Event, message: Message) -> Event:
    """An event of this mail; the user's address is the one the mail went to that is also invited."""
    sent_to = {each.email for each in message.recipients}
    invited = next((each.person.email for each in event.attendees if each.person.email in sent_to), None)
    return replace(
        event, message=message.id, received_by=invited or (message.to[0].email if len(message.to) == 1 else None)
    )


def _parse(data: bytes, *, headers_only: bool = False) -> email.message.Message:
    """Parsed with the forgiving rules of the compatibility policy, which keeps bad headers instead of raising."""
    if data[:5] in (b"From ", b">From"):  # an mbox line that some tool left in
        data = data.partition(b"\n")[2]
    parser = BytesParser(policy=email.policy.compat32)
    try:
        return parser.parsebytes(data, headersonly=headers_only)
    except BROKEN:  # parts within parts without end, a boundary that cannot be read: what is left are the headers
        return parser.parsebytes(data, headersonly=True)


def _made_id(data: bytes) -> str:
    return f"{hashlib.sha256(data[:_LONGEST_BODY]).hexdigest()[:32]}@made.invalid"


def _content_type(parsed: email.message.Message) -> str:
    kind = parsed.get_content_type()
    report = parameter(parsed, "report-type") if kind == "multipart/report" else ""
    return f"{kind}; report-type={well_formed(one_line(report)).lower()}" if report else kind


# ---------------------------------------------------------------- parts


def _parts(parsed: email.message.Message) -> Iterator[email.message.Message]:
    """The parts that are no containers; attached messages are one part and not looked into."""
    waiting = [(parsed, 0)]
    while waiting:
        part, depth = waiting.pop()
        if part.get_content_maintype() == "message":
            continue
        if not part.is_multipart():
            yield part
        elif depth < _DEEPEST:
            waiting += [(each, depth + 1) for each in reversed(_children(part))]


def _is_attachment(part: email.message.Message) -> bool:
    return part.get_content_disposition() == "attachment" or (
        file_name(part) is not None and not part.get_content_type().startswith("text/")
    )


def _content(part: email.message.Message) -> str:
    """A text part's content, whatever its charset and transfer encoding claim to be."""
    data = _payload(part)[:_LONGEST_BODY]
    for charset in (parameter(part, "charset").strip().lower(), "utf-8"):
        with suppress(*BROKEN):
            if charset and codecs.lookup(charset).name.replace("-", "_") not in _NO_CHARSETS:
                return well_formed(data.decode(charset))
    return data.decode("latin-1")


def _payload(part: email.message.Message) -> bytes:
    """A part's bytes, their transfer encoding undone where that is possible."""
    with suppress(*BROKEN):
        payload = part.get_payload(decode=True)
        if isinstance(payload, bytes):
            return payload
    return b""


def _body(parsed: email.message.Message) -> str:
    """Plain text where there is some that says something, else the HTML as text."""
    plain: list[str] = []
    html: list[str] = []
    for part in _parts(parsed):
        kind = part.get_content_type()
        if _is_attachment(part):
            continue
        if kind == "text/plain" or kind.startswith("multipart/"):  # one whose boundary is missing has no parts
            plain.append(_unflowed(_content(part), part))
        elif kind == "text/html":
            html.append(_content(part))
    text = "\n".join(each for each in plain if each.strip())
    if html and (not text.strip() or (len(text) < 200 and _STUB.search(text) is not None)):
        text = "\n".join(html_to_text(each) for each in html)
    return text[:_LONGEST_BODY].replace("\r\n", "\n").replace("\r", "\n").replace("\x00", "")


@dataclass(frozen=True, slots=True)
class DraftParts:
    """What a person can change in a draft, recipients aside."""

    subject: str
    text: str
    html: tuple[str, ...]
    attachments: tuple[str, ...]


def read_draft(data: bytes) -> tuple[email.message.Message, DraftParts]:
    """A draft's headers, and its parts as texts."""
    parsed = _parse(data)
    inline = [part for part in _parts(parsed) if not _is_attachment(part)]
    return parsed, DraftParts(
        header_text(parsed, "subject"),
        "\n".join(_unflowed(_content(part), part) for part in inline if part.get_content_type() == "text/plain"),
        tuple(_content(part) for part in inline if part.get_content_type() == "text/html"),
        tuple(_attachments(parsed)),
    )


def _unflowed(text: str, part: email.message.Message) -> str:
    """Text of format=flowed with its soft line breaks undone (RFC 3676)."""
    if parameter(part, "format").lower() != "flowed":
        return text
    lines: list[str] = []
    for line in text.replace("\r\n", "\n").split("\n"):
        stripped = line.removeprefix(" ")
        if lines and lines[-1].endswith(" ") and lines[-1] != "-- " and not stripped.startswith(">"):
            lines[-1] += stripped
        else:
            lines.append(stripped)
    return "\n".join(lines)


def _attachments(parsed: email.message.Message) -> Iterator[str]:
    for part in _parts(parsed):
        if _is_attachment(part):
            yield decoded(file_name(part) or "")


def _invitations(
    parsed: email.message.Message, *, mailbox: str, zone: tzinfo
) -> tuple[CalendarMethod | None, tuple[Event, ...]]:
    """Method and events of the first text/calendar part that can be read."""
    from connectors.formats.ical import read_invitation  # noqa: PLC0415  (only mail with a calendar part needs it)

    for part in _parts(parsed):
        named = (file_name(part) or "").lower().endswith(".ics")
        if part.get_content_type() not in ("text/calendar", "application/ics") and not named:
            continue
        with suppress(BadData):
            method, events = read_invitation(_payload(part), zone=zone, source=mailbox)
            return method or _method_of(part) or CalendarMethod.PUBLISH, events
    return None, ()


def _method_of(part: email.message.Message) -> CalendarMethod | None:
    with suppress(ValueError):
        return CalendarMethod(parameter(part, "method").lower())
    return None


def _failed(parsed: email.message.Message) -> tuple[str, ...]:
    """Who was not reached, by a delivery report (RFC 3464) or the header some servers write."""
    found: list[str] = []
    if "delivery-status" in _content_type(parsed):
        for part in [parsed, *_children(parsed)]:
            if part.get_content_type() == "message/delivery-status":
                found += _failed_in(part)
    for raw in parsed.get_all("x-failed-recipients", []):
        found += [well_formed(each.lower()) for each in ADDRESS.findall(str(raw))]
    return tuple(dict.fromkeys(found))[:_MOST_RECIPIENTS_FAILED]


def _children(part: email.message.Message) -> list[email.message.Message]:
    within = part.get_payload() if part.is_multipart() else []
    return [each for each in within if not isinstance(each, str)]


def _failed_in(report: email.message.Message) -> Iterator[str]:
    for block in _children(report):
        action = str(block.get("action") or "failed").strip().lower()
        recipient = str(block.get("final-recipient") or block.get("original-recipient") or "")
        match = ADDRESS.search(recipient.partition(";")[2] or recipient)
        if action == "failed" and match is not None:
            yield well_formed(match.group().lower())
