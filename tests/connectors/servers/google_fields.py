"""The ``fields`` parameter: a partial answer, such as ``nextPageToken,items(id,start/dateTime)``.

A name that the answer's schema does not have is refused, as Google does.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tests.connectors.servers.google_discovery import Method

_TOKEN = re.compile(r"[A-Za-z0-9_]+|[*,/()]")

Selection = dict[str, "Selection"]
"""What to keep, by name; nothing within a name means all of it."""


class BadSelection(Exception):
    """The parameter is malformed, or names what is not there."""


def selection(text: str, method: Method) -> Selection:
    """What this parameter keeps of the method's answer.

    Raises:
        BadSelection: It cannot be read, or names a field that the answer cannot have.
    """
    found = _selection(text)
    if method.response is None:
        raise BadSelection("there is no answer to select from")
    _check(found, {"$ref": method.response}, method)
    return found


def partial(value: dict[str, Any], chosen: Selection) -> dict[str, Any]:
    """What of an answer's JSON was asked for."""
    found = _kept(value, chosen)
    assert isinstance(found, dict)
    return found


@lru_cache(maxsize=64)
def _selection(text: str) -> Selection:
    tokens = _TOKEN.findall(text)
    if "".join(tokens) != text or not tokens:
        raise BadSelection(text)
    found = _read_all(tokens)
    if tokens:
        raise BadSelection(text)
    return found


def _read_all(tokens: list[str]) -> Selection:
    found: Selection = {}
    while True:
        name, within = _read_one(tokens)
        found[name] = _both(found[name], within) if name in found else within
        if not tokens or tokens[0] != ",":
            return found
        tokens.pop(0)


def _both(one: Selection, other: Selection) -> Selection:
    """What either of them keeps."""
    if not one or not other:
        return {}
    shared = {name: _both(one[name], other[name]) for name in one.keys() & other.keys()}
    return one | other | shared


def _read_one(tokens: list[str]) -> tuple[str, Selection]:
    if not tokens or tokens[0] in ",/()":
        raise BadSelection("a name is missing")
    name = tokens.pop(0)
    if tokens and tokens[0] == "/":
        tokens.pop(0)
        child, within = _read_one(tokens)
        return name, {child: within}
    if tokens and tokens[0] == "(":
        tokens.pop(0)
        inner = _read_all(tokens)
        if not tokens or tokens.pop(0) != ")":
            raise BadSelection(") is missing")
        return name, inner
    return name, {}


def _check(chosen: Selection, schema: Mapping[str, Any], method: Method) -> None:
    properties, others = method.properties(schema)
    for name, within in chosen.items():
        inner = list(properties.values()) if name == "*" else [properties.get(name, others)]
        if not all(inner):
            raise BadSelection(f"Invalid field selection {name}")
        for each in inner if within else ():
            _check(within, each, method)


def _kept(value: object, chosen: Selection) -> object:
    if not chosen:
        return value
    if isinstance(value, list):
        return [_kept(each, chosen) for each in value]
    if not isinstance(value, dict):
        return value
    kept = {name: _kept(value[name], within) for name, within in chosen.items() if name in value}
    if "*" in chosen:
        kept = {name: _kept(each, chosen["*"]) for name, each in value.items()} | kept
    return kept
