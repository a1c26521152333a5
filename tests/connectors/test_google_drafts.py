"""Drafts in Gmail: in their conversation, once, from the right address, and sacred once the user touched them."""

from __future__ import annotations

from dataclasses import replace
from email import message_from_bytes
from typing import TYPE_CHECKING

import pytest

from connectors.errors import SaveFailed, SignInNeeded
from connectors.google.drafts import GoogleDrafts
from connectors.memory.notebook import MemoryNotebook
from policies.facts import Person
from tests.builders import moment
from tests.connectors.contract.drafts import DRAFT, OTHER_WORDS
from tests.connectors.google_accounts import account
from tests.connectors.mail_text import mail
from tests.connectors.servers.google_answers import (
    closed,
    done_but,
    error,
    garbled,
    json_answer,
    rate_limit_exceeded,
    too_many_requests,
    truncated,
    unavailable,
)

if TYPE_CHECKING:
    from email.message import Message
    from pathlib import Path

    from tests.connectors.servers.google import GoogleServer

RECEIVED = moment("2026-03-04T10:00")
REPLY = replace(DRAFT, in_reply_to="m1@acme.example", references=("m1@acme.example",))
NEW = replace(DRAFT, in_reply_to=None, references=(), subject="Thank you")


class Drafts:
    """Sam's drafts, looked at by each run with one notebook."""

    def __init__(self, server: GoogleServer, folder: Path) -> None:
        self.server = server
        self.notebook = MemoryNotebook()
        self._folder = folder

    def box(self) -> GoogleDrafts:
        """The mailbox as a new process has it."""
        return GoogleDrafts("mail", account(self.server, self._folder), self.notebook)

    def kept(self) -> list[Message]:
        """What lies in Drafts."""
        return [message_from_bytes(each) for each in self.raw()]

    def raw(self) -> list[bytes]:
        """What lies in Drafts, as bytes."""
        return [each.mail.raw for each in self.server.mail.messages.values() if "DRAFT" in each.labels]


@pytest.fixture(name="drafts")
def _drafts(server: GoogleServer, tmp_path: Path) -> Drafts:
    return Drafts(server, tmp_path)


def thread_of(server: GoogleServer, ref: str) -> str:
    """The conversation in which a draft lies."""
    return server.drafts.message(ref).thread_id


# ---------------------------------------------------------------- where and from whom


def test_a_reply_lies_in_the_conversation_that_it_answers(server: GoogleServer, drafts: Drafts) -> None:
    answered = server.deliver(mail(), received=RECEIVED)
    thread = server.mail.messages[answered].thread_id

    saved = drafts.box().save(replace(REPLY, thread_hint=thread))

    assert thread_of(server, saved.ref) == thread


def test_a_reply_whose_conversation_is_not_told_is_put_there_all_the_same(server: GoogleServer, drafts: Drafts) -> None:
    answered = server.deliver(mail(), received=RECEIVED)

    saved = drafts.box().save(REPLY)

    assert thread_of(server, saved.ref) == server.mail.messages[answered].thread_id


def test_a_conversation_that_was_deleted_is_begun_anew(server: GoogleServer, drafts: Drafts) -> None:
    drafts.box().save(replace(REPLY, thread_hint="19c00000000000ff"))

    (kept,) = drafts.kept()
    assert kept["In-Reply-To"] == "<m1@acme.example>"
    assert server.count("gmail.users.drafts.create") == 2


def test_a_new_conversation_is_not_looked_for(server: GoogleServer, drafts: Drafts) -> None:
    drafts.box().save(NEW)

    assert server.count("gmail.users.messages.list") == 0


def test_it_is_from_the_alias_that_was_written_to(server: GoogleServer, drafts: Drafts) -> None:
    server.add_alias("sam@rivera.example")

    drafts.box().save(replace(NEW, sender=Person("sam@rivera.example", "Sam Rivera")))

    (kept,) = drafts.kept()
    assert kept["From"] == "Sam Rivera <sam@rivera.example>"


