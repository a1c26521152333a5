"""The lasting ledger: one SQLite file, durable at every commit."""

from __future__ import annotations

import hashlib
from contextlib import contextmanager
from datetime import datetime
from types import MappingProxyType
from typing import TYPE_CHECKING, Self, TypeVar

from agent.ledger import Forgotten, NotIntended, intended, rewriting, saved, settled
from agent.state_file import copied, opened, told
from agent.state_rows import (
    debrief_from_row,
    debrief_to_row,
    interview_from_row,
    interview_to_row,
    record_from_row,
    record_to_row,
)

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from pathlib import Path
    from types import TracebackType

    from agent.state_rows import Row
    from connectors.ports import Notebook
    from policies.facts import Debrief, DraftKey, DraftRecord, DraftState, SeenInterview

_T = TypeVar("_T")
_DRAFT_KEY = ("user", "application", "occasion", "kind", "person", "number")
_EVENT_KEY = ("user", "uid", "occurrence")
_ONE_DRAFT = f"SELECT * FROM drafts WHERE {' AND '.join(f'{each} = :{each}' for each in _DRAFT_KEY)}"  # noqa: S608  (names from here alone)


def open_ledger(path: Path, *, addresses: Sequence[str]) -> SqliteLedger:
    """The ledger in this file, made (readable by its owner alone) if it is not there yet.

    ``addresses`` are the user's, at least one: whoever was known by one of them is this user.

    Raises:
        StateError: The file cannot be opened, is damaged, another program's, or of a newer version. It is left alone.
    """
    return SqliteLedger(opened(path), path=path, addresses=addresses)


def read_ledger(path: Path, *, addresses: Sequence[str]) -> SqliteLedger:
    """A copy of the ledger in memory, for whoever only looks: the file is not changed, nor made if it is not there.

    Raises:
        StateError: As for `open_ledger`.
    """
    return SqliteLedger(copied(path), path=path, addresses=addresses)


def _upsert(table: str, columns: Sequence[str], key: Sequence[str]) -> str:
    """Insert the named columns, or update the row with that key, which keeps its place in the order."""
    values = ", ".join(f":{each}" for each in columns)
    changes = ", ".join(f"{each} = excluded.{each}" for each in columns if each not in key)
    return (
        f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({values}) "  # noqa: S608  (names from this package alone)
        f"ON CONFLICT ({', '.join(key)}) DO UPDATE SET {changes}"
    )


_PAGE = _upsert("pages", ("user", "source", "name", "content"), ("user", "source", "name"))
_NO_PAGE = "DELETE FROM pages WHERE user = :user AND source = :source AND name = :name"


