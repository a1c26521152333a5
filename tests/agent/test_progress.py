"""A bar for long readings, on a terminal alone."""

from __future__ import annotations

import io

from agent.progress import progress_on


class Terminal(io.StringIO):
    """A stream that somebody looks at."""

    def isatty(self) -> bool:
        """It is one."""
        return True


def shown(stream: io.StringIO, *steps: tuple[int, int]) -> str:
    """What is on it after these steps."""
    with progress_on(stream) as tell:
        for done, planned in steps:
            if tell is not None:
                tell(done, planned)
    return stream.getvalue()


def test_without_a_terminal_nothing_is_shown() -> None:
    assert shown(io.StringIO(), *((done, 100) for done in range(101))) == ""


def test_a_short_reading_shows_nothing() -> None:
    assert shown(Terminal(), *((done, 20) for done in range(21))) == ""


def test_a_long_reading_shows_a_bar_that_is_gone_afterwards() -> None:
    text = shown(Terminal(), *((done, 1_000) for done in range(1_001)))

    assert "Reading mail" in text
    assert "/1000" in text
    assert text.endswith("\r")


def test_what_is_planned_may_grow() -> None:
    assert "/2000" in shown(Terminal(), (1, 1_000), (1_500, 2_000), (2_000, 2_000))
