"""Arguments and dispatch."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from agent.cli import COMMANDS, main, parser_for

if TYPE_CHECKING:
    from pathlib import Path

HEAVY = (
    "icalendar",
    "email",
    "sqlite3",
    "holidays",
    "inscriptis",
    "lxml",
    "publicsuffixlist",
    "tomllib",
    "json",
    "zoneinfo",
)


def told(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    """Exit status, stdout and stderr of one call."""
    try:
        status = main(arguments)
    except SystemExit as end:
        status = end.code if isinstance(end.code, int) else 0
    out, err = capsys.readouterr()
    return status, out, err


def test_help_lists_every_command_with_its_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    status, out, err = told(capsys, "--help")

    assert (status, err) == (0, "")
    words = " ".join(out.split())
    assert [f"{name} {sentence}" for name, sentence in COMMANDS.items() if f"{name} {sentence}" not in words] == []


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_help_of_its_own(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    status, out, _ = told(capsys, name, "--help")

    assert status == 0
    assert out.startswith(f"usage: afterword {name} ")
    assert "--config PATH" in out


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    status, out, _ = told(capsys, "--version")

    assert status == 0
    assert out.startswith("afterword 0.")


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        ((), "afterword: no command was given; see `afterword --help`"),
        (("rn",), "afterword: argument COMMAND: invalid choice: 'rn'"),
        (("forget", "--al"), "afterword: unrecognized arguments: --al; see `afterword --help`"),
        (("forget", "--config"), "expected one argument; see `afterword forget --help`"),
        (("forget", "--all", "--now", "noon"), "afterword: --now: `noon` is no time"),
    ],
)
def test_bad_usage_is_one_line_and_status_2(
    arguments: tuple[str, ...], complaint: str, capsys: pytest.CaptureFixture[str]
) -> None:
    status, out, err = told(capsys, *arguments)

    assert (status, out, err.count("\n")) == (2, "", 1)
    assert complaint in err


@pytest.mark.parametrize(
    "arguments",
    [
        ("--config", "c.toml", "--json", "--debug", "--now", "2026-03-03T18:00:00Z", "forget", "--all"),
        ("forget", "--all", "--config", "c.toml", "--json", "--debug", "--now", "2026-03-03T18:00:00Z"),
        ("--json", "--config", "c.toml", "forget", "--debug", "--now", "2026-03-03T18:00:00Z", "--all"),
    ],
)
def test_shared_options_may_stand_before_and_after_the_command(arguments: tuple[str, ...]) -> None:
    parsed = parser_for(arguments).parse_args(arguments)

    assert (parsed.command, parsed.config, parsed.json, parsed.debug, parsed.now, parsed.all) == (
        "forget",
        "c.toml",
        True,
        True,
        "2026-03-03T18:00:00Z",
        True,
    )


def test_an_option_after_the_command_is_the_later_word() -> None:
    parsed = parser_for(["forget"]).parse_args(["--config", "a.toml", "forget", "--config", "b.toml", "--all"])

    assert parsed.config == "b.toml"


def test_the_environment_names_the_configuration(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("AFTERWORD_CONFIG", str(tmp_path / "mine.toml"))

    status, _, err = told(capsys, "forget", "--all", "--yes")

    assert status == 2
    assert err == f"afterword: {tmp_path / 'mine.toml'}: is not there; `afterword init` makes one\n"


def test_starting_loads_nothing_heavy() -> None:
    """The help comes at once, and so does the answer of any command that does not need these."""
    script = (
        "import sys\n"
        "from agent.cli import main\n"
        "try: main(['--help'])\n"
        "except SystemExit: pass\n"
        f"sys.stderr.write(' '.join(each for each in {HEAVY} if each in sys.modules))"
    )

    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)  # noqa: S603  (our own script)

    assert done.stderr == ""


def test_the_program_runs_as_a_module_too() -> None:
    done = subprocess.run([sys.executable, "-m", "agent", "nonsense"], capture_output=True, text=True, check=False)

    assert (done.returncode, done.stdout) == (2, "")
