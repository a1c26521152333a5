"""Imports follow the arrows: agent to connectors to the facts and decisions; nothing goes back, nothing in circles."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.house.modules import Module, is_within, module, modules

FORBIDDEN_IN_POLICIES = (
    "os",
    "io",
    "pathlib",
    "socket",
    "sqlite3",
    "json",
    "email",
    "urllib",
    "logging",
    "random",
    "time",
    "locale",
    "subprocess",
    "importlib",
    "asyncio",
    "threading",
)
OPEN_TO_CONNECTORS = ("policies.facts", "policies.decisions", "policies.writing.plan")
SHARED_BY_PROVIDERS = ("formats", "ports", "errors", "transport", "gate", "oauth", "tokens", "registry")


def wrong_arrows(module: Module) -> list[str]:
    """What this module imports against the arrows, for type checking or not."""
    return sorted(name for name in module.imports if _is_wrong(module, name))


def _is_wrong(module: Module, name: str) -> bool:
    if name.startswith("."):
        return True  # imports are absolute
    if is_within(module.name, "policies"):
        return name.partition(".")[0] in ("agent", "connectors", *FORBIDDEN_IN_POLICIES)
    if is_within(module.name, "connectors"):
        return is_within(name, "agent") or _is_foreign_policy(name) or _is_other_provider(module, name)
    return False


def _is_foreign_policy(name: str) -> bool:
    if name in ("policies", "policies.writing"):
        return False  # the packages that ``from policies.facts import …`` goes through
    return is_within(name, "policies") and not any(is_within(name, each) for each in OPEN_TO_CONNECTORS)


def _is_other_provider(module: Module, name: str) -> bool:
    """A provider's folder is nobody's business but its own; what two of them share stands beside the folders."""
    if not is_within(name, "connectors") or name.count(".") == 0:
        return False
    theirs = name.split(".")[1]
    ours = module.name.split(".")[1] if "." in module.name else ""
    return theirs not in (*SHARED_BY_PROVIDERS, ours)


@pytest.mark.parametrize("each", modules(), ids=lambda each: each.name)
def test_no_import_goes_against_the_arrows(each: Module) -> None:
    assert wrong_arrows(each) == []


def test_no_two_modules_import_each_other_not_even_around_a_corner() -> None:
    names = {each.name for each in modules()}
    arrows = {each.name: sorted((each.at_run_time & names) - {each.name}) for each in modules()}

    assert _cycle(arrows) == []


@pytest.mark.parametrize(
    ("place", "source", "wrong"),
    [
        ("policies/x.py", "import json", ["json"]),
        ("policies/x.py", "from email.utils import parseaddr", ["email.utils", "email.utils.parseaddr"]),
        ("policies/x.py", "def f():\n    import os.path", ["os.path"]),
        ("policies/x.py", "if TYPE_CHECKING:\n    from pathlib import Path", ["pathlib", "pathlib.Path"]),
        ("policies/x.py", "import agent.clock", ["agent.clock"]),
        ("policies/x.py", "from policies.facts import Event\nimport re", []),
        ("connectors/ics/x.py", "from policies.facts import Event", []),
        ("connectors/ics/x.py", "from policies.days import local_date", ["policies.days", "policies.days.local_date"]),
        ("connectors/ics/x.py", "import agent", ["agent"]),
        ("connectors/ics/x.py", "from connectors.formats.ical import read_events", []),
        (
            "connectors/ics/x.py",
            "from connectors.maildir import mail",
            ["connectors.maildir", "connectors.maildir.mail"],
        ),
        ("connectors/formats/x.py", "import connectors.ics.calendar", ["connectors.ics.calendar"]),
        ("agent/x.py", "from connectors.ics.calendar import IcsCalendar\nimport sqlite3", []),
        ("agent/x.py", "from .cli import main", [".cli", ".cli.main"]),
    ],
)
def test_a_wrong_arrow_would_be_noticed(place: str, source: str, wrong: list[str]) -> None:
    assert wrong == wrong_arrows(module(Path(place), source))


def test_a_cycle_would_be_noticed() -> None:
    assert _cycle({"a": ["b"], "b": ["c"], "c": ["b"], "d": []}) == ["b", "c", "b"]


def _cycle(arrows: dict[str, list[str]]) -> list[str]:
    """One way that leads back to where it began; [] when there is none."""
    done: set[str] = set()

    def walk(name: str, way: list[str]) -> list[str]:
        if name in way:
            return [*way[way.index(name) :], name]
        if name in done:
            return []
        for each in arrows[name]:
            found = walk(each, [*way, name])
            if found:
                return found
        done.add(name)
        return []

    return next((found for name in arrows if (found := walk(name, []))), [])
