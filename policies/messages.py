"""What a mail means: its kind, who or what wrote it, what it asks and what it promises (policy sections 7 and 10)."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from policies.companies import is_agency_talk
from policies.decisions import Evidence
from policies.domains import is_scheduling_tool
from policies.facts import CalendarMethod
from policies.machines import Origin, header, is_auto_reply, is_bounce, is_bulk, origin_of
from policies.mailkinds import MessageKind, kind_by_words, may_ask, question
from policies.nameddays import NO_DAYS, NamedDays, named_days
from policies.newtext import NewText, new_text
from policies.promises import find_promise, return_date
from policies.signing import signature_title
from policies.threads import plain_subject
from policies.wording import Wording

if TYPE_CHECKING:
    from datetime import date

    from policies.facts import Message, User
    from policies.promises import Promise

__all__ = ["MessageKind", "MessageReading", "Origin", "read_message"]

_LONGEST = 200_000
_LONGEST_JUDGED = 12_000


@dataclass(frozen=True, slots=True)
class MessageReading:
    """A mail as understood.

    Attributes:
        evidence: The sentence that decided its kind first.
        asks: The sentence that asks something which the user has to answer; None when nothing does.
        asks_unclear: Something in it may be a question to the user, or small talk.
        returns: The day on which an absent person is back.
        about_role: The role that a rejection names.
        speaks_of_hiring: It speaks of a role, an application or the hiring.
        is_bulk: Sent to many: a newsletter, an alert, a list.
        title: What the signature says besides the name: "Recruiting Coordinator | Acme"; None when nothing.
        days: The days it names, quoted text included.
        is_agencys: Its words, or the sender's name, are those of a recruitment agency about a client.
    """

    kind: MessageKind
    origin: Origin
    evidence: tuple[Evidence, ...]
    new: NewText
    asks: str | None = None
    asks_unclear: bool = False
    promise: Promise | None = None
    returns: date | None = None
    asked_not_to: bool = False
    about_role: str | None = None
    speaks_of_hiring: bool = False
    is_bulk: bool = False
    language: str | None = None
    title: str | None = None
    days: NamedDays = NO_DAYS
    is_agencys: bool = False


def read_message(message: Message, user: User) -> MessageReading:
    """The reading of one mail, from its own words and headers alone."""
    new = new_text(message.text[:_LONGEST])
    wording = Wording.of(message.subject, new)
    if user.owns(message.sender):
        return _own(message, wording)
    machine = _machine(message, wording, user)
    if machine is not None:
        return machine
    judged = message.text[:_LONGEST_JUDGED]
    return replace(
        _incoming(message, wording, user),
        title=signature_title(new, sender=message.sender),
        days=named_days(message.subject) | named_days(judged),
        is_agencys=any(map(is_agency_talk, (message.sender.name, message.subject, judged))),
    )


def _because(text: str) -> tuple[Evidence, ...]:
    return (Evidence(text.strip()[:300]),)


def _machine(message: Message, wording: Wording, user: User) -> MessageReading | None:
    """Bounces, receipts, calendar notifications, auto-replies and bulk mail; None for what may be a person's."""
    reading = MessageReading(
        MessageKind.OTHER, Origin.AUTOMATIC, _because(wording.subject), wording.new, language=wording.language
    )
    if is_bounce(message, wording):
        return replace(reading, kind=MessageKind.BOUNCE)
    if "disposition-notification" in message.content_type:
        return replace(reading, evidence=_because("a read receipt"))
    if message.calendar_method is not None and message.calendar_method is not CalendarMethod.PUBLISH:
        return replace(reading, speaks_of_hiring=wording.says("MAIL_HIRING"))
    if is_auto_reply(message, wording):
        return replace(reading, kind=MessageKind.AUTO_REPLY, returns=_returns(message, wording, user))
    if is_bulk(message, wording, user):
        return replace(reading, evidence=_because("sent to many"), is_bulk=True)
    return None


def _returns(message: Message, wording: Wording, user: User) -> date | None:
    text = f"{wording.text}\n{wording.new.signature}\n{wording.subject}"
    return return_date(
        text, said=message.date, country=user.country, language=wording.language, day_first=None, user_zone=user.zone
    )


def _own(message: Message, wording: Wording) -> MessageReading:
    """The user's own mail: withdrawing, checking in by hand, or something else."""
    automatic = header(message, "auto-submitted") not in (None, "no") or message.calendar_method is not None
    answers = message.in_reply_to is not None or plain_subject(message.subject) != message.subject.strip().casefold()
    own_words = wording.text.lower() if answers else wording.lowered  # the subject of an answer is another's
    kind, found = MessageKind.OWN_OTHER, message.subject
    for name, meant in (("OWN_WITHDRAW", MessageKind.OWN_WITHDRAWAL), ("OWN_CHECK_IN", MessageKind.OWN_CHECK_IN)):
        match = wording.patterns.found_in(name, own_words)
        if match is not None and not automatic:
            kind, found = meant, match.group()
            break
    return MessageReading(
        kind,
        Origin.AUTOMATIC if automatic else Origin.HUMAN,
        _because(found),
        wording.new,
        speaks_of_hiring=wording.says("MAIL_HIRING"),
        language=wording.language,
    )


_MAY_PROMISE = (MessageKind.UPDATE, MessageKind.ACKNOWLEDGEMENT, MessageKind.OTHER, MessageKind.NEXT_ROUND)
_OF_HIRING = (MessageKind.REJECTION, MessageKind.OFFER, MessageKind.NEXT_ROUND, MessageKind.UPDATE)


def _incoming(message: Message, wording: Wording, user: User) -> MessageReading:
    """What a person, or a hiring tool in a company's name, wrote."""
    origin = origin_of(message, wording)
    kind, sentence = kind_by_words(wording, is_tool=is_scheduling_tool(message.sender.domain))
    promise = None
    if origin is not Origin.AUTOMATIC and kind in _MAY_PROMISE:
        promise = find_promise(
            wording.text,
            said=message.date,
            user_zone=user.zone,
            country=user.country,
            language=wording.language,
            day_first=None,
        )
    if promise is not None and kind is MessageKind.NEXT_ROUND and promise.quote.startswith(sentence):
        promise = None
    if promise is not None and kind in (MessageKind.OTHER, MessageKind.ACKNOWLEDGEMENT):
        kind, sentence = MessageKind.UPDATE, promise.quote
    is_answerable = origin is not Origin.AUTOMATIC or kind is MessageKind.NEXT_ROUND
    return MessageReading(
        kind=kind,
        origin=origin,
        evidence=_because(sentence or message.subject),
        new=wording.new,
        asks=question(wording, kind) if is_answerable else None,
        asks_unclear=is_answerable and may_ask(wording, kind),
        promise=promise,
        asked_not_to=wording.first("MAIL_DONT_CONTACT") is not None,
        about_role=_role(f"{message.subject}\n{wording.text}") if kind is MessageKind.REJECTION else None,
        speaks_of_hiring=kind in _OF_HIRING or wording.says("MAIL_HIRING"),
        language=wording.language,
    )


_ROLE = re.compile(
    r"\b(?:the|our|as|als|for)\s+(?:open\s+)?((?:[A-Z][\w/&+-]*\s+){1,5})(?:role|position|post|vacancy|job)\b"
)


def _role(text: str) -> str | None:
    found = _ROLE.search(text)
    return None if found is None else found[1].strip()
