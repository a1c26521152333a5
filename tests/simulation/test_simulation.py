"""Restraint over whole searches: what was called for is drafted on its day, and nothing else ever is."""

from __future__ import annotations

import pytest

from tests.simulation.__main__ import passes, report
from tests.simulation.play import Tally, play

QUICK, MANY = 60, 2000


def simulated(searches: int) -> Tally:
    """What that many searches come to."""
    tally = Tally()
    for seed in range(1, searches + 1):
        play(seed, tally)
    return tally


def test_searches_get_their_drafts_on_their_day_and_no_others(capsys: pytest.CaptureFixture[str]) -> None:
    tally = simulated(QUICK)

    assert passes(tally), report(tally)
    assert tally.in_time == tally.made["thank-you"] > QUICK  # type: ignore[index]  # a StrEnum
    with capsys.disabled():
        print(f"\n{report(tally)}", end="")  # noqa: T201  (the figures are to be seen)


@pytest.mark.slow
def test_thousands_of_searches_get_their_drafts_on_their_day(capsys: pytest.CaptureFixture[str]) -> None:
    tally = simulated(MANY)

    assert passes(tally), report(tally)
    with capsys.disabled():
        print(f"\n{report(tally)}", end="")  # noqa: T201  (the figures are to be seen)
