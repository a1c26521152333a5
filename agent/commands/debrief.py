"""``debrief [ID]``: what only the user knows of an interview. Without an ID it asks about the latest one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from agent.debriefing import Words, asked, taken_together
from agent.errors import UsageError
from agent.lock import run_lock
from agent.look import look
from agent.run import seen_interviews
from agent.settings import load_settings
from agent.state import open_ledger
from agent.which import latest, which

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from agent.context import Context
    from agent.settings import Settings
    from policies.decide import Finding


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("id", metavar="ID", nargs="?", help="an event's UID or short id; else the latest")
    parser.add_argument("--interest", choices=("yes", "no", "unsure"), help="whether you would take the job")
    parser.add_argument("--promised", metavar="DATE", help="the day by which they said they would write: 2026-12-04")
    parser.add_argument("--met", metavar="ADDR", action="append", default=[], help="somebody who did interview you")
    parser.add_argument("--not-met", metavar="ADDR", action="append", default=[], help="somebody who did not")
    parser.add_argument(
        "--topic",
        metavar="TEXT",
        action="append",
        default=[],
        help='something you talked about; "jane@acme.example: TEXT" for what you spoke of with her alone',
    )
    parser.add_argument("--feedback", metavar="TEXT", help="what a withdrawal may say of the reason")
    parser.add_argument("--address", metavar='"Name=ADDR"', action="append", default=[], help="an address you know")
    parser.add_argument("--interview", choices=("yes", "no"), help="whether it is a job interview of yours at all")
    parser.add_argument("--happened", choices=("yes", "no"), help="whether it took place")
    parser.add_argument("--outcome", choices=("open", "rejected", "offer", "withdrawn"), help="how it ended")
    parser.add_argument(
        "--again", metavar="ADDR", action="append", default=[], help="make a draft again that you threw away; * for all"
    )


def execute(context: Context, args: Namespace) -> int:
    """Remember what was said; the next run acts on it."""
    settings = load_settings(context.config)
    words = Words(
        interest=args.interest,
        promised=args.promised,
        met=tuple(args.met),
        not_met=tuple(args.not_met),
        topics=tuple(args.topic),
        feedback=args.feedback,
        addresses=tuple(args.address),
        interview=args.interview,
        happened=args.happened,
        outcome=args.outcome,
        again=tuple(args.again),
    )
    finding = _meant(args.id, settings, context)
    if words.are_none:
        if not context.is_interactive:
            raise UsageError("nothing was said of the interview", hint="see `afterword debrief --help`")
        words = asked(finding, context.ask, zone=settings.me.zone)
    name = (finding.interview.event.uid, finding.interview.event.occurrence)
    with run_lock(settings.state_path), open_ledger(settings.state_path, addresses=settings.me.addresses) as ledger:
        former = next(
            (each for each in ledger.debriefs() if (each.uid, each.occurrence) in finding.interview.names), None
        )
        uid, occurrence = name if former is None else (former.uid, former.occurrence)
        ledger.remember_interviews(seen_interviews([finding], ledger.interviews(), now=context.now))
        ledger.say(taken_together(former, words, uid=uid, occurrence=occurrence, now=context.now))
    if context.json:
        import json  # noqa: PLC0415  (only for --json)

        context.say(json.dumps({"version": 1, "interview": finding.interview.id, "uid": uid}))
    else:
        context.say(f"Noted for {finding.interview.id}, {finding.interview.event.summary}. The next run acts on it.")
    return 0


def _meant(text: str | None, settings: Settings, context: Context) -> Finding:
    findings = look(settings, now=context.now).outcome.findings
    if text is not None:
        return which(text, findings, now=context.now)
    found = latest(findings, now=context.now)
    if found is None:
        raise UsageError("no interview has taken place yet", hint="`afterword status` lists what is coming")
    return found
