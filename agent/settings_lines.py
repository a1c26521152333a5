"""In which line of a TOML document each key stands: the standard library's reader does not tell."""

from __future__ import annotations

import re
import tomllib
from typing import TypeAlias

KeyPath: TypeAlias = tuple[str | int, ...]
"""("me", "name"); ("calendar", 1, "path") for the second [[calendar]]."""

_BLANK = re.compile(r"(?:[ \t\r\n]|#[^\n]*)*")
_KEY = re.compile(r"""[ \t]*(?:(?P<bare>[A-Za-z0-9_-]+)|(?P<quoted>"(?:[^"\\\n]|\\.)*"|'[^'\n]*'))[ \t]*""")
_PLAIN_VALUE = re.compile(
    r'''"""(?:\\.|[^\\])*?"{3,5}'''
    r"""|'{3}.*?'{3,5}"""
    r"""|"(?:[^"\\\n]|\\.)*"|'[^'\n]*'"""
    r"""|[^,\]}#\n]+""",
    re.DOTALL,
)


def key_lines(text: str) -> dict[KeyPath, int]:
    """The line, from 1, of every table and key of a valid TOML document; of a table written in parts, the first."""
    return _Scanner(text).document()


class _Scanner:
    """One pass over a document that is known to be valid, so that nothing has to be checked here."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0
        self._lines: dict[KeyPath, int] = {}
        self._counts: dict[KeyPath, int] = {}

    def document(self) -> dict[KeyPath, int]:
        """Every statement, header or pair, from the first to the last."""
        table: KeyPath = ()
        self._skip_blank()
        while self._at < len(self._text):
            if self._text.startswith("[[", self._at):
                table = self._header(brackets=2)
            elif self._text[self._at] == "[":
                table = self._header(brackets=1)
            else:
                self._pair(table)
            self._skip_blank()
        return self._lines

    def _header(self, *, brackets: int) -> KeyPath:
        """[table] or [[element]]: the path at which the pairs that follow stand."""
        line = self._line()
        self._at += brackets
        keys = self._dotted_key()
        self._at += brackets
        path: KeyPath = ()
        for place, key in enumerate(keys):
            path = (*path, key)
            if brackets == 2 and place == len(keys) - 1:
                self._counts[path] = self._counts.get(path, 0) + 1
            self._lines.setdefault(path, line)
            if path in self._counts:
                path = (*path, self._counts[path] - 1)
                self._lines.setdefault(path, line)
        return path

    def _pair(self, table: KeyPath) -> None:
        line = self._line()
        path = table
        for key in self._dotted_key():
            path = (*path, key)
            self._lines.setdefault(path, line)
        self._at += len("=")
        self._value(path)

    def _dotted_key(self) -> list[str]:
        keys = []
        while (found := _KEY.match(self._text, self._at)) is not None:
            self._at = found.end()
            keys.append(found["bare"] or _unquoted(found["quoted"]))
            if not self._text.startswith(".", self._at):
                break
            self._at += len(".")
        return keys

    def _value(self, path: KeyPath) -> None:
        self._skip_blank()
        opening = self._text[self._at]
        if opening == "{":
            self._at += 1
            while self._next_is_not("}"):
                self._pair(path)
        elif opening == "[":
            self._at += 1
            place = 0
            while self._next_is_not("]"):
                self._lines.setdefault((*path, place), self._line())
                self._value((*path, place))
                place += 1
        elif (found := _PLAIN_VALUE.match(self._text, self._at)) is not None:
            self._at = found.end()

    def _next_is_not(self, closing: str) -> bool:
        """Whether another part follows in a list or inline table; its end is taken, and so is a comma."""
        self._skip_blank()
        if self._text[self._at] == ",":
            self._at += 1
            self._skip_blank()
        if self._text[self._at] != closing:
            return True
        self._at += 1
        return False

    def _skip_blank(self) -> None:
        found = _BLANK.match(self._text, self._at)
        self._at = self._at if found is None else found.end()

    def _line(self) -> int:
        return self._text.count("\n", 0, self._at) + 1


def _unquoted(key: str) -> str:
    return str(tomllib.loads(f"key = {key}")["key"])
