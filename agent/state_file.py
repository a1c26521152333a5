"""The state file itself: made, opened, copied, or refused.

A file that is not as it should be (damaged, another program's, of a newer version) is left as it is.
"""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING

from agent.errors import StateError
from agent.migrations import APPLICATION_ID, STEPS, migrate, version_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_BUSY_SECONDS = 10.0
_MAGIC = b"SQLite format 3\x00"
_ELSEWHERE = "point `path` in [state] elsewhere"


def opened(path: Path) -> sqlite3.Connection:
    """A connection to the file, made if it is not there, in the present shape; every commit is durable."""
    with told(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
        _refuse_strangers(path)
        return _prepared(sqlite3.connect(path, timeout=_BUSY_SECONDS, isolation_level=None), path)


def copied(path: Path) -> sqlite3.Connection:
    """A connection to a copy of the file in memory, empty if there is none, in the present shape."""
    with told(path):
        if not path.exists():
            return _prepared(sqlite3.connect(":memory:", isolation_level=None), path)
        _refuse_strangers(path)
        # Not "mode=ro": that would leave the files beside it that SQLite makes while it reads.
        address = f"{path.absolute().as_uri()}?mode=rw"
        with closing(sqlite3.connect(address, timeout=_BUSY_SECONDS, uri=True)) as file:
            _refuse_misfits(file, path)
            copy = sqlite3.connect(":memory:", isolation_level=None)
            file.backup(copy)
        return _prepared(copy, path)


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Errors of the file and of SQLite, in words for people.

    Raises:
        StateError: In place of an `OSError`, a `sqlite3.Error`, or the `ValueError` of an unreadable row.
    """
    try:
        yield
    except sqlite3.OperationalError as error:
        raise StateError(f"{path} cannot be used ({error})", hint=f"free it, or {_ELSEWHERE}") from error
    except (sqlite3.Error, ValueError) as error:  # a ValueError: a text or time that none of our versions wrote
        hint = f"put a copy from a backup in its place, or {_ELSEWHERE}"
        raise StateError(f"{path} is damaged ({error}) and was left as it is", hint=hint) from error
    except OSError as error:
        raise StateError(f"{path} cannot be opened ({error.strerror or error})", hint=_ELSEWHERE) from error


def _prepared(connection: sqlite3.Connection, path: Path) -> sqlite3.Connection:
    """The connection, ready for use; it is closed when the file is refused."""
    try:
        connection.row_factory = sqlite3.Row
        _refuse_misfits(connection, path)
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA secure_delete = ON")  # what is forgotten is overwritten too
        migrate(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def _refuse_strangers(path: Path) -> None:
    """An empty file is a new one; any other must begin as SQLite files do."""
    with path.open("rb") as file:
        start = file.read(len(_MAGIC))
    if start not in (b"", _MAGIC):
        raise StateError(f"{path} is not a state file", hint=_ELSEWHERE)


def _refuse_misfits(connection: sqlite3.Connection, path: Path) -> None:
    """Before anything is written: is it ours, of a version we know, and whole?"""
    is_empty = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0] == 0
    if not is_empty and connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
        raise StateError(f"{path} is another program's database", hint=_ELSEWHERE)
    if version_of(connection) > len(STEPS):
        raise StateError(f"{path} was written by a newer version", hint=f"upgrade, or {_ELSEWHERE}")
    if connection.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
        raise sqlite3.DatabaseError("some of its pages are damaged")
