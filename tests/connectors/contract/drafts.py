"""One test for each sentence of `DraftBox` in connectors/ports.py."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import replace
from email import message_from_bytes, policy
from typing import TYPE_CHECKING

import pytest

from connectors.errors import SaveFailed
from policies.decisions import OutgoingDraft
from policies.facts import Person
from tests.builders import moment
from tests.connectors.mail_text import mail

if TYPE_CHECKING:
    from pathlib import Path

    from connectors.ports import DraftBox

DRAFT = OutgoingDraft(
    message_id="0123@example.com",
    sender=Person("sam.rivera@example.com", "Sam Rivera"),
    to=Person("jane@acme.example", "Jane Doe"),
    subject="Re: Our conversation",
    text="Hi Jane,\n\nthank you for the conversation.\n\nBest,\nSam\n",
    html="<html><body><p>Hi Jane,</p><p>thank you for the conversation.</p></body></html>\n",
    date=moment("2026-03-04T16:00"),
    in_reply_to="m1@acme.example",
    references=("m0@acme.example", "m1@acme.example"),
)
OTHER_WORDS = replace(DRAFT, text="Hi Jane,\n\nother words.\n\nSam\n", html="<p>Hi Jane,</p><p>other words.</p>\n")


class DraftContract(ABC):
    """What every Drafts folder does. A backend's test says how one is made and looked into."""

    @abstractmethod
    def make(self, root: Path) -> DraftBox:
        """An empty Drafts folder."""

    @abstractmethod
    def contents(self, box: DraftBox) -> list[bytes]:
        """The drafts now in it, as bytes."""

    @abstractmethod
    def put(self, box: DraftBox, data: bytes) -> None:
        """A draft that somebody else wrote."""

    @abstractmethod
    def edit(self, box: DraftBox, ref: str, data: bytes) -> None:
        """A person changed the draft with that handle to these bytes."""

    @abstractmethod
    def failing(self, root: Path) -> DraftBox:
        """An empty Drafts folder that can save nothing."""

    def test_a_saved_draft_is_found_by_its_message_id_and_listed(self, tmp_path: Path) -> None:
        box = self.make(tmp_path)

        saved = box.save(DRAFT)

        assert box.find("0123@example.com") == saved
        assert box.drafts() == (saved,)
        assert box.find("unknown@example.com") is None

    def test_what_is_saved_reads_back_the_same(self, tmp_path: Path) -> None:
        box = self.make(tmp_path)
        box.save(DRAFT)

        (data,) = self.contents(box)
        message = message_from_bytes(data, policy=policy.default)
        body = message.get_body(preferencelist=("plain",))

        assert body is not None
        assert message["To"] == "Jane Doe <jane@acme.example>"
        assert message["Subject"] == "Re: Our conversation"
        assert message["In-Reply-To"] == "<m1@acme.example>"
        assert message["References"] == "<m0@acme.example> <m1@acme.example>"
        assert body.get_content().replace("\r\n", "\n") == DRAFT.text

    def test_saving_again_saves_nothing_and_gives_the_one_that_is_there(self, tmp_path: Path) -> None:
        box = self.make(tmp_path)
        first = box.save(DRAFT)

        assert box.save(OTHER_WORDS) == first
        assert len(self.contents(box)) == 1

    def test_a_draft_that_the_user_changed_has_another_fingerprint(self, tmp_path: Path) -> None:
        box = self.make(tmp_path)
        saved = box.save(DRAFT)
        (data,) = self.contents(box)
        self.edit(box, saved.ref, data.replace(b"thank you", b"many thanks"))

        found = box.find("0123@example.com")

        assert found is not None
        assert found.fingerprint != saved.fingerprint

    def test_taking_back_removes_it_and_one_that_is_gone_is_no_error(self, tmp_path: Path) -> None:
        box = self.make(tmp_path)
        saved = box.save(DRAFT)

        box.take_back(saved)
        box.take_back(saved)

        assert box.drafts() == ()

    def test_a_changed_draft_is_not_taken_back(self, tmp_path: Path) -> None:
        box = self.make(tmp_path)
        saved = box.save(DRAFT)
        (data,) = self.contents(box)
        self.edit(box, saved.ref, data.replace(b"thank you", b"many thanks"))

        with pytest.raises(SaveFailed):
            box.take_back(saved)

        assert len(self.contents(box)) == 1

    def test_replacing_keeps_the_message_id_and_leaves_one_draft_with_the_new_words(self, tmp_path: Path) -> None:
        box = self.make(tmp_path)
        saved = box.save(DRAFT)

        replaced = box.replace(saved, OTHER_WORDS)

        assert box.drafts() == (replaced,)
        assert replaced.message_id == saved.message_id
        assert replaced.fingerprint != saved.fingerprint
        assert b"other words" in self.contents(box)[0]

    def test_a_changed_draft_is_not_replaced(self, tmp_path: Path) -> None:
        box = self.make(tmp_path)
        saved = box.save(DRAFT)
        (data,) = self.contents(box)
        self.edit(box, saved.ref, data.replace(b"thank you", b"many thanks"))

        with pytest.raises(SaveFailed):
            box.replace(saved, OTHER_WORDS)

        assert b"many thanks" in self.contents(box)[0]

    def test_when_saving_fails_nothing_half_written_is_left_and_it_says_what_to_do(self, tmp_path: Path) -> None:
        box = self.failing(tmp_path)

        with pytest.raises(SaveFailed) as caught:
            box.save(DRAFT)

        assert caught.value.hint
        assert self.contents(box) == []

    def test_drafts_of_others_are_listed_and_never_changed(self, tmp_path: Path) -> None:
        box = self.make(tmp_path)
        theirs = mail(id="theirs@x", sender="sam.rivera@example.com", to="raj@other.example", subject="Lunch?")
        self.put(box, theirs)

        saved = box.save(DRAFT)
        box.take_back(saved)

        assert [each.message_id for each in box.drafts()] == ["theirs@x"]
        assert self.contents(box) == [theirs]
