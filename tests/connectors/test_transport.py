"""Every way out has the same time-outs, waits and limits; what changes something goes out once."""

from __future__ import annotations

import threading
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING

import pytest

from connectors import transport
from connectors.gate import Allowed, Gate
from connectors.transport import AT_ONCE, Answer, NoAnswer, Transport, together

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

NOON = datetime(2026, 3, 4, 12, tzinfo=UTC)


@dataclass(slots=True)
class Script:
    """What a server answers, in turn, the last one for ever; "" closes the connection without a word."""

    answers: list[bytes]
    address: str = ""
    asked: list[tuple[str, dict[str, str]]] = field(default_factory=list)

    def next(self) -> bytes:
        """The next answer."""
        return self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]


def reply(status: int = 200, *headers: str, body: bytes = b"{}", length: int | None = None) -> bytes:
    """An answer as it goes over the wire."""
    size = len(body) if length is None else length
    lines = [f"HTTP/1.1 {status} X", f"Content-Length: {size}", "Connection: close", *headers]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body


@contextmanager
def served(*answers: bytes) -> Iterator[Script]:
    """A server on loopback with these answers."""
    script = Script(list(answers))

    class Handler(BaseHTTPRequestHandler):
        def answer(self) -> None:
            script.asked.append((self.command, {name.lower(): value for name, value in self.headers.items()}))
            self.rfile.read(int(self.headers.get("Content-Length", 0)))
            self.wfile.write(script.next())
            self.close_connection = True

        do_GET = do_POST = answer  # noqa: N815  (the base's names)

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002  (the base's name)
            """Nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    script.address = f"http://127.0.0.1:{server.server_address[1]}"
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    try:
        yield script
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


@dataclass(slots=True)
class Way:
    """A transport, what it waited, and the time that passes while it waits."""

    script: Script
    waits: list[float] = field(default_factory=list)
    now: float = 0.0

    def transport(self, chance: float = 0.0) -> Transport:
        """The way out to the server."""
        allowed = [Allowed(each, self.script.address, "/x") for each in ("GET", "POST")]
        return Transport(Gate(allowed), stopwatch=lambda: self.now, sleep=self.wait, chance=lambda: chance)

    def wait(self, seconds: float) -> None:
        """Time passes."""
        self.waits.append(seconds)
        self.now += seconds

    def ask(self, method: str = "GET", *, once: bool = False, by: Transport | None = None) -> Answer:
        """One request."""
        return (by or self.transport()).ask(method, f"{self.script.address}/x", headers={}, body=None, once=once)


@pytest.mark.parametrize("status", [408, 429, 500, 502, 503, 504])
def test_a_read_that_may_be_answered_otherwise_is_repeated(status: int) -> None:
    with served(reply(status), reply(status), reply()) as script:
        way = Way(script)

        assert way.ask().status == 200
        assert len(script.asked) == 3


@pytest.mark.parametrize("broken", [b"", reply(length=99), b"HTTP/1.1 nonsense\r\n\r\n"])
def test_a_read_whose_answer_was_lost_or_cut_is_repeated(broken: bytes) -> None:
    with served(broken, reply()) as script:
        assert Way(script).ask().status == 200


@pytest.mark.parametrize("status", [200, 201, 204, 301, 400, 401, 403, 404, 410, 501])
def test_an_answer_that_stays_is_given_at_once(status: int) -> None:
    with served(reply(status, body=b"")) as script:
        assert Way(script).ask().status == status
        assert len(script.asked) == 1


@pytest.mark.parametrize("answer", [reply(503), reply(429), b"", reply(length=99)])
def test_what_changes_something_is_sent_once(answer: bytes) -> None:
    with served(answer) as script:
        way = Way(script)
        with suppress(NoAnswer):
            way.ask("POST", once=True)
        assert len(script.asked) == 1
        assert way.waits == []


@pytest.mark.parametrize("answer", [b"", reply(length=99)])
def test_a_lost_answer_leaves_open_whether_it_was_done(answer: bytes) -> None:
    with served(answer) as script, pytest.raises(NoAnswer) as caught:
        Way(script).ask("POST", once=True)

    assert caught.value.was_sent


def test_waits_grow_and_differ_by_chance() -> None:
    with served(reply(503)) as script:
        short, long = Way(script), Way(script)
        short.ask(by=short.transport(0.0))
        long.ask(by=long.transport(1.0))

    assert short.waits == [0.5, 1.0, 2.0, 4.0, 8.0]
    assert long.waits == [1.0, 2.0, 4.0, 8.0, 16.0]


def test_the_last_answer_is_given_when_patience_ends() -> None:
    with served(reply(503, body=b"down")) as script:
        assert Way(script).ask().body == b"down"


def test_what_failed_is_not_tried_again_when_the_time_is_over() -> None:
    with served(reply(503)) as script:
        way = Way(script)
        by = way.transport()
        by.budget = 2.0
        way.ask(by=by)

    assert way.waits == [0.5, 1.0]


def test_the_time_is_that_of_all_requests_together() -> None:
    with served(reply(503)) as script:
        way = Way(script)
        by = way.transport()
        by.budget = 20.0
        way.ask(by=by)
        asked = len(script.asked)
        way.ask(by=by)

    assert (asked, len(script.asked)) == (6, 6 + 4)


@pytest.mark.parametrize("status", [403, 429])
def test_a_server_that_asks_for_patience_is_given_more_of_it(status: int) -> None:
    with served(reply(status)) as script:
        way = Way(script)
        by = way.transport(1.0)
        by.is_passing = lambda answer: answer.status == status
        way.ask(by=by)

    assert 60 < sum(way.waits) < transport.PATIENCE_SECONDS


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        ("Retry-After: 7", 7.0),
        ("Retry-After: Wed, 04 Mar 2026 12:01:30 GMT\r\nDate: Wed, 04 Mar 2026 12:01:00 GMT", 30.0),
        ("Retry-After: Wed, 04 Mar 2026 12:00:00 GMT\r\nDate: Wed, 04 Mar 2026 12:01:00 GMT", 0.0),
        ("Retry-After: soon", 0.5),
        ("Retry-After: Wed, 04 Mar 2026 12:01:30 GMT", 0.5),
    ],
)
def test_a_server_that_says_how_long_to_wait_is_obeyed(header: str, seconds: float) -> None:
    with served(reply(429, header), reply()) as script:
        way = Way(script)
        way.ask()

    assert way.waits == [seconds]


def test_a_wait_that_is_longer_than_the_time_there_is_is_not_begun() -> None:
    with served(reply(429, "Retry-After: 3600")) as script:
        way = Way(script)

        assert way.ask().retry_after == 3600
        assert way.waits == []


def test_no_connection_means_that_nothing_was_sent() -> None:
    with served(reply()) as script:
        way = Way(script)
    with pytest.raises(NoAnswer) as caught:
        way.ask("POST", once=True)

    assert not caught.value.was_sent
    assert "no connection" in caught.value.why


def test_a_redirect_is_not_followed() -> None:
    with served(reply(302, "Location: /x"), reply()) as script:
        assert Way(script).ask().status == 302
        assert len(script.asked) == 1


def test_cookies_are_not_kept() -> None:
    with served(reply(200, "Set-Cookie: a=b")) as script:
        way = Way(script)
        by = way.transport()
        way.ask(by=by)
        way.ask(by=by)

    assert all("cookie" not in headers for _, headers in script.asked)


@pytest.mark.parametrize("name", ["HTTP_PROXY", "http_proxy", "ALL_PROXY"])
def test_a_proxy_is_not_asked_for_what_is_on_this_machine(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NO_PROXY", raising=False)
    monkeypatch.delenv("no_proxy", raising=False)
    monkeypatch.setenv(name, "http://127.0.0.1:9")
    with served(reply()) as script:
        assert Way(script).ask().status == 200


def test_passwords_of_a_netrc_file_are_not_sent(tmp_path: object, monkeypatch: pytest.MonkeyPatch) -> None:
    with open(f"{tmp_path}/netrc", "w", encoding="utf-8") as file:  # noqa: PTH123  (one line)
        file.write("machine 127.0.0.1 login sam password pw\n")
    monkeypatch.setenv("NETRC", f"{tmp_path}/netrc")
    with served(reply()) as script:
        Way(script).ask()

    assert all("authorization" not in headers for _, headers in script.asked)


def test_an_answer_that_is_too_long_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(transport, "MOST_BYTES", 1_000)
    with served(reply(body=b"x" * 2_000)) as script, pytest.raises(NoAnswer, match="longer"):
        Way(script).ask(once=True)


def test_an_answer_that_trickles_without_end_is_given_up() -> None:
    times = iter([0.0, 0.0, *(1_000.0 for _ in range(99))])
    with served(reply(body=b"x" * 200_000)) as script:
        by = Way(script).transport()
        by.stopwatch = lambda: next(times)
        with pytest.raises(NoAnswer, match="did not end"):
            Way(script).ask(by=by, once=True)


@pytest.mark.parametrize(("date", "minutes"), [("12:10:00", 10), ("11:50:00", -10), ("soon", None)])
def test_an_answer_tells_by_how_much_this_clock_is_off(date: str, minutes: int | None) -> None:
    with served(reply(200, f"Date: Wed, 04 Mar 2026 {date} GMT")) as script:
        way = Way(script)
        by = way.transport()
        by.wall = lambda: NOON

        assert way.ask(by=by).skew == (None if minutes is None else timedelta(minutes=minutes))


def test_requests_are_counted() -> None:
    with served(reply(503), reply()) as script:
        way = Way(script)
        by = way.transport()
        way.ask(by=by)

    assert by.sent == 2


# ---------------------------------------------------------------- several at once


def test_outcomes_come_in_order() -> None:
    assert list(together(str, range(50))) == [str(each) for each in range(50)]


def test_so_many_are_under_way_at_once_and_no_more() -> None:
    meeting = threading.Barrier(AT_ONCE)
    under_way: list[int] = []
    lock = threading.Lock()
    most = 0

    def meet(number: int) -> int:
        nonlocal most
        with lock:
            under_way.append(number)
            most = max(most, len(under_way))
        meeting.wait(5)
        with lock:
            under_way.remove(number)
        return number

    assert list(together(meet, range(AT_ONCE * 3))) == list(range(AT_ONCE * 3))
    assert most == AT_ONCE


@pytest.mark.parametrize("count", [1, 40])
def test_the_first_failure_ends_it(count: int) -> None:
    begun: list[int] = []

    def fail(number: int) -> int:
        begun.append(number)
        raise NoAnswer("gone", was_sent=False)

    with pytest.raises(NoAnswer):
        list(together(fail, range(count)))

    assert len(begun) <= count
    assert count == 1 or len(begun) < count


def test_nothing_to_do_is_nothing() -> None:
    never: Callable[[int], int] = lambda number: 1 // (number - number)  # noqa: E731  (it is never called)

    assert list(together(never, [])) == []
