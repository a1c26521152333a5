"""Sources to facts: one World, and what each source had to say for itself.

A source that fails becomes a line in the report; the others are served.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING

from connectors.errors import SignInNeeded, SourceError
from connectors.ports import MailNeed, Window
from policies.facts import CalendarMethod, MailboxFacts, World
from policies.needs import mail_since, needs

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import datetime

    from agent.ledger import Ledger
    from connectors.errors import Problem
    from connectors.ports import CalendarSource, DraftBox, MailReading, MailSource
    from policies.facts import Event, Message, SavedDraft, User
    from policies.needs import Need
    from policies.settings import PolicySettings

DAYS_BACK = 90
DAYS_AHEAD = 180
"""The window of events that are read."""

_INVITING = (CalendarMethod.REQUEST, CalendarMethod.PUBLISH, CalendarMethod.ADD, CalendarMethod.CANCEL)
"""Methods that say what an event is (RFC 5546); a REPLY or COUNTER only comments on one."""


@dataclass(frozen=True, slots=True)
class Calendar:
    """A configured calendar, opened."""

    kind: str
    source: CalendarSource


@dataclass(frozen=True, slots=True)
class Mailbox:
    """A configured mailbox, opened: what reads it and what keeps drafts in it.

    ``addresses`` are those it receives for; none means any of the user's.
    """

    kind: str
    addresses: tuple[str, ...]
    mail: MailSource
    drafts: DraftBox


@dataclass(frozen=True, slots=True)
class Sources:
    """Everything a run reads from and writes to, in configured order."""

    calendars: tuple[Calendar, ...]
    mailboxes: tuple[Mailbox, ...]


@dataclass(frozen=True, slots=True)
class SourceReport:
    """How one source fared.

    Attributes:
        read: How many events or messages it gave.
        seconds: How long it took.
        error: What failed; None when it was read.
        hint: What to do about it; "" when nothing can be said.
        needs_sign_in: It failed because nobody is signed in.
    """

    name: str
    kind: str
    read: int
    seconds: float
    error: str | None = None
    hint: str = ""
    needs_sign_in: bool = False


@dataclass(frozen=True, slots=True)
class Gathered:
    """One run's facts, and how they were come by. ``problems`` are bad records that cost only themselves."""

    world: World
    reports: tuple[SourceReport, ...]
    problems: tuple[Problem, ...]


def gather(
    sources: Sources,
    *,
    user: User,
    ledger: Ledger,
    policy: PolicySettings,
    stopwatch: Callable[[], float],
    days_back: int = DAYS_BACK,
    now: datetime,
) -> Gathered:
    """Everything the sources say about the window around ``now``, and what the ledger remembers.

    ``stopwatch`` gives ever greater seconds, from any start.
    """
    window = Window(now - timedelta(days=days_back), now + timedelta(days=DAYS_AHEAD), user.zone)
    since = mail_since(now, window_days=days_back, settings=policy)
    calendars = [_CalendarVisit.of(each, window, stopwatch) for each in sources.calendars]
    boxes = [_MailboxVisit(each, stopwatch) for each in sources.mailboxes]
    for box in boxes:
        box.read_invitations(since)
    invitations = _each_once(message for box in boxes for message in box.messages)
    world = World(
        now=now,
        user=user,
        events=(*(event for each in calendars for event in each.events), *_events(invitations, window)),
        messages=invitations,
        records=ledger.records(),
        debriefs=ledger.debriefs(),
        seen=ledger.interviews(),
        unread_calendars=tuple(each.report.name for each in calendars if each.report.error is not None),
    )
    need = _as_asked(needs(world, since=since))
    for box in boxes:
        box.read_mail(need)
        box.read_drafts()
    return Gathered(
        replace(
            world,
            messages=_each_once(message for box in boxes for message in box.messages),
            drafts=tuple(draft for box in boxes for draft in box.drafts),
            mailboxes=tuple(box.facts() for box in boxes),
        ),
        (*(each.report for each in calendars), *(box.report() for box in boxes)),
        (*(each for visit in calendars for each in visit.problems), *(each for box in boxes for each in box.problems)),
    )


