"""Needs as searches: each term once, each search short enough, nothing that a user's words could add."""

from __future__ import annotations

from urllib.parse import quote_plus

import pytest

from connectors.google.search import INVITATIONS, searches, terms_of
from connectors.ports import MailNeed
from tests.builders import moment
from tests.connectors.contract.mail import SINCE


def test_a_need_is_looked_for_in_senders_recipients_and_subjects() -> None:
    need = MailNeed(
        SINCE,
        addresses=frozenset({"jane@acme.example"}),
        domains=frozenset({"other.example"}),
        names=frozenset({"acme robotics"}),
        message_ids=frozenset({"m1@acme.example"}),
    )

    assert terms_of(need) == {
        "from:jane@acme.example",
        "to:jane@acme.example",
        "cc:jane@acme.example",
        "from:other.example",
        "to:other.example",
        "cc:other.example",
        'from:"acme robotics"',
        'subject:"acme robotics"',
        "rfc822msgid:m1@acme.example",
    }


def test_a_search_begins_a_day_before_in_seconds_since_1970() -> None:
    (found,) = searches(["from:a@x"], after=moment("2026-03-02T00:00+00:00"))

    assert found == f"from:a@x after:{int(moment('2026-03-01T00:00+00:00').timestamp())}"


def test_several_terms_are_alternatives() -> None:
    (found,) = searches(["to:a@x", "from:a@x", INVITATIONS], after=SINCE)

    assert found.startswith("(filename:ics OR from:a@x OR to:a@x) after:")


def test_nothing_to_look_for_is_no_search() -> None:
    assert list(searches([], after=SINCE)) == []


@pytest.mark.parametrize("name", ['acme" OR in:anywhere "', 'a"b'])
def test_a_quote_in_a_name_does_not_end_the_name(name: str) -> None:
    terms = terms_of(MailNeed(SINCE, names=frozenset({name})))

    assert all(each.count('"') == 2 and each.endswith('"') for each in terms)


def test_a_message_id_with_a_blank_is_not_looked_for() -> None:
    assert terms_of(MailNeed(SINCE, message_ids=frozenset({"a@x in:anywhere"}))) == frozenset()


def test_searches_stay_short_however_they_are_written_in_an_address() -> None:
    terms = [f'subject:"Überraschung für {number}"' for number in range(200)]

    found = list(searches(terms, after=SINCE))

    assert len(found) > 5
    assert all(len(quote_plus(each)) <= 1_510 for each in found)
    assert sorted(term for each in found for term in terms if term in each) == sorted(terms)
