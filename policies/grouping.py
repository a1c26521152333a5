"""Interviews by company: those that share people's domain, a free-mail person, or a name."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from policies.applications import participants
from policies.companies import name_matches_domain

if TYPE_CHECKING:
    from policies.applications import Interview


@dataclass(frozen=True, slots=True)
class Group:
    """Interviews with one company."""

    interviews: tuple[Interview, ...]
    domains: frozenset[str]
    names: frozenset[str]
    people: frozenset[str]
    """Addresses at free-mail domains that stand for the company."""
    participants: frozenset[str]
    """Addresses of everyone at its events."""

    @property
    def key(self) -> str:
        """What an application with this company is called: its domain, else a person or name."""
        if self.domains:
            return min(self.domains)
        return min(self.people | {f"name:{each}" for each in self.names} | {each.id for each in self.interviews})


def grouped(interviews: list[Interview]) -> list[Group]:
    """Interviews by company: those that share a mark, or whose name and domain match."""
    clusters: list[tuple[set[str], list[Interview]]] = []
    for interview in interviews:
        marks = set(interview.company.marks) or {f"event:{interview.id}"}
        members = [interview]
        apart = []
        for other_marks, other_members in clusters:
            if _share(marks, other_marks):
                marks |= other_marks
                members = other_members + members
            else:
                apart.append((other_marks, other_members))
        clusters = [*apart, (marks, members)]
    return [_group(members) for _, members in clusters]


def _share(one: set[str], other: set[str]) -> bool:
    if {each for each in one & other if not each.startswith("name:")}:
        return True
    one_domains, other_domains = _with(one, "domain:"), _with(other, "domain:")
    one_names, other_names = _with(one, "name:"), _with(other, "name:")
    if one_domains and other_domains:
        return False
    return bool(
        one_names & other_names
        or any(name_matches_domain(name, domain) for name in one_names for domain in other_domains)
        or any(name_matches_domain(name, domain) for name in other_names for domain in one_domains)
    )


def _with(marks: set[str], prefix: str) -> set[str]:
    return {each.removeprefix(prefix) for each in marks if each.startswith(prefix)}


def _group(members: list[Interview]) -> Group:
    companies = [each.company for each in members]
    return Group(
        tuple(sorted(members, key=lambda each: (each.start, each.id))),
        frozenset(each.domain for each in companies if each.domain),
        frozenset(each.name for each in companies if each.name),
        frozenset(person for each in companies for person in each.people),
        frozenset(address for each in members for address in participants(each)),
    )
