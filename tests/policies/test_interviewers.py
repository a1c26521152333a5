"""Policy section 3, who interviewed, and what section 10 says of it, one sentence a test."""

from __future__ import annotations

import pytest

from policies.applications import Link, Mail
from policies.facts import Attendee, AttendeeKind, Debrief, Event, Message, Participation, Role
from policies.interviewers import Roster, who_interviewed
from policies.messages import read_message
from tests.builders import SAM, attendee, debrief, event, message, person, sam

JANE = "Jane Doe <jane@acme.example>"
RAJ = "Raj Patel <raj@acme.example>"
LEE = "Lee Ann Wu <lee@acme.example>"
NORA = "Nora Whitby <nora@acme.example>"
PANEL = (NORA, JANE, RAJ, LEE, SAM)


def roster(of: Event, *, mail: tuple[Message, ...] = (), said: Debrief | None = None) -> Roster:
    read = [Mail(each, read_message(each, sam()), Link.THREAD, is_own=False) for each in mail]
    return who_interviewed(of, sam(), mail=read, debrief=said)


def found(of: Event, *, mail: tuple[Message, ...] = (), said: Debrief | None = None) -> list[str]:
    """Addresses of those who interviewed; the name of one without an address."""
    people = roster(of, mail=mail, said=said).interviewers
    return [each.name if each.person is None else each.person.email.partition("@")[0] for each in people]


# ---------------------------------------------------------------- 1 and 2: who was there


def test_attendees_who_did_not_decline_and_are_not_the_user() -> None:
    declined = attendee(RAJ, participation=Participation.DECLINED)

    assert found(event(attendees=(JANE, declined, SAM))) == ["jane"]


@pytest.mark.parametrize(
    "other",
    [
        Attendee(person("Oslo <oslo@acme.example>"), kind=AttendeeKind.ROOM),
        Attendee(person("Projector <projector@acme.example>"), kind=AttendeeKind.RESOURCE),
        Attendee(person("Engineers <engineers@acme.example>"), kind=AttendeeKind.GROUP),
        Attendee(person("Ben Ray <ben@acme.example>"), role=Role.NON_PARTICIPANT),
        Attendee(person("Ben Ray <ben@acme.example>"), Participation.NEEDS_ACTION, Role.OPTIONAL),
        "sre-team@acme.example",
        "Acme Recruiting <recruiting@acme.example>",
        "no-reply@acme.example",
        "Acme <acme@goodtime.io>",
        "Birch <c_1@resource.calendar.google.com>",
        "Meeting Room Oslo <oslo@acme.example>",
        "Notetaker <fred@fireflies.ai>",
    ],
    ids=str,
)
def test_rooms_lists_departments_tools_and_absentees_are_dropped(other: str | Attendee) -> None:
    assert found(event(attendees=(JANE, other, SAM))) == ["jane"]


def test_an_optional_attendee_who_accepted_interviewed() -> None:
    assert found(event(attendees=(JANE, attendee(RAJ, role=Role.OPTIONAL), SAM))) == ["jane", "raj"]


def test_one_person_with_two_addresses_is_one() -> None:
    assert found(event(attendees=(JANE, "Jane Doe <jane.doe@acme.example>", SAM))) == ["jane"]


# ---------------------------------------------------------------- 3: who is named


@pytest.mark.parametrize(
    "description",
    [
        "Interviewers: Jane Doe, Raj Patel",
        "Interviewers:\n- Jane Doe\n- Raj Patel",
        "With Jane Doe (Staff Engineer) and Raj Patel (CTO).",
        "You'll meet with Jane Doe, our CTO, and Raj Patel from Design.",
        "You will meet with Jane Doe, and Raj Patel.",
        "10:00 Jane Doe, system design\n11:00 Raj Patel, coding",
        "10:00 AM | System Design | Jane Doe\n11:00 AM | Coding | Raj Patel",
        "10:00  Coding  Jane Doe\n11:00  Values  Raj Patel",
        "Jane Doe will interview you first.\nRaj Patel will interview you after her.",
        "Ihre Gesprächspartner: Jane Doe und Raj Patel",
        "Vous rencontrerez Jane Doe (CTO) et Raj Patel.",
        "Te reunirás con Jane Doe y Raj Patel.",
        "Você conversará com Jane Doe e Raj Patel.",
        "Incontrerà Jane Doe e Raj Patel.",
        "ore 10.00 Jane Doe: portfolio\nore 11.00 Raj Patel: contratto",
        "Je spreekt met Jane Doe en Raj Patel.",
    ],
)
def test_only_those_whom_the_description_names_interviewed(description: str) -> None:
    assert found(event(organizer=NORA, attendees=PANEL, description=description)) == ["jane", "raj"]


