"""A Gmail mailbox: its messages, threads, labels and aliases, and the history of what changed.

What a test does as the user or the rest of the world is here too: mail comes in, is moved, is thrown away. Drafts are
in google_drafts.py.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable  # noqa: TC003  (a dataclass's field)
from contextlib import AbstractContextManager  # noqa: TC003  (a dataclass's field)
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Literal

from tests.connectors.servers.google_mime import Mail, with_message_id
from tests.connectors.servers.google_pages import Pages

if TYPE_CHECKING:
    from collections.abc import Iterable

HistoryType = Literal["messageAdded", "messageDeleted", "labelAdded", "labelRemoved"]
SYSTEM_LABELS = frozenset(
    {"INBOX", "SENT", "DRAFT", "TRASH", "SPAM", "UNREAD", "STARRED", "IMPORTANT", "CHAT"}
    | {f"CATEGORY_{each}" for each in ("PERSONAL", "SOCIAL", "PROMOTIONS", "UPDATES", "FORUMS")}
)
_UNMOVABLE = frozenset({"DRAFT", "SENT"})


@dataclass(slots=True)
class Message:
    """A message as Gmail keeps it.

    Attributes:
        received: Milliseconds since 1970: the API's internalDate.
        history_id: Of the last change to it.
        operation: How many requests the mailbox had answered when it was made: the search index lags behind.
    """

    id: str
    thread_id: str
    mail: Mail
    labels: set[str]
    received: int
    history_id: int
    operation: int

    @property
    def is_hidden(self) -> bool:
        """Whether lists leave it out unless they are told otherwise."""
        return not self.labels.isdisjoint({"SPAM", "TRASH"})


@dataclass(frozen=True, slots=True)
class Change:
    """One record of the history; ``labels`` are the message's, ``changed`` those that came or went."""

    id: int
    type: HistoryType
    message_id: str
    thread_id: str
    labels: tuple[str, ...]
    changed: tuple[str, ...] = ()


@dataclass(slots=True)
class Alias:
    """An address from which the user may write; the API's SendAs."""

    address: str
    name: str = ""
    is_accepted: bool = True
    is_default: bool = False
    is_primary: bool = False
    signature: str = ""


