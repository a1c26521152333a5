"""What a brief knows, as words for sentences: each fact by its name, with its source."""

from __future__ import annotations

from typing import TYPE_CHECKING

from policies.decisions import Fact
from policies.writing.plan import Plan, PlannedFact
from policies.writing.skills import fitting

if TYPE_CHECKING:
    from policies.writing.brief import Brief
    from policies.writing.sentences import Voice

DERIVED = frozenset({"about"})
"""Facts that are others put into words: "about the Data Analyst role"."""


def known_facts(brief: Brief, voice: Voice) -> dict[str, Fact]:
    """Every fact that is known under the name that sentences use; "about" is always there, and may be empty."""
    found = {"about": _about(brief, voice)}
    if brief.role is not None:
        found["role"] = brief.role
    if brief.day is not None:
        found["day"] = Fact(voice.long_day(brief.day), brief.day_source)
    if brief.promised is not None:
        found["promised"] = Fact(voice.long_day(brief.promised), brief.promised_source)
    if brief.company is not None:
        found["company"] = brief.company
    if brief.topics:
        topic = brief.topics[brief.variant % len(brief.topics)]
        found["topic"] = Fact(topic.text.strip().rstrip("."), topic.source)
    if brief.part is not None:
        text = brief.part.text.lower() if brief.part.text.istitle() else brief.part.text
        found["part"] = Fact(text, brief.part.source)
    if brief.stage is not None and brief.stage.text.lower() != "interview":
        found["stage"] = brief.stage
    skills = fitting(brief.user.skills, brief.context, most=1)
    if skills:
        found["skill"] = Fact(skills[0].skill, f"your skills; {skills[0].fact.source}")
    if brief.feedback:
        said = brief.feedback.strip()
        found["feedback"] = Fact(said if said[-1] in ".!?" else f"{said}.", "your debrief")
    return {name: each for name, each in found.items() if each.text or name == "about"}


def _about(brief: Brief, voice: Voice) -> Fact:
    if brief.role is not None:
        return Fact(voice.about_role.format(role=brief.role.text), brief.role.source)
    if brief.company is not None and "{company}" in voice.about_company:
        return Fact(voice.about_company.format(company=brief.company.text), brief.company.source)
    return Fact("", "")


def plan_of(brief: Brief, known: dict[str, Fact], *, formal: bool) -> Plan:
    """What the body may say, for another writer than the built-in one."""
    told = [(name, each) for name, each in known.items() if name not in DERIVED]
    return Plan(
        kind=brief.kind,
        language=brief.language,
        is_formal=formal,
        facts=tuple(
            PlannedFact(f"f{number}", name, each.text, each.source) for number, (name, each) in enumerate(told, 1)
        ),
        interest=brief.interest,
        asks_next_steps="promised" not in known,
    )
