"""What is remembered of a Gmail draft, so that one whose message has not changed need not be read again."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, replace
from typing import TYPE_CHECKING

from policies.facts import SavedDraft

if TYPE_CHECKING:
    from collections.abc import Mapping

DRAFT = "draft/"


@dataclass(frozen=True, slots=True)
class KeptDraft:
    """A draft by its id, as it was when last read.

    Attributes:
        id: The draft's; it lasts.
        message: Its message's id; every edit gives it another.
        conversation: Gmail's thread.
        message_id: The Message-ID header when the draft was first seen: a mail client may write another.
        content: Fingerprint of its words.
        base: The message's id when these words were first seen, or saved by us: another one since then, with the same
            words, means that somebody opened and saved it.
    """

    id: str
    message: str
    conversation: str
    message_id: str | None
    to: tuple[str, ...]
    subject: str
    thread: tuple[str, ...]
    content: str
    base: str

    @classmethod
    def seen(cls, saved: SavedDraft, *, message: str, conversation: str, former: KeptDraft | None) -> KeptDraft:
        """What is remembered now, of a draft that was read, and of which ``former`` was remembered."""
        same_words = former is not None and former.content == saved.fingerprint
        return cls(
            id=saved.ref,
            message=message,
            conversation=conversation,
            message_id=saved.message_id if former is None else former.message_id,
            to=saved.to,
            subject=saved.subject,
            thread=saved.thread,
            content=saved.fingerprint,
            base=former.base if former is not None and same_words else message,
        )

    def fact(self, mailbox: str) -> SavedDraft:
        """The draft as the policies see it."""
        return SavedDraft(
            mailbox=mailbox,
            ref=self.id,
            message_id=self.message_id,
            to=self.to,
            fingerprint=self.content if self.message == self.base else f"{self.content}/{self.message}",
            subject=self.subject,
            thread=self.thread,
        )

    def named(self, message_id: str) -> KeptDraft:
        """The same, under the Message-ID that we gave it."""
        return replace(self, message_id=message_id)

    def to_page(self) -> bytes:
        """For the notebook."""
        return json.dumps(asdict(self)).encode()


def kept_drafts(pages: Mapping[str, bytes]) -> dict[str, KeptDraft]:
    """All that are remembered, by draft id; a page that cannot be read is as good as none."""
    found = {}
    for name, page in pages.items():
        if not name.startswith(DRAFT):
            continue
        try:
            about = json.loads(page)
            kept = KeptDraft(**{**about, "to": tuple(about["to"]), "thread": tuple(about["thread"])})
        except (ValueError, KeyError, TypeError):
            continue
        found[kept.id] = kept
    return found
