"""What happened in a Gmail mailbox since an earlier reading (Gmail API v1, users.history.list)."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from connectors.google.kept import LEFT_OUT

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

_MOST_PAGES = 1_000


@dataclass(slots=True)
class Changes:
    """All records taken together.

    Attributes:
        history: Where the next reading begins.
        added: Messages that are new, or came back from where they are not read, with their threads.
        gone: Messages that were deleted.
        labels: Of messages whose labels changed: what was added and what was removed, in turn.
    """

    history: str
    added: dict[str, str] = field(default_factory=dict)
    gone: set[str] = field(default_factory=set)
    labels: dict[str, list[tuple[frozenset[str], frozenset[str]]]] = field(default_factory=dict)


def read_history(page: Callable[[str | None], Mapping[str, Any]], *, start: str) -> Changes:
    """All changes; ``page`` gives the answer for a page token, None for the first page.

    Drafts come and go with every edit: they are none of mail's changes.
    """
    found = Changes(start)
    token: str | None = None
    for _ in range(_MOST_PAGES):
        answer = page(token)
        for record in answer.get("history") or []:
            _take(record, found)
        found.history = str(answer.get("historyId") or found.history)
        token = answer.get("nextPageToken")
        if not token:
            break
    return found


def _take(record: Mapping[str, Any], found: Changes) -> None:
    for identifier, thread, labels in _messages(record, "messagesAdded"):
        if not labels & LEFT_OUT:
            found.added[identifier] = thread
            found.gone.discard(identifier)
    for identifier, _, _ in _messages(record, "messagesDeleted"):
        found.gone.add(identifier)
        found.added.pop(identifier, None)
    for identifier, _, changed in _messages(record, "labelsAdded", own_labels=False):
        found.labels.setdefault(identifier, []).append((changed, frozenset()))
        if changed & LEFT_OUT:
            found.added.pop(identifier, None)
    for identifier, thread, changed in _messages(record, "labelsRemoved", own_labels=False):
        found.labels.setdefault(identifier, []).append((frozenset(), changed))
        if changed & LEFT_OUT:
            found.added[identifier] = thread


def _messages(
    record: Mapping[str, Any], name: str, *, own_labels: bool = True
) -> Iterator[tuple[str, str, frozenset[str]]]:
    """Id and thread of each message in one list of a record, with its own labels or those that were changed."""
    for each in record.get(name) or []:
        message = each.get("message") or {}
        labels = (message if own_labels else each).get("labelIds") or []
        yield str(message.get("id") or ""), str(message.get("threadId") or ""), frozenset(str(one) for one in labels)
