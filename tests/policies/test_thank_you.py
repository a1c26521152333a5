"""Policy section 4, and what section 8 says of thank-yous, through the one call of the shell."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from policies.decide import decide
from policies.decisions import Decision, Draft, Keep, Reason, Retract, Rewrite, Skip, Wait
from policies.facts import (
    CalendarMethod,
    DraftKind,
    DraftState,
    EventStatus,
    Interest,
    MailboxFacts,
    Outcome,
    Participation,
    SeenInterview,
    World,
)
from policies.ids import words_digest
from policies.settings import PolicySettings
from tests.builders import SAM, attendee, debrief, event, message, moment, record, sam, saved, world

if TYPE_CHECKING:
    from collections.abc import Iterable

SETTINGS = PolicySettings()
JANE = "Jane Doe <jane@acme.example>"
RAJ = "Raj Patel <raj@acme.example>"


def thank_yous(of: World) -> list[Decision]:
    """Decisions about thank-yous."""
    return [each for each in decide(of, SETTINGS).decisions if each.subject.kind is DraftKind.THANK_YOU]


def drafted(of: World) -> list[str]:
    """Recipients of the thank-yous drafted."""
    return [each.outgoing.to.email for each in thank_yous(of) if isinstance(each, Draft)]


def only(decisions: Iterable[Decision]) -> Decision:
    """The one decision there is."""
    (one,) = decisions
    return one


def reason(of: World) -> Reason:
    """Why there is no draft."""
    decision = only(thank_yous(of))
    assert not isinstance(decision, Draft)
    return decision.because.reason


def test_a_thank_you_is_drafted_half_an_hour_after_the_interview() -> None:
    assert drafted(world("2026-03-03T15:30", events=(event(),))) == ["jane@acme.example"]


def test_before_that_it_waits_and_says_until_when() -> None:
    decision = only(thank_yous(world("2026-03-03T15:29", events=(event(),))))

    assert isinstance(decision, Wait)
    assert moment("2026-03-03T15:30") == decision.due
    assert decision.because.reason is Reason.NOT_YET


def test_it_is_addressed_to_that_person_alone_from_the_address_that_was_invited() -> None:
    two = replace(sam(), addresses=("sam@home.example", "sam.rivera@example.com"))
    decision = only(thank_yous(world("2026-03-03T16:00", events=(event(),), user=two)))

    assert isinstance(decision, Draft)
    assert decision.outgoing.to.email == "jane@acme.example"
    assert decision.outgoing.sender.email == "sam.rivera@example.com"
    assert decision.outgoing.in_reply_to is None


def test_a_loop_is_not_interrupted_the_days_last_interview_counts() -> None:
    morning = event(start="2026-03-03T10:00")
    evening = event(uid="e2", start="2026-03-03T16:00", organizer=RAJ, attendees=(RAJ, SAM))

    assert drafted(world("2026-03-03T17:29", events=(morning, evening))) == []
    assert drafted(world("2026-03-03T17:30", events=(morning, evening))) == ["jane@acme.example", "raj@acme.example"]


def test_a_person_met_twice_in_a_day_is_thanked_once() -> None:
    events = (event(start="2026-03-03T10:00"), event(uid="e2", start="2026-03-03T15:00", summary="Interview: Wrap-up"))

    assert drafted(world("2026-03-03T17:00", events=events)) == ["jane@acme.example"]


def test_the_same_person_on_two_days_is_thanked_for_each_day() -> None:
    events = (event(), event(uid="e2", start="2026-03-04T14:00"))
    made = record(state=DraftState.SENT, sent_at="2026-03-03T16:00")

    assert drafted(world("2026-03-04T16:00", events=events, records=(made,))) == ["jane@acme.example"]


def test_an_interview_over_midnight_belongs_to_the_day_it_starts() -> None:
    decision = only(thank_yous(world("2026-03-04T01:00", events=(event(start="2026-03-03T23:30"),))))

    assert isinstance(decision, Draft)
    assert "March 3" in decision.letter.text


def test_after_a_day_it_is_late_and_still_drafted() -> None:
    decision = only(thank_yous(world("2026-03-04T15:01", events=(event(),))))

    assert isinstance(decision, Draft)
    assert decision.late


def test_after_three_days_it_is_too_late() -> None:
    assert drafted(world("2026-03-06T15:00", events=(event(),))) == ["jane@acme.example"]
    assert reason(world("2026-03-06T15:01", events=(event(),))) is Reason.TOO_LATE


def test_no_thank_you_when_the_user_wrote_to_that_person_after_the_interview() -> None:
    own = message("Thank you, Jane!", id="own@x", sender=SAM, to=(JANE,), date="2026-03-03T15:10")

    assert reason(world("2026-03-03T16:00", events=(event(),), messages=(own,))) is Reason.ALREADY_THANKED


def test_a_mail_before_the_interview_is_no_thanks() -> None:
    own = message("I will be two minutes late.", id="own@x", sender=SAM, to=(JANE,), date="2026-03-03T14:30")

    assert drafted(world("2026-03-03T16:00", events=(event(),), messages=(own,))) == ["jane@acme.example"]


def test_the_users_calendar_answering_an_invitation_is_no_thanks() -> None:
    own = replace(
        message("", id="own@x", sender=SAM, to=(JANE,), date="2026-03-03T15:10", subject="Accepted: Interview"),
        calendar_method=CalendarMethod.REPLY,
    )

    assert drafted(world("2026-03-03T16:00", events=(event(),), messages=(own,))) == ["jane@acme.example"]


@pytest.mark.parametrize(
    "unheld",
    [
        event(status=EventStatus.CANCELLED),
        event(attendees=(JANE, attendee(SAM, participation=Participation.DECLINED))),
        event(attendees=(attendee(JANE, participation=Participation.DECLINED), SAM)),
    ],
    ids=["cancelled", "the user declined", "every interviewer declined"],
)
def test_no_thank_you_for_what_did_not_happen(unheld: object) -> None:
    assert drafted(world("2026-03-03T16:00", events=(unheld,))) == []  # type: ignore[arg-type]  # all are events


def test_no_thank_you_when_the_user_says_that_it_did_not_happen() -> None:
    said = debrief(happened=False)

    assert reason(world("2026-03-03T17:00", events=(event(),), debriefs=(said,))) is Reason.DID_NOT_HAPPEN


def test_no_thank_you_after_a_rejection() -> None:
    no = message(
        "Hi Sam,\n\nunfortunately we have decided to move forward with other candidates.\n\nJane",
        date="2026-03-03T15:20",
    )

    assert reason(world("2026-03-03T16:00", events=(event(),), messages=(no,))) is Reason.CLOSED


@pytest.mark.parametrize("outcome", [Outcome.REJECTED, Outcome.OFFER, Outcome.WITHDRAWN])
def test_no_thank_you_when_the_user_says_that_it_ended(outcome: Outcome) -> None:
    said = debrief(outcome=outcome, changed="2026-03-03T15:10")

    assert reason(world("2026-03-03T16:00", events=(event(),), debriefs=(said,))) is Reason.CLOSED


def test_an_outcome_of_open_takes_a_closure_back() -> None:
    no = message("Unfortunately we have decided to move forward with other candidates.", date="2026-03-03T15:20")
    said = debrief(outcome=Outcome.OPEN, changed="2026-03-03T15:40")

    assert drafted(world("2026-03-03T16:00", events=(event(),), messages=(no,), debriefs=(said,))) == [
        "jane@acme.example"
    ]


def test_a_next_round_does_not_cancel_a_thank_you() -> None:
    nxt = message("Great news: we would like to invite you to an onsite interview next week.", date="2026-03-03T15:20")

    assert drafted(world("2026-03-03T16:00", events=(event(),), messages=(nxt,))) == ["jane@acme.example"]


def test_a_user_who_is_not_interested_withdraws_instead() -> None:
    said = debrief(interest=Interest.NO, changed="2026-03-03T15:10")

    assert reason(world("2026-03-03T16:00", events=(event(),), debriefs=(said,))) is Reason.NOT_INTERESTED


def test_a_person_without_an_address_is_shown_and_never_guessed() -> None:
    named = event(description="You'll meet with Theo Grant (Staff Engineer).")
    decision = only(thank_yous(world("2026-03-03T16:00", events=(named,))))

    assert isinstance(decision, Skip)
    assert decision.because.reason is Reason.NEEDS_ADDRESS
    assert decision.subject.to is None


def test_an_address_to_which_mail_came_back_gets_no_draft() -> None:
    bounce = replace(
        message(
            "Address not found.",
            id="b@x",
            sender="Mail Delivery Subsystem <mailer-daemon@example.com>",
            date="2026-03-03T13:00",
            subject="Delivery Status Notification (Failure)",
            content_type="multipart/report; report-type=delivery-status",
        ),
        failed_recipients=("jane@acme.example",),
    )

    asked = message("See you later!", id="own@x", sender=SAM, to=(JANE,), date="2026-03-03T12:59")

    assert reason(world("2026-03-03T16:00", events=(event(),), messages=(asked, bounce))) is Reason.NEEDS_ADDRESS
    assert drafted(world("2026-03-03T16:00", events=(event(),), messages=(bounce,))) == ["jane@acme.example"]


def test_nothing_is_put_where_the_present_employer_would_see_it() -> None:
    at_work = replace(
        sam(), addresses=("sam@work.example", "sam.rivera@example.com"), employer_domains=("work.example",)
    )
    invited_at_work = event(attendees=(JANE, "Sam Rivera <sam@work.example>"))
    boxes = (MailboxFacts("work", ("sam@work.example",)), MailboxFacts("home", ("sam.rivera@example.com",)))
    decision = only(thank_yous(world("2026-03-03T16:00", events=(invited_at_work,), user=at_work, mailboxes=boxes)))

    assert isinstance(decision, Draft)
    assert decision.mailbox == "home"
    assert decision.outgoing.sender.email == "sam.rivera@example.com"


def test_with_nothing_but_the_employers_mailbox_there_is_no_draft() -> None:
    at_work = replace(sam(), addresses=("sam@work.example",), employer_domains=("work.example",))
    invited = event(attendees=(JANE, "Sam Rivera <sam@work.example>"))

    assert reason(world("2026-03-03T16:00", events=(invited,), user=at_work)) is Reason.EMPLOYER_MAILBOX


def test_it_replies_in_the_latest_thread_in_which_that_person_wrote() -> None:
    old = message("Hi Sam, your application reached me. Jane", id="old@acme.example", date="2026-02-20T10:00")
    new = message("Hi Sam, see you on Tuesday for the interview. Jane", id="new@acme.example", date="2026-03-01T10:00")
    decision = only(thank_yous(world("2026-03-03T16:00", events=(event(),), messages=(old, new))))

    assert isinstance(decision, Draft)
    assert decision.outgoing.in_reply_to == "new@acme.example"
    assert decision.outgoing.references == ("new@acme.example",)
    assert decision.outgoing.subject == "Re: Our conversation"


def test_a_thread_of_more_than_45_days_ago_is_left_in_peace() -> None:
    old = message("Hi Sam, here are the slides. Jane", id="old@acme.example", date="2026-01-10T10:00")
    decision = only(thank_yous(world("2026-03-03T16:00", events=(event(),), messages=(old,))))

    assert isinstance(decision, Draft)
    assert decision.outgoing.in_reply_to is None


def test_a_message_without_a_message_id_is_not_answered() -> None:
    nameless = replace(
        message("Hi Sam, see you on Tuesday for the interview.", date="2026-03-01T10:00"), id_is_made=True
    )
    decision = only(thank_yous(world("2026-03-03T16:00", events=(event(),), messages=(nameless,))))

    assert isinstance(decision, Draft)
    assert decision.outgoing.in_reply_to is None


def test_the_draft_goes_to_the_mailbox_in_which_its_thread_lives() -> None:
    theirs = message("Hi Sam, see you on Tuesday for the interview. Jane", date="2026-03-01T10:00", mailbox="second")
    boxes = (MailboxFacts("first"), MailboxFacts("second"))
    decision = only(thank_yous(world("2026-03-03T16:00", events=(event(),), messages=(theirs,), mailboxes=boxes)))

    assert isinstance(decision, Draft)
    assert decision.mailbox == "second"


def test_nothing_is_decided_on_half_a_picture() -> None:
    boxes = (MailboxFacts("mail", was_read=False),)

    assert reason(world("2026-03-03T16:00", events=(event(),), mailboxes=boxes)) is Reason.SOURCE_UNREAD


# ---------------------------------------------------------------- the life of a draft (section 8)


def test_a_saved_draft_stays_and_no_second_one_is_made() -> None:
    decision = only(thank_yous(world("2026-03-03T16:00", events=(event(),), records=(record(),), drafts=(saved(),))))

    assert isinstance(decision, Keep)
    assert not decision.stale


def test_a_draft_that_was_sent_is_not_made_again() -> None:
    made = record(state=DraftState.SENT, sent_at="2026-03-03T16:00")

    assert reason(world("2026-03-04T10:00", events=(event(),), records=(made,))) is Reason.ALREADY_SENT


def test_a_draft_that_was_thrown_away_is_not_made_again() -> None:
    assert reason(world("2026-03-03T18:00", events=(event(),), records=(record(),))) is Reason.DISMISSED


def test_unless_the_user_asks_for_it_again() -> None:
    made = record(state=DraftState.DISMISSED, changed="2026-03-03T17:00")
    said = debrief(again=("jane@acme.example",), changed="2026-03-03T17:30")
    decision = only(thank_yous(world("2026-03-03T18:00", events=(event(),), records=(made,), debriefs=(said,))))

    assert isinstance(decision, Draft)
    assert decision.key.number == 2


def test_a_draft_the_user_changed_is_never_touched() -> None:
    edited = saved(fingerprint="changed")
    no = message("Unfortunately we have decided to move forward with other candidates.", date="2026-03-03T17:20")
    decision = only(
        thank_yous(world("2026-03-03T18:00", events=(event(),), records=(record(),), drafts=(edited,), messages=(no,)))
    )

    assert isinstance(decision, Keep)
    assert decision.stale


@pytest.mark.parametrize(
    ("messages", "events", "wanted"),
    [
        (
            (message("Unfortunately we have decided to move forward with other candidates.", date="2026-03-03T17:00"),),
            (event(),),
            Reason.CLOSED,
        ),
        (
            (message("Thank you for today!", id="own@x", sender=SAM, to=(JANE,), date="2026-03-03T17:00"),),
            (event(),),
            Reason.WRITTEN_BY_HAND,
        ),
        ((), (event(status=EventStatus.CANCELLED),), Reason.CANCELLED),
        ((), (event(start="2026-03-05T14:00"),), Reason.MOVED),
        ((), (event(start="2026-03-03T17:30"),), Reason.MOVED),
    ],
    ids=["closed", "by hand", "cancelled", "moved to another day", "moved to a later hour"],
)
def test_an_untouched_draft_that_is_not_warranted_any_more_is_taken_back(
    messages: tuple[object, ...], events: tuple[object, ...], wanted: Reason
) -> None:
    of = world("2026-03-03T18:00", events=events, messages=messages, records=(record(),), drafts=(saved(),))  # type: ignore[arg-type]  # builders' values
    taken_back = [each for each in thank_yous(of) if isinstance(each, Retract)]

    assert wanted is only(taken_back).because.reason


def test_a_draft_taken_back_for_a_moved_interview_is_made_anew_after_it() -> None:
    made = record(state=DraftState.RETRACTED, changed="2026-03-03T18:00")
    decision = only(thank_yous(world("2026-03-05T16:00", events=(event(start="2026-03-05T14:00"),), records=(made,))))

    assert isinstance(decision, Draft)
    assert decision.key.number == 2


def seen(at: str = "2026-03-03T14:00") -> SeenInterview:
    """The ledger's memory of the interview, which a run saw after it had begun."""
    taken_place = event(start=at)
    first = moment("2026-03-01T09:00")
    return SeenInterview("k3f9x", "e1", None, taken_place.start, taken_place.summary, "Acme", first, taken_place)


