"""``demo``: a small sample world, and a fortnight of a job search played in it through the real job."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from agent.demo.play import CONFIG, play, prepare
from agent.report import letter_lines, run_lines
from agent.report_json import run_as_json

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from agent.context import Context
    from agent.demo.play import Played
    from policies.decisions import Draft

_FOLDER = Path("afterword-demo")


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument(
        "--dir", type=Path, default=_FOLDER, help="the folder to make it in (default: ./afterword-demo)"
    )
    parser.add_argument("--open", action="store_true", help="open that folder afterwards")


def execute(context: Context, args: Namespace) -> int:
    """Play it, telling day by day what was decided and why, and the drafts in full at the end."""
    folder: Path = args.dir
    settings = prepare(folder.absolute())
    if context.json:
        import json  # noqa: PLC0415  (only for --json)

        context.say(json.dumps([run_as_json(each.run) for each in play(settings)], ensure_ascii=False, indent=1))
        return 0
    context.say(
        "Sam Rivera of New York looks for work in March 2026. The calendar, the mail and the drafts are real files;",
        "what Sam does with drafts (send, change, throw away) is done to them as a mail client would.",
        "Nothing leaves this machine.",
    )
    drafts: list[Draft] = []
    for played in play(settings):
        drafts += played.run.applied.created
        _tell(played, context)
    context.say("", f"The {len(drafts)} drafts in full", "=" * 24)
    for number, draft in enumerate(drafts, 1):
        context.say("", f"{number}. {draft.subject.kind.value}", *letter_lines(draft))
    _tell_where(folder, context)
    if args.open:
        _open(folder)
    return 0


def _tell(played: Played, context: Context) -> None:
    now = played.step.now
    context.say("", f"{now:%A} {now.day} {now:%B}, {now:%H:%M}", "-" * 40)
    context.say(*(f"* {each}" for each in played.news))
    zone = now.tzinfo
    if zone is not None:
        context.say(*run_lines(played.run, zone=zone, width=context.width))


def _tell_where(folder: Path, context: Context) -> None:
    context.say(
        "",
        f"The Maildir is {folder / 'mail'}. To look at the drafts in a mail client:",
        f"  mutt -f {folder / 'mail' / '.Drafts'}",
        "  or point Thunderbird, Claws Mail or any other client that reads a Maildir at that folder.",
        "Look at the state with:",
        f"  afterword status --config {folder / CONFIG} --now 2026-03-16T12:30:00-04:00",
    )


def _open(folder: Path) -> None:
    """The folder in the system's file manager."""
    if sys.platform == "win32":
        command = ["explorer", str(folder)]
    else:
        command = ["open" if sys.platform == "darwin" else "xdg-open", str(folder)]
    subprocess.run(command, check=False)  # noqa: S603  (a fixed program, the user's own folder)
