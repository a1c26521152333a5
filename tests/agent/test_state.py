"""The lasting ledger keeps the contract, lasts, and refuses files that are not its own."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, TypeAlias

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from agent.errors import StateError
from agent.ledger import AlreadyIntended, NotIntended
from agent.memory_ledger import MemoryLedger
from agent.migrations import STEPS, migrate, version_of
from agent.state import open_ledger, read_ledger
from policies.facts import DraftKind, DraftState
from tests.agent.contract_ledger import FULL_DEBRIEF, INTENDED, LATER, LedgerContract, interview
from tests.builders import record

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import datetime

    from agent.ledger import Ledger
    from agent.state import SqliteLedger
    from policies.facts import DraftKey

    Look: TypeAlias = Callable[..., SqliteLedger]

SAM = ("sam.rivera@example.com", "sam@rivera.example")


class TestSqliteLedger(LedgerContract):
    @pytest.fixture
    def ledger(self, tmp_path: Path) -> Iterator[Ledger]:
        with open_ledger(tmp_path / "state.db", addresses=SAM) as ledger:
            yield ledger


def kept_in(path: Path) -> int:
    """How many drafts Sam's ledger in this file remembers."""
    with open_ledger(path, addresses=SAM) as ledger:
        return len(ledger.records())


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A state file in which one intention stands."""
    path = tmp_path / "state.db"
    with open_ledger(path, addresses=SAM) as ledger:
        ledger.intend(INTENDED)
        ledger.notebook("mail").keep({"one": b"sams"})
    return path


def test_what_was_written_is_there_when_the_file_is_opened_again(path: Path) -> None:
    with open_ledger(path, addresses=SAM) as ledger:
        assert ledger.records() == (INTENDED,)


def test_an_intention_is_durable_before_the_ledger_is_closed(tmp_path: Path) -> None:
    """The process ends without any farewell right after the call, as in a crash."""
    path = tmp_path / "state.db"
    script = (
        "import os, sys; from pathlib import Path; from agent.state import open_ledger;"
        "from tests.agent.contract_ledger import INTENDED;"
        "open_ledger(Path(sys.argv[1]), addresses=[sys.argv[2]]).intend(INTENDED); os._exit(9)"
    )

    status = subprocess.run(  # noqa: S603  (our own script)
        [sys.executable, "-c", script, str(path), SAM[0]], check=False
    ).returncode

    assert (status, kept_in(path)) == (9, 1)


def test_every_commit_waits_for_the_disk(path: Path) -> None:
    """SQLite: synchronous 2 is FULL."""
    with open_ledger(path, addresses=SAM) as ledger:
        pragmas = [ledger._execute(f"PRAGMA {each}").fetchone()[0] for each in ("synchronous", "journal_mode")]

    assert pragmas == [2, "wal"]


def test_a_change_that_fails_half_way_leaves_nothing_behind(path: Path) -> None:
    with open_ledger(path, addresses=SAM) as ledger:
        ledger._execute(
            "CREATE TRIGGER stop BEFORE INSERT ON interviews WHEN NEW.uid = 'e2' BEGIN SELECT RAISE(ABORT, 'no'); END"
        )

        with pytest.raises(StateError):
            ledger.remember_interviews([interview("e1"), interview("e2")])

        assert ledger.interviews() == ()


def test_another_user_of_the_same_file_sees_and_changes_only_their_own_rows(path: Path) -> None:
    with open_ledger(path, addresses=["kim@example.com"]) as kim:
        assert kim.records() == ()
        kim.intend(INTENDED)
        kim.saved(INTENDED.key, fingerprint="kims", at=LATER)
        kim.say(FULL_DEBRIEF)
        kim.note_run(LATER)
        assert kim.notebook("mail").pages() == {}
        kim.notebook("mail").keep({"one": b"kims"})
        kim.forget("e1", FULL_DEBRIEF.occurrence)
        kim.forget_all()

    with open_ledger(path, addresses=SAM) as sam:
        assert (sam.records(), sam.last_run()) == ((INTENDED,), None)
        assert sam.notebook("mail").pages() == {"one": b"sams"}


@pytest.mark.parametrize("addresses", [SAM[::-1], ("new@example.com", *SAM), SAM[1:], SAM[:1]])
def test_the_user_is_the_same_whichever_address_comes_first(path: Path, addresses: tuple[str, ...]) -> None:
    """Otherwise adding an alias would make every draft a second time."""
    with open_ledger(path, addresses=addresses) as ledger:
        assert ledger.records() == (INTENDED,)


def test_forgetting_all_forgets_the_users_addresses_too(path: Path) -> None:
    with open_ledger(path, addresses=SAM) as ledger:
        ledger.forget_all()

    assert b"rivera" not in path.read_bytes()
    assert b"jane@" not in path.read_bytes()


def test_interviews_that_are_known_already_cost_no_commit(path: Path) -> None:
    with open_ledger(path, addresses=SAM) as ledger:
        ledger.remember_interviews([interview("e1")])
        before = ledger._connection.total_changes

        ledger.remember_interviews([interview("e1")])

        assert before == ledger._connection.total_changes


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_only_its_owner_may_read_a_new_file(path: Path) -> None:
    assert path.stat().st_mode & 0o777 == 0o600


def test_missing_folders_are_made(tmp_path: Path) -> None:
    assert kept_in(tmp_path / "a" / "b" / "state.db") == 0


def test_an_empty_file_is_a_new_one(tmp_path: Path) -> None:
    (tmp_path / "state.db").touch()

    assert kept_in(tmp_path / "state.db") == 0


@pytest.mark.parametrize("look", [open_ledger, read_ledger])
class TestRefusal:
    """What is not as it should be is refused by whoever writes and by whoever only looks, and left as it is."""

    def test_a_file_of_another_kind(self, tmp_path: Path, look: Look) -> None:
        path = tmp_path / "state.db"
        path.write_text("Dear diary", encoding="utf-8")

        with pytest.raises(StateError, match=r"is not a state file; point `path` in \[state\] elsewhere"):
            look(path, addresses=SAM)

        assert path.read_text(encoding="utf-8") == "Dear diary"

    def test_another_programs_database(self, tmp_path: Path, look: Look) -> None:
        path = tmp_path / "places.sqlite"
        with closing(sqlite3.connect(path)) as other:
            other.execute("CREATE TABLE bookmarks (url TEXT)")
        before = path.read_bytes()

        with pytest.raises(StateError, match="is another program's database"):
            look(path, addresses=SAM)

        assert before == path.read_bytes()

    def test_a_newer_version(self, path: Path, look: Look) -> None:
        with closing(sqlite3.connect(path)) as newer:
            newer.execute("PRAGMA user_version = 99")
        before = path.read_bytes()

        with pytest.raises(StateError, match="was written by a newer version; upgrade, or point"):
            look(path, addresses=SAM)

        assert before == path.read_bytes()

    @pytest.mark.parametrize("place", [100, 2000, 4096, 8192])
    def test_a_damaged_file(self, path: Path, look: Look, place: int) -> None:
        content = bytearray(path.read_bytes())
        content[place : place + 400] = b"\xa5" * 400
        path.write_bytes(content)

        with pytest.raises(StateError, match="is damaged"):
            look(path, addresses=SAM).records()

        assert content == path.read_bytes()

    def test_a_file_cut_short(self, path: Path, look: Look) -> None:
        content = path.read_bytes()[:5000]
        path.write_bytes(content)

        with pytest.raises(StateError):
            look(path, addresses=SAM)

        assert content == path.read_bytes()

    def test_a_folder(self, tmp_path: Path, look: Look) -> None:
        with pytest.raises(StateError, match="cannot be opened"):
            look(tmp_path, addresses=SAM)


def test_a_file_that_another_process_keeps_locked_is_told(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("agent.state_file._BUSY_SECONDS", 0.05)
    with closing(sqlite3.connect(path, isolation_level=None)) as other, open_ledger(path, addresses=SAM) as ledger:
        other.execute("BEGIN IMMEDIATE")

        with pytest.raises(StateError, match="cannot be used"):
            ledger.note_run(LATER)


def test_whoever_only_looks_changes_nothing_and_leaves_nothing_beside_the_file(path: Path) -> None:
    before = (path.read_bytes(), path.stat().st_mtime_ns)

    with read_ledger(path, addresses=("new@example.com", *SAM)) as ledger:
        ledger.intend(record(uid="e2", state=DraftState.INTENDED))
        assert len(ledger.records()) == 2

    assert before == (path.read_bytes(), path.stat().st_mtime_ns)
    assert [path] == list(path.parent.iterdir())


def test_whoever_only_looks_makes_no_file(tmp_path: Path) -> None:
    with read_ledger(tmp_path / "state.db", addresses=SAM) as ledger:
        assert ledger.records() == ()

    assert list(tmp_path.iterdir()) == []


def test_whoever_only_looks_sees_what_a_run_has_just_committed(path: Path) -> None:
    with open_ledger(path, addresses=SAM) as writer:
        writer.saved(INTENDED.key, fingerprint="as-shown", at=LATER)

        with read_ledger(path, addresses=SAM) as reader:
            assert reader.records()[0].state is DraftState.SAVED


def test_a_step_to_a_new_version_is_taken_once_and_keeps_what_was_there(path: Path) -> None:
    steps = (*STEPS, ("ALTER TABLE users ADD COLUMN colour TEXT",))
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        migrate(connection, steps)
        migrate(connection, steps)

        assert len(steps) == version_of(connection)
        assert connection.execute("SELECT count(colour), count(*) FROM users").fetchone() == (0, 1)


def test_a_step_that_fails_is_not_taken_at_all(path: Path) -> None:
    steps = (*STEPS, ("ALTER TABLE users ADD COLUMN colour TEXT", "SELECT no_such_function()"))
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        with pytest.raises(sqlite3.OperationalError):
            migrate(connection, steps)

        assert len(STEPS) == version_of(connection)
        assert "colour" not in [row[1] for row in connection.execute("PRAGMA table_info(users)")]


KEYS = [
    record(uid=uid, to=to, kind=kind).key
    for uid in ("e1", "e2")
    for to in ("jane@acme.example", "raj@acme.example")
    for kind in (DraftKind.THANK_YOU, DraftKind.CHECK_IN)
]
keys = st.sampled_from(KEYS)
uids = st.sampled_from(["e1", "e2"])
occurrences = st.sampled_from([None, "20260303T190000Z"])
texts = st.text(max_size=8)
moments = st.integers(0, 10**6).map(lambda minutes: LATER + timedelta(minutes=minutes))


class BothLedgers(RuleBasedStateMachine):
    """Whatever is done, in whatever order, the lasting ledger and the one in memory remember and refuse the same."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = TemporaryDirectory()
        self.memory = MemoryLedger()
        self.lasting = self.opened()

    def opened(self) -> SqliteLedger:
        return open_ledger(Path(self.folder.name) / "state.db", addresses=SAM)

    def teardown(self) -> None:
        self.lasting.close()
        self.folder.cleanup()

    def both(self, act: Callable[[Ledger], object]) -> None:
        """The same is done to both, and answered the same."""
        answers: list[object] = []
        for each in (self.memory, self.lasting):
            try:
                answers.append(act(each))
            except (AlreadyIntended, NotIntended) as error:
                answers.append(str(error))
        assert answers[0] == answers[1]

    @rule()
    def reopen(self) -> None:
        self.lasting.close()
        self.lasting = self.opened()

    @rule(key=keys, subject=texts, at=moments, occurrence=occurrences)
    def intend(self, key: DraftKey, subject: str, at: datetime, occurrence: str | None) -> None:
        intention = replace(INTENDED, key=key, subject=subject, created=at, uid=key.occasion[:2], occurrence=occurrence)
        self.both(lambda ledger: ledger.intend(intention))

    @rule(key=keys, fingerprint=texts, at=moments)
    def saved(self, key: DraftKey, fingerprint: str, at: datetime) -> None:
        self.both(lambda ledger: ledger.saved(key, fingerprint=fingerprint, at=at))

    @rule(key=keys, subject=texts, at=moments)
    def rewriting(self, key: DraftKey, subject: str, at: datetime) -> None:
        self.both(lambda ledger: ledger.rewriting(key, expected="e", words=subject, subject=subject, at=at))

    @rule(key=keys, state=st.sampled_from(DraftState), at=moments, sent_at=st.none() | moments, word=st.none() | texts)
    def settle(
        self, key: DraftKey, state: DraftState, at: datetime, sent_at: datetime | None, word: str | None
    ) -> None:
        self.both(
            lambda ledger: ledger.settle(key, state=state, at=at, sent_at=sent_at, sent_id=word, fingerprint=word)
        )

    @rule(uid=uids, occurrence=occurrences, at=moments, feedback=st.none() | texts, happened=st.none() | st.booleans())
    def say(self, uid: str, occurrence: str | None, at: datetime, feedback: str | None, happened: bool | None) -> None:  # noqa: FBT001  (a value drawn by the rule)
        said = replace(FULL_DEBRIEF, uid=uid, occurrence=occurrence, changed=at, feedback=feedback, happened=happened)
        self.both(lambda ledger: ledger.say(said))

    @rule(uid=uids, occurrence=occurrences, company=texts, has_begun=st.booleans())
    def remember(self, uid: str, occurrence: str | None, company: str, has_begun: bool) -> None:  # noqa: FBT001  (drawn)
        seen = interview(uid, company=company, occurrence=occurrence, has_begun=has_begun)
        self.both(lambda ledger: ledger.remember_interviews([seen]))

    @rule(now=moments)
    def note_run(self, now: datetime) -> None:
        self.both(lambda ledger: ledger.note_run(now))

    @rule(uid=uids, occurrence=occurrences)
    def forget(self, uid: str, occurrence: str | None) -> None:
        self.both(lambda ledger: ledger.forget(uid, occurrence))

    @rule()
    def forget_all(self) -> None:
        self.both(lambda ledger: ledger.forget_all())

    @invariant()
    def they_remember_the_same(self) -> None:
        assert self.memory.records() == self.lasting.records()
        assert self.memory.debriefs() == self.lasting.debriefs()
        assert self.memory.interviews() == self.lasting.interviews()
        assert self.memory.last_run() == self.lasting.last_run()


BothLedgers.TestCase.settings = settings(max_examples=30, stateful_step_count=20, deadline=None, derandomize=True)
TestBothLedgers = BothLedgers.TestCase
