"""Which kinds of calendars and mailboxes there are, and which class serves each.

A new backend is one line in these tables. A module is imported when its kind is first used, so that a run pays only
for the backends that are configured.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Final, cast

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from connectors.ports import CalendarSource, DraftBox, MailSource

CALENDARS: Final[Mapping[str, str]] = {
    "google": "connectors.google.calendar.GoogleCalendar",
    "ics": "connectors.ics.calendar.IcsCalendar",
    "memory": "connectors.memory.calendar.MemoryCalendar",
}
MAIL: Final[Mapping[str, str]] = {
    "gmail": "connectors.google.mail.GoogleMail",
    "maildir": "connectors.maildir.mail.MaildirMail",
    "memory": "connectors.memory.mail.MemoryMail",
}
DRAFTS: Final[Mapping[str, str]] = {
    "gmail": "connectors.google.drafts.GoogleDrafts",
    "maildir": "connectors.maildir.drafts.MaildirDrafts",
    "memory": "connectors.memory.drafts.MemoryDrafts",
}


def calendar_class(kind: str) -> Callable[..., CalendarSource]:
    """The class that reads calendars of this kind; KeyError for a kind that there is not."""
    return cast("Callable[..., CalendarSource]", _imported(CALENDARS[kind]))


def mail_class(kind: str) -> Callable[..., MailSource]:
    """The class that reads mailboxes of this kind; KeyError for a kind that there is not."""
    return cast("Callable[..., MailSource]", _imported(MAIL[kind]))


def draft_class(kind: str) -> Callable[..., DraftBox]:
    """The class that keeps drafts in mailboxes of this kind; KeyError for a kind that there is not."""
    return cast("Callable[..., DraftBox]", _imported(DRAFTS[kind]))


def _imported(dotted: str) -> object:
    module, _, name = dotted.rpartition(".")
    found: object = getattr(import_module(module), name)
    return found
