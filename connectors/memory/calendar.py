"""A calendar that is a list of events."""

from __future__ import annotations

from typing import TYPE_CHECKING

from connectors.formats.series import overlaps
from connectors.ports import CalendarReading

if TYPE_CHECKING:
    from collections.abc import Iterable

    from connectors.errors import Problem, SourceError
    from connectors.ports import Window
    from policies.facts import Event


class MemoryCalendar:
    """Occurrences as they stand in ``events``, which may change between two readings.

    Attributes:
        name: The source's name.
        events: Each occurrence by itself.
        problems: Records that a reading shall report as broken.
        failure: What reading shall raise, to play a calendar that cannot be read; None to read.
    """

    def __init__(self, name: str, events: Iterable[Event] = ()) -> None:
        self.name = name
        self.events: list[Event] = list(events)
        self.problems: list[Problem] = []
        self.failure: SourceError | None = None

    def read(self, window: Window) -> CalendarReading:
        """Those of the events that overlap the window, in their order."""
        if self.failure is not None:
            raise self.failure
        return CalendarReading(
            tuple(each for each in self.events if overlaps(each, window)),
            tuple(self.problems),
        )
