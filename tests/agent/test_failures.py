"""Exceptions as lines and exit statuses."""

from __future__ import annotations

import inspect
import io
import subprocess
import sys
from pathlib import Path
from typing import NoReturn

import pytest

from agent import errors as agent_errors
from agent.errors import AgentError, AlreadyRunning, ConfigError, ConfigProblem, StateError, UsageError
from agent.failures import guarded, status_of
from connectors import errors as source_errors
from connectors.errors import AccessDenied, BadData, SaveFailed, SignInNeeded, SourceError, Throttled, Unreachable

STATUSES: list[tuple[Exception, int]] = [
    (UsageError("no command was given"), 2),
    (ConfigError(Path("config.toml"), ()), 2),
    (StateError("state.db is damaged"), 2),
    (AlreadyRunning(Path("state.db"), 4711), 75),
    (SourceError("mail", "something failed"), 3),
    (AccessDenied("mail", "refused"), 3),
    (Unreachable("mail", "not there"), 3),
    (Throttled("mail", "too often"), 3),
    (BadData("mail", "no calendar"), 3),
    (SaveFailed("mail", "disk full"), 3),
    (SignInNeeded("mail", "nobody is signed in"), 4),
    (RuntimeError("oh"), 1),
]


def ending_in(error: BaseException, *, debug: bool = False) -> tuple[int, str]:
    """The status of an action that raises this, and what the user reads."""

    def action() -> NoReturn:
        raise error

    stderr = io.StringIO()
    return guarded(action, debug=debug, stderr=stderr), stderr.getvalue()


@pytest.mark.parametrize(("error", "status"), STATUSES, ids=lambda each: type(each).__name__)
def test_each_error_has_its_exit_status_and_is_one_line(error: Exception, status: int) -> None:
    found, told = ending_in(error)

    assert status == found
    assert told.count("\n") == len(error.problems if isinstance(error, ConfigError) else (error,))


def test_the_table_of_statuses_is_complete() -> None:
    listed = {type(error) for error, _ in STATUSES}

    declared = {
        each
        for module, base in ((agent_errors, AgentError), (source_errors, SourceError))
        for _, each in inspect.getmembers(module, inspect.isclass)
        if issubclass(each, base)
    }
    assert declared - {AgentError} <= listed


def test_a_command_that_ends_well_has_its_own_status() -> None:
    assert guarded(lambda: 3, debug=False, stderr=io.StringIO()) == 3


def test_the_line_says_what_failed_why_and_what_to_do() -> None:
    error = Unreachable("work", "calendar.ics is not there", hint="check `path` of [[calendar]] work")

    assert ending_in(error)[1] == "afterword: work: calendar.ics is not there; check `path` of [[calendar]] work\n"


def test_each_problem_of_a_configuration_has_a_line_in_the_order_of_the_file() -> None:
    problems = (ConfigProblem(7, "me.name", "is missing"), ConfigProblem(2, "me", "unknown key `x`"))

    assert ending_in(ConfigError(Path("config.toml"), problems))[1] == (
        "afterword: config.toml, line 2: me: unknown key `x`\nafterword: config.toml, line 7: me.name: is missing\n"
    )


def test_a_message_of_several_lines_is_told_in_one() -> None:
    assert ending_in(StateError("one\ntwo"))[1] == "afterword: one two\n"


def test_a_defect_says_how_to_report_it_and_shows_no_traceback() -> None:
    status, told = ending_in(ZeroDivisionError("division by zero"))

    assert status == 1
    assert told.startswith(
        "afterword: this is a defect (ZeroDivisionError: division by zero); run it again with --debug"
    )
    assert "Traceback" not in told


def test_tracebacks_are_shown_with_debug() -> None:
    told = ending_in(StateError("state.db is damaged"), debug=True)[1]

    assert told.startswith("Traceback (most recent call last):")
    assert told.endswith("afterword: state.db is damaged\n")


def test_an_interruption_from_the_keyboard_is_told_in_a_word() -> None:
    assert ending_in(KeyboardInterrupt()) == (130, "afterword: stopped\n")


def test_an_unknown_error_is_a_defect() -> None:
    assert status_of(KeyError("x")) == 1


@pytest.mark.skipif(sys.platform == "win32", reason="pipes end otherwise on Windows")
def test_a_reader_who_stops_reading_is_no_failure() -> None:
    script = (
        "import sys; from agent.failures import guarded\n"
        "sys.exit(guarded(lambda: sys.stdout.write('x' * 1000000) and 0, debug=False, stderr=sys.stderr))"
    )
    with subprocess.Popen(  # noqa: S603  (our own script)
        [sys.executable, "-c", script], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as writer:
        assert writer.stdout is not None
        assert writer.stderr is not None
        writer.stdout.read(10)
        writer.stdout.close()

        told = writer.stderr.read()

    assert (writer.returncode, told) == (0, b"")