@pytest.mark.parametrize("accepted", [True, False])
def test_from_an_address_that_gmail_may_not_use_the_default_one_takes_its_place(
    server: GoogleServer, drafts: Drafts, *, accepted: bool
) -> None:
    server.add_alias("me@rivera.example", default=True)
    server.add_alias("sam@rivera.example", accepted=accepted)

    drafts.box().save(replace(NEW, sender=Person("sam@rivera.example", "Sam Rivera")))

    (kept,) = drafts.kept()
    assert kept["From"] == f"Sam Rivera <{'sam' if accepted else 'me'}@rivera.example>"


def test_aliases_are_asked_for_once_in_a_run_and_only_when_a_draft_is_saved(
    server: GoogleServer, drafts: Drafts
) -> None:
    box = drafts.box()
    box.drafts()
    before = server.count("settings/sendAs")
    box.save(NEW)
    box.save(replace(NEW, message_id="two@example.com"))

    assert (before, server.count("settings/sendAs")) == (0, 1)


def test_a_draft_that_gmail_changed_on_the_way_is_taken_away_again(server: GoogleServer, drafts: Drafts) -> None:
    box = drafts.box()
    wrong = mail(id="0123@example.com", to="somebody@else.example", subject="Re: Our conversation")
    other = server.user_drafts(wrong)
    server.next("gmail.users.drafts.list", json_answer({"drafts": []}), times=2)
    made = json_answer({"id": other, "message": {"id": "x", "threadId": "y"}})
    server.next("gmail.users.drafts.create", made)

    with pytest.raises(SaveFailed, match="recipient"):
        box.save(NEW)

    assert drafts.raw() == []


# ---------------------------------------------------------------- never twice


@pytest.mark.parametrize("ending", [closed(works=True), truncated(), done_but(unavailable()), done_but(garbled())])
def test_a_draft_whose_answer_was_lost_is_found_and_not_made_again(
    server: GoogleServer, drafts: Drafts, ending: object
) -> None:
    server.next("gmail.users.drafts.create", ending)  # type: ignore[arg-type]

    saved = drafts.box().save(NEW)

    assert saved.message_id == NEW.message_id
    assert len(drafts.raw()) == 1
    assert server.count("gmail.users.drafts.create") == 1


def test_a_draft_that_arrives_after_we_looked_is_found_by_the_next_run(server: GoogleServer, drafts: Drafts) -> None:
    server.next("gmail.users.drafts.create", closed())
    with pytest.raises(SaveFailed) as caught:
        drafts.box().save(NEW)
    server.mail.index_lag = 1_000
    server.drafts.create(_built(server, drafts))

    saved = drafts.box().save(NEW)

    assert caught.value.hint
    assert saved.message_id == NEW.message_id
    assert len(drafts.raw()) == 1


@pytest.mark.parametrize("answer", [rate_limit_exceeded(), too_many_requests(), error(400, "Bad", "badRequest")])
def test_a_create_that_was_refused_is_not_repeated_in_the_same_run(
    server: GoogleServer, drafts: Drafts, answer: object
) -> None:
    server.next("gmail.users.drafts.create", answer, times=3)  # type: ignore[arg-type]

    with pytest.raises(SaveFailed):
        drafts.box().save(NEW)

    assert server.count("gmail.users.drafts.create") == 1


def test_a_token_that_ends_in_mid_run_costs_nothing(server: GoogleServer, drafts: Drafts) -> None:
    box = drafts.box()
    box.drafts()
    server.expire_access_tokens()

    box.save(NEW)

    assert len(drafts.raw()) == 1


def test_a_draft_of_which_it_is_sure_that_it_was_made_is_saved_though_it_cannot_be_read_back(
    server: GoogleServer, drafts: Drafts
) -> None:
    server.next("gmail.users.drafts.get", unavailable(), times=9)

    saved = drafts.box().save(NEW)

    server._orders.clear()
    assert drafts.box().drafts() == (saved,)


# ---------------------------------------------------------------- what the user did


