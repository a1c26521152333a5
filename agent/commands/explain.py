"""``explain ID``: every piece of evidence and every rule behind one interview, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from agent.explanation import explain_lines
from agent.look import look
from agent.report import trouble_lines
from agent.report_json import VERSION, decision_as_json, finding_as_json
from agent.settings import load_settings
from agent.which import which

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from agent.context import Context


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("id", metavar="ID", help="an event's UID, or the short id that `status` prints")


def execute(context: Context, args: Namespace) -> int:
    """The whole chain behind one interview."""
    settings = load_settings(context.config)
    seen = look(settings, now=context.now)
    finding = which(args.id, seen.outcome.findings, now=context.now)
    key = None if finding.application is None else finding.application.key
    decisions = [
        each
        for each in seen.outcome.decisions
        if each.subject.interview == finding.interview.id or (key is not None and each.subject.application == key)
    ]
    if context.json:
        import json  # noqa: PLC0415  (only for --json)

        found = {
            "version": VERSION,
            "interview": finding_as_json(finding),
            "decisions": [decision_as_json(each) for each in decisions],
        }
        context.say(json.dumps(found, ensure_ascii=False, indent=1))
        return 0
    context.say(*explain_lines(finding, decisions, zone=settings.me.zone), *trouble_lines(seen))
    return 0
