"""The folder of templates: read with the configuration, its problems told, its start written by ``init``."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.agent.disk import Disk

if TYPE_CHECKING:
    from pathlib import Path

MINE = "{{ greeting }}\n\nIt was good to meet you on {{ day }}.\n\n{{ farewell }}\n{{ signature }}\n"


@pytest.fixture
def disk(tmp_path: Path) -> Disk:
    return Disk.made_in(tmp_path)


def _write(disk: Disk, name: str, text: str | bytes) -> None:
    folder = disk.root / "templates"
    folder.mkdir(exist_ok=True)
    (folder / name).write_bytes(text if isinstance(text, bytes) else text.encode())


def test_a_draft_is_written_by_the_users_template(disk: Disk) -> None:
    _write(disk, "thank-you.en.txt", MINE)

    assert "It was good to meet you on Tuesday, March 3." in disk.call("run", "--preview").out


@pytest.mark.parametrize(
    ("name", "text", "told"),
    [
        ("thank-you.en.txt", "{{ greeting }}\n\n{{ rolle }}", "thank-you.en.txt, line 3: there is no variable `rolle`"),
        ("thank-you.en.txt", b"\xff\xfe", "templates/thank-you.en.txt: is not UTF-8 text"),
        ("thanks.txt", MINE, "templates/thanks.txt: is no template: name it KIND.LANGUAGE.txt"),
    ],
)  # fmt: skip
def test_a_broken_template_is_an_error_and_the_draft_is_made_all_the_same(
    disk: Disk, name: str, text: str | bytes, told: str
) -> None:
    _write(disk, name, text)
    result = disk.call("run")

    assert told in result.err
    assert result.status == 3
    assert "the built-in text is used meanwhile" in result.err
    assert len(disk.drafts()) == 1


def test_init_writes_the_built_in_texts_and_replaces_none(disk: Disk) -> None:
    _write(disk, "thank-you.en.txt", MINE)
    result = disk.call("init", "--templates")
    folder = disk.root / "templates"

    assert result.status == 0
    assert "Wrote 20 templates" in result.out
    assert "1 that were there stay as they are." in result.out
    assert len(list(folder.iterdir())) == 21
    assert (folder / "thank-you.en.txt").read_text("utf-8") == MINE
    assert disk.call("run").err == ""
