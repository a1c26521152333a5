"""The user's own texts: a folder ``templates`` beside the configuration, a file for each kind and language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from agent.errors import ConfigProblem, UsageError
from agent.settings_check import LANGUAGES
from policies.facts import DraftKind, UserTemplate

if TYPE_CHECKING:
    from pathlib import Path

FOLDER = "templates"


def read_templates(home: Path) -> tuple[tuple[UserTemplate, ...], tuple[ConfigProblem, ...]]:
    """The templates that can be used, and what is wrong with the others; the built-in texts stand in for those."""
    good: list[UserTemplate] = []
    problems: list[ConfigProblem] = []
    for path in sorted((home / FOLDER).glob("*.txt")):
        shown = f"{FOLDER}/{path.name}"
        kind, _, language = path.stem.rpartition(".")
        if kind not in tuple(DraftKind) or language not in LANGUAGES:
            what = f"is no template: name it KIND.LANGUAGE.txt, such as {DraftKind.THANK_YOU}.en.txt"
            problems.append(ConfigProblem(None, shown, what))
            continue
        found = _checked(path, DraftKind(kind), language, shown)
        if isinstance(found, ConfigProblem):
            problems.append(found)
        else:
            good.append(found)
    return tuple(good), tuple(problems)


def _checked(path: Path, kind: DraftKind, language: str, shown: str) -> UserTemplate | ConfigProblem:
    from policies.writing.templates import TemplateProblem, check_template  # noqa: PLC0415  (few have templates)

    try:
        template = UserTemplate(kind, language, shown, path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        return ConfigProblem(None, shown, f"cannot be read ({error.strerror or error})")
    except UnicodeDecodeError:
        return ConfigProblem(None, shown, "is not UTF-8 text; save it as UTF-8")
    try:
        check_template(template)
    except TemplateProblem as problem:
        return ConfigProblem(problem.line, shown, problem.what)
    return template


def write_templates(home: Path) -> tuple[list[Path], list[Path]]:
    """Write the built-in texts out; files that are there stay as they are. Those written, and those left."""
    from policies.writing.templates import built_in  # noqa: PLC0415  (only for init --templates)

    written: list[Path] = []
    left: list[Path] = []
    try:
        (home / FOLDER).mkdir(parents=True, exist_ok=True)
        for kind in DraftKind:
            for language in LANGUAGES:
                path = home / FOLDER / f"{kind}.{language}.txt"
                if path.exists():
                    left.append(path)
                    continue
                path.write_text(built_in(kind, language), encoding="utf-8")
                written.append(path)
    except OSError as error:
        raise UsageError(
            f"{home / FOLDER} cannot be written ({error.strerror or error})", hint="name another with --config"
        ) from error
    return written, left
