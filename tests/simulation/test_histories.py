"""Whatever happens, in whatever order: no draft twice, none too soon, none that the user did not want."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.simulation.histories import Histories

QUICK = settings(
    max_examples=600,
    stateful_step_count=25,
    derandomize=True,
    deadline=None,
    database=None,
    suppress_health_check=list(HealthCheck),
)


def test_no_history_breaks_a_promise() -> None:
    run_state_machine_as_test(Histories, settings=QUICK)


@pytest.mark.slow
def test_no_history_of_thousands_breaks_a_promise() -> None:
    run_state_machine_as_test(Histories, settings=settings(QUICK, max_examples=3000))
