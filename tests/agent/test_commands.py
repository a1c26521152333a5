"""run, status, explain, debrief and inspect, through the command line."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from tests.agent.disk import AFTER, INTERVIEW, Disk, created

if TYPE_CHECKING:
    from pathlib import Path

INTRO = (
    INTERVIEW.replace("UID:e1", "UID:intro")
    .replace("Interview: Backend Engineer", "Intro call")
    .replace("jane@acme.example", "joel@brindle.example")
)
PANEL = INTERVIEW.replace(
    "ATTENDEE;CN=Sam", "ATTENDEE;CN=Raj Patel;PARTSTAT=ACCEPTED:mailto:raj@acme.example\nATTENDEE;CN=Sam"
)

THANKS = b"""\
From: Sam Rivera <sam.rivera@example.com>
To: Jane Doe <jane@acme.example>
Subject: Thank you
Date: Tue, 03 Mar 2026 16:30:00 -0500
Message-ID: <own@example.com>

Hi Jane, thank you for the conversation about the Backend Engineer role.

Sam
"""

QUESTION = b"""\
From: Jane Doe <jane@acme.example>
To: Sam Rivera <sam.rivera@example.com>
Subject: One more thing
Date: Wed, 04 Mar 2026 10:00:00 -0500
Message-ID: <m1@acme.example>

Hi Sam,

could you send me the names of two former managers?