def test_an_interview_that_vanishes_after_it_took_place_changes_nothing() -> None:
    before = thank_yous(world("2026-03-03T15:45", events=(event(),), seen=(seen(),)))
    after = thank_yous(world("2026-03-03T15:45", seen=(seen(),)))

    assert isinstance(only(before), Draft)
    assert [each.outgoing for each in before if isinstance(each, Draft)] == [
        each.outgoing for each in after if isinstance(each, Draft)
    ]


def test_a_draft_for_an_interview_that_has_vanished_stays() -> None:
    of = world("2026-03-03T18:00", records=(record(),), drafts=(saved(),))

    assert isinstance(only(thank_yous(of)), Keep)


def test_an_interview_that_vanishes_while_it_is_ahead_was_cancelled() -> None:
    ahead = replace(seen(), event=None)

    assert thank_yous(world("2026-03-03T15:45", seen=(ahead,))) == []


def test_nothing_has_vanished_from_a_calendar_that_could_not_be_read() -> None:
    assert thank_yous(world("2026-03-03T15:45", seen=(seen(),), unread_calendars=("calendar",))) == []


def test_a_loop_over_midnight_is_one_day() -> None:
    evening = event(start="2026-03-03T22:30", attendees=(JANE, RAJ, SAM))
    night = event(uid="e2", start="2026-03-04T00:30", attendees=(JANE, SAM))

    assert drafted(world("2026-03-04T00:00", events=(evening, night))) == []
    assert drafted(world("2026-03-04T02:00", events=(evening, night))) == ["jane@acme.example", "raj@acme.example"]


