"""How far a long reading has come, as a bar on the terminal; nothing where there is none, or nothing long."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import NoReturn, TextIO

    from tqdm import tqdm

_SHORT = 20
"""So many steps are done before a bar could be read."""


@contextmanager
def progress_on(stream: TextIO) -> Iterator[Callable[[int, int], None] | None]:
    """What to tell of steps done and steps in all; the bar is gone afterwards."""
    if not stream.isatty():
        yield None
        return
    bars: list[tqdm[NoReturn]] = []

    def tell(done: int, planned: int) -> None:
        if planned <= _SHORT:
            return
        if not bars:
            from tqdm import tqdm  # noqa: PLC0415  (start-up time)

            bars.append(tqdm(total=planned, file=stream, desc="Reading mail", unit="", leave=False))
        bar = bars[0]
        bar.update(done - bar.n)
        if bar.total != planned:
            bar.total = planned
            bar.refresh()

    try:
        yield tell
    finally:
        for each in bars:
            each.close()
