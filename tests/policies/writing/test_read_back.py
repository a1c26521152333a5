"""What the program writes is read as what it is, once the user has sent it from another program."""

from __future__ import annotations

from datetime import date

import pytest

from policies.decisions import Fact
from policies.facts import DraftKind, Interest, Person
from policies.messages import MessageKind, read_message
from policies.writing.brief import Brief
from policies.writing.compose import write
from tests.builders import SAM, message, sam

LANGUAGES = ("en", "de", "fr", "es", "pt", "it", "nl")
READ_AS = {
    DraftKind.THANK_YOU: MessageKind.OWN_OTHER,
    DraftKind.CHECK_IN: MessageKind.OWN_CHECK_IN,
    DraftKind.WITHDRAWAL: MessageKind.OWN_WITHDRAWAL,
}


@pytest.mark.parametrize("kind", READ_AS, ids=str)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sent_draft_is_read_as_what_it_is(language: str, kind: DraftKind) -> None:
    """A thank-you that asks about the next steps is no check-in, or the first check-in would be counted twice."""
    wrong = []
    for number in range(200):
        brief = Brief(
            kind=kind,
            user=sam(),
            to=Person("jane@acme.example", "Jane Doe"),
            language=language,
            seed=f"s{number}",
            role=Fact("Data Analyst", "e"),
            day=date(2026, 3, 3),
            interest=(None, Interest.YES, Interest.UNSURE)[number % 3],
            promised=date(2026, 3, 6) if number % 2 else None,
            variant=number % 6,
        )
        letter = write(brief)
        own = message(letter.text, sender=SAM, to=("jane@acme.example",), subject=letter.subject)
        reading = read_message(own, sam())
        if reading.kind is not READ_AS[kind]:
            wrong.append((reading.kind, reading.evidence[0].text, letter.text))

    assert wrong == []
