"""Plain tables for terminals and pipes: columns as wide as their widest cell, the last one wrapped."""

from __future__ import annotations

import textwrap
import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_GAP = "  "
_NARROWEST = 24


def table(header: Sequence[str], rows: Sequence[Sequence[str]], *, width: int) -> list[str]:
    """The table as lines of at most ``width`` columns, as far as its cells allow; [] without rows."""
    if not rows:
        return []
    cells = [[_one_line(each) for each in row] for row in rows]
    widths = [max(_columns(row[place]) for row in [list(header), *cells]) for place in range(len(header) - 1)]
    room = max(_NARROWEST, width - sum(widths) - len(_GAP) * len(widths))
    lines = [
        _line([*header], widths),
        _line(["─" * each for each in [*widths, min(room, len(header[-1]) or 1)]], widths),
    ]
    for row in cells:
        first, *rest = textwrap.wrap(row[-1], room) or [""]
        lines.append(_line([*row[:-1], first], widths))
        lines += [_line([*([""] * len(widths)), each], widths) for each in rest]
    return lines


def _line(cells: Sequence[str], widths: Sequence[int]) -> str:
    padded = [cell + " " * (width - _columns(cell)) for cell, width in zip(cells, widths, strict=False)]
    return _GAP.join([*padded, cells[-1]]).rstrip()


def _one_line(text: str) -> str:
    """Text of strangers made safe for a terminal: one line, no control or direction-changing characters."""
    return " ".join("".join(each for each in text if _is_printable(each)).split())


def _is_printable(character: str) -> bool:
    return character.isspace() or unicodedata.category(character) not in ("Cc", "Cf", "Cs", "Co", "Cn")


def _columns(text: str) -> int:
    """How many columns the text takes: wide characters two, combining marks none."""
    return sum(
        0 if unicodedata.combining(each) else 2 if unicodedata.east_asian_width(each) in "WF" else 1 for each in text
    )
