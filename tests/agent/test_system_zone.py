"""The time zone that the system is set to."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from agent.system_zone import system_zone

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize("named", ["Europe/Berlin", ":Europe/Berlin"])
def test_the_environment_comes_first(tmp_path: Path, named: str) -> None:
    (tmp_path / "timezone").write_text("Asia/Tokyo\n", encoding="utf-8")

    assert system_zone({"TZ": named}, etc=tmp_path) == "Europe/Berlin"


def test_then_the_file_that_names_it(tmp_path: Path) -> None:
    (tmp_path / "timezone").write_text("Asia/Tokyo\n", encoding="utf-8")

    assert system_zone({}, etc=tmp_path) == "Asia/Tokyo"


@pytest.mark.skipif(sys.platform == "win32", reason="no such links on Windows")
def test_then_where_the_link_leads(tmp_path: Path) -> None:
    (tmp_path / "timezone").write_text("nonsense\n", encoding="utf-8")
    (tmp_path / "localtime").symlink_to("/usr/share/zoneinfo/America/Argentina/Salta")

    assert system_zone({"TZ": "EST+5"}, etc=tmp_path) == "America/Argentina/Salta"


def test_a_system_that_does_not_say_gives_none(tmp_path: Path) -> None:
    assert system_zone({}, etc=tmp_path) is None
