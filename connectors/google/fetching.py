"""Asking Gmail for mail: which there is, by headers, and whole. It only asks; what to make of it is `GoogleMail`'s."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, TypeVar

from connectors.errors import BadData
from connectors.formats.mime import Headers, read_headers
from connectors.google.account import Missing
from connectors.google.answers import garbled
from connectors.google.history import Changes, read_history
from connectors.google.kept import LEFT_OUT, KeptMessage
from connectors.google.payload import as_mail, decode, header_block, outside
from connectors.transport import together

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from datetime import tzinfo

    from googleapiclient._apis.gmail.v1.resources import GmailResource

    from connectors.google.account import GoogleAccount

    UsersResource = GmailResource.UsersResource

_HEADERS = ["From", "To", "Cc", "Reply-To", "Sender", "Subject", "Date", "Message-ID", "In-Reply-To", "References"]
_HISTORY: list[Any] = ["messageAdded", "messageDeleted", "labelAdded", "labelRemoved"]
_WHAT = "the mail could not be read"
_PAGE = 500
_MOST_PAGES = 400
_WHOLE_UP_TO = 262_144
"""Bytes up to which a message is fetched as it is; of a larger one its texts alone."""
_MOST_OF_A_PART = 2_000_000

_T = TypeVar("_T")
_R = TypeVar("_R")


@dataclass(frozen=True, slots=True)
class Listed:
    """A message by its headers alone.

    Attributes:
        id: Gmail's.
        received: By Gmail's own clock.
        size: Roughly, in bytes.
    """

    id: str
    thread: str
    labels: frozenset[str]
    received: datetime
    size: int
    headers: Headers

    @property
    def date(self) -> datetime:
        """Its Date, or when it came."""
        return self.headers.date or self.received

    def kept(self, data: bytes) -> KeptMessage:
        """The message with its bytes."""
        return KeptMessage(self.id, self.thread, self.labels, self.received, data)


class Fetcher:
    """Gmail's mail for one source.

    ``progress`` is told how much of all that was asked for is there, and how much that was.
    """

    def __init__(
        self, name: str, account: GoogleAccount, zone: tzinfo, progress: Callable[[int, int], None] | None
    ) -> None:
        self._name = name
        self._account = account
        self._asker = account.asker(name, "gmail")
        self._zone = zone
        self._progress = progress
        self._done = self._planned = 0

    def expect(self, more: int) -> None:
        """So many more threads or messages will be asked for: for the progress."""
        self._planned += more

    def history_now(self) -> str:
        """Where the history stands; asked for before anything is read, nothing can come in between unseen."""
        profile = self._ask(self._users().getProfile(userId="me"))
        history = profile.get("historyId")
        if not isinstance(history, str | int):
            raise BadData(self._name, f"{_WHAT}: Gmail does not say where its history stands", hint="try again later")
        return str(history)

    def changes(self, start: str) -> Changes | None:
        """What happened since; None when Gmail does not remember that far back."""
        try:
            with self._understood():
                return read_history(lambda page: self._history_page(start, page), start=start)
        except Missing:
            return None

    def found(self, query: str) -> dict[str, str]:
        """Ids of the messages that a search finds, with their threads.

        A page may be short, or empty, and yet not be the last.
        """
        found: dict[str, str] = {}
        page: str | None = None
        for _ in range(_MOST_PAGES):
            more: dict[str, Any] = {} if page is None else {"pageToken": page}
            answer = self._ask(self._users().messages().list(userId="me", q=query, maxResults=_PAGE, **more))
            with self._understood():
                found |= {str(each["id"]): str(each["threadId"]) for each in answer.get("messages") or []}
            page = answer.get("nextPageToken")
            if not page:
                return found
        raise BadData(self._name, f"{_WHAT}: there is no end to what Gmail finds", hint="later runs try again")

    def threads(self, identifiers: list[str]) -> Iterator[list[Listed]]:
        """The mail of each thread by its headers, drafts, trash and junk left out; none of one that is gone."""
        return self._each(self._thread, identifiers)

    def whole(self, listed: list[Listed]) -> Iterator[KeptMessage]:
        """Each message with its texts and calendar parts, those that are gone left out."""
        return (each for each in self._each(self._message, listed) if each is not None)

    def _history_page(self, start: str, page: str | None) -> Mapping[str, Any]:
        more: dict[str, Any] = {} if page is None else {"pageToken": page}
        history = self._users().history()
        found: Mapping[str, Any] = self._ask(
            history.list(userId="me", startHistoryId=start, historyTypes=_HISTORY, maxResults=_PAGE, **more)
        )
        return found

    def _thread(self, thread: str) -> list[Listed]:
        threads = self._users().threads()
        try:
            found = self._ask(threads.get(userId="me", id=thread, format="metadata", metadataHeaders=_HEADERS))
        except Missing:
            return []
        with self._understood():
            listed = [self._from_metadata(each) for each in found.get("messages") or []]
        return [each for each in listed if not each.labels & LEFT_OUT]

    def _from_metadata(self, found: Mapping[str, Any]) -> Listed:
        return Listed(
            id=str(found["id"]),
            thread=str(found.get("threadId") or ""),
            labels=frozenset(str(each) for each in found.get("labelIds") or []),
            received=datetime.fromtimestamp(int(found.get("internalDate") or 0) / 1000, tz=UTC),
            size=int(found.get("sizeEstimate") or 0),
            headers=read_headers(header_block(found.get("payload") or {}), zone=self._zone),
        )

    def _message(self, listed: Listed) -> KeptMessage | None:
        messages = self._users().messages()
        try:
            if listed.size <= _WHOLE_UP_TO:
                found = self._ask(messages.get(userId="me", id=listed.id, format="raw"))
                return listed.kept(decode(found.get("raw")))
            found = self._ask(messages.get(userId="me", id=listed.id, format="full"))
            with self._understood():
                payload = found.get("payload") or {}
                parts = {
                    part: self._part(listed.id, part) for part, size in outside(payload) if size <= _MOST_OF_A_PART
                }
                return listed.kept(as_mail(payload, parts))
        except Missing:
            return None

    def _part(self, message: str, part: str) -> bytes:
        """The content of a part that did not come with its message."""
        attachments = self._users().messages().attachments()
        return decode(self._ask(attachments.get(userId="me", messageId=message, id=part)).get("data"))

    def _users(self) -> UsersResource:
        return self._account.gmail().users()

    def _ask(self, request: Any) -> Any:  # noqa: ANN401  (any method's request and answer)
        return self._account.ask(request, self._asker, what=_WHAT)

    @contextmanager
    def _understood(self) -> Iterator[None]:
        """An answer that is shaped otherwise than documented is told as such."""
        try:
            yield
        except (KeyError, TypeError, ValueError, AttributeError, OverflowError, OSError) as error:
            raise garbled(self._asker, what=_WHAT) from error

    def _each(self, do: Callable[[_T], _R], things: list[_T]) -> Iterator[_R]:
        """The outcome for each, in order; progress is told."""
        for each in together(do, things):
            yield each
            self._done += 1
            if self._progress is not None:
                self._progress(self._done, self._planned)
