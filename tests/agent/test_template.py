"""The commented configuration file."""

from __future__ import annotations

import re
from pathlib import Path

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


def test_every_key_it_shows_may_be_set_as_shown_and_policy_keys_show_their_defaults(tmp_path: Path) -> None:
    path = tmp_path / "config.toml"
    path.write_text(re.sub(r"(?m)^# (?=[a-z_.]+ = )", "", render()), encoding="utf-8")

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