def test_interviews_on_either_side_of_a_nights_rest_are_two_days() -> None:
    evening = event(start="2026-03-03T17:00")
    morning = event(uid="e2", start="2026-03-04T08:00")

    assert drafted(world("2026-03-03T19:00", events=(evening, morning))) == ["jane@acme.example"]


def test_a_bounced_address_is_replaced_by_one_that_the_user_gives() -> None:
    bounce = message(
        id="b1@example.com",
        sender="Mail Delivery Subsystem <mailer-daemon@example.com>",
        subject="Delivery Status Notification (Failure)",
        content_type="multipart/report",
        date="2026-03-03T16:10",
    )
    sent = record(state=DraftState.SENT, sent_at="2026-03-03T16:05", sent_id="own@client.example")
    told = debrief(addresses=(("Jane Doe", "jane.doe@acme.example"),), changed="2026-03-03T17:00")
    failed = replace(bounce, failed_recipients=("jane@acme.example",))
    facts = world("2026-03-03T17:30", events=(event(),), messages=(failed,), records=(sent,))

    assert reason(facts) is Reason.NEEDS_ADDRESS
    assert drafted(replace(facts, debriefs=(told,))) == ["jane.doe@acme.example"]


def test_an_interview_with_nobody_known_asks_who_was_there() -> None:
    alone = event(attendees=(SAM,), organizer="Hiring <no-reply@greenhouse-mail.io>")

    assert reason(world("2026-03-03T16:00", events=(alone,))) is Reason.NO_CONTACT


