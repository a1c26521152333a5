"""What became of a draft since the last run (policy section 8)."""

from __future__ import annotations

from dataclasses import replace

from policies.facts import DraftKind, DraftRecord, DraftState, MailboxFacts, Message, SavedDraft
from policies.ids import words_digest
from policies.lifecycle import settle, settled
from policies.threads import Threads, plain_subject
from tests.builders import SAM, message, moment, record, saved, world

JANE = "Jane Doe <jane@acme.example>"


def state(
    of: DraftRecord, *, drafts: tuple[SavedDraft, ...] = (), own: tuple[Message, ...] = (), is_read: bool = True
) -> DraftState:
    """The state of the draft after this run's look at Drafts and Sent."""
    here = world(
        "2026-03-03T18:00",
        records=(of,),
        drafts=drafts,
        messages=own,
        mailboxes=(MailboxFacts("mail", was_read=is_read),),
    )
    found = settle(here, own_mail=own, threads=Threads(own))
    return settled(of, found[0] if found else None, now=here.now).state


def sent(**changes: object) -> Message:
    """Sam's mail to Jane at 17:00, by default with the draft's subject."""
    given = {
        "id": "sent@client.example",
        "sender": SAM,
        "to": (JANE,),
        "date": "2026-03-03T17:00",
        "subject": "Thank you",
    }
    return message("Thanks!", **(given | changes))  # type: ignore[arg-type]  # passed on


def test_a_draft_that_lies_there_as_written_is_saved() -> None:
    assert state(record(), drafts=(saved(),)) is DraftState.SAVED


def test_a_draft_that_lies_there_with_other_words_is_the_users() -> None:
    assert state(record(), drafts=(saved(fingerprint="other"),)) is DraftState.EDITED


def test_a_draft_that_is_gone_was_thrown_away() -> None:
    assert state(record()) is DraftState.DISMISSED


def test_a_draft_that_is_gone_while_its_message_went_out_was_sent() -> None:
    assert state(record(), own=(sent(),)) is DraftState.SENT


def test_a_sent_draft_is_known_by_its_own_message_id_under_another_subject() -> None:
    assert state(record(), own=(sent(id="draft1@example.com", subject="Changed"),)) is DraftState.SENT


def test_a_sent_reply_is_known_by_what_it_answers() -> None:
    reply = record(in_reply_to="m1@acme.example", subject="Re: Our conversation")

    assert state(reply, own=(sent(in_reply_to="m1@acme.example", subject="Changed"),)) is DraftState.SENT


def test_another_mail_to_that_person_about_something_else_is_not_the_draft() -> None:
    assert state(record(), own=(sent(subject="The paper I mentioned"),)) is DraftState.DISMISSED


def test_a_mail_to_somebody_else_is_not_the_draft() -> None:
    assert state(record(), own=(sent(to=("Raj <raj@acme.example>",)),)) is DraftState.DISMISSED


def test_a_mail_from_before_the_draft_is_not_the_draft() -> None:
    assert state(record(), own=(sent(date="2026-03-03T15:00"),)) is DraftState.DISMISSED


def test_a_client_that_saves_under_a_new_id_has_edited_it() -> None:
    assert state(record(), drafts=(saved(message_id="client@x"),)) is DraftState.EDITED


def test_a_draft_to_somebody_else_stands_not_in_its_place() -> None:
    assert state(record(), drafts=(saved(message_id="client@x", to=("raj@acme.example",)),)) is DraftState.DISMISSED


def test_an_edited_draft_that_is_gone_was_sent_or_thrown_away() -> None:
    edited = record(state=DraftState.EDITED)

    assert state(edited) is DraftState.DISMISSED
    assert state(edited, own=(sent(),)) is DraftState.SENT
    assert state(edited, drafts=(saved(message_id="client@x"),)) is DraftState.EDITED


def test_a_copy_that_turns_up_in_sent_later_makes_a_dismissed_draft_sent() -> None:
    assert state(record(state=DraftState.DISMISSED, changed="2026-03-03T17:30"), own=(sent(),)) is DraftState.SENT


