"""A draft's bytes as the fact that it lies there."""

from __future__ import annotations

from connectors.formats.mime import header_ids, header_people, read_draft
from connectors.formats.rfc5322 import fingerprint
from policies.facts import SavedDraft


def as_saved(data: bytes, *, mailbox: str, ref: str) -> SavedDraft:
    """The draft with these bytes, under the mailbox's own handle for it."""
    parsed, parts = read_draft(data)
    ids = header_ids(parsed, "message-id")
    people = [*header_people(parsed, "to"), *header_people(parsed, "cc"), *header_people(parsed, "bcc")]
    return SavedDraft(
        mailbox=mailbox,
        ref=ref,
        message_id=ids[0] if ids else None,
        to=tuple(each.email for each in people),
        fingerprint=fingerprint(data),
        subject=parts.subject,
        thread=tuple(dict.fromkeys([*header_ids(parsed, "in-reply-to"), *header_ids(parsed, "references")])),
    )
