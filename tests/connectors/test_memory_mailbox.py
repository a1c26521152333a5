"""The mailbox in memory keeps the contracts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from connectors.errors import SaveFailed, Unreachable
from connectors.formats.mime import read_message
from connectors.memory.drafts import MemoryDrafts
from connectors.memory.mail import MemoryMail
from tests.builders import NEW_YORK, moment
from tests.connectors.contract.drafts import DraftContract
from tests.connectors.contract.mail import MailContract

if TYPE_CHECKING:
    from pathlib import Path

    from connectors.ports import DraftBox, MailSource


class TestMemoryMail(MailContract):
    def make(self, root: Path, mails: dict[str, list[bytes]]) -> MailSource:
        del root
        delivered = moment("2026-03-04T10:00")
        return MemoryMail(
            "mail",
            [
                read_message(data, mailbox="mail", folder=folder, delivered=delivered, zone=NEW_YORK)
                for folder, messages in mails.items()
                for data in messages
            ],
        )

    def broken(self, root: Path) -> MailSource:
        box = MemoryMail("mail")
        box.failure = Unreachable("mail", f"{root} is gone", hint="bring it back")
        return box


class TestMemoryDrafts(DraftContract):
    def make(self, root: Path) -> DraftBox:
        del root
        return MemoryDrafts("mail")

    def contents(self, box: DraftBox) -> list[bytes]:
        assert isinstance(box, MemoryDrafts)
        return list(box.kept.values())

    def put(self, box: DraftBox, data: bytes) -> None:
        assert isinstance(box, MemoryDrafts)
        box.put(data)

    def edit(self, box: DraftBox, ref: str, data: bytes) -> None:
        assert isinstance(box, MemoryDrafts)
        box.kept[ref] = data

    def failing(self, root: Path) -> DraftBox:
        del root
        box = MemoryDrafts("mail")
        box.failure = SaveFailed("mail", "it is full", hint="free some space")
        return box
