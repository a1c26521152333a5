"""The project's own modules and what they import, read from their source without running it."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
PACKAGES = ("agent", "connectors", "policies")


@dataclass(frozen=True, slots=True)
class Module:
    """One source file.

    Attributes:
        name: "policies.facts"; a package has the name of its folder.
        imports: Dotted names imported anywhere in it; ``at_run_time``: those not only for type checking.
    """

    name: str
    path: Path
    tree: ast.Module
    imports: frozenset[str]
    at_run_time: frozenset[str]


@cache
def modules() -> tuple[Module, ...]:
    """Every module of the three packages, by name."""
    paths = (path for package in PACKAGES for path in (ROOT / package).rglob("*.py"))
    found = [module(path.relative_to(ROOT), path.read_text(encoding="utf-8")) for path in paths]
    return tuple(sorted(found, key=lambda each: each.name))


def module(path: Path, source: str) -> Module:
    """The module with this source at this place in the project."""
    parts = path.with_suffix("").parts
    tree = ast.parse(source)
    return Module(
        ".".join(parts[:-1] if parts[-1] == "__init__" else parts),
        path,
        tree,
        frozenset(_imports(tree)),
        frozenset(_imports(_without_type_checking(tree))),
    )


def is_within(name: str, package: str) -> bool:
    """Whether the dotted name is the package or something in it."""
    return name == package or name.startswith(f"{package}.")


def calls(tree: ast.Module) -> list[tuple[str, int]]:
    """Each call by the dotted text of what is called, with its line; "?" stands for what has no name."""
    return [(_dotted(each.func), each.lineno) for each in ast.walk(tree) if isinstance(each, ast.Call)]


def texts(tree: ast.Module) -> list[tuple[str, int]]:
    """Each text of the code that is no docstring, with its line."""
    docstrings = {
        id(node.body[0].value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef)
        and node.body
        and isinstance(node.body[0], ast.Expr)
    }
    return [
        (each.value, each.lineno)
        for each in ast.walk(tree)
        if isinstance(each, ast.Constant) and isinstance(each.value, str) and id(each) not in docstrings
    ]


def _imports(tree: ast.Module) -> set[str]:
    """Dotted names; ``from package import name`` counts as both, since the name may be a module."""
    found = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found |= {each.name for each in node.names}
        elif isinstance(node, ast.ImportFrom):
            prefix = "." * node.level + (node.module or "")
            found |= {prefix, *(f"{prefix}.{each.name}" for each in node.names)}
    return found


def _without_type_checking(tree: ast.Module) -> ast.Module:
    kept = [
        node
        for node in tree.body
        if not (isinstance(node, ast.If) and isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING")
    ]
    return ast.Module(body=kept, type_ignores=[])


def _dotted(node: ast.expr) -> str:
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Attribute):
        return f"{_dotted(node.value)}.{node.attr}"
    return "?"
