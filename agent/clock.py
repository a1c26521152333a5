"""The only reader of the clock. Everything else is told what time it is."""

from __future__ import annotations

import time
from datetime import UTC, datetime

from agent.errors import UsageError


def now(override: str | None) -> datetime:
    """The time, aware: the given one (ISO 8601 with an offset), else the clock's.

    Raises:
        UsageError: The given text is no such time.
    """
    if override is None:
        return datetime.now(UTC)
    try:
        given = datetime.fromisoformat(override)
    except ValueError as error:
        raise UsageError(f"--now: `{override}` is no time", hint=_EXAMPLE) from error
    if given.tzinfo is None:
        raise UsageError(f"--now: `{override}` has no offset from UTC", hint=_EXAMPLE)
    return given


_EXAMPLE = "write it as 2026-03-03T18:00:00-05:00"


def stopwatch() -> float:
    """Ever greater seconds, from any start."""
    return time.perf_counter()
