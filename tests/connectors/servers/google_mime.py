"""A mail's bytes as Gmail sees them: its header fields, its words, the tree of parts that the API shows.

Values of header fields are shown unfolded and decoded, and words in UTF-8 whatever their charset was: both from memory
of Gmail's answers, no page says so.
"""

from __future__ import annotations

import base64
import html
import re
from dataclasses import dataclass
from email import message_from_bytes
from email.errors import MessageError
from email.header import decode_header, make_header
from email.utils import getaddresses
from functools import cached_property
from itertools import count
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from email.message import Message

_FIELD = re.compile(rb"^([!-9;-~]+)[ \t]*:([^\r\n]*(?:\r?\n[ \t][^\r\n]*)*)(?:\r?\n|\Z)", re.MULTILINE)
_HEAD_END = re.compile(rb"\r?\n(?=\r?\n)")
_MESSAGE_ID = re.compile(r"<[^<>@\s]+@[^<>@\s]+>", re.ASCII)
_REFERENCE = re.compile(r"<([^<>\s]+)>")
_PREFIX = re.compile(r"\s*(re|fwd?)\s*:\s*", re.IGNORECASE)
_TAG = re.compile(r"<(style|script)\b.*?</\1>|<[^>]*>", re.IGNORECASE | re.DOTALL)
_DEEPEST = 20
"""Parts within so many others are not shown with what is in them."""
_numbers = count(1)


@dataclass(frozen=True)
class Mail:
    """A mail, by its exact bytes; everything else is found in them when it is asked for."""

    raw: bytes

    @cached_property
    def parsed(self) -> Message:
        """The tree of parts."""
        return message_from_bytes(self.raw)

    @cached_property
    def message_id(self) -> str:
        """The Message-ID without brackets; "" when there is none."""
        return self.header("Message-ID").strip().strip("<>")

    @cached_property
    def references(self) -> frozenset[str]:
        """Message-IDs that this answers, without brackets."""
        return frozenset(_REFERENCE.findall(f"{self.header('In-Reply-To')} {self.header('References')}"))

    @cached_property
    def subject(self) -> str:
        """The subject, decoded."""
        return self.header("Subject")

    @cached_property
    def base_subject(self) -> str:
        """The subject by which mails belong together: without Re: and Fwd:, lower-cased, spaces evened out."""
        rest = self.subject
        while found := _PREFIX.match(rest):
            rest = rest[found.end() :]
        return " ".join(rest.casefold().split())

    @cached_property
    def words(self) -> str:
        """The text of all parts that are text and no file."""
        return "\n".join(_plain(part) for part in _leaves(self.parsed) if _is_inline(part))

    def body(self, subtype: str) -> str:
        """The first text of this subtype that is no file, as it is written; "" when there is none."""
        return next(
            (_text(p) for p in _leaves(self.parsed) if _is_inline(p) and p.get_content_subtype() == subtype), ""
        )

    @cached_property
    def filenames(self) -> tuple[str, ...]:
        """Names of attached files."""
        return tuple(name for part in self.parsed.walk() if (name := _filename(part)))

    @property
    def snippet(self) -> str:
        """Its first words, escaped as for HTML."""
        return html.escape(" ".join(self.words.split())[:200], quote=True).replace("&#x27;", "&#39;")

    def header(self, name: str) -> str:
        """The first such field's value as the API shows it; "" when there is none."""
        return next(iter(self._values(name)), "")

    def addresses(self, name: str) -> list[tuple[str, str]]:
        """Names and addresses in all such fields; a field too twisted for the library counts as a name."""
        try:
            return getaddresses(self._values(name))
        except RecursionError:
            return [(each, "") for each in self._values(name)]

    def _values(self, name: str) -> list[str]:
        return [_shown(value) for each, value in self.parsed.raw_items() if each.lower() == name.lower()]

    def payload(
        self, message_id: str, *, named: Sequence[str] | None = None, with_parts: bool = True
    ) -> dict[str, Any]:
        """The API's MessagePart; ``named`` limits the headers, and without parts it has nothing but those."""
        wanted = None if named is None else {each.lower() for each in named}
        if with_parts:
            return _part(self.parsed, "", message_id)
        headers = [each for each in _headers(self.parsed) if wanted is None or each["name"].lower() in wanted]
        return {"mimeType": self.parsed.get_content_type(), "headers": headers}

    def attachment(self, part_id: str) -> bytes | None:
        """The bytes of this part; None when there is none."""
        part = self.parsed
        for number in part_id.split(".") if part_id else []:
            children = _children(part)
            if int(number) >= len(children):
                return None
            part = children[int(number)]
        return _bytes(part)


def base64url(content: bytes) -> str:
    """Bytes as Google writes them."""
    return base64.urlsafe_b64encode(content).decode()


def from_base64url(text: str) -> bytes:
    """Bytes as Google reads them: the padding may be left out."""
    return base64.urlsafe_b64decode(text.rstrip("=") + "=" * (-len(text.rstrip("=")) % 4))


