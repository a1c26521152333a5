"""What the body of a draft may say, fact by fact: all that another writer than the built-in one is told."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from policies.facts import DraftKind, Interest


@dataclass(frozen=True, slots=True)
class PlannedFact:
    """A fact that sentences may use.

    Attributes:
        id: "f1", "f2", …: its name within the plan.
        name: What it is: "role", "day", "company", "topic", "part", "stage", "skill", "promised", "feedback".
        text: As it stands in a sentence of the plan's language ("Tuesday, March 3").
        source: Where it is from ("event 1a2b, 'Interview: Data Analyst'").
    """

    id: str
    name: str
    text: str
    source: str


@dataclass(frozen=True, slots=True)
class Plan:
    """What one body is made from; greeting, farewell and signature are no part of it.

    Attributes:
        language: ISO 639 code.
        is_formal: Whether the recipient is addressed formally (Sie, vous, u, …).
        interest: What the user said of their interest; None is a measured yes.
        asks_next_steps: No timeline is known, so that a thank-you may ask about the process.
    """

    kind: DraftKind
    language: str
    is_formal: bool
    facts: tuple[PlannedFact, ...]
    interest: Interest | None = None
    asks_next_steps: bool = True


@dataclass(frozen=True, slots=True)
class WrittenSentence:
    """A sentence with the ids of the facts that it uses, and the paragraph it stands in, counted from 0."""

    text: str
    facts: tuple[str, ...] = ()
    paragraph: int = 0
