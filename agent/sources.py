"""From the configuration to opened sources; the registry names each kind's classes."""

from __future__ import annotations

from contextlib import suppress
from functools import cache
from typing import TYPE_CHECKING

from agent import clock
from agent.gather import Calendar, Mailbox, Sources
from agent.secrets import Secret
from connectors.errors import AccessDenied
from connectors.registry import calendar_class, draft_class, mail_class

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from agent.ledger import Ledger
    from agent.settings import AccountSettings, CalendarSettings, MailboxSettings, Settings
    from connectors.google.account import GoogleAccount
    from connectors.ports import Writer

    Progress = Callable[[int, int], None]


def open_sources(settings: Settings, *, ledger: Ledger, now: datetime, progress: Progress | None = None) -> Sources:
    """Every configured calendar and mailbox, opened but not read.

    ``progress`` is told how much of a long reading is done, and of how much.
    """

    @cache
    def account(name: str) -> GoogleAccount:
        found = next(each for each in settings.accounts if each.name == name)
        return open_account(found, settings, now=now)

    return Sources(
        tuple(_calendar(each, account) for each in settings.calendars),
        tuple(_mailbox(each, account, settings, ledger, progress) for each in settings.mailboxes),
    )


def open_account(each: AccountSettings, settings: Settings, *, now: datetime) -> GoogleAccount:
    """A configured account; nothing is asked of the network yet."""
    from connectors.google.account import GoogleAccount  # noqa: PLC0415  (slow to import, and few have one)

    return GoogleAccount(
        each.name,
        each.client,
        Secret(f"account:{each.name}", settings.tokens),
        now=now,
        wall=lambda: clock.now(None),
        endpoint=each.endpoint,
    )


def open_writer(settings: Settings) -> Writer | None:
    """The configured writer, which nothing has asked yet; None for the built-in texts alone."""
    if settings.writer is None:
        return None
    from connectors.writers.openai_compatible import NAME, OpenAiCompatibleWriter  # noqa: PLC0415  (few have another)

    key: str | None = None
    with suppress(AccessDenied):  # many servers want no key; one that does says so
        key = Secret(NAME, settings.tokens).load()
    return OpenAiCompatibleWriter(settings.writer.endpoint, settings.writer.model, key)


def _calendar(each: CalendarSettings, account: Callable[[str], GoogleAccount]) -> Calendar:
    made = calendar_class(each.kind)
    if each.account is not None:
        return Calendar(each.kind, made(each.name, account(each.account), each.id))
    return Calendar(each.kind, made(each.name, each.path))


def _mailbox(
    each: MailboxSettings,
    account: Callable[[str], GoogleAccount],
    settings: Settings,
    ledger: Ledger,
    progress: Progress | None,
) -> Mailbox:
    mail, drafts = mail_class(each.kind), draft_class(each.kind)
    if each.account is not None:
        at, notebook = account(each.account), ledger.notebook(each.name)
        return Mailbox(
            each.kind,
            each.addresses,
            mail(each.name, at, notebook, settings.me.zone, progress),
            drafts(each.name, at, notebook),
        )
    return Mailbox(
        each.kind, each.addresses, mail(each.name, each.path, settings.me.zone), drafts(each.name, each.path)
    )