def fields(raw: bytes) -> Iterator[tuple[str, bytes, slice]]:
    """Name, value and place, line end included, of each header field."""
    end = _HEAD_END.search(raw)
    for found in _FIELD.finditer(raw, 0, end.end() if end else len(raw)):
        yield found[1].decode("ascii"), found[2].strip(), slice(*found.span())


def with_field(raw: bytes, name: str, value: str, *, kept_as: str = "") -> bytes:
    """These bytes with one field of the name: in the place of the first old one, else on top.

    Args:
        raw: A mail.
        name: Of the field.
        value: Its new value.
        kept_as: Name under which the old value stays, if there was one.
    """
    line_end = b"\r\n" if b"\r\n" in raw else b"\n"
    new = f"{name}: {value}".encode() + line_end
    for each, old, place in fields(raw):
        if each.lower() == name.lower():
            kept = f"{kept_as}: ".encode() + old + line_end if kept_as else b""
            return raw[: place.start] + new + kept + raw[place.stop :]
    return new + raw


def without_fields(raw: bytes, prefix: str) -> bytes:
    """These bytes without the fields whose names begin so."""
    for name, _, place in reversed(list(fields(raw))):
        if name.lower().startswith(prefix.lower()):
            raw = raw[: place.start] + raw[place.stop :]
    return raw


def new_message_id(ending: str = "@mail.gmail.com") -> str:
    """A Message-ID of Google's, with brackets."""
    return f"<CA+{next(_numbers):08x}Gq7{ending}>"


def with_message_id(raw: bytes, *, ending: str = "@mail.gmail.com", broken_ending: str = "") -> bytes:
    """These bytes with a well-formed Message-ID: a missing one is made, a malformed one replaced and kept beside it."""
    held = [value.decode("ascii", "replace") for name, value, _ in fields(raw) if name.lower() == "message-id"]
    if held and _MESSAGE_ID.fullmatch(held[0]):
        return raw
    new = new_message_id((broken_ending or ending) if held else ending)
    return with_field(raw, "Message-ID", new, kept_as="X-Google-Original-Message-ID")


def attachment_place(attachment_id: str) -> tuple[str, str] | None:
    """Message and part that an attachment's id stands for; None when the id is none."""
    try:
        _, message_id, part_id = from_base64url(attachment_id.removeprefix("ANGjdJ")).decode("ascii").split("/")
    except ValueError:
        return None
    return message_id, part_id


def _part(part: Message, part_id: str, message_id: str) -> dict[str, Any]:
    shown: dict[str, Any] = {"partId": part_id, "mimeType": part.get_content_type(), "filename": _filename(part)}
    shown["headers"] = _headers(part)
    children = _children(part) if part_id.count(".") < _DEEPEST else []
    if part.get_content_maintype() == "multipart":
        shown["body"] = {"size": 0}
    elif _is_inline(part):
        text = _text(part).encode()
        shown["body"] = {"size": len(text)} | ({"data": base64url(text)} if text else {})
    else:
        place = f"{next(_numbers)}/{message_id}/{part_id}".encode("ascii")
        shown["body"] = {"attachmentId": f"ANGjdJ{base64url(place)}", "size": len(_bytes(part))}
    if children:
        prefix = f"{part_id}." if part_id else ""
        shown["parts"] = [_part(each, f"{prefix}{number}", message_id) for number, each in enumerate(children)]
    return shown


def _children(part: Message) -> list[Message]:
    found = part.get_payload() if part.is_multipart() else []
    return cast("list[Message]", found)


def _headers(part: Message) -> list[dict[str, str]]:
    return [{"name": name, "value": _shown(value)} for name, value in part.raw_items()]


def _shown(value: object) -> str:
    """A field's value unfolded and decoded."""
    text = str(value).encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    unfolded = text.replace("\r", "").replace("\n", "")
    try:
        return str(make_header(decode_header(unfolded))) if "=?" in unfolded else unfolded
    except (MessageError, LookupError, ValueError):
        return unfolded


def _filename(part: Message) -> str:
    name = part.get_filename()
    return "" if name is None else _shown(name)


def _is_inline(part: Message) -> bool:
    return part.get_content_maintype() == "text" and not _filename(part)


def _leaves(part: Message) -> Iterator[Message]:
    return (each for each in part.walk() if not each.is_multipart())


def _bytes(part: Message) -> bytes:
    if part.get_content_type() == "message/rfc822" and part.is_multipart():
        inner = part.get_payload(0)
        return b"" if isinstance(inner, str) else inner.as_bytes()
    found = part.get_payload(decode=True)
    return found if isinstance(found, bytes) else b""


def _text(part: Message) -> str:
    try:
        return _bytes(part).decode(str(part.get_content_charset() or "utf-8"), "replace")
    except (LookupError, ValueError):
        return _bytes(part).decode("latin-1")


def _plain(part: Message) -> str:
    """A part's text, without tags if it is HTML."""
    text = _text(part)
    return html.unescape(_TAG.sub(" ", text)) if part.get_content_subtype() == "html" else text
