"""What drafts say (policy section 9), over all kinds, languages and combinations of known facts."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from policies.decisions import Fact
from policies.facts import DraftKind, Interest, Person
from policies.writing.alternatives import every_wording
from policies.writing.brief import Brief
from policies.writing.check import problems
from policies.writing.compose import write
from policies.writing.html import to_html
from policies.writing.voices import voice_of
from tests.builders import sam

LANGUAGES = ("en", "de", "fr", "es", "pt", "it", "nl")
JANE = Person("jane@acme.example", "Jane Doe")
ROLE = Fact("Database Engineer (PostgreSQL)", "event e1")


def brief(kind: DraftKind = DraftKind.THANK_YOU, **changes: object) -> Brief:
    """A thank-you to Jane for a conversation about a role on 3 March."""
    made = Brief(
        kind=kind,
        user=sam(),
        to=JANE,
        language="en",
        seed="seed",
        role=ROLE,
        day=date(2026, 3, 3),
        day_source="event e1",
        context=(Fact("Interview: Database Engineer (PostgreSQL)", "event e1"),),
    )
    return replace(made, **changes)  # type: ignore[arg-type]  # passed on by name


def sentences(text: str) -> set[str]:
    """The sentences of a body."""
    return {each.strip() for each in re.split(r"(?<=[.?!])\s+|\n+", text) if len(each.split()) > 3}


def body(of: Brief) -> str:
    """The letter without greeting and signature."""
    return "\n".join(write(of).paragraphs[1:-1])


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", list(DraftKind))
def test_every_kind_in_every_language_keeps_the_rules(kind: DraftKind, language: str) -> None:
    for variant in range(8):
        made = brief(kind, language=language, variant=variant, feedback="The commute is long.", seed=f"s{variant}")

        assert problems(write(made), made) == ()


facts = st.one_of(
    st.none(), st.builds(Fact, st.sampled_from(["Acme", "system design", "onsite interview"]), st.just("event"))
)


@settings(max_examples=300, deadline=None)
@given(
    kind=st.sampled_from(DraftKind),
    language=st.sampled_from(LANGUAGES),
    role=facts,
    company=facts,
    part=facts,
    stage=facts,
    interest=st.sampled_from([None, *Interest]),
    promised=st.none() | st.dates(date(2026, 1, 1), date(2027, 12, 31)),
    variant=st.integers(0, 9),
    seed=st.text(max_size=8),
    name=st.sampled_from(["", "Jane Doe", "KRÜGER, Sabine", "Dr. Thomas Behrens", "jane@acme.example", "李 小龙"]),
)
def test_no_combination_of_known_and_unknown_facts_leaves_a_gap(
    *,
    kind: DraftKind,
    language: str,
    role: Fact | None,
    company: Fact | None,
    part: Fact | None,
    stage: Fact | None,
    interest: Interest | None,
    promised: date | None,
    variant: int,
    seed: str,
    name: str,
) -> None:
    made = brief(
        kind,
        language=language,
        role=role,
        company=company,
        part=part,
        stage=stage,
        interest=interest,
        promised=promised,
        variant=variant,
        seed=seed,
        to=Person("jane@acme.example", name),
    )
    letter = write(made)

    assert [each for each in problems(letter, made) if "words, wanted" not in each] == []
    assert not re.search(r"\s[,.]|\s{2,}|\.\.|,,", "\n".join(letter.paragraphs[1:-1]))


def test_the_same_brief_gives_the_same_letter() -> None:
    assert write(brief()) == write(brief())


@pytest.mark.parametrize("language", LANGUAGES)
def test_members_of_a_panel_share_no_sentence(language: str) -> None:
    bodies = [sentences(body(brief(language=language, variant=place))) for place in range(6)]

    assert [one & other for one, other in combinations(bodies, 2) if one & other] == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("seed", ["a", "b", "c", "d"])
def test_panel_letters_differ_in_their_words(language: str, seed: str) -> None:
    def grams(text: str) -> set[tuple[str, ...]]:
        words = text.lower().split()
        return {tuple(words[place : place + 4]) for place in range(len(words) - 3)}

    letters = [grams(body(brief(variant=place, language=language, seed=seed))) for place in range(6)]

    assert max(len(one & other) / len(one | other) for one, other in combinations(letters, 2)) <= 0.30


def test_the_greeting_is_the_name_they_sign_with() -> None:
    assert write(brief(signs_as="Kate")).paragraphs[0] == "Hi Kate,"


@pytest.mark.parametrize(
    ("name", "language", "greeting"),
    [
        ("Katherine Wu", "en", "Hi Katherine,"),
        ("KRÜGER, Sabine", "de", "Guten Tag Sabine Krüger,"),
        ("Dr. Thomas Behrens", "de", "Guten Tag Dr. Thomas Behrens,"),
        ("Simone Hale | Tallis & Rowe", "en", "Hi Simone,"),
        ("", "en", "Hello,"),
        ("jane@acme.example", "en", "Hello,"),
    ],
)
def test_names_are_greeted_as_people_are_called(name: str, language: str, greeting: str) -> None:
    made = brief(to=Person("someone@acme.example", name), language=language)

    assert write(made).paragraphs[0] == greeting


@pytest.mark.parametrize(
    ("name", "language", "words", "text", "greeting"),
    [
        ("Petra Schulz", "de", "Ich melde mich bei Ihnen.", "mit Frau Schulz", "Sehr geehrte Frau Schulz,"),
        ("Dr. Petra Schulz", "de", "Ich danke Ihnen.", "Frau Schulz ist da", "Sehr geehrte Frau Dr. Schulz,"),
        (
            "Jonas Weber",
            "de",
            "Ihre Bewerbung",
            "Gespräch mit Herrn Prof. Dr. Weber",
            "Sehr geehrter Herr Prof. Dr. Weber,",
        ),
        ("Petra Schulz", "de", "Ich melde mich bei dir.", "mit Frau Schulz", "Hallo Petra,"),
        ("Petra Schulz", "de", "Ich melde mich bei Ihnen.", "mit Frau Schulze", "Guten Tag Petra Schulz,"),
        ("Anne Dupont", "fr", "Je vous remercie.", "entretien avec Mme Dupont", "Bonjour Madame Dupont,"),
        ("Eva van den Berg", "nl", "Ik bel u.", "gesprek met mevrouw Van den Berg", "Geachte mevrouw van den Berg,"),
        ("Lucia Rossi", "it", "La ringrazio, Lei", "con la Dott.ssa Rossi", "Gentile Dott.ssa Rossi,"),
        ("Jane Doe", "en", "Dear Mr Rivera, thank you.", "an interview with Ms Doe", "Dear Ms. Doe,"),
        ("Jane Doe", "en", "Dear Mr Rivera, thank you.", "", "Dear Jane Doe,"),
    ],
)
def test_formal_mail_is_answered_by_family_name_when_a_text_tells_the_form(
    name: str, language: str, words: str, text: str, greeting: str
) -> None:
    made = brief(
        to=Person("someone@acme.example", name),
        language=language,
        their_words=(words,),
        addressed_in=(Fact(text, "event e1"),),
    )

    assert write(made).paragraphs[0] == greeting


def test_familiar_mail_is_answered_familiarly() -> None:
    made = brief(language="de", their_words=("Hallo Sam, schön, dass du da warst. Ich melde mich bei dir.",))

    assert write(made).paragraphs[0] == "Hallo Jane,"


def test_only_a_skill_that_the_role_speaks_of_is_mentioned() -> None:
    text = body(brief())

    assert "PostgreSQL performance tuning" in text
    assert "mentoring" not in text


def test_no_skill_is_mentioned_when_none_fits() -> None:
    made = brief(role=Fact("Florist", "event"), context=(Fact("Interview: Florist", "event"),))

    assert not any(each in body(made) for each in sam().skills)


def test_a_topic_of_the_debrief_is_mentioned() -> None:
    assert "the schema registry" in body(brief(topics=(Fact("the schema registry", "your debrief"),)))


def test_unsure_interest_asks_and_claims_no_enthusiasm() -> None:
    for variant in range(8):
        text = body(brief(interest=Interest.UNSURE, variant=variant))

        assert "?" in text
        assert not re.search(r"excited|eager|enthusias|thrilled|very interested|perfect fit", text, re.IGNORECASE)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_check_in_of_somebody_unsure_claims_no_interest(language: str) -> None:
    claims = every_wording_of(voice_of(language, formal=True).check_in.interested)
    for place in range(20):
        made = brief(DraftKind.CHECK_IN, interest=Interest.UNSURE, language=language, seed=f"s{place}")

        assert not [each for each in claims if each in body(made)]
        assert problems(write(made), made) == ()


def every_wording_of(templates: tuple[str, ...]) -> list[str]:
    """All that these sentences may say."""
    return [wording for each in templates for wording in every_wording(each)]


def test_with_a_known_timeline_the_process_is_not_asked_about() -> None:
    text = body(brief(promised=date(2026, 3, 13), promised_source="mail"))

    assert "Friday, March 13" in text
    assert "next steps" not in text


def test_a_check_in_names_the_promised_day() -> None:
    text = body(brief(DraftKind.CHECK_IN, promised=date(2026, 3, 6), promised_source="mail"))

    assert "Friday, March 6" in text


def test_a_withdrawal_says_no_in_its_first_two_sentences_and_gives_the_feedback_as_it_is() -> None:
    letter = write(brief(DraftKind.WITHDRAWAL, feedback="The on-call rota is heavier than I can take on."))

    assert re.search(r"withdraw|not to take", letter.paragraphs[1])
    assert "The on-call rota is heavier than I can take on." in letter.text


def test_every_fact_used_has_its_source() -> None:
    letter = write(brief(topics=(Fact("the schema registry", "your debrief"),)))

    assert {"Tuesday, March 3", "the schema registry", "PostgreSQL performance tuning"} <= {
        each.text for each in letter.facts
    }
    assert all(each.source for each in letter.facts)


def test_what_stands_in_the_context_alone_never_appears() -> None:
    lure = (*brief().context, Fact("We also hire at Globex, where Raj likes Haskell.", "mail"))
    text = write(brief(context=lure)).text

    assert not re.search(r"Globex|Raj|Haskell", text)


@pytest.mark.parametrize(
    "subject", ["Your application", "Re: Your application", "AW: RE: Your application", "Re[2]: Your application"]
)
def test_a_reply_has_one_reply_mark_before_the_threads_own_subject(subject: str) -> None:
    assert write(brief(thread_subject=subject)).subject == "Re: Your application"


def test_a_new_thread_has_a_short_natural_subject() -> None:
    assert write(brief()).subject == "Thank you for the conversation about the Database Engineer (PostgreSQL) role"
    assert write(brief(role=None)).subject == "Thank you for our conversation"


def test_the_signature_stands_last_and_once() -> None:
    made = brief(user=sam(signature="Sam Rivera\n+1 555 0100"))
    letter = write(made)

    assert letter.paragraphs[-1].endswith("\nSam Rivera\n+1 555 0100")
    assert letter.text.count("+1 555 0100") == 1


def test_the_html_says_the_same_with_everything_escaped() -> None:
    letter = write(brief(topics=(Fact("<script>alert(1)</script> & joins", "your debrief"),)))
    html = to_html(letter)

    assert "<script>" not in html
    assert "&lt;script&gt;" in html
    assert "<style" not in html
    assert html.count("<p>") == len(letter.paragraphs)
