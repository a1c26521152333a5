"""``afterword forget``."""

from __future__ import annotations

import json
from argparse import Namespace
from typing import TYPE_CHECKING

import pytest

from agent.cli import main
from agent.commands.forget import execute
from agent.lock import run_lock
from agent.state import open_ledger, read_ledger
from tests.agent.contract_ledger import INTENDED, interview
from tests.agent.terminal import context, printed
from tests.builders import debrief, record

if TYPE_CHECKING:
    from pathlib import Path

CONFIG = """
[me]
name = "Sam Rivera"
addresses = ["sam.rivera@example.com"]
timezone = "America/New_York"

[[mailbox]]
name = "mail"
kind = "maildir"
path = "mail"
"""
SAM = ["sam.rivera@example.com"]


@pytest.fixture
def config(tmp_path: Path) -> Path:
    """A configuration whose state file knows two interviews, a draft for each, and a debrief of the first."""
    path = tmp_path / "config.toml"
    path.write_text(CONFIG, encoding="utf-8")
    with open_ledger(tmp_path / "state.db", addresses=SAM) as ledger:
        ledger.intend(INTENDED)
        ledger.intend(record(uid="e2"))
        ledger.say(debrief(uid="e1"))
        ledger.remember_interviews([interview("e1"), interview("e2")])
    return path


def remembered(config: Path) -> tuple[list[str], list[str], list[str]]:
    """UIDs of the drafts, debriefs and interviews that are stored."""
    with read_ledger(config.with_name("state.db"), addresses=SAM) as ledger:
        return (
            [each.uid for each in ledger.records()],
            [each.uid for each in ledger.debriefs()],
            [each.uid for each in ledger.interviews()],
        )


@pytest.mark.parametrize("name", ["e1", "id-e1"])
def test_one_interview_is_forgotten_by_uid_or_short_id(
    config: Path, name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    status = main(["forget", name, "--config", str(config)])

    assert (status, remembered(config)) == (0, (["e2"], [], ["e2"]))
    assert "Forgotten: 1 interview, 1 debrief, the memory of 1 draft.\n" in capsys.readouterr().out


def test_everything_is_forgotten_when_confirmed_beforehand(config: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status = main(["forget", "--all", "--yes", "--config", str(config)])

    assert (status, remembered(config)) == (0, ([], [], []))
    assert "Forgotten: 2 interviews, 1 debrief, the memory of 2 drafts.\n" in capsys.readouterr().out


def test_json_has_the_numbers_and_nothing_else(config: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["forget", "--all", "--yes", "--json", "--config", str(config)])

    assert json.loads(capsys.readouterr().out) == {
        "version": 1,
        "forgotten": {"drafts": 2, "debriefs": 1, "interviews": 2},
    }


@pytest.mark.parametrize(("typed", "left"), [("y", 0), ("YES", 0), ("n", 2), ("", 2), ("what?", 2)])
def test_on_a_terminal_everything_is_deleted_only_on_a_yes(config: Path, typed: str, left: int) -> None:
    told = context(config, typed=(typed,))

    status = execute(told, Namespace(id=None, all=True, yes=False))

    assert (status, left) == (0, len(remembered(config)[0]))
    assert printed(told).startswith("Delete everything that is stored of all interviews? [y/N] ")


def test_a_terminal_that_hangs_up_is_no_yes(config: Path) -> None:
    execute(context(config, typed=()), Namespace(id=None, all=True, yes=False))

    assert len(remembered(config)[0]) == 2


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        ([], "say what to forget: either an ID or --all"),
        (["e1", "--all"], "say what to forget: either an ID or --all"),
        (["--all"], "deleting everything needs a word from you; add --yes"),
        (["e3"], "no interview is known as `e3`; `afterword status` lists them"),
    ],
)
def test_what_cannot_be_done_is_told_and_deletes_nothing(
    config: Path, arguments: list[str], complaint: str, capsys: pytest.CaptureFixture[str]
) -> None:
    status = main(["forget", *arguments, "--config", str(config)])

    assert (status, remembered(config)) == (2, (["e1", "e2"], ["e1"], ["e1", "e2"]))
    assert complaint in capsys.readouterr().err


def test_nothing_is_deleted_while_a_run_is_at_work(config: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with run_lock(config.with_name("state.db")):
        status = main(["forget", "--all", "--yes", "--config", str(config)])

    assert (status, len(remembered(config)[0])) == (75, 2)
    assert "another run" in capsys.readouterr().err
