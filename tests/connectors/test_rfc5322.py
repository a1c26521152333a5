"""Drafts as bytes: what a mail client would have written, and nothing that breaks a thread."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from connectors.formats.rfc5322 import build, fingerprint
from policies.facts import Person
from tests.connectors.contract.drafts import DRAFT

LONG = replace(
    DRAFT,
    in_reply_to="x" * 200 + "@mail.example",
    references=(*(f"{'r' * 90}{place}@mail.example" for place in range(30)), "x" * 200 + "@mail.example"),
)


def header(data: bytes, name: str) -> bytes:
    """A header's raw value, unfolded."""
    found = re.search(rb"(?mi)^" + name.encode() + rb":((?:.*\r\n(?:[ \t].*\r\n)*))", data)
    assert found is not None
    return found[1].replace(b"\r\n", b"")


@pytest.mark.parametrize("name", ["Message-ID", "In-Reply-To", "References"])
def test_long_identifiers_are_never_encoded_words(name: str) -> None:
    assert b"=?" not in header(build(LONG), name)


def test_references_of_a_long_thread_keep_the_first_and_end_with_what_is_answered() -> None:
    ids = re.findall(rb"<([^>]+)>", header(build(LONG), "References"))

    assert ids[0].endswith(b"r0@mail.example")
    assert ids[-1].decode() == LONG.in_reply_to
    assert len(ids) == 20


def test_no_header_and_no_word_names_a_program() -> None:
    data = build(DRAFT)

    assert not re.search(rb"(?mi)^(x-|user-agent|mailer)", data)
    assert b"afterword" not in data.lower()
    assert b"python" not in data.lower()


def test_it_has_one_recipient_and_no_copies() -> None:
    data = build(DRAFT)

    assert header(data, "To").strip() == b"Jane Doe <jane@acme.example>"
    assert not re.search(rb"(?mi)^b?cc:", data)


def test_lines_end_with_crlf_and_are_short_enough_to_travel() -> None:
    data = build(replace(DRAFT, text="word " * 600 + "\n"))

    assert data.count(b"\n") == data.count(b"\r\n")
    assert max(len(each) for each in data.split(b"\r\n")) <= 998


@pytest.mark.parametrize(
    "draft",
    [
        replace(DRAFT, subject="Hello\r\nBcc: victim@evil.example"),
        replace(DRAFT, to=Person("jane@acme.example", "Jane\nBcc: victim@evil.example")),
        replace(DRAFT, in_reply_to="a@b\r\nBcc: victim@evil.example"),
        replace(DRAFT, to=Person("no address", "Jane")),
    ],
)
def test_a_header_cannot_be_smuggled_in(draft: object) -> None:
    with pytest.raises(ValueError, match=r"one line|no address"):
        build(draft)  # type: ignore[arg-type]  # all are drafts


def test_a_display_name_that_looks_like_an_address_is_quoted() -> None:
    data = build(replace(DRAFT, to=Person("jane@acme.example", "victim@evil.example, Jane")))

    assert header(data, "To").strip() == b'"victim@evil.example, Jane" <jane@acme.example>'


def test_the_same_draft_gives_the_same_bytes() -> None:
    assert build(DRAFT) == build(DRAFT)


@pytest.mark.parametrize(
    "changed",
    [
        lambda data: data.replace(b"Date: Wed", b"Date: Thu"),
        lambda data: data.replace(b"\r\n", b"\n"),
        lambda data: data.replace(b"<0123@example.com>", b"<client@example.com>"),
        lambda data: b"X-Mozilla-Status: 0001\r\n" + data,
    ],
    ids=["another date", "other line ends", "another id", "a client's header"],
)
def test_what_a_client_changes_by_itself_is_no_edit(changed: object) -> None:
    data = build(DRAFT)

    assert fingerprint(changed(data)) == fingerprint(data)  # type: ignore[operator]  # all are functions


@pytest.mark.parametrize(
    "draft",
    [
        replace(DRAFT, text="Hi Jane,\n\nother words.\n"),
        replace(DRAFT, subject="Re: Something else"),
        replace(DRAFT, to=Person("raj@acme.example", "Raj")),
        replace(DRAFT, html="<p>other</p>"),
    ],
    ids=["text", "subject", "recipient", "HTML"],
)
def test_what_a_person_changes_is_one(draft: object) -> None:
    assert fingerprint(build(draft)) != fingerprint(build(DRAFT))  # type: ignore[arg-type]  # all are drafts


def test_a_copy_added_by_hand_is_an_edit() -> None:
    data = build(DRAFT)

    assert fingerprint(b"Cc: raj@acme.example\r\n" + data) != fingerprint(data)
