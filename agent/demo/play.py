"""The fortnight, step by step: the world changes, the job runs, and each run's report is handed on."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from typing import TYPE_CHECKING

from agent import clock
from agent.demo.mailbox import act, deliver, make_maildir, write_calendar
from agent.demo.world import ADDRESS, SKILLS, STEPS, USER, ZONE
from agent.errors import UsageError
from agent.run import Run, run
from agent.settings import Settings, load_settings
from agent.sources import open_sources
from agent.state import open_ledger

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from agent.demo.world import SampleEvent, Step

CONFIG = "config.toml"
_MARK = "# The sample world of `afterword demo`."
_VERBS = {"send": "You send", "edit": "You change", "delete": "You throw away"}


@dataclass(frozen=True, slots=True)
class Played:
    """One step: what happened in the world, as sentences, and the run after it."""

    step: Step
    news: tuple[str, ...]
    run: Run


def prepare(folder: Path) -> Settings:
    """A fresh sample world in the folder, in place of a former one.

    Raises:
        UsageError: Something else is in the folder.
    """
    config = folder / CONFIG
    if folder.exists() and any(folder.iterdir()):
        if not config.is_file() or _MARK not in config.read_text(encoding="utf-8"):
            raise UsageError(f"{folder} is in use", hint="name an empty folder with --dir")
        shutil.rmtree(folder)
    folder.mkdir(parents=True, exist_ok=True)
    make_maildir(folder / "mail")
    config.write_text(_config(), encoding="utf-8")
    write_calendar(folder / "calendar.ics", ())
    return load_settings(config)


def _config() -> str:
    skills = ", ".join(f'"{each}"' for each in SKILLS)
    return (
        f'{_MARK}\n\n[me]\nname = "{USER}"\naddresses = ["{ADDRESS}"]\ntimezone = "{ZONE.key}"\nskills = [{skills}]\n\n'
        '[[calendar]]\nname = "calendar"\nkind = "ics"\npath = "calendar.ics"\n\n'
        '[[mailbox]]\nname = "mail"\nkind = "maildir"\npath = "mail"\n\n[state]\npath = "state.db"\n'
    )


def play(settings: Settings) -> Iterator[Played]:
    """Every step of the fortnight, through the real job."""
    folder = settings.path.parent
    events: dict[str, SampleEvent] = {}
    serial = 0
    for step in STEPS:
        news = []
        for event in step.events:
            events[event.uid] = event
            start = event.start
            news.append(f"In the calendar: {event.summary}, {start:%A} {start.day} {start:%B} {start:%H:%M}")
        write_calendar(folder / "calendar.ics", events.values())
        for mail in step.mails:
            serial += 1
            deliver(folder / "mail", mail, serial=serial)
            news.append(f"{mail.sender.name} writes: {mail.subject}")
        for deed in step.acts:
            serial += 1
            subject = act(folder / "mail", deed, now=step.now, serial=serial)
            news.append(f"{_VERBS[deed.verb]} the {deed.kind} to {deed.to}: {subject}")
        with open_ledger(settings.state_path, addresses=settings.me.addresses) as ledger:
            done = run(
                open_sources(settings, ledger=ledger, now=step.now),
                user=settings.me,
                policy=settings.policy,
                ledger=ledger,
                stopwatch=clock.stopwatch,
                dry_run=False,
                now=step.now,
            )
        yield Played(step, tuple(news), done)
