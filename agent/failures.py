"""The only place where an exception becomes a line on stderr and an exit status.

0   done, drafts or none
1   a defect of this program
2   bad usage, configuration or state file
3   a source failed
4   an account needs signing in
75  another run holds the lock
130 interrupted from the keyboard (128 + SIGINT, as shells count)
"""

from __future__ import annotations

import os
import sys
import traceback
from typing import TYPE_CHECKING, TextIO

from agent.errors import AgentError
from connectors.errors import SignInNeeded, SourceError

if TYPE_CHECKING:
    from collections.abc import Callable

DONE = 0
DEFECT = 1
USAGE = 2
SOURCE_FAILED = 3
SIGN_IN_NEEDED = 4
INTERRUPTED = 130


def guarded(action: Callable[[], int], *, debug: bool, stderr: TextIO) -> int:
    """The action's exit status, or that of what it raised, which is told on ``stderr``."""
    try:
        status = action()
        sys.stdout.flush()  # here, and not while the interpreter ends, where nobody could handle a closed pipe
    except BrokenPipeError:
        _close_stdout()
        return DONE
    except KeyboardInterrupt:
        stderr.write("afterword: stopped\n")
        return INTERRUPTED
    except Exception as error:  # noqa: BLE001  (the last one: whatever comes here is told, with its status)
        if debug:
            traceback.print_exception(error, file=stderr)
        stderr.writelines(f"afterword: {line}\n" for line in lines_of(error))
        return status_of(error)
    return status


def status_of(error: Exception) -> int:
    """The exit status of a command that ended in this error."""
    if isinstance(error, AgentError):
        return error.status
    if isinstance(error, SignInNeeded):
        return SIGN_IN_NEEDED
    return SOURCE_FAILED if isinstance(error, SourceError) else DEFECT


def lines_of(error: Exception) -> tuple[str, ...]:
    """What the user reads: what failed, why, and what to do, one line for each thing that is wrong."""
    if isinstance(error, AgentError):
        return tuple(_one_line(each) for each in error.lines)
    if isinstance(error, SourceError):
        return (_one_line(str(error)),)
    what = f"this is a defect ({type(error).__name__}: {error})"
    return (_one_line(f"{what}; run it again with --debug and report what it prints, without what is private in it"),)


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _close_stdout() -> None:
    """Nobody reads what we print any more (``afterword status | head``): the rest goes nowhere, without a word."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
