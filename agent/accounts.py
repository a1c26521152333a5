"""Which account a name means, and what its sources need of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from agent.errors import UsageError
from agent.settings_check import did_you_mean

if TYPE_CHECKING:
    from agent.settings import AccountSettings, Settings


def account_named(name: str, settings: Settings) -> AccountSettings:
    """The account of that name, or the one of the calendar or mailbox of that name.

    Raises:
        UsageError: There is none.
    """
    by_name = {each.name: each for each in settings.accounts}
    sources = {each.name: each.account for each in settings.calendars}
    sources |= {each.name: each.account for each in settings.mailboxes}
    wanted = name if name in by_name else sources.get(name)
    if wanted is not None:
        return by_name[wanted]
    if name in sources:
        raise UsageError(f'"{name}" needs no signing in', hint="`afterword run` reads it as it is")
    hint = did_you_mean(name, by_name) if by_name else "describe one in a section [[account]]; see docs/google.md"
    raise UsageError(f"there is no account `{name}` in {settings.path}", hint=hint)


def scopes_of(account: AccountSettings, settings: Settings) -> frozenset[str]:
    """What the account's calendars and mailboxes need; all that there is while it has none."""
    from connectors.google.allowed import DRAFTS, EVENTS_READ, MAIL_READ  # noqa: PLC0415  (few have an account)

    found: set[str] = set()
    if any(each.account == account.name for each in settings.calendars):
        found.add(EVENTS_READ)
    if any(each.account == account.name for each in settings.mailboxes):
        found |= {MAIL_READ, DRAFTS}
    return frozenset(found or {DRAFTS, EVENTS_READ, MAIL_READ})


def addresses_of(account: AccountSettings, settings: Settings) -> tuple[str, ...]:
    """Of which addresses the account must have one: its mailboxes', else any of the user's."""
    own = [address for each in settings.mailboxes if each.account == account.name for address in each.addresses]
    return tuple(dict.fromkeys(own)) or settings.me.addresses
