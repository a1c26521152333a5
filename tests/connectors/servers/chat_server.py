"""A language model's server on loopback, with scripted answers."""

from __future__ import annotations

import json
import threading
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator


@dataclass(slots=True)
class ChatServer:
    """What it is to answer, and what it was asked.

    Attributes:
        content: The model's words; ``raw`` goes before it, as the whole body of the answer.
        hangs: Set, it answers at once; not set, it says nothing until it is.
        asked: Path, headers and JSON of each request.
    """

    content: str = ""
    raw: bytes | None = None
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    hangs: threading.Event | None = None
    address: str = ""
    asked: list[tuple[str, dict[str, str], dict[str, Any]]] = field(default_factory=list)

    def says(self, *sentences: dict[str, Any]) -> None:
        """The model answers with these sentences."""
        self.content = json.dumps({"sentences": sentences})

    @property
    def body(self) -> bytes:
        """The whole answer."""
        if self.raw is not None:
            return self.raw
        return json.dumps({"choices": [{"message": {"role": "assistant", "content": self.content}}]}).encode()


@contextmanager
def chat_server() -> Iterator[ChatServer]:
    """A server that answers as it is told, on a free port of loopback."""
    script = ChatServer()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            length = int(self.headers.get("Content-Length", 0))
            script.asked.append((self.path, dict(self.headers), json.loads(self.rfile.read(length))))
            if script.hangs is not None:
                script.hangs.wait(10)
            body = script.body
            self.send_response(script.status)
            for name, value in {"Content-Length": str(len(body)), **script.headers}.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002  (the base's name)
            """Nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    script.address = f"http://127.0.0.1:{server.server_address[1]}/v1"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    try:
        yield script
    finally:
        if script.hangs is not None:
            script.hangs.set()
        server.shutdown()
        server.server_close()
        thread.join()
