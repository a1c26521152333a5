"""Decisions to mailboxes: the only place that writes to one, and the only place that knows of a dry run.

The ledger first: what is about to be done is committed before the mailbox is asked, and the result after. A crash
between leaves a row that the next run settles by looking for that Message-ID.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from agent.wording import as_intended, draft_with, reworded, rewrite_with
from connectors.errors import SourceError
from connectors.formats.rfc5322 import build, fingerprint
from policies.decisions import Draft, Keep, Retract, Rewrite
from policies.facts import DraftRecord, DraftState
from policies.ids import words_digest

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from agent.ledger import Ledger
    from connectors.ports import DraftBox, Writer
    from policies.decide import Outcome
    from policies.decisions import Settlement
    from policies.facts import DraftKey, SavedDraft, World


@dataclass(frozen=True, slots=True)
class Failure:
    """A draft that could not be saved, replaced or taken back; the next run tries again."""

    source: str
    what: str
    hint: str


@dataclass(slots=True)
class Applied:
    """What was done in this run, or, in a dry run, would have been."""

    created: list[Draft] = field(default_factory=list)
    rewritten: list[Rewrite] = field(default_factory=list)
    retracted: list[Retract] = field(default_factory=list)
    stale: list[Keep] = field(default_factory=list)
    settled: list[Settlement] = field(default_factory=list)
    failures: list[Failure] = field(default_factory=list)


def apply(
    outcome: Outcome,
    *,
    world: World,
    ledger: Ledger,
    boxes: Mapping[str, DraftBox],
    dry_run: bool,
    words_by: Writer | None = None,
) -> Applied:
    """Make the decisions so. A failure of one mailbox costs only its own drafts.

    ``words_by`` is asked for a draft's words when it is about to be saved; in a dry run it is not.
    """
    applied = Applied(settled=list(outcome.settlements))
    writer = _DryWriter() if dry_run else _Writer(ledger, boxes, world, words_by)
    for settlement in outcome.settlements:
        writer.settle(settlement)
    still_there: set[DraftKey] = set()
    for decision in outcome.decisions:
        try:
            if isinstance(decision, Draft):
                if still_there.intersection(decision.instead_of):
                    continue  # never two at once: the next run tries both again
                applied.created.append(writer.save(decision))
            elif isinstance(decision, Rewrite):
                applied.rewritten.append(writer.rewrite(decision))
            elif isinstance(decision, Retract):
                writer.retract(decision)
                applied.retracted.append(decision)
            elif isinstance(decision, Keep) and decision.stale:
                applied.stale.append(decision)
        except SourceError as error:
            if isinstance(decision, Retract):
                still_there.add(decision.record.key)
            applied.failures.append(Failure(error.source, error.what, error.hint))
    return applied


class _DryWriter:
    """Writes nothing."""

    def settle(self, settlement: Settlement) -> None:
        """Nothing."""

    def save(self, decision: Draft) -> Draft:
        """The draft as it would be."""
        return decision

    def rewrite(self, decision: Rewrite) -> Rewrite:
        """The new words as they would be."""
        return decision

    def retract(self, decision: Retract) -> None:
        """Nothing."""


class _Writer(_DryWriter):
    """Writes to the ledger, then to the mailbox, then to the ledger."""

    def __init__(self, ledger: Ledger, boxes: Mapping[str, DraftBox], world: World, words_by: Writer | None) -> None:
        self._words_by = words_by
        self._records = {each.key: each for each in world.records}
        self._ledger = ledger
        self._boxes = boxes
        self._drafts = world.drafts
        self._now: datetime = world.now

    def settle(self, settlement: Settlement) -> None:
        self._ledger.settle(
            settlement.record.key,
            state=settlement.state,
            at=self._now,
            sent_at=settlement.sent_at,
            sent_id=settlement.sent_id,
            fingerprint=settlement.fingerprint,
        )

    def save(self, decision: Draft) -> Draft:
        basis = decision.letter
        if self._words_by is not None:
            again = as_intended(basis, self._records.get(decision.key))
            decision = draft_with(decision, again or reworded(basis, self._words_by))
        outgoing = decision.outgoing
        self._ledger.intend(
            DraftRecord(
                key=decision.key,
                interview=decision.subject.interview,
                uid=decision.subject.uid,
                occurrence=decision.occurrence,
                start=decision.start,
                mailbox=decision.mailbox,
                message_id=outgoing.message_id,
                state=DraftState.INTENDED,
                created=self._now,
                written=self._now,
                changed=self._now,
                expected=fingerprint(build(outgoing)),
                words=words_digest(basis.subject, basis.text),
                subject=outgoing.subject,
                in_reply_to=outgoing.in_reply_to,
                text="" if self._words_by is None else "\n\n".join(decision.letter.paragraphs),
            )
        )
        saved = self._boxes[decision.mailbox].save(outgoing)
        self._ledger.saved(decision.key, fingerprint=saved.fingerprint, at=self._now)
        return decision

    def rewrite(self, decision: Rewrite) -> Rewrite:
        record, letter = decision.record, decision.letter
        saved = self._find(record)
        if self._words_by is not None:
            decision = rewrite_with(decision, reworded(letter, self._words_by))
        outgoing = decision.outgoing
        self._ledger.rewriting(
            record.key,
            expected=fingerprint(build(outgoing)),
            words=words_digest(letter.subject, letter.text),
            subject=outgoing.subject,
            at=self._now,
        )
        replaced = self._boxes[record.mailbox].replace(saved, outgoing)
        self._ledger.saved(record.key, fingerprint=replaced.fingerprint, at=self._now)
        return decision

    def retract(self, decision: Retract) -> None:
        record = decision.record
        saved = self._find(record)
        self._ledger.settle(record.key, state=DraftState.RETRACTING, at=self._now)
        self._boxes[record.mailbox].take_back(saved)
        self._ledger.settle(record.key, state=DraftState.RETRACTED, at=self._now)

    def _find(self, record: DraftRecord) -> SavedDraft:
        """The draft as this run saw it, expected to be as we last knew it."""
        found = next(each for each in self._drafts if each.message_id == record.message_id)
        return replace(found, fingerprint=record.fingerprint)
