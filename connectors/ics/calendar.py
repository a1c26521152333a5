"""A calendar in an .ics file, or in a folder of them as synchronisation tools keep it, one file an event."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from connectors.errors import BadData, Problem, Unreachable
from connectors.formats.ical import CalendarFile, read_calendar, read_calendars
from connectors.ports import CalendarReading

if TYPE_CHECKING:
    from pathlib import Path

    from connectors.ports import Window

_LARGEST: Final = 200_000_000
"""Bytes in all: some hundred years of a busy calendar."""


@dataclass(frozen=True, slots=True)
class IcsCalendar:
    """The events in an .ics file, or in all .ics files of a folder (not of folders in it).

    In a folder, a file that cannot be read or is no calendar is a problem; events with one UID in several files are
    taken together, as in one file.
    """

    name: str
    path: Path

    def read(self, window: Window) -> CalendarReading:
        """Every occurrence that overlaps the window, by file and in file order."""
        try:
            if not self.path.is_dir():
                self._check_size(self.path.stat().st_size)
                return read_calendar(self.path.read_bytes(), window=window, source=self.name)
            paths = sorted(each for each in self.path.iterdir() if _is_calendar_file(each))
        except OSError as error:
            raise Unreachable(
                self.name,
                f"{self.path} cannot be read ({error.strerror or error})",
                hint=f'set "path" of the calendar "{self.name}" to an .ics file or a folder of them',
            ) from error
        return self._read_folder(paths, window)

    def _read_folder(self, paths: list[Path], window: Window) -> CalendarReading:
        if not paths:
            raise BadData(
                self.name,
                f"{self.path} has no .ics file in it",
                hint=f'set "path" of the calendar "{self.name}" to the folder that has them',
            )
        files: list[CalendarFile] = []
        problems: list[Problem] = []
        size = 0
        for path in paths:
            try:
                size += path.stat().st_size
                self._check_size(size)
                files.append(CalendarFile(path.name, path.read_bytes()))
            except FileNotFoundError:  # deleted since the folder was listed
                continue
            except OSError as error:
                problems.append(Problem(self.name, path.name, f"it cannot be read ({error.strerror}): left out"))
        reading = read_calendars(files, window=window, source=self.name)
        return CalendarReading(reading.events, (*problems, *reading.problems))

    def _check_size(self, size: int) -> None:
        if size > _LARGEST:
            raise BadData(
                self.name,
                f"{self.path} is larger than {_LARGEST // 1_000_000} MB",
                hint="export a shorter time, or one calendar at a time",
            )


def _is_calendar_file(path: Path) -> bool:
    return path.suffix.lower() == ".ics" and not path.name.startswith(".")
