"""The one call of the shell: a world and the settings in, the list of things that should be so out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from policies.addressing import unread_mailbox
from policies.case import Case, because, is_unsent
from policies.check_in import check_ins
from policies.decisions import (
    Decision,
    Keep,
    Reason,
    Retract,
    Rewrite,
    Settlement,
    Standing,
    Subject,
    Wait,
)
from policies.facts import DraftState, Person
from policies.lifecycle import settle, settled
from policies.messages import Origin, read_message
from policies.occurrences import merge, vanished
from policies.standing import standing_of
from policies.thank_you import thank_yous
from policies.understanding import understand
from policies.withdrawal import withdrawals

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from datetime import datetime

    from policies.applications import Application, Interview
    from policies.facts import Debrief, DraftRecord, Message, World
    from policies.messages import MessageReading
    from policies.settings import PolicySettings
    from policies.understanding import Understanding


@dataclass(frozen=True, slots=True)
class Finding:
    """One event of the window: what it is and where it stands.

    Attributes:
        application: None when it is not an interview.
        next: The earliest decision that waits for a date.
    """

    interview: Interview
    standing: Standing
    application: Application | None = None
    next: Wait | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """All that one run decides. Ordered, and the same for the same world whatever the order of its parts."""

    findings: tuple[Finding, ...]
    decisions: tuple[Decision, ...]
    settlements: tuple[Settlement, ...]


def decide(
    world: World, settings: PolicySettings, *, read: Callable[[Message], MessageReading] | None = None
) -> Outcome:
    """Every decision about every event and application of this world.

    ``read`` gives a message's reading where the caller keeps readings from earlier runs.
    """
    reading = _each_once(read or (lambda message: read_message(message, world.user)))
    by_id = {each.id: each for each in world.messages}
    occurrences = merge((*world.events, *vanished(world)), user=world.user, mail=by_id)
    understanding = understand(world, occurrences, settings=settings, read=reading)
    own_mail = tuple(each for each in world.messages if _is_written_by_user(each, world, reading))
    settlements = settle(world, own_mail=own_mail, threads=understanding.threads)
    by_key = {str(each.record.key): each for each in settlements}
    records = [settled(each, by_key.get(str(each.key)), now=world.now) for each in world.records]
    cases, orphans = _cases(understanding, records, _by_recipient(own_mail), world=world, settings=settings)
    decided = {case.application.key: _decided(case) for case in cases}
    decisions = [
        *(each for group in decided.values() for each in group),
        *(_only_if_seen(each, world) for each in _about_orphans(orphans, understanding, world)),
    ]
    findings = [
        _finding(interview, case, decided[case.application.key])
        for case in cases
        for interview in case.application.interviews
    ]
    findings += [Finding(each, Standing.NOT) for each in understanding.others]
    return Outcome(
        tuple(sorted(findings, key=lambda each: (each.interview.start, each.interview.id))),
        tuple(decisions),
        settlements,
    )


def _each_once(read: Callable[[Message], MessageReading]) -> Callable[[Message], MessageReading]:
    """The same, without reading a mail twice; in a world each Message-ID is there once."""
    known: dict[str, MessageReading] = {}

    def reading(message: Message) -> MessageReading:
        found = known.get(message.id)
        if found is None:
            found = known[message.id] = read(message)
        return found

    return reading


def _is_written_by_user(message: Message, world: World, reading: Callable[[Message], MessageReading]) -> bool:
    """The user wrote it: neither their calendar's answer nor their absence notice."""
    return (
        world.user.owns(message.sender)
        and message.calendar_method is None
        and reading(message).origin is not Origin.AUTOMATIC
    )


def _by_recipient(messages: Iterable[Message]) -> dict[str, list[Message]]:
    """Mail by the address of each recipient, oldest first."""
    found: dict[str, list[Message]] = {}
    for message in sorted(messages, key=lambda each: (each.date, each.id)):
        for address in {each.email for each in message.recipients}:
            found.setdefault(address, []).append(message)
    return found


