"""Gmail is read incrementally: searched once, followed by its history, and only what matters is read whole."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from connectors.errors import BadData, SourceError, Throttled
from connectors.google.mail import GoogleMail
from connectors.memory.notebook import MemoryNotebook
from connectors.ports import MailNeed
from connectors.transport import AT_ONCE
from tests.builders import NEW_YORK, moment
from tests.connectors.contract.mail import JANE, SINCE, ids
from tests.connectors.google_accounts import account
from tests.connectors.mail_text import invitation, mail
from tests.connectors.servers.google_answers import error, garbled, json_answer, too_many_requests, unavailable

if TYPE_CHECKING:
    from pathlib import Path

    from tests.connectors.servers.google import GoogleServer

RECEIVED = moment("2026-03-04T10:00")
OTHER = {"sender": "Shop <orders@shop.example>", "subject": "Your order"}


class Reader:
    """Sam's mailbox, read anew by each run with one notebook."""

    def __init__(self, server: GoogleServer, folder: Path) -> None:
        self.server = server
        self.notebook = MemoryNotebook()
        self.told: list[tuple[int, int]] = []
        self._folder = folder

    def run(self, need: MailNeed = JANE) -> set[str]:
        """What a run finds; the requests before it are forgotten."""
        self.server.requests.clear()
        return ids(self.box().read(need))

    def box(self) -> GoogleMail:
        """The mailbox as a new process has it."""
        at = account(self.server, self._folder)
        return GoogleMail("mail", at, self.notebook, NEW_YORK, lambda done, planned: self.told.append((done, planned)))

    def asked(self) -> dict[str, int]:
        """How many requests of each kind the last run made to Gmail, by the end of its name."""
        return {
            kind.removeprefix("gmail.users."): count
            for kind, count in sorted(self.server.kinds().items())
            if kind.startswith("gmail.")
        }


@pytest.fixture(name="reader")
def _reader(server: GoogleServer, tmp_path: Path) -> Reader:
    return Reader(server, tmp_path)


def test_a_run_in_which_nothing_happened_asks_for_the_history_alone(server: GoogleServer, reader: Reader) -> None:
    server.deliver(mail(), received=RECEIVED)
    first = reader.run()

    assert reader.run() == first == {"m1@acme.example"}
    assert reader.asked() == {"history.list": 1}


def test_invitations_and_mail_of_one_run_share_one_look_at_the_history(server: GoogleServer, reader: Reader) -> None:
    server.deliver(mail(), received=RECEIVED)
    reader.run()
    server.requests.clear()
    box = reader.box()

    box.invitations(SINCE)
    box.read(JANE)

    assert reader.asked() == {"history.list": 1}


def test_what_does_not_matter_is_not_read_whole(server: GoogleServer, reader: Reader) -> None:
    server.deliver(mail(), received=RECEIVED)
    server.deliver(mail(id="x@shop.example", body="about Jane Doe of Acme", **OTHER), received=RECEIVED)

    reader.run()

    assert reader.asked()["messages.get"] == 1


def test_what_a_search_finds_too_much_is_not_read_whole(server: GoogleServer, reader: Reader) -> None:
    server.deliver(mail(id="x@shop.example", sender="Shop <acme@shop.example>", subject="Sale"), received=RECEIVED)

    found = reader.run(MailNeed(SINCE, names=frozenset({"acme"})))

    assert found == set()
    assert reader.asked().keys() == {"getProfile", "messages.list", "threads.get"}


def test_new_mail_in_a_known_thread_is_found_though_no_search_knows_it_yet(
    server: GoogleServer, reader: Reader
) -> None:
    server.deliver(mail(), received=RECEIVED)
    reader.run()
    server.mail.index_lag = 100
    answer = mail(id="a@agency.example", sender="Kim <kim@agency.example>", answers="m1@acme.example")
    server.deliver(answer, received=RECEIVED)

    assert reader.run() == {"m1@acme.example", "a@agency.example"}
    assert "messages.list" not in reader.asked()


def test_new_mail_in_a_new_thread_is_searched_for(server: GoogleServer, reader: Reader) -> None:
    reader.run()
    server.deliver(mail(), received=RECEIVED)

    assert reader.run() == {"m1@acme.example"}