@pytest.mark.parametrize(
    "title",
    ["Interview with Jane Doe and Raj Patel", "Technical screen (Jane Doe, Raj Patel)", "Interview: Jane & Raj"],
)
def test_only_those_whom_the_title_names_interviewed(title: str) -> None:
    assert found(event(summary=title, organizer=NORA, attendees=PANEL)) == ["jane", "raj"]


CONFIRMED = "Hi Sam,\n\non Tuesday, March 3rd you'll meet with Jane Doe.\n\nNora"


def test_only_those_whom_a_confirmation_names_interviewed() -> None:
    mail = message(CONFIRMED, sender=NORA, date="2026-02-27T10:00")

    assert found(event(organizer=NORA, attendees=PANEL), mail=(mail,)) == ["jane"]


def test_the_companys_scheduling_tool_may_confirm() -> None:
    mail = message(CONFIRMED, sender="Acme <no-reply@ashbyhq.com>", date="2026-02-27T10:00")

    assert found(event(organizer=NORA, attendees=PANEL), mail=(mail,)) == ["jane"]


@pytest.mark.parametrize(
    "mail",
    [
        message(CONFIRMED, sender="Bo <bo@elsewhere.example>", date="2026-02-27T10:00"),
        message(CONFIRMED.replace("March 3rd", "March 10th"), sender=NORA, date="2026-02-27T10:00"),
    ],
    ids=["a stranger's", "of another date"],
)
def test_other_mail_confirms_nothing(mail: Message) -> None:
    assert found(event(organizer=NORA, attendees=PANEL), mail=(mail,)) == ["nora", "jane", "raj", "lee"]


def test_names_are_matched_to_attendees_then_to_people_in_the_mail() -> None:
    described = event(attendees=(JANE, SAM), description="Interviewers: Jane Doe, Raj Patel")
    mail = message("See you on Tuesday.", sender=RAJ, date="2026-02-27T10:00")

    assert found(described, mail=(mail,)) == ["jane", "raj"]


def test_a_named_interviewer_seen_only_in_cc_is_reached_there() -> None:
    described = event(attendees=(JANE, SAM), description="Interviewers: Jane Doe, Raj Patel")
    mail = message("See you on Tuesday.", sender=JANE, cc=(RAJ,), date="2026-02-27T10:00")

    assert found(described, mail=(mail,)) == ["jane", "raj"]


def test_a_name_with_no_address_is_kept_and_never_guessed() -> None:
    described = event(attendees=(JANE, SAM), description="Interviewers: Jane Doe, Raj Patel")
    (_, raj) = roster(described).interviewers

    assert (raj.name, raj.person) == ("Raj Patel", None)


def test_one_who_declined_is_dropped_though_named() -> None:
    declined = attendee(RAJ, participation=Participation.DECLINED)
    described = event(attendees=(JANE, declined, SAM), description="Interviewers: Jane Doe, Raj Patel")

    assert found(described) == ["jane"]


def test_a_company_that_looks_like_a_name_drops_nobody() -> None:
    described = event(attendees=(JANE, SAM), description="You'll meet with Acme Rooftops. Interviewers: Platform Team")

    assert found(described) == ["jane"]


def test_a_name_is_given_in_full_where_the_display_name_says_more() -> None:
    (jane,) = roster(event(attendees=(JANE, SAM), description="You'll meet with Jane D.")).interviewers

    assert jane.name == "Jane Doe"


