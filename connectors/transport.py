"""HTTP for every provider: one gate, one set of time-outs, reads repeated and nothing else.

The only module besides the optional writer that knows the HTTP library. A request that may change something is sent
once: whether a lost answer means that it was done is for the ledger to find out, not for a repetition.
"""

from __future__ import annotations

import random
import re
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, field
from email.utils import parsedate_to_datetime
from http.cookiejar import DefaultCookiePolicy
from typing import TYPE_CHECKING, TypeVar

import requests
from requests.adapters import HTTPAdapter
from tenacity import RetryCallState, Retrying, retry_if_exception_type, retry_if_result
from urllib3.exceptions import DecodeError, HTTPError, ReadTimeoutError

from connectors.gate import is_loopback

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from datetime import datetime, timedelta

    from urllib3.connectionpool import ConnectionPool

    from connectors.gate import Gate

CONNECT_SECONDS = 10.0
READ_SECONDS = 30.0
"""Longest silence of a server before an answer, or within one."""
BUDGET_SECONDS = 180.0
"""After this long at work with one account, nothing that failed is tried again."""
PATIENCE_SECONDS = 900.0
"""So long, though, when the server only asks for patience: quotas come back with the minute."""
AT_ONCE = 5
"""Requests to one provider that are under way at the same time."""
MOST_BYTES = 60_000_000
USER_AGENT = "afterword (gzip)"
"""Google compresses its answers only for clients that have "gzip" in their name."""

_T = TypeVar("_T")
_R = TypeVar("_R")

_ATTEMPTS = 6
_ATTEMPTS_OFFLINE = 3
"""A laptop that is offline is not kept waiting."""
_PATIENT_ATTEMPTS = 12
_FIRST_WAIT = 0.5
_LONGEST_WAIT = 32.0
_IMPATIENT = frozenset({403, 429})
"""Statuses of "too many requests": providers use the first as well."""
_PIECE = 65_536
_PASSING = frozenset({408, 429, 500, 502, 503, 504})


@dataclass(frozen=True, slots=True)
class Answer:
    """What a server said.

    Attributes:
        headers: Names in lower case.
        skew: The server's clock less this machine's, by its Date header; None when it gave none.
    """

    status: int
    headers: Mapping[str, str]
    body: bytes
    skew: timedelta | None = None

    @property
    def retry_after(self) -> float | None:
        """Seconds that the server asks to wait (RFC 9110, section 10.2.3); None when it does not say."""
        value = self.headers.get("retry-after", "").strip()
        if re.fullmatch(r"[0-9]+", value):
            return float(value[:9])
        with suppress(ValueError, TypeError, OverflowError):
            until = parsedate_to_datetime(value)
            now = parsedate_to_datetime(self.headers["date"]) if "date" in self.headers else None
            return max(0.0, (until - now).total_seconds()) if now is not None else None
        return None


class NoAnswer(Exception):
    """The server gave no answer that can be used; a request that changes something may have been carried out.

    Attributes:
        why: In words, without a full stop: "the connection was refused".
        was_sent: It cannot be ruled out that the server has the request.
    """

    def __init__(self, why: str, *, was_sent: bool) -> None:
        super().__init__(why)
        self.why = why
        self.was_sent = was_sent


