"""Policy section 5, and what sections 8 and 10 say of check-ins, through the one call of the shell."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from policies.decide import decide
from policies.decisions import Decision, Draft, Keep, Reason, Retract, Skip, Wait
from policies.facts import DraftKind, DraftState, EventStatus, Interest, Message, World
from policies.settings import CheckInSettings, PolicySettings
from tests.builders import SAM, debrief, event, message, moment, record, sam, saved, world

SETTINGS = PolicySettings()
JANE = "Jane Doe <jane@acme.example>"
RAJ = "Raj Patel <raj@acme.example>"
THANKED = record(state=DraftState.SENT, sent_at="2026-03-03T16:00", sent_id="own-thanks@example.com")


def promise(text: str = "we will let you know by Friday, March 13", **changes: object) -> Message:
    """Jane's mail of Wednesday 4 March with a timeline."""
    return message(f"Hi Sam,\n\nthank you for the interview, {text}.\n\nJane", **changes)  # type: ignore[arg-type]  # passed on


def check_in(of: World, settings: PolicySettings = SETTINGS) -> Decision:
    """The decision about a check-in; one that takes a draft back goes before the one that waits anew."""
    return next(each for each in decide(of, settings).decisions if each.subject.kind is DraftKind.CHECK_IN)


def due(of: World) -> str:
    """The moment until which the check-in waits, on the wall clock of New York."""
    decision = check_in(of)
    assert isinstance(decision, Wait), decision
    assert decision.due is not None
    return f"{decision.due:%Y-%m-%d %H:%M}"


def reason(of: World, settings: PolicySettings = SETTINGS) -> Reason:
    """Why there is none."""
    decision = check_in(of, settings)
    assert not isinstance(decision, Draft)
    return decision.because.reason


def test_without_a_timeline_it_comes_seven_days_after_the_interview_at_nine() -> None:
    assert due(world("2026-03-04T10:00", events=(event(),))) == "2026-03-10 09:00"
    assert isinstance(check_in(world("2026-03-10T09:00", events=(event(),))), Draft)


def test_seven_days_that_end_on_a_weekend_are_moved_to_monday() -> None:
    assert due(world("2026-03-08T10:00", events=(event(start="2026-03-07T14:00"),))) == "2026-03-16 09:00"


def test_a_human_message_starts_the_seven_days_again() -> None:
    heard = message("Hi Sam, we are still interviewing other candidates. Jane", date="2026-03-05T10:00")

    assert due(world("2026-03-06T10:00", events=(event(),), messages=(heard,))) == "2026-03-12 09:00"


def test_with_a_timeline_it_comes_on_the_business_day_after_the_promised_date() -> None:
    assert due(world("2026-03-06T10:00", events=(event(),), messages=(promise(),))) == "2026-03-16 09:00"


def test_the_latest_of_several_timelines_counts() -> None:
    later = promise("we will let you know by Tuesday, March 10", id="m2@acme.example", date="2026-03-05T10:00")

    assert due(world("2026-03-06T10:00", events=(event(),), messages=(promise(), later))) == "2026-03-11 09:00"


def test_an_undated_message_before_the_promised_day_does_not_undo_the_promise() -> None:
    chat = message("Hi Sam, good talking about the interview. Jane", id="m2@acme.example", date="2026-03-06T10:00")

    assert due(world("2026-03-07T10:00", events=(event(),), messages=(promise(), chat))) == "2026-03-16 09:00"


def test_a_promise_is_spent_once_a_human_message_arrives_after_its_day() -> None:
    after = message("Hi Sam, we are still deciding. Jane", id="m2@acme.example", date="2026-03-14T10:00")

    assert due(world("2026-03-15T10:00", events=(event(),), messages=(promise(), after))) == "2026-03-23 09:00"


def test_a_later_interview_spends_a_promise_of_before() -> None:
    second = event(uid="e2", start="2026-03-17T14:00", summary="Second interview: Backend Engineer")

    assert due(world("2026-03-18T10:00", events=(event(), second), messages=(promise(),))) == "2026-03-24 09:00"


