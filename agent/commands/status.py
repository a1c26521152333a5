"""``status``: each interview, where it stands, what comes next and when. It changes nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from agent.look import look
from agent.report import status_lines, trouble_lines
from agent.report_json import VERSION, interviews_as_json, sources_as_json
from agent.settings import load_settings

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from agent.context import Context


def add_arguments(parser: ArgumentParser) -> None:
    """It has no options of its own."""
    del parser


def execute(context: Context, args: Namespace) -> int:
    """The table."""
    del args
    settings = load_settings(context.config)
    seen = look(settings, now=context.now)
    if context.json:
        import json  # noqa: PLC0415  (only for --json)

        found = {
            "version": VERSION,
            "now": context.now.isoformat(),
            "sources": sources_as_json(seen),
            "interviews": interviews_as_json(seen.outcome.findings),
        }
        context.say(json.dumps(found, ensure_ascii=False, indent=1))
        return 0
    context.say(*status_lines(seen.outcome.findings, zone=settings.me.zone, width=context.width))
    context.say(*trouble_lines(seen))
    return 0
