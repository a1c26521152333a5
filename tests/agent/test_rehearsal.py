"""`run --dry-run --since`: the past played again, as the job would have seen it then; nothing is written."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

import pytest

from tests.agent.disk import INTERVIEW, Disk

if TYPE_CHECKING:
    from pathlib import Path

Table: TypeAlias = "dict[str, object]"

PROMISE = b"""\
From: Jane Doe <jane@acme.example>
To: Sam Rivera <sam.rivera@example.com>
Subject: Next steps
Date: Wed, 04 Mar 2026 10:00:00 -0500
Message-ID: <m1@acme.example>

Hi Sam,

thank you for the interview. You will hear from us by Friday, March 13.

Jane
"""
ANSWER = b"""\
From: Jane Doe <jane@acme.example>
To: Sam Rivera <sam.rivera@example.com>
Subject: Re: Next steps
Date: Thu, 19 Mar 2026 10:00:00 -0400
Message-ID: <m2@acme.example>

Hi Sam,

Unfortunately, we have decided to move forward with another candidate.

Jane
"""
THANKS = b"""\
From: Sam Rivera <sam.rivera@example.com>
To: Jane Doe <jane@acme.example>
Subject: Thank you
Date: Tue, 03 Mar 2026 16:30:00 -0500
Message-ID: <own@example.com>

Hi Jane, thank you for the conversation.

Sam
"""
NOW = "2026-03-25T12:00:00-04:00"


@pytest.fixture
def disk(tmp_path: Path) -> Disk:
    return Disk.made_in(tmp_path)


def rehearsed(disk: Disk, *, since: str = "30d", now: str = NOW) -> list[tuple[str, str, str]]:
    """Kind, recipient and hour of the drafts that would have been made."""
    report = disk.run("--dry-run", "--since", since, now=now).report
    drafts = report["drafts"]
    assert isinstance(drafts, dict)
    return [(each["kind"], each["to"], each["at"][:16]) for each in drafts["created"]]


def test_what_would_have_been_drafted_is_listed_with_its_hour(disk: Disk) -> None:
    disk.deliver(PROMISE)

    assert rehearsed(disk) == [
        ("thank-you", "jane@acme.example", "2026-03-03T18:05"),
        ("check-in", "jane@acme.example", "2026-03-16T09:05"),
    ]


def test_it_writes_nothing(disk: Disk) -> None:
    before = disk.mailbox()

    disk.run("--dry-run", "--since", "30d", now=NOW)

    assert before == disk.mailbox()
    assert not (disk.root / "state.db").exists()


def test_no_run_knows_what_came_after_it(disk: Disk) -> None:
    disk.deliver(PROMISE)
    disk.deliver(ANSWER, name="1773900000.M2.host")

    report = disk.run("--dry-run", "--since", "30d", now=NOW).report
    drafts = report["drafts"]
    assert isinstance(drafts, dict)
    taken_back = [each["taken_back"] and each["taken_back"]["at"][:16] for each in drafts["created"]]

    assert taken_back == ["2026-03-19T18:05", "2026-03-19T18:05"]


def test_mail_that_the_user_really_sent_counts(disk: Disk) -> None:
    disk.deliver(THANKS, folder=".Sent")

    assert rehearsed(disk, since="2026-02-20", now="2026-03-05T12:00:00-05:00") == []


def test_what_was_left_alone_is_told_with_its_reason(disk: Disk) -> None:
    disk.deliver(THANKS, folder=".Sent")

    told = disk.call("run", "--dry-run", "--since", "3w", now="2026-03-05T12:00:00-05:00").out

    assert "Left alone:" in told
    assert "after the interview" in " ".join(told.split())


def test_an_event_is_known_since_it_was_created(disk: Disk) -> None:
    second = INTERVIEW.replace("UID:e1", "UID:e2\nCREATED:20260318T150000Z").replace("20260303T", "20260324T")
    disk.put(INTERVIEW, second)

    assert [each[0] for each in rehearsed(disk)] == ["thank-you", "check-in", "thank-you"]


def test_check_ins_are_played_though_real_ones_begin_later(disk: Disk) -> None:
    config = disk.root / "config.toml"
    config.write_text(
        f"{config.read_text(encoding='utf-8')}\n[policy]\ncheck_in.since = 2026-03-25\n", encoding="utf-8"
    )

    assert [each[0] for each in rehearsed(disk)] == ["thank-you", "check-in"]
    assert disk.run("--dry-run", now=NOW).report["drafts"]["created"] == []  # type: ignore[index]  # JSON


def test_the_words_are_shown_with_preview(disk: Disk) -> None:
    assert "Hi Jane," in disk.call("run", "--preview", "--since", "30d", now=NOW).out


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (("--since", "30d"), "add --dry-run or --preview"),
        (("--dry-run", "--since", "soon"), "write 90d, 12w or 2026-03-01"),
        (("--dry-run", "--since", "2026-13-01"), "write 90d, 12w or 2026-03-01"),
        (("--dry-run", "--since", "2027-01-01"), "is not in the last 730 days"),
        (("--dry-run", "--since", "9999d"), "is not in the last 730 days"),
    ],
)
def test_what_cannot_be_replayed_is_refused_with_what_can(disk: Disk, options: tuple[str, ...], told: str) -> None:
    result = disk.call("run", *options, now=NOW)

    assert result.status == 2
    assert told in result.err
