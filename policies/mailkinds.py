"""The kind of a mail that came in, by its words (policy sections 7 and 10)."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from policies.wording import Wording


class MessageKind(StrEnum):
    """The kinds of section 7."""

    REJECTION = "rejection"
    OFFER = "offer"
    NEXT_ROUND = "next-round"
    UPDATE = "update"
    ACKNOWLEDGEMENT = "acknowledgement"
    AUTO_REPLY = "auto-reply"
    BOUNCE = "bounce"
    OTHER = "other"
    OWN_WITHDRAWAL = "own-withdrawal"
    OWN_CHECK_IN = "own-check-in"
    OWN_OTHER = "own-other"


_HINTS = ("MAIL_SORRY", "MAIL_FAREWELL", "MAIL_OTHERS")
_HINTS_THAT_REFUSE = 2


def kind_by_words(wording: Wording, *, is_tool: bool) -> tuple[MessageKind, str]:
    """The kind, with the sentence that decided; the gravest news goes first.

    Args:
        wording: The mail's own words.
        is_tool: A hiring tool sent it, so that it is about hiring whatever it says.
    """
    sentences = wording.sentences
    lead = sentences[0][0] if sentences else ""
    if is_elsewhere(wording):
        return MessageKind.OTHER, lead
    hiring = is_tool or wording.says("MAIL_HIRING")
    offer = wording.first("MAIL_OFFER", unless="MAIL_NOT_OFFER")
    rejection = wording.first("MAIL_REJECTION", unless="MAIL_NOT_REJECTION")
    if rejection is not None:
        return MessageKind.REJECTION, rejection
    if offer is not None:
        return MessageKind.OFFER, offer
    outreach = wording.first("MAIL_OUTREACH")
    if outreach is not None:
        return MessageKind.OTHER, outreach
    following = _next_round(wording, hiring=hiring)
    if following is not None:
        return MessageKind.NEXT_ROUND, following
    refusal = _refused_in_passing(wording) if hiring else None
    if refusal is not None:
        return MessageKind.REJECTION, refusal
    return _quiet_news(wording, lead, hiring=hiring)


def _quiet_news(wording: Wording, lead: str, *, hiring: bool) -> tuple[MessageKind, str]:
    """An update, an acknowledgement, or nothing of the kind."""
    received = wording.first("MAIL_RECEIVED")
    if received is not None:
        return MessageKind.ACKNOWLEDGEMENT, received
    update = wording.first("MAIL_UPDATE")
    if update is not None and (hiring or not asks(wording, update)):
        return MessageKind.UPDATE, update
    thanks = wording.first("MAIL_ACK")
    if thanks is not None and not any(asks(wording, each) for each, _ in wording.sentences):
        return MessageKind.ACKNOWLEDGEMENT, thanks
    return MessageKind.OTHER, lead


def is_elsewhere(wording: Wording) -> bool:
    """It speaks more of something else, such as a flat or a credit card, than of hiring."""
    elsewhere = wording.all_of("MAIL_ELSEWHERE")
    return bool(elsewhere) and len(elsewhere) > len(wording.all_of("MAIL_HIRING"))


def _refused_in_passing(wording: Wording) -> str | None:
    """A mail that is sorry, speaks of others and says farewell refuses, although no sentence of it says so."""
    found = [each for name in _HINTS if (each := wording.first(name, unless="MAIL_NOT_REJECTION")) is not None]
    farewell = wording.first("MAIL_FAREWELL", unless="MAIL_NOT_REJECTION")
    waits = wording.says("MAIL_UPDATE") or wording.says("MAIL_RECEIVED")
    return farewell if len(found) >= _HINTS_THAT_REFUSE and not waits else None


def _next_round(wording: Wording, *, hiring: bool) -> str | None:
    """The sentence that asks for or sets a further step; a reminder of a known one is none."""
    if wording.holds("MAIL_REMINDER", wording.subject):
        return None
    for each, lowered in wording.sentences:
        if not wording.holds("MAIL_NEXT_ROUND", lowered) or wording.holds("MAIL_NOT_NEXT_ROUND", lowered):
            continue
        if wording.holds("MAIL_REMINDER", lowered) and not each.endswith("?"):
            continue
        if hiring or wording.holds("MAIL_NEXT_STRONG", f"{wording.subject}\n{each}"):
            return each
    return None


def asks(wording: Wording, sentence: str) -> bool:
    """Whether a sentence asks something that has to be answered."""
    return wording.holds("MAIL_ASK", sentence) and not wording.holds("MAIL_NO_ASK", sentence)


def question(wording: Wording, kind: MessageKind) -> str | None:
    """The sentence that asks something of the user; "let me know if you have questions" asks nothing."""
    if kind in (MessageKind.REJECTION, MessageKind.OFFER):
        return None
    return wording.first("MAIL_ASK", unless="MAIL_NO_ASK")


def may_ask(wording: Wording, kind: MessageKind) -> bool:
    """Whether a sentence ends like a question of which it is not clear that it asks nothing of the user."""
    if kind in (MessageKind.REJECTION, MessageKind.OFFER):
        return False
    return any(
        each.endswith("?") and not wording.holds("MAIL_NO_ASK", each) and not wording.holds("MAIL_SMALL_TALK", each)
        for each, _ in wording.sentences
    )
