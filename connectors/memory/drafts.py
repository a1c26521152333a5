"""A Drafts folder in memory, and what a person does to the drafts in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from connectors.errors import SaveFailed
from connectors.formats.drafts import as_saved
from connectors.formats.rfc5322 import build

if TYPE_CHECKING:
    from connectors.errors import SourceError
    from policies.decisions import OutgoingDraft
    from policies.facts import SavedDraft


class MemoryDrafts:
    """Drafts by their handle, as the bytes a mailbox would keep.

    Attributes:
        name: The mailbox's name.
        kept: The drafts' bytes by handle, in the order in which they were saved.
        trash: Those taken back.
        failure: When set, raised by everything that writes.
    """

    def __init__(self, name: str) -> None:
        self.name = name
        self.kept: dict[str, bytes] = {}
        self.trash: list[bytes] = []
        self.failure: SourceError | None = None
        self._serial = 0

    def drafts(self) -> tuple[SavedDraft, ...]:
        """Every draft now in the mailbox."""
        return tuple(as_saved(data, mailbox=self.name, ref=ref) for ref, data in self.kept.items())

    def find(self, message_id: str) -> SavedDraft | None:
        """The draft with this bare Message-ID, or None."""
        return next((each for each in self.drafts() if each.message_id == message_id), None)

    def save(self, draft: OutgoingDraft) -> SavedDraft:
        """Keep the draft, unsent. One that is there already is given instead."""
        self._may_fail()
        there = self.find(draft.message_id)
        return there or self.put(build(draft))

    def replace(self, saved: SavedDraft, draft: OutgoingDraft) -> SavedDraft:
        """Put the draft in the place of the saved one."""
        self._may_fail()
        there = self._untouched(saved)
        if there is None:
            raise SaveFailed(self.name, "the draft to be replaced is gone from Drafts")
        self.kept[there.ref] = build(draft)
        return as_saved(self.kept[there.ref], mailbox=self.name, ref=there.ref)

    def take_back(self, saved: SavedDraft) -> None:
        """Move the saved draft to the trash."""
        self._may_fail()
        there = self._untouched(saved)
        if there is not None:
            self.trash.append(self.kept.pop(there.ref))

    def put(self, data: bytes) -> SavedDraft:
        """A draft that somebody wrote, as these bytes."""
        self._serial += 1
        ref = str(self._serial)
        self.kept[ref] = data
        return as_saved(data, mailbox=self.name, ref=ref)

    def remove(self, ref: str) -> bytes:
        """A person threw the draft away, or sent it; its bytes."""
        return self.kept.pop(ref)

    def _untouched(self, saved: SavedDraft) -> SavedDraft | None:
        there = next((each for each in self.drafts() if each.message_id == saved.message_id), None)
        if there is not None and there.fingerprint != saved.fingerprint:
            raise SaveFailed(self.name, "the draft was changed in the meantime and is left alone")
        return there

    def _may_fail(self) -> None:
        if self.failure is not None:
            raise self.failure
