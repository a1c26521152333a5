"""Mails as bytes, for tests of formats and mailboxes."""

from __future__ import annotations

ME = "Sam Rivera <sam.rivera@example.com>"


def mail(
    *,
    id: str | None = "m1@acme.example",  # noqa: A002  (a Message-ID)
    sender: str = "Jane Doe <jane@acme.example>",
    to: str = ME,
    date: str | None = "Wed, 4 Mar 2026 10:00:00 -0500",
    subject: str = "Our conversation",
    body: str = "Hi Sam,\r\n\r\nsee you soon.\r\n\r\nJane",
    kind: str = "text/plain",
    answers: str | None = None,
    more: str = "",
) -> bytes:
    """Jane's mail to Sam, with CRLF lines."""
    lines = [f"From: {sender}", f"To: {to}", f"Subject: {subject}"]
    lines += [f"Date: {date}"] if date else []
    lines += [f"Message-ID: <{id}>"] if id else []
    lines += [f"In-Reply-To: <{answers}>", f"References: <{answers}>"] if answers else []
    lines += [each for each in more.splitlines() if each]
    lines += ["MIME-Version: 1.0", f"Content-Type: {kind}; charset=utf-8", "", body, ""]
    return "\r\n".join(lines).encode()


def invitation() -> bytes:
    """An invitation by mail from somebody else."""
    calendar = """\
BEGIN:VCALENDAR
VERSION:2.0
METHOD:REQUEST
BEGIN:VEVENT
UID:u1
DTSTAMP:20260301T000000Z
DTSTART:20260310T150000Z
DTEND:20260310T160000Z
SUMMARY:Interview
ORGANIZER:mailto:raj@else.example
ATTENDEE:mailto:sam.rivera@example.com
END:VEVENT
END:VCALENDAR""".replace("\n", "\r\n")
    return mail(
        id="inv@else.example",
        sender="Raj <raj@else.example>",
        kind='text/calendar; method="REQUEST"; name="invite.ics"',
        body=calendar,
    )
