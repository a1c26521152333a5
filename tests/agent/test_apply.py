"""Decisions made so: never two drafts at once, even when one cannot be taken back."""

from __future__ import annotations

from connectors.errors import SaveFailed
from policies.facts import DraftKind
from tests.builders import SAM, event, message, moment
from tests.player import Life


def test_a_draft_is_not_saved_while_the_one_before_it_cannot_be_taken_back() -> None:
    life = Life()
    life.put(event())
    life.run(moment("2026-03-10T09:00"))
    (old,) = life.drafts()
    life.write(message("Here it is.", id="own@x", sender=SAM, to=("jane@acme.example",), date="2026-03-10T12:00"))
    life.box.failure = SaveFailed("mail", "the disk is full")

    failed = life.run(moment("2026-03-17T10:00"))

    assert [each.record.key for each in failed.applied.retracted] == []
    assert failed.applied.created == []
    assert [each.message.id for each in life.drafts()] == [old.message.id]

    life.box.failure = None
    life.run(moment("2026-03-17T11:00"))

    (new,) = life.drafts()
    assert new.kind is DraftKind.CHECK_IN
    assert new.message.id != old.message.id
