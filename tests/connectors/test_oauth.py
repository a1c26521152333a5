"""The browser's answer is taken once, on loopback, and only with the right state."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import requests

from connectors.oauth import Receiver, Returned

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(name="receiver")
def _receiver() -> Iterator[Receiver]:
    with Receiver() as receiver:
        receiver.expect("the-state")
        yield receiver


def visit(receiver: Receiver, query: str, path: str = "/") -> requests.Response:
    """The browser comes to this address."""
    return requests.get(f"http://127.0.0.1:{receiver.port}{path}?{query}", timeout=5)


def test_a_code_with_the_right_state_is_taken(receiver: Receiver) -> None:
    assert visit(receiver, "state=the-state&code=4/abc").status_code == 200
    assert receiver.wait(0) == Returned(code="4/abc")


def test_an_error_with_the_right_state_is_taken(receiver: Receiver) -> None:
    visit(receiver, "state=the-state&error=access_denied&error_description=No")

    assert receiver.wait(0) == Returned(error="access_denied", description="No")


@pytest.mark.parametrize(
    ("query", "path"),
    [
        ("code=4/abc", "/"),
        ("state=other&code=4/abc", "/"),
        ("state=the-state", "/"),
        ("state=the-state&code=", "/"),
        ("state=the-state&code=4/abc", "/favicon.ico"),
        ("", "/"),
        ("state=%FF&code=4/abc", "/"),
    ],
)
def test_anything_else_is_turned_away(receiver: Receiver, query: str, path: str) -> None:
    assert visit(receiver, query, path).status_code == 404
    assert receiver.wait(0) is None


def test_before_a_state_is_expected_nothing_is_taken() -> None:
    with Receiver() as receiver:
        assert visit(receiver, "state=&code=4/abc").status_code == 404
        assert receiver.wait(0) is None


def test_the_first_answer_counts(receiver: Receiver) -> None:
    visit(receiver, "state=the-state&code=first")
    visit(receiver, "state=the-state&code=second")

    assert receiver.wait(0) == Returned(code="first")


def test_the_page_repeats_nothing_and_is_kept_nowhere(receiver: Receiver) -> None:
    page = visit(receiver, "state=the-state&error=<script>&error_description=<b>secret")

    assert "<" not in page.text
    assert "secret" not in page.text
    assert page.headers["Cache-Control"] == "no-store"
    assert page.headers["Referrer-Policy"] == "no-referrer"


def test_it_listens_on_loopback_alone(receiver: Receiver) -> None:
    assert receiver._server.server_address[0] == "127.0.0.1"
    assert receiver.address == f"http://127.0.0.1:{receiver.port}/"


def test_nothing_listens_afterwards() -> None:
    with Receiver() as receiver:
        pass
    with pytest.raises(requests.ConnectionError):
        visit(receiver, "state=the-state&code=4/abc")
