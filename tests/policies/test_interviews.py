"""Policy section 2, which events are interviews, one sentence a test."""

from __future__ import annotations

import pytest

from policies.decide import decide
from policies.decisions import Draft
from policies.facts import Attendee, AttendeeKind, Event, EventStatus, Message, Participation, World
from policies.interviews import Verdict, did_not_happen, judge
from policies.settings import PolicySettings
from tests.builders import SAM, attendee, event, message, moment, person, sam, world

JANE = "Jane Doe <jane@acme.example>"
RAJ = "Raj Patel <raj@acme.example>"
AT_WORK = sam(addresses=("sam.rivera@example.com", "sam@mill.example"), employer_domains=("mill.example",))
SAM_AT_WORK = "Sam Rivera <sam@mill.example>"
BOSS = "Kit Amis <kit@mill.example>"


def verdict(of: Event, *, mail: tuple[Message, ...] = ()) -> Verdict:
    return judge(of, sam(), mail=mail).verdict


def drafts(of: World) -> list[Draft]:
    return [each for each in decide(of, PolicySettings()).decisions if isinstance(each, Draft)]


# ---------------------------------------------------------------- interview


@pytest.mark.parametrize(
    "title",
    ["Interview", "Phone screen", "Recruiter screen", "Hiring manager call", "Technical screen", "Onsite: Sam Rivera",
     "Panel - Backend Engineer", "Final round", "Case interview", "System design (Backend Engineer)", "Coding session",
     "Vorstellungsgespräch", "Entretien d'embauche", "Entrevista de trabajo", "Entrevista de emprego",
     "Colloquio di lavoro", "Sollicitatiegesprek"],
)  # fmt: skip
def test_hiring_words_in_the_title_make_an_interview(title: str) -> None:
    assert verdict(event(summary=title)) is Verdict.INTERVIEW


@pytest.mark.parametrize(
    "domain",
    ["greenhouse.io", "hire.lever.co", "ashbyhq.com", "goodtime.io", "modernloop.io", "gem.com", "myworkday.com",
     "icims.com", "smartrecruiters.com", "jobvite.com", "workablemail.com"],
)  # fmt: skip
def test_a_hiring_tool_as_organizer_makes_an_interview(domain: str) -> None:
    assert verdict(event(summary="Sam / Acme", organizer=f"Acme <no-reply@{domain}>")) is Verdict.INTERVIEW


def test_calendly_makes_one_with_hiring_words_only() -> None:
    booked = event(summary="Sam Rivera and Jane Doe", description="Event Name: 30 Minute Meeting\nPowered by Calendly")
    screen = event(summary="Sam Rivera and Jane Doe", description="Event Name: Phone Screen\nPowered by Calendly")

    assert (verdict(booked), verdict(screen)) == (Verdict.UNSURE, Verdict.INTERVIEW)


def test_another_human_takes_part_or_is_named() -> None:
    """One who is only named is enough; alone with a title, the user looks forward to nobody."""
    alone = event(summary="Interview", organizer=None, attendees=())
    named = event(summary="Interview", organizer=None, attendees=(), description="You'll meet with Jane Doe (CTO).")

    assert (verdict(alone), verdict(named)) == (Verdict.NOT, Verdict.INTERVIEW)


@pytest.mark.parametrize("title", ["Sam / Acme", "Intro call", "Chat with Jane"])
@pytest.mark.parametrize(
    "description", ["About the Backend Engineer role.", "To talk about your application.", "Our next candidate step."]
)
def test_a_neutral_title_becomes_one_by_its_description(title: str, description: str) -> None:
    assert verdict(event(summary=title, description=description)) is Verdict.INTERVIEW


def test_a_neutral_title_becomes_one_by_mail_with_those_people() -> None:
    told = message("Would you like to talk about the Backend Engineer role?", date="2026-02-25T10:00")

    assert verdict(event(summary="Intro call"), mail=(told,)) is Verdict.INTERVIEW


@pytest.mark.parametrize(("day", "drafted"), [("2026-01-18", True), ("2026-01-16", False)])
def test_only_mail_of_the_45_days_before_counts(day: str, drafted: bool) -> None:  # noqa: FBT001
    """Tuesday 3 March 2026 less 45 days is 17 January."""
    told = message("Would you like to talk about the Backend Engineer role?", date=f"{day}T15:00")
    of = world("2026-03-03T18:00", events=(event(summary="Intro call"),), messages=(told,))

    assert drafted == bool(drafts(of))


# ---------------------------------------------------------------- unsure


@pytest.mark.parametrize("title", ["Sam / Acme", "Intro call", "Chat with Jane", "Coffee", "Échange Sam / Acme"])
def test_a_neutral_title_alone_is_unsure(title: str) -> None:
    assert verdict(event(summary=title)) is Verdict.UNSURE


def test_an_unsure_event_drafts_nothing() -> None:
    of = world("2026-03-03T18:00", events=(event(summary="Intro call"),))

    assert not drafts(of)


def test_the_users_word_decides() -> None:
    doubtful = event(summary="Intro call")

    assert judge(doubtful, sam(), said=True).verdict is Verdict.INTERVIEW
    assert judge(event(), sam(), said=False).verdict is Verdict.NOT


def test_each_verdict_lists_its_evidence() -> None:
    found = judge(event(summary="Phone screen"), sam()).evidence

    assert tuple(each.text for each in found) == ('The title says "Phone screen".', "With Jane Doe.")


