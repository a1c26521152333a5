"""Reading the clock, or being told the time."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from agent import clock
from agent.errors import UsageError
from tests.builders import moment


@pytest.mark.parametrize(
    ("given", "meant"),
    [
        ("2026-03-03T18:00:00-05:00", "2026-03-03T18:00:00-05:00"),
        ("2026-03-03 18:00-05:00", "2026-03-03T18:00:00-05:00"),
        ("2026-03-03T23:00:00Z", "2026-03-03T23:00:00+00:00"),
    ],
)
def test_a_given_time_is_taken_with_its_offset(given: str, meant: str) -> None:
    assert moment(meant).isoformat() == clock.now(given).isoformat()


@pytest.mark.parametrize(
    ("given", "complaint"),
    [
        ("yesterday", "--now: `yesterday` is no time; write it as 2026-03-03T18:00:00-05:00"),
        ("2026-03-03T18:00:00", "has no offset from UTC; write it as"),
        ("2026-03-03", "has no offset from UTC; write it as"),
        ("", "is no time"),
    ],
)
def test_any_other_text_is_refused_with_an_example(given: str, complaint: str) -> None:
    with pytest.raises(UsageError) as caught:
        clock.now(given)

    assert complaint in str(caught.value)


def test_the_clocks_own_time_is_aware() -> None:
    assert clock.now(None).utcoffset() == datetime.now(UTC).utcoffset()


def test_the_stopwatch_never_goes_back() -> None:
    assert clock.stopwatch() <= clock.stopwatch()
