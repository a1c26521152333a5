"""The scheduled job: gather, decide, apply, record."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from agent.apply import Applied, Failure, apply
from agent.gather import Gathered, Sources, gather
from policies.decide import Finding, Outcome, decide
from policies.facts import SeenInterview
from policies.interviews import Verdict

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from datetime import datetime

    from agent.ledger import Ledger
    from agent.settings import Settings
    from connectors.ports import DraftBox, Writer
    from policies.facts import Message, User
    from policies.messages import MessageReading
    from policies.settings import PolicySettings


@dataclass(frozen=True, slots=True)
class Run:
    """All that one run found out, decided and did."""

    now: datetime
    dry_run: bool
    gathered: Gathered
    outcome: Outcome
    applied: Applied

    @property
    def needs_sign_in(self) -> tuple[str, ...]:
        """Names of the sources to which nobody is signed in."""
        return tuple(each.name for each in self.gathered.reports if each.needs_sign_in)

    @property
    def has_failed(self) -> bool:
        """A source could not be read, or a draft could not be saved."""
        return any(each.error is not None for each in self.gathered.reports) or bool(self.applied.failures)


def run(  # noqa: PLR0913  (a run is given all that it works with)
    sources: Sources,
    *,
    user: User,
    policy: PolicySettings,
    ledger: Ledger,
    stopwatch: Callable[[], float],
    dry_run: bool,
    now: datetime,
    faults: Iterable[Failure] = (),
    words_by: Writer | None = None,
) -> Run:
    """One run. With ``dry_run`` nothing is written anywhere, neither to a mailbox nor to the ledger.

    ``faults`` are what is known to be wrong beforehand, to be told with what fails; ``words_by`` as in `apply`.
    """
    gathered = gather(sources, user=user, ledger=ledger, policy=policy, stopwatch=stopwatch, now=now)
    boxes = {each.drafts.name: each.drafts for each in sources.mailboxes}
    done = act(gathered, policy=policy, ledger=ledger, boxes=boxes, dry_run=dry_run, words_by=words_by)
    done.applied.failures[:0] = faults
    return done


def act(
    gathered: Gathered,
    *,
    policy: PolicySettings,
    ledger: Ledger,
    boxes: Mapping[str, DraftBox],
    dry_run: bool,
    read: Callable[[Message], MessageReading] | None = None,
    words_by: Writer | None = None,
) -> Run:
    """Decide about what was gathered, and make it so; ``read`` as in `policies.decide.decide`."""
    world = gathered.world
    outcome = decide(world, policy, read=read)
    if not dry_run:
        ledger.remember_interviews(seen_interviews(outcome.findings, world.seen, now=world.now))
    applied = apply(outcome, world=world, ledger=ledger, boxes=boxes, dry_run=dry_run, words_by=words_by)
    if not dry_run:
        ledger.note_run(world.now)
    return Run(world.now, dry_run, gathered, outcome, applied)


def seen_interviews(
    findings: Iterable[Finding], known: Iterable[SeenInterview], *, now: datetime
) -> tuple[SeenInterview, ...]:
    """What later commands and runs have to know of each interview: its short id, and since when it was arranged."""
    first_seen = {(each.uid, each.occurrence): each.first_seen for each in known}
    return tuple(
        SeenInterview(
            id=each.interview.id,
            uid=each.interview.event.uid,
            occurrence=each.interview.event.occurrence,
            start=each.interview.start,
            title=each.interview.event.summary,
            company="" if each.application is None else each.application.name or each.application.key,
            first_seen=min((first_seen[name] for name in each.interview.names if name in first_seen), default=now),
            event=each.interview.event if each.interview.start <= now else None,
        )
        for each in findings
        if each.interview.judgement.verdict is not Verdict.NOT
    )


def template_faults(settings: Settings) -> tuple[Failure, ...]:
    """What is wrong with the user's templates, for a run's report."""
    return tuple(
        Failure(
            each.key if each.line is None else f"{each.key}, line {each.line}",
            each.what,
            "the built-in text is used meanwhile",
        )
        for each in settings.template_problems
    )
