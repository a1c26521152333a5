"""A mailbox that is a list of messages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from connectors.formats.matching import is_wanted
from connectors.formats.mime import Headers
from connectors.ports import MailReading

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from connectors.errors import Problem, SourceError
    from connectors.ports import MailNeed
    from policies.facts import Message

_LEFT_OUT = ("drafts", "trash", "junk", "spam")


class MemoryMail:
    """Messages as they stand in ``messages``, which may change between two readings.

    Attributes:
        name: The mailbox's name.
        failure: When set, raised by every reading.
    """

    def __init__(self, name: str, messages: Iterable[Message] = ()) -> None:
        self.name = name
        self.messages: list[Message] = list(messages)
        self.problems: tuple[Problem, ...] = ()
        self.failure: SourceError | None = None

    def invitations(self, since: datetime) -> MailReading:
        """Every message dated since then that carries a text/calendar part."""
        return MailReading(
            tuple(each for each in self._since(since) if each.calendar_method is not None), self.problems
        )

    def read(self, need: MailNeed) -> MailReading:
        """Every message that the need names, with its thread, and every invitation."""
        messages = self._since(need.since)
        wanted = {each.id for each in messages if each.calendar_method is not None or is_wanted(_headers(each), need)}
        ids = {other for each in messages if each.id in wanted for other in _headers(each).ids}
        grown = True
        while grown:
            more = [each for each in messages if each.id not in wanted and _headers(each).ids & ids]
            grown = bool(more)
            wanted |= {each.id for each in more}
            ids |= {other for each in more for other in _headers(each).ids}
        return MailReading(tuple(each for each in messages if each.id in wanted), self.problems)

    def _since(self, since: datetime) -> list[Message]:
        if self.failure is not None:
            raise self.failure
        kept: dict[str, Message] = {}
        for each in self.messages:
            if each.date >= since and each.folder not in _LEFT_OUT and (each.id not in kept or each.folder == "sent"):
                kept[each.id] = each
        return list(kept.values())


def _headers(message: Message) -> Headers:
    people = (message.sender, *message.recipients, *message.reply_to)
    related = (message.in_reply_to,) if message.in_reply_to else ()
    return Headers(
        message.id,
        frozenset(each.email for each in people),
        f"{message.subject}\n{message.sender.name}",
        frozenset((message.id, *related, *message.references)),
        message.date,
    )
