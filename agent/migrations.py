"""The shape of the state file, as the steps that led to it: each is one transaction, and none is ever edited.

Times are ISO 8601 text with an offset, days ISO 8601 dates, lists JSON. An event that does not recur has the
occurrence ''. Every row names its user; an address leads to the user, whichever of a user's addresses comes first.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3

APPLICATION_ID = 0x41465752
"""Marks the file as ours (PRAGMA application_id): "AFWR"."""

STEPS: tuple[tuple[str, ...], ...] = (
    (
        f"PRAGMA application_id = {APPLICATION_ID}",
        """CREATE TABLE users (
            id TEXT PRIMARY KEY,
            last_run TEXT
        )""",
        """CREATE TABLE addresses (
            address TEXT PRIMARY KEY,
            user TEXT NOT NULL REFERENCES users (id)
        )""",
        """CREATE TABLE drafts (
            user TEXT NOT NULL REFERENCES users (id),
            application TEXT NOT NULL,
            occasion TEXT NOT NULL,
            kind TEXT NOT NULL,
            person TEXT NOT NULL,
            number INTEGER NOT NULL,
            interview TEXT NOT NULL,
            uid TEXT NOT NULL,
            occurrence TEXT NOT NULL,
            start TEXT NOT NULL,
            mailbox TEXT NOT NULL,
            message_id TEXT NOT NULL,
            state TEXT NOT NULL,
            created TEXT NOT NULL,
            written TEXT NOT NULL,
            changed TEXT NOT NULL,
            fingerprint TEXT NOT NULL,
            expected TEXT NOT NULL,
            words TEXT NOT NULL,
            subject TEXT NOT NULL,
            in_reply_to TEXT,
            sent_at TEXT,
            sent_id TEXT,
            UNIQUE (user, application, occasion, kind, person, number)
        )""",
        """CREATE TABLE debriefs (
            user TEXT NOT NULL REFERENCES users (id),
            uid TEXT NOT NULL,
            occurrence TEXT NOT NULL,
            changed TEXT NOT NULL,
            interest TEXT,
            interest_said TEXT,
            promised TEXT,
            promised_said TEXT,
            met TEXT NOT NULL,
            not_met TEXT NOT NULL,
            topics TEXT NOT NULL,
            feedback TEXT,
            addresses TEXT NOT NULL,
            is_interview INTEGER,
            happened INTEGER,
            outcome TEXT,
            outcome_said TEXT,
            again TEXT NOT NULL,
            UNIQUE (user, uid, occurrence)
        )""",
        """CREATE TABLE interviews (
            user TEXT NOT NULL REFERENCES users (id),
            id TEXT NOT NULL,
            uid TEXT NOT NULL,
            occurrence TEXT NOT NULL,
            start TEXT NOT NULL,
            title TEXT NOT NULL,
            company TEXT NOT NULL,
            first_seen TEXT NOT NULL,
            UNIQUE (user, uid, occurrence)
        )""",
    ),
    ("ALTER TABLE interviews ADD COLUMN event TEXT",),
    ("ALTER TABLE drafts ADD COLUMN text TEXT NOT NULL DEFAULT ''",),
    (
        """CREATE TABLE pages (
            user TEXT NOT NULL REFERENCES users (id),
            source TEXT NOT NULL,
            name TEXT NOT NULL,
            content BLOB NOT NULL,
            UNIQUE (user, source, name)
        )""",
    ),
)


def version_of(connection: sqlite3.Connection) -> int:
    """How many steps the file has behind it."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def migrate(connection: sqlite3.Connection, steps: tuple[tuple[str, ...], ...] = STEPS) -> None:
    """Take the steps that are missing, each whole or not at all."""
    for number, statements in enumerate(steps, 1):
        if version_of(connection) >= number:
            continue
        connection.execute("BEGIN IMMEDIATE")
        try:
            if version_of(connection) < number:  # another process may have taken the step meanwhile
                for statement in statements:
                    connection.execute(statement)
                connection.execute(f"PRAGMA user_version = {number}")
            connection.execute("COMMIT")
        except BaseException:
            connection.execute("ROLLBACK")
            raise