Jane
"""


@pytest.fixture
def disk(tmp_path: Path) -> Disk:
    return Disk.made_in(tmp_path)


def test_the_report_has_every_part_that_is_documented(disk: Disk) -> None:
    report = disk.run().report

    assert {"version", "now", "dry_run", "sources", "interviews", "decisions", "drafts", "errors"} == set(report)
    drafts = report["drafts"]
    assert isinstance(drafts, dict)
    assert {"created", "retracted", "rewritten", "stale", "sent", "dismissed"} == set(drafts)
    assert {
        "interview", "kind", "to", "subject", "message_id", "in_reply_to", "mailbox", "late",
        "note", "facts", "sentences",
    } == set(drafts["created"][0])  # fmt: skip


def test_every_fact_of_a_draft_is_reported_with_its_source(disk: Disk) -> None:
    drafts = disk.run().report["drafts"]
    assert isinstance(drafts, dict)

    facts = drafts["created"][0]["facts"]

    assert facts
    assert all(each["text"] and each["source"] for each in facts)


def test_a_preview_shows_the_words_and_writes_nothing(disk: Disk) -> None:
    result = disk.call("run", "--preview")

    assert "Hi Jane," in result.out
    assert disk.drafts() == {}


def test_status_is_a_table_with_what_comes_next(disk: Disk) -> None:
    disk.run()

    out = disk.call("status").out

    assert "Interview: Backend Engineer" in out
    assert "thank-you" in out
    assert "check-in Tue 10 Mar" in " ".join(out.split())


def test_explain_tells_the_evidence_the_people_and_the_rules(disk: Disk) -> None:
    out = disk.call("explain", "e1").out

    assert 'The title says "Interview"' in out
    assert "Jane Doe (jane@acme.example" in out
    assert "thank-you to Jane Doe: draft saved (due)" in out
    assert "check-in to Jane Doe: wait until Tue 10 Mar 09:00 (seven-days)" in out


def test_explain_says_why_something_is_no_interview(tmp_path: Path) -> None:
    lunch = INTERVIEW.replace("Interview: Backend Engineer", "User interview: checkout flow")
    out = Disk.made_in(tmp_path, lunch).call("explain", "e1").out

    assert "No:" in out
    assert "user research" in out


def test_explain_of_something_unknown_names_the_nearest(disk: Disk) -> None:
    result = disk.call("explain", "e2x")

    assert result.status == 2
    assert "afterword status" in result.err or "did you mean" in result.err


def test_an_unsure_event_is_asked_about_and_answered_once(tmp_path: Path) -> None:
    disk = Disk.made_in(tmp_path, INTRO)
    assert created(disk.run()) == []
    assert "debrief" in disk.call("status").out

    assert disk.call("debrief", "intro", "--interview", "yes").status == 0

    assert created(disk.run()) == [("thank-you", "joel@brindle.example")]


def test_a_no_takes_the_thank_you_back_and_drafts_a_withdrawal(disk: Disk) -> None:
    disk.run()
    disk.call("debrief", "e1", "--interest", "no", "--feedback", "The commute is too long.")

    result = disk.run(now="2026-03-03T17:00:00-05:00")

    assert created(result) == [("withdrawal", "jane@acme.example")]
    (draft,) = disk.drafts().values()
    assert b"The commute is too long." in draft


def test_a_topic_rewrites_an_untouched_draft_in_place(disk: Disk) -> None:
    disk.run()
    (name,) = disk.drafts()
    disk.call("debrief", "e1", "--topic", "the schema registry", now="2026-03-03T16:30:00-05:00")

    result = disk.run(now="2026-03-03T17:00:00-05:00")

    assert created(result) == []
    ((same, words),) = disk.drafts().items()
    assert same == name
    assert b"schema registry" in words


def test_a_topic_with_an_address_stays_with_that_person(tmp_path: Path) -> None:
    disk = Disk.made_in(tmp_path, PANEL)
    disk.call("debrief", "e1", "--topic", "raj@acme.example: the cache story")
    disk.run()

    texts = {
        to: data for data in disk.drafts().values() for to in (b"jane@", b"raj@") if b"To: " in data and to in data
    }

    assert b"cache story" in texts[b"raj@"]
    assert b"cache story" not in texts[b"jane@"]


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (("--promised", "next week"), "--promised"),
        (("--met", "jane"), "--met"),
        (("--address", "theo@acme.example"), "--address"),
        ((), "nothing was said"),
        (("--interest", "perhaps"), "--interest"),
    ],
)
def test_a_word_of_the_wrong_form_is_told_in_one_line(disk: Disk, arguments: tuple[str, ...], named: str) -> None:
    result = disk.call("debrief", "e1", *arguments)

    assert result.status == 2
    assert named in result.err


def test_inspect_gives_one_object_an_event_and_a_message_in_file_order(disk: Disk) -> None:
    mail = disk.root / "rejection.eml"
    mail.write_bytes(
        b"From: Jane Doe <jane@acme.example>\nTo: sam.rivera@example.com\nDate: Wed, 4 Mar 2026 10:00:00 -0500\n"
        b"Subject: Your application\n\nHi Sam,\n\nunfortunately we have chosen another candidate.\n"
    )

    result = disk.call("inspect", "--json", str(disk.root / "calendar.ics"), str(mail))

    event, message = json.loads(result.out)
    assert event["verdict"] == "interview"
    assert event["interviewers"] == [{"name": "Jane Doe", "email": "jane@acme.example"}]
    assert {"file", "kind", "promised", "returns", "evidence"} == set(message)
    assert message["kind"] == "rejection"


def test_inspect_of_a_missing_file_says_so(disk: Disk) -> None:
    result = disk.call("inspect", str(disk.root / "nothing.ics"))

    assert result.status == 2
    assert "nothing.ics" in result.err


def test_a_person_at_a_terminal_is_asked_and_each_question_can_be_skipped() -> None:
    from agent.debriefing import Words, asked  # noqa: PLC0415
    from policies.decide import decide  # noqa: PLC0415
    from policies.settings import PolicySettings  # noqa: PLC0415
    from tests.builders import event, sam, world  # noqa: PLC0415

    (finding,) = decide(world(AFTER, events=(event(),)), PolicySettings()).findings
    answers = iter(["yes", "the schema registry", ""])

    words = asked(finding, lambda _: next(answers), zone=sam().zone)

    assert words == Words(interest="yes", topics=("jane@acme.example: the schema registry",))


def test_explain_tells_what_the_user_said(disk: Disk) -> None:
    disk.run()
    words = ("--interest", "unsure", "--promised", "2026-03-20", "--met", "raj@acme.example", "--topic", "indexes")
    disk.call("debrief", "e1", *words, "--address", "Kim Lee=kim@acme.example", "--not-met", "jane@acme.example")

    told = disk.call("explain", "e1").out

    for line in (
        "What you said:",
        "  - interested: unsure",
        "  - news was promised by Friday 20 March 2026",
        "  - you met raj@acme.example",
        "  - you did not meet jane@acme.example",
        "  - Kim Lee is at kim@acme.example",
        "  - you talked about indexes",
    ):
        assert line in told.splitlines()


def test_explain_tells_of_the_rules_that_gave_way(disk: Disk) -> None:
    disk.deliver(THANKS, folder=".Sent")

    told = disk.call("explain", "e1", now="2026-03-05T12:00:00-05:00").out

    assert "besides: You last wrote on Tuesday 3 March: not sooner than 3 business days after." in told


def test_status_says_whose_address_is_missing_and_how_to_give_it(disk: Disk) -> None:
    disk.put(INTERVIEW.replace("SUMMARY:", "DESCRIPTION:Interviewers: Jane Doe\\, Theo Grant\nSUMMARY:"))

    told = " ".join(disk.call("status").out.split())

    assert '--address "Theo Grant=ADDRESS"' in told


def test_status_says_when_it_is_your_turn(disk: Disk) -> None:
    disk.deliver(QUESTION)
    disk.deliver(THANKS, folder=".Sent")

    told = " ".join(disk.call("status", now="2026-03-09T12:00:00-04:00").out.split())

    assert "your turn to answer answer their question" in told
