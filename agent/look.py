"""A look at how things stand: the job's first two steps, writing nothing anywhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from agent import clock
from agent.run import Run, run, template_faults
from agent.sources import open_sources
from agent.state import read_ledger

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from agent.settings import Settings


def look(settings: Settings, *, now: datetime, progress: Callable[[int, int], None] | None = None) -> Run:
    """What a run would find and decide now; ``progress`` as in `open_sources`."""
    with read_ledger(settings.state_path, addresses=settings.me.addresses) as ledger:
        return run(
            open_sources(settings, ledger=ledger, now=now, progress=progress),
            user=settings.me,
            policy=settings.policy,
            ledger=ledger,
            stopwatch=clock.stopwatch,
            dry_run=True,
            now=now,
            faults=template_faults(settings),
        )
