"""Which events of a calendar need not be read, told from their bytes alone.

Most events of an old calendar are long over, and reading one costs many times what finding that out does. An event is
left aside only when it certainly lies outside the window and no event that is read shares its UID (it may be a newer
version, or an exception that was moved away). Whatever is not understood here is kept.
"""

from __future__ import annotations

import re
from datetime import UTC, timedelta
from typing import TYPE_CHECKING, Final

from connectors.formats.content_lines import unfolded

if TYPE_CHECKING:
    from collections.abc import Sequence

    from connectors.formats.content_lines import Component
    from connectors.ports import Window

_MARGIN: Final = timedelta(days=3)
"""More than zones and whole days can shift a date."""

_UID: Final = re.compile(rb"\nUID(?:;[^:\n]*)?:((?:[^\n]|\n[ \t])*)")
_START: Final = re.compile(rb"\nDTSTART(?:;[^:\n\"]*)?:(\d{8})")
_END: Final = re.compile(rb"\nDTEND(?:;[^:\n\"]*)?:(\d{8})")
_LENGTH: Final = re.compile(rb"\n(DTEND|DURATION)", re.IGNORECASE)
_UNTIL: Final = re.compile(rb"\nRRULE:[A-Z0-9=,;+-]*?UNTIL=(\d{8})[TZA-Z0-9=,;+-]*\n[^ \t]")
_RECURRENCE: Final = re.compile(rb"\n(RRULE|EXRULE|RDATE|RECURRENCE-ID)", re.IGNORECASE)


def may_matter(components: Sequence[Component], *, window: Window) -> list[bool]:
    """For each component, whether it has to be read for the window."""
    first = (window.start.astimezone(UTC) - _MARGIN).strftime("%Y%m%d").encode()
    last = (window.end.astimezone(UTC) + _MARGIN).strftime("%Y%m%d").encode()
    verdicts = [not each.is_whole or _may_overlap(each.text, first, last) for each in components]
    uids = [_uid(each.text) for each in components]
    read = {uid for uid, verdict in zip(uids, verdicts, strict=True) if verdict}
    return [verdict or uid in read for uid, verdict in zip(uids, verdicts, strict=True)]


def _uid(text: bytes) -> bytes:
    match = _UID.search(text)
    return unfolded(match[1]).strip() if match else b""


def _may_overlap(text: bytes, first: bytes, last: bytes) -> bool:
    """Whether the event may overlap the days from ``first`` to ``last`` ("20260423"), by what is plain to see."""
    start, end = _START.search(text), _END.search(text)
    if end is None and _LENGTH.search(text) is None:
        end = start
    if start is None or end is None or end[1] < start[1]:
        return True
    recurrence = {match[1].upper() for match in _RECURRENCE.finditer(text)}
    if not recurrence or (recurrence == {b"RECURRENCE-ID"} and b"THISANDFUTURE" not in text.upper()):
        return start[1] <= last and first <= end[1]
    if recurrence != {b"RRULE"}:
        return True
    until = _UNTIL.search(text)
    is_over = until is not None and start[1] == end[1] and until[1] < first and text.upper().count(b"\nRRULE") == 1
    return start[1] <= last and not is_over