def test_what_is_written_by_hand_is_no_copy_of_what_was_thrown_away() -> None:
    thrown = record(kind=DraftKind.CHECK_IN, state=DraftState.DISMISSED, changed="2026-03-03T16:30")
    by_hand = sent(date="2026-03-05T17:00")
    late = replace(thrown, words=words_digest(by_hand.subject, by_hand.text))

    assert state(thrown, own=(by_hand,)) is DraftState.DISMISSED
    assert state(late, own=(by_hand,)) is DraftState.SENT


def test_a_sent_mail_is_first_the_copy_of_a_draft_that_lay_there() -> None:
    thrown = record(state=DraftState.DISMISSED, created="2026-03-03T15:30")
    lay_there = record(kind=DraftKind.CHECK_IN, created="2026-03-03T16:00", message_id="draft2@example.com")
    here = world("2026-03-03T18:00", records=(thrown, lay_there), messages=(sent(),))

    (found,) = settle(here, own_mail=(sent(),), threads=Threads((sent(),)))

    assert (found.record.key.kind, found.state) == (DraftKind.CHECK_IN, DraftState.SENT)


def test_one_sent_mail_accounts_for_one_draft_only() -> None:
    first = record(state=DraftState.SENT, sent_id="sent@client.example", number=1)
    second = record(number=2, message_id="draft2@example.com", created="2026-03-03T16:00")
    here = world("2026-03-03T18:00", records=(first, second), messages=(sent(),))

    (found,) = settle(here, own_mail=(sent(),), threads=Threads((sent(),)))

    assert found.state is DraftState.DISMISSED


def test_an_intention_that_reached_drafts_before_a_crash_is_saved() -> None:
    intended = record(state=DraftState.INTENDED, fingerprint="", expected="as-written")

    assert state(intended, drafts=(saved(),)) is DraftState.SAVED


def test_an_intention_that_never_reached_drafts_stays_one() -> None:
    assert state(record(state=DraftState.INTENDED, fingerprint="", expected="as-written")) is DraftState.INTENDED


def test_an_intention_that_reached_drafts_and_was_changed_since_is_the_users() -> None:
    intended = record(state=DraftState.INTENDED, fingerprint="", expected="as-written")

    assert state(intended, drafts=(saved(fingerprint="other"),)) is DraftState.EDITED


def test_a_rewrite_that_was_begun_is_seen_as_not_done_done_or_overtaken_by_the_user() -> None:
    begun = record(state=DraftState.INTENDED, fingerprint="old", expected="new")

    assert state(begun, drafts=(saved(fingerprint="old"),)) is DraftState.INTENDED
    assert state(begun, drafts=(saved(fingerprint="new"),)) is DraftState.SAVED
    assert state(begun, drafts=(saved(fingerprint="user's"),)) is DraftState.EDITED


def test_a_draft_that_was_being_taken_back_and_is_gone_was_not_thrown_away_by_the_user() -> None:
    assert state(record(state=DraftState.RETRACTING)) is DraftState.RETRACTED
    assert state(record(state=DraftState.RETRACTING), drafts=(saved(),)) is DraftState.SAVED
    assert state(record(state=DraftState.RETRACTING), own=(sent(),)) is DraftState.SENT


def test_a_mailbox_that_could_not_be_read_changes_nothing() -> None:
    assert state(record(), is_read=False) is DraftState.SAVED


def test_when_it_was_sent_is_the_messages_date() -> None:
    here = world("2026-03-03T18:00", records=(record(),), messages=(sent(),))

    (found,) = settle(here, own_mail=(sent(),), threads=Threads((sent(),)))

    assert moment("2026-03-03T17:00") == found.sent_at
    assert found.sent_id == "sent@client.example"


def test_reply_marks_of_any_language_do_not_tell_subjects_apart() -> None:
    assert {"thank you"} == {
        plain_subject(each) for each in ("Thank you", "Re: Thank you", "AW: RE: thank you", "RE[2]: Thank you")
    }
