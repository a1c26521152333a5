"""The expressions of the word lists: what they may match, and that reading hostile text is bounded."""

from __future__ import annotations

import pytest

from policies.newtext import new_text
from policies.patterns import Patterns, expression, literals_of
from policies.wording import Wording


@pytest.mark.parametrize(
    ("source", "literals"),
    [
        ("let you know", {"know"}),
        ("(?:not|n't) … (?:proceed|continu)", {"proceed", "continu"}),
        ("yes? or no", {"ye"}),
        (r"\w+\?", {"?"}),
        (r"\w+", set()),
    ],
)
def test_a_literal_of_an_expression_stands_in_all_that_it_matches(source: str, literals: set[str]) -> None:
    """The longest one that no alternative can do without."""
    assert literals == literals_of(source)


def test_every_literal_that_an_expression_needs_is_looked_for() -> None:
    """One of several is not enough, whichever it is."""
    assert expression("not … (?:proceed|continu)", whole=False).needs == (
        frozenset({"not"}),
        frozenset({"proceed", "continu"}),
    )


def test_an_expression_without_any_literal_is_refused() -> None:
    """It would be tried on every text."""
    with pytest.raises(ValueError, match=r"no literal stands in everything that '\\\\w\+'"):
        expression(r"\w+", whole=False)


def test_a_part_may_begin_and_end_within_a_word() -> None:
    """As a clause does, without the comma that the text has."""
    patterns = Patterns("so,i withdraw my application,sorry", ("en",))

    assert patterns.search("OWN_WITHDRAW", "i withdraw my application") is not None


def test_a_mark_stands_for_up_to_sixty_characters() -> None:
    """No more, so that no expression runs through a whole text."""
    near, far = f"withdraw {'x' * 40} application", f"withdraw {'x' * 80} application"

    assert Patterns(near, ("en",)).found_in("OWN_WITHDRAW", near) is not None
    assert Patterns(far, ("en",)).found_in("OWN_WITHDRAW", far) is None


@pytest.mark.parametrize(
    "unit", ["a", "> ", "(", "not ", "by friday 12/4 ", "On x\n", "--\n", "<a@b", "unfortunately not "]
)
def test_only_a_stated_length_of_hostile_text_is_judged(unit: str) -> None:
    """200 KB are cut before they are judged."""
    wording = Wording.of("x" * 10_000, new_text(unit * (200_000 // len(unit))))

    assert len(wording.lowered) <= 300 + 1 + 8_000
    assert len(wording.sentences) <= 151
