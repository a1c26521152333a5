"""Oddities, one by one. Those of whole calendars are in ``tests/corpus/``."""

from __future__ import annotations

import pytest

from connectors.formats.quirks import (
    address_in,
    decoded,
    has_line_above,
    is_attribution,
    is_quote,
    is_quote_container,
    is_tight_paragraph,
    starts_like_header,
    starts_quoted_rest,
    with_plain_line_ends,
    zone_names_for,
)


@pytest.mark.parametrize("style", ["", "margin:0 0 0 .8ex;border-left:1px #ccc solid", "border-left:3px solid blue"])
def test_a_block_quote_is_a_quote(style: str) -> None:
    assert is_quote({"style": style})


@pytest.mark.parametrize("style", ["margin:0 0 0 40px;border:none;padding:0px", "border: 0px", "border-left:none"])
def test_an_indent_without_border_is_none(style: str) -> None:
    assert not is_quote({"style": style})


def test_what_is_called_a_quote_is_one_without_border_too() -> None:
    assert is_quote({"type": "cite", "style": "border:none"})
    assert is_quote({"class": "gmail_quote", "style": "border:none"})


@pytest.mark.parametrize(
    "name", ["gmail_quote", "gmail_quote gmail_quote_container", "yahoo_quoted", "protonmail_quote"]
)
def test_mail_programs_name_what_they_put_around_an_earlier_mail(name: str) -> None:
    assert is_quote_container({"class": name})


def test_other_names_mean_nothing() -> None:
    assert not is_quote_container({"class": "gmail_default"})
    assert not is_attribution({"class": "gmail_default"})


@pytest.mark.parametrize("name", ["gmail_attr", "moz-cite-prefix"])
def test_the_line_that_says_who_wrote_belongs_to_the_quote(name: str) -> None:
    assert is_attribution({"class": name})


@pytest.mark.parametrize("name", ["divRplyFwdMsg", "mail-editor-reference-message-container"])
def test_outlook_on_the_web_names_where_the_quoted_rest_starts(name: str) -> None:
    assert starts_quoted_rest({"id": name})
    assert not starts_quoted_rest({"id": "Signature"})


def test_desktop_outlook_draws_a_line_above_the_quoted_rest() -> None:
    assert has_line_above({"style": "border:none;border-top:solid #E1E1E1 1.0pt"})
    assert not has_line_above({"style": "border:none"})


@pytest.mark.parametrize("text", ["From: Sam", "\n Von: Sam", "De : Sam", "Da: Sam", "Van: Sam"])
def test_the_quoted_rest_starts_with_its_sender(text: str) -> None:
    assert starts_like_header(text)
    assert not starts_like_header("Frommage: yes")


@pytest.mark.parametrize("style", ["margin:0", "margin: 0in 0in 0.0001pt;font-size:11pt", "color:red;margin:0cm"])
def test_a_paragraph_without_margin_is_a_line(style: str) -> None:
    assert is_tight_paragraph({"style": style})


@pytest.mark.parametrize("style", ["", "margin:0in 0in 8pt 0in", "margin:1em 0"])
def test_a_paragraph_with_margin_is_one(style: str) -> None:
    assert not is_tight_paragraph({"style": style})


def test_a_paragraph_of_word_is_a_line() -> None:
    assert is_tight_paragraph({"class": "MsoNormal"})


@pytest.mark.parametrize(
    "data",
    [
        b"a\nb",
        b"a\r\nb",
        b"a\rb",
        b"\xef\xbb\xbfa\r\nb",
        "a\r\nb".encode("utf-16"),
        b"\xfe\xff" + "a\nb".encode("utf-16-be"),
    ],
)
def test_lines_end_in_line_feeds_whoever_wrote_them(data: bytes) -> None:
    assert with_plain_line_ends(data) == b"a\nb"


@pytest.mark.parametrize("data", ["Weiß – 5 €".encode(), "Weiß – 5 €".encode("cp1252")])
def test_letters_are_read_in_both_encodings(data: bytes) -> None:
    assert decoded(data) == "Weiß – 5 €"


def test_bytes_that_are_no_letters_anywhere_are_replaced() -> None:
    assert decoded(b"a\x81") == "a\ufffd"


def test_an_address_may_stand_beside_the_value() -> None:
    assert address_in("invalid:nomail", {"EMAIL": "Jane@Acme.example"}) == "jane@acme.example"


@pytest.mark.parametrize("value", ["", "mailto:", "mailto:jane", "urn:uuid:1", "mailto:a@b@c", "mailto:a b@c.example"])
def test_what_is_no_address_is_none(value: str) -> None:
    assert address_in(value, {}) == ""


def test_a_path_before_a_zone_is_tried_without() -> None:
    assert zone_names_for("/mozilla.org/2005/America/New_York") == (
        "2005/America/New_York",
        "America/New_York",
        "New_York",
    )
    assert zone_names_for("//") == ()
