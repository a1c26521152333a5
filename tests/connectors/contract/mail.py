"""One test for each sentence of `MailSource` in connectors/ports.py."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING

import pytest

from connectors.errors import Unreachable
from connectors.ports import MailNeed
from tests.builders import moment
from tests.connectors.mail_text import invitation, mail

if TYPE_CHECKING:
    from pathlib import Path

    from connectors.ports import MailReading, MailSource

SINCE = moment("2026-01-01T00:00")
JANE = MailNeed(SINCE, addresses=frozenset({"jane@acme.example"}))


def ids(reading: MailReading) -> set[str]:
    """Message-IDs of what was read."""
    return {each.id for each in reading.messages}


class MailContract(ABC):
    """What every mailbox does. A backend's test says how one is made, and how it breaks."""

    @abstractmethod
    def make(self, root: Path, mails: dict[str, list[bytes]]) -> MailSource:
        """A mailbox with these mails by folder: "inbox", "sent", "archive", "drafts", "trash", "junk"."""

    @abstractmethod
    def broken(self, root: Path) -> MailSource:
        """A mailbox that cannot be read."""

    @pytest.mark.parametrize(
        "need",
        [
            JANE,
            MailNeed(SINCE, domains=frozenset({"acme.example"})),
            MailNeed(SINCE, names=frozenset({"acme"})),
            MailNeed(SINCE, message_ids=frozenset({"m1@acme.example"})),
        ],
        ids=["by address", "by domain", "by a name", "by Message-ID"],
    )
    def test_a_message_that_the_need_names_is_listed_and_one_that_it_does_not_is_not(
        self, tmp_path: Path, need: MailNeed
    ) -> None:
        wanted = mail(subject="Your application to Acme")
        other = mail(id="x@shop.example", sender="Shop <orders@shop.example>", subject="Your order")
        box = self.make(tmp_path, {"inbox": [wanted, other]})

        assert ids(box.read(need)) == {"m1@acme.example"}

    def test_mail_dated_before_the_needs_day_is_not_listed(self, tmp_path: Path) -> None:
        box = self.make(tmp_path, {"inbox": [mail(date="Wed, 31 Dec 2025 10:00:00 -0500")]})

        assert ids(box.read(JANE)) == set()

    def test_drafts_trash_and_junk_are_left_out_and_other_folders_read(self, tmp_path: Path) -> None:
        folders = ("inbox", "archive", "drafts", "trash", "junk")
        box = self.make(tmp_path, {each: [mail(id=f"{each}@acme.example")] for each in folders})

        assert ids(box.read(JANE)) == {"inbox@acme.example", "archive@acme.example"}

    def test_own_sent_mail_is_listed_with_its_folder(self, tmp_path: Path) -> None:
        own = mail(id="own@x", sender="Sam <sam.rivera@example.com>", to="jane@acme.example")
        box = self.make(tmp_path, {"sent": [own]})

        assert [each.folder for each in box.read(JANE).messages] == ["sent"]

    def test_a_listed_message_brings_its_thread(self, tmp_path: Path) -> None:
        answer = mail(id="a@other.example", sender="Raj <raj@other.example>", answers="m1@acme.example")
        box = self.make(tmp_path, {"inbox": [mail(), answer]})

        assert ids(box.read(JANE)) == {"m1@acme.example", "a@other.example"}

    def test_invitations_are_listed_whoever_sent_them(self, tmp_path: Path) -> None:
        box = self.make(tmp_path, {"inbox": [mail(), invitation()]})

        assert ids(box.invitations(SINCE)) == {"inv@else.example"}
        assert ids(box.read(JANE)) == {"m1@acme.example", "inv@else.example"}

    def test_an_invitation_carries_its_event_and_whom_it_was_sent_to(self, tmp_path: Path) -> None:
        box = self.make(tmp_path, {"inbox": [invitation()]})

        ((event,),) = (each.invitations for each in box.invitations(SINCE).messages)

        assert event.uid == "u1"
        assert event.message == "inv@else.example"
        assert event.received_by == "sam.rivera@example.com"

    def test_bodies_are_text(self, tmp_path: Path) -> None:
        html = mail(body="<p>Hi Sam,</p><p>see <b>you</b>.</p>", kind="text/html")
        box = self.make(tmp_path, {"inbox": [html]})

        (message,) = box.read(JANE).messages

        assert "<" not in message.text
        assert "see you." in message.text

    def test_an_unreadable_mailbox_says_what_to_do(self, tmp_path: Path) -> None:
        with pytest.raises(Unreachable) as caught:
            self.broken(tmp_path).read(JANE)

        assert caught.value.source == "mail"
        assert caught.value.hint

    def test_reading_twice_gives_the_same(self, tmp_path: Path) -> None:
        box = self.make(tmp_path, {"inbox": [mail(), invitation()], "sent": [mail(id="own@x")]})

        assert box.read(JANE) == box.read(JANE)
