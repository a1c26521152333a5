"""The whole job on Google, from signing in to signing out, through the command line."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pytest

from agent.cli import main
from connectors.google.allowed import SCOPES
from connectors.google.tokens import SignIn
from tests.builders import event, moment
from tests.connectors.google_accounts import ME, resource
from tests.connectors.ics_text import calendar as ics_calendar
from tests.connectors.mail_text import mail
from tests.connectors.servers.google import google_server
from tests.connectors.servers.google_answers import closed, json_answer, unavailable

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.connectors.servers.google import GoogleServer

AFTER = "2026-03-03T18:00:00-05:00"
BETWEEN = "2026-03-03T18:10:00-05:00"
LATER = "2026-03-03T18:30:00-05:00"
CONFIG = """\
[me]
name = "Sam Rivera"
addresses = ["sam.rivera@example.com"]
timezone = "America/New_York"

[[account]]
name = "me"
kind = "google"
client = "client_secret.json"
endpoint = "{address}"

[[calendar]]
name = "calendar"
kind = "google"
account = "me"

[[mailbox]]
name = "mail"
kind = "gmail"
account = "me"

[state]
tokens = "file:tokens.json"
"""
BROWSER = "import sys, urllib.request; urllib.request.urlopen(sys.argv[1]).read()"


@dataclass(frozen=True, slots=True)
class Done:
    """How a command ended and what it printed."""

    returncode: int
    stdout: str
    stderr: str


@dataclass(slots=True)
class Sam:
    """Sam at a terminal, with an account at the stand-in."""

    server: GoogleServer
    folder: Path
    terminal: pytest.CaptureFixture[str]

    def __post_init__(self) -> None:
        (self.folder / "config.toml").write_text(CONFIG.format(address=self.server.address), encoding="utf-8")
        (self.folder / "browser.py").write_text(BROWSER, encoding="utf-8")
        self.server.client_file(self.folder / "client_secret.json")

    def types(self, *words: str) -> Done:
        """The command, done; requests before it are forgotten."""
        self.server.requests.clear()
        status = main([*words, "--config", str(self.folder / "config.toml")])
        captured = self.terminal.readouterr()
        return Done(status, captured.out, captured.err)

    def connects(self, *words: str) -> Done:
        """Signs in, in a process of its own, for the browser's sake."""
        self.server.requests.clear()
        command = [sys.executable, "-m", "agent", "connect", "me", *words, "--config", str(self.folder / "config.toml")]
        browser = f"{sys.executable} {self.folder / 'browser.py'} %s"
        done = subprocess.run(  # noqa: S603  (our own code)
            command, capture_output=True, text=True, check=False, env={**os.environ, "BROWSER": browser}, timeout=60
        )
        return Done(done.returncode, done.stdout, done.stderr)

    def is_signed_in(self) -> None:
        """As after connecting."""
        _, refresh_token = self.server.grant(ME, SCOPES)
        kept = SignIn(ME, refresh_token, tuple(SCOPES), self.server.oauth.client_id, moment(AFTER))
        text = json.dumps({"account:me": kept.to_text()})
        (self.folder / "tokens.json").write_text(text, encoding="utf-8")

    def runs(self, now: str = AFTER, *more: str) -> dict[str, Any]:
        """The report of a run that went well."""
        done = self.types("run", "--json", "--now", now, *more)
        assert done.returncode == 0, done.stderr
        report: dict[str, Any] = json.loads(done.stdout)
        return report

    def draft(self) -> str:
        """The id of the one draft."""
        (found,) = self.server.drafts.message_ids
        return str(found)

    def drafts(self) -> list[bytes]:
        """What lies in Drafts."""
        return [each.mail.raw for each in self.server.mail.messages.values() if "DRAFT" in each.labels]


