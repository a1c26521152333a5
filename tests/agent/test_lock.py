"""One run at a time."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from agent.errors import AlreadyRunning, StateError
from agent.lock import run_lock

if TYPE_CHECKING:
    from pathlib import Path

HOLDER = (
    "import sys; from pathlib import Path; from agent.lock import run_lock\n"
    "with run_lock(Path(sys.argv[1])):\n"
    "    print('held', flush=True); sys.stdin.read()"
)


def test_a_lock_that_another_process_holds_names_it_and_is_free_when_that_dies(tmp_path: Path) -> None:
    state = tmp_path / "state.db"
    with subprocess.Popen(  # noqa: S603  (our own script)
        [sys.executable, "-c", HOLDER, str(state)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"

        with pytest.raises(AlreadyRunning) as caught, run_lock(state):
            pass

        assert (75, holder.pid) == (caught.value.status, caught.value.pid)
        assert f"another run (process {holder.pid}) is at work on {state}; " in str(caught.value)
        holder.kill()
        holder.wait()
        with run_lock(state):
            pass


def test_within_one_process_it_is_held_once(tmp_path: Path) -> None:
    state = tmp_path / "state.db"
    with run_lock(state), pytest.raises(AlreadyRunning) as caught, run_lock(state):
        pass

    assert os.getpid() == caught.value.pid


def test_it_is_let_go_when_the_run_fails(tmp_path: Path) -> None:
    state = tmp_path / "state.db"
    with pytest.raises(KeyError), run_lock(state):
        raise KeyError

    with run_lock(state):
        assert [tmp_path / "state.db.lock"] == list(tmp_path.iterdir())


def test_two_state_files_have_two_locks(tmp_path: Path) -> None:
    with run_lock(tmp_path / "a.db"), run_lock(tmp_path / "b.db"):
        assert sorted(each.name for each in tmp_path.iterdir()) == ["a.db.lock", "b.db.lock"]


def test_a_file_left_by_a_dead_run_is_no_lock(tmp_path: Path) -> None:
    (tmp_path / "state.db.lock").write_text("99999999", encoding="ascii")

    with run_lock(tmp_path / "state.db"):
        assert (tmp_path / "state.db.lock").read_text(encoding="ascii") == str(os.getpid())


def test_a_place_where_none_can_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()

    with pytest.raises(StateError, match="cannot be opened"), run_lock(tmp_path / "file" / "state.db"):
        pass