def test_the_run_after_new_mail_searches_again_for_what_the_index_had_not_yet(
    server: GoogleServer, reader: Reader
) -> None:
    reader.run()
    server.mail.index_lag = 4
    server.deliver(mail(), received=RECEIVED)
    late = reader.run()
    server.mail.index_lag = 0

    assert late == set()
    assert reader.run() == {"m1@acme.example"}
    reader.run()
    assert reader.asked() == {"history.list": 1}


def test_mail_of_a_new_interview_is_searched_for_as_far_back_as_the_need_says(
    server: GoogleServer, reader: Reader
) -> None:
    server.deliver(mail(id="old@acme.example", date="Fri, 9 Jan 2026 10:00:00 -0500"), received=moment("2026-01-09"))
    server.deliver(mail(id="x@shop.example", **OTHER), received=RECEIVED)
    reader.run(MailNeed(SINCE, addresses=frozenset({"orders@shop.example"})))

    found = reader.run(MailNeed(SINCE, addresses=frozenset({"orders@shop.example", "jane@acme.example"})))

    assert found == {"old@acme.example", "x@shop.example"}
    assert reader.asked()["messages.get"] == 1


def test_who_was_not_asked_for_in_one_run_is_searched_for_whole_in_the_next(
    server: GoogleServer, reader: Reader
) -> None:
    reader.run()
    server.deliver(mail(), received=RECEIVED)
    reader.run(MailNeed(SINCE))

    assert reader.run() == {"m1@acme.example"}


@pytest.mark.parametrize("forgets", [True, False])
def test_a_need_that_reaches_further_back_is_read_anew(server: GoogleServer, reader: Reader, *, forgets: bool) -> None:
    server.deliver(mail(date="Fri, 9 Jan 2026 10:00:00 -0500"), received=moment("2026-01-09"))
    reader.run(replace(JANE, since=moment("2026-02-01")))
    if forgets:
        server.forget_history()

    assert reader.run() == {"m1@acme.example"}


def test_a_history_that_gmail_has_forgotten_is_read_anew_without_fetching_again_what_is_known(
    server: GoogleServer, reader: Reader
) -> None:
    kept = server.deliver(mail(), received=RECEIVED)
    lost = server.deliver(mail(id="m2@acme.example", subject="Two"), received=RECEIVED)
    reader.run()
    server.user_deletes(lost)
    server.move(kept, remove=["INBOX"])
    server.forget_history()

    assert reader.run() == {"m1@acme.example"}
    assert "messages.get" not in reader.asked()
    assert [each.folder for each in reader.box().read(JANE).messages] == ["archive"]


def test_mail_that_was_deleted_is_listed_no_more(server: GoogleServer, reader: Reader) -> None:
    gone = server.deliver(mail(), received=RECEIVED)
    reader.run()
    server.user_deletes(gone)

    assert reader.run() == set()


@pytest.mark.parametrize("label", ["TRASH", "SPAM"])
def test_mail_goes_to_and_comes_back_from_where_it_is_not_read(
    server: GoogleServer, reader: Reader, label: str
) -> None:
    moved = server.deliver(mail(), received=RECEIVED)
    reader.run()
    server.move(moved, add=[label], remove=["INBOX"])
    while_there = reader.run()
    server.move(moved, add=["INBOX"], remove=[label])

    assert while_there == set()
    assert reader.run() == {"m1@acme.example"}


def test_mail_that_was_junk_at_the_first_reading_is_found_when_the_user_takes_it_out(
    server: GoogleServer, reader: Reader
) -> None:
    moved = server.deliver(mail(), ("SPAM",), RECEIVED)
    reader.run()
    server.move(moved, add=["INBOX"], remove=["SPAM"])

    assert reader.run() == {"m1@acme.example"}


def test_drafts_that_come_and_go_cause_no_search(server: GoogleServer, reader: Reader) -> None:
    reader.run()
    draft = server.user_drafts(mail(id="d@x", to="jane@acme.example", sender="sam.rivera@example.com"))
    server.user_edits_draft(draft, mail(id="d@x", to="jane@acme.example", sender="sam.rivera@example.com", body="Hi"))

    assert reader.run() == set()
    assert reader.asked() == {"history.list": 1}


