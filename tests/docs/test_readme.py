"""What the README and the pages in docs/ say is true."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from agent.cli import COMMANDS, main, parser_for
from agent.settings import load_settings

ROOT = Path(__file__).parents[2]
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
README = (ROOT / "README.md").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> str:
    """What the demo prints, 88 columns wide."""
    import io  # noqa: PLC0415
    from contextlib import redirect_stdout  # noqa: PLC0415

    out = io.StringIO()
    with pytest.MonkeyPatch.context() as environment:
        environment.setenv("COLUMNS", "80")
        with redirect_stdout(out):
            main(["demo", "--dir", str(tmp_path_factory.mktemp("readme") / "world")])
    return out.getvalue()


def block(mark: str) -> str:
    """The code block behind a mark in the README."""
    found = re.search(rf"<!-- {re.escape(mark)} -->\n```\w*\n(.*?)```", README, re.DOTALL)
    assert found is not None
    return found[1]


@pytest.mark.parametrize("mark", ["demo: Thursday 12 March", "demo: draft"])
def test_the_tour_shows_what_the_demo_really_prints(demo: str, mark: str) -> None:
    lines = [each for each in block(mark).splitlines() if each.strip()]

    assert lines
    assert [each for each in lines if each not in demo.splitlines()] == []


def test_the_configuration_in_the_readme_loads(tmp_path: Path) -> None:
    (tmp_path / "config.toml").write_text(block("config"), encoding="utf-8")

    assert load_settings(tmp_path / "config.toml").me.name == "Sam Rivera"


@pytest.mark.parametrize("page", PAGES, ids=lambda each: each.name)
def test_every_relative_link_leads_somewhere(page: Path) -> None:
    links = re.findall(r"\]\((?!https?://)([^)#]+)", page.read_text(encoding="utf-8"))

    assert [each for each in links if not (page.parent / each).exists()] == []


def test_every_promise_is_linked_to_a_test_file() -> None:
    rows = [each for each in README.splitlines() if each.startswith("| ") and "promise |" not in each]

    assert len(rows) >= 6
    assert all("(tests/" in each for each in rows)


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_is_documented_as_its_help_says(name: str) -> None:
    documented = (ROOT / "docs" / "commands.md").read_text(encoding="utf-8")

    assert help_of(name) in documented


def help_of(name: str) -> str:
    """A command's help as the page has it."""
    parser = parser_for([name])
    with pytest.MonkeyPatch.context() as environment:
        environment.setenv("COLUMNS", "100")
        choices = next(each for each in parser._actions if each.dest == "command").choices
        assert isinstance(choices, dict)
        text: str = choices[name].format_help()
    return text.strip()
