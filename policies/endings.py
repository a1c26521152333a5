"""What ends an application: a rejection, an offer, a withdrawal, or the user's word for one (policy sections 1 and 10).

An end holds for the interviews arranged before it; one that names another role closes only that role.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from policies.applications import Closure
from policies.facts import Outcome
from policies.messages import MessageKind

if TYPE_CHECKING:
    from policies.applications import Interview, Mail


def closures_of(interviews: tuple[Interview, ...], mail: tuple[Mail, ...]) -> list[Closure]:
    """Everything that ended it, oldest first; what the user has taken back by saying "open" is left out."""
    found = [closure for each in mail if (closure := _closure_by_mail(each)) is not None]
    for interview in interviews:
        word = interview.debrief
        if word is not None and word.outcome not in (None, Outcome.OPEN) and word.outcome_said is not None:
            sentence = f"You said that it ended: {word.outcome}."
            found.append(Closure(word.outcome, word.outcome_said, sentence, interview.judgement.role))
    reopened = max(
        (
            each.debrief.outcome_said
            for each in interviews
            if each.debrief is not None and each.debrief.outcome is Outcome.OPEN and each.debrief.outcome_said
        ),
        default=None,
    )
    return sorted(
        (each for each in found if reopened is None or each.at > reopened), key=lambda each: (each.at, each.sentence)
    )


_ENDS = {
    MessageKind.REJECTION: Outcome.REJECTED,
    MessageKind.OFFER: Outcome.OFFER,
    MessageKind.OWN_WITHDRAWAL: Outcome.WITHDRAWN,
}


def _closure_by_mail(each: Mail) -> Closure | None:
    outcome = _ENDS.get(each.reading.kind)
    if outcome is None:
        return None
    day = f"{each.date:%A} {each.date.day} {each.date:%B}"
    who = each.message.sender.name or each.message.sender.email
    words = {
        Outcome.REJECTED: f"{who} wrote a refusal on {day}.",
        Outcome.OFFER: f"{who} wrote with an offer on {day}.",
        Outcome.WITHDRAWN: f"You withdrew on {day}.",
    }
    return Closure(outcome, each.date, words[outcome], each.reading.about_role, each)


def ended_by(interview: Interview, interviews: tuple[Interview, ...], closures: list[Closure]) -> Closure | None:
    """The first closure that this interview was arranged before, and that speaks of its role."""
    roles = {each.judgement.role for each in interviews if each.judgement.role}
    for closure in closures:
        if closure.at < interview.arranged:
            continue
        if closure.role is None or not roles or not interview.judgement.role:
            return closure
        matching = {role for role in roles if same_role(role, closure.role)}
        if interview.judgement.role in matching:
            return closure
    return None


def same_role(one: str, other: str) -> bool:
    """Whether two wordings name one role: the words of the shorter all stand in the longer."""
    first, second = ({word for word in _role_words(each) if len(word) > 1} for each in (one, other))
    shorter, longer = sorted((first, second), key=len)
    return bool(shorter) and shorter <= longer


def _role_words(role: str) -> list[str]:
    return "".join(each if each.isalnum() else " " for each in role.lower()).split()
