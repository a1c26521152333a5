"""What is remembered from run to run, as a Protocol: drafts, debriefs, interviews, and when the last run was.

    intended    what is about to be saved: durable before the mailbox is asked
    saved       the mailbox has it
    settled     what became of it, as a later run found out
    say         what the user said, all words on one interview taken together
    forget      delete, on the user's word

Every sentence below is a test in ``tests/agent/contract_ledger.py``, run on every implementation.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol

from policies.facts import DraftState

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from connectors.ports import Notebook
    from policies.facts import Debrief, DraftKey, DraftRecord, SeenInterview


class AlreadyIntended(Exception):
    """A draft with this key is remembered already: a second one must never be made."""

    def __init__(self, key: DraftKey) -> None:
        super().__init__(f"a {key.kind.value} to {key.person} with this key is in the ledger already ({key!r})")
        self.key = key


class NotIntended(Exception):
    """No draft with this key is remembered."""

    def __init__(self, key: DraftKey) -> None:
        super().__init__(f"no {key.kind.value} to {key.person} with this key is in the ledger ({key!r})")
        self.key = key


@dataclass(frozen=True, slots=True)
class Forgotten:
    """How much was deleted."""

    drafts: int = 0
    debriefs: int = 0
    interviews: int = 0


class Ledger(Protocol):
    """One user's memory. What a method has returned from is durable; what raised left nothing behind.

    - What is written reads back equal, times with the offset they were given.
    - Rows are listed in the order in which they were first written.
    - Another user's rows are neither listed nor changed.
    """

    def records(self) -> tuple[DraftRecord, ...]:
        """Every draft that was ever intended and not forgotten."""

    def intend(self, record: DraftRecord) -> None:
        """Remember that this draft is about to be saved.

        A key that is there raises `AlreadyIntended` and changes nothing, unless it is still only intended and was
        never saved: then the new words take the place of the old ones, and the time it was first made is kept.
        """

    def saved(self, key: DraftKey, *, fingerprint: str, at: datetime) -> None:
        """The mailbox has the draft, with this fingerprint: nothing is expected any more.

        Here and below, a key that is not there raises `NotIntended`.
        """

    def rewriting(self, key: DraftKey, *, expected: str, words: str, subject: str, at: datetime) -> None:
        """New words are about to take the place of the saved ones, whose fingerprint stays known until they have."""

    def settle(
        self,
        key: DraftKey,
        *,
        state: DraftState,
        at: datetime,
        sent_at: datetime | None = None,
        sent_id: str | None = None,
        fingerprint: str | None = None,
    ) -> None:
        """What became of the draft. What is None stays as it was; nothing is expected any more."""

    def debriefs(self) -> tuple[Debrief, ...]:
        """What the user said, once for each interview."""

    def say(self, debrief: Debrief) -> None:
        """Put this in the place of what the user said of the interview before."""

    def interviews(self) -> tuple[SeenInterview, ...]:
        """Every interview, or event that may be one, that a run saw."""

    def remember_interviews(self, rows: Iterable[SeenInterview]) -> None:
        """Remember these, each in place of the row with its UID and occurrence; others stay."""

    def note_run(self, now: datetime) -> None:
        """A run has ended."""

    def last_run(self) -> datetime | None:
        """When the last run was; None before the first."""

    def notebook(self, source: str) -> Notebook:
        """Where the source of that name keeps what it read. Whatever is forgotten, all notebooks are emptied."""

    def forget(self, uid: str, occurrence: str | None) -> Forgotten:
        """Delete all that is remembered of one interview. What is not known is no error."""

    def forget_all(self) -> Forgotten:
        """Delete all of this user's rows."""


def intended(former: DraftRecord | None, record: DraftRecord) -> DraftRecord:
    """What `Ledger.intend` has to remember when ``former`` has the record's key already."""
    if former is None:
        return record
    if former.state is not DraftState.INTENDED or former.fingerprint:
        raise AlreadyIntended(record.key)
    return replace(record, created=former.created)


def saved(record: DraftRecord, *, fingerprint: str, at: datetime) -> DraftRecord:
    """What `Ledger.saved` has to remember."""
    return replace(record, state=DraftState.SAVED, fingerprint=fingerprint, expected="", changed=at)


def rewriting(record: DraftRecord, *, expected: str, words: str, subject: str, at: datetime) -> DraftRecord:
    """What `Ledger.rewriting` has to remember."""
    return replace(
        record, state=DraftState.INTENDED, expected=expected, words=words, subject=subject, written=at, changed=at
    )


def settled(
    record: DraftRecord,
    *,
    state: DraftState,
    at: datetime,
    sent_at: datetime | None,
    sent_id: str | None,
    fingerprint: str | None,
) -> DraftRecord:
    """What `Ledger.settle` has to remember."""
    return replace(
        record,
        state=state,
        changed=at,
        sent_at=sent_at or record.sent_at,
        sent_id=sent_id or record.sent_id,
        fingerprint=fingerprint or record.fingerprint,
        expected="",
    )
