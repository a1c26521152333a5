"""``inspect FILE…``: how .ics and .eml files are understood. It reads no account and keeps nothing."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from agent.errors import UsageError
from agent.inspection import inspect_file
from agent.settings import load_settings
from connectors.errors import BadData

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from agent.context import Context
    from agent.report_json import Json


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("files", metavar="FILE", nargs="+", type=Path, help="an .ics or .eml file")


def execute(context: Context, args: Namespace) -> int:
    """What each file is taken for, in the order of the files."""
    user = load_settings(context.config).me
    found: list[Json] = []
    for path in args.files:
        try:
            found += inspect_file(path.read_bytes(), name=str(path), user=user, now=context.now)
        except OSError as error:
            raise UsageError(f"{path} cannot be read ({error.strerror or error})", hint="check its path") from error
        except BadData as error:
            raise UsageError(f"{path}: {error.what}", hint=error.hint) from error
    if context.json:
        import json  # noqa: PLC0415  (only for --json)

        context.say(json.dumps(found, ensure_ascii=False, indent=1))
    else:
        context.say(*(line for each in found for line in _lines(each)))
    return 0


def _lines(item: Json) -> list[str]:
    """One object in words: its file first, then what is known."""
    if not isinstance(item, dict):
        return []
    lines = [str(item["file"])]
    for key, value in item.items():
        if key == "file" or value in (None, [], ""):
            continue
        shown = "; ".join(_shown(each) for each in value) if isinstance(value, list) else str(value)
        lines.append(f"  {key}: {shown}")
    return lines


def _shown(value: Json) -> str:
    if not isinstance(value, dict):
        return str(value)
    return " ".join(str(part) for part in value.values() if part)
