"""Content lines of RFC 5545, section 3.1: from the bytes of a calendar to its components and their properties.

Nothing here knows what a property means. Input may be folded, mixed in encodings, badly nested and very large; what
cannot be told apart is kept as it stands, and nothing is raised.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from connectors.formats.quirks import decoded, with_plain_line_ends

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

LONGEST_LINE: Final = 65_536
"""Bytes of an unfolded line that are read; a longer text is cut, as inline attachments and endless bodies are."""

_BOUNDARY: Final = re.compile(rb"\n(BEGIN|END|begin|end|Begin|End):[ \t]*([A-Za-z0-9-]{1,40})[ \t]*(?=\r?\n|\Z)")
_KINDS: Final = frozenset({"VCALENDAR", "VTIMEZONE", "VEVENT"})
_FOLD: Final = re.compile(rb"\r?\n[ \t]")
_NAME: Final = re.compile(r"[A-Za-z0-9-]+")
_PARAMETERS: Final = re.compile(r'((?:;(?:"[^"]*"|[^":;])*)*):')
_PARAMETER: Final = re.compile(r';([^=;:"]+)=((?:"[^"]*"|[^";:])*)')
_ESCAPE: Final = re.compile(r'\\([nN,;:\\"])')
_PARAMETER_ESCAPE: Final = re.compile(r"\^(['n^])")
_PARAMETER_ESCAPES: Final = {"'": '"', "n": "\n", "^": "^"}


@dataclass(frozen=True, slots=True)
class Property:
    """One content line. Names are in capitals, the value is as it stands (see `text_of`)."""

    name: str
    value: str
    parameters: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Component:
    """The bytes of one component, from its BEGIN to its END, folded as they were.

    Attributes:
        text: Starts with the line feed before BEGIN.
        start: Where it begins in the input, in bytes.
        is_whole: Its END was there.
    """

    text: bytes
    start: int
    is_whole: bool = True


@dataclass(frozen=True, slots=True)
class CalendarText:
    """One VCALENDAR: the lines before its first component, its time zones and its events, in order."""

    header: bytes
    zones: list[Component] = field(default_factory=list)
    events: list[Component] = field(default_factory=list)


def calendars_in(data: bytes) -> list[CalendarText]:
    """Every VCALENDAR in the input, also nested ones; components of other kinds are left out."""
    text = b"\n" + with_plain_line_ends(data)
    found: list[CalendarText] = []
    open_calendars: list[CalendarText] = []
    kept: tuple[str, int] | None = None
    for match in _BOUNDARY.finditer(text):
        begins, kind = match[1].upper() == b"BEGIN", match[2].upper().decode()
        if kept is not None and kind == kept[0] and not begins:
            _keep(open_calendars, kind, Component(text[kept[1] : match.end()], kept[1]))
            kept = None
            continue
        if kind not in _KINDS:
            continue
        if kept is not None:
            _keep(open_calendars, kept[0], Component(text[kept[1] : match.start()], kept[1], is_whole=False))
            kept = None
        if kind == "VCALENDAR" and begins:
            open_calendars.append(CalendarText(_header(text, match.end())))
            found.append(open_calendars[-1])
        elif kind == "VCALENDAR" and len(open_calendars) > 1:
            open_calendars.pop()
        elif begins and open_calendars:
            kept = (kind, match.start())
    if kept is not None:
        _keep(open_calendars, kept[0], Component(text[kept[1] :], kept[1], is_whole=False))
    return found


def _keep(calendars: list[CalendarText], kind: str, component: Component) -> None:
    (calendars[-1].zones if kind == "VTIMEZONE" else calendars[-1].events).append(component)


def _header(text: bytes, start: int) -> bytes:
    following = _BOUNDARY.search(text, start)
    return text[start : following.start() if following else len(text)]


def parts_of(component: Component) -> Iterator[Component]:
    """The components directly inside another one."""
    begun: list[tuple[bytes, int]] = []
    for match in _BOUNDARY.finditer(component.text, 1):
        kind = match[2].upper()
        if match[1].upper() == b"BEGIN":
            begun.append((kind, match.start()))
        elif begun and begun[-1][0] == kind:
            _, start = begun.pop()
            if not begun:
                yield Component(component.text[start : match.end()], component.start + start)


def properties_in(text: bytes, *, names: Iterable[str] = ()) -> Iterator[Property]:
    """The properties of a component or a header by themselves, not those of components inside it.

    With ``names``, only properties of these names (in capitals).
    """
    wanted, depth = frozenset(names), 0
    for raw in _FOLD.sub(b"", text).split(b"\n"):
        line = decoded(raw[:LONGEST_LINE].rstrip(b"\r"))
        match = _NAME.match(line)
        if match is None:
            continue
        name = match[0].upper()
        if name in ("BEGIN", "END"):
            depth += 1 if name == "BEGIN" else -1
        elif depth <= 1 and (not wanted or name in wanted):
            rest = line[match.end() :]
            if rest.startswith(":"):
                yield Property(name, rest[1:], {})
            elif rest.startswith(";"):
                yield _with_parameters(name, rest)


def _with_parameters(name: str, rest: str) -> Property:
    match = _PARAMETERS.match(rest)
    if match is None:  # a quote that never ends
        _, _, value = rest.partition(":")
        return Property(name, value, {})
    found = {
        each[1].strip().upper(): _PARAMETER_ESCAPE.sub(lambda it: _PARAMETER_ESCAPES[it[1]], each[2].replace('"', ""))
        for each in _PARAMETER.finditer(match[1])
    }
    return Property(name, rest[match.end() :], found)


def text_of(value: str) -> str:
    r"""A TEXT value without its escapes (RFC 5545, section 3.3.11): "\n" a line break, "\," a comma."""
    return _ESCAPE.sub(lambda match: "\n" if match[1] in "nN" else match[1], value)
