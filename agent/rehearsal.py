"""A rehearsal: the last days played again over real mail and calendars, as if the job had run in them. Writes nothing.

Two runs a day are played, in the morning and in the evening, each knowing only what could be known then. Drafts lie
where the job would have saved them, in memory, and nobody touches them; mail that the user really sent counts as it
would have counted.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from functools import cache
from typing import TYPE_CHECKING

from agent.gather import DAYS_BACK, gather
from agent.memory_ledger import MemoryLedger
from agent.run import act
from connectors.memory.drafts import MemoryDrafts
from policies.days import at_local
from policies.decisions import Skip, Wait
from policies.messages import read_message

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from agent.gather import Gathered, Sources
    from agent.ledger import Ledger
    from agent.run import Run
    from policies.decisions import Because, Draft
    from policies.facts import Event, User, World
    from policies.settings import PolicySettings

_RUNS_AT = (time(9, 5), time(18, 5))
_USUAL_NOTICE = timedelta(days=7)
"""How long before its start an event is taken to have been known when nothing tells."""


@dataclass(frozen=True, slots=True)
class Rehearsed:
    """A draft that would have been made.

    Attributes:
        at: The run that would have made it.
        taken_back: When a later run would have taken it back, and why; None when it would lie there still.
    """

    at: datetime
    draft: Draft
    taken_back: tuple[datetime, Because] | None = None


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """All that would have happened.

    Attributes:
        drafts: In the order in which they would have been made.
        last: The last run played, at the present moment.
    """

    since: date
    drafts: tuple[Rehearsed, ...]
    last: Run

    @property
    def left_alone(self) -> tuple[Skip, ...]:
        """For whom nothing was drafted in all that time, and why."""
        made = {(each.draft.subject.kind, each.draft.subject.interview, each.draft.subject.to) for each in self.drafts}
        return tuple(
            each
            for each in self.last.outcome.decisions
            if isinstance(each, Skip)
            and (each.subject.kind, each.subject.interview, each.subject.to) not in made
            and self._is_recent(each)
        )

    def _is_recent(self, skip: Skip) -> bool:
        interviews = {each.interview.id: each.interview for each in self.last.outcome.findings}
        found = interviews.get(skip.subject.interview)
        return found is None or found.end.date() >= self.since


def rehearse(
    sources: Sources,
    *,
    user: User,
    policy: PolicySettings,
    ledger: Ledger,
    stopwatch: Callable[[], float],
    since: date,
    now: datetime,
) -> Rehearsal:
    """The days from ``since`` to ``now``. Of the ledger only what the user said is used."""
    days = max(0, (now.astimezone(user.zone).date() - since).days)
    gathered = gather(
        sources,
        user=user,
        ledger=ledger,
        policy=policy,
        stopwatch=stopwatch,
        days_back=DAYS_BACK + days,
        now=now,
    )
    stage = _Stage(gathered, _from_then_on(policy, since))
    for moment in _moments(since, now, user):
        stage.play(moment, is_last=moment == now)
    assert stage.last is not None  # noqa: S101  (the present moment is always played)
    return Rehearsal(since, tuple(stage.made.values()), stage.last)


def _from_then_on(policy: PolicySettings, since: date) -> PolicySettings:
    """The policy with check-ins since the first day played: ``check_in.since`` is meant for real runs."""
    configured = policy.check_in.since
    if configured is None or configured <= since:
        return policy
    return replace(policy, check_in=replace(policy.check_in, since=since))


def _moments(since: date, now: datetime, user: User) -> Iterator[datetime]:
    """The runs of each day until now, and now."""
    day = since
    while day <= now.astimezone(user.zone).date():
        for at in _RUNS_AT:
            moment = at_local(day, at, user.zone)
            if moment < now:
                yield moment
        day += timedelta(days=1)
    yield now


class _Stage:
    """What the rehearsed job knows and has done so far."""

    def __init__(self, gathered: Gathered, policy: PolicySettings) -> None:
        self._gathered = gathered
        self._policy = policy
        self._ledger = MemoryLedger()
        self._boxes = {each.name: MemoryDrafts(each.name) for each in gathered.world.mailboxes}
        self._read = cache(lambda message: read_message(message, gathered.world.user))
        self._known_at = {id(each): _known_at(each, gathered.world) for each in gathered.world.events}
        self._due: datetime | None = None
        self._played: datetime | None = None
        self.made: dict[str, Rehearsed] = {}
        self.last: Run | None = None

    def play(self, moment: datetime, *, is_last: bool) -> None:
        """The run of that moment; left out when nothing has come since the former one, and nothing became due."""
        if not is_last and not self._has_news(moment):
            return
        self._played = moment
        self.last = act(
            replace(self._gathered, world=self._world(moment)),
            policy=self._policy,
            ledger=self._ledger,
            boxes=self._boxes,
            dry_run=False,
            read=self._read,
        )
        for draft in self.last.applied.created:
            self.made[draft.outgoing.message_id] = Rehearsed(moment, draft)
        for each in self.last.applied.retracted:
            former = self.made[each.record.message_id]
            self.made[each.record.message_id] = replace(former, taken_back=(moment, each.because))
        waits = [each.due for each in self.last.outcome.decisions if isinstance(each, Wait) and each.due is not None]
        self._due = min((each for each in waits if each > moment), default=None)

    def _has_news(self, moment: datetime) -> bool:
        former = self._played
        if former is None or (self._due is not None and self._due <= moment):
            return True
        world = self._gathered.world
        return (
            any(former < each.date <= moment for each in world.messages)
            or any(former < each <= moment for each in self._known_at.values())
            or any(former < each.end <= moment for each in world.events)
            or any(former < each.changed <= moment for each in world.debriefs)
        )

    def _world(self, moment: datetime) -> World:
        """What could be known then."""
        world = self._gathered.world
        return replace(
            world,
            now=moment,
            events=tuple(each for each in world.events if self._known_at[id(each)] <= moment),
            messages=tuple(each for each in world.messages if each.date <= moment),
            drafts=tuple(draft for box in self._boxes.values() for draft in box.drafts()),
            records=self._ledger.records(),
            debriefs=tuple(each for each in world.debriefs if each.changed <= moment),
            seen=self._ledger.interviews(),
        )


def _known_at(event: Event, world: World) -> datetime:
    """Since when the event can have been known: its invitation's mail, its creation, else some days before it."""
    if event.message is not None:
        carrier = next((each.date for each in world.messages if each.id == event.message), None)
        if carrier is not None:
            return carrier
    if event.created is not None:
        return min(event.created, event.start)
    usual = event.start - _USUAL_NOTICE
    return min(usual, event.stamp) if event.stamp is not None else usual
