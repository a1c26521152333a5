"""The one call of the shell: it covers everything, and says the same whatever the order of what it is told."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from random import Random
from typing import TYPE_CHECKING, TypeVar

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from policies.decide import decide
from policies.decisions import Draft, Skip, Standing, Wait
from policies.facts import DraftKind, Interest, Participation, World
from policies.settings import PolicySettings
from tests.builders import SAM, attendee, debrief, event, message, world
from tests.simulation.search import Search

if TYPE_CHECKING:
    from policies.decide import Outcome

_T = TypeVar("_T")
SETTINGS = PolicySettings()
JANE = "Jane Doe <jane@acme.example>"


def worlds_of(seed: int) -> list[World]:
    """What the job saw in each run of a simulated search, every tenth hour."""
    search = Search(seed)
    found = []
    for _ in range(120):
        moment = search.next_moment()
        if moment is None:
            break
        search.happen()
        run = search.life.run(moment)
        found.append(run.gathered.world)
    return found


def shuffled(of: World, rng: Random) -> World:
    """The same facts, listed otherwise."""
    return replace(
        of,
        events=_mixed(of.events, rng),
        messages=_mixed(of.messages, rng),
        drafts=_mixed(of.drafts, rng),
        records=_mixed(of.records, rng),
        debriefs=_mixed(of.debriefs, rng),
        seen=_mixed(of.seen, rng),
    )


def _mixed(items: tuple[_T, ...], rng: Random) -> tuple[_T, ...]:
    return tuple(rng.sample(items, len(items)))


@settings(max_examples=25, deadline=None)
@given(seed=st.integers(1, 10_000), order=st.integers(0, 99))
def test_the_order_in_which_sources_list_their_items_decides_nothing(seed: int, order: int) -> None:
    for each in worlds_of(seed)[::6]:
        assert decide(each, SETTINGS) == decide(shuffled(each, Random(order)), SETTINGS)  # noqa: S311  (no secret)


@settings(max_examples=25, deadline=None)
@given(seed=st.integers(1, 10_000))
def test_every_event_has_one_standing_and_every_interview_a_decision(seed: int) -> None:
    for each in worlds_of(seed)[::4]:
        outcome = decide(each, SETTINGS)

        assert max(Counter(finding.interview.id for finding in outcome.findings).values(), default=1) == 1
        assert {one.uid for one in each.events} <= {name[0] for f in outcome.findings for name in f.interview.names}
        assert undecided(outcome) == []


def undecided(outcome: Outcome) -> list[str]:
    """Interviews and applications about which nothing was decided, and applications with more than one check-in.

    Of two interviews with the same people on one day, the decisions name the first.
    """
    spoken_of = {(each.subject.application, each.subject.to) for each in outcome.decisions}
    silent = [
        each.interview.id
        for each in outcome.findings
        if each.application is not None
        and not any(
            (each.application.key, to) in spoken_of
            for to in (None, *(who.person for who in each.interview.roster.interviewers))
        )
    ]
    check_ins = Counter(
        each.subject.application
        for each in outcome.decisions
        if each.subject.kind is DraftKind.CHECK_IN and isinstance(each, Draft | Wait | Skip)
    )
    return silent + [key for key, count in check_ins.items() if count > 1]


def test_an_interview_of_which_nobody_is_known_says_so() -> None:
    alone = event(organizer="Greenhouse <no-reply@greenhouse-mail.io>", attendees=(SAM,))
    outcome = decide(world("2026-03-03T16:00", events=(alone,)), SETTINGS)

    assert undecided(outcome) == []


@pytest.mark.parametrize(
    ("what", "standing"),
    [
        ({"summary": "Dentist", "attendees": (SAM,), "organizer": None}, Standing.NOT),
        ({"summary": "Intro call", "attendees": ("Joel <joel@brindle.example>", SAM)}, Standing.UNSURE),
        ({"start": "2026-03-05T14:00"}, Standing.UPCOMING),
        ({}, Standing.THANK_YOU),
        ({"start": "2026-02-24T14:00"}, Standing.CHECK_IN),
        ({"attendees": (attendee(SAM, participation=Participation.DECLINED), JANE)}, Standing.DID_NOT_HAPPEN),
    ],
    ids=["not", "unsure", "upcoming", "thank-you", "check-in", "did not happen"],
)
def test_standings(what: dict[str, object], standing: Standing) -> None:
    (found,) = decide(world("2026-03-03T16:00", events=(event(**what),)), SETTINGS).findings  # type: ignore[arg-type]  # builders' values

    assert found.standing is standing


def test_what_comes_next_is_told_with_its_time() -> None:
    (found,) = decide(world("2026-03-03T15:10", events=(event(),)), SETTINGS).findings

    assert found.next is not None
    assert (found.next.subject.kind, f"{found.next.due:%H:%M}") == (DraftKind.THANK_YOU, "15:30")


def test_deciding_again_with_a_draft_made_waits_for_the_check_in() -> None:
    asked = message("Hi Sam,\n\ncould you send me two references?\n\nJane")
    (found,) = decide(world("2026-03-04T12:00", events=(event(),), messages=(asked,)), SETTINGS).findings

    assert found.standing in (Standing.THANK_YOU, Standing.YOUR_TURN)


def test_no_interest_stands_as_withdrawing() -> None:
    said = debrief(interest=Interest.NO)
    (found,) = decide(world("2026-03-03T17:00", events=(event(),), debriefs=(said,)), SETTINGS).findings

    assert found.standing is Standing.WITHDRAWING
