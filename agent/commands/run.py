"""``run``: the scheduled job. Reads, decides, saves drafts; with ``--dry-run`` it writes nothing."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from agent import clock
from agent.errors import UsageError
from agent.failures import SIGN_IN_NEEDED, SOURCE_FAILED
from agent.lock import run_lock
from agent.look import look
from agent.progress import progress_on
from agent.report import letter_lines, rehearsal_lines, run_lines
from agent.report_json import rehearsal_as_json, run_as_json
from agent.run import Run, run, template_faults
from agent.settings import Settings, load_settings
from agent.sources import open_sources, open_writer
from agent.state import open_ledger, read_ledger

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from datetime import datetime

    from agent.context import Context


_SPAN = re.compile(r"(\d{1,4})\s*(d|w)", re.IGNORECASE)
_LONGEST = 730
"""Days that a rehearsal goes back at most."""


@dataclass(frozen=True, slots=True)
class Options:
    """``dry_run`` writes nothing; ``preview`` shows the drafts' texts as well."""

    dry_run: bool
    preview: bool


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("--dry-run", action="store_true", help="decide and write nothing")
    parser.add_argument("--preview", action="store_true", help="decide, write nothing, and show the drafts' texts")
    parser.add_argument(
        "--since",
        metavar="DAYS",
        help="with --dry-run: replay the past from then on, day by day (90d, 12w, or a date such as 2026-03-01)",
    )


def execute(context: Context, args: Namespace) -> int:
    """One run, and its report."""
    options = Options(args.dry_run or args.preview, args.preview)
    settings = load_settings(context.config)
    if args.since is not None:
        return _rehearse(settings, context, options, since=_since(args.since, context.now.astimezone(settings.me.zone)))
    done = _run(settings, context, options)
    _tell(done, settings, context, options)
    return _status(done)


def _run(settings: Settings, context: Context, options: Options) -> Run:
    if options.dry_run:
        with progress_on(context.stderr) as progress:
            return look(settings, now=context.now, progress=progress)
    with (
        run_lock(settings.state_path),
        open_ledger(settings.state_path, addresses=settings.me.addresses) as ledger,
        progress_on(context.stderr) as progress,
    ):
        return run(
            open_sources(settings, ledger=ledger, now=context.now, progress=progress),
            user=settings.me,
            policy=settings.policy,
            ledger=ledger,
            stopwatch=clock.stopwatch,
            dry_run=False,
            now=context.now,
            faults=template_faults(settings),
            words_by=open_writer(settings),
        )


def _since(text: str, now: datetime) -> date:
    """The day that the words of ``--since`` mean, seen from the user's ``now``."""
    span = _SPAN.fullmatch(text.strip())
    try:
        days = int(span[1]) * (7 if span[2].lower() == "w" else 1) if span is not None else None
        day = date.fromisoformat(text.strip()) if days is None else now.date() - timedelta(days=days)
    except ValueError as error:
        raise UsageError(f"--since: `{text}` is no span of days", hint="write 90d, 12w or 2026-03-01") from error
    if not now.date() - timedelta(days=_LONGEST) <= day <= now.date():
        raise UsageError(
            f"--since: {day} is not in the last {_LONGEST} days", hint=f"write a day from then to {now.date()}"
        )
    return day


def _rehearse(settings: Settings, context: Context, options: Options, *, since: date) -> int:
    """What the job would have done since then; it writes nothing, so it has to be asked for as a dry run."""
    if not options.dry_run:
        raise UsageError("--since replays the past and writes nothing", hint="add --dry-run or --preview")
    from agent.rehearsal import rehearse  # noqa: PLC0415  (only for --since)

    with (
        read_ledger(settings.state_path, addresses=settings.me.addresses) as ledger,
        progress_on(context.stderr) as progress,
    ):
        rehearsal = rehearse(
            open_sources(settings, ledger=ledger, now=context.now, progress=progress),
            user=settings.me,
            policy=settings.policy,
            ledger=ledger,
            stopwatch=clock.stopwatch,
            since=since,
            now=context.now,
        )
    if context.json:
        import json  # noqa: PLC0415  (only for --json)

        context.say(json.dumps(rehearsal_as_json(rehearsal), ensure_ascii=False, indent=1))
    else:
        context.say(*rehearsal_lines(rehearsal, zone=settings.me.zone, width=context.width))
        if options.preview:
            for each in rehearsal.drafts:
                context.say("", *letter_lines(each.draft))
    for line in _trouble(rehearsal.last):
        context.stderr.write(f"{line}\n")
    return _status(rehearsal.last)


def _tell(done: Run, settings: Settings, context: Context, options: Options) -> None:
    if context.json:
        import json  # noqa: PLC0415  (only for --json)

        context.say(json.dumps(run_as_json(done), ensure_ascii=False, indent=1))
    else:
        context.say(*run_lines(done, zone=settings.me.zone, width=context.width))
        if options.preview:
            for draft in done.applied.created:
                context.say("", *letter_lines(draft))
            for rewrite in done.applied.rewritten:
                context.say("", *letter_lines(rewrite))
    for line in _trouble(done):
        context.stderr.write(f"{line}\n")


def _trouble(done: Run) -> list[str]:
    """One line for each source that failed: what, why, what to do."""
    failed = [(each.name, each.error, each.hint) for each in done.gathered.reports if each.error is not None]
    failed += [(each.source, each.what, each.hint) for each in done.applied.failures]
    return [f"afterword: {name}: {what}{f'; {hint}' if hint else ''}" for name, what, hint in failed]


def _status(done: Run) -> int:
    if done.needs_sign_in:
        return SIGN_IN_NEEDED
    return SOURCE_FAILED if done.has_failed else 0
