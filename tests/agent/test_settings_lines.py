"""Lines of keys in TOML documents, however they are written."""

from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING

import pytest

from agent.settings_lines import key_lines

if TYPE_CHECKING:
    from collections.abc import Iterator

    from agent.settings_check import Toml
    from agent.settings_lines import KeyPath


def paths(value: Toml, path: KeyPath = ()) -> Iterator[KeyPath]:
    """Every key and every place in a list."""
    if path:
        yield path
    if isinstance(value, dict):
        for key, each in value.items():
            yield from paths(each, (*path, key))
    elif isinstance(value, list):
        for place, each in enumerate(value):
            yield from paths(each, (*path, place))


DOCUMENT = """# [not.a.table]
top = 1 # neither = "this"
"a b" = 'x # y'
'c.d' . e = 2026-03-01 09:00:00
long = \"\"\"
[nor] = "this"
\\\"\"\" still = 1 \"\"\"\"\"
raw = '''
it = 'is' not '''
numbers = [ 1, # one
  2,
  [3, {x = 4}],
]
inline = { a = "}", b.c = [ "]" ], "d" = {} }

[table]
  indented = true
[table.sub]
k = 1
[[list]]
name = "one"
[list.inner]
k = 1
[[list]]
name = "two"
[[list.deep]]
k = 1
[[list.deep]]
k = 2
"""


def test_every_key_that_the_reader_finds_has_a_line() -> None:
    assert set(key_lines(DOCUMENT)) == set(paths(tomllib.loads(DOCUMENT)))


@pytest.mark.parametrize(
    ("path", "line"),
    [
        (("top",), 2),
        (("a b",), 3),
        (("c.d", "e"), 4),
        (("long",), 5),
        (("raw",), 8),
        (("numbers", 1), 11),
        (("numbers", 2, 1, "x"), 12),
        (("inline", "b", "c"), 14),
        (("table",), 16),
        (("table", "indented"), 17),
        (("table", "sub", "k"), 19),
        (("list",), 20),
        (("list", 0, "name"), 21),
        (("list", 0, "inner", "k"), 23),
        (("list", 1), 24),
        (("list", 1, "name"), 25),
        (("list", 1, "deep", 0, "k"), 27),
        (("list", 1, "deep", 1, "k"), 29),
    ],
)
def test_the_line_is_the_one_in_which_the_key_stands(path: KeyPath, line: int) -> None:
    assert line == key_lines(DOCUMENT)[path]


def test_an_empty_document_has_none() -> None:
    assert key_lines("\n# nothing\n") == {}
