"""Which time zone the system is set to, as far as it says so by name."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from agent.settings_check import Unfit, zone

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping


def system_zone(environment: Mapping[str, str] = os.environ, etc: Path = Path("/etc")) -> str | None:
    """The IANA name from ``TZ``, from ``timezone`` or from the link ``localtime``; None when none of them has one."""
    for name in _candidates(environment, etc):
        try:
            zone(name)
        except Unfit:
            continue
        return name
    return None


def _candidates(environment: Mapping[str, str], etc: Path) -> Iterator[str]:
    yield environment.get("TZ", "").lstrip(":")
    for read in (_from_file, _from_link):
        try:
            yield read(etc)
        except OSError:
            continue


def _from_file(etc: Path) -> str:
    return (etc / "timezone").read_text(encoding="utf-8", errors="replace").strip()


def _from_link(etc: Path) -> str:
    return (etc / "localtime").readlink().as_posix().rpartition("/zoneinfo/")[2]
