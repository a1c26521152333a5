"""What a mail means: its kind, who or what wrote it, what it asks and what it promises (policy sections 7 and 10)."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING

from policies.companies import is_agency_talk
from policies.decisions import Evidence
from policies.domains import is_no_reply, is_role_mailbox, is_scheduling_tool
from policies.facts import CalendarMethod
from policies.language import language_of
from policies.nameddays import NO_DAYS, NamedDays, named_days
from policies.newtext import NewText, new_text
from policies.phrases import find_named, in_all_languages, plain
from policies.promises import find_promise, return_date
from policies.signing import signature_title, signed_as

if TYPE_CHECKING:
    from datetime import date

    from policies.facts import Message, User
    from policies.promises import Promise

_LONGEST = 12_000
_SENTENCE = re.compile(r"(?<=[.!?])\s+|\n+")


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


class Origin(StrEnum):
    """Who or what wrote it."""

    HUMAN = "human"
    AUTOMATIC = "automatic"
    UNSURE = "unsure"


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
    language = language_of(f"{message.subject}\n{new.text}")
    if user.owns(message.sender):
        return _own(message, new, language)
    machine = _machine(message, new, user, language)
    if machine is not None:
        return machine
    return replace(
        _incoming(message, new, user, language),
        title=signature_title(new, sender=message.sender),
        days=named_days(f"{message.subject}\n{message.text}"),
        is_agencys=is_agency_talk(f"{message.sender.name}\n{message.subject}\n{message.text}"),
    )


# ---------------------------------------------------------------- machines


def _header(message: Message, name: str) -> str | None:
    return next((value.strip().lower() for key, value in message.headers if key == name), None)


def _machine(message: Message, new: NewText, user: User, language: str | None) -> MessageReading | None:
    """Bounces, auto-replies, calendar notifications and bulk mail: by headers first, by words second."""
    subject = plain(message.subject)
    if "delivery-status" in message.content_type or message.failed_recipients or _is_bounce(message, subject):
        return MessageReading(MessageKind.BOUNCE, Origin.AUTOMATIC, _because(subject), new, language=language)
    if "disposition-notification" in message.content_type:
        return MessageReading(MessageKind.OTHER, Origin.AUTOMATIC, _because("a read receipt"), new, language=language)
    if message.calendar_method is not None and message.calendar_method is not CalendarMethod.PUBLISH:
        return _calendar(message, new, language)
    if _is_auto_reply(message, new, subject):
        day_first = None
        returns = return_date(
            f"{subject}\n{message.text[:_LONGEST]}",
            said=message.date,
            country=user.country,
            language=language,
            day_first=day_first,
        )
        return MessageReading(
            MessageKind.AUTO_REPLY, Origin.AUTOMATIC, _because(subject), new, returns=returns, language=language
        )
    if _is_bulk(message, new, user):
        return MessageReading(
            MessageKind.OTHER, Origin.AUTOMATIC, _because("sent to many"), new, is_bulk=True, language=language
        )
    return None


def _because(text: str) -> tuple[Evidence, ...]:
    return (Evidence(text.strip()[:300]),)


def _is_bounce(message: Message, subject: str) -> bool:
    local = message.sender.email.partition("@")[0]
    from_system = (
        local in ("mailer-daemon", "postmaster", "mailer_daemon", "mail-daemon")
        or "mail delivery" in message.sender.name.lower()
    )
    return from_system and find_named(f"{subject}\n{message.text[:2000]}", "MAIL_BOUNCE") is not None


def _is_auto_reply(message: Message, new: NewText, subject: str) -> bool:
    auto = _header(message, "auto-submitted")
    if auto is not None and auto.startswith("auto-replied"):
        return True
    if any(_header(message, name) is not None for name in ("x-autoreply", "x-autorespond", "x-auto-reply-from")):
        return True
    if _header(message, "precedence") in ("auto_reply", "auto-reply"):
        return True
    titled = find_named(subject[:80], "MAIL_AUTO_SUBJECT")
    if (
        titled is not None
        and subject.lower().lstrip("[( ").startswith(titled.lower())
        and ((auto is not None and auto != "no") or _speaks_away(new))
    ):
        return True
    if auto is not None and auto.startswith("auto-generated") and (titled is not None or _speaks_away(new)):
        return True
    return (_speaks_away(new) and titled is not None) or (_speaks_away(new) and _opens_with_absence(new))


def _speaks_away(new: NewText) -> bool:
    return _pattern("MAIL_AUTO_TEXT").search(plain(f"{new.text}\n{new.signature}")) is not None


def _opens_with_absence(new: NewText) -> bool:
    """An absence notice says so in its first words and hardly anything else."""
    found = _pattern("MAIL_AUTO_TEXT").search(plain(new.text))
    return found is not None and found.start() < 120 and len(new.text) < 700


def _is_bulk(message: Message, new: NewText, user: User) -> bool:
    """Sent to many: list headers, or a bulk mark on a mail that does not greet the user; a hiring tool's is neither."""
    if is_scheduling_tool(message.sender.domain) or message.in_reply_to:
        return False
    if any(_header(message, name) is not None for name in ("list-id", "list-unsubscribe", "feedback-id")):
        return True
    first = user.name.split()[0].lower() if user.name.split() else ""
    greets = bool(first) and first in new.text[:80].lower()
    return _header(message, "precedence") in ("bulk", "list", "junk") and not greets


