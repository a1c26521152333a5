"""Which interview a typed id names."""

from __future__ import annotations

import pytest

from agent.errors import UsageError
from agent.ids import resolve
from policies.facts import SeenInterview
from tests.builders import moment


def seen(id: str, uid: str, *, start: str = "2026-03-03T14:00", occurrence: str | None = None) -> SeenInterview:  # noqa: A002
    return SeenInterview(id, uid, occurrence, moment(start), "Interview", "Acme", moment("2026-03-01T09:00"))


FIRST = seen("k3f9x", "a1@acme.example")
OTHER = seen("m7c2d", "b2@other.example")
TUESDAY = seen("p4g8h", "weekly", start="2026-03-10T14:00", occurrence="20260310T180000Z")
BEFORE = seen("q5r6s", "weekly", start="2026-03-03T14:00", occurrence="20260303T190000Z")
KNOWN = (FIRST, OTHER, TUESDAY, BEFORE)


@pytest.mark.parametrize("typed", ["k3f9x", "K3F9X", "a1@acme.example"])
def test_an_interview_is_named_by_its_short_id_or_its_uid(typed: str) -> None:
    assert resolve(typed, KNOWN) == FIRST


def test_an_occurrence_is_named_by_its_short_id() -> None:
    assert resolve("q5r6s", KNOWN) == BEFORE


def test_the_uid_of_a_series_names_several_and_the_choices_are_told() -> None:
    with pytest.raises(UsageError) as caught:
        resolve("weekly", KNOWN)

    assert str(caught.value) == "`weekly` names 2 interviews; say which one: q5r6s (2026-03-03), p4g8h (2026-03-10)"


@pytest.mark.parametrize(("typed", "near"), [("k3f9", "k3f9x"), ("a1@acme.exampel", "a1@acme.example")])
def test_for_an_unknown_one_the_nearest_is_named(typed: str, near: str) -> None:
    with pytest.raises(UsageError, match=f"no interview is known as `{typed}`; did you mean `{near}`"):
        resolve(typed, KNOWN)


def test_where_none_is_near_the_command_that_lists_them_is_named() -> None:
    with pytest.raises(UsageError, match="`afterword status` lists them"):
        resolve("zzzzz", KNOWN)
