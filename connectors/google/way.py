"""The two ways by which Google's libraries would leave, both through our own transport, and the requests they build."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httplib2
from google.auth.transport import Request as AuthRequest
from google.auth.transport import Response as AuthResponse
from googleapiclient.http import HttpRequest

from connectors.gate import Refused
from connectors.google.allowed import METHOD_IDS

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from connectors.transport import Answer, Transport

_UNAUTHORIZED = 401
_OWN_HEADERS = frozenset({"user-agent", "accept-encoding", "content-length"})
"""Set by the transport."""


class Listed(HttpRequest):
    """A request to one of the listed methods; no other can be built."""

    def __init__(self, *args: Any, **more: Any) -> None:  # noqa: ANN401  (the base's)
        method = str(more.get("methodId"))
        if method not in METHOD_IDS:
            raise Refused("the method", method)
        super().__init__(*args, **more)


class Nowhere:
    """Leads nowhere: a request that was given no way of its own cannot leave."""

    def request(self, uri: str, method: str = "GET", **more: object) -> tuple[httplib2.Response, bytes]:
        """Refuses."""
        del more
        raise Refused(method, uri)

    def close(self) -> None:
        """Nothing is open."""


class Way:
    """Shaped like `httplib2.Http`, for one request.

    Args:
        transport: By which it leaves.
        authorize: Puts an access token into the headers and gives it; another one than the one it is told of.
        once: It is never repeated.

    Attributes:
        answer: The last one; None before.
    """

    def __init__(
        self, transport: Transport, authorize: Callable[[dict[str, str], str | None], str], *, once: bool
    ) -> None:
        self._transport = transport
        self._authorize = authorize
        self._once = once
        self.answer: Answer | None = None

    def request(
        self,
        uri: str,
        method: str = "GET",
        body: str | bytes | None = None,
        headers: Mapping[str, str] | None = None,
        **more: object,
    ) -> tuple[httplib2.Response, bytes]:
        """Send it with an access token; with a new one when the first is refused, for then nothing was done."""
        del more
        kept = {name: value for name, value in (headers or {}).items() if name.lower() not in _OWN_HEADERS}
        data = body.encode() if isinstance(body, str) else body
        token = self._authorize(kept, None)
        answer = self._ask(method, uri, kept, data)
        if answer.status == _UNAUTHORIZED:
            self._authorize(kept, token)
            answer = self._ask(method, uri, kept, data)
        self.answer = answer
        return httplib2.Response({**answer.headers, "status": str(answer.status)}), answer.body

    def close(self) -> None:
        """Nothing is open."""

    def _ask(self, method: str, uri: str, headers: Mapping[str, str], body: bytes | None) -> Answer:
        return self._transport.ask(method, uri, headers=headers, body=body, once=self._once)


class TokenRequest(AuthRequest):
    """google-auth's way to the token server; ``ask`` gives a good answer or raises."""

    def __init__(self, ask: Callable[[str, str, bytes | None, Mapping[str, str]], Answer]) -> None:
        self._ask = ask

    def __call__(
        self,
        url: str,
        method: str = "GET",
        body: bytes | None = None,
        headers: Mapping[str, str] | None = None,
        timeout: float | None = None,  # noqa: ARG002  (the transport has its own)
        **more: object,  # noqa: ARG002
    ) -> AuthResponse:
        """What the server said."""
        return _TokenResponse(self._ask(method, url, body, headers or {}))


class _TokenResponse(AuthResponse):
    def __init__(self, answer: Answer) -> None:
        self._answer = answer

    @property
    def status(self) -> int:
        return self._answer.status

    @property
    def headers(self) -> Mapping[str, str]:
        return self._answer.headers

    @property
    def data(self) -> bytes:
        return self._answer.body
