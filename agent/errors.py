"""What can go wrong in the shell itself, each with its exit status.

    AgentError
    ├── UsageError        2   the command line asks for something that cannot be
    ├── ConfigError       2   the configuration file: every problem found in it
    ├── StateError        2   the state file cannot be used; it is left as it was
    └── AlreadyRunning   75   another run holds the lock (EX_TEMPFAIL of sysexits.h)

Errors of calendars and mailboxes are in ``connectors/errors.py``; ``agent/failures.py`` words them all.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

if TYPE_CHECKING:
    from pathlib import Path


class AgentError(Exception):
    """Something a person can put right.

    Attributes:
        what: What failed and why, one clause without a full stop.
        hint: What to do about it, one clause; "" when ``what`` says it.
    """

    status: ClassVar[int] = 1

    def __init__(self, what: str, *, hint: str = "") -> None:
        super().__init__(f"{what}; {hint}" if hint else what)
        self.what = what
        self.hint = hint

    @property
    def lines(self) -> tuple[str, ...]:
        """What the user reads: one line for each thing that is wrong."""
        return (str(self),)


class UsageError(AgentError):
    """The command line asks for something that cannot be."""

    status = 2


@dataclass(frozen=True, slots=True, order=True)
class ConfigProblem:
    """One thing wrong in the configuration.

    Attributes:
        line: In the file, from 1; None when it is about something that is not there.
        key: "me.timezone", "calendar 2: kind"; "" when it is about the whole file.
        what: What is wrong and what is allowed.
    """

    line: int | None
    key: str
    what: str


class ConfigError(AgentError):
    """The configuration cannot be used.

    Attributes:
        path: The file.
        problems: All of them, in the order of their lines.
    """

    status = 2

    def __init__(self, path: Path, problems: tuple[ConfigProblem, ...]) -> None:
        self.path = path
        self.problems = tuple(sorted(problems, key=lambda each: (each.line or 0, each.key, each.what)))
        super().__init__("\n".join(self.lines))

    @property
    def lines(self) -> tuple[str, ...]:
        """One line for each problem: the file, the line in it, the key, and what is wrong."""
        return tuple(f"{self.path}{_line(each)}: {_key(each)}{each.what}" for each in self.problems)


def _line(problem: ConfigProblem) -> str:
    return "" if problem.line is None else f", line {problem.line}"


def _key(problem: ConfigProblem) -> str:
    return f"{problem.key}: " if problem.key else ""


class StateError(AgentError):
    """The state file cannot be used. It is left as it was."""

    status = 2


class AlreadyRunning(AgentError):
    """Another run works on the same state file.

    Attributes:
        pid: Its process; None when it did not say.
    """

    status = 75

    def __init__(self, path: Path, pid: int | None) -> None:
        who = "another run" if pid is None else f"another run (process {pid})"
        super().__init__(f"{who} is at work on {path}", hint="wait until it has ended")
        self.path = path
        self.pid = pid
