"""Bad input gets a clear error, costs only itself, and loses nothing."""

from __future__ import annotations

import errno
import sqlite3
from typing import TYPE_CHECKING

import pytest

from connectors.maildir.files import Files
from tests.agent.disk import INTERVIEW, Disk, created

if TYPE_CHECKING:
    from pathlib import Path

JANE = [("thank-you", "jane@acme.example")]


def event(lines: str, *, uid: str = "other") -> str:
    """An event with these lines, of another company."""
    return (
        f"BEGIN:VEVENT\nUID:{uid}\nDTSTAMP:20260101T000000Z\n{lines}\nSUMMARY:Interview: Analyst\n"
        "ORGANIZER;CN=Raj Patel:mailto:raj@other.example\n"
        "ATTENDEE;CN=Raj Patel;PARTSTAT=ACCEPTED:mailto:raj@other.example\nEND:VEVENT\n"
    )


def errors(report: dict[str, object]) -> str:
    """The report's errors as one text."""
    return str(report["errors"])


# ---------------------------------------------------------------- calendars


def test_a_missing_calendar_fails_by_itself_and_says_which_key_to_change(tmp_path: Path) -> None:
    disk = Disk.made_in(tmp_path)
    (tmp_path / "calendar.ics").unlink()

    result = disk.run()

    assert result.status == 3
    assert 'calendar "calendar"' in result.err
    assert "path" in result.err
    assert result.err.count("\n") == 1


@pytest.mark.parametrize(
    "content",
    [b"<html><body>Please sign in</body></html>", b"", b"\x00\xff\xfe not a calendar"],
    ids=["HTML", "empty", "noise"],
)
def test_what_is_no_calendar_is_refused_in_one_line(tmp_path: Path, content: bytes) -> None:
    disk = Disk.made_in(tmp_path)
    (tmp_path / "calendar.ics").write_bytes(content)

    result = disk.run()

    assert result.status == 3
    assert result.err.count("\n") == 1
    assert "Traceback" not in result.err


def test_one_broken_event_costs_only_itself_and_is_named(tmp_path: Path) -> None:
    disk = Disk.made_in(tmp_path, event("DTSTART:not-a-date", uid="broken@other.example"), INTERVIEW)

    result = disk.run()

    assert created(result) == JANE
    assert "broken@other.example" in errors(result.report)


@pytest.mark.parametrize(
    ("zone", "is_known"), [("Eastern Standard Time", True), ("Nowhere/Bogus", False)], ids=["a Windows name", "unknown"]
)
def test_zones_by_windows_names_are_known_and_unknown_ones_are_told(
    tmp_path: Path, zone: str, *, is_known: bool
) -> None:
    start = f"DTSTART;TZID={zone}:20260303T100000\nDTEND;TZID={zone}:20260303T110000"
    disk = Disk.made_in(tmp_path, event(start))

    result = disk.run()

    assert created(result) == [("thank-you", "raj@other.example")]
    assert ("Bogus" in errors(result.report)) is not is_known


