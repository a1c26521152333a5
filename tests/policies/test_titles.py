"""What a title names: the role, the company, the kind of conversation, people."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policies.facts import Person
from policies.titles import TitleFacts, read_title
from tests.builders import person, sam

JANE = person("Jane Doe <jane@halyardrobotics.example>")


def read(title: str, description: str = "", *people: Person) -> TitleFacts:
    return read_title(title, description, user=sam(), people=people or (JANE,))


@pytest.mark.parametrize(
    ("title", "role"),
    [
        ("Interview: Backend Engineer", "Backend Engineer"),
        ("Onsite - Sam Rivera - Data Engineer", "Data Engineer"),
        ("[Halyard] Interview for Platform Engineer", "Platform Engineer"),
        ("Vorstellungsgespräch Softwareentwickler (m/w/d)", "Softwareentwickler"),
        ("Entretien d'embauche – Contrôleuse de gestion", "Contrôleuse de gestion"),
        ("Entrevista de trabajo - Responsable de almacén", "Responsable de almacén"),
        ("Sollicitatiegesprek inkoper", "inkoper"),
        ("Interview - Backend Engineer (R-10234)", "Backend Engineer"),
        ("Interview with Jane Doe (VP Engineering)", None),
        ("Hiring Manager interview", None),
        ("Selezione Grafico – primo incontro", None),
        ("Intro call", None),
    ],
)
def test_a_role_is_named_only_when_sure(title: str, role: str | None) -> None:
    assert read(title).role == role


def test_the_descriptions_word_for_the_role_goes_first() -> None:
    assert read("Robin + Ida", "Position: Site Reliability Engineer").role == "Site Reliability Engineer"


@pytest.mark.parametrize(
    ("title", "company"),
    [
        ("Halyard Robotics: phone screen", "Halyard Robotics"),
        ("Interview @ Halyard", "Halyard"),
        ("Sam / HALYARD Robotics", "HALYARD Robotics"),
        ("Interview: Backend Engineer", None),
        ("Interview with Jane", None),
    ],
)
def test_a_company_is_written_as_the_title_writes_it(title: str, company: str | None) -> None:
    assert read(title).company == company


@pytest.mark.parametrize(
    ("domain", "title", "company"),
    [
        ("elmotter.example", "Elm & Otter, first interview", "Elm & Otter"),
        ("blockandvine.example", "Block & Vine: first interview", "Block & Vine"),
        ("scuolaverdi.example", "Colloquio docente - Scuola Media", None),
    ],
)
def test_a_domain_spells_a_company_in_its_own_way(domain: str, title: str, company: str | None) -> None:
    assert read(title, "", Person(f"jane@{domain}", "Jane Doe")).company == company


def test_at_a_free_mail_address_the_words_after_at_are_the_company() -> None:
    assert read("Interview at Petal", "", Person("arun.das@gmail.com", "Arun Das")).company == "Petal"


@pytest.mark.parametrize(
    ("title", "stage"),
    [
        ("Phone screen - SRE", "phone screen"),
        ("Zweitgespräch bei Halyard", "zweitgespräch"),
        ("Colloquio tecnico", "colloquio tecnico"),
    ],
)
def test_the_kind_of_conversation_is_in_the_titles_words(title: str, stage: str | None) -> None:
    assert read(title).stage == stage


@pytest.mark.parametrize(
    ("title", "names"),
    [
        ("Interview with Jane Doe", ("Jane Doe",)),
        ("Interview with Jane", ("Jane",)),
        ("Technical screen (Jane Doe)", ("Jane Doe",)),
        ("Interview: Jane Street role", ()),
        ("Interview with Ida Kerr", ()),
    ],
)
def test_a_title_names_people_at_the_event(title: str, names: tuple[str, ...]) -> None:
    assert read(title).names == names


def test_where_nobody_is_known_a_full_name_with_its_company_is_enough() -> None:
    found = read_title("Phone interview with Gus Tarr (Ferrous)", "", user=sam(), people=())

    assert found.names == ("Gus Tarr",)


@given(st.text(max_size=120), st.text(max_size=200))
def test_no_title_is_too_odd(title: str, description: str) -> None:
    assert read(title, description) == read(title, description)
