"""The user's own templates: what they may use, what breaks them, and the built-in texts as a start."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from policies.decisions import Fact
from policies.facts import DraftKind, Interest, Person, User, UserTemplate
from policies.writing.brief import Brief
from policies.writing.check import problems
from policies.writing.compose import write
from policies.writing.templates import VARIABLES, TemplateProblem, built_in, check_template
from tests.builders import sam

LANGUAGES = ("en", "de", "fr", "es", "pt", "it", "nl")
MINE = """\
Subject: On {{ day }}

{{ greeting }}

It was good to meet you on {{ day }}{% if role %} about
the {{ role }} role{% endif %}.
{% if topic %}I liked {{ topic }}.{% endif %}


{{ farewell }}
{{ signature }}
"""


def template(text: str = MINE, *, kind: DraftKind = DraftKind.THANK_YOU, language: str = "en") -> UserTemplate:
    """A template of the user's."""
    return UserTemplate(kind, language, f"templates/{kind}.{language}.txt", text)


def brief(*templates: UserTemplate, **changes: object) -> Brief:
    """A thank-you to Jane by a user with these templates."""
    user: User = replace(sam(), templates=templates)
    made = Brief(
        kind=DraftKind.THANK_YOU,
        user=user,
        to=Person("jane@acme.example", "Jane Doe"),
        language="en",
        seed="seed",
        role=Fact("Data Analyst", "event e1"),
        day=date(2026, 3, 3),
        day_source="event e1",
    )
    return replace(made, **changes)  # type: ignore[arg-type]  # passed on by name


def test_a_template_takes_the_place_of_the_built_in_text() -> None:
    letter = write(brief(template()))

    assert letter.subject == "On Tuesday, March 3"
    assert letter.paragraphs[0] == "Hi Jane,"
    assert letter.paragraphs[1] == "It was good to meet you on Tuesday, March 3 about the Data Analyst role."
    assert letter.paragraphs[-1].endswith("regards,\nSam Rivera") or letter.paragraphs[-1].endswith("\nSam Rivera")
    assert len(letter.paragraphs) == 3
    assert not letter.note


def test_it_holds_for_its_kind_and_language_alone() -> None:
    others = (template(kind=DraftKind.CHECK_IN), template(language="de"))

    assert write(brief(*others)) == write(brief())


def test_facts_in_it_have_their_sources() -> None:
    letter = write(brief(template(), topics=(Fact("the archive", "your debrief"),)))

    assert ("I liked the archive.", "your debrief") in [
        (each.sentence, fact.source) for each in letter.grounds for fact in each.facts
    ]


def test_a_reply_keeps_the_subject_of_its_thread() -> None:
    assert write(brief(template(), thread_subject="Your interview")).subject == "Re: Your interview"


@pytest.mark.parametrize(
    ("text", "line", "what"),
    [
        ("{{ greeting }}\n\n{{ rolle }}\n", 3, "there is no variable `rolle`; did you mean `role`?"),
        ("{{ greeting }}\n{% if role %}\n", 2, "Unexpected end of template"),
        ("{{ greeting }\n", 1, "unexpected '}'"),
        ("{{ greeting | shout }}\n", 1, "No filter named 'shout'"),
        ("{{ greeting }}\n" * 2000, 1, "it is longer than 20000 characters"),
    ],
)
def test_a_broken_template_is_told_with_its_line(text: str, line: int, what: str) -> None:
    with pytest.raises(TemplateProblem) as told:
        check_template(template(text))

    assert told.value.line == line
    assert what in told.value.what
    assert str(told.value).startswith(f"templates/thank-you.en.txt, line {line}: ")


@pytest.mark.parametrize(
    "text",
    [
        "{{ greeting }}\n\n{{ 1 / 0 }}\n\n{{ signature }}",
        "{{ greeting }}\n\n{{ role.__class__.__mro__ }}\n\n{{ signature }}",
        "{{ greeting }}\n\n{{ role + 1 }}\n\n{{ signature }}",
        "{{ greeting }}",
        "",
    ],
)
def test_the_built_in_text_is_used_when_a_template_fails(text: str) -> None:
    letter = write(brief(template(text)))

    assert letter.paragraphs == write(brief()).paragraphs
    assert letter.note.startswith("The built-in text is used: templates/thank-you.en.txt, line ")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", DraftKind, ids=str)
@pytest.mark.parametrize("familiar", [True, False])
def test_the_built_in_text_is_a_good_template(kind: DraftKind, language: str, familiar: bool) -> None:  # noqa: FBT001
    """With many facts and with few."""
    its = template(built_in(kind, language), kind=kind, language=language)
    little = brief(
        its,
        kind=kind,
        language=language,
        their_words=("Hallo, ich danke dir, du", "tu", "je", "ti") if familiar else (),
    )
    much = replace(
        little,
        topics=(Fact("SQL", "your debrief"),),
        promised=date(2026, 3, 6),
        interest=Interest.YES,
        feedback="The commute is long.",
        context=(Fact("mentoring", "event"),),
    )
    check_template(its)

    for each in (little, much, replace(much, interest=Interest.UNSURE, role=None)):
        letter = write(each)
        assert not letter.note
        assert [found for found in problems(letter, each) if "words, wanted" not in found] == []
        assert not {"{", "}", "|", "[", "⟨"} & set(letter.text)


def test_the_start_says_what_may_be_used() -> None:
    assert all(f" {each}" in built_in(DraftKind.THANK_YOU, "en") for each in VARIABLES)
