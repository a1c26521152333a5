"""Gmail and Google Calendar keep the contracts of all three ports, at a strict stand-in of Google."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from connectors.google.calendar import GoogleCalendar
from connectors.google.drafts import GoogleDrafts
from connectors.google.mail import GoogleMail
from connectors.memory.notebook import MemoryNotebook
from tests.builders import NEW_YORK, moment
from tests.connectors.contract.calendar import CalendarContract
from tests.connectors.contract.drafts import DraftContract
from tests.connectors.contract.mail import MailContract
from tests.connectors.google_accounts import account, resource
from tests.connectors.servers.google import google_server
from tests.connectors.servers.google_answers import json_answer, unavailable

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from connectors.ports import CalendarSource, DraftBox, MailSource
    from policies.facts import Event
    from tests.connectors.servers.google import GoogleServer

LABELS = {
    "inbox": ("INBOX",),
    "sent": ("SENT",),
    "archive": (),
    "drafts": ("DRAFT",),
    "trash": ("TRASH",),
    "junk": ("SPAM",),
}


class AtGoogle:
    """Every test has a server of its own, and nothing was asked of it that must not be."""

    server: GoogleServer

    @pytest.fixture(autouse=True)
    def _served(self) -> Iterator[None]:
        with google_server() as server:
            self.server = server
            yield
            assert server.violations == []
            assert server.forbidden == []


class TestGoogleCalendar(AtGoogle, CalendarContract):
    def calendar_of(self, *events: Event, folder: Path) -> CalendarSource:
        for each in events:
            self.server.add_event("sam.rivera@example.com", resource(each), is_bare=False)
        return GoogleCalendar("calendar", account(self.server, folder))

    def unreachable(self, *, folder: Path) -> CalendarSource:
        self.server.next("calendar.events.list", unavailable(), times=20)
        return GoogleCalendar("calendar", account(self.server, folder))

    def no_calendar(self, *, folder: Path) -> CalendarSource:
        self.server.next("calendar.events.list", json_answer({"hello": "world", "kind": "something#else"}))
        return GoogleCalendar("calendar", account(self.server, folder))


class TestGoogleMail(AtGoogle, MailContract):
    def make(self, root: Path, mails: dict[str, list[bytes]]) -> MailSource:
        for folder, messages in mails.items():
            for data in messages:
                if folder == "drafts":
                    self.server.user_drafts(data)
                else:
                    self.server.deliver(data, LABELS[folder], moment("2026-03-04T10:00"))
        return GoogleMail("mail", account(self.server, root), MemoryNotebook(), NEW_YORK)

    def broken(self, root: Path) -> MailSource:
        self.server.next("/gmail/", unavailable(), times=20)
        return GoogleMail("mail", account(self.server, root), MemoryNotebook(), NEW_YORK)


class TestGoogleDrafts(AtGoogle, DraftContract):
    def make(self, root: Path) -> DraftBox:
        return GoogleDrafts("mail", account(self.server, root), MemoryNotebook())

    def contents(self, box: DraftBox) -> list[bytes]:
        del box
        return [each.mail.raw for each in self.server.mail.messages.values() if "DRAFT" in each.labels]

    def put(self, box: DraftBox, data: bytes) -> None:
        del box
        self.server.user_drafts(data)

    def edit(self, box: DraftBox, ref: str, data: bytes) -> None:
        del box
        self.server.user_edits_draft(ref, data)

    def failing(self, root: Path) -> DraftBox:
        self.server.next("gmail.users.drafts.create", unavailable())
        return GoogleDrafts("mail", account(self.server, root), MemoryNotebook())
