"""What a Gmail mailbox keeps in its notebook: messages by their id, how far their history was read, and drafts."""

from __future__ import annotations

import json
import re
import zlib
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

LEFT_OUT = frozenset({"DRAFT", "TRASH", "SPAM", "CHAT"})
"""Labels of what is not read as mail."""

_CALENDAR = re.compile(rb"text/calendar|application/ics|begin:vcalendar|\.ics\b", re.IGNORECASE)

MESSAGE = "message/"
CURSOR = "cursor"


@dataclass(frozen=True, slots=True)
class KeptMessage:
    """A message that was read, so that it need not be asked for again: what it says never changes.

    Attributes:
        id: Gmail's.
        labels: As they stood when history was last read.
        received: By Gmail's own clock.
        data: The mail's bytes; attachments may be missing from it.
    """

    id: str
    thread: str
    labels: frozenset[str]
    received: datetime
    data: bytes

    @property
    def is_mail(self) -> bool:
        """It is no draft, and neither in the trash nor junk."""
        return not self.labels & LEFT_OUT

    @property
    def folder(self) -> str:
        """Where it lies, as facts call it."""
        return "sent" if "SENT" in self.labels else "inbox" if "INBOX" in self.labels else "archive"

    @property
    def head(self) -> bytes:
        """The header block."""
        ends = [place for mark in (b"\r\n\r\n", b"\n\n") if (place := self.data.find(mark)) >= 0]
        return self.data[: min(ends)] + b"\r\n\r\n" if ends else self.data

    @property
    def may_invite(self) -> bool:
        """Whether it may carry a text/calendar part."""
        return _CALENDAR.search(self.data) is not None

    def relabelled(self, *, add: Iterable[str] = (), remove: Iterable[str] = ()) -> KeptMessage:
        """The same with other labels."""
        return replace(self, labels=(self.labels | frozenset(add)) - frozenset(remove))

    def to_page(self) -> bytes:
        """For the notebook."""
        about = {
            "thread": self.thread,
            "labels": sorted(self.labels),
            "received": int(self.received.timestamp() * 1000),
        }
        return json.dumps(about).encode() + b"\n" + zlib.compress(self.data)

    @classmethod
    def from_page(cls, identifier: str, page: bytes) -> KeptMessage | None:
        """As `to_page` made it; None when it did not."""
        about, _, data = page.partition(b"\n")
        try:
            found = json.loads(about)
            received = datetime.fromtimestamp(found["received"] / 1000, tz=UTC)
            labels = frozenset(str(each) for each in found["labels"])
            return cls(identifier, str(found["thread"]), labels, received, zlib.decompress(data))
        except (ValueError, KeyError, TypeError, OverflowError, OSError, zlib.error):
            return None


@dataclass(frozen=True, slots=True)
class Cursor:
    """How far the mailbox was read.

    Attributes:
        history: The id from which its history goes on.
        terms: What was searched for, ever.
        since: As far back as that was done.
        newest: When the newest mail that matters came, by Gmail's clock: later mail is searched for from there.
        lags: The last run found something new, which the search index may not all have had yet.
    """

    history: str
    terms: frozenset[str]
    since: datetime
    newest: datetime
    lags: bool = False

    def to_page(self) -> bytes:
        """For the notebook."""
        return json.dumps(
            {
                "history": self.history,
                "terms": sorted(self.terms),
                "since": self.since.isoformat(),
                "newest": self.newest.isoformat(),
                "lags": self.lags,
            }
        ).encode()

    @classmethod
    def from_page(cls, page: bytes | None) -> Cursor | None:
        """As `to_page` made it; None when it did not."""
        try:
            found: Mapping[str, Any] = json.loads(page or b"null")
            return cls(
                str(found["history"]),
                frozenset(str(each) for each in found["terms"]),
                datetime.fromisoformat(found["since"]),
                datetime.fromisoformat(found["newest"]),
                found["lags"] is True,
            )
        except (ValueError, KeyError, TypeError):
            return None
