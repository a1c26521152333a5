"""A payload put together again is read as the mail that it was taken from."""

from __future__ import annotations

import base64
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from connectors.formats.drafts import as_saved
from connectors.formats.mime import read_headers, read_message
from connectors.formats.rfc5322 import build
from connectors.google.payload import as_mail, decode, header_block, outside
from policies.facts import CalendarMethod
from tests.builders import NEW_YORK, moment
from tests.connectors.contract.drafts import DRAFT
from tests.connectors.mail_text import invitation, mail
from tests.connectors.servers.google_mime import Mail

if TYPE_CHECKING:
    from policies.facts import Message

HTML = "<html><body><p>Grüße &amp; Dank,</p><blockquote>old</blockquote></body></html>"
ALTERNATIVE = (
    "--a\r\nContent-Type: text/plain; charset={0}\r\nContent-Transfer-Encoding: 8bit\r\n\r\n{1}\r\n"
    "--a\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>{1}</p>\r\n--a--"
)
NESTED = (
    '--m\r\nContent-Type: multipart/alternative; boundary="a"\r\n\r\n'
    f"{ALTERNATIVE.format('utf-8', 'We decided.')}\r\n"
    "--m\r\nContent-Type: image/png; name=logo.png\r\nContent-Disposition: inline; filename=logo.png\r\n\r\nx\r\n"
    "--m\r\nContent-Type: application/pdf\r\nContent-Disposition: attachment; filename=offer.pdf\r\n\r\nx\r\n--m--"
)
FLOWED = "A line that goes \r\non in the next\r\n\r\n> quoted"
REPORT = (
    "--r\r\nContent-Type: text/plain\r\n\r\nIt was not delivered.\r\n"
    "--r\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.example\r\n\r\n"
    "Final-Recipient: rfc822; jane@acme.example\r\nAction: failed\r\nStatus: 5.1.1\r\n--r--"
)
MAILS = {
    "plain": mail(),
    "accents": mail(sender="Zoë Ångström <zoe@acme.example>", subject="Ihr Gespräch – Grüße", body="Grüße"),
    "encoded words": mail(sender="=?utf-8?q?Zo=C3=AB?= <zoe@acme.example>", subject="=?utf-8?b?R3LDvMOfZQ==?="),
    "html": mail(kind="text/html", body=HTML),
    "alternative": mail(kind='multipart/alternative; boundary="a"', body=ALTERNATIVE.format("utf-8", "Grüße")),
    "nested": mail(kind='multipart/mixed; boundary="m"', body=NESTED),
    "flowed": mail(kind="text/plain; format=flowed", body=FLOWED),
    "invitation": invitation(),
    "report": mail(kind='multipart/report; report-type=delivery-status; boundary="r"', body=REPORT),
    "headers": mail(
        more="Auto-Submitted: auto-replied\nList-Id: <jobs.acme.example>\nX-Failed-Recipients: a@b.example"
    ),
    "empty": mail(body=""),
    "no subject": mail(subject=""),
}


def facts(data: bytes) -> Message:
    """The message with these bytes."""
    return read_message(data, mailbox="mail", folder="inbox", delivered=moment("2026-03-04T10:00"), zone=NEW_YORK)


def parts_of(payload: dict[str, Any], raw: bytes) -> dict[str, bytes]:
    """What attachments.get would give for the parts that are read."""
    found = {}
    for identifier, _ in outside(payload):
        part = next(each for each in _walk(payload) if each["body"].get("attachmentId") == identifier)
        content = Mail(raw).attachment(part["partId"])
        assert content is not None
        found[identifier] = content
    return found


def _walk(part: dict[str, Any]) -> list[dict[str, Any]]:
    return [part, *(each for child in part.get("parts", []) for each in _walk(child))]


@pytest.mark.parametrize("raw", MAILS.values(), ids=MAILS)
def test_it_reads_the_same(raw: bytes) -> None:
    payload = Mail(raw).payload("m")

    found, meant = facts(as_mail(payload, parts_of(payload, raw))), facts(raw)

    assert replace(found, text=found.text.strip()) == replace(meant, text=meant.text.strip())


