"""`python -m tests.bench`: seconds and rates of the pure core, each as the median of several runs."""

from __future__ import annotations

import itertools
import statistics
import sys
import time
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from policies.decide import decide
from policies.facts import World
from policies.interviews import judge
from policies.messages import read_message
from policies.settings import PolicySettings
from tests.bench import growth, reading
from tests.builders import SAM, event, message, moment, sam

if TYPE_CHECKING:
    from collections.abc import Callable

    from policies.facts import Event

APPLICATIONS = 500
MAILS_EACH = 40
RUNS = 5
NUMBERS = itertools.count(1)
TEXTS = (
    "Hi Sam,\n\nthank you for the conversation. We are still talking with other candidates.\n\nBest,\nJane",
    "Hi Sam,\n\nyou will hear from us by Friday.\n\nJane Doe\nHead of Engineering | Company",
    "Hi Sam,\n\ncould you send me two references?\n\nJane",
    "Hi Sam,\n\nthe notes from our talk are attached.\n\nJane\n\nOn Mon, Mar 2, 2026, Sam wrote:\n> Thank you!",
)


def world() -> World:
    """Five hundred companies, an interview with each, and forty mails with each."""
    start = moment("2026-03-03T14:00")
    events, mails = [], []
    for number in range(APPLICATIONS):
        jane = f"Jane Doe <jane@company{number}.example>"
        day = start - timedelta(days=number % 40)
        events.append(event(uid=f"e{number}", start=day, organizer=jane, attendees=(jane, SAM)))
        for place in range(MAILS_EACH):
            is_own = place % 5 == 4
            mails.append(
                message(
                    f"{TEXTS[place % 4]}\n{'This paragraph makes the mail as long as mails are. ' * 20}",
                    id=f"m{number}.{place}@company{number}.example",
                    date=day - timedelta(days=20) + timedelta(hours=10 * place),
                    sender=SAM if is_own else jane,
                    to=(jane,) if is_own else (SAM,),
                )
            )
    return World(now=start + timedelta(days=1), user=sam(), events=tuple(events), messages=tuple(mails))


def unseen(events: tuple[Event, ...]) -> list[Event]:
    """Events that were not judged before: what was is remembered for the rest of a run."""
    return [replace(each, summary=f"{each.summary} {next(NUMBERS)}") for each in events]


def median(action: Callable[[], object]) -> float:
    """Seconds of the middle one of several runs, after one that is not counted."""
    action()
    taken = []
    for _ in range(RUNS):
        begun = time.perf_counter()
        action()
        taken.append(time.perf_counter() - begun)
    return statistics.median(taken)


def main() -> None:
    """Print the table."""
    made = world()
    user, settings = made.user, PolicySettings()
    by_text = {(each.text, user.owns(each.sender)): each for each in made.messages}
    read = {key: read_message(each, user) for key, each in by_text.items()}
    readings = {each.id: read[each.text, user.owns(each.sender)] for each in made.messages}
    sample = made.messages[:200]
    rows = (
        (f"decide, {APPLICATIONS} applications, {len(made.messages)} mails already read", "s",
         median(lambda: decide(made, settings, read=lambda each: readings[each.id]))),
        ("read a mail of about 1 KB", "mails/s",
         len(sample) / median(lambda: [read_message(each, user) for each in sample])),
        ("judge an event", "events/s",
         len(made.events) / median(lambda: [judge(each, user) for each in unseen(made.events)])),
    )  # fmt: skip
    for name, unit, value in rows:
        sys.stdout.write(f"{name:60} {value:10.2f} {unit}\n")
    reading.main()
    growth.main()


if __name__ == "__main__":
    main()
