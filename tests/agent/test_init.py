"""``afterword init``."""

from __future__ import annotations

import sys
from argparse import ArgumentParser
from datetime import date
from typing import TYPE_CHECKING

import pytest

from agent.cli import main
from agent.commands import init
from agent.errors import UsageError
from agent.settings import load_settings
from tests.agent.terminal import NOW, context, printed

if TYPE_CHECKING:
    from pathlib import Path

    from agent.context import Context

EMPTY_CALENDAR = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Example//EN\r\nEND:VCALENDAR\r\n"


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A folder with an empty calendar and an empty Maildir."""
    (tmp_path / "calendar.ics").write_text(EMPTY_CALENDAR, encoding="utf-8")
    for part in ("cur", "new", "tmp"):
        (tmp_path / "mail" / part).mkdir(parents=True)
    return tmp_path


def options(home: Path) -> list[str]:
    """Everything that is asked, answered beforehand."""
    return [
        *("--name", 'Zoë "Zo" Rivera'),
        *("--address", "Sam.Rivera@example.com", "--address", "sam@rivera.example"),
        *("--timezone", "Asia/Tokyo"),
        *("--calendar", str(home / "calendar.ics")),
        *("--maildir", str(home / "mail")),
    ]


def initialize(told: Context, *arguments: str) -> int:
    """The command with these options."""
    parser = ArgumentParser()
    init.add_arguments(parser)
    return init.execute(told, parser.parse_args(arguments))


def test_without_a_terminal_the_options_are_the_answers(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status = main(["init", *options(home), "--config", str(home / "new" / "config.toml"), "--now", NOW])

    found = load_settings(home / "new" / "config.toml")
    assert status == 0
    assert (found.me.name, found.me.addresses) == (
        'Zoë "Zo" Rivera',
        ("sam.rivera@example.com", "sam@rivera.example"),
    )
    assert (str(found.me.zone), found.calendars[0].path, found.mailboxes[0].path) == (
        "Asia/Tokyo",
        home / "calendar.ics",
        home / "mail",
    )
    assert f"Wrote {home / 'new' / 'config.toml'}." in capsys.readouterr().out


def test_interviews_before_today_get_no_check_in(home: Path) -> None:
    """Today in the user's zone: in Tokyo it is the morning of the 4th."""
    main(["init", *options(home), "--config", str(home / "config.toml"), "--now", NOW])

    assert date(2026, 3, 4) == load_settings(home / "config.toml").policy.check_in.since


def test_it_ends_in_a_rehearsal_that_writes_nothing(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["init", *options(home), "--config", str(home / "config.toml"), "--now", NOW])

    assert "A rehearsal follows" in capsys.readouterr().out
    assert sorted(each.name for each in home.iterdir()) == ["calendar.ics", "config.toml", "mail"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_only_its_owner_may_read_the_file(home: Path) -> None:
    main(["init", *options(home), "--config", str(home / "config.toml"), "--now", NOW])

    assert (home / "config.toml").stat().st_mode & 0o777 == 0o600


def test_a_file_that_is_there_is_not_overwritten(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (home / "config.toml").write_text("mine", encoding="utf-8")

    status = main(["init", *options(home), "--config", str(home / "config.toml")])

    assert (status, (home / "config.toml").read_text(encoding="utf-8")) == (2, "mine")
    assert "is there already; edit it, or replace it with --force" in capsys.readouterr().err


def test_with_force_the_former_file_is_kept_beside_the_new_one(home: Path) -> None:
    (home / "config.toml").write_text("mine", encoding="utf-8")

    status = main(["init", "--force", *options(home), "--config", str(home / "config.toml"), "--now", NOW])

    assert (status, (home / "config.toml.bak").read_text(encoding="utf-8")) == (0, "mine")
    assert load_settings(home / "config.toml").me.name == 'Zoë "Zo" Rivera'


def test_on_a_terminal_every_answer_is_checked_at_once_and_asked_again(home: Path) -> None:
    told = context(
        home / "config.toml",
        typed=(
            "",
            "Sam Rivera",
            "sam",
            "sam.rivera@example.com, sam@rivera.example",
            "America/NewYork",
            "America/New_York",
            str(home / "nowhere.ics"),
            str(home / "calendar.ics"),
            str(home),
            str(home / "mail"),
        ),
    )

    status = initialize(told)

    assert (status, load_settings(home / "config.toml").me.addresses) == (
        0,
        ("sam.rivera@example.com", "sam@rivera.example"),
    )
    assert printed(told).count("That cannot be used: ") == 5
    assert "did you mean `America/New_York`?" in printed(told)
    assert f"there is no file or folder `{home / 'nowhere.ics'}`" in printed(told)
    assert f"`{home}` is no Maildir" in printed(told)


def test_the_systems_time_zone_is_suggested_and_taken_on_an_empty_line(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TZ", "Europe/Berlin")
    told = context(
        home / "config.toml",
        typed=("Sam Rivera", "sam@example.com", "", str(home / "calendar.ics"), str(home / "mail")),
    )

    initialize(told)

    assert "Your time zone [Europe/Berlin]: " in printed(told)
    assert str(load_settings(home / "config.toml").me.zone) == "Europe/Berlin"


def test_what_an_option_answers_is_not_asked(home: Path) -> None:
    told = context(home / "config.toml", typed=("Sam Rivera",))

    initialize(told, *options(home)[2:])

    assert printed(told).startswith("Your name, as you sign with it: Wrote ")


def test_input_that_ends_early_writes_nothing(home: Path) -> None:
    with pytest.raises(UsageError, match="the input ended before all questions were answered; nothing was written"):
        initialize(context(home / "config.toml", typed=("Sam Rivera",)))

    assert not (home / "config.toml").exists()


def test_without_a_terminal_missing_options_are_named(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status = main(["init", "--name", "Sam", "--timezone", "UTC", "--config", str(home / "config.toml")])

    assert status == 2
    assert capsys.readouterr().err == (
        "afterword: there is no terminal to ask questions on; give --address, --calendar, --maildir\n"
    )


@pytest.mark.parametrize(
    ("option", "value", "complaint"),
    [
        ("--address", "sam", "--address: `sam` is no mail address"),
        ("--timezone", "Berlin", "--timezone: `Berlin` is no time zone; did you mean `Europe/Berlin`?"),
        ("--calendar", "nowhere.ics", "--calendar: there is no file or folder `"),
        ("--maildir", "nowhere", "nowhere` is no Maildir: it has no folder `cur`"),
        ("--name", " ", "--name: is empty"),
    ],
)
def test_an_unfit_option_is_told_and_nothing_is_written(
    home: Path, option: str, value: str, complaint: str, capsys: pytest.CaptureFixture[str]
) -> None:
    status = main(["init", *options(home), option, value, "--config", str(home / "config.toml")])

    assert (status, (home / "config.toml").exists()) == (2, False)
    assert complaint in capsys.readouterr().err


def test_a_place_that_cannot_be_written_is_told(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status = main(["init", *options(home), "--config", str(home / "calendar.ics" / "config.toml"), "--now", NOW])

    assert status == 2
    assert "cannot be written" in capsys.readouterr().err