def test_a_draft_that_the_user_sent_is_sent_mail(server: GoogleServer, reader: Reader) -> None:
    reader.run()
    draft = server.user_drafts(mail(id="d@x", to="jane@acme.example", sender="sam.rivera@example.com"))
    server.user_sends_draft(draft)

    (found,) = reader.box().read(replace(JANE, message_ids=frozenset({"d@x"}))).messages

    assert found.folder == "sent"


def test_a_large_message_is_read_without_its_attachment(server: GoogleServer, reader: Reader) -> None:
    server.deliver(_with_attachment(400_000), received=RECEIVED)

    (found,) = reader.box().read(JANE).messages

    assert (found.text.strip(), found.attachments) == ("We decided.", ("plan.pdf",))
    assert reader.asked().get("messages.attachments.get") is None
    assert sum(len(each) for each in reader.notebook.pages().values()) < 5_000


def test_the_calendar_part_of_a_large_message_is_fetched(server: GoogleServer, reader: Reader) -> None:
    server.deliver(_with_attachment(400_000, calendar=True), received=RECEIVED)

    ((event,),) = (each.invitations for each in reader.box().invitations(SINCE).messages)

    assert event.uid == "u1"


def test_a_message_has_the_conversation_that_gmail_gives_it(server: GoogleServer, reader: Reader) -> None:
    known = server.deliver(mail(), received=RECEIVED)

    (found,) = reader.box().read(JANE).messages

    assert found.thread_hint == server.mail.messages[known].thread_id


def test_a_message_without_a_date_is_dated_by_its_coming(server: GoogleServer, reader: Reader) -> None:
    server.deliver(mail(date=None), received=RECEIVED)

    assert [each.date for each in reader.box().read(JANE).messages] == [RECEIVED]


def test_no_more_requests_are_under_way_at_once_than_allowed(server: GoogleServer, reader: Reader) -> None:
    for number in range(40):
        server.deliver(mail(id=f"m{number}@acme.example", subject=f"Subject {number}"), received=RECEIVED)
    server.throttle = AT_ONCE

    assert len(reader.run()) == 40
    assert server.most_in_flight <= AT_ONCE
    assert {each.status for each in server.requests} == {200}


def test_a_long_reading_tells_how_far_it_is(server: GoogleServer, reader: Reader) -> None:
    for number in range(30):
        server.deliver(mail(id=f"m{number}@acme.example", subject=f"Subject {number}"), received=RECEIVED)

    reader.run()

    assert reader.told[-1] == (60, 60)
    assert [done for done, _ in reader.told] == list(range(1, 61))


def test_a_reading_that_was_broken_off_goes_on_where_it_was(server: GoogleServer, reader: Reader) -> None:
    for number in range(120):
        server.deliver(mail(id=f"m{number}@acme.example", subject=f"Subject {number}"), received=RECEIVED)
    box = reader.box()
    whole = "gmail.users.messages.get"
    server.next(lambda request: request.kind == whole and server.count(whole) > 80, unavailable(), times=200)
    with pytest.raises(SourceError):
        box.read(JANE)
    server._orders.clear()

    found = reader.run()

    assert len(found) == 120
    assert reader.asked()["messages.get"] <= 70


def test_pages_of_a_search_may_be_short_and_empty(server: GoogleServer, reader: Reader) -> None:
    for number in range(7):
        server.deliver(mail(id=f"m{number}@acme.example", subject=f"Subject {number}"), received=RECEIVED)
    listed = iter([{"messages": [], "nextPageToken": "p", "resultSizeEstimate": 7}])
    server.next(
        lambda request: request.kind == "gmail.users.messages.list" and "jane" in request.query.get("q", [""])[0],
        json_answer(next(listed)),
    )
    server.next(lambda request: request.query.get("pageToken") == ["p"], json_answer({"messages": []}))

    assert reader.run() == set()
    assert reader.asked()["messages.list"] >= 3


@pytest.mark.parametrize(
    "answer",
    [
        garbled(),
        json_answer([]),
        json_answer({"messages": [{"id": "1"}]}),
        json_answer({"messages": 3}),
        json_answer({"messages": [None]}),
    ],
)
def test_an_answer_that_is_not_gmails_is_told_as_such(server: GoogleServer, reader: Reader, answer: object) -> None:
    server.next("gmail.users.messages.list", answer, times=9)  # type: ignore[arg-type]

    with pytest.raises(BadData) as caught:
        reader.box().read(JANE)

    assert caught.value.source == "mail"
    assert caught.value.hint


