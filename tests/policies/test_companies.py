"""Which company an event or a mail is of (policy section 1, "application", and section 10, "agency")."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from policies.companies import (
    Company,
    compact,
    company_domain,
    company_of,
    is_agency_talk,
    is_named_in,
    name_matches_domain,
    without_department,
)
from policies.interviewers import who_interviewed
from policies.interviews import judge
from tests.builders import SAM, event, person, sam

if TYPE_CHECKING:
    from policies.facts import Event

JANE = "Jane Doe <jane@acme.example>"
CARLA = "Carla Mint <carla@mint-recruiting.example>"
AT_WORK = sam(employer_domains=("mill.example",))


def company(of: Event) -> Company:
    user = sam()
    return company_of(of, user=user, judgement=judge(of, user), roster=who_interviewed(of, user))


def test_companies_are_told_apart_by_the_registrable_domain_of_their_people() -> None:
    found = company(event(attendees=("Jane Doe <jane@mail.acme.co.uk>", SAM), organizer=None))

    assert found.domain == "acme.co.uk"


@pytest.mark.parametrize(
    "address", ["jane@gmail.com", "acme@us.greenhouse-mail.io", "c_1@resource.calendar.google.com", "kit@mill.example"]
)
def test_free_mail_tools_and_the_users_employer_define_no_company(address: str) -> None:
    assert company_domain(person(address), AT_WORK) is None


def test_there_the_company_named_in_the_title_does() -> None:
    arun = "Arun Das <arun.das@gmail.com>"
    found = company(event(summary="Interview at Petal", organizer=arun, attendees=(arun, SAM)))

    assert found == Company(None, "Petal", frozenset({"arun.das@gmail.com"}))


@pytest.mark.parametrize("display", ["Sablewood", "Sablewood Recruiting", "Sablewood Talent"])
def test_or_the_company_in_a_tools_display_name(display: str) -> None:
    found = company(event(organizer=f"{display} <no-reply@ashbyhq.com>", attendees=(SAM,)))

    assert found.name == "Sablewood"


def test_a_tools_own_name_is_no_company() -> None:
    found = company(event(organizer="ModernLoop <scheduler@modernloop.io>", attendees=(JANE, SAM)))

    assert (found.domain, found.name) == ("acme.example", None)


def test_an_agencys_event_about_a_named_client_is_the_clients() -> None:
    described = event(
        summary="Interview with Northgate Bank",
        organizer=CARLA,
        attendees=(CARLA, SAM),
        description="Carla Mint, Recruitment Consultant, on behalf of our client.",
    )

    assert company(described) == Company(None, "Northgate Bank")


def test_with_the_clients_people_at_it_their_domain_counts() -> None:
    otto = "Otto Berg <otto@northgatebank.example>"
    described = event(summary="Interview with Northgate Bank", organizer=CARLA, attendees=(CARLA, otto, SAM))

    assert company(described).domain == "northgatebank.example"


def test_where_no_client_is_named_it_is_the_agencys_own() -> None:
    screen = event(summary="Phone screen", organizer=CARLA, attendees=(CARLA, SAM), description="One of our clients.")

    assert company(screen).domain == "mint-recruiting.example"


def test_of_several_domains_the_interviewers_counts() -> None:
    described = event(organizer=CARLA, attendees=(CARLA, JANE, SAM), description="Interviewer: Jane Doe")

    assert company(described).domain == "acme.example"


def test_two_events_of_one_company_share_a_mark() -> None:
    with_domain = Company("acme.example", "Acme, Inc.")
    by_name = Company(None, "ACME")

    assert with_domain.marks & by_name.marks == {"name:acme"}


@pytest.mark.parametrize(
    ("name", "word"), [("Elm & Otter, Inc.", "elmotter"), ("Nordlicht GmbH", "nordlicht"), ("Acme", "acme")]
)
def test_a_name_is_compared_without_its_legal_form(name: str, word: str) -> None:
    assert compact(name) == word


@pytest.mark.parametrize(
    ("name", "domain", "expected"),
    [
        ("Elm & Otter", "elmotter.example", True),
        ("Sablewood", "sablewoodgroup.example", True),
        ("Acme", "globex.example", False),
        ("El", "elmotter.example", False),
    ],
)
def test_a_name_and_a_domain_belong_together_when_one_begins_with_the_other(
    name: str,
    domain: str,
    expected: bool,  # noqa: FBT001
) -> None:
    assert name_matches_domain(name, domain) is expected


def test_a_text_names_a_company_by_its_name_or_its_domain() -> None:
    assert is_named_in("Your application at Elm & Otter", names=(), domains=("elmotter.example",))
    assert not is_named_in("Your application at Globex", names=("Acme",), domains=("acme.example",))


@pytest.mark.parametrize("text", ["on behalf of our client", "Recruitment Consultant"])
def test_an_agency_is_told_by_its_words(text: str) -> None:
    assert is_agency_talk(text)


def test_a_better_letter_is_no_agency() -> None:
    assert not is_agency_talk("A better letter for the staff.")


def test_a_department_alone_is_no_company() -> None:
    assert without_department("Recruiting Team") is None
