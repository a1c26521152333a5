"""Which interview a person means by what they typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from agent.errors import UsageError
from agent.settings_check import nearest

if TYPE_CHECKING:
    from collections.abc import Iterable

    from policies.facts import SeenInterview


def resolve(text: str, known: Iterable[SeenInterview]) -> SeenInterview:
    """The interview with this UID, or with this short id in upper or lower case.

    Raises:
        UsageError: None has it (the nearest is named), or several occurrences of a series share the UID.
    """
    interviews = tuple(known)
    found = [each for each in interviews if each.uid == text] or [
        each for each in interviews if each.id == text.lower()
    ]
    if not found:
        raise UsageError(f"no interview is known as `{text}`", hint=_hint(text, interviews))
    if len(found) > 1:
        choices = ", ".join(f"{each.id} ({each.start:%Y-%m-%d})" for each in sorted(found, key=lambda each: each.start))
        raise UsageError(f"`{text}` names {len(found)} interviews", hint=f"say which one: {choices}")
    return found[0]


def _hint(text: str, interviews: tuple[SeenInterview, ...]) -> str:
    near = nearest(text, (name for each in interviews for name in (each.id, each.uid)))
    return "`afterword status` lists them" if near is None else f"did you mean `{near}`?"
