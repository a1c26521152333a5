"""Gmail's search language, as far as the stand-in knows it; anything else is refused.

Terms side by side must all hold; ``OR`` between two of them binds closer, as do braces; ``-`` negates. A value is
compared word by word, so ``from:acme.example`` finds jane@acme.example and jane@mail.acme.example as well. Matching is
per message: neither threads nor the user's aliases count. ``to:`` is about To alone.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple
from zoneinfo import ZoneInfo

if TYPE_CHECKING:
    from tests.connectors.servers.google_mailbox import Mailbox, Message
    from tests.connectors.servers.google_mime import Mail

PACIFIC = ZoneInfo("America/Los_Angeles")
"""Dates without a time begin at midnight here."""

Condition = Callable[["Mailbox", "Message"], bool]

_TOKEN = re.compile(r'\s*(?:(?P<mark>[(){}]|-(?=\S))|(?P<name>\w+):(?=\S)|(?P<quoted>"[^"]*")|(?P<word>[^\s(){}":]+))')
_WORD = re.compile(r"\w+")
_DATE = re.compile(r"(\d{4})/(\d{1,2})/(\d{1,2})", re.ASCII)
_EPOCH = re.compile(r"\d{1,12}", re.ASCII)
_FIELDS = {"from": "From", "to": "To", "cc": "Cc", "bcc": "Bcc", "deliveredto": "Delivered-To"}
_PLACES = {"inbox": "INBOX", "sent": "SENT", "drafts": "DRAFT", "trash": "TRASH", "spam": "SPAM"}
_STATES = {"read": "UNREAD", "unread": "UNREAD", "starred": "STARRED", "important": "IMPORTANT"}
_RESERVED = frozenset({"AND", "AROUND"})


class NotUnderstood(Exception):
    """The query holds something that the stand-in does not know, or is not well formed."""


class Query(NamedTuple):
    """A query, read.

    Attributes:
        holds: Whether a message is one of those meant.
        names_hidden: It asks for spam or the bin by name, which are left out otherwise.
    """

    holds: Condition
    names_hidden: bool = False


class _Token(NamedTuple):
    kind: str
    text: str


@lru_cache(maxsize=256)
def query(text: str) -> Query:
    """The query in this text; an empty one holds for everything.

    Raises:
        NotUnderstood: It is none.
    """
    reader = _Reader(_tokens(text))
    condition = reader.all_of(end="")
    return Query(condition, reader.names_hidden)


class _Reader:
    """Reads tokens from the left; each method takes what it is named for."""

    def __init__(self, tokens: list[_Token]) -> None:
        self._tokens = tokens
        self._at = 0
        self.names_hidden = False

    def all_of(self, end: str, name: str = "") -> Condition:
        """Terms up to this mark, all of which must hold; with a ``name`` they are values of that operator."""
        parts: list[Condition] = []
        while not self._ends(end):
            alternatives = [self._term(name)]
            while self._peek() == _Token("word", "OR"):
                self._at += 1
                alternatives.append(self._term(name))
            parts.append(_any(alternatives))
        if end and not parts:
            raise NotUnderstood("empty parentheses")
        return _all(parts)

    def _any_of(self, name: str) -> Condition:
        parts: list[Condition] = []
        while not self._ends("}"):
            parts.append(self._term(name))
        if not parts:
            raise NotUnderstood("empty braces")
        return _any(parts)

    def _term(self, name: str) -> Condition:
        kind, text = self._take()
        if kind == "mark":
            return self._group(text, name)
        if kind == "name":
            if name:
                raise NotUnderstood(f"{text}: within {name}:")
            return self._term_of(text.lower())
        return self._valued(name, kind, text)

    def _group(self, mark: str, name: str) -> Condition:
        if mark == "(":
            return self.all_of(")", name)
        if mark == "{":
            return self._any_of(name)
        if mark == "-":
            named_before = self.names_hidden
            condition = self._term(name)
            self.names_hidden = named_before
            return lambda mailbox, message: not condition(mailbox, message)
        raise NotUnderstood(f"unexpected {mark}")

    def _term_of(self, name: str) -> Condition:
        """What stands behind an operator: a value, or several in parentheses."""
        kind, text = self._take()
        if kind == "mark" and text in "({":
            return self._group(text, name)
        if kind not in ("word", "quoted"):
            raise NotUnderstood(f"{name}: needs a value")
        return self._valued(name, kind, text)

    def _valued(self, name: str, kind: str, text: str) -> Condition:
        if kind == "word" and (text == "OR" or text in _RESERVED or text[0] in "+*" or text.endswith("*")):
            raise NotUnderstood(f"unexpected {text}")
        value = text[1:-1] if kind == "quoted" else text
        self.names_hidden |= name == "in" and value.lower() in ("anywhere", "trash", "spam")
        return _condition(name, value)

    def _ends(self, mark: str) -> bool:
        """Whether the next token is this mark, which is then taken; "" is the end of the query."""
        token = self._peek()
        if token is None:
            if mark:
                raise NotUnderstood(f"{mark} is missing")
            return True
        is_end = token == _Token("mark", mark)
        self._at += is_end
        return is_end

    def _peek(self) -> _Token | None:
        return self._tokens[self._at] if self._at < len(self._tokens) else None

    def _take(self) -> _Token:
        token = self._peek()
        if token is None:
            raise NotUnderstood("something is missing at the end")
        self._at += 1
        return token


def _tokens(text: str) -> list[_Token]:
    found: list[_Token] = []
    place, text = 0, text.rstrip()
    while place < len(text):
        match = _TOKEN.match(text, place)
        if match is None or match.lastgroup is None:
            raise NotUnderstood(f"cannot read: {text[place:]}")
        found.append(_Token(match.lastgroup, match[match.lastgroup]))
        place = match.end()
    return found


def _condition(name: str, value: str) -> Condition:
    """The condition that an operator with a value is; no name is that of bare words."""
    if name in _BY_WORDS:
        words, text_of = _phrase(value), _BY_WORDS[name]
        if not words.strip():
            raise NotUnderstood(f"no word in {name}:{value}")
        return lambda _, message: words in text_of(message.mail)
    if name in _BY_VALUE:
        return _BY_VALUE[name](value)
    raise NotUnderstood(f"unknown operator {name}:")


def _in(value: str) -> Condition:
    place = value.lower()
    if place == "anywhere":
        return lambda _mailbox, _message: True
    label = _PLACES.get(place)
    if label is None:
        raise NotUnderstood(f"in:{value}")
    return lambda _, message: label in message.labels


def _is(value: str) -> Condition:
    label = _STATES.get(value.lower())
    if label is None:
        raise NotUnderstood(f"is:{value}")
    wanted = value.lower() != "read"
    return lambda _, message: (label in message.labels) is wanted


def _has(value: str) -> Condition:
    if value.lower() != "attachment":
        raise NotUnderstood(f"has:{value}")
    return lambda _, message: bool(message.mail.filenames)


def _label(value: str) -> Condition:
    return lambda mailbox, message: not mailbox.labels_named(value).isdisjoint(message.labels)


def _message_id(value: str) -> Condition:
    wanted = value.strip("<>")
    return lambda _, message: message.mail.message_id == wanted


def _after(value: str) -> Condition:
    start = _milliseconds(value)
    return lambda _, message: message.received >= start


def _before(value: str) -> Condition:
    end = _milliseconds(value)
    return lambda _, message: message.received < end


def _milliseconds(value: str) -> int:
    if _EPOCH.fullmatch(value):
        return int(value) * 1000
    found = _DATE.fullmatch(value)
    try:
        year, month, day = (int(each) for each in found.groups()) if found else (0, 0, 0)
        return round(datetime(year, month, day, tzinfo=PACIFIC).timestamp() * 1000)
    except ValueError as error:
        raise NotUnderstood(f"no date: {value}") from error


_BY_VALUE: dict[str, Callable[[str], Condition]] = {
    "in": _in,
    "is": _is,
    "has": _has,
    "label": _label,
    "rfc822msgid": _message_id,
    "after": _after,
    "newer": _after,
    "before": _before,
    "older": _before,
}


def _phrase(text: str) -> str:
    """The words of a text, each with a blank before and after it: so that one phrase is found in another."""
    return f" {' '.join(_WORD.findall(text.casefold()))} "


@lru_cache(maxsize=4096)
def _people(mail: Mail, name: str) -> str:
    return "\n".join(_phrase(part) for entry in mail.addresses(name) for part in entry)


@lru_cache(maxsize=4096)
def _subject(mail: Mail) -> str:
    return _phrase(mail.subject)


@lru_cache(maxsize=4096)
def _filenames(mail: Mail) -> str:
    return "\n".join(_phrase(each) for each in mail.filenames)


@lru_cache(maxsize=4096)
def _everything(mail: Mail) -> str:
    return "\n".join((_subject(mail), _phrase(mail.words), *(_people(mail, name) for name in _FIELDS.values())))


def _in_field(name: str) -> Callable[[Mail], str]:
    return lambda mail: _people(mail, name)


_BY_WORDS: dict[str, Callable[[Mail], str]] = {
    **{operator: _in_field(name) for operator, name in _FIELDS.items()},
    "subject": _subject,
    "filename": _filenames,
    "": _everything,
}


def _all(parts: list[Condition]) -> Condition:
    return parts[0] if len(parts) == 1 else lambda mailbox, message: all(each(mailbox, message) for each in parts)


def _any(parts: list[Condition]) -> Condition:
    return parts[0] if len(parts) == 1 else lambda mailbox, message: any(each(mailbox, message) for each in parts)
