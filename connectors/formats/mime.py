"""Mail: from bytes to a Message (RFC 5322, RFC 2045-2049). Malformed mail is read as far as it goes, never refused."""

from __future__ import annotations

import email.message
import email.policy
import hashlib
import re
from contextlib import suppress
from dataclasses import dataclass, replace
from email.header import decode_header, make_header
from email.parser import BytesParser
from email.utils import getaddresses, parsedate_to_datetime
from typing import TYPE_CHECKING

from connectors.errors import BadData
from connectors.formats.html_text import html_to_text
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

_MESSAGE_ID = re.compile(r"<([^<>\s]+)>")
_SPACES = re.compile(r"[\s\x00]+")
_LONGEST_BODY = 400_000
_STUB = re.compile(r"(?:html|does not (?:support|display)|enable html|view (?:this|it) in)", re.IGNORECASE)
_ADDRESS = re.compile(r"[^\s<>;,\"]+@[^\s<>;,\"]+")


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
    sender = _people(parsed, "from")
    people = [each for name in ("from", "to", "cc", "reply-to", "sender") for each in _people(parsed, name)]
    found = _ids(parsed, "message-id")
    return Headers(
        found[0] if found else None,
        frozenset(each.email for each in people),
        f"{_text(parsed, 'subject')}\n{sender[0].name if sender else ''}",
        frozenset([*found[:1], *_ids(parsed, "in-reply-to"), *_ids(parsed, "references")]),
        _date(parsed, zone),
    )


def read_message(data: bytes, *, mailbox: str, folder: str, delivered: datetime, zone: tzinfo) -> Message:
    """A message from its bytes, or from as many of them as hold its text.

    ``delivered`` is its date where the Date header is missing or unreadable; ``zone`` is the user's, for invitations
    with floating times.
    """
    parsed = _parse(data)
    senders = _people(parsed, "from") or _people(parsed, "sender") or [Person("")]
    ids = _ids(parsed, "message-id")
    message_id = ids[0] if ids else _made_id(data)
    answered = _ids(parsed, "in-reply-to")
    method, invitations = _invitations(parsed, mailbox=mailbox, zone=zone)
    message = Message(
        id=message_id,
        id_is_made=not ids,
        date=_date(parsed, zone) or delivered,
        sender=senders[0],
        to=tuple(_people(parsed, "to")),
        cc=tuple(_people(parsed, "cc")),
        reply_to=tuple(_people(parsed, "reply-to")),
        subject=_text(parsed, "subject"),
        text=_body(parsed),
        headers=tuple(
            (key.lower(), _one_line(str(value))) for key, value in parsed.items() if key.lower() in TELLING_HEADERS
        ),
        content_type=_content_type(parsed),
        in_reply_to=answered[0] if answered else None,
        references=tuple(dict.fromkeys(_ids(parsed, "references"))),
        mailbox=mailbox,
        folder=folder,
        calendar_method=method,
        attachments=tuple(_attachments(parsed)),
        failed_recipients=_failed(parsed),
    )
    return replace(message, invitations=tuple(_as_received(each, message) for each in invitations))


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
    return BytesParser(policy=email.policy.compat32).parsebytes(data, headersonly=headers_only)


def _one_line(text: str) -> str:
    return _SPACES.sub(" ", text).strip()


def _text(parsed: email.message.Message, name: str) -> str:
    """A header decoded (RFC 2047), on one line; as it stands where it cannot be decoded; "" when absent."""
    return _decoded(parsed.get(name))


def _decoded(raw: object) -> str:
    if raw is None:
        return ""
    text = _raw_text(raw)
    try:
        return _one_line(str(make_header(decode_header(text))))
    except (LookupError, ValueError, UnicodeError):  # an unknown charset, a broken encoded word
        return _one_line(text)


def _raw_text(raw: object) -> str:
    """A raw header as text: eight-bit bytes, which should not be there, are taken for UTF-8, else Latin-1."""
    text = str(raw)
    data = text.encode("utf-8", "surrogateescape")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("latin-1")


def _people(parsed: email.message.Message, name: str) -> list[Person]:
    """The mailboxes of an address header; groups are opened, what has no address is left out."""
    raw = [_raw_text(each) for each in parsed.get_all(name, [])]
    found = []
    for shown, address in getaddresses(raw):
        match = _ADDRESS.search(address)
        if match is not None:
            found.append(Person(match.group().lower(), _decoded(shown).strip("\"' ")))
    if not found:
        found = [Person(each.lower()) for text in raw for each in _ADDRESS.findall(text)]
    return found


def _ids(parsed: email.message.Message, name: str) -> list[str]:
    """Message-IDs of a header, bare."""
    found = []
    for raw in parsed.get_all(name, []):
        text = _one_line(str(raw))
        matches = _MESSAGE_ID.findall(text)
        found += matches or ([text] if "@" in text and " " not in text else [])
    return found


def _made_id(data: bytes) -> str:
    return f"{hashlib.sha256(data[:_LONGEST_BODY]).hexdigest()[:32]}@made.invalid"


