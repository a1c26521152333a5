"""A commented configuration file, written from the table of keys: the example, and what ``afterword init`` makes."""

from __future__ import annotations

import json
import sys
import textwrap
from types import MappingProxyType
from typing import TYPE_CHECKING

from agent.settings_keys import REQUIRED, SECTIONS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from agent.settings_keys import Key, Section

_WIDTH = 100
_PREAMBLE = (
    "The configuration of Afterword. Lines like this one are comments; `# key = value` shows a key with its default, "
    "or with an example where it has none: take the mark away to set it. Relative paths start at this file's folder. "
    "Spans of time are written 30m, 24h or 7d. No secret belongs in this file."
)


def render(values: Mapping[str, str] = MappingProxyType({})) -> str:
    """The file with these values, TOML literals by "section.key"; required keys without one show their example."""
    parts = [_comment(_PREAMBLE)]
    for section in SECTIONS:
        keys = [each for each in section.keys if each.example]
        if keys:
            parts += ["", *_header(section), *(line for key in keys for line in _key(section, key, values))]
    return "\n".join(parts) + "\n"


def literal(text: str) -> str:
    """The text as a TOML string (JSON escapes the same, but for DEL)."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


def _header(section: Section) -> list[str]:
    brackets = "[[{}]]" if section.repeats else "[{}]"
    return [_comment(section.sentence), f"{'' if section.usual else '# '}{brackets.format(section.name)}"]


def _key(section: Section, key: Key[object], values: Mapping[str, str]) -> list[str]:
    value = values.get(f"{section.name}.{key.name}")
    kind = values.get(f"{section.name}.kind") or next(
        (each.example for each in section.keys if each.name == "kind"), ""
    )
    is_shown = section.usual and (not key.kinds or kind.strip('"') in key.kinds)
    is_set = value is not None or (key.default is REQUIRED and is_shown)
    return [_comment(key.sentence), f"{'' if is_set else '# '}{key.name} = {value or key.example}"]


def _comment(text: str) -> str:
    return textwrap.fill(text, _WIDTH, initial_indent="# ", subsequent_indent="# ", break_long_words=False)


if __name__ == "__main__":
    sys.stdout.write(render())