class SqliteLedger:
    """One user's memory, in SQLite. See `agent.ledger.Ledger`. It is closed by leaving its ``with`` block."""

    def __init__(self, connection: sqlite3.Connection, *, path: Path, addresses: Sequence[str]) -> None:
        self._connection = connection
        self._path = path
        self._addresses = addresses
        self._user = self._recognize()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file. Everything is durable already."""
        self._connection.close()

    def records(self) -> tuple[DraftRecord, ...]:
        """Every draft that was ever intended and not forgotten."""
        return self._all("SELECT * FROM drafts WHERE user = :user ORDER BY rowid", record_from_row)

    def intend(self, record: DraftRecord) -> None:
        """Remember that this draft is about to be saved."""
        with self._writing():
            self._write("drafts", record_to_row(intended(self._record(record.key), record)), key=_DRAFT_KEY)

    def saved(self, key: DraftKey, *, fingerprint: str, at: datetime) -> None:
        """The mailbox has the draft."""
        self._change(key, lambda record: saved(record, fingerprint=fingerprint, at=at))

    def rewriting(self, key: DraftKey, *, expected: str, words: str, subject: str, at: datetime) -> None:
        """New words are about to take the place of the saved ones."""
        self._change(key, lambda record: rewriting(record, expected=expected, words=words, subject=subject, at=at))

    def settle(
        self,
        key: DraftKey,
        *,
        state: DraftState,
        at: datetime,
        sent_at: datetime | None = None,
        sent_id: str | None = None,
        fingerprint: str | None = None,
    ) -> None:
        """What became of the draft."""
        self._change(
            key,
            lambda record: settled(
                record, state=state, at=at, sent_at=sent_at, sent_id=sent_id, fingerprint=fingerprint
            ),
        )

    def debriefs(self) -> tuple[Debrief, ...]:
        """What the user said, once for each interview."""
        return self._all("SELECT * FROM debriefs WHERE user = :user ORDER BY rowid", debrief_from_row)

    def say(self, debrief: Debrief) -> None:
        """Put this in the place of what the user said of the interview before."""
        with self._writing():
            self._write("debriefs", debrief_to_row(debrief), key=_EVENT_KEY)

    def interviews(self) -> tuple[SeenInterview, ...]:
        """Every interview that a run saw."""
        return self._all("SELECT * FROM interviews WHERE user = :user ORDER BY rowid", interview_from_row)

    def remember_interviews(self, rows: Iterable[SeenInterview]) -> None:
        """Remember these, each in place of the row with its UID and occurrence."""
        known = set(self.interviews())
        fresh = [each for each in rows if each not in known]
        if not fresh:  # most runs see nothing new: they cost no commit
            return
        with self._writing():
            for each in fresh:
                self._write("interviews", interview_to_row(each), key=_EVENT_KEY)

    def note_run(self, now: datetime) -> None:
        """A run has ended."""
        with self._writing():
            self._execute("UPDATE users SET last_run = :now WHERE id = :user", {"now": now.isoformat()})

    def last_run(self) -> datetime | None:
        """When the last run was."""
        sql = "SELECT last_run FROM users WHERE id = :user AND last_run IS NOT NULL"
        return next(iter(self._all(sql, lambda row: datetime.fromisoformat(row["last_run"]))), None)

    def notebook(self, source: str) -> Notebook:
        """Where the source of that name keeps what it read."""
        return _Notebook(self, source)

    def pages(self, source: str) -> Mapping[str, bytes]:
        """A notebook's pages by name."""
        rows = self._all(
            "SELECT name, content FROM pages WHERE user = :user AND source = :source ORDER BY rowid",
            lambda row: (str(row["name"]), bytes(row["content"])),
            {"source": source},
        )
        return dict(rows)

    def keep(self, source: str, changes: Mapping[str, bytes | None]) -> None:
        """Change a notebook's pages."""
        with self._writing():
            for name, content in changes.items():
                if content is None:
                    self._execute(_NO_PAGE, {"source": source, "name": name})
                else:
                    self._execute(_PAGE, {"source": source, "name": name, "content": content})

    def forget(self, uid: str, occurrence: str | None) -> Forgotten:
        """Delete all that is remembered of one interview."""
        where = "WHERE user = :user AND uid = :uid AND occurrence = :occurrence"
        return self._delete(where, {"uid": uid, "occurrence": occurrence or ""})

    def forget_all(self) -> Forgotten:
        """Delete all of this user's rows."""
        forgotten = self._delete("WHERE user = :user")
        with self._writing():
            self._execute("DELETE FROM addresses WHERE user = :user")
            self._execute("DELETE FROM users WHERE id = :user")
        return forgotten

    def _delete(self, where: str, values: Mapping[str, str] = MappingProxyType({})) -> Forgotten:
        with self._writing():
            counts = [
                self._execute(f"DELETE FROM {table} {where}", values).rowcount  # noqa: S608  (names from here alone)
                for table in ("drafts", "debriefs", "interviews")
            ]
            self._execute("DELETE FROM pages WHERE user = :user")  # mail of people who may be forgotten now
        return Forgotten(*counts)

    def _change(self, key: DraftKey, change: Callable[[DraftRecord], DraftRecord]) -> None:
        with self._writing():
            former = self._record(key)
            if former is None:
                raise NotIntended(key)
            self._write("drafts", record_to_row(change(former)), key=_DRAFT_KEY)

    def _record(self, key: DraftKey) -> DraftRecord | None:
        values = {
            "application": key.application,
            "occasion": key.occasion,
            "kind": key.kind.value,
            "person": key.person,
            "number": key.number,
        }
        return next(iter(self._all(_ONE_DRAFT, record_from_row, values)), None)

    def _write(self, table: str, row: Row, *, key: Sequence[str]) -> None:
        self._execute(_upsert(table, ("user", *row), key), row)

    @contextmanager
    def _writing(self) -> Iterator[None]:
        """One transaction, whole or not at all, in which this user is known."""
        with told(self._path):
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                self._introduce()
                yield
                self._connection.execute("COMMIT")
            except BaseException:
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                raise

    def _introduce(self) -> None:
        self._execute("INSERT OR IGNORE INTO users (id) VALUES (:user)")
        for each in self._addresses:
            self._execute("INSERT OR IGNORE INTO addresses (address, user) VALUES (:address, :user)", {"address": each})

    def _recognize(self) -> str:
        """The user whom one of the addresses belongs to, else a new one, named by a digest of the first address."""
        for each in self._addresses:
            found = self._connection.execute("SELECT user FROM addresses WHERE address = ?", (each,)).fetchone()
            if found is not None:
                return str(found["user"])
        return hashlib.sha256(self._addresses[0].encode()).hexdigest()[:16]

    def _all(
        self, sql: str, as_fact: Callable[[sqlite3.Row], _T], values: Mapping[str, str | int] = MappingProxyType({})
    ) -> tuple[_T, ...]:
        with told(self._path):
            return tuple(as_fact(each) for each in self._execute(sql, values))

    def _execute(
        self, sql: str, values: Mapping[str, str | int | bytes | None] = MappingProxyType({})
    ) -> sqlite3.Cursor:
        return self._connection.execute(sql, {**values, "user": self._user})


class _Notebook:
    """One source's pages in the ledger."""

    def __init__(self, ledger: SqliteLedger, source: str) -> None:
        self._ledger = ledger
        self._source = source

    def pages(self) -> Mapping[str, bytes]:
        """Everything that was kept, by its name."""
        return self._ledger.pages(self._source)

    def keep(self, changes: Mapping[str, bytes | None]) -> None:
        """Keep these in place of what had their names; None for no page."""
        self._ledger.keep(self._source, changes)