def _as_asked(need: Need) -> MailNeed:
    return MailNeed(need.since, need.addresses, need.domains, need.names, need.message_ids)


def _each_once(messages: Iterable[Message]) -> tuple[Message, ...]:
    """Each Message-ID once: of a message in two mailboxes the first, of an own one the sent copy."""
    kept: dict[str, Message] = {}
    for each in messages:
        former = kept.get(each.id)
        if former is None or (each.folder == "sent" and former.folder != "sent"):
            kept[each.id] = each
    return tuple(kept.values())


def _events(messages: Iterable[Message], window: Window) -> tuple[Event, ...]:
    """The events that invitations and cancellations by mail tell of, within the window."""
    return tuple(
        event
        for message in messages
        if message.calendar_method in _INVITING
        for event in message.invitations
        if event.end > window.start and event.start < window.end
    )


@dataclass(frozen=True, slots=True)
class _CalendarVisit:
    """What one calendar gave, or how it failed."""

    events: tuple[Event, ...]
    report: SourceReport
    problems: tuple[Problem, ...] = ()

    @classmethod
    def of(cls, calendar: Calendar, window: Window, stopwatch: Callable[[], float]) -> _CalendarVisit:
        begun = stopwatch()
        name = calendar.source.name
        try:
            reading = calendar.source.read(window)
        except SourceError as error:
            return cls((), _failed(name, calendar.kind, stopwatch() - begun, error))
        report = SourceReport(name, calendar.kind, len(reading.events), stopwatch() - begun)
        return cls(reading.events, report, reading.problems)


class _MailboxVisit:
    """One mailbox while it is read: the first failure ends the visit, and nothing it gave before is used."""

    def __init__(self, mailbox: Mailbox, stopwatch: Callable[[], float]) -> None:
        self._mailbox = mailbox
        self._stopwatch = stopwatch
        self._seconds = 0.0
        self._failure: SourceError | None = None
        self._problems: dict[Problem, None] = {}
        self._messages: dict[str, Message] = {}
        self.drafts: tuple[SavedDraft, ...] = ()

    @property
    def name(self) -> str:
        return self._mailbox.mail.name

    @property
    def messages(self) -> tuple[Message, ...]:
        return tuple(self._messages.values())

    @property
    def problems(self) -> tuple[Problem, ...]:
        return tuple(self._problems)

    def read_invitations(self, since: datetime) -> None:
        """Every mail with a text/calendar part."""
        self._attempt(lambda: self._keep_mail(self._mailbox.mail.invitations(since)))

    def read_mail(self, need: MailNeed) -> None:
        """Every mail that the need names."""
        self._attempt(lambda: self._keep_mail(self._mailbox.mail.read(need)))

    def read_drafts(self) -> None:
        """Everything in Drafts."""
        self._attempt(self._keep_drafts)

    def facts(self) -> MailboxFacts:
        """The mailbox as the policies see it."""
        return MailboxFacts(self.name, self._mailbox.addresses, was_read=self._failure is None)

    def report(self) -> SourceReport:
        """How the visit went."""
        if self._failure is not None:
            return _failed(self.name, self._mailbox.kind, self._seconds, self._failure)
        return SourceReport(self.name, self._mailbox.kind, len(self._messages), self._seconds)

    def _keep_mail(self, reading: MailReading) -> None:
        self._messages |= {each.id: each for each in reading.messages}
        self._problems |= dict.fromkeys(reading.problems)

    def _keep_drafts(self) -> None:
        self.drafts = self._mailbox.drafts.drafts()

    def _attempt(self, step: Callable[[], None]) -> None:
        if self._failure is not None:
            return
        begun = self._stopwatch()
        try:
            step()
        except SourceError as error:
            self._failure = error
            self._messages, self._problems, self.drafts = {}, {}, ()
        self._seconds += self._stopwatch() - begun


def _failed(name: str, kind: str, seconds: float, error: SourceError) -> SourceReport:
    return SourceReport(name, kind, 0, seconds, error.what, error.hint, isinstance(error, SignInNeeded))