@pytest.mark.parametrize(
    "rule", ["FREQ=SECONDLY", "FREQ=MINUTELY", "FREQ=DAILY;INTERVAL=0", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"]
)
def test_endless_and_explosive_recurrence_is_bounded(tmp_path: Path, rule: str) -> None:
    explosive = event(f"DTSTART:20200101T100000Z\nDTEND:20200101T110000Z\nRRULE:{rule}", uid="bomb@other.example")
    disk = Disk.made_in(tmp_path, explosive, INTERVIEW)

    assert created(disk.run()) == JANE


# ---------------------------------------------------------------- mail


GOOD = b"From: Jane Doe <jane@acme.example>\r\nTo: sam.rivera@example.com\r\n"


@pytest.mark.parametrize(
    "data",
    [
        GOOD + b"Date: Mon, 2 Mar 2026 10:00:00 -0500\r\nSubject: no id\r\n\r\nSee you at the interview.\r\n",
        GOOD + b"Message-ID: <no-date@acme.example>\r\n\r\nSee you at the interview.\r\n",
        GOOD + b"From: Second <second@other.example>\r\nMessage-ID: <two@acme.example>\r\n\r\nSee you.\r\n",
        GOOD + b"Message-ID: <c@acme.example>\r\nContent-Type: text/plain; charset=klingon\r\n\r\nGr\xfc\xdfe\r\n",
        b"\x00\x01\x02",
        b"",
    ],
    ids=["no Message-ID", "no Date", "two From lines", "a wrong charset", "noise", "empty"],
)
def test_malformed_mail_costs_only_itself(tmp_path: Path, data: bytes) -> None:
    disk = Disk.made_in(tmp_path)
    disk.deliver(data)

    result = disk.run()

    assert result.status == 0
    assert created(result) == JANE


def test_a_huge_attachment_is_not_read_into_memory(tmp_path: Path) -> None:
    import tracemalloc  # noqa: PLC0415

    disk = Disk.made_in(tmp_path)
    head = (
        GOOD + b"Message-ID: <big@acme.example>\r\nDate: Mon, 2 Mar 2026 10:00:00 -0500\r\nMIME-Version: 1.0\r\n"
        b'Content-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nSee you.\r\n--b\r\n'
        b'Content-Type: application/pdf\r\nContent-Disposition: attachment; filename="big.pdf"\r\n\r\n'
    )
    disk.deliver(head)
    with next((tmp_path / "mail" / "cur").iterdir()).open("r+b") as file:
        file.truncate(50_000_000)
    tracemalloc.start()

    result = disk.run()

    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert created(result) == JANE
    assert peak < 25_000_000


def test_a_mailbox_that_is_none_is_told_and_nothing_is_decided(tmp_path: Path) -> None:
    disk = Disk.made_in(tmp_path)
    (tmp_path / "mail").rename(tmp_path / "elsewhere")

    result = disk.run()

    assert result.status == 3
    assert created(result) == []
    assert 'mailbox "mail"' in result.err


def test_a_maildir_without_drafts_gets_the_folder(tmp_path: Path) -> None:
    disk = Disk.made_in(tmp_path)
    for part in ("cur", "new", "tmp"):
        (tmp_path / "mail" / ".Drafts" / part).rmdir()
    (tmp_path / "mail" / ".Drafts").rmdir()

    assert created(disk.run()) == JANE
    assert len(disk.drafts()) == 1


@pytest.mark.parametrize("number", [errno.EROFS, errno.ENOSPC, errno.EIO, errno.EACCES])
@pytest.mark.parametrize("step", ["write", "move"])
def test_a_draft_that_cannot_be_written_leaves_nothing_half_written_and_is_saved_later(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, step: str
) -> None:
    """Root ignores modes, so the errors of a read-only or full disk are put in at the file operations."""
    disk = Disk.made_in(tmp_path)

    def fail(*_: object) -> None:
        raise OSError(number, "the disk says no")

    with monkeypatch.context() as broken:
        broken.setattr(Files, step, fail)
        result = disk.run()

    assert result.status == 3
    assert "the next run tries again" in result.err
    assert disk.mailbox() == {}
    assert created(disk.run()) == JANE
    assert len(disk.drafts()) == 1


# ---------------------------------------------------------------- the state file


def test_a_state_file_of_a_newer_version_is_refused_and_left_as_it_is(tmp_path: Path) -> None:
    disk = Disk.made_in(tmp_path)
    disk.run()
    with sqlite3.connect(tmp_path / "state.db") as state:
        state.execute("PRAGMA user_version = 9999")
    state.close()
    before = disk.drafts()

    result = disk.run()

    assert result.status == 2
    assert "newer" in result.err
    assert disk.drafts() == before


def test_a_corrupt_state_file_is_refused_and_never_overwritten(tmp_path: Path) -> None:
    disk = Disk.made_in(tmp_path)
    (tmp_path / "state.db").write_bytes(b"this is no database" * 100)

    result = disk.run()

    assert result.status == 2
    assert (tmp_path / "state.db").read_bytes() == b"this is no database" * 100
    assert disk.drafts() == {}
