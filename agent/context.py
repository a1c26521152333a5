"""What every command is told by the command line and the terminal, and the shape of a command."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, Protocol, TextIO, cast

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from datetime import datetime
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Context:
    """The options that all commands share, and where they talk.

    Attributes:
        config: The configuration file; whether it is there is not known yet.
        now: The one reading of the clock, aware.
        now_given: ``now`` is the user's, from ``--now``.
        json: Results are printed as JSON.
        debug: Errors are shown with their traceback.
    """

    config: Path
    now: datetime
    now_given: bool
    json: bool
    debug: bool
    stdin: TextIO
    stdout: TextIO
    stderr: TextIO

    @property
    def width(self) -> int:
        """Columns to print in."""
        return shutil.get_terminal_size().columns

    @property
    def is_interactive(self) -> bool:
        """Somebody is there to answer a question."""
        return self.stdin.isatty() and self.stdout.isatty()

    def say(self, *lines: str) -> None:
        """Print these lines."""
        self.stdout.writelines(f"{each}\n" for each in lines)

    def ask(self, question: str) -> str | None:
        """What the user types in answer, without the blanks around it; None when the input has ended."""
        self.stdout.write(question)
        self.stdout.flush()
        answer = self.stdin.readline()
        return answer.strip() if answer else None


class Command(Protocol):
    """A module of ``agent/commands/``."""

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Declare the command's own options."""

    def execute(self, context: Context, args: Namespace) -> int:
        """Do it; the exit status. What a person can put right is raised, see `agent.failures`."""


def command(name: str) -> Command:
    """The command's module, imported on first use."""
    return cast(Command, import_module(f"agent.commands.{name}"))
