"""Header fields of mail as values: text, people, ids, dates, parameters; what is broken is read as far as it goes."""

from __future__ import annotations

import re
from contextlib import suppress
from email.errors import MessageError
from email.header import decode_header, make_header
from email.utils import collapse_rfc2231_value, getaddresses, parsedate_to_datetime
from typing import TYPE_CHECKING, Final

from policies.facts import Person

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime, tzinfo
    from email.message import Message

BROKEN: Final = (LookupError, TypeError, ValueError, RecursionError, MessageError)
"""What the standard library raises over malformed mail, where it ought to read on."""

ADDRESS: Final = re.compile(r"[^\s<>;,\"]{1,320}@[^\s<>;,\"]{1,320}")
_MESSAGE_ID: Final = re.compile(r"<([^<>\s]{1,998})>")
_SPACES: Final = re.compile(r"[\s\x00]+")
_SURROGATES: Final = re.compile("[\ud800-\udfff]")
_LONGEST_FIELD: Final = 100_000
"""Characters of a header field that are looked at: some two thousand addresses or references."""
_LONGEST_ID: Final = 998
_LONGEST_TEXT: Final = 2_000
"""Characters of a subject or a name."""


def one_line(text: str) -> str:
    """The text on one line."""
    return _SPACES.sub(" ", text).strip()


def well_formed(text: str) -> str:
    """Text that can be written as UTF-8: some charsets decode to half a character."""
    return _SURROGATES.sub("\ufffd", text)


def header_text(parsed: Message, name: str) -> str:
    """A header decoded (RFC 2047), on one line; as it stands where it cannot be decoded; "" when absent."""
    return decoded(next(_fields(parsed, name), None))


def _fields(parsed: Message, name: str) -> Iterator[str]:
    """The values of a header as they stand: `Message.get` would make question marks of eight-bit bytes in them."""
    return (str(value) for each, value in parsed.raw_items() if each.lower() == name)


def decoded(raw: object) -> str:
    """A raw header value decoded, on one line."""
    if raw is None:
        return ""
    text = _raw_text(raw)
    with suppress(*BROKEN):  # an unknown charset, a broken encoded word
        text = str(make_header(decode_header(text)))
    return well_formed(one_line(text)[:_LONGEST_TEXT])


def _raw_text(raw: object) -> str:
    """A raw header as text: eight-bit bytes are UTF-8 (RFC 6532), else taken for Latin-1."""
    data = str(raw)[:_LONGEST_FIELD].encode("utf-8", "surrogateescape")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("latin-1")


def header_people(parsed: Message, name: str) -> list[Person]:
    """The mailboxes of an address header; groups are opened, what has no address is left out."""
    raw = [_raw_text(each) for each in _fields(parsed, name)]
    found = []
    for shown, address in _addresses(raw):
        match = ADDRESS.search(address)
        if match is not None:
            found.append(Person(well_formed(match.group().lower()), decoded(shown).strip("\"' ")))
    if not found:
        found = [Person(well_formed(each.lower())) for text in raw for each in ADDRESS.findall(text)]
    return found


def _addresses(raw: list[str]) -> list[tuple[str, str]]:
    try:
        return getaddresses(raw)
    except BROKEN:  # comments or groups within one another without end
        return []


def header_ids(parsed: Message, name: str) -> list[str]:
    """Message-IDs of a header, bare."""
    found = []
    for raw in parsed.get_all(name, []):
        text = well_formed(one_line(str(raw)[:_LONGEST_FIELD]))
        matches = _MESSAGE_ID.findall(text)
        is_bare = "@" in text and " " not in text and len(text) <= _LONGEST_ID
        found += matches or ([text] if is_bare else [])
    return found


def header_date(parsed: Message, zone: tzinfo) -> datetime | None:
    """The Date header; None when it is missing or unreadable."""
    raw = parsed.get("date")
    if raw is None:
        return None
    try:
        found = parsedate_to_datetime(one_line(str(raw)[:_LONGEST_TEXT]))
    except (*BROKEN, OverflowError):
        return None
    found = found if found.tzinfo is not None else found.replace(tzinfo=zone)
    return found if 1970 <= found.year <= 2200 else None


def parameter(part: Message, name: str, *, header: str = "content-type") -> str:
    """A header's parameter, RFC 2231 undone; "" when it is missing or broken."""
    try:
        return collapse_rfc2231_value(part.get_param(name, "", header))
    except BROKEN:
        return ""


def file_name(part: Message) -> str | None:
    """The name under which a part would be saved; None when it has none, "" when that is broken."""
    try:
        return part.get_filename()
    except BROKEN:
        return ""
