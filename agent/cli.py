"""The command line: arguments and dispatch, nothing else. A command's module is imported when it is named."""

from __future__ import annotations

import argparse
import io
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from agent import clock
from agent.context import Context, command
from agent.errors import UsageError
from agent.failures import guarded

if TYPE_CHECKING:
    from collections.abc import Sequence

COMMANDS = {
    "demo": "make a small sample world and run the real job on it; no account needed",
    "init": "ask a few questions, write a configuration file and rehearse with it",
    "connect": "sign in to a configured account, in the browser",
    "disconnect": "revoke a sign-in and forget it",
    "run": "the scheduled job: read, decide, save drafts",
    "status": "each interview, where it stands, what comes next and when",
    "explain": "every piece of evidence and every rule behind one interview",
    "debrief": "add what only you know about an interview",
    "inspect": "show how an .ics or .eml file is understood",
    "forget": "delete what is stored",
}
_DESCRIPTION = (
    "Watches your calendar for job interviews and your mailbox for replies, and saves a thank-you or a check-in as an "
    "unsent draft when one is warranted. It never sends."
)
_EPILOG = (
    "Exit status: 0 done; 2 bad usage or configuration; 3 a source failed; 4 an account needs signing in; 75 another "
    "run is at work; 1 a defect."
)


class _Parser(argparse.ArgumentParser):
    """A parser whose complaints are raised, to be told in one line like all others."""

    def error(self, message: str) -> NoReturn:
        raise UsageError(message, hint=f"see `{self.prog} --help`")


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command that the arguments name; the exit status."""
    arguments = sys.argv[1:] if argv is None else list(argv)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")  # a terminal that lacks a letter still shows the rest
    return guarded(lambda: dispatch(arguments), debug="--debug" in arguments, stderr=sys.stderr)


def dispatch(arguments: Sequence[str]) -> int:
    """Parse the arguments and execute the command they name.

    Raises:
        UsageError: They name none, or cannot be understood.
    """
    parsed = parser_for(arguments).parse_args(arguments)
    if parsed.command is None:
        raise UsageError("no command was given", hint="see `afterword --help`")
    context = Context(
        config=_config_path(parsed.config),
        now=clock.now(parsed.now),
        now_given=parsed.now is not None,
        json=parsed.json,
        debug=parsed.debug,
        stdin=sys.stdin,
        stdout=sys.stdout,
        stderr=sys.stderr,
    )
    return command(parsed.command).execute(context, parsed)


def parser_for(arguments: Sequence[str]) -> argparse.ArgumentParser:
    """A parser that knows all commands, and the own options of those that stand among the arguments."""
    parser = _Parser(prog="afterword", description=_DESCRIPTION, epilog=_EPILOG, allow_abbrev=False)
    _add_shared_options(parser, is_repeated=False)
    parser.add_argument("--version", action=_Version, help="print the version and exit")
    choices = parser.add_subparsers(dest="command", metavar="COMMAND", title="commands")
    for name, sentence in COMMANDS.items():
        sub = choices.add_parser(
            name, help=sentence, description=f"{sentence[0].upper()}{sentence[1:]}.", allow_abbrev=False
        )
        _add_shared_options(sub, is_repeated=True)
        if name in arguments:
            command(name).add_arguments(sub)
    return parser


class _Version(argparse.Action):
    """``--version``: the installed version is looked up only when asked for."""

    def __init__(self, option_strings: Sequence[str], dest: str, help: str | None = None) -> None:  # noqa: A002  (argparse's name)
        super().__init__(option_strings, dest, nargs=0, default=argparse.SUPPRESS, help=help)

    def __call__(
        self,
        parser: argparse.ArgumentParser,
        namespace: argparse.Namespace,  # noqa: ARG002  (argparse's signature)
        values: object,  # noqa: ARG002
        option_string: str | None = None,  # noqa: ARG002
    ) -> NoReturn:
        from importlib.metadata import version  # noqa: PLC0415  (start-up time)

        sys.stdout.write(f"afterword {version('afterword')}\n")
        parser.exit()


def _add_shared_options(parser: argparse.ArgumentParser, *, is_repeated: bool) -> None:
    """The options that may stand before or after the command; the later place does not undo the earlier one."""
    nothing: object = argparse.SUPPRESS if is_repeated else None
    no: object = argparse.SUPPRESS if is_repeated else False
    shared = parser.add_argument_group("options of all commands")
    shared.add_argument("--config", metavar="PATH", default=nothing, help="the configuration file")
    shared.add_argument("--json", action="store_true", default=no, help="print results as JSON")
    shared.add_argument(
        "--now", metavar="TIME", default=nothing, help="use this time (ISO 8601 with offset) for the clock's"
    )
    shared.add_argument("--debug", action="store_true", default=no, help="show tracebacks of errors")


def _config_path(given: str | None) -> Path:
    if given is not None:
        return Path(given).expanduser()
    from agent.settings import default_path  # noqa: PLC0415  (start-up time)

    return default_path()