def test_what_the_user_says_of_a_promise_counts() -> None:
    said = debrief(promised="2026-03-18", changed="2026-03-05T10:00")

    assert (
        due(world("2026-03-06T10:00", events=(event(),), messages=(promise(),), debriefs=(said,))) == "2026-03-19 09:00"
    )


def test_it_is_never_sooner_than_three_business_days_after_the_users_own_message() -> None:
    own = message(
        "Here is the paper on interviews I mentioned.", id="own@x", sender=SAM, to=(JANE,), date="2026-03-09T12:00"
    )

    assert due(world("2026-03-10T10:00", events=(event(),), messages=(own,))) == "2026-03-12 09:00"


def test_it_waits_for_the_contacts_return() -> None:
    away = message(
        "I am out of the office and back on Monday, March 23.",
        id="away@acme.example",
        date="2026-03-06T09:00",
        subject="Automatic reply: Our conversation",
        headers=(("auto-submitted", "auto-replied"),),
    )

    assert due(world("2026-03-07T10:00", events=(event(),), messages=(promise(), away))) == "2026-03-24 09:00"


def test_a_contact_who_writes_again_is_back() -> None:
    away = message(
        "I am out of the office and back on Monday, March 23.",
        id="away@acme.example",
        date="2026-03-05T09:00",
        subject="Automatic reply: Our conversation",
        headers=(("auto-submitted", "auto-replied"),),
    )
    back = promise(id="m3@acme.example", date="2026-03-06T10:00")

    assert due(world("2026-03-07T10:00", events=(event(),), messages=(away, back))) == "2026-03-16 09:00"


def test_public_holidays_of_the_users_country_are_no_business_days() -> None:
    """Friday 3 July 2026 is the observed Independence Day."""
    at_home = replace(sam(), country="US")
    of = world(
        "2026-06-26T10:00",
        events=(event(start="2026-06-25T14:00"),),
        messages=(promise("we will let you know by Thursday, July 2", date="2026-06-26T09:00"),),
        user=at_home,
    )

    assert due(of) == "2026-07-06 09:00"


# ---------------------------------------------------------------- to whom, and where


def contact(of: World) -> str | None:
    """The address the check-in goes to."""
    to = check_in(of).subject.to
    return None if to is None else to.email


def test_it_goes_to_whoever_stated_the_timeline() -> None:
    stated = promise(sender="Dana Kim <dana@acme.example>")
    thanks = message("Thanks for the interview, Sam!", id="m2@acme.example", date="2026-03-05T10:00")

    assert contact(world("2026-03-06T10:00", events=(event(),), messages=(stated, thanks))) == "dana@acme.example"


def test_else_to_the_human_who_last_wrote() -> None:
    wrote = message("Thanks for the interview, Sam!", sender="Dana Kim <dana@acme.example>", date="2026-03-05T10:00")

    assert contact(world("2026-03-06T10:00", events=(event(),), messages=(wrote,))) == "dana@acme.example"


def test_else_to_the_organizer_among_the_latest_rounds_interviewers() -> None:
    two = event(attendees=(RAJ, JANE, SAM))

    assert contact(world("2026-03-06T10:00", events=(two,))) == "jane@acme.example"


def test_a_friend_at_the_company_never_becomes_the_contact() -> None:
    friend = message("hey! how did it go? beer on friday?", sender="Bo Fry <bo@acme.example>", date="2026-03-04T20:00")

    assert contact(world("2026-03-06T10:00", events=(event(),), messages=(friend,))) == "jane@acme.example"


def test_an_automatic_address_is_never_the_contact() -> None:
    robot = message(
        "We received your application and review it within two weeks.",
        sender="Acme <no-reply@us.greenhouse-mail.io>",
        date="2026-03-05T10:00",
        subject="Your application to Acme",
    )

    assert contact(world("2026-03-06T10:00", events=(event(),), messages=(robot,))) == "jane@acme.example"


