"""What an address's domain and local part tell."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policies.domains import (
    is_calendar_service,
    is_free_mail,
    is_hiring_tool,
    is_no_reply,
    is_role_mailbox,
    is_scheduling_tool,
    registrable_domain,
)
from policies.facts import Person


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("jane@mail.acme.example", "acme.example"),
        ("jane@acme.co.uk", "acme.co.uk"),
        ("Jobs.Acme.COM.", "acme.com"),
        ("jane@localhost", "localhost"),
        ("", ""),
        ("jane@", ""),
    ],
)
def test_a_domain_is_cut_to_what_somebody_registered(address: str, expected: str) -> None:
    found = registrable_domain(address)

    assert expected == found


@given(st.text(max_size=60))
def test_no_text_is_too_odd_for_a_domain(text: str) -> None:
    assert registrable_domain(text) == registrable_domain(text)


@pytest.mark.parametrize("domain", ["gmail.com", "gmx.de", "orange.fr", "libero.it", "uol.com.br", "telenet.be"])
def test_free_mail_is_known(domain: str) -> None:
    assert is_free_mail(domain)


def test_a_company_is_not_free_mail() -> None:
    assert not is_free_mail("acme.example")


@pytest.mark.parametrize("domain", ["us.greenhouse-mail.io", "hire.lever.co", "talent.icims.com", "calendly.com"])
def test_a_tool_is_known_by_any_of_its_hosts(domain: str) -> None:
    assert is_scheduling_tool(domain)


def test_a_general_scheduler_is_no_hiring_tool() -> None:
    assert (is_hiring_tool("calendly.com"), is_hiring_tool("ashbyhq.com")) == (False, True)


@pytest.mark.parametrize(
    ("domain", "is_known"),
    [
        ("resource.calendar.google.com", True),
        ("group.calendar.google.com", True),
        ("calendar.google.com", True),
        ("whatever.calendar.google.com", True),
        ("resource.acme.example", True),
        ("mycalendar.google.com", False),
        ("google.com", False),
    ],
)
def test_a_calendars_own_addresses_are_known(domain: str, *, is_known: bool) -> None:
    assert is_calendar_service(domain) is is_known


@pytest.mark.parametrize(
    "local",
    ["no-reply", "noreply", "do-not-reply", "donotreply", "nepasrepondre", "nao-responda", "non-rispondere",
     "plumtree+no-reply", "jobs-noreply", "mailer-daemon"],
)  # fmt: skip
def test_nobody_reads_mail_there(local: str) -> None:
    assert is_no_reply(Person(f"{local}@acme.example"))


@pytest.mark.parametrize(
    "local",
    ["recruiting", "talent", "careers", "hr", "people", "interviews", "scheduling", "hello", "info", "team",
     "bewerbung", "karriere", "recrutement", "rh", "empleo", "seleccion", "vagas", "selezione", "vacatures",
     "talent-team", "jobs2"],
)  # fmt: skip
def test_a_department_is_no_person(local: str) -> None:
    assert is_role_mailbox(Person(f"{local}@acme.example"))


@pytest.mark.parametrize("local", ["jane.doe", "jdoe", "jane", "talentia.moss", "hrvoje", "j.people"])
def test_a_person_is_no_department(local: str) -> None:
    assert not is_role_mailbox(Person(f"{local}@acme.example"))