# ---------------------------------------------------------------- not


@pytest.mark.parametrize("organizer", [BOSS, SAM_AT_WORK])
def test_at_the_users_employer_the_outsider_is_the_candidate(organizer: str) -> None:
    hosting = event(organizer=organizer, attendees=(SAM_AT_WORK, "Wanda Kerr <wanda.kerr@gmail.com>"))

    assert judge(hosting, AT_WORK).verdict is Verdict.NOT


@pytest.mark.parametrize(
    ("summary", "description"),
    [
        ("Technical screen", "Please fill in your scorecard."),
        ("Technical screen", "Interview kit: https://app.greenhouse.io/guides/1"),
        ("Technical screen", "Candidate: Wanda Kerr"),
        ("Interviewing Wanda Kerr", ""),
        ("Sam interviewing Wanda Kerr", ""),
        ("Interview candidate Wanda Kerr", ""),
        ("Entrevista candidata Wanda Kerr", ""),
    ],
)
def test_words_of_interviewers_say_that_the_user_is_one(summary: str, description: str) -> None:
    assert verdict(event(summary=summary, description=description)) is Verdict.NOT


@pytest.mark.parametrize("name", ["Sam Rivera", "Rivera, Sam"])
def test_candidate_and_the_users_own_name_is_evidence_for_one(name: str) -> None:
    assert verdict(event(summary="Acme x Sam", description=f"Candidate: {name}")) is Verdict.INTERVIEW


def test_within_the_employer_the_user_may_be_the_candidate() -> None:
    moving = event(organizer=BOSS, attendees=(BOSS, SAM_AT_WORK), description="Candidate: Sam Rivera")

    assert judge(moving, AT_WORK).verdict is Verdict.INTERVIEW


@pytest.mark.parametrize(
    "title",
    ["User interview: checkout", "Customer interview", "Press interview", "Podcast interview", "Exit interview",
     "Mock interview", "Interview prep", "Interview coaching", "Debrief: candidate Lena Orr", "Visa interview",
     "School interview", "Flat-share interview", "HOLD: interview", "Block: interview", "Conference panel",
     "Meetup: talk", "Kunden-Interview für unsere Studie", "Simulation d'entretien",
     "Entrevista compañeros de piso",
     "Entrevista de desligamento", "Colloquio con la maestra", "Exitgesprek"],
)  # fmt: skip
def test_interviews_of_other_kinds_are_none(title: str) -> None:
    assert verdict(event(summary=title)) is Verdict.NOT


@pytest.mark.parametrize(
    "title",
    ["Phone screen: Podcast Producer", "Interview: Physics Teacher, Acme High School", "Interview: Agile Coach",
     "Interview - Customer Success Manager", "Onsite: Backend Engineer @ Summit Health"],
)  # fmt: skip
def test_a_role_in_one_of_those_fields_is_still_a_job(title: str) -> None:
    assert verdict(event(summary=title)) is Verdict.INTERVIEW


def test_an_informational_interview_is_one_for_thanks() -> None:
    found = judge(event(summary="Career chat with Jane"), sam())

    assert (found.verdict, found.informational) == (Verdict.INTERVIEW, True)


# ---------------------------------------------------------------- what did not happen


@pytest.mark.parametrize("by_mail", [False, True])
def test_a_cancelled_event_keeps_its_verdict_and_did_not_happen(by_mail: bool) -> None:  # noqa: FBT001
    cancelled = event(status=EventStatus.CANCELLED, cancelled_by_mail=by_mail)

    assert verdict(cancelled) is Verdict.INTERVIEW
    assert did_not_happen(cancelled, sam()) is not None


def test_what_the_user_declined_did_not_happen() -> None:
    declined = event(attendees=(JANE, attendee(SAM, participation=Participation.DECLINED)))

    assert did_not_happen(declined, sam()) == "You declined the invitation."


@pytest.mark.parametrize("answer", [Participation.NEEDS_ACTION, Participation.TENTATIVE])
def test_an_unanswered_invitation_happens_all_the_same(answer: Participation) -> None:
    assert did_not_happen(event(attendees=(JANE, attendee(SAM, participation=answer))), sam()) is None


def test_it_did_not_happen_when_every_interviewer_declined() -> None:
    said_no = attendee(JANE, participation=Participation.DECLINED)

    assert did_not_happen(event(attendees=(said_no, SAM)), sam(), interviewers=(person(JANE),)) is not None
    assert did_not_happen(event(attendees=(said_no, RAJ, SAM)), sam(), interviewers=(person(RAJ),)) is None


# ---------------------------------------------------------------- whole days


def test_an_event_of_a_whole_day_is_none_without_a_schedule() -> None:
    assert verdict(event(summary="Onsite interview", all_day=True)) is Verdict.NOT


def test_a_schedule_gives_a_whole_day_its_hours() -> None:
    described = "9:30 Jane Doe, system design\n10:30 - 11:15 Raj Patel, coding"
    found = judge(event(start="2026-03-03T00:00", all_day=True, description=described), sam())

    assert found.verdict is Verdict.INTERVIEW
    assert (moment("2026-03-03T09:30"), moment("2026-03-03T11:15")) == found.hours


def test_a_room_is_no_other_human() -> None:
    room = Attendee(person("Room 4 <room4@acme.example>"), kind=AttendeeKind.ROOM)

    assert verdict(event(organizer=None, attendees=(room, SAM))) is Verdict.NOT