def test_it_replies_in_the_timelines_thread_to_its_latest_message() -> None:
    own = message(
        "Thank you!", id="own@x", sender=SAM, to=(JANE,), in_reply_to="m1@acme.example", date="2026-03-04T12:00"
    )
    other = message("Another thing about the interview.", id="m2@acme.example", date="2026-03-04T13:00", subject="Else")
    decision = check_in(world("2026-03-16T09:00", events=(event(),), messages=(promise(), own, other)))

    assert isinstance(decision, Draft)
    assert decision.outgoing.in_reply_to == "own@x"


def test_without_a_timeline_it_replies_in_the_latest_thread_with_that_person_the_users_thanks_included() -> None:
    own = message("Thank you, Jane.", id="own@x", sender=SAM, to=(JANE,), date="2026-03-03T16:00", subject="Thank you")
    decision = check_in(world("2026-03-10T09:00", events=(event(),), messages=(own,)))

    assert isinstance(decision, Draft)
    assert decision.outgoing.in_reply_to == "own@x"


def test_with_no_mail_at_all_it_starts_a_thread() -> None:
    decision = check_in(world("2026-03-10T09:00", events=(event(),)))

    assert isinstance(decision, Draft)
    assert decision.outgoing.in_reply_to is None


# ---------------------------------------------------------------- nothing while, nothing any more


def test_nothing_while_a_further_interview_is_on_the_calendar() -> None:
    coming = event(uid="e2", start="2026-03-20T14:00", summary="Second interview")

    assert reason(world("2026-03-10T10:00", events=(event(), coming))) is Reason.NEXT_ROUND


def test_a_cancelled_further_interview_holds_nothing() -> None:
    coming = event(uid="e2", start="2026-03-20T14:00", summary="Second interview", status=EventStatus.CANCELLED)

    assert isinstance(check_in(world("2026-03-10T10:00", events=(event(), coming))), Draft)


def test_nothing_while_a_question_to_the_user_is_open() -> None:
    asks = message("Hi Sam,\n\ncould you send me the names of two references?\n\nJane", date="2026-03-04T10:00")

    assert reason(world("2026-03-12T10:00", events=(event(),), messages=(asks,))) is Reason.YOUR_TURN


def test_an_answer_of_the_user_ends_their_turn() -> None:
    asks = message("Hi Sam,\n\ncould you send me the names of two references?\n\nJane", date="2026-03-04T10:00")
    own = message(
        "Here they are.", id="own@x", sender=SAM, to=(JANE,), in_reply_to="m1@acme.example", date="2026-03-05T10:00"
    )

    assert due(world("2026-03-06T10:00", events=(event(),), messages=(asks, own))) == "2026-03-11 09:00"


def test_nothing_while_a_check_in_lies_unsent() -> None:
    lying = record(kind=DraftKind.CHECK_IN, created="2026-03-10T09:00")
    decision = check_in(world("2026-03-12T10:00", events=(event(),), records=(lying,), drafts=(saved(),)))

    assert isinstance(decision, Keep)
    assert decision.because.reason is Reason.PENDING


def test_the_second_comes_seven_days_after_the_first_was_sent() -> None:
    sent = record(
        kind=DraftKind.CHECK_IN, state=DraftState.SENT, created="2026-03-10T09:00", sent_at="2026-03-11T10:00"
    )

    assert due(world("2026-03-12T10:00", events=(event(),), records=(sent,))) == "2026-03-18 09:00"


def sent_check_in(number: int, day: str) -> object:
    """A check-in sent on that day."""
    return record(
        kind=DraftKind.CHECK_IN,
        state=DraftState.SENT,
        created=f"{day}T09:00",
        sent_at=f"{day}T10:00",
        number=number,
        message_id=f"draft{number}@example.com",
    )


def test_two_without_an_answer_are_enough() -> None:
    sent = (sent_check_in(1, "2026-03-10"), sent_check_in(2, "2026-03-17"))

    assert reason(world("2026-04-06T10:00", events=(event(),), records=sent)) is Reason.ENOUGH  # type: ignore[arg-type]  # records


