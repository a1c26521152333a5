"""Which of this run's interviews a person means by a UID or short id."""

from __future__ import annotations

from typing import TYPE_CHECKING

from agent.errors import UsageError
from agent.settings_check import nearest

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from policies.decide import Finding


def which(text: str, findings: Sequence[Finding], *, now: datetime) -> Finding:
    """The event with this short id or UID; of a series the latest occurrence that has begun, else the first.

    Raises:
        UsageError: None has it; the nearest is named.
    """
    by_id = [each for each in findings if each.interview.id == text.strip().lower()]
    found = by_id or [each for each in findings if any(uid == text for uid, _ in each.interview.names)]
    if not found:
        near = nearest(text, [each.interview.id for each in findings])
        hint = "`afterword status` lists them" if near is None else f"did you mean `{near}`?"
        raise UsageError(f"no event is known as `{text}`", hint=hint)
    begun = [each for each in found if each.interview.start <= now]
    return max(begun, key=_start) if begun else min(found, key=_start)


def latest(findings: Sequence[Finding], *, now: datetime) -> Finding | None:
    """The latest interview that has begun; None when there is none."""
    begun = [each for each in findings if each.application is not None and each.interview.start <= now]
    return max(begun, key=_start, default=None)


def _start(finding: Finding) -> datetime:
    return finding.interview.start
