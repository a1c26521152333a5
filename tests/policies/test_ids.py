from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from policies.facts import DraftKey, DraftKind
from policies.ids import message_id, short_id, words_digest

KEY = DraftKey("acme.example", "e1||20260303T190000Z", DraftKind.THANK_YOU, "jane@acme.example", 1)


def test_a_short_id_is_the_same_in_every_run() -> None:
    assert short_id("e1", None) == "46z6e"


def test_occurrences_of_one_series_have_ids_of_their_own() -> None:
    assert short_id("e1", "20260416T150000Z") != short_id("e1", "20260423T150000Z")


@given(st.text(), st.none() | st.text())
def test_a_short_id_has_five_characters_without_look_alikes(uid: str, occurrence: str | None) -> None:
    made = short_id(uid, occurrence)

    assert len(made) == 5
    assert not set(made) & set("01loiu")


def test_a_draft_has_the_same_message_id_at_every_attempt() -> None:
    made = message_id(KEY, domain="example.com", user="sam.rivera@example.com")

    assert message_id(KEY, domain="example.com", user="sam.rivera@example.com") == made
    assert made.endswith("@example.com")


def test_every_part_of_the_key_makes_another_message_id() -> None:
    keys = [
        KEY,
        DraftKey("other.example", KEY.occasion, KEY.kind, KEY.person, 1),
        DraftKey(KEY.application, "e2||", KEY.kind, KEY.person, 1),
        DraftKey(KEY.application, KEY.occasion, DraftKind.CHECK_IN, KEY.person, 1),
        DraftKey(KEY.application, KEY.occasion, KEY.kind, "raj@acme.example", 1),
        DraftKey(KEY.application, KEY.occasion, KEY.kind, KEY.person, 2),
    ]

    assert len({message_id(key, domain="example.com", user="sam@example.com") for key in keys}) == len(keys)


def test_the_digest_of_words_tells_subject_from_text() -> None:
    assert words_digest("a", "b") != words_digest("", "ab")
