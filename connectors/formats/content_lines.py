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

_BOUNDARY: Final = re.compile(rb"\n(BEGIN|END|begin|end|Begin|End):[ \t]*([A-Za-z0-9-]{1,40})[ \t]*(?=\n|\Z)")
_KINDS: Final = frozenset({"VCALENDAR", "VTIMEZONE", "VEVENT"})
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
    """The bytes of one component, from its BEGIN to its END, folded as they were, each line ended by a line feed.

    Attributes:
        text: Starts with the line feed before BEGIN.
        line: The number of the line with BEGIN in the input, from 1.
        is_whole: Its END was there.
    """

    text: bytes
    line: int
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
    outer: list[CalendarText] = []
    kept: _Begun | None = None
    lines = _Lines(text)
    for match in _BOUNDARY.finditer(text):
        begins, kind = match[1].upper() == b"BEGIN", match[2].upper().decode()
        if kept is not None and (kind in _KINDS or kind == kept.kind):
            is_whole = kind == kept.kind and not begins
            kept.add_to(outer[-1], text[kept.start : match.end() if is_whole else match.start()], is_whole=is_whole)
            kept = None
        if kind == "VCALENDAR" and begins:
            outer.append(CalendarText(_header(text, match.end())))
            found.append(outer[-1])
        elif kind == "VCALENDAR" and len(outer) > 1:
            outer.pop()
        elif kind in _KINDS and begins and outer:
            kept = _Begun(kind, match.start(), lines.up_to(match.start() + 1))
    if kept is not None:
        kept.add_to(outer[-1], text[kept.start :], is_whole=False)
    return found


@dataclass(frozen=True, slots=True)
class _Begun:
    """A component whose BEGIN was seen."""

    kind: str
    start: int
    line: int

    def add_to(self, calendar: CalendarText, text: bytes, *, is_whole: bool) -> None:
        kept = calendar.zones if self.kind == "VTIMEZONE" else calendar.events
        kept.append(Component(text, self.line, is_whole))


class _Lines:
    """Counts lines up to places that only go forward, so that each byte is looked at once."""

    def __init__(self, text: bytes) -> None:
        self._text = text
        self._place = self._line = 0

    def up_to(self, place: int) -> int:
        self._line += self._text.count(b"\n", self._place, place)
        self._place = place
        return self._line


def _header(text: bytes, start: int) -> bytes:
    following = _BOUNDARY.search(text, start)
    return text[start : following.start() if following else len(text)]


def parts_of(component: Component) -> Iterator[bytes]:
    """The text of each component directly inside another one."""
    begun: list[tuple[bytes, int]] = []
    for match in _BOUNDARY.finditer(component.text, 1):
        kind = match[2].upper()
        if match[1].upper() == b"BEGIN":
            begun.append((kind, match.start()))
        elif begun and begun[-1][0] == kind:
            _, start = begun.pop()
            if not begun:
                yield component.text[start : match.end()]


def unfolded(text: bytes) -> bytes:
    """The text with each folded line in one piece (RFC 5545, section 3.1)."""
    return text.replace(b"\n ", b"").replace(b"\n\t", b"")


def properties_in(text: bytes, *, names: Iterable[str] = ()) -> Iterator[Property]:
    """The properties of a component or a header by themselves, not those of components inside it.

    With ``names``, only properties of these names (in capitals).
    """
    wanted, depth = frozenset(names), 0
    for raw in unfolded(text).split(b"\n"):
        line = decoded(raw[:LONGEST_LINE])
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
