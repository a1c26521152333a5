"""Calendars as products write them: each ``tests/corpus/NAME.ics`` reads as ``NAME.facts.json`` says, for March 2026.

All people in them are invented.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from connectors.formats.ical import read_calendar
from tests.connectors.ics_text import window

if TYPE_CHECKING:
    from connectors.ports import CalendarReading
    from policies.facts import Event, Person

CORPUS = Path(__file__).parent.parent / "corpus"


def facts(reading: CalendarReading) -> object:
    """A reading as the file beside it has it."""
    return {
        "events": [_event(each) for each in reading.events],
        "problems": [f"{each.where}: {each.what}" for each in reading.problems],
    }


def _event(event: Event) -> dict[str, object]:
    found: dict[str, object] = {
        "uid": event.uid,
        "occurrence": event.occurrence,
        "start": event.start.isoformat(),
        "end": event.end.isoformat(),
        "all_day": event.all_day,
        "summary": event.summary,
        "description": event.description,
        "location": event.location,
        "status": event.status,
        "sequence": event.sequence,
        "organizer": _person(event.organizer) if event.organizer else None,
        "attendees": [
            " ".join((_person(each.person), each.participation, each.role, each.kind)) for each in event.attendees
        ],
    }
    return {name: value for name, value in found.items() if value not in (None, "", [], False)}


def _person(person: Person) -> str:
    return f"{person.name} <{person.email}>"


@pytest.mark.parametrize("path", sorted(CORPUS.glob("*.ics")), ids=lambda path: path.stem)
def test_a_calendar_of_the_corpus_reads_as_expected(path: Path) -> None:
    expected = json.loads(path.with_suffix(".facts.json").read_text(encoding="utf-8"))

    reading = read_calendar(path.read_bytes(), window=window(), source="calendar")

    assert facts(reading) == expected
