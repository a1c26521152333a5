"""The three doors to the outside world, and their words.

source      a calendar or mailbox of the configuration, known by its ``name``
window      the span of time that matters; an event is in it when it overlaps it
need        which mail matters: that of certain people, companies and threads, since a day
invitation  a text/calendar part in a mail
draft       an unsent message in the Drafts folder; nothing here can send one
ref         the mailbox's own handle for a draft; it may change when a mail client saves the draft again
take back   move a draft to Trash (delete where there is none), only while its fingerprint is the one we know

Every sentence below is a test in ``tests/connectors/contract/``, run on every backend.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime, tzinfo

    from connectors.errors import Problem
    from policies.decisions import OutgoingDraft
    from policies.facts import Event, Message, SavedDraft
    from policies.writing.plan import Plan, WrittenSentence


@dataclass(frozen=True, slots=True)
class Window:
    """From ``start`` to ``end``, both aware, end exclusive; floating times and whole days are meant in ``zone``."""

    start: datetime
    end: datetime
    zone: tzinfo


@dataclass(frozen=True, slots=True)
class CalendarReading:
    """What a calendar said: its events, and the records that could not be read."""

    events: tuple[Event, ...]
    problems: tuple[Problem, ...] = ()


class Notebook(Protocol):
    """What one source keeps from run to run so that it need not ask again. Losing it costs time and nothing else.

    - What was kept reads back the same.
    - Changes are kept whole or not at all, durably; a page that became None is gone.
    - Pages of other sources are neither listed nor changed.
    """

    def pages(self) -> Mapping[str, bytes]:
        """Everything that was kept, by its name."""

    def keep(self, changes: Mapping[str, bytes | None]) -> None:
        """Keep these in place of what had their names; None for no page."""


class CalendarSource(Protocol):
    """Reads one calendar. It never writes.

    - Every occurrence that overlaps the window is listed, each by itself; a moved one where it was moved to, a
      cancelled one with its cancelled status; one that does not overlap is not.
    - Times are aware. Floating times and whole days are meant in the window's zone.
    - A broken record is a problem that names it; the good ones are listed all the same.
    - An unreadable calendar raises `Unreachable`, one that is no calendar raises `BadData`; both name the source and
      say what to do.
    - Reading twice gives the same.
    """

    @property
    def name(self) -> str:
        """The source's name in the configuration."""

    def read(self, window: Window) -> CalendarReading:
        """Every occurrence that overlaps the window."""


@dataclass(frozen=True, slots=True)
class MailNeed:
    """Which mail is wanted: dated ``since`` or later, and at least one of the others holds.

    Attributes:
        since: Aware.
        addresses: From, To, Cc or Reply-To has one of these (lower-cased).
        domains: From, To, Cc or Reply-To has an address at one of these, or below one (lower-cased).
        names: One of these stands in the subject or a display name of the sender, any case, as whole words.
        message_ids: It is one of these, answers one or refers to one (bare).
    """

    since: datetime
    addresses: frozenset[str] = frozenset()
    domains: frozenset[str] = frozenset()
    names: frozenset[str] = frozenset()
    message_ids: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class MailReading:
    """What a mailbox said."""

    messages: tuple[Message, ...]
    problems: tuple[Problem, ...] = ()


class MailSource(Protocol):
    """Reads one mailbox: everything but drafts, trash and junk. It never changes a flag.

    - A message that the need names is listed, whichever folder but those it is in; one that it does not name is not.
    - Own sent mail is listed like the rest, with folder "sent".
    - A listed message brings its thread: messages that answer it or that it answers are listed too, if they are
      dated since the need's day.
    - Invitations are listed whoever sent them.
    - Bodies are text; an attachment is never read into memory.
    - A malformed message is read as far as it goes; one that cannot be read at all is a problem that names it.
    - An unreadable mailbox raises `Unreachable` with what to do.
    - Reading twice gives the same, and changes nothing in the mailbox.
    """

    @property
    def name(self) -> str:
        """The source's name in the configuration."""

    def invitations(self, since: datetime) -> MailReading:
        """Every message dated since then that carries a text/calendar part."""

    def read(self, need: MailNeed) -> MailReading:
        """Every message that the need names, with its thread."""


class DraftBox(Protocol):
    """Keeps drafts in one mailbox. It knows drafts, not appending, and nothing in it can send.

    - A saved draft is found by its Message-ID, listed, and is marked as a draft.
    - What is saved reads back with the same recipient, subject, text and threading.
    - Saving a draft whose Message-ID is already there saves nothing and gives the one that is there.
    - A draft that the user changed has another fingerprint.
    - Taking back a draft removes it from Drafts only; one whose fingerprint differs from the given one is left and
      raises `SaveFailed`; one that is gone is no error.
    - Replacing keeps the Message-ID; afterwards one draft is there, with the new words. One whose fingerprint differs
      is left and raises `SaveFailed`.
    - When saving fails, nothing half-written is left, and `SaveFailed` says why and what to do.
    - Drafts that we did not write are listed too and never changed.
    """

    @property
    def name(self) -> str:
        """The mailbox's name in the configuration."""

    def drafts(self) -> tuple[SavedDraft, ...]:
        """Every draft now in the mailbox."""

    def find(self, message_id: str) -> SavedDraft | None:
        """The draft with this bare Message-ID, or None."""

    def save(self, draft: OutgoingDraft) -> SavedDraft:
        """Keep the draft, unsent; durable when this returns."""

    def replace(self, saved: SavedDraft, draft: OutgoingDraft) -> SavedDraft:
        """Put the draft in the place of the saved one."""

    def take_back(self, saved: SavedDraft) -> None:
        """Remove the saved draft from Drafts."""


class Writer(Protocol):
    """Writes the body of a draft from its plan, and is told nothing else.

    - It returns sentences with the ids of the facts that they use; whether they may be used is decided elsewhere.
    - It ends within its time.
    - Whatever goes wrong is a `SourceError` that says what to do; no key is ever in it.
    """

    @property
    def name(self) -> str:
        """What it is called in messages to the user."""

    def write(self, plan: Plan) -> tuple[WrittenSentence, ...]:
        """The sentences of one body."""