def test_an_unread_calendar_takes_nothing_back() -> None:
    of = world("2026-03-03T18:00", records=(record(),), drafts=(saved(),), unread_calendars=("calendar",))

    assert [each.because.reason for each in thank_yous(of)] == [Reason.SOURCE_UNREAD]


def test_not_met_takes_an_untouched_thank_you_back() -> None:
    two = event(attendees=(JANE, RAJ, SAM))
    said = debrief(not_met=("jane@acme.example",))
    of = world("2026-03-03T18:00", events=(two,), records=(record(),), drafts=(saved(),), debriefs=(said,))
    taken_back = [each for each in thank_yous(of) if isinstance(each, Retract)]

    assert only(taken_back).because.reason is Reason.NOT_MET


def test_a_debrief_that_changes_the_words_rewrites_an_untouched_draft_in_place() -> None:
    said = debrief(topics=("the move to PostgreSQL 17",), changed="2026-03-03T16:30")
    of = world("2026-03-03T18:00", events=(event(),), records=(record(),), drafts=(saved(),), debriefs=(said,))
    decision = only(thank_yous(of))

    assert isinstance(decision, Rewrite)
    assert decision.outgoing.message_id == record().message_id
    assert "PostgreSQL 17" in decision.letter.text


def test_a_debrief_that_changes_nothing_rewrites_nothing() -> None:
    first = only(thank_yous(world("2026-03-03T15:30", events=(event(),))))
    assert isinstance(first, Draft)
    made = replace(record(), words=words_digest(first.letter.subject, first.letter.text))
    said = debrief(promised=None, happened=True, changed="2026-03-03T16:30")

    decision = only(
        thank_yous(world("2026-03-03T18:00", events=(event(),), records=(made,), drafts=(saved(),), debriefs=(said,)))
    )

    assert isinstance(decision, Keep)


