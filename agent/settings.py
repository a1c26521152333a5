"""The configuration as typed values: read from its file, checked whole, every problem told at once."""

from __future__ import annotations

import os
import tomllib
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from agent import settings_keys as keys
from agent.errors import ConfigError, ConfigProblem
from agent.settings_check import did_you_mean
from agent.settings_lines import key_lines
from agent.settings_read import Reading
from agent.user_templates import read_templates
from policies.facts import User
from policies.settings import (
    CheckInSettings,
    InterviewSettings,
    PolicySettings,
    ThankYouSettings,
    WithdrawalSettings,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from agent.settings_check import Toml
    from agent.settings_read import Values


@dataclass(frozen=True, slots=True)
class AccountSettings:
    """One [[account]]: a sign-in that calendars and mailboxes share.

    Attributes:
        client: Its OAuth client file.
        endpoint: Another API server, on this machine; None for the provider's own.
    """

    name: str
    kind: str
    client: Path
    endpoint: str | None = None


@dataclass(frozen=True, slots=True)
class CalendarSettings:
    """One [[calendar]].

    Attributes:
        path: A file or folder, absolute or from the configuration's folder; the folder itself where there is none.
        account: Name of the account it is read through; None without one.
        id: Which of the account's calendars.
    """

    name: str
    kind: str
    path: Path
    account: str | None = None
    id: str = ""


@dataclass(frozen=True, slots=True)
class MailboxSettings:
    """One [[mailbox]].

    Attributes:
        path: As of a calendar.
        addresses: Those it receives for; none means any of the user's.
        account: Name of the account whose mailbox it is; None without one.
    """

    name: str
    kind: str
    path: Path
    addresses: tuple[str, ...] = ()
    account: str | None = None


@dataclass(frozen=True, slots=True)
class WriterSettings:
    """[writer]: where a language model answers, and which."""

    endpoint: str
    model: str


@dataclass(frozen=True, slots=True)
class Settings:
    """The whole configuration, in its final shape.

    Attributes:
        path: The file it was read from.
        calendars: In file order, and so ``mailboxes``, of which there is at least one, and ``accounts``.
        state_path: Where the ledger is kept.
        tokens: The file in which sign-ins are kept; None for the system's keyring.
        notify_desktop: A desktop notice is wanted.
        writer: Another writer than the built-in texts; None when none is configured.
        template_problems: What is wrong with templates of the user's, for which the built-in texts stand in.
    """

    path: Path
    me: User
    calendars: tuple[CalendarSettings, ...]
    mailboxes: tuple[MailboxSettings, ...]
    policy: PolicySettings
    state_path: Path
    tokens: Path | None = None
    notify_desktop: bool = True
    writer: WriterSettings | None = None
    template_problems: tuple[ConfigProblem, ...] = ()
    accounts: tuple[AccountSettings, ...] = ()


def default_path(environment: Mapping[str, str] = os.environ) -> Path:
    """Where the configuration is when the command line does not say: ``AFTERWORD_CONFIG``, else the system's place."""
    named = environment.get("AFTERWORD_CONFIG")
    if named:
        return Path(named).expanduser()
    from platformdirs import user_config_path  # noqa: PLC0415  (start-up time)

    return user_config_path("afterword", appauthor=False) / "config.toml"


def load_settings(path: Path) -> Settings:
    """The configuration in this file; relative paths in it start at its folder.

    Raises:
        ConfigError: It cannot be used; all of its problems are told.
    """
    text = _read(path)
    reading = Reading(_parse(path, text), lines=key_lines(text))
    tables = {each.name: reading.section(each) for each in keys.SECTIONS if not each.repeats}
    lists = {each.name: _told_apart(reading, reading.entries(each)) for each in keys.SECTIONS if each.repeats}
    if not lists[keys.MAILBOX.name] and not reading.problems:
        reading.report((keys.MAILBOX.name,), "is missing; drafts need a [[mailbox]] to go to", label="mailbox")
    _with_accounts(reading, lists)
    writer = _writer(tables[keys.WRITER.name], reading)
    if reading.problems:
        raise ConfigError(path, tuple(reading.problems))
    home = path.absolute().parent
    state = tables[keys.STATE.name]
    tokens = state[keys.STATE_TOKENS]
    templates, template_problems = read_templates(home)
    return Settings(
        path=path,
        me=replace(_user(tables[keys.ME.name]), templates=templates),
        calendars=tuple(_calendar(each, home) for each in lists[keys.CALENDAR.name]),
        mailboxes=tuple(_mailbox(each, home) for each in lists[keys.MAILBOX.name]),
        policy=_policy(tables[keys.POLICY.name]),
        state_path=home / state[keys.STATE_PATH],
        tokens=None if tokens is None else home / tokens,
        notify_desktop=tables[keys.NOTIFY.name][keys.NOTIFY_DESKTOP],
        writer=writer,
        template_problems=template_problems,
        accounts=tuple(_account(each, home) for each in lists[keys.ACCOUNT.name]),
    )


def _read(path: Path) -> str:
    try:
        return path.read_bytes().decode("utf-8-sig").replace("\r\n", "\n")
    except FileNotFoundError as error:
        raise ConfigError(path, (ConfigProblem(None, "", "is not there; `afterword init` makes one"),)) from error
    except OSError as error:
        what = f"cannot be read ({error.strerror or error}); check its path and its permissions"
        raise ConfigError(path, (ConfigProblem(None, "", what),)) from error
    except UnicodeDecodeError as error:
        what = "is not UTF-8 text; save it as UTF-8"
        raise ConfigError(path, (ConfigProblem(None, "", what),)) from error


def _parse(path: Path, text: str) -> dict[str, Toml]:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        what, at, place = str(error).partition(" (at line ")
        line = int(place.partition(",")[0]) if at and place[:1].isdigit() else None
        problem = ConfigProblem(line, "", f"is not valid TOML: {what[:1].lower()}{what[1:]}")
        raise ConfigError(path, (problem,)) from error


def _told_apart(reading: Reading, entries: tuple[Values, ...]) -> tuple[Values, ...]:
    """The entries; a name that two of them have is a problem."""
    seen: set[str] = set()
    for each in entries:
        name = each.find(keys.CALENDAR_NAME)
        if name is not None and name in seen:
            section, place = each.path
            what = f"`{name}` is the name of another {section} too; give each its own"
            reading.report((*each.path, "name"), what, label=f"{section} {int(place) + 1}: name")
        seen |= set() if name is None else {name}
    return entries


def _with_accounts(reading: Reading, lists: Mapping[str, tuple[Values, ...]]) -> None:
    """A problem for each source whose account is not there."""
    accounts = [name for each in lists[keys.ACCOUNT.name] if (name := each.find(keys.ACCOUNT_NAME)) is not None]
    for key, section in ((keys.CALENDAR_ACCOUNT, keys.CALENDAR), (keys.MAILBOX_ACCOUNT, keys.MAILBOX)):
        for each in lists[section.name]:
            name = each.find(key)
            if name is not None and name not in accounts:
                what = f"there is no account `{name}`; " + (
                    did_you_mean(name, accounts) if accounts else "describe it in a section [[account]]"
                )
                reading.report((*each.path, key.name), what, label=f"{section.name} {int(each.path[1]) + 1}: account")


def _writer(table: Values, reading: Reading) -> WriterSettings | None:
    """The writer; one that is named by half is a problem."""
    kind, endpoint, model = (table.find(each) for each in (keys.WRITER_KIND, keys.WRITER_ENDPOINT, keys.WRITER_MODEL))
    if kind is None and endpoint is None and model is None:
        return None
    for name, value in (("kind", kind), ("endpoint", endpoint), ("model", model)):
        if value is None:
            reading.report((keys.WRITER.name,), f"`{name}` is missing", label="writer")
    return WriterSettings(endpoint or "", model or "")


def _user(me: Values) -> User:
    name = me[keys.ME_NAME]
    return User(
        name=name,
        addresses=me[keys.ME_ADDRESSES],
        zone=me[keys.ME_TIMEZONE],
        country=me[keys.ME_COUNTRY],
        language=me[keys.ME_LANGUAGE],
        signature=me[keys.ME_SIGNATURE] or name,
        skills=me[keys.ME_SKILLS],
        employer_domains=me[keys.ME_EMPLOYER_DOMAINS],
    )


def _account(entry: Values, home: Path) -> AccountSettings:
    return AccountSettings(
        entry[keys.ACCOUNT_NAME],
        entry[keys.ACCOUNT_KIND],
        client=home / entry[keys.ACCOUNT_CLIENT],
        endpoint=entry[keys.ACCOUNT_ENDPOINT],
    )


def _calendar(entry: Values, home: Path) -> CalendarSettings:
    return CalendarSettings(
        entry[keys.CALENDAR_NAME],
        entry[keys.CALENDAR_KIND],
        path=home / (entry.find(keys.CALENDAR_PATH) or ""),
        account=entry.find(keys.CALENDAR_ACCOUNT),
        id=entry.find(keys.CALENDAR_ID) or "",
    )


def _mailbox(entry: Values, home: Path) -> MailboxSettings:
    return MailboxSettings(
        entry[keys.MAILBOX_NAME],
        entry[keys.MAILBOX_KIND],
        path=home / (entry.find(keys.MAILBOX_PATH) or ""),
        addresses=entry[keys.MAILBOX_ADDRESSES],
        account=entry.find(keys.MAILBOX_ACCOUNT),
    )


def _policy(policy: Values) -> PolicySettings:
    return PolicySettings(
        thank_you=ThankYouSettings(
            after=policy[keys.THANK_YOU_AFTER],
            wanted_within=policy[keys.THANK_YOU_WANTED_WITHIN],
            give_up=policy[keys.THANK_YOU_GIVE_UP],
            thread_days=policy[keys.THANK_YOU_THREAD_DAYS],
        ),
        check_in=CheckInSettings(
            after_days=policy[keys.CHECK_IN_AFTER_DAYS],
            again_days=policy[keys.CHECK_IN_AGAIN_DAYS],
            own_message_business_days=policy[keys.CHECK_IN_OWN_MESSAGE],
            at=policy[keys.CHECK_IN_AT],
            max=policy[keys.CHECK_IN_MAX],
            give_up_days=policy[keys.CHECK_IN_GIVE_UP_DAYS],
            since=policy[keys.CHECK_IN_SINCE],
        ),
        interview=InterviewSettings(mail_days=policy[keys.INTERVIEW_MAIL_DAYS]),
        withdrawal=WithdrawalSettings(give_up_days=policy[keys.WITHDRAWAL_GIVE_UP_DAYS]),
    )
