"""Names as calendars and mail spell them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policies.names import best_match, clean_display_name, is_persons_name, matches, same_person
from tests.builders import person


@pytest.mark.parametrize(
    ("display", "expected"),
    [
        ("Doe, Jane", "Jane Doe"),
        ("KRÜGER, Sabine", "Sabine Krüger"),
        ("Simone Hale | Tallis & Rowe", "Simone Hale"),
        ("Nell Amery (via Ashby)", "Nell Amery"),
        ("Dr. Thomas Behrens", "Dr. Thomas Behrens"),
        ("Jane Doe, PhD", "Jane Doe"),
        ("Jane Doe - Acme", "Jane Doe"),
        ("Jane Doe from Acme", "Jane Doe"),
        ("'Jane Doe'", "Jane Doe"),
        ("JP Morris", "JP Morris"),
    ],
)
def test_a_display_name_is_cut_to_the_name(display: str, expected: str) -> None:
    found = clean_display_name(display)

    assert expected == found


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Jane Doe", "Doe, Jane"),
        ("J. Doe", "Jane Doe"),
        ("Jörg Müller", "Joerg Mueller"),
        ("Siobhán O'Shea", "Siobhan O’Shea"),
        ("Kim van der Lo", "Kim Lo"),
        ("Dr. Jane Doe", "Jane Doe"),
        ("Frau Roth", "Ina Roth"),
        ("Kim", "Kim Lo"),
        ("Di Wu", "Wu, Di"),
    ],
)
def test_one_person_has_many_spellings(one: str, other: str) -> None:
    assert same_person(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("Jane Doe", "John Doe"), ("Jane Doe", "Jane Roe"), ("Di Wu", "Al Wu"), ("", "Jane Doe"), ("J", "Jane Doe")],
)
def test_two_people_stay_two(one: str, other: str) -> None:
    assert not same_person(one, other)


@pytest.mark.parametrize(
    "address",
    ["jane.doe@acme.example", "jdoe@acme.example", "janed@acme.example", "doe@acme.example", "jane@acme.example"],
)
def test_an_address_without_a_name_is_matched_by_its_words(address: str) -> None:
    assert matches("Jane Doe", person(address))


def test_a_display_name_goes_before_the_address() -> None:
    assert not matches("Jane Doe", person("Raj Patel <jane.doe@acme.example>"))


def test_a_first_name_matches_only_when_it_is_the_only_one() -> None:
    kims = [person("Kim Lo <kim@acme.example>"), person("Kim Ray <kray@acme.example>")]

    assert (None, kims[1]) == (best_match("Kim", kims), best_match("Kim Ray", kims))


def test_a_short_form_is_tried_when_nobody_is_called_so() -> None:
    robert = person("Robert Ito <rito@acme.example>")

    assert robert == best_match("Bob Ito", [robert, person("Kim Lo <kim@acme.example>")])


@pytest.mark.parametrize("text", ["Jane Doe", "Noor el Amrani", "J. P. O'Shea", "Anne-Marie Roux", "Ng"])
def test_a_name_looks_like_one(text: str) -> None:
    assert is_persons_name(text)


@pytest.mark.parametrize("text", ["", "jane doe", "Room 4", "The quick brown fox jumps", "a@b.example"])
def test_other_text_does_not(text: str) -> None:
    assert not is_persons_name(text)


@given(st.text(max_size=80), st.text(max_size=80))
def test_no_text_is_too_odd_for_a_name(one: str, other: str) -> None:
    assert same_person(one, other) == same_person(other, one)