def test_a_draft_of_ours_has_the_fingerprint_that_it_was_saved_with() -> None:
    raw = build(DRAFT)

    found = as_saved(as_mail(Mail(raw).payload("m"), {}), mailbox="mail", ref="1")

    assert found == as_saved(raw, mailbox="mail", ref="1")


def test_a_calendar_part_that_is_a_file_is_asked_for_and_other_files_are_not() -> None:
    file = 'Content-Type: text/calendar; name="invite.ics"\r\nContent-Disposition: attachment; filename=invite.ics'
    event = invitation().partition(b"\r\n\r\n")[2].decode()
    pdf = "Content-Type: application/pdf\r\nContent-Disposition: attachment; filename=a.pdf\r\n\r\nx"
    raw = mail(kind='multipart/mixed; boundary="m"', body=f"--m\r\n{file}\r\n\r\n{event}\r\n--m\r\n{pdf}\r\n--m--")
    payload = Mail(raw).payload("m")

    assert len(list(outside(payload))) == 1
    assert facts(as_mail(payload, parts_of(payload, raw))).calendar_method is CalendarMethod.REQUEST


def leaf(data: bytes, kind: str) -> dict[str, Any]:
    """A payload of one part."""
    headers = [{"name": "Content-Type", "value": kind}, {"name": "From", "value": "jane@acme.example"}]
    body = {"size": len(data), "data": base64.urlsafe_b64encode(data).decode()}
    return {"partId": "", "mimeType": kind.partition(";")[0], "filename": "", "headers": headers, "body": body}


@pytest.mark.parametrize(
    ("data", "kind", "text"),
    [
        ("Grüße".encode(), "text/plain; charset=iso-8859-1", "Grüße"),
        ("Grüße".encode("iso-8859-1"), "text/plain; charset=iso-8859-1", "Grüße"),
        ("面接".encode("iso-2022-jp"), "text/plain; charset=iso-2022-jp", "面接"),
        ("面接".encode(), "text/plain; charset=iso-2022-jp", "面接"),
        (b"plain", "text/plain", "plain"),
        (b"\xff\xfe", "text/plain; charset=nonsense", "ÿþ"),
    ],
)
def test_text_is_read_whether_or_not_gmail_turned_it_into_utf_8(data: bytes, kind: str, text: str) -> None:
    assert facts(as_mail(leaf(data, kind), {})).text.strip() == text


@pytest.mark.parametrize(
    "payload",
    [
        {},
        {"mimeType": "multipart/mixed"},
        {"mimeType": "multipart/mixed", "parts": "x"},
        {"mimeType": "text/plain", "body": {"data": "!!!"}},
        {"headers": [{"value": "x"}, 7, {"name": "From", "value": None}]},
        {"mimeType": 3, "body": [], "headers": {"a": 1}, "filename": 5},
        {"mimeType": "text/html", "filename": "", "body": {"attachmentId": "a"}},
    ],
)
def test_a_payload_that_is_shaped_otherwise_is_read_as_far_as_it_goes(payload: dict[str, Any]) -> None:
    assert facts(as_mail(payload, {})).id_is_made


def test_a_header_with_a_line_break_adds_no_header() -> None:
    payload = {"headers": [{"name": "Subject", "value": "a\r\nBcc: raj@acme.example"}]}

    assert b"\r\nBcc:" not in header_block(payload) + as_mail(payload, {})


def test_headers_alone_tell_who_and_when() -> None:
    raw = mail(more="Cc: raj@acme.example")
    payload = Mail(raw).payload("m", with_parts=False)

    assert read_headers(header_block(payload), zone=NEW_YORK) == read_headers(raw, zone=NEW_YORK)


def test_parts_within_parts_without_end_end() -> None:
    payload: dict[str, Any] = {"mimeType": "text/plain", "body": {}}
    for _ in range(500):
        payload = {"mimeType": "multipart/mixed", "parts": [payload]}

    assert facts(as_mail(payload, {})).text == ""


@pytest.mark.parametrize(
    ("text", "data"), [("YQ", b"a"), ("YQ==", b"a"), ("-_8", b"\xfb\xff"), ("a", b""), (None, b"")]
)
def test_base64url_is_read_padded_or_not(text: str | None, data: bytes) -> None:
    assert decode(text) == data
