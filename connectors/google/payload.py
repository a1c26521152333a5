"""A Gmail message's payload as the bytes of a mail, attachments left empty (Gmail API v1, resource "MessagePart").

The payload has a message's parts apart, their transfer encodings undone. Putting them together again lets the one
reader of mail, in ``connectors/formats``, read them like everything else.
"""

from __future__ import annotations

import base64
import binascii
import email.message
import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

READ = ("text/plain", "text/html", "text/calendar", "application/ics", "message/delivery-status")
"""Parts that are read; of all others only the headers matter."""

_DEEPEST = 50
_LINE_BREAK = re.compile(r"[\r\n]+")
_STATEFUL = ("iso-2022-", "hz", "utf-7")
"""Charsets whose bytes look like UTF-8 and are not."""


def header_block(payload: Mapping[str, Any]) -> bytes:
    """The headers, as lines, and the empty line after them."""
    return "".join(f"{name}: {value}\r\n" for name, value in _headers(payload)).encode("utf-8", "replace") + b"\r\n"


def as_mail(payload: Mapping[str, Any], fetched: Mapping[str, bytes]) -> bytes:
    """The whole message; ``fetched`` are the contents of parts that came apart, by their attachment id."""
    return b"\r\n".join(_part(payload, fetched, depth=0)) + b"\r\n"


def outside(payload: Mapping[str, Any]) -> Iterator[tuple[str, int]]:
    """Attachment id and size of the parts that are read and yet came without their content."""
    body = payload.get("body")
    if isinstance(body, dict) and body.get("attachmentId") and is_read(payload):
        yield str(body["attachmentId"]), int(body.get("size") or 0)
    for each in _children(payload):
        yield from outside(each)


def is_read(part: Mapping[str, Any]) -> bool:
    """Whether the part's content matters."""
    name = str(part.get("filename") or "").lower()
    kind = str(part.get("mimeType") or "").lower()
    return (kind in READ and (not name or "calendar" in kind or name.endswith(".ics"))) or name.endswith(".ics")


def decode(data: object) -> bytes:
    """What base64url text stands for, padded or not; nothing for what is none."""
    text = str(data or "")
    try:
        return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
    except (binascii.Error, ValueError):
        return b""


def _part(part: Mapping[str, Any], fetched: Mapping[str, bytes], *, depth: int) -> list[bytes]:
    """The lines of a part: headers, an empty line, content."""
    children = _children(part) if depth < _DEEPEST else []
    kind = str(part.get("mimeType") or "text/plain").lower()
    other = _lines(part, but=("content-type", "content-transfer-encoding"))
    described = email.message.Message()
    described["Content-Type"] = _content_type(part) or kind
    if children and kind == "message/delivery-status":
        blocks = [b"\r\n".join([*_lines(each), b""]) for each in children]
        return [*other, _line("Content-Type", described), b"", *blocks]
    if children and kind.startswith("multipart/"):
        boundary = f"=-{depth}-{len(children)}-part"
        described.set_param("boundary", boundary)
        lines = [*other, _line("Content-Type", described), b""]
        for each in children:
            lines += [f"--{boundary}".encode(), *_part(each, fetched, depth=depth + 1)]
        return [*lines, f"--{boundary}--".encode()]
    data = _content(part, fetched) if is_read(part) or not part.get("filename") else b""
    if kind.startswith("text/"):
        described.set_param("charset", _charset(data, described))
    encoding = [] if kind.startswith("message/") else [b"Content-Transfer-Encoding: base64"]
    content = data if kind.startswith("message/") else base64.encodebytes(data).replace(b"\n", b"\r\n").rstrip()
    return [*other, _line("Content-Type", described), *encoding, b"", content]


def _lines(part: Mapping[str, Any], *, but: tuple[str, ...] = ()) -> list[bytes]:
    """The part's headers as they stand in a mail."""
    return [f"{name}: {value}".encode("utf-8", "replace") for name, value in _headers(part) if name.lower() not in but]


def _line(name: str, described: email.message.Message) -> bytes:
    return f"{name}: {_LINE_BREAK.sub(' ', str(described[name]))}".encode("utf-8", "replace")


def _content(part: Mapping[str, Any], fetched: Mapping[str, bytes]) -> bytes:
    body = part.get("body")
    if not isinstance(body, dict):
        return b""
    return decode(body["data"]) if body.get("data") else fetched.get(str(body.get("attachmentId")), b"")


def _charset(data: bytes, described: email.message.Message) -> str:
    """UTF-8 where the bytes are: Gmail gives text in it, whatever the message was written in."""
    stated = str(described.get_param("charset", "utf-8")).lower()
    if stated.startswith(_STATEFUL) and (b"\x1b" in data or b"~{" in data or b"+" in data):
        return stated
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return stated
    return "utf-8"


def _headers(part: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    listed = part.get("headers")
    for each in listed if isinstance(listed, list) else []:
        if isinstance(each, dict) and each.get("name"):
            yield _LINE_BREAK.sub(" ", str(each["name"])), _LINE_BREAK.sub(" ", str(each.get("value") or ""))


def _content_type(part: Mapping[str, Any]) -> str:
    return next((value for name, value in _headers(part) if name.lower() == "content-type"), "")


def _children(part: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    listed = part.get("parts")
    return [each for each in listed if isinstance(each, dict)] if isinstance(listed, list) else []