@pytest.fixture(name="sam")
def _sam(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Iterator[Sam]:
    with google_server() as server:
        yield Sam(server, tmp_path, capsys)
        assert server.violations == []
        assert server.forbidden == []


@pytest.fixture(name="signed_in")
def _signed_in(sam: Sam) -> Sam:
    """Sam after signing in, with an interview two hours ago, of which Jane wrote the day before."""
    sam.is_signed_in()
    sam.server.add_event(ME, resource(event(start="2026-03-03T14:00")))
    sam.server.deliver(mail(date="Mon, 2 Mar 2026 10:00:00 -0500"), received=moment("2026-03-02T10:00"))
    return sam


def test_without_a_sign_in_a_run_names_the_command_and_ends_with_4(sam: Sam) -> None:
    done = sam.types("run", "--now", AFTER)

    assert done.returncode == 4
    assert "run `afterword connect me`" in done.stderr
    assert sam.server.requests == []


def test_a_damaged_file_of_sign_ins_costs_only_what_needs_it(sam: Sam) -> None:
    path = sam.folder / "config.toml"
    here = '[[calendar]]\nname = "file"\nkind = "ics"\npath = "c.ics"\n'
    path.write_text(path.read_text(encoding="utf-8") + here, encoding="utf-8")
    (sam.folder / "c.ics").write_bytes(ics_calendar())
    (sam.folder / "tokens.json").write_text("{", encoding="utf-8")

    done = sam.types("run", "--json", "--now", AFTER)

    assert done.returncode == 3
    assert [(each["name"], each["status"]) for each in json.loads(done.stdout)["sources"]] == [
        ("calendar", "failed"),
        ("file", "ok"),
        ("mail", "failed"),
    ]
    assert "no JSON object of secrets" in done.stderr


def test_connecting_opens_the_browser_and_keeps_a_sign_in_that_only_the_user_can_read(sam: Sam) -> None:
    done = sam.connects("--json")

    assert json.loads(done.stdout)["address"] == ME
    assert f"{sam.server.address}/o/oauth2/auth" in done.stderr
    assert (sam.folder / "tokens.json").stat().st_mode & 0o777 == 0o600


def test_the_sign_in_asks_for_three_scopes_and_no_more(sam: Sam) -> None:
    sam.connects()

    (asked,) = [each.query for each in sam.server.requests if each.kind == "oauth.auth"]
    assert {each.rpartition("/")[2] for each in asked["scope"][0].split()} == {
        "gmail.readonly",
        "gmail.compose",
        "calendar.events.readonly",
    }


def test_an_account_of_a_calendar_alone_asks_for_events_alone(sam: Sam) -> None:
    path = sam.folder / "config.toml"
    text = path.read_text(encoding="utf-8").replace('kind = "gmail"\naccount = "me"', 'kind = "maildir"\npath = "m"')
    path.write_text(text, encoding="utf-8")

    done = sam.connects("--json")

    assert json.loads(done.stdout)["scopes"] == ["https://www.googleapis.com/auth/calendar.events.readonly"]
    assert json.loads(done.stdout)["address"] == ME


def test_the_thank_you_lies_in_the_conversation_and_is_never_made_twice(signed_in: Sam) -> None:
    (made,) = signed_in.runs()["drafts"]["created"]
    again = signed_in.runs(LATER)

    assert (made["to"], made["in_reply_to"]) == ("jane@acme.example", "<m1@acme.example>")
    assert again["drafts"]["created"] == []
    assert len(signed_in.drafts()) == 1
    assert len({each.thread_id for each in signed_in.server.mail.messages.values()}) == 1


def test_a_run_in_which_nothing_happened_costs_four_requests(signed_in: Sam) -> None:
    signed_in.runs()
    signed_in.runs()
    signed_in.runs(LATER)

    assert signed_in.server.kinds() == {
        "oauth.token": 1,
        "calendar.events.list": 1,
        "gmail.users.history.list": 1,
        "gmail.users.drafts.list": 1,
    }
    assert signed_in.server.units() <= 10


def test_a_dry_run_writes_nothing(signed_in: Sam) -> None:
    state = signed_in.folder / "state.db"

    report = signed_in.runs(AFTER, "--dry-run")

    assert len(report["drafts"]["created"]) == 1
    assert signed_in.drafts() == []
    assert not state.exists()


@pytest.mark.parametrize("answer", [closed(), closed(works=True), unavailable()])
def test_a_draft_whose_saving_is_uncertain_is_made_once(signed_in: Sam, answer: Any) -> None:  # noqa: ANN401
    signed_in.server.next("gmail.users.drafts.create", answer)
    first = signed_in.types("run", "--now", AFTER)

    signed_in.runs(LATER)

    assert first.returncode in (0, 3)
    assert len(signed_in.drafts()) == 1


def test_a_draft_that_was_sent_is_known_as_sent_and_one_that_was_thrown_away_as_such(signed_in: Sam) -> None:
    signed_in.runs()
    draft = signed_in.draft()
    signed_in.server.user_sends_draft(draft, replaces_message_id=True)

    report = signed_in.runs(LATER)

    assert len(report["drafts"]["sent"]) == 1
    assert report["drafts"]["created"] == []


def test_a_draft_that_the_user_threw_away_is_not_made_again(signed_in: Sam) -> None:
    signed_in.runs()
    draft = signed_in.draft()
    signed_in.server.user_deletes_draft(draft)

    report = signed_in.runs(LATER)

    assert len(report["drafts"]["dismissed"]) == 1
    assert signed_in.drafts() == []


def test_a_debrief_rewrites_an_untouched_draft_and_leaves_an_edited_one(signed_in: Sam) -> None:
    signed_in.runs()
    signed_in.types("debrief", "e1", "--now", BETWEEN, "--topic", "the index rebuild")
    rewritten = signed_in.runs(LATER)
    draft = signed_in.draft()
    signed_in.server.user_opens_and_saves_draft(draft)
    before = signed_in.drafts()
    signed_in.types("debrief", "e1", "--now", BETWEEN, "--topic", "something else")
    left = signed_in.runs(LATER)

    assert len(rewritten["drafts"]["rewritten"]) == 1
    assert left["drafts"]["rewritten"] == []
    assert signed_in.drafts() == before


def test_a_draft_that_is_not_wanted_any_more_is_taken_back_while_it_is_untouched(signed_in: Sam) -> None:
    signed_in.runs()
    signed_in.types("debrief", "e1", "--now", BETWEEN, "--interview", "no")

    report = signed_in.runs(LATER)

    assert len(report["drafts"]["retracted"]) == 1
    assert signed_in.drafts() == []


def test_a_guest_whose_address_google_made_up_gets_nothing(signed_in: Sam) -> None:
    made_up = {"email": "abc123@import.calendar.google.com", "displayName": "Raj Patel", "responseStatus": "accepted"}
    both = resource(event(uid="e2", start="2026-03-03T15:00"))
    signed_in.server.add_event(ME, {**both, "attendees": [*both["attendees"], made_up]})

    report = signed_in.runs()

    assert {each["to"] for each in report["drafts"]["created"]} == {"jane@acme.example"}


def test_a_sign_in_that_was_revoked_ends_with_4_and_what_to_do(signed_in: Sam) -> None:
    signed_in.server.revoke_all()

    done = signed_in.types("run", "--now", AFTER)

    assert done.returncode == 4
    assert "run `afterword connect me`" in done.stderr


def test_the_seven_days_of_a_project_in_testing_are_told_before_and_after(sam: Sam) -> None:
    sam.server.oauth.refresh_token_expires_in = 604_799
    connected = sam.connects("--now", AFTER)
    soon = sam.types("run", "--now", "2026-03-09T09:00:00-04:00")
    sam.server.revoke_all()
    late = sam.types("run", "--now", "2026-03-11T09:00:00-04:00")

    for done in (connected, soon, late):
        assert "https://console.cloud.google.com/auth/audience" in done.stdout + done.stderr
    assert "ends on Tuesday 10 March" in soon.stdout + soon.stderr
    assert (soon.returncode, late.returncode) == (0, 4)
    assert "ended after seven days" in late.stderr


def test_disconnecting_revokes_and_forgets_the_sign_in_and_the_mail(signed_in: Sam) -> None:
    signed_in.runs()
    done = signed_in.types("disconnect", "me")

    assert done.returncode == 0
    assert signed_in.server.count("oauth.revoke") == 1
    assert json.loads((signed_in.folder / "tokens.json").read_text(encoding="utf-8")) == {}
    assert b"see you soon" not in (signed_in.folder / "state.db").read_bytes()
    assert signed_in.types("run", "--now", LATER).returncode == 4


def test_what_cannot_be_revoked_is_forgotten_and_said(signed_in: Sam) -> None:
    signed_in.server.next("oauth.revoke", json_answer({"error": "temporarily_unavailable"}, 400))

    done = signed_in.types("disconnect", "me")

    assert done.returncode == 3
    assert "https://myaccount.google.com/connections" in done.stderr
    assert json.loads((signed_in.folder / "tokens.json").read_text(encoding="utf-8")) == {}


def test_disconnecting_where_nobody_is_signed_in_is_no_error(sam: Sam) -> None:
    assert sam.types("disconnect", "me").returncode == 0


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("connect", "mee"), "did you mean `me`?"),
        (("connect", "me", "--device"), "device code"),
        (("disconnect", "nobody"), "there is no account `nobody`"),
    ],
)
def test_a_name_that_is_none_is_told(sam: Sam, words: tuple[str, ...], said: str) -> None:
    done = sam.types(*words)

    assert done.returncode == 2
    assert said in done.stderr
