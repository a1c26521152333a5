"""Schedules in descriptions."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policies.agendas import agenda


@pytest.mark.parametrize(
    ("line", "start", "end", "text"),
    [
        ("10:00 Jane Doe, system design", 600, None, "Jane Doe, system design"),
        ("9:00 AM - 10:00 AM  Product: Ada Ng", 540, 600, "Product: Ada Ng"),
        ("2:00 - 2:45pm EST | Ada Ng", 840, 885, "Ada Ng"),
        ("14h00 Ada Ng", 840, None, "Ada Ng"),
        ("10:00 Uhr Ada Ng", 600, None, "Ada Ng"),
        ("14-15 Uhr Ada Ng", 840, 900, "Ada Ng"),
        ("13.00 - 14.00 Ada Ng", 780, 840, "Ada Ng"),
        ("Ada Ng | 2:00 PM - 2:45 PM | Coding", 840, 885, "Ada Ng | Coding"),
        ("Session 1 (2:00 PM): Coding", 840, None, "Session 1 | Coding"),
    ],
)
def test_a_line_with_a_time_is_a_slot(line: str, start: int, end: int | None, text: str) -> None:
    (slot,) = agenda(line)

    assert (start, end, text) == (slot.start, slot.end, slot.text)


@pytest.mark.parametrize(
    "line", ["2-3 weeks", "Meeting ID: 312 445 781 90", "+1 555 0100", "Python 3.11 is used", "2026-03-03", "25:00 Ada"]
)
def test_other_numbers_are_no_times(line: str) -> None:
    assert agenda(line) == ()


def test_slots_know_their_lines() -> None:
    slots = agenda("Schedule\n10:00 Ada Ng\n\n11:00 Raj Patel")

    assert [each.line for each in slots] == [1, 3]


@given(st.text(alphabet="0123456789:.-– apmhuhrAda\n", max_size=200))
def test_any_text_is_read(text: str) -> None:
    assert all(0 <= each.start < 24 * 60 for each in agenda(text))