@dataclass(slots=True)
class Transport:
    """Requests to one account's servers, through its gate.

    Attributes:
        gate: What may leave.
        stopwatch: Ever greater seconds, from any start.
        sleep: Waits so many seconds.
        wall: This machine's clock, aware: to see by how much it is off.
        chance: A number from 0 to 1, anew each time: spreads repetitions.
        is_passing: Whether an answer may be another one when asked again.
        budget: Seconds of work after which what failed is not asked again.
        patience: The same for what the server put off.
        sent: How many requests have left.
    """

    gate: Gate
    stopwatch: Callable[[], float] = time.monotonic
    sleep: Callable[[float], None] = time.sleep
    wall: Callable[[], datetime] | None = None
    chance: Callable[[], float] = random.random
    is_passing: Callable[[Answer], bool] = lambda answer: answer.status in _PASSING
    budget: float = BUDGET_SECONDS
    patience: float = PATIENCE_SECONDS
    sent: int = 0
    _session: requests.Session = field(init=False)
    _begun: float | None = field(default=None, init=False)

    def __post_init__(self) -> None:
        """One session for all threads: nothing in it changes after this."""
        self._session = requests.Session()
        self._session.cookies.set_policy(DefaultCookiePolicy(allowed_domains=[]))
        self._session.auth = _as_it_is
        adapter = _Gated(self.gate)
        self._session.mount("https://", adapter)
        self._session.mount("http://", adapter)

    def ask(self, method: str, address: str, *, headers: Mapping[str, str], body: bytes | None, once: bool) -> Answer:
        """The answer to a request; unless ``once``, one that may pass is waited for and asked for again.

        Raises:
            Refused: The gate does not let it through.
            NoAnswer: There is none, after all attempts.
        """
        self._begun = self.stopwatch() if self._begun is None else self._begun
        if once:
            return self._ask(method, address, headers, body)
        attempts = Retrying(
            sleep=self.sleep,
            wait=self._wait,
            stop=self._is_over,
            retry=retry_if_exception_type(NoAnswer) | retry_if_result(self.is_passing),
            retry_error_callback=_last,
        )
        return attempts(self._ask, method, address, headers, body)

    def close(self) -> None:
        """Let go of connections."""
        self._session.close()

    def _wait(self, state: RetryCallState) -> float:
        """As long as the server asks for, else longer each time, spread by chance."""
        asked: float | None = None
        if state.outcome is not None and not state.outcome.failed:
            asked = state.outcome.result().retry_after
        longest = min(_LONGEST_WAIT, _FIRST_WAIT * 2**state.attempt_number)
        return longest * (0.5 + self.chance() / 2) if asked is None else asked + self.chance()

    def _is_over(self, state: RetryCallState) -> bool:
        attempts, budget = _ATTEMPTS, self.budget
        outcome = state.outcome
        failure = outcome.exception() if outcome is not None else None
        if isinstance(failure, NoAnswer) and not failure.was_sent:
            attempts = _ATTEMPTS_OFFLINE
        elif outcome is not None and failure is None and outcome.result().status in _IMPATIENT:
            attempts, budget = _PATIENT_ATTEMPTS, self.patience
        elapsed = self.stopwatch() - (self._begun or 0.0)
        return state.attempt_number >= attempts or elapsed + state.upcoming_sleep > budget

    def _ask(self, method: str, address: str, headers: Mapping[str, str], body: bytes | None) -> Answer:
        self.gate.check(method, address, headers)
        begun = self.stopwatch()
        try:
            self.sent += 1
            with self._session.request(
                method,
                address,
                headers={"User-Agent": USER_AGENT, **headers},
                data=body,
                timeout=(CONNECT_SECONDS, READ_SECONDS),
                allow_redirects=False,
                stream=True,
                proxies={"http": "", "https": ""} if is_loopback(address) else None,
            ) as response:
                content = self._content(response, begun)
                told = {name.lower(): value for name, value in response.headers.items()}
                return Answer(response.status_code, told, content, self._skew(told))
        except requests.ConnectTimeout as error:
            raise NoAnswer("no connection could be made in time", was_sent=False) from error
        except requests.Timeout as error:
            raise NoAnswer("no answer came in time", was_sent=True) from error
        except requests.exceptions.SSLError as error:
            if "CERTIFICATE_VERIFY_FAILED" in str(error):
                raise NoAnswer("its certificate could not be verified", was_sent=False) from error
            raise NoAnswer("the secured connection broke", was_sent=True) from error
        except requests.exceptions.ProxyError as error:
            raise NoAnswer("the proxy did not let it through", was_sent=False) from error
        except requests.ConnectionError as error:
            was_sent = "NewConnectionError" not in str(error) and "NameResolution" not in str(error)
            why = "the connection broke" if was_sent else "no connection could be made"
            raise NoAnswer(why, was_sent=was_sent) from error
        except requests.RequestException as error:
            raise NoAnswer(f"the answer could not be read ({type(error).__name__})", was_sent=True) from error

    def _content(self, response: requests.Response, begun: float) -> bytes:
        found = bytearray()
        for chunk in _as_it_comes(response):
            found += chunk
            if len(found) > MOST_BYTES:
                raise NoAnswer("the answer is longer than any that is expected", was_sent=True)
            if self.stopwatch() - begun > 4 * READ_SECONDS:
                raise NoAnswer("the answer did not end in time", was_sent=True)
        return bytes(found)

    def _skew(self, headers: Mapping[str, str]) -> timedelta | None:
        if self.wall is None:
            return None
        with suppress(KeyError, ValueError, TypeError):
            return parsedate_to_datetime(headers["date"]) - self.wall()
        return None


class _Gated(HTTPAdapter):
    """Asks the gate once more before a connection is taken, whoever came this way."""

    def __init__(self, gate: Gate) -> None:
        super().__init__(max_retries=0, pool_maxsize=16)
        self._gate = gate

    def get_connection_with_tls_context(
        self,
        request: requests.PreparedRequest,
        verify: bool | str | None,  # noqa: FBT001  (the base's signature)
        proxies: Mapping[str, str] | None = None,
        cert: tuple[str, str] | str | None = None,
    ) -> ConnectionPool:
        """A connection for a request that may leave."""
        self._gate.check(request.method or "", request.url or "", dict(request.headers))
        return super().get_connection_with_tls_context(request, verify, proxies=proxies, cert=cert)


def _as_it_comes(response: requests.Response) -> Iterator[bytes]:
    """The answer's body, piece by piece: a piece of fixed size may be waited for without end."""
    raw = response.raw
    try:
        if raw.chunked:
            yield from raw.stream(_PIECE, decode_content=True)
            return
        while piece := raw.read1(_PIECE, decode_content=True):
            yield piece
    except ReadTimeoutError as error:
        raise NoAnswer("no answer came in time", was_sent=True) from error
    except DecodeError as error:
        raise NoAnswer("the answer could not be read (DecodeError)", was_sent=True) from error
    except HTTPError as error:
        raise NoAnswer("the connection broke", was_sent=True) from error


def _as_it_is(request: requests.PreparedRequest) -> requests.PreparedRequest:
    """In place of what the library would do: a name and password in ~/.netrc would go before our own token."""
    return request


def together(do: Callable[[_T], _R], things: Sequence[_T], *, at_once: int = AT_ONCE) -> Iterator[_R]:
    """The outcome for each thing, in order, some under way at the same time; the first failure ends it."""
    if len(things) < 2:
        yield from (do(each) for each in things)
        return
    with ThreadPoolExecutor(min(at_once, len(things))) as pool:
        waiting = [pool.submit(do, each) for each in things]
        try:
            for each in waiting:
                yield each.result()
        finally:
            for each in waiting:
                each.cancel()


def _last(state: RetryCallState) -> Answer:
    """The last answer, whatever it was; the last exception when there was none."""
    assert state.outcome is not None  # noqa: S101  (an attempt has been made)
    answer: Answer = state.outcome.result()
    return answer