def test_the_users_own_check_in_counts() -> None:
    own = message(
        "Hi Jane, I wanted to check in on the Backend Engineer role. Is there any news?",
        id="own@x",
        sender=SAM,
        to=(JANE,),
        date="2026-03-17T10:00",
    )
    of = world("2026-04-06T10:00", events=(event(),), records=(sent_check_in(1, "2026-03-10"),), messages=(own,))  # type: ignore[arg-type]  # records

    assert reason(of) is Reason.ENOUGH


def test_a_human_message_makes_the_count_start_again() -> None:
    sent = (sent_check_in(1, "2026-03-10"), sent_check_in(2, "2026-03-17"))
    heard = message("Hi Sam, still deciding. Jane", date="2026-03-18T10:00")

    assert due(world("2026-03-19T10:00", events=(event(),), records=sent, messages=(heard,))) == "2026-03-25 09:00"  # type: ignore[arg-type]  # records


def test_a_check_in_thrown_away_ends_them_for_this_round() -> None:
    gone = record(kind=DraftKind.CHECK_IN, created="2026-03-10T09:00")

    assert reason(world("2026-03-30T10:00", events=(event(),), records=(gone,))) is Reason.DISMISSED


def test_a_later_interview_starts_afresh_after_a_dismissed_check_in() -> None:
    gone = record(kind=DraftKind.CHECK_IN, state=DraftState.DISMISSED, created="2026-03-10T09:00")
    second = event(uid="e2", start="2026-03-24T14:00", summary="Second interview")

    assert due(world("2026-03-25T10:00", events=(event(), second), records=(gone,))) == "2026-03-31 09:00"


def test_nothing_any_more_after_60_days() -> None:
    assert isinstance(check_in(world("2026-05-02T10:00", events=(event(),))), Draft)
    assert reason(world("2026-05-02T15:01", events=(event(),))) is Reason.TOO_LATE


def test_interviews_before_the_configured_day_get_none() -> None:
    settings = PolicySettings(check_in=CheckInSettings(since=date(2026, 3, 4)))

    assert reason(world("2026-03-10T10:00", events=(event(),)), settings) is Reason.BEFORE_SINCE


def test_an_informational_interview_is_never_followed_up() -> None:
    chat = event(summary="Informational interview: life as an engineer")

    assert reason(world("2026-03-12T10:00", events=(chat,))) is Reason.INFORMATIONAL


def test_a_company_that_asks_not_to_be_contacted_is_not() -> None:
    asked = message(
        "Hi Sam,\n\nwe will reach out when there is news, please don't follow up.\n\nJane", date="2026-03-04T10:00"
    )

    assert reason(world("2026-03-20T10:00", events=(event(),), messages=(asked,))) is Reason.ASKED_NOT_TO


def test_nothing_any_more_after_a_rejection() -> None:
    no = message("Unfortunately we have decided to move forward with other candidates.", date="2026-03-05T10:00")

    assert reason(world("2026-03-20T10:00", events=(event(),), messages=(no,))) is Reason.CLOSED


def test_nothing_for_a_user_who_is_not_interested() -> None:
    of = world("2026-03-20T10:00", events=(event(),), debriefs=(debrief(interest=Interest.NO),))

    assert reason(of) is Reason.NOT_INTERESTED


def test_no_check_in_is_spoken_of_before_the_first_interview_took_place() -> None:
    of = world("2026-03-01T10:00", events=(event(),))

    assert not [each for each in decide(of, SETTINGS).decisions if each.subject.kind is DraftKind.CHECK_IN]


# ---------------------------------------------------------------- taken back (section 8)


LYING = record(kind=DraftKind.CHECK_IN, created="2026-03-10T09:00")