def _calendar(message: Message, new: NewText, language: str | None) -> MessageReading:
    """A calendar's own mail: an answer, an invitation or a cancellation; the event itself is read elsewhere."""
    evidence = _because(message.subject)
    return MessageReading(
        MessageKind.OTHER,
        Origin.AUTOMATIC,
        evidence,
        new,
        speaks_of_hiring=_speaks_of_hiring(message, new),
        language=language,
    )


# ---------------------------------------------------------------- the user's own


def _own(message: Message, new: NewText, language: str | None) -> MessageReading:
    text = plain(f"{message.subject}\n{new.text}")
    kind, found = MessageKind.OWN_OTHER, ""
    withdraws, checks = _pattern("OWN_WITHDRAW").search(text), _pattern("OWN_CHECK_IN").search(text)
    if withdraws is not None:
        kind, found = MessageKind.OWN_WITHDRAWAL, withdraws.group()
    elif checks is not None:
        kind, found = MessageKind.OWN_CHECK_IN, checks.group()
    automatic = _header(message, "auto-submitted") not in (None, "no") or message.calendar_method is not None
    return MessageReading(
        kind if not automatic else MessageKind.OWN_OTHER,
        Origin.AUTOMATIC if automatic else Origin.HUMAN,
        _because(found or message.subject),
        new,
        speaks_of_hiring=_speaks_of_hiring(message, new),
        language=language,
    )


# ---------------------------------------------------------------- what came in


def _incoming(message: Message, new: NewText, user: User, language: str | None) -> MessageReading:
    text = plain(new.text)
    origin = _origin(message, new)
    hiring = _speaks_of_hiring(message, new)
    kind, sentence = _kind(message.subject, text, hiring=hiring, is_tool=is_scheduling_tool(message.sender.domain))
    promise = None
    if origin is not Origin.AUTOMATIC and kind in (
        MessageKind.UPDATE, MessageKind.ACKNOWLEDGEMENT, MessageKind.OTHER, MessageKind.NEXT_ROUND,
    ):  # fmt: skip
        promise = find_promise(
            text, said=message.date, user_zone=user.zone, country=user.country, language=language, day_first=None
        )
    if promise is not None and kind in (MessageKind.OTHER, MessageKind.ACKNOWLEDGEMENT):
        kind, sentence = MessageKind.UPDATE, promise.quote
    asks = _question(text, kind) if origin is not Origin.AUTOMATIC or kind is MessageKind.NEXT_ROUND else None
    return MessageReading(
        kind=kind,
        origin=origin,
        evidence=_because(sentence or message.subject),
        new=new,
        asks=asks,
        promise=promise,
        asked_not_to=_asks_not_to(message, text),
        about_role=_role(f"{message.subject}\n{text}") if kind is MessageKind.REJECTION else None,
        speaks_of_hiring=hiring
        or kind in (MessageKind.REJECTION, MessageKind.OFFER, MessageKind.NEXT_ROUND, MessageKind.UPDATE),
        language=language,
    )


def _origin(message: Message, new: NewText) -> Origin:
    """Human, automatic, or not to be told apart (api-facts 6.1)."""
    auto = _header(message, "auto-submitted")
    if auto is not None and auto != "no":
        return Origin.AUTOMATIC
    signed = signed_as(new, sender=message.sender) is not None
    if is_no_reply(message.sender):
        return Origin.AUTOMATIC
    if is_scheduling_tool(message.sender.domain):
        return Origin.UNSURE if signed or message.reply_to else Origin.AUTOMATIC
    marked = any(_header(message, name) is not None for name in ("list-id", "list-unsubscribe", "feedback-id"))
    if marked or _header(message, "precedence") in ("bulk", "list", "junk") or _header(message, "return-path") == "<>":
        return Origin.UNSURE
    if is_role_mailbox(message.sender) and not signed:
        return Origin.UNSURE
    return Origin.HUMAN


def _speaks_of_hiring(message: Message, new: NewText) -> bool:
    return find_named(f"{message.subject}\n{new.text}", "MAIL_HIRING") is not None


