"""Interviews by company: those that share people's domain, a free-mail person, or a name."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from policies.applications import participants
from policies.companies import compact, label, name_matches_domain

if TYPE_CHECKING:
    from collections.abc import Sequence

    from policies.applications import Interview

_SHORTEST_BEGINNING = 4
"""Letters in which a company's name and its domain agree at the least, unless they are the same."""


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


def grouped(interviews: Sequence[Interview]) -> list[Group]:
    """Interviews by company: those that share a mark, or whose name and domain match; in the order of their first.

    A name joins two clusters only while they are not known by different domains.
    """
    clusters = _Clusters()
    for interview in interviews:
        clusters.add(interview)
    return [_group(each.members) for each in clusters.alive()]


@dataclass(eq=False, slots=True)
class _Cluster:
    """Interviews that belong together, and the marks by which they do."""

    place: int
    marks: set[str]
    members: list[Interview]


class _Clusters:
    """Clusters by their marks, so that an interview is compared with few of them."""

    def __init__(self) -> None:
        self._by_mark: dict[str, list[_Cluster]] = {}
        self._merged: set[int] = set()
        self._all: list[_Cluster] = []

    def alive(self) -> list[_Cluster]:
        """Those that were not merged into another one."""
        return [each for each in self._all if id(each) not in self._merged]

    def add(self, interview: Interview) -> None:
        """Put the interview with those that share a mark with it, and those with one another."""
        marks = set(interview.company.marks) or {f"event:{interview.id}"}
        cluster = _Cluster(len(self._all), marks, [interview])
        for other in self._candidates(marks):
            if _share(cluster.marks, other.marks):
                self._merged.add(id(other))
                cluster.marks |= other.marks
                cluster.members = other.members + cluster.members
        self._all.append(cluster)
        for mark in cluster.marks:
            word = _word(mark)
            for key in (mark, f"={word}", *(f"{each}~" for each in _beginnings(word))):
                self._by_mark.setdefault(key, []).append(cluster)

    def _candidates(self, marks: set[str]) -> list[_Cluster]:
        """Those with an equal mark, with a longer word that begins like one of these, or with its beginning."""
        keys = {*marks, *(f"{_word(each)}~" for each in marks)}
        keys |= {f"={begin}" for each in marks for begin in _beginnings(_word(each))}
        found = {other.place: other for key in keys for other in self._by_mark.get(key, ())}
        return [found[place] for place in sorted(found) if id(found[place]) not in self._merged]


def _word(mark: str) -> str:
    """The one word by which a company's name and its domain are compared (see `name_matches_domain`)."""
    kind, _, value = mark.partition(":")
    return compact(value) if kind == "name" else label(value) if kind == "domain" else mark


def _beginnings(word: str) -> list[str]:
    return [word[:count] for count in range(_SHORTEST_BEGINNING, len(word) + 1)] or [word]


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
