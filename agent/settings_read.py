"""A configuration document held against the table of keys: every problem in it is collected, none stops the reading."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar, cast

from agent.errors import ConfigProblem
from agent.settings_check import Unfit, did_you_mean
from agent.settings_keys import REQUIRED, SECTIONS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from agent.settings_check import Toml
    from agent.settings_keys import Key, Section
    from agent.settings_lines import KeyPath

_T = TypeVar("_T")


class Values:
    """The checked values of one table; a key that was unfit or missing has none."""

    def __init__(self, values: Mapping[str, object], *, path: KeyPath) -> None:
        self._values = values
        self.path = path

    def __getitem__(self, key: Key[_T]) -> _T:
        """The value in its final shape. Every key of the section has one when the reading had no problems."""
        return cast(_T, self._values[key.name])

    def find(self, key: Key[_T]) -> _T | None:
        """The value, None when it was unfit."""
        return cast("_T | None", self._values.get(key.name))


class Reading:
    """One reading of a document. ``problems`` grows as sections are asked for."""

    def __init__(self, document: Mapping[str, Toml], *, lines: Mapping[KeyPath, int]) -> None:
        self._document = document
        self._lines = lines
        self.problems: list[ConfigProblem] = []
        names = [each.name for each in SECTIONS]
        for name in document:
            if name not in names:
                self.report((name,), f"unknown section `{name}`; {did_you_mean(name, names)}", label="")

    def report(self, path: KeyPath, what: str, *, label: str) -> None:
        """Note a problem; ``label`` names the key for people, "" when ``what`` does."""
        self.problems.append(ConfigProblem(self._line(path), label, what))

    def section(self, section: Section) -> Values:
        """The table of this section; its defaults when it is not there."""
        table = self._document.get(section.name, {})
        if isinstance(table, dict):
            return self._values(section, table, path=(section.name,), label=f"{section.name}.")
        example = f"[{section.name}] in single brackets, once" if isinstance(table, list) else f"[{section.name}]"
        self.report((section.name,), f"is a section; write {example}", label=section.name)
        return Values({}, path=(section.name,))

    def entries(self, section: Section) -> tuple[Values, ...]:
        """The tables of this section, in file order."""
        tables = self._document.get(section.name, [])
        if not isinstance(tables, list) or not all(isinstance(each, dict) for each in tables):
            self.report((section.name,), f"write [[{section.name}]] in double brackets", label=section.name)
            return ()
        return tuple(
            self._values(section, table, path=(section.name, place), label=f"{section.name} {place + 1}: ")
            for place, table in enumerate(tables)
            if isinstance(table, dict)
        )

    def _values(self, section: Section, table: Mapping[str, Toml], *, path: KeyPath, label: str) -> Values:
        kind = table.get("kind")
        keys = [each for each in section.keys if not each.kinds or kind in each.kinds or not isinstance(kind, str)]
        by_name = {each.name: each for each in keys}
        others = {each.name: each.kinds for each in section.keys if each not in keys}
        given = list(_flat(table, {each.name.partition(".")[0] for each in section.keys if "." in each.name}))
        values: dict[str, object] = {}
        seen: set[str] = set()
        for name, place, value in _kind_first(given):
            if name in others and name not in by_name:
                what = f"is not for the kind `{kind}`; only for {', '.join(others[name])}"
                self.report((*path, *place), what, label=label + name)
            elif name not in by_name:
                what = f"unknown key `{name}`; {did_you_mean(name, by_name)}"
                self.report((*path, *place), what, label=label.rstrip(".: "))
            elif name in seen:
                self.report((*path, *place), "is given twice", label=label + name)
            else:
                try:
                    values[name] = by_name[name].check(value)
                except Unfit as unfit:
                    self.report((*path, *place), str(unfit), label=label + name)
                    if name == "kind":  # what else belongs in the table hangs on it
                        return Values({}, path=path)
            seen.add(name)
        self._fill(keys, values, given=seen, path=path, label=label)
        return Values(values, path=path)

    def _fill(
        self, keys: Sequence[Key[object]], values: dict[str, object], *, given: set[str], path: KeyPath, label: str
    ) -> None:
        """Defaults for what was left out, and a problem for what must not be."""
        has_kind = "kind" in given
        for key in keys:
            if key.name in given or (key.kinds and not has_kind):  # without a kind, that it is missing is said enough
                continue
            if key.default is REQUIRED:
                self.report(path, f"is missing; write for example {key.name} = {key.example}", label=label + key.name)
            else:
                values[key.name] = key.default

    def _line(self, path: KeyPath) -> int | None:
        """The line of the key, or of the nearest thing around it that has one."""
        while path and path not in self._lines:
            path = path[:-1]
        return self._lines.get(path)


def _flat(table: Mapping[str, Toml], dotted: set[str]) -> Iterator[tuple[str, tuple[str, ...], Toml]]:
    """Each key by its dotted name, with the path where it stands: ``a.b = 1``, ``[a]`` and ``"a.b" = 1`` are alike."""
    for name, value in table.items():
        if name in dotted and isinstance(value, dict):
            yield from ((f"{name}.{inner}", (name, inner), each) for inner, each in value.items())
        else:
            yield name, (name,), value


def _kind_first(given: list[tuple[str, tuple[str, ...], Toml]]) -> list[tuple[str, tuple[str, ...], Toml]]:
    return sorted(given, key=lambda each: each[0] != "kind")
