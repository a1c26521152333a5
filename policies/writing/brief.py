"""What a writer is told: the facts of one draft, each with its source, and nothing else of the mailbox.

A field that is None or empty is not known, and its sentence is left out: no placeholder, no guess.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from policies.decisions import Fact
    from policies.facts import DraftKind, Interest, Person, User


@dataclass(frozen=True, slots=True)
class Brief:
    """Everything that the words of one draft may use.

    Attributes:
        to: The recipient, with the fullest name known ("Dr. Thomas Behrens").
        signs_as: The name this person signs mail to the user with ("Kate"); None when they never wrote.
        their_words: New text of this person's own mails to the user, newest first: the form of address is taken from
            here.
        addressed_in: Texts of the application in which this person may be called by their family name ("Frau Schulz").
        language: ISO 639 code the draft is to be written in.
        company: As people call it ("Halyard Robotics").
        role: As the title or the mail names it ("Senior Backend Engineer").
        stage: The kind of conversation in the language it was found ("system design interview").
        part: What this person's own part was, from an agenda ("system design").
        day: Local date of the interview that the draft speaks of.
        topics: What the user says was spoken about with this person.
        interest: What the user said; None is a measured yes.
        promised: The day by which news was promised.
        promised_by: Who said so; None when an event's text or the user did.
        feedback: The user's words for a withdrawal.
        context: Texts the skills are weighed against (title, description, mails), each with its source.
        thread_subject: Subject of the thread that is answered; None when the draft starts one.
        variant: Place of this recipient among those of one day (0, 1, 2 …): no two share a sentence.
        seed: A stable text that tells this draft from all others.
    """

    kind: DraftKind
    user: User
    to: Person
    language: str
    seed: str
    signs_as: str | None = None
    their_words: tuple[str, ...] = ()
    addressed_in: tuple[Fact, ...] = ()
    company: Fact | None = None
    role: Fact | None = None
    stage: Fact | None = None
    part: Fact | None = None
    day: date | None = None
    day_source: str = ""
    topics: tuple[Fact, ...] = ()
    interest: Interest | None = None
    promised: date | None = None
    promised_source: str = ""
    promised_by: Person | None = None
    feedback: str | None = None
    context: tuple[Fact, ...] = ()
    thread_subject: str | None = None
    variant: int = 0
