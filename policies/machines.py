"""Mail that machines write: bounces, auto-replies, bulk; by RFC 3834 headers first, by words second (section 7)."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from policies.domains import is_no_reply, is_role_mailbox, is_scheduling_tool
from policies.signing import signed_as

if TYPE_CHECKING:
    from policies.facts import Message, User
    from policies.wording import Wording


class Origin(StrEnum):
    """Who or what wrote it."""

    HUMAN = "human"
    AUTOMATIC = "automatic"
    UNSURE = "unsure"


_OPENING = 160
_SHORT_NOTICE = 900
_LIST_HEADERS = ("list-id", "list-unsubscribe", "feedback-id")
_BULK = ("bulk", "list", "junk")
_MAIL_SYSTEMS = ("mailer-daemon", "postmaster", "mailer_daemon", "mail-daemon")


def header(message: Message, name: str) -> str | None:
    """The first header of that lower-case name, in lower case; None when it has none."""
    return next((value.strip().lower() for key, value in message.headers if key == name), None)


def is_bounce(message: Message, wording: Wording) -> bool:
    """A delivery report (RFC 3464), or a mail system's letter that says as much."""
    if "delivery-status" in message.content_type or message.failed_recipients:
        return True
    local = message.sender.email.partition("@")[0]
    return (local in _MAIL_SYSTEMS or "mail delivery" in message.sender.name.lower()) and wording.says("MAIL_BOUNCE")


def is_auto_reply(message: Message, wording: Wording) -> bool:
    """An answer that no one wrote."""
    auto = header(message, "auto-submitted")
    if (auto is not None and auto.startswith("auto-replied")) or header(message, "precedence") in (
        "auto_reply",
        "auto-reply",
    ):
        return True
    if any(header(message, name) is not None for name in ("x-autoreply", "x-autorespond", "x-auto-reply-from")):
        return True
    lowered = wording.lowered
    away = wording.patterns.found_in("MAIL_AUTO_TEXT", f"{wording.text.lower()}\n{wording.new.signature.lower()}")
    titled = _titled_as_automatic(wording)
    if auto is not None and auto != "no" and (titled or away is not None):
        return True
    if titled and (away is not None or ":" in lowered.partition("\n")[0]):
        return not lowered.startswith(("re:", "aw:", "sv:", "antw:"))
    return away is not None and away.start() < _OPENING and _is_mere_notice(wording)


def _titled_as_automatic(wording: Wording) -> bool:
    """Its subject begins with the words of an automatic answer: "Out of office: …"."""
    subject = wording.subject.lower().lstrip("[(* ")
    found = wording.patterns.found_in("MAIL_AUTO_SUBJECT", subject)
    return found is not None and found.start() == 0


def _is_mere_notice(wording: Wording) -> bool:
    """It says hardly anything but that its writer is away, or was written by no one."""
    says_more = "?" in wording.text or any(map(wording.says, ("MAIL_UPDATE", "MAIL_NEXT_ROUND", "MAIL_HIRING")))
    return len(wording.text) <= _SHORT_NOTICE and not says_more


def is_bulk(message: Message, wording: Wording, user: User) -> bool:
    """Sent to many: list headers, or a bulk mark on a mail that does not greet the user; a hiring tool's is neither."""
    if is_scheduling_tool(message.sender.domain) or message.in_reply_to:
        return False
    if any(header(message, name) is not None for name in _LIST_HEADERS):
        return True
    first = user.name.split()[0].lower() if user.name.split() else ""
    greets = bool(first) and first in wording.text[:80].lower()
    return header(message, "precedence") in _BULK and not greets


def origin_of(message: Message, wording: Wording) -> Origin:
    """Human, automatic, or not to be told apart."""
    auto = header(message, "auto-submitted")
    if auto is not None and auto != "no":
        return Origin.AUTOMATIC
    if is_no_reply(message.sender):
        return Origin.AUTOMATIC
    signed = signed_as(wording.new, sender=message.sender) is not None
    if is_scheduling_tool(message.sender.domain):
        return Origin.UNSURE if signed or message.reply_to else Origin.AUTOMATIC
    marked = any(header(message, name) is not None for name in _LIST_HEADERS)
    if marked or header(message, "precedence") in _BULK or header(message, "return-path") == "<>":
        return Origin.UNSURE
    if is_role_mailbox(message.sender) and not signed:
        return Origin.UNSURE
    return Origin.HUMAN