def _date(parsed: email.message.Message, zone: tzinfo) -> datetime | None:
    raw = parsed.get("date")
    if raw is None:
        return None
    try:
        found = parsedate_to_datetime(_one_line(str(raw)))
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    found = found if found.tzinfo is not None else found.replace(tzinfo=zone)
    return found if 1970 <= found.year <= 2200 else None


def _content_type(parsed: email.message.Message) -> str:
    kind = parsed.get_content_type()
    report = parsed.get_param("report-type") if kind == "multipart/report" else None
    return f"{kind}; report-type={str(report).lower()}" if report else kind


# ---------------------------------------------------------------- parts


def _parts(parsed: email.message.Message) -> Iterator[email.message.Message]:
    """The parts that are no containers; attached messages are one part and not looked into."""
    if parsed.get_content_maintype() == "message" and parsed.get_content_type() != "message/delivery-status":
        return
    if not parsed.is_multipart():
        yield parsed
        return
    for part in parsed.get_payload():
        if not isinstance(part, str):
            yield from _parts(part)


def _is_attachment(part: email.message.Message) -> bool:
    return part.get_content_disposition() == "attachment" or (
        part.get_filename() is not None and not part.get_content_type().startswith("text/")
    )


def _content(part: email.message.Message) -> str:
    """A text part's content, whatever its charset claims to be."""
    payload = part.get_payload(decode=True)
    data = payload if isinstance(payload, bytes) else str(part.get_payload()).encode("utf-8", "surrogateescape")
    data = data[:_LONGEST_BODY]
    for charset in (part.get_content_charset(), "utf-8"):
        with suppress(LookupError, UnicodeDecodeError, TypeError):
            return data.decode(charset or "utf-8")
    return data.decode("latin-1")


def _body(parsed: email.message.Message) -> str:
    """Plain text where there is some that says something, else the HTML as text."""
    plain: list[str] = []
    html: list[str] = []
    for part in _parts(parsed):
        kind = part.get_content_type()
        if _is_attachment(part):
            continue
        if kind == "text/plain":
            plain.append(_unflowed(_content(part), part))
        elif kind == "text/html":
            html.append(_content(part))
    text = "\n".join(each for each in plain if each.strip())
    if html and (not text.strip() or (len(text) < 200 and _STUB.search(text) is not None)):
        text = "\n".join(html_to_text(each) for each in html)
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\x00", "")


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
        _text(parsed, "subject"),
        "\n".join(_unflowed(_content(part), part) for part in inline if part.get_content_type() == "text/plain"),
        tuple(_content(part) for part in inline if part.get_content_type() == "text/html"),
        tuple(_attachments(parsed)),
    )


def header_ids(parsed: email.message.Message, name: str) -> list[str]:
    """Message-IDs of a header, bare."""
    return _ids(parsed, name)


def header_people(parsed: email.message.Message, name: str) -> list[Person]:
    """The mailboxes of an address header."""
    return _people(parsed, name)


def _unflowed(text: str, part: email.message.Message) -> str:
    """Text of format=flowed with its soft line breaks undone (RFC 3676)."""
    if str(part.get_param("format") or "").lower() != "flowed":
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
            yield _decoded(part.get_filename() or "")


def _invitations(
    parsed: email.message.Message, *, mailbox: str, zone: tzinfo
) -> tuple[CalendarMethod | None, tuple[Event, ...]]:
    """Method and events of the first text/calendar part that can be read."""
    from connectors.formats.ical import read_invitation  # noqa: PLC0415  (only mail with a calendar part needs it)

    for part in _parts(parsed):
        named = (part.get_filename() or "").lower().endswith(".ics")
        if part.get_content_type() not in ("text/calendar", "application/ics") and not named:
            continue
        payload = part.get_payload(decode=True)
        if not isinstance(payload, bytes):
            continue
        with suppress(BadData):
            method, events = read_invitation(payload, zone=zone, source=mailbox)
            return method or _method_of(part) or CalendarMethod.PUBLISH, events
    return None, ()


def _method_of(part: email.message.Message) -> CalendarMethod | None:
    with suppress(ValueError):
        return CalendarMethod(str(part.get_param("method") or "").lower())
    return None


def _failed(parsed: email.message.Message) -> tuple[str, ...]:
    """Who was not reached, by a delivery report (RFC 3464) or the header some servers write."""
    found: list[str] = []
    if "delivery-status" in _content_type(parsed):
        for part in parsed.walk():
            if part.get_content_type() == "message/delivery-status":
                found += _failed_in(part)
    for raw in parsed.get_all("x-failed-recipients", []):
        found += [each.lower() for each in _ADDRESS.findall(str(raw))]
    return tuple(dict.fromkeys(found))


def _failed_in(report: email.message.Message) -> Iterator[str]:
    blocks = report.get_payload()
    for block in blocks if isinstance(blocks, list) else []:
        if isinstance(block, str):
            continue
        action = str(block.get("action") or "failed").strip().lower()
        recipient = str(block.get("final-recipient") or block.get("original-recipient") or "")
        match = _ADDRESS.search(recipient.partition(";")[2] or recipient)
        if action == "failed" and match is not None:
            yield match.group().lower()
