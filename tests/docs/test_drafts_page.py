"""docs/drafts.md shows what is really drafted."""

from __future__ import annotations

from pathlib import Path

from policies.facts import DraftKind
from tests.docs.drafts import LANGUAGES, page


def test_the_page_of_drafts_is_true() -> None:
    """Renew it with ``python -m tests.docs.drafts > docs/drafts.md``."""
    shown = (Path(__file__).parents[2] / "docs" / "drafts.md").read_text(encoding="utf-8")

    assert shown == page()


def test_the_page_shows_all_kinds_and_languages() -> None:
    shown = page()

    assert all(f"\n## {each}\n\n### " in shown for each in LANGUAGES.values())
    assert all(f"### {each.value.capitalize()} to " in shown for each in DraftKind)
    assert shown.count("\n### ") >= 12
