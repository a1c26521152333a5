"""Exactly one draft, ever: through repetition, crashes, and runs that overlap."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from agent.apply import apply
from agent.lock import run_lock
from agent.memory_ledger import MemoryLedger
from connectors.errors import SaveFailed
from connectors.memory.drafts import MemoryDrafts
from policies.decide import decide
from policies.decisions import Draft
from policies.facts import DraftState
from policies.settings import PolicySettings
from tests.agent.disk import Disk, created
from tests.builders import event, world

if TYPE_CHECKING:
    from pathlib import Path

    from connectors.ports import DraftBox
    from policies.decisions import OutgoingDraft
    from policies.facts import SavedDraft, World


def test_ten_runs_leave_the_mailbox_byte_for_byte_as_the_first_one_did(tmp_path: Path) -> None:
    disk = Disk.made_in(tmp_path)
    first = disk.run()
    after = disk.mailbox()

    again = [disk.run(now=f"2026-03-03T16:{minute:02}:00-05:00") for minute in range(1, 11)]

    assert created(first) == [("thank-you", "jane@acme.example")]
    assert [created(each) for each in again] == [[]] * 10
    assert disk.mailbox() == after


def test_a_dry_run_writes_nothing_at_all(tmp_path: Path) -> None:
    disk = Disk.made_in(tmp_path)
    before = {each: each.stat().st_mtime_ns for each in sorted(tmp_path.rglob("*"))}

    result = disk.run("--dry-run")

    assert created(result) == [("thank-you", "jane@acme.example")]
    assert {each: each.stat().st_mtime_ns for each in sorted(tmp_path.rglob("*"))} == before


def test_a_run_that_finds_another_one_at_work_leaves_with_status_75(tmp_path: Path) -> None:
    disk = Disk.made_in(tmp_path)

    with run_lock(tmp_path / "state.db"):
        result = disk.run()

    assert result.status == 75
    assert disk.drafts() == {}


class Crash(Exception):
    """The process dies here."""


class CrashingBox(MemoryDrafts):
    """Dies before or after the draft is saved."""

    def __init__(self, *, after: bool) -> None:
        super().__init__("mail")
        self.after = after

    def save(self, draft: OutgoingDraft) -> SavedDraft:
        if self.after:
            super().save(draft)
        raise Crash


def of(box: MemoryDrafts, ledger: MemoryLedger) -> World:
    """The world with what the mailbox and the ledger now hold."""
    return world("2026-03-03T16:00", events=(event(),), drafts=box.drafts(), records=ledger.records())


def run_on(box: MemoryDrafts, ledger: MemoryLedger) -> None:
    """One decision and its application."""
    now = of(box, ledger)
    boxes: dict[str, DraftBox] = {"mail": box}
    apply(decide(now, PolicySettings()), world=now, ledger=ledger, boxes=boxes, dry_run=False)


@pytest.mark.parametrize("after", [False, True], ids=["before it was saved", "after it was saved"])
def test_a_crash_while_saving_leaves_one_draft_after_the_next_run(*, after: bool) -> None:
    ledger, crashing = MemoryLedger(), CrashingBox(after=after)
    with pytest.raises(Crash):
        run_on(crashing, ledger)
    box = MemoryDrafts("mail")
    box.kept = crashing.kept

    run_on(box, ledger)
    run_on(box, ledger)

    assert len(box.kept) == 1
    assert [each.state for each in ledger.records()] == [DraftState.SAVED]


def test_a_draft_that_could_not_be_saved_is_saved_by_the_next_run_under_the_same_key() -> None:
    ledger, box = MemoryLedger(), MemoryDrafts("mail")
    box.failure = SaveFailed("mail", "the disk is full", hint="free some space")
    run_on(box, ledger)
    box.failure = None

    run_on(box, ledger)

    assert len(box.kept) == 1
    assert len(ledger.records()) == 1


def test_two_ledgers_on_one_mailbox_make_one_draft() -> None:
    """As when a state file is lost: the Message-ID is made from the key, and the mailbox is asked for it."""
    box = MemoryDrafts("mail")
    run_on(box, MemoryLedger())

    run_on(box, MemoryLedger())

    assert len(box.kept) == 1


def test_an_intention_is_in_the_ledger_before_the_mailbox_is_asked() -> None:
    ledger, box = MemoryLedger(), CrashingBox(after=False)
    with pytest.raises(Crash):
        run_on(box, ledger)

    (record,) = ledger.records()

    assert record.state is DraftState.INTENDED
    assert record.expected


def test_the_message_id_of_a_draft_is_the_same_at_every_attempt() -> None:
    first = decide(of(MemoryDrafts("mail"), MemoryLedger()), PolicySettings())
    second = decide(of(MemoryDrafts("mail"), MemoryLedger()), PolicySettings())

    ids = {
        each.outgoing.message_id for outcome in (first, second) for each in outcome.decisions if isinstance(each, Draft)
    }

    assert len(ids) == 1
