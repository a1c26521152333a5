"""Wordings within a sentence: "Thank you for [taking|making] the time", one of each to be chosen."""

from __future__ import annotations

import re
from math import prod
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

_GROUP = re.compile(r"\[([^\[\]]*\|[^\[\]]*)\]")


def alternatives_chosen(template: str, choose: Callable[[int, int], int]) -> str:
    """The sentence with one wording of each group; ``choose(place, number)`` says which of so many."""
    groups = iter(range(len(_GROUP.findall(template))))

    def one(found: re.Match[str]) -> str:
        wordings = found[1].split("|")
        return wordings[choose(next(groups), len(wordings))]

    return _GROUP.sub(one, template)


def number_of_wordings(template: str) -> int:
    """In how many ways the sentence can be worded."""
    return prod(len(each.split("|")) for each in _GROUP.findall(template))


def every_wording(template: str) -> list[str]:
    """The sentence in each of its wordings."""
    parts = _GROUP.split(template)
    found = [""]
    for place, part in enumerate(parts):
        wordings = part.split("|") if place % 2 else [part]
        found = [f"{each}{wording}" for each in found for wording in wordings]
    return found
