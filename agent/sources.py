"""From the configuration to opened sources; the registry names each kind's classes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from agent.gather import Calendar, Mailbox, Sources
from connectors.registry import calendar_class, draft_class, mail_class

if TYPE_CHECKING:
    from agent.settings import CalendarSettings, MailboxSettings, Settings
    from connectors.ports import Writer


def open_sources(settings: Settings) -> Sources:
    """Every configured calendar and mailbox, opened but not read."""
    return Sources(
        tuple(_calendar(each) for each in settings.calendars),
        tuple(_mailbox(each, settings) for each in settings.mailboxes),
    )


def open_writer(settings: Settings) -> Writer | None:
    """The configured writer, which nothing has asked yet; None for the built-in texts alone."""
    if settings.writer is None:
        return None
    from agent.secrets import secret  # noqa: PLC0415  (few have another writer)
    from connectors.writers.openai_compatible import NAME, OpenAiCompatibleWriter  # noqa: PLC0415  (likewise)

    key = secret(NAME, tokens=settings.tokens)
    return OpenAiCompatibleWriter(settings.writer.endpoint, settings.writer.model, key)


def _calendar(each: CalendarSettings) -> Calendar:
    return Calendar(each.kind, calendar_class(each.kind)(each.name, each.path))


def _mailbox(each: MailboxSettings, settings: Settings) -> Mailbox:
    return Mailbox(
        each.kind,
        each.addresses,
        mail_class(each.kind)(each.name, each.path, settings.me.zone),
        draft_class(each.kind)(each.name, each.path),
    )
