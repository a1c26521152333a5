"""Playing simulated searches against the real job in memory, and counting what it did and ought to have done."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from policies.decisions import Wait
from policies.facts import DraftKind
from tests.simulation.search import Search
from tests.simulation.truth import Fate, Made

if TYPE_CHECKING:
    from agent.run import Run
    from tests.simulation.search import Company
    from tests.simulation.truth import Truth

HOUR = timedelta(hours=1)
IN_TIME = timedelta(hours=24)
ANYWAY = timedelta(days=3)
"""A run happens at least so often, though nothing has."""


@dataclass(slots=True)
class Tally:
    """What was counted over searches."""

    searches: int = 0
    applications: int = 0
    runs: int = 0
    warranted: int = 0
    made: Counter[DraftKind] = field(default_factory=Counter)
    in_time: int = 0
    silences: Counter[int] = field(default_factory=Counter)
    missing: list[str] = field(default_factory=list)
    uncalled: list[str] = field(default_factory=list)
    violations: list[str] = field(default_factory=list)

    @property
    def share(self) -> float:
        """The share of warranted drafts that were made in the run in which they became due."""
        return 1.0 if not self.warranted else 1 - len(self.missing) / self.warranted


def play(seed: int, tally: Tally) -> None:
    """One search from its first to its last day."""
    search = Search(seed)
    tally.searches += 1
    tally.applications += len(search.companies)
    now, last_run, waits = search.begins, search.begins - ANYWAY, [search.begins]
    while now <= search.ends:
        changed = False
        while (moment := search.next_moment()) is not None and moment <= now:
            search.happen()
            changed = True
        is_due = any(each <= now for each in waits) or any(
            each.truth.may_become_due(now) and each.truth.due(now) for each in search.companies
        )
        if changed or is_due or now - last_run >= ANYWAY:
            run = search.life.run(now)
            tally.runs += 1
            _compare(search, run, tally, f"seed {seed}, {now:%Y-%m-%d %H:%M}")
            waits = [
                each.due for each in run.outcome.decisions if isinstance(each, Wait) and each.due and each.due > now
            ]
            last_run = now
        now += HOUR
    for company in search.companies:
        tally.silences[len(company.truth.check_ins_since())] += 1


def _compare(search: Search, run: Run, tally: Tally, when: str) -> None:
    """What the run made beside what it had to make."""
    wanted = {pair for each in search.companies for pair in each.truth.due(run.now)}
    made = {(each.subject.kind, each.outgoing.to.email): each for each in run.applied.created}
    fresh = wanted - search.overdue
    tally.warranted += len(fresh)
    tally.missing += [f"{when}: no {kind} to {to}" for kind, to in sorted(fresh - made.keys())]
    search.overdue = wanted - made.keys()
    tally.uncalled += [f"{when}: {kind} to {to}" for kind, to in sorted(made.keys() - wanted)]
    for kind, to in made:
        tally.made[kind] += 1
        if kind is DraftKind.THANK_YOU and _is_in_time(search.company_of(to), to, run.now):
            tally.in_time += 1
    _take_note(search, run)
    for draft in run.applied.created:
        to = draft.outgoing.to.email
        found = Made(draft.subject.kind, to, run.now, draft.outgoing.message_id)
        search.company_of(to).truth.made.append(found)
        search.drafted(found, run.now)
    tally.violations += [f"{when}: {each}" for each in _violations(search, run)]


def _is_in_time(company: Company, to: str, now: datetime) -> bool:
    return any(
        each.end <= now <= each.end + IN_TIME
        for each in company.truth.over(now)
        if to in {person.email for person in each.people}
    )


def _take_note(search: Search, run: Run) -> None:
    """Drafts that the job took back lie there no more."""
    taken = {each.record.message_id for each in run.applied.retracted}
    for company in search.companies:
        for each in company.truth.made:
            if each.message_id in taken:
                each.fate = Fate.TAKEN_BACK


def _violations(search: Search, run: Run) -> list[str]:
    """Broken promises that can be seen whatever was due."""
    lying = Counter((each.kind, each.to) for each in search.life.drafts() if each.kind is not DraftKind.THANK_YOU)
    found = [f"{count} drafts of {kind} to {to}" for (kind, to), count in lying.items() if count > 1]
    ids = {each.message.id for each in search.life.drafts()}
    for company in search.companies:
        found += _violations_of(company.truth, ids, run.now)
    return found


def _violations_of(truth: Truth, ids: set[str], now: datetime) -> list[str]:
    found = []
    if len(truth.check_ins_since()) > 2 + sum(each.is_check_in for each in truth.own) - len(
        [each for each in truth.made if each.kind is DraftKind.CHECK_IN and each.fate is Fate.SENT]
    ):
        found.append(f"more than two check-ins in one silence to {truth.name}")
    for each in truth.made:
        if each.fate in (Fate.LIES, Fate.EDITED) and each.message_id not in ids:
            found.append(f"the {each.kind} to {each.to} is gone, and nobody took it")
        if each.fate in (Fate.DISMISSED, Fate.TAKEN_BACK) and each.message_id in ids:
            found.append(f"the {each.kind} to {each.to} came back")
        if each.fate is Fate.LIES and _must_go(each, truth, now):
            found.append(f"the {each.kind} to {each.to} was not taken back: {_must_go(each, truth, now)}")
    return found


def _must_go(made: Made, truth: Truth, now: datetime) -> str | None:
    """Why an untouched draft has to be taken back (policy section 8)."""
    if truth.closed_at() is not None:
        return "closed"
    if made.kind is DraftKind.THANK_YOU and truth.refused_at is not None:
        return "not interested"
    if made.kind is not DraftKind.CHECK_IN:
        return None
    if truth.is_ahead(now):
        return "a next round is set"
    if any(each.at > made.at for each in truth.human()):
        return "they wrote"
    return "the user wrote" if any(each.at > made.at for each in truth.own) else None
