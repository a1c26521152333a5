"""A configured world on disk: a calendar file, a Maildir, a configuration; and the command line run on it."""

from __future__ import annotations

import io
import json
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from typing import TYPE_CHECKING

from agent.cli import main

if TYPE_CHECKING:
    from pathlib import Path

CONFIG = """\
[me]
name = "Sam Rivera"
addresses = ["sam.rivera@example.com"]
timezone = "America/New_York"
skills = ["PostgreSQL performance tuning", "mentoring"]

[[calendar]]
name = "calendar"
kind = "ics"
path = "calendar.ics"

[[mailbox]]
name = "mail"
kind = "maildir"
path = "mail"

[state]
path = "state.db"
"""
INTERVIEW = """\
BEGIN:VEVENT
UID:e1
DTSTAMP:20260101T000000Z
DTSTART:20260303T190000Z
DTEND:20260303T200000Z
SUMMARY:Interview: Backend Engineer
ORGANIZER;CN=Jane Doe:mailto:jane@acme.example
ATTENDEE;CN=Jane Doe;PARTSTAT=ACCEPTED:mailto:jane@acme.example
ATTENDEE;CN=Sam Rivera;PARTSTAT=ACCEPTED:mailto:sam.rivera@example.com
END:VEVENT
"""
AFTER = "2026-03-03T16:00:00-05:00"
"""An hour after that interview's end."""


@dataclass(frozen=True, slots=True)
class Result:
    """What a command printed, and its exit status."""

    status: int
    out: str
    err: str

    @property
    def report(self) -> dict[str, object]:
        """The JSON it printed."""
        found: dict[str, object] = json.loads(self.out)
        return found


@dataclass(frozen=True, slots=True)
class Disk:
    """A folder with a configuration, a calendar and a Maildir."""

    root: Path

    @classmethod
    def made_in(cls, root: Path, *events: str) -> Disk:
        """With Jane's interview in the calendar, unless events are given, and an empty Maildir."""
        disk = cls(root)
        (root / "config.toml").write_text(CONFIG, encoding="utf-8")
        disk.put(*(events or (INTERVIEW,)))
        for folder in ("", ".Sent", ".Drafts", ".Trash"):
            for part in ("cur", "new", "tmp"):
                (root / "mail" / folder / part).mkdir(parents=True, exist_ok=True)
        return disk

    def put(self, *events: str) -> None:
        """The calendar with these events."""
        text = "".join(("BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//T//EN\n", *events, "END:VCALENDAR\n"))
        (self.root / "calendar.ics").write_bytes(text.replace("\n", "\r\n").encode())

    def deliver(self, data: bytes, *, name: str = "1772600000.M1.host", folder: str = "") -> None:
        """A message in a folder's cur."""
        (self.root / "mail" / folder / "cur" / f"{name}:2,S").write_bytes(data)

    def drafts(self) -> dict[str, bytes]:
        """The files in Drafts by name."""
        return {each.name: each.read_bytes() for each in sorted((self.root / "mail" / ".Drafts" / "cur").iterdir())}

    def mailbox(self) -> dict[str, bytes]:
        """Every file of the Maildir by its path."""
        mail = self.root / "mail"
        return {str(each.relative_to(mail)): each.read_bytes() for each in sorted(mail.rglob("*")) if each.is_file()}

    def call(self, *arguments: str, now: str = AFTER) -> Result:
        """The command line with these arguments, this configuration and this time."""
        out, err = io.StringIO(), io.StringIO()
        with redirect_stdout(out), redirect_stderr(err):
            status = main([*arguments, "--config", str(self.root / "config.toml"), "--now", now])
        return Result(status, out.getvalue(), err.getvalue())

    def run(self, *arguments: str, now: str = AFTER) -> Result:
        """The job, reporting as JSON."""
        return self.call("run", "--json", *arguments, now=now)


def created(result: Result) -> list[tuple[str, str]]:
    """Kind and recipient of the drafts that a run made."""
    drafts = result.report["drafts"]
    assert isinstance(drafts, dict)
    return [(each["kind"], each["to"]) for each in drafts["created"]]
