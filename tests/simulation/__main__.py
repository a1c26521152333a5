"""``python -m tests.simulation [SEARCHES] [FIRST]``: play that many searches from that seed on, and print the counts.

The exit status is 1 when a rule was broken, a draft was made that nothing called for, or fewer than 98 in 100 of those
that were called for were made on their day.
"""

from __future__ import annotations

import sys

from tests.simulation.play import Tally, play

LEAST_SHARE = 0.98


def main(searches: int, first: int) -> int:
    """Play and print."""
    tally = Tally()
    for seed in range(first, first + searches):
        play(seed, tally)
    sys.stdout.write(report(tally))
    return 0 if passes(tally) else 1


def passes(tally: Tally) -> bool:
    """Whether everything promised was kept."""
    return not tally.violations and not tally.uncalled and tally.share >= LEAST_SHARE


def report(tally: Tally) -> str:
    """The counts in words, and the first of what went wrong."""
    made = sum(tally.made.values())
    lines = [
        f"{tally.searches} searches, {tally.applications} applications, {tally.runs} runs",
        f"drafts: {made}, {made / tally.applications:.2f} an application ("
        + ", ".join(f"{count} {kind}" for kind, count in sorted(tally.made.items()))
        + ")",
        f"warranted: {tally.warranted}, made in their hour: {tally.warranted - len(tally.missing)} ({tally.share:.2%})",
        f"thank-yous within 24 hours: {tally.in_time} of {tally.made['thank-you']}",  # type: ignore[index]  # a StrEnum
        "check-ins since the last sign of life, at the end: "
        + ", ".join(f"{count} times {number}" for number, count in sorted(tally.silences.items())),
        f"violations: {len(tally.violations)}; uncalled for: {len(tally.uncalled)}; missing: {len(tally.missing)}",
        *(f"  {each}" for each in [*tally.violations, *tally.uncalled, *tally.missing][:20]),
    ]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    sys.exit(main(*(int(each) for each in (sys.argv[1:] + ["60", "1"][len(sys.argv) - 1 :]))))
