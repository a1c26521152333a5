"""What may leave this machine: (method, path) pairs listed one by one, and nothing else.

Each provider lists the few requests that read, and those that keep drafts. Whatever is not listed is refused before a
connection is made, whichever library asks for it, so that no code path can send.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_SEGMENT = r"(?!send(?:/|$))[A-Za-z0-9._~!$&'()*+,;=:@%-]+"
"""One path segment (RFC 3986, section 3.3); no thing is ever called "send", that is what would be done with it."""
_WAY_OUT = re.compile(r"(?:^|/)\.{1,2}(?:/|$)|%2e|%2f|%5c|\\|//", re.IGNORECASE)
"""Segments that a server may resolve to another path."""
_OVERRIDES = frozenset({"x-http-method-override", "x-http-method", "x-method-override"})
"""Headers by which a server is asked to take one method for another."""
_PORTS = {"https": 443, "http": 80}


class Refused(Exception):
    """A request that is not on the list; it never left this machine."""

    def __init__(self, method: str, path: str) -> None:
        super().__init__(f"{method} {path} is not on the list of requests that may leave this machine")
        self.method = method
        self.path = path


@dataclass(frozen=True, slots=True)
class Allowed:
    """One kind of request.

    Attributes:
        method: "GET", upper case.
        base: Scheme, host and, perhaps, a port and the start of the path: "https://gmail.googleapis.com".
        path: What follows it; "{}" stands for one segment, whatever it is.
    """

    method: str
    base: str
    path: str


class Gate:
    """Lets the listed requests through."""

    def __init__(self, allowed: Iterable[Allowed], *, loopback_only: bool = False) -> None:
        self._allowed = [(each.method, _origin(each.base), _pattern(each)) for each in allowed]
        self._loopback_only = loopback_only

    def check(self, method: str, address: str, headers: Mapping[str, str]) -> None:
        """Nothing, when the request may leave.

        Raises:
            Refused: It may not.
        """
        parts = urlsplit(address)
        path = parts.path
        origin = _origin(address)
        is_listed = any(
            method == listed and origin == at and pattern.fullmatch(path) is not None
            for listed, at, pattern in self._allowed
        )
        is_plain = _WAY_OUT.search(path) is None and _OVERRIDES.isdisjoint(each.lower() for each in headers)
        is_safe = parts.username is None and (parts.scheme == "https" or is_loopback(address))
        if not (is_listed and is_plain and is_safe) or (self._loopback_only and not is_loopback(address)):
            raise Refused(method, f"{parts.scheme}://{parts.hostname}{path}")


def is_loopback(address: str) -> bool:
    """Whether the address is on this machine, by its literal host."""
    host = urlsplit(address).hostname or ""
    return host in ("localhost", "::1") or re.fullmatch(r"127(?:\.\d{1,3}){3}", host) is not None


def _origin(address: str) -> tuple[str, str, int | None]:
    parts = urlsplit(address)
    return parts.scheme, parts.hostname or "", parts.port or _PORTS.get(parts.scheme)


def _pattern(allowed: Allowed) -> re.Pattern[str]:
    whole = urlsplit(allowed.base).path.rstrip("/") + allowed.path
    return re.compile(_SEGMENT.join(re.escape(each) for each in whole.split("{}")))
