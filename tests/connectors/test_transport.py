"""One way out for all providers: reads are repeated with patience, everything else is asked once."""

from __future__ import annotations

import ssl
import threading
from contextlib import contextmanager, suppress
from datetime import timedelta
from ipaddress import IPv4Address
from itertools import count
from socket import create_server, gaierror, socket
from typing import TYPE_CHECKING, Any

import pytest
import requests
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from requests.adapters import BaseAdapter
from urllib3.connection import HTTPConnection
from urllib3.connectionpool import HTTPConnectionPool
from urllib3.exceptions import MaxRetryError, NameResolutionError

from connectors.gate import Allowed, Gate, Refused
from connectors.transport import MOST_BYTES, Answer, NoAnswer, Transport, together
from tests.builders import moment
from tests.connectors.servers.google import google_server
from tests.connectors.servers.google_answers import Answer as Said
from tests.connectors.servers.google_answers import Misbehaviour, closed, truncated

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from tests.connectors.servers.google import GoogleServer

NOW = moment("2026-03-04T18:00:00+00:00")
THINGS = "/things"
GOOD = Said(200, b'{"all": "well"}')
FAR = "https://api.example"
"""Never reached: what leaves for it is led to a proxy on loopback."""


@pytest.fixture(name="server")
def _server() -> Iterator[GoogleServer]:
    with google_server() as server:
        server.clock = lambda: NOW
        yield server


class Clock:
    """Time that passes only while somebody waits."""

    def __init__(self) -> None:
        self.pauses: list[float] = []
        self.extra = 0.0

    def read(self) -> float:
        """Seconds since the start."""
        return sum(self.pauses) + self.extra


def transport(address: str, clock: Clock | None = None, *, chance: float = 1.0, **more: Any) -> Transport:  # noqa: ANN401  (its fields)
    """The way to the things of this server; waiting costs no time, and chance gives always the same."""
    clock = clock or Clock()
    allowed = [Allowed(method, each, THINGS) for method in ("GET", "POST") for each in (address, FAR)]
    return Transport(Gate(allowed), clock.read, clock.pauses.append, chance=lambda: chance, **more)


def ask(way: Transport, address: str, *, method: str = "GET", once: bool = False) -> Answer:
    """What is said about the things."""
    return way.ask(method, address + THINGS, headers={}, body=b"{}" if method == "POST" else None, once=once)


class Fails(BaseAdapter):
    """A network on which every request ends in this error."""

    def __init__(self, error: Exception) -> None:
        super().__init__()
        self.error = error

    def send(self, *_args: Any, **_more: Any) -> requests.Response:  # noqa: ANN401  (the base's)
        """Fails."""
        raise self.error

    def close(self) -> None:
        """Nothing is open."""


@contextmanager
def raw_server(serve: Callable[[socket], None]) -> Iterator[int]:
    """The port of a server that does this with its first connection, once the head of a request has come."""
    with create_server(("127.0.0.1", 0)) as listening:

        def accept() -> None:
            connection, _ = listening.accept()
            with connection, suppress(OSError):  # a client that went away is no news
                serve(connection)

        thread = threading.Thread(target=accept, daemon=True)
        thread.start()
        yield listening.getsockname()[1]
        thread.join(10)


def head_of(connection: socket) -> bytes:
    """Everything up to the empty line."""
    found = b""
    while b"\r\n\r\n" not in found:
        found += connection.recv(65_536)
    return found


# ---------------------------------------------------------------- what is repeated


@pytest.mark.parametrize("status", [408, 429, 500, 502, 503, 504])
def test_a_read_is_repeated_while_the_server_says_that_it_will_pass(server: GoogleServer, status: int) -> None:
    clock = Clock()
    server.next(THINGS, Said(status), times=2)
    server.next(THINGS, GOOD)

    found = ask(transport(server.address, clock), server.address)

    assert (found.status, found.body) == (200, GOOD.body)
    assert server.count(THINGS) == 3
    assert len(clock.pauses) == 2