def _cases(
    understanding: Understanding,
    records: list[DraftRecord],
    own_mail: Mapping[str, Sequence[Message]],
    *,
    world: World,
    settings: PolicySettings,
) -> tuple[list[Case], list[DraftRecord]]:
    """One case an application, each draft in the case of its interview, and the drafts that have none."""
    by_name = {
        name: application.key
        for application in understanding.applications
        for interview in application.interviews
        for name in interview.names
    }
    keys = {each.key for each in understanding.applications}
    mine: dict[str, list[DraftRecord]] = {}
    orphans = []
    for record in records:
        home = by_name.get((record.uid, record.occurrence))
        if home is None and record.key.application in keys:
            home = record.key.application
        if home is None:
            orphans.append(record)
        else:
            mine.setdefault(home, []).append(record)
    boxes = {each.interview: each.mailbox for each in records}
    vanished_words = _said_of_vanished(world)
    cases = [
        Case(
            world=world,
            settings=settings,
            application=application,
            threads=understanding.threads,
            records=tuple(mine.get(application.key, ())),
            own_mail=own_mail,
            bounced=understanding.bounced,
            said_of_vanished=vanished_words.get(application.name or application.key, ()),
            unread=unread_mailbox(application, world.mailboxes, boxes),
        )
        for application in understanding.applications
    ]
    return cases, orphans


def _said_of_vanished(world: World) -> dict[str, tuple[Debrief, ...]]:
    """What the user said of interviews that vanished while they were ahead, by their company."""
    listed = {(each.uid, each.occurrence) for each in world.events}
    company = {
        (each.uid, each.occurrence): each.company
        for each in world.seen
        if each.event is None and (each.uid, each.occurrence) not in listed
    }
    found: dict[str, tuple[Debrief, ...]] = {}
    for word in world.debriefs:
        home = company.get((word.uid, word.occurrence))
        if home is not None:
            found[home] = (*found.get(home, ()), word)
    return found


def _decided(case: Case) -> tuple[Decision, ...]:
    return tuple(_only_if_seen(each, case.world) for each in (*thank_yous(case), *check_ins(case), *withdrawals(case)))


def _only_if_seen(decision: Decision, world: World) -> Decision:
    """No draft is changed in a mailbox that could not be read: what lies there now is not known."""
    if not isinstance(decision, Retract | Rewrite):
        return decision
    if any(each.name == decision.record.mailbox and each.was_read for each in world.mailboxes):
        return decision
    sentence = f"The mailbox {decision.record.mailbox!r} could not be read, so the draft is left alone."
    return Keep(decision.subject, because(Reason.SOURCE_UNREAD, sentence), decision.record)


def _finding(interview: Interview, case: Case, decisions: tuple[Decision, ...]) -> Finding:
    waiting = [
        each for each in decisions if isinstance(each, Wait) and each.subject.interview == interview.id and each.due
    ]
    soonest = min(waiting, key=_due, default=None)
    return Finding(interview, standing_of(interview, case, decisions), case.application, soonest)


def _due(wait: Wait) -> datetime:
    assert wait.due is not None  # noqa: S101  (the caller keeps only those with a date)
    return wait.due


def _about_orphans(orphans: list[DraftRecord], understanding: Understanding, world: World) -> list[Decision]:
    """Drafts that lie unsent for an event which vanished, or turned out to be no interview (section 8)."""
    judged_not = {name: each for each in understanding.others for name in each.names}
    return [
        _about_orphan(record, judged_not.get((record.uid, record.occurrence)), world)
        for record in orphans
        if is_unsent(record)
    ]


def _about_orphan(record: DraftRecord, interview: Interview | None, world: World) -> Decision:
    subject = Subject(record.key.kind, record.key.application, record.interview, record.uid, Person(record.key.person))
    if interview is None and (world.unread_calendars or not all(each.was_read for each in world.mailboxes)):
        sentence = "A calendar or mailbox could not be read, so the draft is left alone."
        return Keep(subject, because(Reason.SOURCE_UNREAD, sentence), record)
    if interview is None and record.start <= world.now:
        sentence = "The interview is no longer in your calendar, but it was over by then: the draft stays."
        return Keep(subject, because(Reason.UNTOUCHED, sentence), record)
    why = (
        because(Reason.CANCELLED, "The interview is no longer in your calendar.")
        if interview is None
        else because(Reason.NOT_AN_INTERVIEW, "This is not an interview.", *interview.judgement.evidence)
    )
    if record.state is DraftState.EDITED:
        sentence = f"{why.sentence} You changed this draft, so it is yours and stays."
        return Keep(subject, because(Reason.STALE, sentence, *why.evidence), record, stale=True)
    return Retract(subject, why, record)
