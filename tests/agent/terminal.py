"""A terminal for commands to talk on, with the answers a person types."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from agent.context import Context
from tests.builders import moment

if TYPE_CHECKING:
    from pathlib import Path

NOW = "2026-03-03T18:00:00-05:00"


class _Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def context(config: Path, *, typed: tuple[str, ...] | None = None, json: bool = False, now: str = NOW) -> Context:
    """What a command is told, with these lines to be typed; None for no terminal at all."""
    stream = io.StringIO if typed is None else _Terminal
    return Context(
        config=config,
        now=moment(now),
        now_given=True,
        json=json,
        debug=False,
        stdin=stream("".join(f"{each}\n" for each in typed or ())),
        stdout=stream(),
        stderr=stream(),
    )


def printed(context: Context) -> str:
    """What the command has printed."""
    assert isinstance(context.stdout, io.StringIO)
    return context.stdout.getvalue()