@pytest.mark.parametrize("status", [200, 204, 301, 400, 401, 403, 404, 410, 501])
def test_any_other_answer_is_final(server: GoogleServer, status: int) -> None:
    server.next(THINGS, Said(status))

    assert ask(transport(server.address), server.address).status == status
    assert server.count(THINGS) == 1


def test_what_passes_is_for_the_provider_to_say(server: GoogleServer) -> None:
    server.next(THINGS, Said(403))
    server.next(THINGS, GOOD)

    way = transport(server.address, is_passing=lambda answer: answer.status == 403)

    assert ask(way, server.address).status == 200


@pytest.mark.parametrize("fault", [closed(), truncated(works=False)])
def test_a_read_is_repeated_when_its_answer_is_lost_or_breaks_off(server: GoogleServer, fault: Misbehaviour) -> None:
    server.next(THINGS, fault, times=2)
    server.next(THINGS, GOOD)

    assert ask(transport(server.address), server.address).body == GOOD.body
    assert server.count(THINGS) == 3


@pytest.mark.parametrize("fault", [Said(429), Said(500), Said(503), closed(), truncated(works=False)])
def test_what_is_to_be_asked_once_is_asked_once(server: GoogleServer, fault: Said | Misbehaviour) -> None:
    clock = Clock()
    server.next(THINGS, fault, times=2)
    way = transport(server.address, clock)

    with suppress(NoAnswer):
        ask(way, server.address, method="POST", once=True)

    assert server.count(THINGS) == 1
    assert (way.sent, clock.pauses) == (1, [])


def test_a_connection_that_was_closed_while_it_lay_idle_does_not_cost_the_one_attempt(server: GoogleServer) -> None:
    server.next(THINGS, Said(200, b"{}", {"Connection": "close"}))
    server.next(THINGS, GOOD)
    way = transport(server.address)
    ask(way, server.address)

    assert ask(way, server.address, method="POST", once=True).body == GOOD.body


def test_a_read_that_may_not_leave_is_not_tried(server: GoogleServer) -> None:
    way = transport(server.address)

    with pytest.raises(Refused):
        way.ask("DELETE", server.address + THINGS, headers={}, body=None, once=False)

    assert (way.sent, server.requests) == (0, [])


# ---------------------------------------------------------------- for how long


def test_the_waits_double_up_to_a_bound(server: GoogleServer) -> None:
    clock = Clock()
    server.next(THINGS, Said(429), times=12)
    ask(transport(server.address, clock), server.address)

    assert clock.pauses == [1, 2, 4, 8, 16, 32, 32, 32, 32, 32, 32]


def test_chance_takes_up_to_half_of_a_wait(server: GoogleServer) -> None:
    clock = Clock()
    server.next(THINGS, Said(503), times=6)
    ask(transport(server.address, clock, chance=0.0), server.address)

    assert clock.pauses == [0.5, 1, 2, 4, 8]


def test_it_waits_for_as_long_as_the_server_asks_and_a_chance_more(server: GoogleServer) -> None:
    clock = Clock()
    later = "Wed, 04 Mar 2026 18:01:30 GMT"
    server.next(THINGS, Said(429, b"", {"Retry-After": "7"}))
    server.next(THINGS, Said(503, b"", {"Retry-After": later}))
    server.next(THINGS, GOOD)
    ask(transport(server.address, clock, chance=0.25), server.address)

    assert clock.pauses == [7.25, 90.25]


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"retry-after": "120"}, 120),
        ({"retry-after": " 0 "}, 0),
        ({"retry-after": "9" * 400}, 999_999_999),
        ({"retry-after": "Wed, 04 Mar 2026 18:00:30 GMT", "date": "Wed, 04 Mar 2026 18:00:00 GMT"}, 30),
        ({"retry-after": "Wed, 04 Mar 2026 18:00:00 GMT", "date": "Wed, 04 Mar 2026 18:00:30 GMT"}, 0),
        ({"retry-after": "Wed, 04 Mar 2026 18:00:30 GMT"}, None),
        ({"retry-after": "Wed, 04 Mar 2026 18:00:30 GMT", "date": "yesterday"}, None),
        ({"retry-after": "Wed, 04 Mar 2026 18:00:30 -0000", "date": "Wed, 04 Mar 2026 18:00:00 GMT"}, None),
        ({"retry-after": "soon"}, None),
        ({"retry-after": "-5"}, None),
        ({"retry-after": "\N{SUPERSCRIPT TWO}"}, None),
        ({}, None),
    ],
)
def test_how_long_a_server_asks_to_wait(headers: dict[str, str], seconds: float | None) -> None:
    assert Answer(429, headers, b"").retry_after == seconds


