"""Schedules in an event's description: lines with a time of day, and what is on at that time."""

from __future__ import annotations

import re
from dataclasses import dataclass

from policies.phrases import plain

_LONGEST_LINE = 300
_MOST_LINES = 400
_HALF = r"[ap]\.?m\b\.?"
_HOURS = r"(?:uhr|uur|h|hs|hrs|u)\b"
_SUFFIX = rf"\s*(?:{_HALF}|{_HOURS})"
_CLOCK = rf"\d{{1,2}}(?:(?::|\s?h\s?)\d{{2}}(?:{_SUFFIX})?|\.\d{{2}}{_SUFFIX}|{_SUFFIX})"
_BARE = r"\d{1,2}(?:[:.h]\d{2})?"
_TO = r"\s*(?:-|–|—|(?:to|until|bis|à|às|as|a las|a|alle ore|alle|hasta|até|tot)\b)\s*"
_ZONES = (
    "[ECMP][SD]?T|AK[SD]T|HST|A[SD]T|BST|IST|JST|KST|SGT|HKT|WES?T|CES?T|EES?T|MES?Z|AE[SD]T|NZ[SD]T|BRT|MSK|GMT|UTC"
)
_ZONE = rf"(?:\s*\(?\b(?:(?-i:{_ZONES})|uhr|uur)\b\)?)?"
_SPAN = re.compile(
    rf"(?<![\d.:/-])(?:(?P<from>{_CLOCK}){_ZONE}(?:{_TO}(?P<to>{_CLOCK}|{_BARE}))?|(?P<bare>{_BARE}){_TO}(?P<until>{_CLOCK}))"
    rf"(?!\d){_ZONE}",
    re.IGNORECASE,
)
_DOTTED = re.compile(
    r"^\W*(?:(?:(?:dalle|alle)\s+)?ore\s+|alle\s+|dalle\s+|um\s+|om\s+|ab\s+)?(?P<from>\d{1,2}\.\d{2})"
    r"(?:\s*(?:[-–—]|alle|bis|tot)\s*(?P<to>\d{1,2}\.\d{2}))?(?![\d.])(?=[\s:|,–—-]+[^\W\d_])"
    r"(?!\s+(?:eur|mi[ol]|mrd))",
    re.IGNORECASE,
)
_TIME = re.compile(r"(\d{1,2})(?:\s?[:.h]\s?(\d{2}))?\s*([ap])?", re.IGNORECASE)
_BEFORE_A_TIME = re.compile(
    r"(?:\b(?:at|from|um|von|ab|à|de|(?:a|desde|de) las|às|das|(?:alle|dalle)? ?ore|alle|dalle|om|vanaf|van)\s*)+$",
    re.IGNORECASE,
)
_EDGES = " \t-–—|:;,.•*·"


@dataclass(frozen=True, slots=True)
class Slot:
    """One line of a schedule.

    Attributes:
        start: Minutes after midnight; ``end`` too, None when only a beginning is given.
        text: The line without the time.
        line: Its place among the lines of the text.
    """

    start: int
    end: int | None
    text: str
    line: int = 0


def agenda(description: str) -> tuple[Slot, ...]:
    """The lines of a schedule in the description, in its order."""
    lines = plain(description).splitlines()[:_MOST_LINES]
    slots = (_slot(line[:_LONGEST_LINE], place) for place, line in enumerate(lines))
    return tuple(each for each in slots if each is not None)


def _slot(line: str, place: int) -> Slot | None:
    found = _SPAN.search(line) or _DOTTED.match(line)
    if found is None:
        return None
    groups = found.groupdict()
    end = _minutes(groups.get("to") or groups.get("until") or "")
    start = _start(groups["from"] or groups.get("bare") or "", end)
    if start is None:
        return None
    before = _BEFORE_A_TIME.sub("", line[: found.start("from" if groups.get("from") else "bare")])
    after = line[found.end() :]
    return Slot(start, end, " | ".join(each for each in (before.strip(f"{_EDGES}(["), _after(after)) if each), place)


def _after(text: str) -> str:
    """What follows a time, without a bracket that the time stood in."""
    return text.strip(_EDGES).removeprefix(")").strip(_EDGES)


def _start(text: str, end: int | None) -> int | None:
    """Minutes after midnight; "2" of "2 - 2:45pm" is in the afternoon too."""
    start = _minutes(text)
    if start is not None and end is not None and start < end - 12 * 60 + 1 and not re.search(r"[apAP]", text):
        start += 12 * 60
    return start


def _minutes(text: str) -> int | None:
    found = _TIME.match(text.strip())
    if found is None:
        return None
    hour, minute, half = int(found[1]), int(found[2] or 0), (found[3] or "").lower()
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    return hour * 60 + minute if hour < 24 and minute < 60 else None
