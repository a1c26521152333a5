"""What became of the drafts we made: sent, thrown away, changed, or still as they were (policy section 8).

A draft that is gone from Drafts is never made again on that ground alone: it was sent, thrown away, or saved under a
new id by a mail client. Only mail in Sent, or another draft to that person in its place, tells which.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from policies.case import because
from policies.decisions import Because, Evidence, Reason, Settlement
from policies.facts import DraftState
from policies.ids import words_digest
from policies.threads import plain_subject

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from policies.facts import DraftRecord, Message, SavedDraft, World
    from policies.threads import Threads

_CLOCK_SKEW = timedelta(minutes=10)


def settle(world: World, *, own_mail: Sequence[Message], threads: Threads) -> tuple[Settlement, ...]:
    """What changed about each draft since the ledger last knew. Mailboxes that could not be read change nothing."""
    read = {each.name for each in world.mailboxes if each.was_read}
    known = {each.message_id for each in world.records}
    claimed = {each.sent_id for each in world.records if each.sent_id is not None}
    found = []
    for record in sorted(world.records, key=_turn):
        if record.mailbox not in read or record.state is DraftState.RETRACTED:
            continue
        settlement = _settle_one(record, world, own_mail=own_mail, threads=threads, known=known, claimed=claimed)
        if settlement is not None:
            found.append(settlement)
    return tuple(found)


def _turn(record: DraftRecord) -> tuple[bool, datetime, str]:
    """Drafts that were taken for thrown away come last: a sent mail is first the copy of one that lay there."""
    return (record.state is DraftState.DISMISSED, record.created, str(record.key))


def settled(record: DraftRecord, settlement: Settlement | None, *, now: datetime) -> DraftRecord:
    """The record as it stands after its settlement."""
    if settlement is None:
        return record
    return replace(
        record,
        state=settlement.state,
        changed=now,
        sent_at=settlement.sent_at or record.sent_at,
        sent_id=settlement.sent_id or record.sent_id,
        fingerprint=settlement.fingerprint or record.fingerprint,
        expected="",
    )


def _settle_one(
    record: DraftRecord,
    world: World,
    *,
    own_mail: Sequence[Message],
    threads: Threads,
    known: set[str],
    claimed: set[str],
) -> Settlement | None:
    if record.state is DraftState.SENT:
        return None
    saved = _in_drafts(record, world)
    if record.state is DraftState.DISMISSED:
        late = _late_copy(record, own_mail, threads, claimed)
        return None if late is None else _as_sent(record, late, claimed)
    if saved is not None:
        return _settle_saved(record, saved)
    sent = _sent_copy(record, own_mail, threads, claimed)
    if sent is not None:
        return _as_sent(record, sent, claimed)
    if record.state is DraftState.INTENDED and not record.fingerprint:
        return None  # it never reached the mailbox: the next decision makes it, under the same key
    if record.state is DraftState.RETRACTING:
        return Settlement(record, DraftState.RETRACTED, because(Reason.UNTOUCHED, "It was taken back."))
    if _another_in_its_place(record, world, known):
        if record.state is DraftState.EDITED:
            return None
        return Settlement(record, DraftState.EDITED, because(Reason.EDITED, "You saved it anew in your mail client."))
    return Settlement(record, DraftState.DISMISSED, because(Reason.DISMISSED, "You threw this draft away."))


def _in_drafts(record: DraftRecord, world: World) -> SavedDraft | None:
    found = [each for each in world.drafts if each.message_id == record.message_id]
    here = [each for each in found if each.mailbox == record.mailbox]
    return next(iter(here or found), None)


def _settle_saved(record: DraftRecord, saved: SavedDraft) -> Settlement | None:
    """It lies in Drafts: as we wrote it, as we were about to write it, or changed."""
    if record.state is DraftState.EDITED:
        return None
    if record.state is DraftState.INTENDED:
        if record.fingerprint and saved.fingerprint == record.fingerprint != record.expected:
            return None  # a rewrite was begun and the old words still stand: it is begun again
        if saved.fingerprint in (record.expected, record.fingerprint) or not record.expected:
            why = because(Reason.UNTOUCHED, "It reached Drafts.")
            return Settlement(record, DraftState.SAVED, why, fingerprint=saved.fingerprint)
    elif saved.fingerprint == record.fingerprint:
        if record.state is DraftState.SAVED:
            return None
        return Settlement(record, DraftState.SAVED, because(Reason.UNTOUCHED, "It still lies in Drafts."))
    return Settlement(record, DraftState.EDITED, because(Reason.EDITED, "You changed this draft, so it is yours."))


def _sent_copy(record: DraftRecord, own_mail: Sequence[Message], threads: Threads, claimed: set[str]) -> Message | None:
    """The user's mail that this draft became: to that person, since it was made, in its thread or by its subject."""
    for message in sorted(own_mail, key=lambda each: (each.date, each.id)):
        if message.id in claimed:
            continue
        if message.id == record.message_id:
            return message
        if message.date < record.created - _CLOCK_SKEW:
            continue
        if any(each.email == record.key.person for each in message.recipients) and _follows(message, record, threads):
            return message
    return None


def _late_copy(record: DraftRecord, own_mail: Sequence[Message], threads: Threads, claimed: set[str]) -> Message | None:
    """The sent copy of a draft that had been taken for thrown away: one listed late, or a scheduled one with its words.

    What the user wrote by hand after throwing a draft away is no copy of it.
    """
    fitting = [
        each
        for each in own_mail
        if each.id == record.message_id
        or each.date <= record.changed
        or words_digest(each.subject, each.text) == record.words
    ]
    return _sent_copy(record, fitting, threads, claimed)


def _follows(message: Message, record: DraftRecord, threads: Threads) -> bool:
    if record.in_reply_to is not None and (
        message.in_reply_to == record.in_reply_to or threads.same(message.id, record.in_reply_to)
    ):
        return True
    return plain_subject(message.subject) == plain_subject(record.subject)


def _as_sent(record: DraftRecord, sent: Message, claimed: set[str]) -> Settlement:
    claimed.add(sent.id)
    why = Because(Reason.ALREADY_SENT, "You sent it.", (Evidence(sent.subject, "your sent mail"),))
    return Settlement(record, DraftState.SENT, why, sent_at=sent.date, sent_id=sent.id)


def _another_in_its_place(record: DraftRecord, world: World, known: set[str]) -> bool:
    """Whether a draft to that person stands there that is not one of ours: clients save under new ids."""
    return any(
        record.key.person in each.to and each.message_id not in known
        for each in world.drafts
        if each.mailbox == record.mailbox
    )
