"""The wire of the stand-in: connections, requests as they came, answers as they leave or do not."""

from __future__ import annotations

import gzip
import select
import socket
import threading
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol
from urllib.parse import parse_qs, urlsplit

from tests.connectors.servers.google_answers import Answer, html_answer

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from tests.connectors.servers.google_answers import Misbehaviour

_LEAST_PACKED = 200
_NEVER = 60.0
"""Seconds after which a hanging answer is let go even if nobody ends the server."""


@dataclass(slots=True)
class Request:
    """A request, as it came.

    Attributes:
        method: The verb.
        path: Without the query, still percent-encoded.
        headers: Names in lower case.
        kind: The id of the API's method, such as "gmail.users.drafts.create"; "oauth.auth", "oauth.token" or
            "oauth.revoke"; "" for anything else.
        status: What was answered; None while, or because, nothing was.
    """

    method: str
    path: str
    query: Mapping[str, list[str]]
    headers: Mapping[str, str]
    body: bytes = b""
    kind: str = ""
    status: int | None = None


class Treatment(NamedTuple):
    """What becomes of a request: an answer, and how it leaves."""

    answer: Answer
    misbehaviour: Misbehaviour | None = None


class Service(Protocol):
    """What answers requests."""

    def treat(self, request: Request, in_flight: int) -> Treatment:
        """What becomes of this request, which is one of so many in flight."""

    def date(self) -> datetime:
        """The time that the Date header tells."""


@dataclass(slots=True)
class Flights:
    """How many requests are being answered at once.

    Attributes:
        most: The most that ever were.
    """

    most: int = 0
    _now: int = 0
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def begin(self) -> int:
        """One more; gives how many there are with it."""
        with self._lock:
            self._now += 1
            self.most = max(self.most, self._now)
            return self._now

    def end(self) -> None:
        """One less."""
        with self._lock:
            self._now -= 1


class LoopbackServer(ThreadingHTTPServer):
    """Threads on a free port of loopback, which end with the server."""

    daemon_threads = True
    request_queue_size = 128

    def __init__(self, service: Service) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.service = service
        self.flights = Flights()
        self.is_over = threading.Event()
        self._connections: dict[threading.Thread, socket.socket] = {}
        self._thread = threading.Thread(target=self.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)

    @property
    def address(self) -> str:
        """Scheme, host and port."""
        return f"http://127.0.0.1:{self.server_address[1]}"

    def start(self) -> None:
        """Begin to answer."""
        self._thread.start()

    def stop(self) -> None:
        """Let go of hanging answers, end all connections, and wait until every thread is done."""
        self.is_over.set()
        self.shutdown()
        self._thread.join()
        for connection in list(self._connections.values()):
            with suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
        for thread in list(self._connections):
            thread.join(5)
        self.server_close()

    def process_request(self, request: Any, client_address: Any) -> None:  # noqa: ANN401  (the base's types)
        """A thread of its own for each connection."""
        thread = threading.Thread(target=self.process_request_thread, args=(request, client_address), daemon=True)
        self._connections = {each: held for each, held in self._connections.items() if each.is_alive()}
        self._connections[thread] = request
        thread.start()

    def handle_error(self, request: object, client_address: object) -> None:
        """A client that went away is no news."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server: LoopbackServer

    def _serve(self) -> None:
        flights = self.server.flights
        in_flight = flights.begin()
        ended = _once(flights.end)
        try:
            self._answer(in_flight, ended)
        finally:
            ended()

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = do_HEAD = do_OPTIONS = _serve  # noqa: N815  (the base's)

    def _answer(self, in_flight: int, ended: Callable[[], None]) -> None:
        request = self._request()
        if request is None:
            ended()
            self._send(html_answer(411, "Length Required"), timedelta(), cut=0)
            self.close_connection = True
            return
        answer, misbehaviour = self.server.service.treat(request, in_flight)
        ending = "answers" if misbehaviour is None else misbehaviour.ending
        if ending == "hangs":
            self._hang()
        if ending in ("hangs", "closes"):
            self.close_connection = True
            return
        request.status = answer.status
        ended()
        self.close_connection |= ending == "truncates"
        skew = timedelta() if misbehaviour is None else misbehaviour.skew
        self._send(answer, skew, cut=64 if ending == "truncates" else 0)

    def _request(self) -> Request | None:
        """The request; None when its length is not told."""
        length = self.headers.get("Content-Length", "0" if self.command in ("GET", "HEAD", "DELETE") else "")
        if not length.isdigit() or "Transfer-Encoding" in self.headers:
            return None
        parts = urlsplit(self.path)
        query = parse_qs(parts.query, keep_blank_values=True)
        headers = {name.lower(): value for name, value in self.headers.items()}
        return Request(self.command, parts.path, query, headers, self.rfile.read(int(length)))

    def _send(self, answer: Answer, skew: timedelta, *, cut: int) -> None:
        """Head and body at once; ``cut`` is by how many bytes the body is shorter than it is said to be."""
        body, packing = answer.body, {}
        if self._takes_gzip() and len(body) > _LEAST_PACKED:
            body, packing = gzip.compress(body, 1), {"Content-Encoding": "gzip"}
        date = format_datetime((self.server.service.date() + skew).astimezone(UTC), usegmt=True)
        has_body = answer.status not in (204, 304)
        length = {"Content-Length": str(len(body) + cut)} if has_body else {}
        headers = {"Date": date, "Server": "ESF", **length, **packing, **answer.headers}
        headers |= {"Connection": "close"} if self.close_connection else {}
        head = f"HTTP/1.1 {answer.status} {_phrase(answer.status)}\r\n"
        head += "".join(f"{name}: {value}\r\n" for name, value in headers.items())
        self.wfile.write(head.encode("latin-1") + b"\r\n" + (body if has_body and self.command != "HEAD" else b""))

    def _takes_gzip(self) -> bool:
        """Google packs answers only for those who ask for it and have "gzip" in their name besides."""
        return all("gzip" in self.headers.get(each, "").lower() for each in ("Accept-Encoding", "User-Agent"))

    def _hang(self) -> None:
        """Wait until the server ends or the client gives up."""
        for _ in range(round(_NEVER / 0.01)):
            if self.server.is_over.wait(0.01) or self._is_abandoned():
                return

    def _is_abandoned(self) -> bool:
        readable, _, _ = select.select([self.connection], [], [], 0)
        return bool(readable) and not self.connection.recv(1, socket.MSG_PEEK)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  (the base's name)
        """Nothing."""


def _once(act: Callable[[], None]) -> Callable[[], None]:
    """Something that is done at the first call only."""
    acts = [act]

    def call() -> None:
        while acts:
            acts.pop()()

    return call


def _phrase(status: int) -> str:
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return "Unknown"