def test_drafts_that_have_not_changed_are_not_read_again(server: GoogleServer, drafts: Drafts) -> None:
    server.user_drafts(mail(id="theirs@x", to="raj@other.example"))
    drafts.box().save(NEW)
    drafts.box().drafts()
    server.requests.clear()

    drafts.box().drafts()

    assert server.kinds() == {"oauth.token": 1, "gmail.users.drafts.list": 1}


def test_an_edited_draft_is_known_by_its_draft_id_and_shows_that_it_was_edited(
    server: GoogleServer, drafts: Drafts
) -> None:
    saved = drafts.box().save(NEW)
    server.user_edits_draft(saved.ref, mail(id="composer@mail.gmail.com", to="jane@acme.example", body="My own words"))

    (found,) = drafts.box().drafts()

    assert (found.ref, found.message_id) == (saved.ref, saved.message_id)
    assert found.fingerprint != saved.fingerprint


def test_a_draft_that_was_opened_and_saved_counts_as_touched(server: GoogleServer, drafts: Drafts) -> None:
    saved = drafts.box().save(NEW)
    server.user_opens_and_saves_draft(saved.ref)

    (found,) = drafts.box().drafts()

    assert found.fingerprint != saved.fingerprint
    with pytest.raises(SaveFailed):
        drafts.box().take_back(saved)
    assert len(drafts.raw()) == 1


def test_the_same_words_under_another_message_id_count_as_touched(server: GoogleServer, drafts: Drafts) -> None:
    saved = drafts.box().save(NEW)
    server.user_edits_draft(saved.ref, drafts.raw()[0])

    (found,) = drafts.box().drafts()

    assert found.fingerprint != saved.fingerprint


def test_a_draft_under_a_new_draft_id_is_known_by_its_message_id(server: GoogleServer, drafts: Drafts) -> None:
    saved = drafts.box().save(NEW)
    server.user_rewrites_draft_id(saved.ref)

    (found,) = drafts.box().drafts()

    assert found.message_id == saved.message_id
    assert found.ref != saved.ref


def test_a_draft_under_a_new_draft_id_is_taken_back_if_it_was_not_touched(server: GoogleServer, drafts: Drafts) -> None:
    saved = drafts.box().save(NEW)
    server.user_rewrites_draft_id(saved.ref)
    fresh = drafts.box()

    fresh.take_back(replace(saved, fingerprint=fresh.drafts()[0].fingerprint))

    assert drafts.raw() == []


def test_a_draft_whose_subject_was_changed_is_known_though_it_left_its_conversation(
    server: GoogleServer, drafts: Drafts
) -> None:
    answered = server.deliver(mail(), received=RECEIVED)
    saved = drafts.box().save(REPLY)
    server.user_edits_draft(saved.ref, drafts.raw()[0].replace(b"Re: Our conversation", b"Something else"))

    (found,) = drafts.box().drafts()

    assert thread_of(server, saved.ref) != server.mail.messages[answered].thread_id
    assert found.message_id == saved.message_id
    assert found.fingerprint != saved.fingerprint


@pytest.mark.parametrize("deed", ["user_sends_draft", "user_deletes_draft"])
def test_a_draft_that_was_sent_or_deleted_lies_there_no_more(server: GoogleServer, drafts: Drafts, deed: str) -> None:
    saved = drafts.box().save(NEW)
    getattr(server, deed)(saved.ref)

    assert drafts.box().drafts() == ()
    drafts.box().take_back(saved)
    with pytest.raises(SaveFailed, match="gone"):
        drafts.box().replace(saved, OTHER_WORDS)


def test_a_draft_is_read_before_it_is_deleted(server: GoogleServer, drafts: Drafts) -> None:
    box = drafts.box()
    saved = box.save(NEW)
    server.requests.clear()

    box.take_back(saved)

    asked = [each.kind for each in server.requests]
    assert asked == ["gmail.users.drafts.get", "gmail.users.drafts.delete"]


def test_an_answer_to_deleting_need_say_nothing(server: GoogleServer, drafts: Drafts) -> None:
    saved = drafts.box().save(NEW)
    server.next("gmail.users.drafts.delete", done_but(json_answer({})))

    drafts.box().take_back(saved)

    assert drafts.raw() == []


