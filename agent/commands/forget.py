"""``forget [ID | --all]``: delete what is stored. Mailboxes and calendars are not touched."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from agent.errors import UsageError
from agent.ids import resolve
from agent.lock import run_lock
from agent.settings import load_settings
from agent.state import open_ledger

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from agent.context import Context
    from agent.ledger import Forgotten, Ledger


@dataclass(frozen=True, slots=True)
class Options:
    """``id`` is a UID or short id; None for everything."""

    id: str | None
    all: bool
    yes: bool


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("id", metavar="ID", nargs="?", help="an event's UID, or the short id that `status` prints")
    parser.add_argument("--all", action="store_true", help="everything, of all interviews")
    parser.add_argument("--yes", action="store_true", help="do not ask before deleting everything")


def execute(context: Context, args: Namespace) -> int:
    """Delete, and say what was deleted."""
    options = Options(args.id, args.all, args.yes)
    if (options.id is None) is not options.all:
        raise UsageError("say what to forget: either an ID or --all", hint="`afterword status` lists the ids")
    settings = load_settings(context.config)
    if options.all and not options.yes and not _is_confirmed(context):
        context.say("Nothing was deleted.")
        return 0
    with run_lock(settings.state_path), open_ledger(settings.state_path, addresses=settings.me.addresses) as ledger:
        forgotten = _forget(ledger, options)
    _tell(context, forgotten)
    return 0


def _is_confirmed(context: Context) -> bool:
    if not context.is_interactive:
        raise UsageError("deleting everything needs a word from you", hint="add --yes")
    answer = context.ask("Delete everything that is stored of all interviews? [y/N] ")
    return answer is not None and answer.lower() in ("y", "yes")


def _forget(ledger: Ledger, options: Options) -> Forgotten:
    if options.id is None:
        return ledger.forget_all()
    interview = resolve(options.id, ledger.interviews())
    return ledger.forget(interview.uid, interview.occurrence)


def _tell(context: Context, forgotten: Forgotten) -> None:
    if context.json:
        import json  # noqa: PLC0415  (only for --json)

        deleted = {"drafts": forgotten.drafts, "debriefs": forgotten.debriefs, "interviews": forgotten.interviews}
        context.say(json.dumps({"version": 1, "forgotten": deleted}))
        return
    context.say(
        f"Forgotten: {_count(forgotten.interviews, 'interview')}, {_count(forgotten.debriefs, 'debrief')}, "
        f"the memory of {_count(forgotten.drafts, 'draft')}.",
        "Drafts in your mailbox stay where they are. What is still in your calendar may be drafted for again.",
    )


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"