def test_a_profile_without_its_history_is_told(server: GoogleServer, reader: Reader) -> None:
    server.next("gmail.users.getProfile", json_answer({"emailAddress": "sam.rivera@example.com"}))

    with pytest.raises(BadData):
        reader.box().read(JANE)


def test_patience_that_is_asked_for_too_long_is_told(server: GoogleServer, reader: Reader) -> None:
    server.next("gmail.users.history", too_many_requests(3_600), times=9)
    server.next("gmail.users.getProfile", too_many_requests(3_600), times=9)

    with pytest.raises(Throttled) as caught:
        reader.box().read(JANE)

    assert "3600 seconds" in caught.value.what


@pytest.mark.parametrize("kind", ["gmail.users.threads.get", "gmail.users.messages.get"])
def test_mail_that_vanishes_while_it_is_read_is_left_out(server: GoogleServer, reader: Reader, kind: str) -> None:
    server.deliver(mail(), received=RECEIVED)
    server.next(kind, error(404, "Requested entity was not found.", "notFound"))

    assert reader.run() == set()


def test_what_is_kept_lasts_no_longer_than_it_is_needed(server: GoogleServer, reader: Reader) -> None:
    server.deliver(mail(), received=RECEIVED)
    reader.run()

    reader.run(replace(JANE, since=RECEIVED + timedelta(days=30)))

    assert [each for each in reader.notebook.pages() if each.startswith("message/")] == []


def test_a_notebook_that_cannot_be_read_costs_only_time(server: GoogleServer, reader: Reader) -> None:
    server.deliver(mail(), received=RECEIVED)
    reader.run()
    reader.notebook.keep(dict.fromkeys(reader.notebook.pages(), b"\xff{"))

    assert reader.run() == {"m1@acme.example"}


def test_a_need_of_very_many_people_is_asked_for_in_searches_that_fit_an_address(
    server: GoogleServer, reader: Reader
) -> None:
    server.deliver(mail(), received=RECEIVED)
    many = frozenset(f"somebody.with.a.long.name{number}@company{number}.example" for number in range(100))

    assert reader.run(MailNeed(SINCE, addresses=many | JANE.addresses)) == {"m1@acme.example"}
    assert reader.asked()["messages.list"] > 10
    assert all(len(each.path) < 2_048 for each in server.requests)


def test_an_invitation_alone_does_not_bring_its_thread(server: GoogleServer, reader: Reader) -> None:
    server.deliver(invitation(), received=RECEIVED)
    answer = mail(id="a@other.example", sender="raj@other.example", answers="inv@else.example")
    server.deliver(answer, received=RECEIVED)

    assert ids(reader.box().invitations(SINCE)) == {"inv@else.example"}
    assert reader.run(MailNeed(SINCE)) == {"inv@else.example"}


def test_who_invited_and_is_then_asked_for_is_found_with_the_thread(server: GoogleServer, reader: Reader) -> None:
    server.deliver(invitation(), received=RECEIVED)
    answer = mail(id="a@other.example", sender="kim@other.example", answers="inv@else.example")
    server.deliver(answer, received=RECEIVED)
    reader.run(MailNeed(SINCE))

    found = reader.run(MailNeed(SINCE, addresses=frozenset({"raj@else.example"})))

    assert found == {"inv@else.example", "a@other.example"}


def _with_attachment(size: int, *, calendar: bool = False) -> bytes:
    """Jane's mail with a large file, and perhaps a calendar part that has a name."""
    event = invitation().partition(b"\r\n\r\n")[2].decode()
    parts = [
        "--b\r\nContent-Type: text/plain; charset=iso-8859-1\r\n\r\nWe decided.\r\n",
        "--b\r\nContent-Type: application/pdf\r\nContent-Disposition: attachment; filename=plan.pdf\r\n\r\n",
        f"{'x' * size}\r\n",
    ]
    if calendar:
        kind = 'Content-Type: text/calendar; method=REQUEST; name="invite.ics"'
        parts.insert(1, f"--b\r\n{kind}\r\nContent-Disposition: attachment; filename=invite.ics\r\n\r\n{event}\r\n")
    return mail(kind='multipart/mixed; boundary="b"', body="".join(parts) + "--b--")
