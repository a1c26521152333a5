"""The end of a sign-in, taken on a port of this machine: the one answer that was waited for, and no other."""

from __future__ import annotations

import threading
from http.client import HTTPConnection
from socket import create_connection
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import quote, urlencode

import pytest

from connectors.oauth import Receiver, Returned

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

STATE = "Zm9yLXNhbQ"


class Page(NamedTuple):
    """What the browser is shown."""

    status: int
    headers: Mapping[str, str]
    text: str


@pytest.fixture(name="receiver")
def _receiver() -> Iterator[Receiver]:
    with Receiver() as found:
        found.expect(STATE)
        yield found


def get(receiver: Receiver, path: str, *, method: str = "GET") -> Page:
    """What is shown at this address."""
    connection = HTTPConnection("127.0.0.1", receiver.port, timeout=10)
    try:
        connection.request(method, path)
        answer = connection.getresponse()
        return Page(answer.status, dict(answer.getheaders()), answer.read().decode())
    finally:
        connection.close()


def answer(**query: str) -> str:
    """The address at which the provider says this."""
    return f"/?{urlencode(query)}"


def test_the_code_with_the_right_state_is_taken(receiver: Receiver) -> None:
    page = get(receiver, answer(state=STATE, code="4/0Ab_c", scope="a b"))

    assert receiver.wait(0) == Returned(code="4/0Ab_c")
    assert (page.status, "You are signed in" in page.text) == (200, True)


def test_an_error_is_handed_on_with_what_is_said_of_it(receiver: Receiver) -> None:
    page = get(receiver, answer(state=STATE, error="access_denied", error_description="Sam pressed Cancel"))

    assert receiver.wait(0) == Returned(error="access_denied", description="Sam pressed Cancel")
    assert (page.status, "You did not sign in" in page.text) == (200, True)


@pytest.mark.parametrize(
    "path",
    [
        "/",
        "/favicon.ico",
        answer(code="4/0A"),
        answer(code="4/0A", state=""),
        answer(code="4/0A", state="Zm9yLXJhag"),
        answer(code="4/0A", state=STATE + "x"),
        answer(code="4/0A", state=STATE[:-1]),
        answer(code="4/0A", state=STATE.lower()),
        answer(code="4/0A", state="\N{LATIN SMALL LETTER E WITH ACUTE}"),
        answer(state=STATE),
        answer(state=STATE, code="", error=""),
        answer(state=STATE, scope="a"),
        f"/callback{answer(state=STATE, code='4/0A')}",
        f"//evil.example{answer(state=STATE, code='4/0A')}",
        f"/;{answer(state=STATE, code='4/0A')}",
        f"/#{answer(state=STATE, code='4/0A')}",
    ],
)
def test_anything_else_is_not_found_and_changes_nothing(receiver: Receiver, path: str) -> None:
    page = get(receiver, path)

    assert page.status == 404
    assert receiver.wait(0) is None
    get(receiver, answer(state=STATE, code="the right one"))
    assert receiver.wait(0) == Returned(code="the right one")


def test_before_a_state_is_expected_none_is_right() -> None:
    with Receiver() as receiver:
        assert get(receiver, answer(state="", code="4/0A")).status == 404
        assert get(receiver, answer(state=STATE, code="4/0A")).status == 404
        assert receiver.wait(0) is None


def test_the_first_answer_counts(receiver: Receiver) -> None:
    get(receiver, answer(state=STATE, code="first"))
    get(receiver, answer(state=STATE, code="second"))
    get(receiver, answer(state=STATE, error="access_denied"))

    assert receiver.wait(0) == Returned(code="first")


def test_an_answer_ends_the_wait(receiver: Receiver) -> None:
    browser = threading.Thread(target=get, args=(receiver, answer(state=STATE, code="4/0A")))
    browser.start()

    assert receiver.wait(60) == Returned(code="4/0A")
    browser.join()


def test_nothing_is_what_came_in_no_time(receiver: Receiver) -> None:
    assert receiver.wait(0) is None


@pytest.mark.parametrize(
    "path",
    [
        answer(state=STATE, code="s3cr3t"),
        answer(state=STATE, error="s3cr3t", error_description="<script>s3cr3t</script>"),
        "/s3cr3t?state=s3cr3t",
    ],
)
def test_the_page_repeats_nothing_of_what_was_asked(receiver: Receiver, path: str) -> None:
    page = get(receiver, path)

    for each in ("s3cr3t", STATE, "<"):
        assert each not in page.text + repr(page.headers)


@pytest.mark.parametrize("path", [answer(state=STATE, code="4/0A"), "/elsewhere"])
def test_the_address_of_the_page_is_neither_kept_nor_told_to_others(receiver: Receiver, path: str) -> None:
    headers = get(receiver, path).headers

    assert (headers["Cache-Control"], headers["Referrer-Policy"]) == ("no-store", "no-referrer")
    assert headers["Content-Type"] == "text/plain; charset=utf-8"


def test_it_says_nothing_of_what_it_is_asked_on_the_terminal(
    receiver: Receiver, capfd: pytest.CaptureFixture[str]
) -> None:
    get(receiver, answer(state=STATE, code="s3cr3t"))
    get(receiver, "/elsewhere")

    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize("method", ["POST", "PUT", "HEAD"])
def test_only_a_visit_of_the_page_is_taken(receiver: Receiver, method: str) -> None:
    assert get(receiver, answer(state=STATE, code="4/0A"), method=method).status == 501
    assert receiver.wait(0) is None


def test_an_address_that_is_none_is_not_found_like_any_other(
    receiver: Receiver, capfd: pytest.CaptureFixture[str]
) -> None:
    with create_connection(("127.0.0.1", receiver.port), 10) as connection:
        connection.sendall(b"GET http://[ HTTP/1.0\r\n\r\n")
        head = connection.makefile("rb").readline()

    assert b" 404 " in head
    assert capfd.readouterr() == ("", "")


def test_a_visitor_who_says_nothing_keeps_nobody_waiting(receiver: Receiver) -> None:
    with create_connection(("127.0.0.1", receiver.port), 10):
        get(receiver, answer(state=STATE, code=quote("4/0A")))

        assert receiver.wait(0) is not None


def test_it_listens_on_this_machine_only(receiver: Receiver) -> None:
    assert receiver.address == f"http://127.0.0.1:{receiver.port}/"
    assert receiver._server.server_address[0] == "127.0.0.1"
    with pytest.raises(OSError, match="refused"):  # an address of this machine, but another one
        create_connection(("127.0.0.2", receiver.port), 10)


def test_two_sign_ins_listen_on_ports_of_their_own_and_leave_them(receiver: Receiver) -> None:
    with Receiver() as other:
        assert other.port != receiver.port

    with pytest.raises(OSError, match="refused"):
        create_connection(("127.0.0.1", other.port), 10)
