"""Keeping drafts in a Maildir: written whole or not at all, taken back only while untouched, never sent."""

from __future__ import annotations

import hashlib
import os
from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from connectors.errors import SaveFailed, Unreachable
from connectors.formats.drafts import as_saved
from connectors.formats.rfc5322 import build
from connectors.maildir.files import Files
from connectors.maildir.folders import INFO, PARTS, drafts_folder, require_maildir, trash_folder

if TYPE_CHECKING:
    from pathlib import Path

    from policies.decisions import OutgoingDraft
    from policies.facts import SavedDraft

_FLAGS = f"{INFO}2,DS"
_MOST_OF_A_DRAFT = 20_000_000


@dataclass(slots=True)
class MaildirDrafts:
    """The drafts folder of a Maildir. A draft's ``ref`` is its file's name."""

    name: str
    path: Path
    files: Files = field(default_factory=Files)

    def drafts(self) -> tuple[SavedDraft, ...]:
        """Every draft now in the mailbox; of two with one Message-ID the later file."""
        found: dict[str, SavedDraft] = {}
        for path in self._paths():
            saved = self._read(path)
            if saved is not None:
                found[saved.message_id or saved.ref] = saved
        return tuple(found.values())

    def find(self, message_id: str) -> SavedDraft | None:
        """The draft with this bare Message-ID, or None."""
        return next((each for each in self.drafts() if each.message_id == message_id), None)

    def save(self, draft: OutgoingDraft) -> SavedDraft:
        """Keep the draft, unsent; durable when this returns. One that is there already is given instead."""
        there = self.find(draft.message_id)
        if there is not None:
            return there
        folder = drafts_folder(self.path)
        return self._write(draft, folder / "cur" / f"{self._unique(draft)}{_FLAGS}")

    def replace(self, saved: SavedDraft, draft: OutgoingDraft) -> SavedDraft:
        """Put the draft in the place of the saved one, under its file's name.

        One rename does it: a crash leaves the old words or the new, never both and never none.
        """
        path = self._untouched(saved)
        if path is None:
            raise self._failed("the draft to be replaced is gone from Drafts")
        return self._write(draft, path)

    def take_back(self, saved: SavedDraft) -> None:
        """Move the saved draft to Trash."""
        path = self._untouched(saved)
        if path is None:
            return
        try:
            trash = trash_folder(self.path)
            self.files.make(trash)
            self.files.move(path, trash / "cur" / f"{path.name.partition(INFO)[0]}{INFO}2,S")
        except OSError as error:
            raise self._failed(f"a draft could not be moved to Trash ({error.strerror or error})") from error

    # ------------------------------------------------------------ files

    def _paths(self) -> list[Path]:
        """The files in Drafts, oldest first as their names tell."""
        require_maildir(self.path, source=self.name)
        folder = drafts_folder(self.path)
        try:
            return sorted(
                (folder / part / name for part in PARTS for name in self.files.names(folder / part)),
                key=lambda each: each.name,
            )
        except OSError as error:
            raise Unreachable(
                self.name,
                f"{folder} cannot be read ({error.strerror or error})",
                hint=f'check "path" of the mailbox "{self.name}" and its permissions',
            ) from error

    def _read(self, path: Path) -> SavedDraft | None:
        """The draft in a file; None when it vanished meanwhile."""
        try:
            return as_saved(self.files.head(path, _MOST_OF_A_DRAFT), mailbox=self.name, ref=path.name)
        except FileNotFoundError:
            return None
        except OSError as error:
            raise Unreachable(
                self.name,
                f"{path} cannot be read ({error.strerror or error})",
                hint=f'check the permissions of the mailbox "{self.name}"',
            ) from error

    def _untouched(self, saved: SavedDraft) -> Path | None:
        """The saved draft's file, unless it is gone; `SaveFailed` when its words are not the ones we know."""
        found = None
        for path in self._paths():
            there = self._read(path)
            if there is None or (there.message_id or there.ref) != (saved.message_id or saved.ref):
                continue
            if there.fingerprint != saved.fingerprint:
                raise self._failed("the draft was changed in the meantime and is left alone")
            found = path
        return found

    def _write(self, draft: OutgoingDraft, path: Path) -> SavedDraft:
        """The draft in this file: written elsewhere first, then put there at once."""
        data = build(draft)
        temporary = path.parent.parent / "tmp" / self._unique(draft)
        try:
            self.files.make(path.parent.parent)
            self.files.remove(temporary)
            self.files.write(temporary, data)
        except OSError as error:
            raise self._failed(f"the draft could not be written ({error.strerror or error})") from error
        try:
            self.files.move(temporary, path)
        except OSError as error:
            with suppress(OSError):
                self.files.remove(temporary)
            raise self._failed(f"the draft could not be put into Drafts ({error.strerror or error})") from error
        return as_saved(data, mailbox=self.name, ref=path.name)

    def _unique(self, draft: OutgoingDraft) -> str:
        """A name that no other draft has: its time, its Message-ID, this process."""
        digest = hashlib.sha256(draft.message_id.encode()).hexdigest()[:16]
        return f"{int(draft.date.timestamp())}.M{digest}P{os.getpid()}.mail"

    def _failed(self, what: str) -> SaveFailed:
        hint = f'free space and check the permissions of the mailbox "{self.name}"; the next run tries again'
        return SaveFailed(self.name, what, hint=hint if "(" in what else "")
