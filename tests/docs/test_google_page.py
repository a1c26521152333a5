"""docs/google.md says how many requests are made, and they are."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from connectors.google.allowed import SCOPES
from tests.bench.requests import THREADS, measured

PAGE = (Path(__file__).parents[2] / "docs" / "google.md").read_text(encoding="utf-8")


def test_what_a_run_asks_of_gmail_is_as_the_page_says() -> None:
    *usual, _ = measured(threads=3)

    assert all(str(each) in PAGE for each in usual)


@pytest.mark.slow
def test_what_a_first_scan_asks_of_gmail_is_as_the_page_says() -> None:
    scan = measured(threads=THREADS)[-1]

    assert str(scan) in PAGE


def test_the_page_names_every_right_that_is_asked_for() -> None:
    named = set(re.findall(r"`((?:gmail|calendar)\.[a-z.]+)`", PAGE))

    assert named == {each.rpartition("/")[2] for each in SCOPES}
