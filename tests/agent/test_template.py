"""The commented configuration file."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from agent.settings import load_settings
from agent.settings_keys import SECTIONS
from agent.template import literal, render
from policies.settings import PolicySettings

EXAMPLE = Path(__file__).parents[2] / "config.example.toml"


def test_the_committed_example_is_what_the_table_of_keys_gives() -> None:
    """Renew it with ``python -m agent.template > config.example.toml``."""
    assert render() == EXAMPLE.read_text(encoding="utf-8")


def test_the_example_itself_loads() -> None:
    assert load_settings(EXAMPLE).me.name == "Sam Rivera"


def _of_one_kind(text: str) -> str:
    """The file without the keys of other kinds than the one that each section shows."""
    sections = re.split(r"(?m)^(?=# [^\n]*\n(?:# [^\n]*\n)*(?:# )?\[)", text)
    others = {each.name: {key.name: key.kinds for key in each.keys if key.kinds} for each in SECTIONS}
    kept = []
    for each in sections:
        name, kind = re.search(r"(?m)^(?:# )?\[+(\w+)", each), re.search(r'(?m)^(?:# )?kind = "(.*)"', each)
        for key, kinds in others.get(name[1], {}).items() if name and kind else ():
            if kind is not None and kind[1] not in kinds:
                each = re.sub(rf"(?m)^# {key} = .*$", "#", each)  # noqa: PLW2901  (one after another)
        kept.append(each)
    return "".join(kept)


@pytest.mark.parametrize("kinds", [{}, {"calendar.kind": '"google"', "mailbox.kind": '"gmail"'}])
def test_every_key_it_shows_may_be_set_as_shown_and_policy_keys_show_their_defaults(
    tmp_path: Path, kinds: dict[str, str]
) -> None:
    path = tmp_path / "config.toml"
    path.write_text(re.sub(r"(?m)^# (?=[a-z_.]+ = |\[\[)", "", _of_one_kind(render(kinds))), encoding="utf-8")

    found = load_settings(path)

    assert (found.me.country, found.mailboxes[0].addresses) == ("US", ("sam.rivera@example.com",))
    assert PolicySettings().thank_you == found.policy.thank_you
    assert found.policy.check_in.since is not None


def test_it_is_a_tour_of_every_key_that_can_be_set_now() -> None:
    shown = re.findall(r"(?m)^(?:# )?([a-z_.]+) = ", render())

    assert [key.name for section in SECTIONS for key in section.keys if key.example] == shown


def test_a_value_that_is_given_is_set(tmp_path: Path) -> None:
    name = 'Zoë "Zo" O\'Neil \\ \x7f'
    path = tmp_path / "config.toml"
    path.write_text(render({"me.name": literal(name), "policy.check_in.max": "1"}), encoding="utf-8")

    found = load_settings(path)

    assert (name, 1) == (found.me.name, found.policy.check_in.max)