def test_what_fails_is_given_up_after_six_attempts_and_what_is_put_off_after_twelve(server: GoogleServer) -> None:
    for status, attempts in ((503, 6), (429, 12)):
        server.requests.clear()
        server.next(THINGS, Said(status), times=attempts)

        assert ask(transport(server.address), server.address).status == status
        assert server.count(THINGS) == attempts


def test_the_last_failure_is_told_when_no_attempt_had_an_answer(server: GoogleServer) -> None:
    server.next(THINGS, closed(), times=6)

    with pytest.raises(NoAnswer, match="the connection broke"):
        ask(transport(server.address), server.address)

    assert server.count(THINGS) == 6


def test_a_wait_that_would_go_over_the_budget_is_not_begun(server: GoogleServer) -> None:
    clock = Clock()
    server.next(THINGS, Said(503), times=6)

    assert ask(transport(server.address, clock, budget=10), server.address).status == 503
    assert clock.pauses == [1, 2, 4]


def test_a_server_that_asks_for_patience_is_given_more_of_it_but_not_without_end(server: GoogleServer) -> None:
    clock = Clock()
    server.next(THINGS, Said(429, b"", {"Retry-After": "40"}), times=12)

    assert ask(transport(server.address, clock, chance=0.0, budget=10, patience=100), server.address).status == 429
    assert clock.pauses == [40, 40]


def test_a_wait_of_days_is_not_begun(server: GoogleServer) -> None:
    clock = Clock()
    server.next(THINGS, Said(429, b"", {"Retry-After": "172800"}))

    assert ask(transport(server.address, clock), server.address).status == 429
    assert clock.pauses == []


def test_the_budget_is_that_of_the_account_and_not_of_one_request(server: GoogleServer) -> None:
    clock = Clock()
    way = transport(server.address, clock, budget=60)
    server.next(THINGS, GOOD)
    ask(way, server.address)
    clock.extra = 59.5
    server.next(THINGS, Said(503), times=2)

    assert ask(way, server.address).status == 503
    assert clock.pauses == []


# ---------------------------------------------------------------- where it does not go


def test_a_redirect_is_an_answer_and_not_followed(server: GoogleServer) -> None:
    server.next(THINGS, Said(302, b"", {"Location": f"{server.address}{THINGS}?again"}))

    found = ask(transport(server.address), server.address)

    assert (found.status, found.headers["location"]) == (302, f"{server.address}{THINGS}?again")
    assert server.count(THINGS) == 1


def test_cookies_are_not_kept(server: GoogleServer) -> None:
    server.next(THINGS, Said(200, b"{}", {"Set-Cookie": "who=sam; Path=/"}))
    server.next(THINGS, GOOD)
    way = transport(server.address)
    ask(way, server.address)
    ask(way, server.address)

    assert ["cookie" in each.headers for each in server.requests] == [False, False]


def with_proxy(patch: pytest.MonkeyPatch, address: str) -> None:
    """All traffic goes by this proxy, says the environment."""
    for name in ("http_proxy", "https_proxy", "all_proxy"):
        patch.setenv(name, address)
        patch.setenv(name.upper(), address)
    for name in ("no_proxy", "NO_PROXY"):
        patch.delenv(name, raising=False)


