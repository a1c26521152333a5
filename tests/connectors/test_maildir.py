"""The Maildir keeps the contracts, and what is its own: names, flags, and failing disks."""

from __future__ import annotations

import errno
from typing import TYPE_CHECKING

import pytest

from connectors.errors import SaveFailed, Unreachable
from connectors.maildir.drafts import MaildirDrafts
from connectors.maildir.files import Files
from connectors.maildir.mail import MaildirMail
from tests.builders import NEW_YORK
from tests.connectors.contract.drafts import DRAFT, OTHER_WORDS, DraftContract
from tests.connectors.contract.mail import JANE, MailContract, ids
from tests.connectors.mail_text import mail

if TYPE_CHECKING:
    from pathlib import Path

    from connectors.ports import DraftBox, MailSource

FOLDERS = {"inbox": "", "sent": ".Sent", "archive": ".Archive", "drafts": ".Drafts", "trash": ".Trash", "junk": ".Junk"}


def maildir(root: Path) -> Path:
    """An empty Maildir++ with the usual folders."""
    for folder in FOLDERS.values():
        for part in ("cur", "new", "tmp"):
            (root / folder / part).mkdir(parents=True, exist_ok=True)
    return root


class TestMaildirMail(MailContract):
    def make(self, root: Path, mails: dict[str, list[bytes]]) -> MailSource:
        maildir(root)
        for folder, messages in mails.items():
            for place, data in enumerate(messages):
                (root / FOLDERS[folder] / "cur" / f"177260000{place}.M{place}.host:2,S").write_bytes(data)
        return MaildirMail("mail", root, NEW_YORK)

    def broken(self, root: Path) -> MailSource:
        return MaildirMail("mail", root / "nowhere", NEW_YORK)

    def test_reading_changes_nothing_in_the_mailbox(self, tmp_path: Path) -> None:
        box = self.make(tmp_path, {"inbox": [mail()]})
        (tmp_path / "new" / "1772600005.M5.host").write_bytes(mail(id="new@acme.example"))
        before = {each: each.read_bytes() for each in sorted(tmp_path.rglob("*")) if each.is_file()}

        assert ids(box.read(JANE)) == {"m1@acme.example", "new@acme.example"}
        assert {each: each.read_bytes() for each in sorted(tmp_path.rglob("*")) if each.is_file()} == before

    def test_a_message_without_a_message_id_has_the_same_made_one_in_every_run(self, tmp_path: Path) -> None:
        box = self.make(tmp_path, {"inbox": [mail(id=None)]})

        (first,), (second,) = box.read(JANE).messages, box.read(JANE).messages

        assert first.id == second.id
        assert first.id_is_made

    def test_a_copy_in_sent_goes_before_one_in_another_folder(self, tmp_path: Path) -> None:
        box = self.make(tmp_path, {"archive": [mail()], "sent": [mail()]})

        assert [each.folder for each in box.read(JANE).messages] == ["sent"]

    def test_a_folder_that_is_no_maildir_is_refused(self, tmp_path: Path) -> None:
        with pytest.raises(Unreachable, match="no Maildir"):
            MaildirMail("mail", tmp_path, NEW_YORK).read(JANE)

    def test_a_message_that_moves_from_new_to_cur_while_it_is_read_is_read(self, tmp_path: Path) -> None:
        class Moving(Files):
            def head(self, path: Path, size: int) -> bytes:
                if path.parent.name == "new":
                    path.rename(path.parent.parent / "cur" / f"{path.name}:2,S")
                return super().head(path, size)

        maildir(tmp_path)
        (tmp_path / "new" / "1772600005.M5.host").write_bytes(mail())

        assert ids(MaildirMail("mail", tmp_path, NEW_YORK, Moving()).read(JANE)) == {"m1@acme.example"}


class Failing(Files):
    """Files of a disk that fails at one step."""

    def __init__(self, step: str, number: int) -> None:
        self.step, self.number = step, number

    def write(self, path: Path, data: bytes) -> None:
        if self.step == "write":
            raise OSError(self.number, "the disk says no")
        super().write(path, data)

    def move(self, path: Path, to: Path) -> None:
        if self.step == "move":
            raise OSError(self.number, "the disk says no")
        super().move(path, to)


class TestMaildirDrafts(DraftContract):
    def make(self, root: Path) -> DraftBox:
        return MaildirDrafts("mail", maildir(root))

    def contents(self, box: DraftBox) -> list[bytes]:
        assert isinstance(box, MaildirDrafts)
        return [each.read_bytes() for each in sorted((box.path / ".Drafts").rglob("*")) if each.is_file()]

    def put(self, box: DraftBox, data: bytes) -> None:
        assert isinstance(box, MaildirDrafts)
        (box.path / ".Drafts" / "cur" / "1700000000.M1.client:2,DS").write_bytes(data)

    def edit(self, box: DraftBox, ref: str, data: bytes) -> None:
        assert isinstance(box, MaildirDrafts)
        (box.path / ".Drafts" / "cur" / ref).unlink()
        (box.path / ".Drafts" / "cur" / "1800000000.M2.client:2,DS").write_bytes(data)

    def failing(self, root: Path) -> DraftBox:
        return MaildirDrafts("mail", maildir(root), Failing("write", errno.ENOSPC))

    def test_it_lies_in_cur_with_the_flags_of_a_seen_draft(self, tmp_path: Path) -> None:
        self.make(tmp_path).save(DRAFT)

        (path,) = (tmp_path / ".Drafts" / "cur").iterdir()

        assert path.name.endswith(":2,DS")

    def test_what_is_taken_back_lies_in_trash(self, tmp_path: Path) -> None:
        box = self.make(tmp_path)
        box.take_back(box.save(DRAFT))

        assert len(list((tmp_path / ".Trash" / "cur").iterdir())) == 1

    @pytest.mark.parametrize("step", ["write", "move"])
    @pytest.mark.parametrize("number", [errno.ENOSPC, errno.EROFS, errno.EIO])
    def test_a_replacement_that_fails_leaves_the_old_words(self, tmp_path: Path, step: str, number: int) -> None:
        saved = self.make(tmp_path).save(DRAFT)
        before = self.contents(self.make(tmp_path))

        with pytest.raises(SaveFailed):
            MaildirDrafts("mail", tmp_path, Failing(step, number)).replace(saved, OTHER_WORDS)

        assert self.contents(self.make(tmp_path)) == before

    def test_folders_of_other_tools_are_found(self, tmp_path: Path) -> None:
        for folder in ("INBOX", "Drafts"):
            (tmp_path / folder / "cur").mkdir(parents=True)

        MaildirDrafts("mail", tmp_path).save(DRAFT)

        assert len(list((tmp_path / "Drafts" / "cur").iterdir())) == 1