@dataclass(slots=True)
class Mailbox:
    """One account's mail.

    Attributes:
        index_lag: Messages made within so many of the last requests are not found by ``q`` yet.
        language: What settings.getLanguage says.
        operations: How many requests it has answered.
    """

    address: str
    lock: AbstractContextManager[object]
    clock: Callable[[], datetime]
    index_lag: int = 0
    language: str = "en"
    operations: int = 0
    messages: dict[str, Message] = field(default_factory=dict)
    labels: dict[str, str] = field(default_factory=lambda: {each: each for each in SYSTEM_LABELS})
    aliases: list[Alias] = field(default_factory=list)
    changes: list[Change] = field(default_factory=list)
    history_id: int = 4_000_001
    oldest_history_id: int = 4_000_001
    pages: Pages = field(default_factory=Pages)
    _made: int = 0

    def __post_init__(self) -> None:
        self.aliases.append(Alias(self.address, is_default=True, is_primary=True))

    def deliver(
        self,
        raw: bytes,
        labels: Iterable[str] = ("INBOX",),
        received: datetime | None = None,
        *,
        thread: str | None = None,
    ) -> str:
        """A mail comes in, or is there; gives its message id.

        A missing or malformed Message-ID is mended as Google's servers do. It joins the thread of a message that it
        answers if the subject is the same, unless a ``thread`` is named.
        """
        with self.lock:
            prefix, broken = "SMTPIN_ADDED_MISSING@mx.google.com", "SMTPIN_ADDED_BROKEN@mx.google.com"
            mail = Mail(with_message_id(raw, ending=prefix, broken_ending=broken))
            unknown = set(labels) - (set(self.labels) - {"DRAFT"})
            if unknown:
                raise LookupError(f"no such label for a mail: {', '.join(sorted(unknown))}; add_label makes one")
            if thread is not None and not self.thread(thread):
                raise LookupError(f"no such thread: {thread}")
            return self.add(mail, labels, thread=thread or self.thread_of_answer(mail), received=received).id

    def move(self, message_id: str, *, add: Iterable[str] = (), remove: Iterable[str] = ()) -> None:
        """The user adds and removes labels; TRASH and SPAM are labels as well."""
        with self.lock:
            message = self.messages[message_id]
            come = tuple(sorted(set(add) - message.labels))
            gone = tuple(sorted(set(remove) & message.labels))
            if not {*come, *gone} <= set(self.labels) - _UNMOVABLE:
                raise ValueError("DRAFT and SENT cannot be added or removed, nor labels that are not there")
            message.labels = (message.labels | set(come)) - set(gone)
            if come:
                self._record("labelAdded", message, come)
            if gone:
                self._record("labelRemoved", message, gone)

    def user_deletes(self, message_id: str) -> None:
        """The user deletes a message for ever."""
        with self.lock:
            self.remove(message_id)

    def add_label(self, name: str) -> str:
        """A label of the user's; gives its id."""
        with self.lock:
            label_id = f"Label_{len(self.labels)}"
            self.labels[label_id] = name
            return label_id

    def add_alias(self, address: str, name: str = "", *, accepted: bool = True, default: bool = False) -> Alias:
        """An address from which the user may write once it is ``accepted``."""
        with self.lock:
            for each in self.aliases:
                each.is_default = each.is_default and not default
            self.aliases.append(Alias(address, name, is_accepted=accepted, is_default=default))
            return self.aliases[-1]

    def forget_history(self) -> None:
        """Everything before now is out of date: older start ids are answered with 404."""
        with self.lock:
            self.history_id += 1
            self.oldest_history_id = self.history_id
            self.changes.clear()

    @property
    def default_alias(self) -> Alias:
        """The alias that is written from when nothing else is said."""
        return next(each for each in self.aliases if each.is_default)

    def add(
        self, mail: Mail, labels: Iterable[str], *, thread: str | None = None, received: datetime | None = None
    ) -> Message:
        """A new message, in this thread or in one of its own."""
        self._made += 1
        message_id = f"{0x19C0_0000_0000_0000 + self._made * 0x1_0F3B:x}"
        milliseconds = round((received or self.clock()).timestamp() * 1000)
        message = Message(message_id, thread or message_id, mail, set(labels), milliseconds, 0, self.operations)
        self.messages[message_id] = message
        self._record("messageAdded", message)
        return message

    def remove(self, message_id: str) -> Message:
        """A message goes for ever; its id is never used again."""
        message = self.messages.pop(message_id)
        self._record("messageDeleted", message)
        return message

    def thread(self, thread_id: str) -> list[Message]:
        """A thread's messages, drafts and thrown-away ones included, oldest first."""
        found = [each for each in self.messages.values() if each.thread_id == thread_id]
        return sorted(found, key=lambda each: (each.received, each.id))

    def thread_of_answer(self, mail: Mail, *, among: str | None = None) -> str | None:
        """The thread of a message that this one answers with the same subject; ``among`` limits it to one thread."""
        for each in reversed(self.messages.values()) if mail.references else ():
            is_among = among in (None, each.thread_id)
            if is_among and each.mail.message_id in mail.references and each.mail.base_subject == mail.base_subject:
                return each.thread_id
        return None

    def newest_first(self, messages: Iterable[Message]) -> list[Message]:
        """In the order of Gmail's lists."""
        return sorted(messages, key=lambda each: (each.received, each.id), reverse=True)

    def is_indexed(self, message: Message) -> bool:
        """Whether the search has heard of it."""
        return self.operations - message.operation > self.index_lag

    def changes_since(self, history_id: int) -> list[Change] | None:
        """What changed after this id, oldest first; None when the id is out of date or of the future."""
        if not self.oldest_history_id <= history_id <= self.history_id:
            return None
        return self.changes[bisect_right(self.changes, history_id, key=lambda each: each.id) :]

    def labels_named(self, name: str) -> frozenset[str]:
        """Ids of the labels with this name, as the search writes it: case and the sign between words do not matter."""
        wanted = _label_key(name)
        return frozenset(label_id for label_id, each in self.labels.items() if _label_key(each) == wanted)

    def send_as(self) -> list[dict[str, Any]]:
        """The aliases as the API shows them."""
        found: list[dict[str, Any]] = []
        for each in self.aliases:
            entry: dict[str, Any] = {"sendAsEmail": each.address, "displayName": each.name, "replyToAddress": ""}
            entry["signature"] = each.signature
            entry |= {"isDefault": True} if each.is_default else {}
            status = "accepted" if each.is_accepted else "pending"
            entry |= {"isPrimary": True} if each.is_primary else {"treatAsAlias": True, "verificationStatus": status}
            found.append(entry)
        return found

    def _record(self, kind: HistoryType, message: Message, changed: tuple[str, ...] = ()) -> None:
        self.history_id += 17
        message.history_id = self.history_id
        labels = tuple(sorted(message.labels))
        self.changes.append(Change(self.history_id, kind, message.id, message.thread_id, labels, changed))


def utc(milliseconds: int) -> datetime:
    """The time that an internalDate is."""
    return datetime.fromtimestamp(milliseconds / 1000, UTC)


def _label_key(name: str) -> str:
    return re.sub(r"[\s/_-]+", "-", name.casefold())