def test_new_mail_alone_rewrites_nothing() -> None:
    theirs = message("Hi Sam, it was good to talk about PostgreSQL. Jane", date="2026-03-03T16:30")
    of = world("2026-03-03T18:00", events=(event(),), records=(record(),), drafts=(saved(),), messages=(theirs,))

    assert isinstance(only(thank_yous(of)), Keep)


def test_an_unsent_thank_you_older_than_three_days_is_left_alone_and_reported() -> None:
    of = world("2026-03-07T10:00", events=(event(),), records=(record(),), drafts=(saved(),))
    decision = only(thank_yous(of))

    assert isinstance(decision, Keep)
    assert decision.stale


def test_an_intention_that_never_reached_the_mailbox_is_carried_out_under_its_key() -> None:
    made = record(state=DraftState.INTENDED, fingerprint="", expected="expected")
    decision = only(thank_yous(world("2026-03-03T16:00", events=(event(),), records=(made,))))

    assert isinstance(decision, Draft)
    assert made.key == decision.key


def test_an_event_that_may_be_an_interview_drafts_nothing_and_asks() -> None:
    intro = event(
        summary="Intro call",
        organizer="Joel Brandt <joel@brindle.example>",
        attendees=("Joel Brandt <joel@brindle.example>", SAM),
    )

    assert reason(world("2026-03-03T16:00", events=(intro,))) is Reason.UNSURE_EVENT


def test_the_users_word_makes_it_an_interview() -> None:
    intro = event(
        summary="Intro call",
        organizer="Joel Brandt <joel@brindle.example>",
        attendees=("Joel Brandt <joel@brindle.example>", SAM),
    )
    of = world("2026-03-03T17:00", events=(intro,), debriefs=(debrief(is_interview=True),))

    assert drafted(of) == ["joel@brindle.example"]


def test_the_end_that_counts_is_the_last_meeting_with_that_person() -> None:
    """Jane at ten, Raj at four: Jane's 24 hours run from her own hour."""
    morning = event(start="2026-03-03T10:00")
    evening = event(uid="e2", start="2026-03-03T16:00", organizer=RAJ, attendees=(RAJ, SAM))
    now = moment("2026-03-03T11:00") + timedelta(hours=24, minutes=1)
    late = {
        each.outgoing.to.email: each.late
        for each in thank_yous(world(now, events=(morning, evening)))
        if isinstance(each, Draft)
    }

    assert late == {"jane@acme.example": True, "raj@acme.example": False}
