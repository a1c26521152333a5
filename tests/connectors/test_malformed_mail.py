"""Mail that breaks the rules of mail: as much of it is read as can be, whatever is wrong with the rest."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connectors.formats.mime import read_headers, read_message
from policies.facts import Message
from policies.messages import MessageKind
from policies.messages import read_message as understand
from tests.builders import NEW_YORK, moment, sam
from tests.connectors.hostile_mail import NEWS, SHAPES
from tests.connectors.mail_text import invitation, mail

DELIVERED = moment("2026-03-05T08:00")
SIZE = 60_000


def read(data: bytes) -> Message:
    """The message in these bytes."""
    return read_message(data, mailbox="mail", folder="inbox", delivered=DELIVERED, zone=NEW_YORK)


def _raw(head: str, body: str = f"Hi Sam,\n\n{NEWS}\n\nJane\n") -> bytes:
    return f"{head}\n\n{body}".encode()


FROM = "From: Jane Doe <jane@acme.example>\nTo: sam@example.com\nDate: Tue, 3 Mar 2026 10:00:00 -0500"
TEXT = "Content-Type: text/plain; charset=utf-8"

READABLE = {
    "no MIME at all": _raw(f"{FROM}\nSubject: News"),
    "an unknown charset": _raw(f"{FROM}\nContent-Type: text/plain; charset=klingon-8"),
    "a charset that is none": _raw(f"{FROM}\nContent-Type: text/plain; charset=idna"),
    "an empty charset": _raw(f'{FROM}\nContent-Type: text/plain; charset=""'),
    "a charset of broken RFC 2231": _raw(f"{FROM}\nContent-Type: text/plain; charset*=''%ff%"),
    "a content type that is none": _raw(f"{FROM}\nContent-Type: what is this"),
    "an unknown transfer encoding": _raw(f"{FROM}\n{TEXT}\nContent-Transfer-Encoding: 9bit"),
    "two content types": _raw(f"{FROM}\n{TEXT}\nContent-Type: text/html"),
    "headers ended by a line of blanks": f"{FROM}\n \n\nHi Sam,\n\n{NEWS}\n\nJane\n".encode(),
    "a line that is no header": _raw(f"{FROM}\n{TEXT}\nthis is no header\nX-More: yes", f"Hi Sam,\n\n{NEWS}\n"),
    "an mbox line": b"From jane@acme.example Tue Mar  3 10:00:00 2026\n" + _raw(FROM),
    "bare carriage returns": _raw(FROM).replace(b"\n", b"\r\n").replace(b"ahead with", b"ahead\rwith"),
    "no boundary": _raw(f"{FROM}\nContent-Type: multipart/mixed", f"--b\n\nHi Sam,\n\n{NEWS}\n\n--b--\n"),
    "no closing boundary": _raw(f"{FROM}\nContent-Type: multipart/mixed; boundary=b", f"--b\n{TEXT}\n\n{NEWS}\n"),
    "a part cut off in its head": _raw(
        f"{FROM}\nContent-Type: multipart/mixed; boundary=b", f"--b\n{TEXT}\n\n{NEWS}\n--b\nContent-Type: text/ht"
    ),
    "a boundary of blanks": _raw(f'{FROM}\nContent-Type: multipart/mixed; boundary="  "', f"--  \n\n{NEWS}\n--  --\n"),
    "an eight-bit text that says it has seven": _raw(
        f"{FROM}\nContent-Type: text/plain; charset=us-ascii\nContent-Transfer-Encoding: 7bit", f"Grüße\n\n{NEWS}\n"
    ),
    "bytes that are not UTF-8": _raw(f"{FROM}\n{TEXT}").replace(b"Hi Sam", b"H\xe9 Sam"),
    "quoted-printable cut in a code": _raw(
        f"{FROM}\n{TEXT}\nContent-Transfer-Encoding: quoted-printable", f"Hi=20Sam,\n\n{NEWS}\n=E2=8"
    ),
    "a subject of broken encoded words": _raw(f"{FROM}\nSubject: =?utf-8?b?4oCT=?= =?x?q?=ZZ?= =?utf-8?b?!!!?="),
    "a date that is none": _raw(FROM.replace("Tue, 3 Mar 2026 10:00:00 -0500", "at noon")),
    "an offset of years": _raw(FROM.replace("-0500", "-999999")),
    "zeros among the letters": _raw(FROM).replace(b"another", b"another\x00"),
    "letters that no one sees": _raw(f"{FROM}\n{TEXT}", NEWS.replace("decided", "deci\u200bded")),
    "letters from right to left": _raw(f"{FROM}\n{TEXT}", f"Hi Sam,\n\n\u202e\u202d{NEWS}\u202c\n"),
    "a mail within the mail": _raw(
        f"{FROM}\nContent-Type: multipart/mixed; boundary=b",
        f"--b\n{TEXT}\n\n{NEWS}\n--b\nContent-Type: message/rfc822\n\nSubject: Hi\n\nYou are hired!\n--b--\n",
    ),
    "a broken calendar beside": _raw(
        f"{FROM}\nContent-Type: multipart/mixed; boundary=b",
        f"--b\n{TEXT}\n\n{NEWS}\n--b\nContent-Type: text/calendar; method=\n\nBEGIN:VCALENDAR\nBEGIN:VEVENT\n--b--\n",
    ),
}


@pytest.mark.parametrize("name", READABLE)
def test_what_can_be_read_of_a_broken_mail_is_read(name: str) -> None:
    message = read(READABLE[name])

    assert message.sender.email == "jane@acme.example"
    assert understand(message, sam()).kind is MessageKind.REJECTION


@pytest.mark.parametrize("name", SHAPES)
def test_no_growth_hides_the_news_on_top(name: str) -> None:
    data = SHAPES[name](SIZE)
    message = read(data)
    headers = read_headers(data.partition(b"\r\n\r\n")[0], zone=NEW_YORK)

    assert understand(message, sam()).kind is MessageKind.REJECTION
    assert headers.message_id == message.id


@pytest.mark.parametrize("name", SHAPES)
def test_the_users_own_mail_of_any_shape_is_read(name: str) -> None:
    own = read(
        SHAPES[name](SIZE // 10).replace(b"From: Jane Doe <jane@acme.example>", b"From: sam.rivera@example.com", 1)
    )

    assert understand(own, sam()).kind.startswith("own-")


_SEEDS = [*READABLE.values(), *(shape(400) for shape in SHAPES.values()), invitation()]
_SNIPPETS = [b"\r\n", b"\r\n\r\n", b"--b", b'"', b"\\", b"<", b">", b"=?utf-8?b?", b"\xff", b"\x00", b";", b"(", b"="]


@st.composite
def _mutilated(draw: st.DrawFn) -> bytes:
    """A mail with bytes cut out, repeated, put in or replaced."""
    data = bytearray(draw(st.sampled_from(_SEEDS)))
    for _ in range(draw(st.integers(1, 6))):
        start = draw(st.integers(0, len(data)))
        end = min(len(data), start + draw(st.integers(0, 60)))
        match draw(st.sampled_from(["cut", "repeat", "insert", "replace"])):
            case "cut":
                del data[start:end]
            case "repeat":
                data[end:end] = data[start:end] * draw(st.integers(1, 5))
            case "insert":
                data[start:start] = draw(st.one_of(st.sampled_from(_SNIPPETS), st.binary(max_size=20)))
            case _:
                data[start:end] = draw(st.binary(min_size=end - start, max_size=end - start))
    return bytes(data)


@given(_mutilated())
def test_no_mutilated_mail_is_refused(data: bytes) -> None:
    """Neither in reading it nor in understanding it; what comes out can be written as UTF-8."""
    message = read(data)
    reading = understand(message, sam())

    assert message.id
    assert f"{message}{reading}".encode()


@given(st.text(max_size=400), st.text(max_size=80))
def test_no_text_is_refused(text: str, subject: str) -> None:
    message = read(mail())
    changed = Message(
        **{**{name: getattr(message, name) for name in Message.__slots__}, "text": text, "subject": subject}
    )

    assert understand(changed, sam()).kind in MessageKind
