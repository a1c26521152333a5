"""Content lines, components and nesting."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connectors.formats.content_lines import (
    LONGEST_LINE,
    Component,
    Property,
    calendars_in,
    parts_of,
    properties_in,
    text_of,
)
from tests.connectors.ics_text import calendar, vevent


def one(line: str) -> Property:
    """The property on a line."""
    (found,) = properties_in(line.encode())
    return found


def test_a_line_has_a_name_parameters_and_a_value() -> None:
    found = one('attendee;CN="Doe, Jane: CTO";partstat=ACCEPTED:mailto:jane@acme.example')

    assert found == Property("ATTENDEE", "mailto:jane@acme.example", {"CN": "Doe, Jane: CTO", "PARTSTAT": "ACCEPTED"})


def test_folded_lines_are_one_even_in_the_middle_of_a_letter() -> None:
    folded = "SUMMARY:Gespräch".encode().replace(b"\xc3\xa4", b"\xc3\n \xa4").replace(b"ch", b"c\n\th")

    (found,) = properties_in(folded)

    assert found.value == "Gespräch"


def test_parameters_carry_quotes_and_line_breaks_as_rfc_6868_has_them() -> None:
    assert one("ATTENDEE;CN=Jane ^'JD^' Doe^nCTO^^:x").parameters == {"CN": 'Jane "JD" Doe\nCTO^'}


def test_a_quote_that_never_ends_costs_only_the_parameters() -> None:
    assert one('ATTENDEE;CN="Jane:mailto:jane@acme.example') == Property("ATTENDEE", "mailto:jane@acme.example", {})


def test_lines_that_are_none_are_left_out() -> None:
    assert list(properties_in(b"no colon\n:no name\n\n=\nA:1")) == [Property("A", "1", {})]


def test_a_line_beyond_the_limit_is_cut() -> None:
    assert len(one("DESCRIPTION:" + "x" * 100_000).value) == LONGEST_LINE - len("DESCRIPTION:")


def test_only_the_names_asked_for_are_given() -> None:
    found = properties_in(b"UID:1\nSUMMARY:2\nuid:3", names=("UID",))

    assert [each.value for each in found] == ["1", "3"]


def test_properties_of_components_inside_are_left_out() -> None:
    text = b"\nBEGIN:VEVENT\nUID:1\nBEGIN:VALARM\nSUMMARY:alarm\nEND:VALARM\nSUMMARY:event\nEND:VEVENT"

    assert [each.value for each in properties_in(text)] == ["1", "event"]


def test_text_loses_its_escapes() -> None:
    assert text_of(r"a\nb\Nc\, d\; e\\n f\x") == "a\nb\nc, d; e\\n f\\x"


def test_a_component_knows_its_line() -> None:
    (found,) = calendars_in(calendar(vevent(), vevent()))

    assert [each.line for each in found.events] == [4, 10]


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("byte order mark", b"\xef\xbb\xbf" + calendar(vevent())),
        ("UTF-16", calendar(vevent()).decode().encode("utf-16")),
        ("line feeds", calendar(vevent()).replace(b"\r\n", b"\n")),
        ("carriage returns", calendar(vevent()).replace(b"\r\n", b"\r")),
        ("lower case", calendar(vevent()).replace(b"BEGIN", b"begin").replace(b"END", b"end")),
        ("no last line end", calendar(vevent()).rstrip()),
        ("text around", b"Hello\r\n" + calendar(vevent()) + b"bye"),
        ("spaces after", calendar(vevent()).replace(b"BEGIN:VEVENT", b"BEGIN: VEVENT \t")),
    ],
)
def test_a_calendar_is_found_in_every_dress(name: str, data: bytes) -> None:
    (found,) = calendars_in(data)

    assert [each.is_whole for each in found.events] == [True], name


def test_old_encodings_are_read() -> None:
    (found,) = properties_in("SUMMARY:Gespräch – Müller".encode("cp1252"))

    assert found.value == "Gespräch – Müller"


def test_several_calendars_are_told_apart() -> None:
    first, second = calendars_in(calendar(vevent(uid="1"), head="METHOD:CANCEL") + calendar(vevent(uid="2")))

    assert b"METHOD:CANCEL" in first.header
    assert b"METHOD" not in second.header
    assert [len(first.events), len(second.events)] == [1, 1]


def test_a_calendar_inside_another_keeps_its_events_to_itself() -> None:
    outer, inner = calendars_in(calendar(calendar(vevent(uid="inner")).decode(), vevent(uid="outer")))

    assert b"UID:outer" in outer.events[0].text
    assert b"UID:inner" in inner.events[0].text


def test_a_component_without_end_is_kept_apart_from_the_next() -> None:
    (found,) = calendars_in(calendar("BEGIN:VEVENT\r\nUID:open\r\n", vevent(uid="whole")))

    assert [(each.is_whole, b"UID:open" in each.text) for each in found.events] == [(False, True), (True, False)]


def test_a_component_cut_off_by_the_end_of_the_file_is_not_whole() -> None:
    (found,) = calendars_in(calendar(vevent()).partition(b"SUMMARY")[0])

    assert [each.is_whole for each in found.events] == [False]


def test_other_components_are_left_out() -> None:
    (found,) = calendars_in(calendar("BEGIN:VTODO\r\nUID:1\r\nEND:VTODO\r\n", vevent()))

    assert [b"SUMMARY:Interview" in each.text for each in found.events] == [True]


def test_events_outside_a_calendar_are_left_out() -> None:
    assert calendars_in(vevent().encode()) == []


def test_parts_are_those_directly_inside() -> None:
    text = b"\nBEGIN:VTIMEZONE\nBEGIN:A\nBEGIN:B\nEND:B\nEND:A\nBEGIN:C\nEND:C\nEND:VTIMEZONE"

    assert list(parts_of(Component(text, 1))) == [b"\nBEGIN:A\nBEGIN:B\nEND:B\nEND:A", b"\nBEGIN:C\nEND:C"]


_LINES = st.sampled_from(
    ["BEGIN:VCALENDAR", "END:VCALENDAR", "BEGIN:VEVENT", "END:VEVENT", "BEGIN:VALARM", "END:VALARM", "UID:1", " x", ""]
)


@given(st.lists(_LINES | st.text(max_size=20), max_size=30).map("\n".join))
def test_any_text_is_cut_without_complaint(text: str) -> None:
    for each in calendars_in(text.encode("utf-8", "replace")):
        assert all(component.text.startswith(b"\n") for component in each.events)
        assert list(properties_in(each.header)) is not None
