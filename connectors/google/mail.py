"""Reading Gmail: searched once for each person and company, then followed by its history. Nothing in it is changed.

The first time, a search finds the threads that may matter, their headers tell whether they do, and only the messages
of those that do are read whole. Later, history says what is new: nothing, most of the time, and then nothing more is
asked for.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from connectors.formats.matching import is_wanted
from connectors.formats.mime import read_headers, read_message
from connectors.google.fetching import Fetcher
from connectors.google.kept import CURSOR, MESSAGE, Cursor, KeptMessage
from connectors.google.search import INVITATIONS, searches, terms_of
from connectors.ports import MailReading

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from datetime import datetime, tzinfo

    from connectors.formats.mime import Headers
    from connectors.google.account import GoogleAccount
    from connectors.google.fetching import Listed
    from connectors.google.history import Changes
    from connectors.ports import MailNeed, Notebook
    from policies.facts import Message

_AT_A_TIME = 50
"""Messages kept by one commit while many are read: what is there need not be asked for again after a failure."""
_OVERLAP = timedelta(days=7)
"""A search for what is new goes so much further back than the newest known: mail may be dated before it came."""


def _batched(things: list[str], size: int) -> Iterator[list[str]]:
    """The things in lists of at most so many."""
    return (things[start : start + size] for start in range(0, len(things), size))


class GoogleMail:
    """The mail of one account, drafts, trash and junk left out.

    Args:
        name: The mailbox's in the configuration.
        account: Where it is.
        notebook: What was read before.
        zone: The user's, for invitations with floating times.
        progress: Told how much of a long reading is done, and of how much.
    """

    def __init__(
        self,
        name: str,
        account: GoogleAccount,
        notebook: Notebook,
        zone: tzinfo,
        progress: Callable[[int, int], None] | None = None,
    ) -> None:
        self._name = name
        self._account = account
        self._notebook = notebook
        self._zone = zone
        self._fetch = Fetcher(name, account, zone, progress)
        self._kept: dict[str, KeptMessage] = {}
        self._former: Cursor | None = None
        self._history = ""
        self._asked: frozenset[str] = frozenset()
        self._lags = self._is_caught_up = False
        self._seen: set[str] | None = None

    @property
    def name(self) -> str:
        """The source's name in the configuration."""
        return self._name

    def invitations(self, since: datetime) -> MailReading:
        """Every message dated since then that carries a text/calendar part."""
        self._catch_up(since)
        self._search(frozenset({INVITATIONS}), since, need=None)
        invited = self._facts([each.id for each in self._kept.values() if each.may_invite], since)
        found = [each for each in invited.values() if each.calendar_method is not None]
        return MailReading(tuple(found), self._account.warnings(self._name))

    def read(self, need: MailNeed) -> MailReading:
        """Every message that the need names, with its thread, and every invitation."""
        if not self._is_caught_up:
            self._catch_up(need.since)
        if INVITATIONS not in self._asked:
            self._search(frozenset({INVITATIONS}), need.since, need=None)
        self._search(terms_of(need), need.since, need=need)
        self._finish(need.since)
        self._is_caught_up = False
        return MailReading(tuple(self._named(need)), self._account.warnings(self._name))

    # ------------------------------------------------------------ what is new

    def _catch_up(self, since: datetime) -> None:
        """Follow the history from where it was left; begin anew where there is none."""
        pages = self._notebook.pages()
        found = (
            KeptMessage.from_page(name.removeprefix(MESSAGE), page)
            for name, page in pages.items()
            if name.startswith(MESSAGE)
        )
        self._kept = {each.id: each for each in found if each is not None}
        self._former = Cursor.from_page(pages.get(CURSOR))
        if self._former is not None and self._former.since > since:
            self._former = None  # it was never read as far back as is asked for now
        changes = None if self._former is None else self._fetch.changes(self._former.history)
        self._asked, self._lags, self._seen = frozenset(), False, None
        if changes is None:
            self._history, self._former, self._seen = self._fetch.history_now(), None, set()
        else:
            self._history = changes.history
            self._follow(changes, since)
        self._is_caught_up = True

    def _follow(self, changes: Changes, since: datetime) -> None:
        changed: dict[str, KeptMessage | None] = {}
        for each in changes.gone & self._kept.keys():
            changed[each] = None
        for each, turns in changes.labels.items():
            message = self._kept.get(each)
            if message is not None and each not in changed:
                for added, removed in turns:
                    message = message.relabelled(add=added, remove=removed)
                changed[each] = message
        self._keep(changed)
        threads = {each.thread for each in self._kept.values()}
        fresh = {each: thread for each, thread in changes.added.items() if each not in self._kept}
        self._look(sorted({each for each in fresh.values() if each in threads}), since, wanted=lambda _: True)
        self._lags = any(each not in threads for each in fresh.values())

    # ------------------------------------------------------------ searching

    def _search(self, terms: frozenset[str], since: datetime, *, need: MailNeed | None) -> None:
        """Find what the terms find: all of it for new ones, what is new for the others.

        Without a need, what is found is wanted for itself, and its thread is not.
        """
        self._asked |= terms
        known = terms & (frozenset() if self._former is None else self._former.terms)
        self._find(searches(terms - known, after=since), since, need, known_too=True)
        if self._former is not None and (self._lags or self._former.lags):
            after = max(since, self._former.newest - _OVERLAP)
            self._find(searches(known, after=after), since, need, known_too=False)

    def _find(self, queries: Iterable[str], since: datetime, need: MailNeed | None, *, known_too: bool) -> None:
        found: dict[str, str] = {}
        for query in queries:
            found |= self._fetch.found(query)
        if not known_too:
            found = {each: thread for each, thread in found.items() if each not in self._kept}
        threads = sorted(set(found.values()))
        if need is None:
            self._look(threads, since, wanted=lambda each: each.id in found, alone=True)
        else:
            self._look(threads, since, wanted=lambda each: is_wanted(each.headers, need))

    def _look(
        self, threads: list[str], since: datetime, *, wanted: Callable[[Listed], bool], alone: bool = False
    ) -> None:
        """Read these threads' headers, and the messages of those in which one is wanted; ``alone``, only that one.

        Some at a time: what is kept need not be asked for again, should the reading be broken off.
        """
        self._fetch.expect(len(threads))
        for some in _batched(threads, _AT_A_TIME):
            missing: list[Listed] = []
            changed: dict[str, KeptMessage | None] = {}
            for each in self._wanted(self._fetch.threads(some), since, wanted, alone=alone):
                if self._seen is not None:
                    self._seen.add(each.id)
                if each.id in self._kept:
                    changed[each.id] = replace(self._kept[each.id], labels=each.labels)
                else:
                    missing.append(each)
            self._fetch.expect(len(missing))
            changed |= {each.id: each for each in self._fetch.whole(missing)}
            self._keep(changed)

    def _wanted(
        self, threads: Iterable[list[Listed]], since: datetime, wanted: Callable[[Listed], bool], *, alone: bool
    ) -> Iterator[Listed]:
        """Of threads in which a message is wanted, all messages, or that one alone."""
        for listed in threads:
            dated = [each for each in listed if each.date >= since]
            chosen = [each for each in dated if wanted(each)]
            yield from chosen if alone or not chosen else dated

    # ------------------------------------------------------------ what was read

    def _named(self, need: MailNeed) -> list[Message]:
        """The kept messages that the need names, with their threads, and invitations."""
        listed: dict[str, Headers] = {}
        for each in self._kept.values():
            headers = read_headers(each.head, zone=self._zone)
            if each.is_mail and (headers.date or each.received) >= need.since:
                listed[each.id] = headers
        wanted = {each for each, found in listed.items() if is_wanted(found, need)}
        grown = True
        while grown:
            threads = {self._kept[each].thread for each in wanted}
            ids = {related for each in wanted for related in listed[each].ids}
            more = {
                each
                for each, found in listed.items()
                if each not in wanted and (self._kept[each].thread in threads or found.ids & ids)
            }
            grown = bool(more)
            wanted |= more
        invited = {each for each in listed if self._kept[each].may_invite}
        read = self._facts(wanted | invited, need.since)
        return [message for each, message in read.items() if each in wanted or message.calendar_method is not None]

    def _facts(self, identifiers: Iterable[str], since: datetime) -> dict[str, Message]:
        """Kept messages as facts, by Gmail's id, each Message-ID once: of two the sent one."""
        found: dict[str, Message] = {}
        ids: set[str] = set()
        kept = [self._kept[each] for each in identifiers if self._kept[each].is_mail]
        for each in sorted(kept, key=lambda one: (one.folder != "sent", one.received, one.id)):
            message = read_message(
                each.data, mailbox=self._name, folder=each.folder, delivered=each.received, zone=self._zone
            )
            if message.date >= since and message.id not in ids:
                found[each.id] = replace(message, thread_hint=each.thread)
                ids.add(message.id)
        return found

    def _keep(self, changed: Mapping[str, KeptMessage | None]) -> None:
        if not changed:
            return
        self._notebook.keep(
            {f"{MESSAGE}{each}": None if found is None else found.to_page() for each, found in changed.items()}
        )
        for each, found in changed.items():
            if found is None:
                self._kept.pop(each, None)
            else:
                self._kept[each] = found

    def _finish(self, since: datetime) -> None:
        """Everything asked for was read: go on from here the next time."""
        if self._seen is not None:  # everything was looked for anew: what was not found is not there any more
            self._keep({each: None for each in self._kept if each not in self._seen})
        self._keep({each.id: None for each in self._kept.values() if each.received < since - _OVERLAP})
        former = self._former
        cursor = Cursor(
            self._history,
            self._asked,
            since=since if former is None else former.since,
            newest=max((each.received for each in self._kept.values()), default=since),
            lags=self._lags,
        )
        if cursor != former:
            self._notebook.keep({CURSOR: cursor.to_page()})
