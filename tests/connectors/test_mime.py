"""Mail from bytes, as far as it can be read."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connectors.formats.mime import read_headers, read_message
from connectors.formats.rfc5322 import build
from policies.facts import CalendarMethod
from tests.builders import NEW_YORK, moment
from tests.connectors.contract.drafts import DRAFT
from tests.connectors.mail_text import invitation, mail

if TYPE_CHECKING:
    from policies.facts import Message

DELIVERED = moment("2026-03-05T08:00")


def read(data: bytes) -> Message:
    """The message in these bytes."""
    return read_message(data, mailbox="mail", folder="inbox", delivered=DELIVERED, zone=NEW_YORK)


def test_a_plain_mail_is_read_whole() -> None:
    message = read(mail(answers="m0@acme.example"))

    assert message.id == "m1@acme.example"
    assert message.sender.email == "jane@acme.example"
    assert message.sender.name == "Jane Doe"
    assert message.in_reply_to == "m0@acme.example"
    assert message.references == ("m0@acme.example",)
    assert message.text.startswith("Hi Sam,\n\nsee you soon.")


def test_the_date_keeps_the_senders_own_offset() -> None:
    assert read(mail(date="Thu, 19 Mar 2026 20:30:00 -0700")).date.utcoffset() == timedelta(hours=-7)


@pytest.mark.parametrize("date", [None, "yesterday evening", "Wed, 99 Foo 2026 10:00:00 -0500"])
def test_without_a_readable_date_the_delivery_counts(date: str | None) -> None:
    assert read(mail(date=date)).date == DELIVERED


def test_without_a_message_id_one_is_made_and_marked() -> None:
    message = read(mail(id=None))

    assert message.id_is_made
    assert message.id == read(mail(id=None)).id


def test_of_two_from_lines_the_first_counts() -> None:
    assert read(mail(more="From: Second <second@other.example>")).sender.email == "jane@acme.example"


@pytest.mark.parametrize("charset", ["klingon", "utf-8", "ascii"])
def test_a_wrong_charset_costs_no_words(charset: str) -> None:
    data = mail(kind=f"text/plain; charset={charset}; x", body="").replace(b"charset=utf-8", b"")
    message = read(data.rstrip() + b"\r\n\r\nGr\xfc\xdfe aus Husum")

    assert "aus Husum" in message.text


@pytest.mark.parametrize("charset", ["utf-8", "latin-1"])
def test_eight_bit_headers_are_read_as_utf_8_or_else_as_latin_1(charset: str) -> None:
    data = mail(sender="Zoë Brandt <zoe@acme.example>", subject="Ihr Gespräch").decode().encode(charset)

    found = read(data)

    assert (found.sender.name, found.subject) == ("Zoë Brandt", "Ihr Gespräch")
    assert "Zoë Brandt" in read_headers(data, zone=NEW_YORK).names


def test_encoded_words_are_decoded() -> None:
    message = read(mail(sender="=?utf-8?q?Sabine_Kr=C3=BCger?= <s@acme.example>", subject="=?utf-8?b?R3LDvMOfZQ==?="))

    assert message.sender.name == "Sabine Krüger"
    assert message.subject == "Grüße"


def test_html_alone_becomes_text_with_quotes_marked() -> None:
    html = "<p>Hi Sam,</p><blockquote type=cite>older words</blockquote>"
    text = read(mail(kind="text/html", body=html)).text

    assert "Hi Sam," in text
    assert "> older words" in text


def test_flowed_text_is_unwrapped() -> None:
    body = "a paragraph that was \r\nwrapped softly\r\n\r\n-- \r\nJane"

    assert "a paragraph that was wrapped softly\n" in read(mail(kind="text/plain; format=flowed", body=body)).text


def test_an_attachment_is_named_and_not_read() -> None:
    parts = (
        "--b\r\nContent-Type: text/plain\r\n\r\nSee attached.\r\n"
        "--b\r\nContent-Type: text/plain\r\n"
        'Content-Disposition: attachment; filename="notes.txt"\r\n\r\nsecret\r\n--b--'
    )
    message = read(mail(kind='multipart/mixed; boundary="b"', body=parts))

    assert message.attachments == ("notes.txt",)
    assert "secret" not in message.text


def test_a_delivery_report_names_who_was_not_reached() -> None:
    parts = (
        "--b\r\nContent-Type: text/plain\r\n\r\nAddress not found.\r\n"
        "--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx\r\n\r\n"
        "Final-Recipient: rfc822; Jane@acme.example\r\nAction: failed\r\nStatus: 5.1.1\r\n--b--"
    )
    message = read(mail(kind='multipart/report; report-type=delivery-status; boundary="b"', body=parts))

    assert message.failed_recipients == ("jane@acme.example",)
    assert "delivery-status" in message.content_type


def test_an_invitation_is_read_with_its_method() -> None:
    message = read(invitation())

    assert message.calendar_method is CalendarMethod.REQUEST
    assert [each.uid for each in message.invitations] == ["u1"]


def test_headers_that_tell_machines_are_kept_and_others_are_not() -> None:
    message = read(mail(more="Auto-Submitted: auto-replied\nX-Spam-Score: 5"))

    assert message.headers == (("auto-submitted", "auto-replied"),)


def test_what_we_build_reads_back() -> None:
    message = read(build(DRAFT))

    assert message.id == DRAFT.message_id
    assert message.to == (DRAFT.to,)
    assert message.references == DRAFT.references
    assert message.text == DRAFT.text


@given(st.binary(max_size=2000))
def test_no_bytes_are_refused(data: bytes) -> None:
    assert read(data).id


@given(st.binary(max_size=300), st.sampled_from(["text/html", "multipart/mixed; boundary=b", "text/calendar"]))
def test_no_body_of_any_kind_is_refused(data: bytes, kind: str) -> None:
    assert read(mail(kind=kind, body="") + data).id == "m1@acme.example"
