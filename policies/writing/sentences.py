"""The shape of a language's sentences: what a language module fills, and what the composer asks for.

A sentence is a template with named facts in braces ({role}, {day}, …). It may be used when all of its facts are known:
no fact, no sentence. Each list holds at least as many as a panel has members, so that no two of them share one.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date


@dataclass(frozen=True, slots=True)
class ThankYou:
    """Policy section 9, "thank-you". ``openings`` are always used, the rest where a fact is known."""

    openings: tuple[str, ...]
    topics: tuple[str, ...]
    parts: tuple[str, ...]
    stages: tuple[str, ...]
    interested: tuple[str, ...]
    measured: tuple[str, ...]
    unsure: tuple[str, ...]
    skills: tuple[str, ...]
    questions: tuple[str, ...]
    unsure_questions: tuple[str, ...]
    nods: tuple[str, ...]
    wishes: tuple[str, ...]
    closes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CheckIn:
    """Policy section 9, "check-in"."""

    openings: tuple[str, ...]
    promised: tuple[str, ...]
    asks: tuple[str, ...]
    interested: tuple[str, ...]
    skills: tuple[str, ...]
    offers: tuple[str, ...]
    closes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """Policy section 9, "withdrawal": the first two sentences say thanks and no, the last two part as friends."""

    thanks: tuple[str, ...]
    noes: tuple[str, ...]
    feedback: tuple[str, ...]
    closes: tuple[str, ...]
    partings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Voice:
    """One language in one form of address.

    Attributes:
        about_role: "about the {role} role"; ``about_company`` without a role; "" goes where neither is known.
        greeting: With a name; ``greeting_unknown`` without one.
        farewell: The line above the signature.
        long_day: A weekday with its date, as people write it in a mail.
        subjects: Of a new thread by kind, with and without a role.
    """

    about_role: str
    about_company: str
    greeting: str
    greeting_unknown: str
    farewells: tuple[str, ...]
    long_day: Callable[[date], str]
    thank_you: ThankYou
    check_in: CheckIn
    withdrawal: Withdrawal
    thank_you_subjects: tuple[str, ...]
    check_in_subjects: tuple[str, ...]
    withdrawal_subjects: tuple[str, ...]