def test_a_proxy_of_the_environment_is_not_asked_for_what_is_on_this_machine(
    server: GoogleServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    with_proxy(monkeypatch, "http://127.0.0.1:9")
    server.next(THINGS, GOOD)

    assert ask(transport(server.address), server.address, once=True).status == 200


def test_a_proxy_of_the_environment_is_asked_for_what_is_not_and_may_refuse(monkeypatch: pytest.MonkeyPatch) -> None:
    heads: list[bytes] = []

    def refuse(connection: socket) -> None:
        heads.append(head_of(connection))
        connection.sendall(b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n")

    with raw_server(refuse) as port:
        with_proxy(monkeypatch, f"http://127.0.0.1:{port}")
        with pytest.raises(NoAnswer, match="the proxy did not let it through") as caught:
            ask(transport(FAR), FAR, once=True)

    assert not caught.value.was_sent
    assert heads[0].startswith(b"CONNECT api.example:443 ")


def test_names_and_passwords_of_a_netrc_do_not_take_the_place_of_a_token(
    server: GoogleServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "netrc").write_text("default login anonymous password sam@example.com\n", encoding="utf-8")
    monkeypatch.setenv("NETRC", str(tmp_path / "netrc"))
    server.next(THINGS, GOOD, times=2)
    way = transport(server.address)
    way.ask("GET", server.address + THINGS, headers={"authorization": "Bearer token"}, body=None, once=True)
    ask(way, server.address)

    assert [each.headers.get("authorization") for each in server.requests] == ["Bearer token", None]


def test_it_says_who_asks_and_takes_packed_answers(server: GoogleServer) -> None:
    words = b'{"words": "' + b"x" * 5_000 + b'"}'
    server.next(THINGS, Said(200, words))

    found = ask(transport(server.address), server.address)

    assert (found.headers["content-encoding"], found.body) == ("gzip", words)
    assert server.requests[0].headers["user-agent"].startswith("afterword")


# ---------------------------------------------------------------- answers that are none


def test_an_answer_that_is_too_long_is_given_up(server: GoogleServer) -> None:
    server.next(THINGS, Said(200, bytes(MOST_BYTES + 1)))  # it leaves packed

    with pytest.raises(NoAnswer, match="longer than any that is expected") as caught:
        ask(transport(server.address), server.address, once=True)

    assert caught.value.was_sent


@pytest.mark.parametrize(
    ("head", "drop"),
    [(b"Content-Length: 100", b"x"), (b"Transfer-Encoding: chunked", b"1\r\nx\r\n")],
    ids=["of a known length", "in chunks"],
)
def test_an_answer_that_trickles_is_given_up_in_the_middle(head: bytes, drop: bytes) -> None:
    watch = count(0.0, 50.0)
    is_over = threading.Event()

    def trickle(connection: socket) -> None:
        head_of(connection)
        connection.sendall(b"HTTP/1.1 200 OK\r\n" + head + b"\r\n\r\n")
        for _ in range(100):
            connection.sendall(drop)
            if is_over.wait(0.001):
                return
        connection.sendall(b"0\r\n\r\n")

    with raw_server(trickle) as port:
        address = f"http://127.0.0.1:{port}"
        way = Transport(Gate([Allowed("GET", address, THINGS)]), lambda: next(watch))
        try:
            with pytest.raises(NoAnswer, match="did not end in time") as caught:
                ask(way, address, once=True)
        finally:
            is_over.set()

    assert caught.value.was_sent


def test_an_answer_that_cannot_be_unpacked_is_none(server: GoogleServer) -> None:
    server.next(THINGS, Said(200, b"this is not gzip", {"Content-Encoding": "gzip"}))

    with pytest.raises(NoAnswer, match="could not be read") as caught:
        ask(transport(server.address), server.address, once=True)

    assert caught.value.was_sent


def test_where_no_connection_can_be_made_nothing_was_sent() -> None:
    with create_server(("127.0.0.1", 0)) as taken:
        address = f"http://127.0.0.1:{taken.getsockname()[1]}"

    with pytest.raises(NoAnswer, match="no connection could be made") as caught:
        ask(transport(address), address, method="POST", once=True)

    assert not caught.value.was_sent


def test_where_the_answer_is_lost_the_request_may_have_been_carried_out(server: GoogleServer) -> None:
    server.next(THINGS, closed())

    with pytest.raises(NoAnswer, match="the connection broke") as caught:
        ask(transport(server.address), server.address, method="POST", once=True)

    assert caught.value.was_sent


def unknown_name() -> requests.ConnectionError:
    """As the library says it when a name leads nowhere."""
    nowhere = NameResolutionError("api.example", HTTPConnection("api.example"), gaierror(-2, "Name unknown"))
    return requests.ConnectionError(MaxRetryError(HTTPConnectionPool("api.example"), THINGS, nowhere))


@pytest.mark.parametrize(
    ("error", "why", "was_sent"),
    [
        (requests.ConnectTimeout(), "no connection could be made in time", False),
        (unknown_name(), "no connection could be made", False),
        (requests.ReadTimeout(), "no answer came in time", True),
        (requests.exceptions.ChunkedEncodingError(), "the answer could not be read", True),
        (requests.exceptions.InvalidHeader(), "the answer could not be read", True),
    ],
)
def test_every_failure_says_whether_the_request_may_have_arrived(
    server: GoogleServer,
    error: Exception,
    why: str,
    was_sent: bool,  # noqa: FBT001  (a parameter)
) -> None:
    way = transport(server.address)
    way._session.mount(server.address, Fails(error))

    with pytest.raises(NoAnswer, match=why) as caught:
        ask(way, server.address, method="POST", once=True)

    assert was_sent == caught.value.was_sent
    assert caught.value.__cause__ is error


def test_no_error_of_the_library_comes_through(server: GoogleServer) -> None:
    kinds = [each for each in vars(requests.exceptions).values() if isinstance(each, type)]
    errors = [each for each in kinds if issubclass(each, requests.RequestException)]

    assert len(errors) > 20
    for each in errors:
        way = transport(server.address)
        way._session.mount(server.address, Fails(each.__new__(each)))
        with pytest.raises(NoAnswer):
            ask(way, server.address, once=True)


def test_a_server_that_speaks_no_tls_is_told() -> None:
    def speak(connection: socket) -> None:
        connection.recv(65_536)
        connection.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")

    with raw_server(speak) as port:
        address = f"https://127.0.0.1:{port}"
        with pytest.raises(NoAnswer, match="the secured connection broke"):
            ask(transport(address), address, method="POST", once=True)


@pytest.fixture(name="tls")
def _tls(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[ssl.SSLContext]:
    """Lets a server speak TLS; the variable of the environment makes clients trust it."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "127.0.0.1")])
    made = x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key())
    made = made.serial_number(1).not_valid_before(moment("2020-01-01")).not_valid_after(moment("2100-01-01"))
    here = x509.SubjectAlternativeName([x509.IPAddress(IPv4Address("127.0.0.1"))])
    made = made.add_extension(here, critical=False)
    made = made.add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
    pem = made.sign(key, hashes.SHA256()).public_bytes(serialization.Encoding.PEM)
    pem += key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    path = tmp_path / "server.pem"
    path.write_bytes(pem)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(path)
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(path))
    yield context
    path.unlink()


def test_a_server_that_shows_a_certificate_nobody_vouches_for_is_sent_nothing(
    tls: ssl.SSLContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    heads: list[bytes] = []

    def speak(connection: socket) -> None:
        with tls.wrap_socket(connection, server_side=True) as secured:
            heads.append(head_of(secured))

    monkeypatch.delenv("REQUESTS_CA_BUNDLE")
    with raw_server(speak) as port:
        address = f"https://127.0.0.1:{port}"
        with pytest.raises(NoAnswer, match="its certificate could not be verified") as caught:
            ask(transport(address), address, method="POST", once=True)

    assert not caught.value.was_sent
    assert heads == []


def test_a_secured_connection_that_is_garbled_after_the_request_may_have_carried_it(tls: ssl.SSLContext) -> None:
    heads: list[bytes] = []

    def garble(connection: socket) -> None:
        with tls.wrap_socket(connection, server_side=True) as secured:
            heads.append(head_of(secured))
            socket.sendall(secured, b"HTTP/1.1 200 OK, but in the clear\r\n\r\n")

    with raw_server(garble) as port:
        address = f"https://127.0.0.1:{port}"
        with pytest.raises(NoAnswer) as caught:
            ask(transport(address), address, method="POST", once=True)

    assert heads[0].startswith(b"POST /things ")
    assert caught.value.was_sent


# ---------------------------------------------------------------- the clock


def test_by_how_much_the_clocks_differ_is_told_by_the_date_header(server: GoogleServer) -> None:
    server.skew = timedelta(minutes=-7)
    server.next(THINGS, GOOD)

    assert ask(transport(server.address, wall=lambda: NOW), server.address).skew == timedelta(minutes=-7)


@pytest.mark.parametrize("date", ["yesterday", "", "Wed, 04 Mar 2026 18:00:00 -0000"])
def test_a_date_header_that_is_none_tells_nothing(server: GoogleServer, date: str) -> None:
    server.next(THINGS, Said(200, b"{}", {"Date": date}))

    assert ask(transport(server.address, wall=lambda: NOW), server.address).skew is None


def test_without_a_clock_of_its_own_nothing_is_said_about_it(server: GoogleServer) -> None:
    server.next(THINGS, GOOD)

    assert ask(transport(server.address), server.address).skew is None


# ---------------------------------------------------------------- several at once


def test_outcomes_come_in_the_order_of_their_things() -> None:
    is_second_done = threading.Event()

    def double(thing: int) -> int:
        if thing == 2:
            is_second_done.set()
        else:
            assert is_second_done.wait(10)
        return 2 * thing

    assert list(together(double, [1, 2, 3])) == [2, 4, 6]


def test_as_many_as_allowed_are_under_way_and_no_more() -> None:
    both = threading.Barrier(2)
    lock = threading.Lock()
    now, most = 0, 0

    def meet(_thing: int) -> None:
        nonlocal now, most
        with lock:
            now += 1
            most = max(most, now)
        both.wait(10)
        with lock:
            now -= 1

    list(together(meet, range(8), at_once=2))

    assert most == 2


def test_one_thing_is_done_without_a_thread() -> None:
    assert list(together(lambda _: threading.current_thread(), ["alone"])) == [threading.current_thread()]
    assert list(together(str, [])) == []


def test_the_first_failure_ends_it() -> None:
    begun: list[int] = []
    never = threading.Event()

    def fail(thing: int) -> None:
        begun.append(thing)
        if thing == 0:
            raise NoAnswer("it broke", was_sent=True)
        never.wait(0.05)  # long enough for the others to be called off

    with pytest.raises(NoAnswer, match="it broke"):
        list(together(fail, range(12), at_once=1))

    assert len(begun) < 12


def test_who_takes_no_more_outcomes_calls_the_rest_off() -> None:
    begun: list[int] = []
    never = threading.Event()

    def wait(thing: int) -> int:
        begun.append(thing)
        never.wait(0.05 if thing else 0)
        return thing

    outcomes = together(wait, range(12), at_once=1)
    assert next(iter(outcomes)) == 0
    outcomes.close()  # type: ignore[attr-defined]  # it is a generator

    assert len(begun) < 12
