"""Drafts as bytes, and how to tell whether somebody changed one (RFC 5322)."""

from __future__ import annotations

import email.policy
import hashlib
import re
from email.headerregistry import Address
from email.message import EmailMessage
from email.utils import format_datetime
from typing import TYPE_CHECKING

from connectors.formats.html_text import html_to_text
from connectors.formats.mail_headers import header_people
from connectors.formats.mime import read_draft

if TYPE_CHECKING:
    from policies.decisions import OutgoingDraft
    from policies.facts import Person

_POLICY = email.policy.SMTP.clone(max_line_length=998, cte_type="8bit")
"""Long identifiers are not broken into encoded words: that trap of the default line length breaks threads."""

_MOST_REFERENCES = 20
_LINE_BREAK = re.compile(r"[\r\n\x00]")


def build(draft: OutgoingDraft) -> bytes:
    """The draft with CRLF lines, as a mail client would have written it: text and HTML, one recipient, no X- headers.

    Raises:
        ValueError: A value has a line break in it, or an address is none.
    """
    for value in (
        draft.message_id,
        draft.subject,
        draft.in_reply_to or "",
        *draft.references,
        draft.sender.name,
        draft.to.name,
    ):
        if _LINE_BREAK.search(value):
            raise ValueError(f"a header value must be on one line: {value!r}")
    message = EmailMessage(policy=_POLICY)
    message["Date"] = format_datetime(draft.date)
    message["From"] = _address(draft.sender)
    message["To"] = _address(draft.to)
    message["Message-ID"] = f"<{draft.message_id}>"
    if draft.in_reply_to is not None:
        message["In-Reply-To"] = f"<{draft.in_reply_to}>"
        message["References"] = " ".join(f"<{each}>" for each in _shortened(draft.references))
    message["Subject"] = draft.subject
    message.set_content(draft.text, cte="quoted-printable")
    message.add_alternative(draft.html, subtype="html", cte="quoted-printable")
    message.set_boundary(f"=-{hashlib.sha256(draft.message_id.encode()).hexdigest()[:24]}")
    return message.as_bytes()


def _address(person: Person) -> Address:
    local, _, domain = person.email.rpartition("@")
    if not local or not domain or " " in person.email:
        raise ValueError(f"no address to write to: {person.email!r}")
    try:
        return Address(display_name=person.name, username=local, domain=domain)
    except (ValueError, IndexError) as error:
        raise ValueError(f"no address to write to: {person.email!r}") from error


def _shortened(references: tuple[str, ...]) -> tuple[str, ...]:
    """The first and the latest references of a long thread: some servers refuse very long headers."""
    if len(references) <= _MOST_REFERENCES:
        return references
    return (*references[:1], *references[-(_MOST_REFERENCES - 1) :])


def fingerprint(data: bytes) -> str:
    """A digest of what a person can change in a draft: recipients, subject, text, attachments.

    It stays the same when a client or server merely rewrites headers, line ends or transfer encodings.
    """
    parsed, parts = read_draft(data)
    people = [
        f"{name}:{','.join(sorted(each.email for each in header_people(parsed, name)))}" for name in ("to", "cc", "bcc")
    ]
    html = "\n".join(_normal(html_to_text(each)) for each in parts.html)
    digest = hashlib.sha256()
    for each in (*people, parts.subject, _normal(parts.text), html, *parts.attachments):
        digest.update(each.encode("utf-8", "replace") + b"\x1f")
    return digest.hexdigest()[:32]


def _normal(text: str) -> str:
    """Text without what clients change by themselves: line ends, trailing blanks, empty lines at the end."""
    lines = [
        line.rstrip() for line in text.replace("\r\n", "\n").replace("\r", "\n").replace("\u00a0", " ").split("\n")
    ]
    return "\n".join(lines).strip()
