"""``init``: a few questions, a commented configuration file, and a rehearsal with it.

Questions whose option is given are not asked, so that it runs without a terminal when all are.
"""

from __future__ import annotations

import os
from argparse import ArgumentParser
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from agent import settings_check as check
from agent import settings_keys as keys
from agent.context import command
from agent.errors import UsageError
from agent.settings import load_settings
from agent.settings_check import Unfit
from agent.system_zone import system_zone
from agent.template import literal, render
from agent.user_templates import FOLDER, write_templates

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Callable
    from pathlib import Path

    from agent.context import Context


@dataclass(frozen=True, slots=True)
class Question:
    """One thing to find out.

    Attributes:
        key: "section.key" of the configuration.
        option: That answers it on the command line.
        as_literal: An answer as a TOML value; raises `Unfit` when it is none.
        suggestion: Taken when the answer is empty; None when there is none to make.
    """

    key: str
    option: str
    words: str
    as_literal: Callable[[str], str]
    suggestion: str | None = None


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("--name", help="your name, as you sign with it")
    parser.add_argument("--address", metavar="ADDRESS", action="append", help="one of your addresses; repeat it")
    parser.add_argument("--timezone", metavar="ZONE", help="your time zone, such as America/New_York")
    parser.add_argument("--calendar", metavar="PATH", help="an .ics file, or a folder of them")
    parser.add_argument("--maildir", metavar="PATH", help="the Maildir that is your inbox")
    parser.add_argument("--templates", action="store_true", help="write the built-in draft texts out, to edit them")
    parser.add_argument("--force", action="store_true", help="replace a configuration that is there (kept as .bak)")


def execute(context: Context, args: Namespace) -> int:
    """Ask, write, rehearse; the status of the rehearsal. With ``--templates``, write those and no more."""
    if args.templates:
        return _write_templates(context)
    if context.config.exists() and not args.force:
        raise UsageError(f"{context.config} is there already", hint="edit it, or replace it with --force")
    given: dict[str, str | None] = {
        "--name": args.name,
        "--address": ", ".join(args.address) if args.address else None,
        "--timezone": args.timezone,
        "--calendar": args.calendar,
        "--maildir": args.maildir,
    }
    answers = _answers(context, given)
    since = context.now.astimezone(check.zone(answers["me.timezone"].strip('"'))).date()
    _write(context.config, render(answers | {"policy.check_in.since": since.isoformat()}))
    load_settings(context.config)
    context.say(
        f"Wrote {context.config}. Interviews before {since} get no check-in (check_in.since).",
        "",
        "A rehearsal follows: what a run would do now. It writes nothing.",
        "",
    )
    return _rehearse(context)


def _write_templates(context: Context) -> int:
    written, left = write_templates(context.config.absolute().parent)
    folder = context.config.absolute().parent / FOLDER
    context.say(f"Wrote {len(written)} templates to {folder}.")
    if left:
        context.say(f"{len(left)} that were there stay as they are.")
    context.say(
        "A file there takes the place of the built-in text of its kind and language; delete those you do not change.",
        "Look at the outcome with `afterword run --preview`.",
    )
    return 0


def _questions() -> tuple[Question, ...]:
    return (
        Question("me.name", "--name", "Your name, as you sign with it", _name),
        Question("me.addresses", "--address", "Your mail addresses, the preferred one first, with commas", _addresses),
        Question("me.timezone", "--timezone", "Your time zone", _zone, system_zone()),
        Question("calendar.path", "--calendar", "Your calendar: an .ics file, or a folder of them", _calendar),
        Question("mailbox.path", "--maildir", "Your mail: the Maildir that is your inbox", _maildir),
    )


def _answers(context: Context, given: dict[str, str | None]) -> dict[str, str]:
    """A TOML value for each question, from its option or from the terminal."""
    questions = _questions()
    unanswered = [each.option for each in questions if given[each.option] is None and each.suggestion is None]
    if unanswered and not context.is_interactive:
        raise UsageError("there is no terminal to ask questions on", hint=f"give {', '.join(unanswered)}")
    return {each.key: _answer(context, each, given[each.option]) for each in questions}


def _answer(context: Context, question: Question, given: str | None) -> str:
    if given is None and not context.is_interactive:
        given = question.suggestion
    if given is not None:
        try:
            return question.as_literal(given)
        except Unfit as unfit:
            raise UsageError(f"{question.option}: {unfit}") from unfit
    suggestion = "" if question.suggestion is None else f" [{question.suggestion}]"
    while True:
        typed = context.ask(f"{question.words}{suggestion}: ")
        if typed is None:
            raise UsageError("the input ended before all questions were answered; nothing was written")
        try:
            return question.as_literal(typed or question.suggestion or "")
        except Unfit as unfit:
            context.say(f"  That cannot be used: {unfit}.")


def _name(text: str) -> str:
    return literal(keys.ME_NAME.check(text))


def _addresses(text: str) -> str:
    addresses = keys.ME_ADDRESSES.check([each.strip() for each in text.split(",") if each.strip()])
    return f"[{', '.join(literal(each) for each in addresses)}]"


def _zone(text: str) -> str:
    check.zone(text)
    return literal(text.strip())


def _calendar(text: str) -> str:
    path = check.path(text).absolute()
    if not path.exists():
        raise Unfit(f"there is no file or folder `{path}`")
    return literal(str(path))


def _maildir(text: str) -> str:
    path = check.path(text).absolute()
    if not (path / "cur").is_dir():
        raise Unfit(f"`{path}` is no Maildir: it has no folder `cur`")
    return literal(str(path))


def _write(path: Path, text: str) -> None:
    """Make the file, for its owner's eyes alone; a former one is kept beside it."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.exists():
            path.replace(path.with_name(f"{path.name}.bak"))
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as file:
            file.write(text)
    except OSError as error:
        raise UsageError(
            f"{path} cannot be written ({error.strerror or error})", hint="name another with --config"
        ) from error


def _rehearse(context: Context) -> int:
    run = command("run")
    parser = ArgumentParser()
    run.add_arguments(parser)
    return run.execute(replace(context, json=False), parser.parse_args(["--dry-run"]))
