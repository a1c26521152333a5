"""Which mails belong to one conversation, by Message-ID, In-Reply-To and References (RFC 5322, 3.6.4)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from policies.facts import Message


_REPLY_PREFIX = re.compile(r"^\s*(?:(?:re|aw|antw|sv|vs|ref|rif|r|res|odp)\s*(?:\[\d+\])?\s*:\s*)+", re.IGNORECASE)


class Threads:
    """Conversations among a set of mails.

    Two mails are in one thread when one answers or refers to the other, when both refer to a third, or when the
    provider says so. Equal subjects prove nothing.
    """

    def __init__(self, messages: Iterable[Message]) -> None:
        self._parent: dict[str, str] = {}
        self._by_root: dict[str, list[Message]] = {}
        kept = sorted(messages, key=lambda each: (each.date, each.id))
        for message in kept:
            self._join(message)
        for message in kept:
            self._by_root.setdefault(self.root(message.id), []).append(message)

    def root(self, message_id: str) -> str:
        """A name of the thread that holds this Message-ID; of a thread of its own for an unknown one."""
        top = message_id
        while (above := self._parent.get(top, top)) != top:
            top = above
        while (above := self._parent.get(message_id, message_id)) != top:
            self._parent[message_id] = top
            message_id = above
        return top

    def of(self, message_id: str) -> tuple[Message, ...]:
        """All mails of that thread, oldest first."""
        return tuple(self._by_root.get(self.root(message_id), ()))

    def same(self, one: str, other: str) -> bool:
        """Whether both Message-IDs belong to one thread."""
        return self.root(one) == self.root(other)

    def _join(self, message: Message) -> None:
        related = [*message.references]
        if message.in_reply_to:
            related.append(message.in_reply_to)
        if message.thread_hint:
            related.append(f"hint\x1f{message.mailbox}\x1f{message.thread_hint}")
        for other in related:
            one, two = self.root(message.id), self.root(other)
            if one != two:
                self._parent[max(one, two)] = min(one, two)


def plain_subject(subject: str) -> str:
    """A subject without its reply marks, for comparing."""
    return _REPLY_PREFIX.sub("", subject).strip().casefold()
