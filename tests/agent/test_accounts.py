"""Which account is meant, and what is asked for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from agent.accounts import account_named, addresses_of, scopes_of
from agent.errors import ConfigError, UsageError
from agent.settings import load_settings

if TYPE_CHECKING:
    from pathlib import Path

    from agent.settings import Settings

ME = '[me]\nname = "Sam"\naddresses = ["sam@example.com", "sam@rivera.example"]\ntimezone = "America/New_York"\n'
ACCOUNTS = "".join(
    f'[[account]]\nname = "{each}"\nkind = "google"\nclient = "c.json"\n' for each in ("work", "home", "spare")
)
SOURCES = """
[[calendar]]
name = "agenda"
kind = "google"
account = "work"
id = "team@group.calendar.google.com"

[[calendar]]
name = "file"
kind = "ics"
path = "c.ics"

[[mailbox]]
name = "post"
kind = "gmail"
account = "home"
addresses = ["sam@rivera.example"]
"""


@pytest.fixture(name="settings")
def _settings(tmp_path: Path) -> Settings:
    path = tmp_path / "config.toml"
    path.write_text(ME + ACCOUNTS + SOURCES, encoding="utf-8")
    return load_settings(path)


@pytest.mark.parametrize(("name", "account"), [("work", "work"), ("agenda", "work"), ("post", "home")])
def test_an_account_is_known_by_its_name_and_by_those_of_its_sources(
    settings: Settings, name: str, account: str
) -> None:
    assert account_named(name, settings).name == account


@pytest.mark.parametrize(
    ("name", "words"),
    [("wrok", "did you mean `work`?"), ("file", "needs no signing in"), ("nobody", "allowed here: work, home, spare")],
)
def test_a_name_that_is_none_is_told(settings: Settings, name: str, words: str) -> None:
    with pytest.raises(UsageError) as caught:
        account_named(name, settings)

    assert words in str(caught.value)


def test_where_there_is_no_account_the_guide_is_named(tmp_path: Path) -> None:
    path = tmp_path / "config.toml"
    path.write_text(ME + '[[mailbox]]\nname = "m"\nkind = "maildir"\npath = "m"\n', encoding="utf-8")

    with pytest.raises(UsageError, match=r"docs/google\.md"):
        account_named("me", load_settings(path))


@pytest.mark.parametrize(
    ("name", "rights"),
    [
        ("work", {"calendar.events.readonly"}),
        ("home", {"gmail.readonly", "gmail.compose"}),
        ("spare", {"gmail.readonly", "gmail.compose", "calendar.events.readonly"}),
    ],
)
def test_what_an_account_is_used_for_is_asked_for(settings: Settings, name: str, rights: set[str]) -> None:
    found = scopes_of(account_named(name, settings), settings)

    assert {each.rpartition("/")[2] for each in found} == rights


def test_an_account_is_that_of_its_mailboxs_addresses_else_any_of_the_users(settings: Settings) -> None:
    assert addresses_of(account_named("home", settings), settings) == ("sam@rivera.example",)
    assert addresses_of(account_named("work", settings), settings) == ("sam@example.com", "sam@rivera.example")


@pytest.mark.parametrize(
    ("source", "complaint"),
    [
        (
            '[[calendar]]\nname = "c"\nkind = "google"\naccount = "wrok"',
            "there is no account `wrok`; did you mean `work`?",
        ),
        ('[[mailbox]]\nname = "c"\nkind = "gmail"', "mailbox 2: account: is missing"),
        (
            '[[mailbox]]\nname = "c"\nkind = "gmail"\naccount = "work"\npath = "p"',
            "mailbox 2: path: is not for the kind",
        ),
        ('[[calendar]]\nname = "c"\nkind = "ics"\npath = "p"\nid = "x"', "is not for the kind `ics`; only for google"),
        ('[[account]]\nname = "a"\nkind = "google"', "client: is missing"),
        ('[[account]]\nname = "work"\nkind = "google"\nclient = "c"', "`work` is the name of another account too"),
        (
            '[[account]]\nname = "a"\nkind = "google"\nclient = "c"\nendpoint = "https://x.example"',
            "not on this machine",
        ),
    ],
)
def test_what_is_wrong_with_an_account_is_told(tmp_path: Path, source: str, complaint: str) -> None:
    path = tmp_path / "config.toml"
    path.write_text(ME + ACCOUNTS + SOURCES + source, encoding="utf-8")

    with pytest.raises(ConfigError) as caught:
        load_settings(path)

    assert any(complaint in each for each in caught.value.lines)