@pytest.mark.parametrize(
    ("news", "wanted"),
    [
        (message("Hi Sam, we are still deciding. Jane", date="2026-03-11T10:00"), Reason.COMPANY_WROTE),
        (message("Unfortunately we have chosen another candidate.", date="2026-03-11T10:00"), Reason.CLOSED),
        (message("Any news?", id="own@x", sender=SAM, to=(JANE,), date="2026-03-11T10:00"), Reason.WRITTEN_BY_HAND),
    ],
    ids=["the company wrote", "closed", "by hand"],
)
def test_an_untouched_check_in_is_taken_back_at_any_sign_of_life(news: Message, wanted: Reason) -> None:
    decision = check_in(
        world("2026-03-12T10:00", events=(event(),), records=(LYING,), drafts=(saved(),), messages=(news,))
    )

    assert isinstance(decision, Retract)
    assert wanted is decision.because.reason


def test_a_next_round_on_the_calendar_takes_it_back() -> None:
    coming = event(uid="e2", start="2026-03-20T14:00", summary="Second interview")
    decision = check_in(world("2026-03-12T10:00", events=(event(), coming), records=(LYING,), drafts=(saved(),)))

    assert isinstance(decision, Retract)
    assert decision.because.reason is Reason.NEXT_ROUND


def test_an_edited_check_in_is_left_and_reported() -> None:
    news = message("Hi Sam, we are still deciding. Jane", date="2026-03-11T10:00")
    of = world(
        "2026-03-12T10:00", events=(event(),), records=(LYING,), drafts=(saved(fingerprint="x"),), messages=(news,)
    )
    decision = check_in(of)

    assert isinstance(decision, Keep)
    assert decision.stale


def test_a_promise_told_in_a_debrief_takes_a_premature_check_in_back() -> None:
    said = debrief(promised="2026-03-20", changed="2026-03-11T10:00")
    decision = check_in(
        world("2026-03-12T10:00", events=(event(),), records=(LYING,), drafts=(saved(),), debriefs=(said,))
    )

    assert isinstance(decision, Retract)
    assert decision.because.reason is Reason.PROMISED_DATE


# ---------------------------------------------------------------- doubt (section 5, "held")


def test_what_cannot_be_told_human_from_automatic_holds_it_where_that_would_decide() -> None:
    """From the recruiting tool's address, with bulk marks, perhaps a person's words."""
    unsure = message(
        "Hi Sam, thanks again for the interview, things are moving along here.",
        sender="Jane Doe <jane@acme.example>",
        headers=(("precedence", "bulk"),),
        date="2026-03-06T10:00",
    )
    decision = check_in(world("2026-03-10T10:00", events=(event(),), messages=(unsure,)))

    assert isinstance(decision, Wait | Skip)
    assert decision.because.reason in (Reason.UNCLEAR, Reason.SEVEN_DAYS)


def test_a_doubtful_mail_from_the_company_holds_it_for_seven_days() -> None:
    friend = message("hey! how did it go? beer on friday?", sender="Bo Fry <bo@acme.example>", date="2026-03-06T20:00")
    held = check_in(world("2026-03-10T10:00", events=(event(),), messages=(friend,)))

    assert isinstance(held, Wait)
    assert held.because.reason is Reason.UNCLEAR
    assert moment("2026-03-13T09:00") == held.due
    assert isinstance(check_in(world("2026-03-13T09:00", events=(event(),), messages=(friend,))), Draft)


def test_what_may_be_a_question_or_small_talk_holds_the_check_in_until_the_user_writes() -> None:
    odd = message("Hi Sam,\n\nthe interview went well. Relocation a worry at all for the role?\n\nJane")
    chat = message("Hi Sam,\n\nthanks for the interview. How was your trip home?\n\nJane")
    answered = message("No.\n\nSam", id="own@x", sender=SAM, to=(JANE,), date="2026-03-04T12:00", in_reply_to=odd.id)

    assert reason(world("2026-03-12T10:00", events=(event(),), messages=(odd,))) is Reason.UNCLEAR
    assert isinstance(check_in(world("2026-03-12T10:00", events=(event(),), messages=(odd, answered))), Draft)
    assert isinstance(check_in(world("2026-03-12T10:00", events=(event(),), messages=(chat,))), Draft)