def test_a_draft_that_vanishes_while_it_is_taken_back_is_no_error(server: GoogleServer, drafts: Drafts) -> None:
    saved = drafts.box().save(NEW)
    server.next("gmail.users.drafts.delete", done_but(error(404, "Requested entity was not found.", "notFound")))

    drafts.box().take_back(saved)

    assert drafts.box().drafts() == ()


# ---------------------------------------------------------------- rewriting


def test_a_rewritten_draft_keeps_its_id_and_its_conversation(server: GoogleServer, drafts: Drafts) -> None:
    answered = server.deliver(mail(), received=RECEIVED)
    saved = drafts.box().save(REPLY)

    rewritten = drafts.box().replace(saved, replace(OTHER_WORDS, references=REPLY.references))

    assert rewritten.ref == saved.ref
    assert thread_of(server, saved.ref) == server.mail.messages[answered].thread_id
    assert drafts.box().drafts() == (rewritten,)


def test_a_rewritten_draft_is_untouched_until_somebody_touches_it(server: GoogleServer, drafts: Drafts) -> None:
    saved = drafts.box().save(NEW)
    rewritten = drafts.box().replace(saved, replace(OTHER_WORDS, in_reply_to=None, references=()))

    drafts.box().take_back(rewritten)

    assert server.kinds()["gmail.users.drafts.delete"] == 1


def test_a_rewriting_whose_answer_was_lost_shows_the_words_that_were_meant(
    server: GoogleServer, drafts: Drafts
) -> None:
    saved = drafts.box().save(NEW)
    meant = replace(OTHER_WORDS, in_reply_to=None, references=())
    server.next("gmail.users.drafts.update", closed(works=True))
    with pytest.raises(SaveFailed):
        drafts.box().replace(saved, meant)

    (found,) = drafts.box().drafts()

    there = GoogleDrafts("mail", account(server, drafts._folder), MemoryNotebook())
    assert found.fingerprint == there.drafts()[0].fingerprint != saved.fingerprint
    assert server.count("gmail.users.drafts.update") == 1


@pytest.mark.parametrize("deed", ["update", "delete"])
def test_a_failure_says_what_could_not_be_done_and_leaves_the_draft(
    server: GoogleServer, drafts: Drafts, deed: str
) -> None:
    box = drafts.box()
    saved = box.save(NEW)
    server.next(f"gmail.users.drafts.{deed}", unavailable(), times=2)

    with pytest.raises(SaveFailed) as caught:
        box.replace(saved, OTHER_WORDS) if deed == "update" else box.take_back(saved)

    assert caught.value.what.startswith("the draft could not be")
    assert caught.value.hint
    assert len(drafts.raw()) == 1


def test_reading_drafts_without_a_sign_in_is_told_as_such(server: GoogleServer, drafts: Drafts) -> None:
    box = drafts.box()
    server.revoke_all()

    with pytest.raises(SignInNeeded):
        box.drafts()


def test_a_large_draft_of_the_users_is_not_fetched_with_its_attachments(server: GoogleServer, drafts: Drafts) -> None:
    text = "--b\r\nContent-Type: text/plain\r\n\r\nSee there.\r\n"
    file = "--b\r\nContent-Type: application/pdf\r\nContent-Disposition: attachment; filename=a.pdf\r\n\r\n"
    body = f"{text}{file}{'x' * 90_000}\r\n--b--"
    server.user_drafts(mail(id="theirs@x", to="raj@other.example", kind='multipart/mixed; boundary="b"', body=body))

    (found,) = drafts.box().drafts()

    assert found.to == ("raj@other.example",)
    assert server.count("attachments") == 0


def _built(server: GoogleServer, drafts: Drafts) -> bytes:
    """The bytes of `NEW` as they would have arrived."""
    elsewhere = GoogleDrafts("mail", account(server, drafts._folder), MemoryNotebook())
    saved = elsewhere.save(replace(NEW, message_id="other@example.com"))
    (data,) = drafts.raw()
    server.user_deletes_draft(saved.ref)
    return data.replace(b"other@example.com", NEW.message_id.encode())
