from __future__ import annotations

from dataclasses import replace
from itertools import permutations

from policies.threads import Threads
from tests.builders import message

FIRST = message(id="a@x.example", date="2026-03-01T09:00")
ANSWER = message(id="b@x.example", in_reply_to="a@x.example", date="2026-03-02T09:00")
LATER = message(id="c@x.example", references=("a@x.example", "lost@x.example"), date="2026-03-03T09:00")
SIBLING = message(id="d@x.example", references=("lost@x.example",), date="2026-03-04T09:00")
STRANGER = message(id="e@x.example", date="2026-03-05T09:00")


def test_answers_and_references_make_one_thread_oldest_first_whatever_the_order() -> None:
    for order in permutations([FIRST, ANSWER, LATER, SIBLING, STRANGER]):
        threads = Threads(order)

        assert threads.of("b@x.example") == (FIRST, ANSWER, LATER, SIBLING)
        assert threads.of("e@x.example") == (STRANGER,)


def test_two_mails_that_refer_to_a_third_that_is_missing_are_one_thread() -> None:
    assert Threads([LATER, SIBLING]).same("c@x.example", "d@x.example")


def test_equal_subjects_alone_make_no_thread() -> None:
    assert not Threads([FIRST, STRANGER]).same(FIRST.id, STRANGER.id)


def test_the_providers_own_conversation_joins_mails_of_one_mailbox_only() -> None:
    one = replace(FIRST, thread_hint="42")
    two = replace(STRANGER, thread_hint="42")
    other = replace(ANSWER, in_reply_to=None, references=(), thread_hint="42", mailbox="another")

    threads = Threads([one, two, other])

    assert threads.same(one.id, two.id)
    assert not threads.same(one.id, other.id)


def test_an_unknown_message_has_no_thread() -> None:
    assert Threads([FIRST]).of("unknown@x.example") == ()


def test_references_that_run_in_a_circle_are_one_thread() -> None:
    one = message(id="a@x.example", in_reply_to="b@x.example")
    two = message(id="b@x.example", in_reply_to="a@x.example")

    assert Threads([one, two]).same("a@x.example", "b@x.example")