def _kind(subject: str, text: str, *, hiring: bool, is_tool: bool) -> tuple[MessageKind, str]:
    """The kind by words, with the sentence that decided. The gravest news goes first."""
    body = f"{plain(subject)}\n{text}"
    elsewhere = find_named(body, "MAIL_ELSEWHERE") is not None and not hiring
    sentences = [each for each in _SENTENCE.split(text) if each.strip()]
    if not elsewhere:
        offer = _first(sentences, "MAIL_OFFER", unless="MAIL_NOT_OFFER")
        rejection = _rejection(sentences)
        if rejection is not None and (offer is None or _is_firm(rejection)):
            return MessageKind.REJECTION, rejection
        if offer is not None:
            return MessageKind.OFFER, offer
        nxt = _next_round(sentences, subject)
        if nxt is not None and (hiring or is_tool or _names_event(nxt) or _is_strong(nxt, subject)):
            return MessageKind.NEXT_ROUND, nxt
        update = _first(sentences, "MAIL_UPDATE")
        if update is not None and (hiring or not _asks(update)):
            return MessageKind.UPDATE, update
        thanks = _first(sentences, "MAIL_ACK")
        if thanks is not None and not any(_asks(each) for each in sentences):
            return MessageKind.ACKNOWLEDGEMENT, thanks
    return MessageKind.OTHER, sentences[0] if sentences else ""


def _first(sentences: list[str], name: str, *, unless: str | None = None) -> str | None:
    for each in sentences:
        if _pattern(name).search(each) is not None and (unless is None or _pattern(unless).search(each) is None):
            return each
    return None


def _rejection(sentences: list[str]) -> str | None:
    """A sentence that refuses, in which nothing says that it does not."""
    for each in sentences:
        found = _pattern("MAIL_REJECTION").search(each)
        if found is None:
            continue
        guard = _pattern("MAIL_NOT_REJECTION").search(each)
        if guard is None or (_is_firm(each) and not _softens(each)):
            return each
    return None


_FIRM = re.compile(
    r"won't be|will not be|regret to|unsuccessful|not successful|no longer|decided not|decided to pass|it's a no|unable to offer|"
    r"filled|another candidate|other candidates|different candidate|someone else|somebody else|absage|andere[nr]? bewerber|"
    r"eine andere|einen anderen|otra persona|autre candidat|altro candidato|andere kandidaat|outro candidato|outra pessoa|"
    r"esito negativo|suite favorable|descartad",
    re.IGNORECASE,
)
_SOFT = re.compile(
    r"not a rejection|isn't a rejection|slot was taken|has not\b|with you\b|another (?:interview|round|time|slot|date|day|conversation)|"
    r"may have heard|two more|remaining|still|meeting other|not yet|haven't|hasn't|noch nicht|pas encore|todavía no|aún no|ainda não|non ancora|nog niet",
    re.IGNORECASE,
)


def _is_firm(sentence: str) -> bool:
    return _FIRM.search(sentence) is not None


def _softens(sentence: str) -> bool:
    return _SOFT.search(sentence) is not None


def _next_round(sentences: list[str], subject: str) -> str | None:
    for each in sentences:
        if _pattern("MAIL_NEXT_ROUND").search(each) is None:
            continue
        if _pattern("MAIL_REMINDER").search(each) is not None and not each.rstrip().endswith("?"):
            continue
        if _pattern("MAIL_NOT_NEXT_ROUND").search(each) is not None:
            continue
        return each
    del subject
    return None


def _is_strong(sentence: str, subject: str) -> bool:
    """Words that can hardly be about anything but a further round."""
    return _pattern("MAIL_NEXT_STRONG").search(f"{plain(subject)}\n{sentence}") is not None


def _names_event(sentence: str) -> bool:
    return find_named(sentence, "EVENT_INTERVIEW") is not None


def _asks(sentence: str) -> bool:
    return _pattern("MAIL_ASK").search(sentence) is not None and _pattern("MAIL_NO_ASK").search(sentence) is None


def _question(text: str, kind: MessageKind) -> str | None:
    """The sentence that asks something of the user; "let me know if you have questions" asks nothing."""
    if kind in (MessageKind.REJECTION, MessageKind.OFFER):
        return None
    for each in _SENTENCE.split(text):
        if each.strip() and _asks(each):
            return each.strip()
    return None


def _asks_not_to(message: Message, text: str) -> bool:
    """Words such as "please don't follow up"; the notice of an unmonitored mailbox was cut with the disclaimers."""
    del message
    return _pattern("MAIL_DONT_CONTACT").search(text) is not None


_ROLE = re.compile(
    r"\b(?:the|our|as|als|for)\s+(?:open\s+)?((?:[A-Z][\w/&+-]*\s+){1,5})(?:role|position|post|vacancy|job)\b"
)


def _role(text: str) -> str | None:
    found = _ROLE.search(text)
    return None if found is None else found[1].strip()


@cache
def _pattern(name: str) -> re.Pattern[str]:
    """All languages' patterns of that name as one."""
    return re.compile("|".join(f"(?:{each})" for each in in_all_languages(name)), re.IGNORECASE)
