"""Policy section 6, through the one call of the shell."""

from __future__ import annotations

from policies.decide import decide
from policies.decisions import Decision, Draft, Keep, Reason, Retract, Skip
from policies.facts import DraftKind, DraftState, Interest, World
from policies.settings import PolicySettings
from tests.builders import SAM, debrief, event, message, record, saved, world

JANE = "Jane Doe <jane@acme.example>"
NO = debrief(interest=Interest.NO, feedback="The on-call rota is heavier than I can take on.")


def withdrawal(of: World) -> Decision:
    """The one decision about a withdrawal."""
    (one,) = (each for each in decide(of, PolicySettings()).decisions if each.subject.kind is DraftKind.WITHDRAWAL)
    return one


def test_a_no_becomes_one_withdrawal_with_the_users_feedback() -> None:
    decision = withdrawal(world("2026-03-03T17:00", events=(event(),), debriefs=(NO,)))

    assert isinstance(decision, Draft)
    assert decision.outgoing.to.email == "jane@acme.example"
    assert "on-call rota" in decision.letter.text


def test_it_goes_to_the_human_who_last_wrote_in_that_persons_latest_thread() -> None:
    wrote = message(
        "Hi Sam, the team looks forward to your interview.",
        sender="Carla Lund <carla@acme.example>",
        date="2026-03-01T10:00",
    )
    decision = withdrawal(world("2026-03-03T17:00", events=(event(),), messages=(wrote,), debriefs=(NO,)))

    assert isinstance(decision, Draft)
    assert decision.outgoing.to.email == "carla@acme.example"
    assert decision.outgoing.in_reply_to == "m1@acme.example"


def test_else_to_a_human_organizer_who_did_not_interview() -> None:
    arranged = event(
        organizer="Lou Fenn <lou@acme.example>",
        attendees=("Lou Fenn <lou@acme.example>", JANE, SAM),
        description="Interviewer: Jane Doe\n\nLou Fenn\nRecruiting Coordinator",
    )
    decision = withdrawal(world("2026-03-03T17:00", events=(arranged,), debriefs=(NO,)))

    assert isinstance(decision, Draft)
    assert decision.outgoing.to.email == "lou@acme.example"


def test_a_withdrawal_that_was_sent_is_the_only_one() -> None:
    sent = record(kind=DraftKind.WITHDRAWAL, state=DraftState.SENT, sent_at="2026-03-03T17:00")
    decision = withdrawal(world("2026-03-04T17:00", events=(event(),), records=(sent,), debriefs=(NO,)))

    assert isinstance(decision, Skip)
    assert decision.because.reason is Reason.ALREADY_SENT


def test_a_withdrawal_that_was_thrown_away_is_not_made_again() -> None:
    gone = record(kind=DraftKind.WITHDRAWAL)
    decision = withdrawal(world("2026-03-04T17:00", events=(event(),), records=(gone,), debriefs=(NO,)))

    assert isinstance(decision, Skip)
    assert decision.because.reason is Reason.DISMISSED


def test_there_is_none_once_the_application_is_closed() -> None:
    no = message("Unfortunately we have decided to move forward with other candidates.", date="2026-03-03T15:20")
    decision = withdrawal(world("2026-03-03T17:00", events=(event(),), messages=(no,), debriefs=(NO,)))

    assert isinstance(decision, Skip)
    assert decision.because.reason is Reason.CLOSED


def test_there_is_none_sixty_days_after_the_last_interview() -> None:
    late = debrief(interest=Interest.NO, changed="2026-05-04T16:00")
    decision = withdrawal(world("2026-05-04T17:00", events=(event(),), debriefs=(late,)))

    assert isinstance(decision, Skip)
    assert decision.because.reason is Reason.TOO_LATE


def test_interest_after_all_takes_an_untouched_withdrawal_back() -> None:
    lying = record(kind=DraftKind.WITHDRAWAL, created="2026-03-03T16:30")
    yes = debrief(interest=Interest.YES, changed="2026-03-03T17:00")
    of = world("2026-03-03T18:00", events=(event(),), records=(lying,), drafts=(saved(),), debriefs=(yes,))
    decision = withdrawal(of)

    assert isinstance(decision, Retract)
    assert decision.because.reason is Reason.INTERESTED_AGAIN


def test_an_edited_withdrawal_is_left_and_reported() -> None:
    lying = record(kind=DraftKind.WITHDRAWAL, created="2026-03-03T16:30")
    yes = debrief(interest=Interest.YES, changed="2026-03-03T17:00")
    edited = saved(fingerprint="other")
    decision = withdrawal(
        world("2026-03-03T18:00", events=(event(),), records=(lying,), drafts=(edited,), debriefs=(yes,))
    )

    assert isinstance(decision, Keep)
    assert decision.stale


def test_a_no_takes_untouched_thank_yous_back() -> None:
    of = world("2026-03-03T18:00", events=(event(),), records=(record(),), drafts=(saved(),), debriefs=(NO,))
    taken_back = [each for each in decide(of, PolicySettings()).decisions if isinstance(each, Retract)]

    assert [each.subject.kind for each in taken_back] == [DraftKind.THANK_YOU]


def test_without_a_word_there_is_no_withdrawal() -> None:
    of = world("2026-03-03T18:00", events=(event(),))

    assert not [each for each in decide(of, PolicySettings()).decisions if each.subject.kind is DraftKind.WITHDRAWAL]
