"""Time is an argument: only ``agent/clock.py`` reads the clock."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.house.modules import Module, calls, module, modules

CLOCK = "agent.clock"
READINGS = (".now", ".today", ".utcnow")
FUNCTIONS = (
    "time.time",
    "time.time_ns",
    "time.monotonic",
    "time.perf_counter",
    "time.localtime",
    "time.gmtime",
    "time.ctime",
    "time.strftime",
)


def readings(module: Module) -> list[str]:
    """Every call in this module that reads the clock, with its line."""
    return [f"{module.path}:{line}: {name}()" for name, line in calls(module.tree) if _reads_clock(name)] + [
        f"{module.path}: imports {name}" for name in sorted(module.imports) if name in FUNCTIONS
    ]


def _reads_clock(name: str) -> bool:
    is_clock_module = name.startswith("clock.")  # ``clock.now(…)`` asks agent/clock.py
    return (name.endswith(READINGS) and not is_clock_module) or name in FUNCTIONS


@pytest.mark.parametrize("each", [each for each in modules() if each.name != CLOCK], ids=lambda each: each.name)
def test_nothing_but_the_clock_module_reads_the_clock(each: Module) -> None:
    assert readings(each) == []


def test_the_clock_module_does() -> None:
    assert [each.name for each in modules() if each.name == CLOCK and readings(each)] == [CLOCK]


@pytest.mark.parametrize(
    "source",
    [
        "datetime.now()",
        "datetime.datetime.now(UTC)",
        "date.today()",
        "datetime.utcnow()",
        "time.time()",
        "from time import time",
        "time.monotonic()",
        "f(lambda: datetime.now(UTC))",
    ],
)
def test_a_reading_would_be_noticed(source: str) -> None:
    assert readings(module(Path("agent/x.py"), source)) != []


@pytest.mark.parametrize("source", ["clock.now(None)", "now(override)", "context.now", "datetime.fromisoformat('')"])
def test_asking_for_the_time_that_was_given_is_no_reading(source: str) -> None:
    assert readings(module(Path("agent/x.py"), source)) == []
