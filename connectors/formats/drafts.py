"""A draft's bytes as the fact that it lies there."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

from connectors.formats.mail_headers import header_ids, header_people
from connectors.formats.mime import read_draft
from connectors.formats.rfc5322 import fingerprint
from policies.facts import SavedDraft


def as_saved(data: bytes, *, mailbox: str, ref: str) -> SavedDraft:
    """The draft with these bytes, under the mailbox's own handle for it."""
    return replace(_read(data), mailbox=mailbox, ref=ref)


@lru_cache(maxsize=256)
def _read(data: bytes) -> SavedDraft:
    """The draft with these bytes, wherever it lies; most drafts lie there run after run."""
    parsed, parts = read_draft(data)
    ids = header_ids(parsed, "message-id")
    people = [*header_people(parsed, "to"), *header_people(parsed, "cc"), *header_people(parsed, "bcc")]
    return SavedDraft(
        mailbox="",
        ref="",
        message_id=ids[0] if ids else None,
        to=tuple(each.email for each in people),
        fingerprint=fingerprint(data),
        subject=parts.subject,
        thread=tuple(dict.fromkeys([*header_ids(parsed, "in-reply-to"), *header_ids(parsed, "references")])),
    )