def test_what_names_them_is_kept_with_their_part() -> None:
    described = event(attendees=PANEL, description="10:00 Jane Doe, system design")
    (jane,) = roster(described).interviewers

    assert (jane.part, jane.named_by) == ("system design", "Jane Doe, system design")


@pytest.mark.parametrize(
    "description",
    [
        "The role reports to Jane Doe.",
        "Questions? Contact Jane Doe.",
        "Jane Doe is in cc for information.",
        "Jane Doe will meet you at reception.",
        "Referred by Jane Doe.",
    ],
)
def test_to_be_mentioned_is_not_to_be_named_as_an_interviewer(description: str) -> None:
    assert found(event(organizer=NORA, attendees=(NORA, RAJ, SAM), description=description)) == ["nora", "raj"]


# ---------------------------------------------------------------- 4: nobody is named


@pytest.mark.parametrize(
    "title",
    ["Recruiting Coordinator", "Talent Acquisition", "Scheduling", "Senior Technical Recruiter",
     "Personalreferentin Recruiting", "Chargée de recrutement", "Selección de personal",
     "Analista de Recrutamento e Seleção", "Ufficio selezione del personale",
     "Corporate recruiter"],
)  # fmt: skip
def test_an_organizer_whom_the_description_calls_a_coordinator_is_dropped(title: str) -> None:
    described = event(organizer=NORA, attendees=(NORA, JANE, SAM), description=f"See you!\n\nNora Whitby\n{title}")

    assert found(described) == ["jane"]
    assert roster(described).coordinator == person(NORA)


def test_so_is_one_by_the_display_name() -> None:
    nora = "Nora Whitby (Recruiting Coordinator) <nora@acme.example>"

    assert found(event(organizer=nora, attendees=(nora, JANE, SAM))) == ["jane"]


def test_so_is_one_by_the_signature_of_a_mail() -> None:
    mail = message("See you!\n\n-- \nNora Whitby\nRecruiting Coordinator", sender=NORA, date="2026-02-27T10:00")

    assert found(event(organizer=NORA, attendees=(NORA, JANE, SAM)), mail=(mail,)) == ["jane"]


def test_an_organizer_of_whom_nothing_is_said_interviewed() -> None:
    assert found(event(organizer=NORA, attendees=(NORA, JANE, SAM))) == ["nora", "jane"]


def test_a_recruiter_who_is_the_only_other_person_is_the_interviewer() -> None:
    alone = event(organizer=NORA, attendees=(NORA, SAM), description="Nora Whitby, Talent Acquisition")

    assert found(alone) == ["nora"]


def test_an_organizer_not_among_the_attendees_counts_only_as_the_only_human() -> None:
    assert found(event(organizer=NORA, attendees=(JANE, SAM))) == ["jane"]
    assert found(event(organizer=NORA, attendees=(SAM,))) == ["nora"]


# ---------------------------------------------------------------- 5 and 6: the user's word, and nobody else


def test_what_the_user_says_overrides_all_of_it() -> None:
    described = event(organizer=NORA, attendees=PANEL, description="Interviewers: Jane Doe, Raj Patel")
    said = debrief(met=("lee@acme.example",), not_met=("raj@acme.example",))

    assert found(described, said=said) == ["jane", "lee"]


def test_an_address_that_the_user_knows_reaches_a_name() -> None:
    described = event(attendees=(JANE, SAM), description="Interviewers: Jane Doe, Raj Patel")
    said = debrief(addresses=(("Raj Patel", "raj@acme.example"),))

    assert found(described, said=said) == ["jane", "raj"]


def test_people_only_in_cc_and_other_employees_are_nobodys_interviewers() -> None:
    mail = message("See you on Tuesday.", sender=LEE, cc=(RAJ,), date="2026-02-27T10:00")

    assert found(event(attendees=(JANE, SAM)), mail=(mail,)) == ["jane"]


def test_everyone_left_out_is_listed_with_a_reason() -> None:
    described = event(organizer=NORA, attendees=(NORA, JANE, RAJ, SAM), description="Interviewer: Jane Doe")

    assert [(each.person.name, each.reason) for each in roster(described).excluded] == [
        ("Nora Whitby", "coordinator"),
        ("Raj Patel", "not named"),
    ]
