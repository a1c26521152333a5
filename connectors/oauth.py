"""The end of a sign-in in the browser: its answer is taken on a port of this machine (RFC 8252, section 7.3)."""

from __future__ import annotations

import hmac
import threading
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Self
from urllib.parse import parse_qs, urlsplit

if TYPE_CHECKING:
    from types import TracebackType

_DONE = "You are signed in as far as this page can tell. Go back to the terminal; this page may be closed."
_NOT_DONE = "You did not sign in. Go back to the terminal; this page may be closed."
_NOTHING = "There is nothing here. The sign-in goes on in the page that was opened before."
_LONGEST = 8_192


@dataclass(frozen=True, slots=True)
class Returned:
    """What the provider sent back: a code, or an error ("access_denied") and what it says of it."""

    code: str = ""
    error: str = ""
    description: str = ""


class Receiver:
    """Listens on a free port of loopback for the one answer with the right state; anything else is turned away."""

    def __init__(self) -> None:
        self._came = threading.Event()
        self._returned: Returned | None = None
        self._state = ""
        self._lock = threading.Lock()
        receiver = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                status, words = receiver._answered(self.path)
                body = words.encode()
                self.send_response(status)
                self.send_header("Content-Type", "text/plain; charset=utf-8")
                self.send_header("Content-Length", str(len(body)))
                self.send_header("Cache-Control", "no-store")
                self.send_header("Referrer-Policy", "no-referrer")
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, format: str, *args: object) -> None:  # noqa: A002  (the base's name)
                """Nothing: the address holds a secret."""

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True)

    @property
    def port(self) -> int:
        """The port that it listens on."""
        return int(self._server.server_address[1])

    @property
    def address(self) -> str:
        """Where the provider sends the browser."""
        return f"http://127.0.0.1:{self.port}/"

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def expect(self, state: str) -> None:
        """From now on the answer to the request with this state is taken."""
        self._state = state

    def wait(self, seconds: float) -> Returned | None:
        """What came back; None when nothing did in that time."""
        self._came.wait(seconds)
        return self._returned

    def _answered(self, path: str) -> tuple[int, str]:
        try:
            parts = urlsplit(path[:_LONGEST])
        except ValueError:  # "//[": no address at all
            return 404, _NOTHING
        query = {name: values[0] for name, values in parse_qs(parts.query).items()}
        is_ours = bool(self._state) and hmac.compare_digest(query.get("state", "").encode(), self._state.encode())
        code, error = query.get("code", ""), query.get("error", "")
        if parts.path != "/" or not is_ours or not (code or error):
            return 404, _NOTHING
        with self._lock:
            if self._returned is None:
                self._returned = Returned(code, error, query.get("error_description", ""))
        self._came.set()
        return 200, _NOT_DONE if error else _DONE
