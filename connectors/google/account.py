"""One Google account: its OAuth client, its sign-in, and the two services, over our own transport.

The services are those of google-api-python-client; what they would do by themselves (repeat a request that changes
something, follow redirects, leave this machine by another way) they cannot do here.
"""

from __future__ import annotations

import json
import logging
import threading
import time
from dataclasses import dataclass, field, replace
from functools import partial
from typing import TYPE_CHECKING, Any, Protocol

from google.auth.exceptions import RefreshError
from google.oauth2.credentials import Credentials
from googleapiclient.discovery import build
from googleapiclient.errors import Error as ClientError
from googleapiclient.errors import HttpError

from connectors.errors import BadData, Problem, SignInNeeded, SourceError
from connectors.gate import Refused
from connectors.google.allowed import CALENDAR, GMAIL, gate
from connectors.google.answers import Asker, garbled, is_passing, refusal, silence
from connectors.google.client_file import read_client
from connectors.google.tokens import SignIn, refused
from connectors.google.way import Listed, Nowhere, TokenRequest, Way
from connectors.transport import Answer, NoAnswer, Transport

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime
    from pathlib import Path

    from googleapiclient._apis.calendar.v3 import CalendarResource
    from googleapiclient._apis.gmail.v1 import GmailResource

    from connectors.google.client_file import Client

logging.getLogger("googleapiclient").addHandler(logging.NullHandler())  # its warnings are told in our own words

_GONE = (404, 410)


class Missing(Exception):
    """What was asked for is not there (any more), or the place to go on from is forgotten."""


class Unknown(Exception):
    """It is not known whether a request that changes something was carried out."""

    def __init__(self, error: SourceError) -> None:
        super().__init__(str(error))
        self.error = error


class TokenKeeper(Protocol):
    """Where one account's sign-in is kept; the text is a secret."""

    def load(self) -> str | None:
        """The text that was kept last; None when there is none."""

    def save(self, text: str) -> None:
        """Keep this text in place of the last."""

    def delete(self) -> None:
        """Forget it."""


@dataclass(slots=True)
class GoogleAccount:
    """A sign-in that calendars and mailboxes share. Nothing is asked of the network before the first request.

    Attributes:
        name: In the configuration.
        client_path: Its OAuth client file.
        keeper: Where its sign-in is kept.
        now: When this run takes place, aware.
        wall: This machine's clock, to see by how much it is off.
        endpoint: Another server than Google's, on this machine.
        pause: Waits so many seconds.
    """

    name: str
    client_path: Path
    keeper: TokenKeeper
    now: datetime
    wall: Callable[[], datetime]
    endpoint: str | None = None
    pause: Callable[[float], None] = time.sleep
    _client: Client | None = None
    _transport: Transport | None = None
    _sign_in: SignIn | None = None
    _credentials: Credentials | None = None
    _warned: str = ""
    _services: dict[str, Any] = field(default_factory=dict)
    _lock: threading.RLock = field(default_factory=threading.RLock)

    def asker(self, source: str, api: str) -> Asker:
        """Who asks, for errors."""
        return Asker(source, self.name, api)

    @property
    def client(self) -> Client:
        """The OAuth client; a SourceError when its file is no good."""
        if self._client is None:
            self._client = read_client(self.client_path, account=self.name, endpoint=self.endpoint)
        return self._client

    @property
    def transport(self) -> Transport:
        """The way out, through the account's gate."""
        if self._transport is None:
            allowed = gate(token_uri=self.client.token_uri, endpoint=self.endpoint)
            self._transport = Transport(allowed, wall=self.wall, is_passing=is_passing, sleep=self.pause)
        return self._transport

    def warnings(self, source: str) -> tuple[Problem, ...]:
        """What the user should know of the sign-in before it fails; told to the first source that asks."""
        with self._lock:
            self._warned = self._warned or source
            if self._warned != source:
                return ()
        found = self.sign_in(self.asker(source, "gmail")).warning(self.now, account=self.name)
        return () if found is None else (Problem(source, f"account {self.name}", found),)

    def sign_in(self, asker: Asker) -> SignIn:
        """The sign-in as it is kept.

        Raises:
            SignInNeeded: There is none that can be used.
        """
        with self._lock:
            if self._sign_in is None:
                self._sign_in = self._kept(asker)
            return self._sign_in

    def _kept(self, asker: Asker) -> SignIn:
        text = self.keeper.load()
        hint = f"run `{asker.connect}`"
        if text is None:
            raise SignInNeeded(asker.source, f'nobody is signed in to the account "{self.name}"', hint=hint)
        try:
            found = SignIn.from_text(text)
        except ValueError as error:
            raise SignInNeeded(asker.source, "the sign-in that is kept cannot be read", hint=hint) from error
        if found.client_id != self.client.id:
            what = "the sign-in belongs to another OAuth client than that of `client`"
            raise SignInNeeded(asker.source, what, hint=hint)
        return found

    def use(self, sign_in: SignIn, *, access_token: str | None = None) -> None:
        """Work with this sign-in from now on; it is not kept."""
        with self._lock:
            self._sign_in = sign_in
            self._credentials = self._made(sign_in, access_token)

    # ------------------------------------------------------------ requests

    def gmail(self) -> GmailResource:
        """Builds requests to Gmail."""
        found: GmailResource = self._service("gmail", "v1", f"{self.endpoint or GMAIL}/")
        return found

    def calendar(self) -> CalendarResource:
        """Builds requests to Calendar."""
        found: CalendarResource = self._service("calendar", "v3", f"{self.endpoint or CALENDAR}/calendar/v3/")
        return found

    def ask(self, request: Any, asker: Asker, *, what: str, once: bool = False, bare: bool = False) -> Any:  # noqa: ANN401  (any method's request and answer)
        """The answer to a request that one of the services built.

        Args:
            request: Not executed yet.
            asker: Who asks.
            what: Failed, should it fail: "the events could not be read".
            once: It changes something, so it is never repeated.
            bare: Nothing is to be learnt from its answer but that it was done.

        Raises:
            Missing: What it names is not there.
            Unknown: With ``once``: whether it was carried out is not known.
            SourceError: Whatever else went wrong.
        """
        way = Way(self.transport, lambda headers, former: self.authorize(headers, asker, former=former), once=once)
        try:
            found = request.execute(http=way, num_retries=0)
            if not bare and not isinstance(found, dict):
                raise ValueError("an answer is an object")  # noqa: TRY301  (told below like other garble)
        except HttpError as error:
            if error.resp.status in _GONE:
                raise Missing(what) from error
            told = refusal(way.answer or Answer(error.resp.status, {}, error.content), asker, what=what)
            if once and error.resp.status >= 500:
                raise Unknown(told) from error
            raise told from error
        except Refused as error:  # an id that is none: it would lead to another place
            raise BadData(asker.source, f"{what}: {error}", hint="check the ids in the configuration") from error
        except NoAnswer as error:
            told = silence(error, asker, what=what)
            if once and error.was_sent:
                raise Unknown(told) from error
            raise told from error
        except (ClientError, ValueError) as error:
            told = garbled(asker, what=what)
            if once:
                raise Unknown(told) from error
            raise told from error
        return found

    def _service(self, name: str, version: str, base: str) -> Any:  # noqa: ANN401  (typed by its two callers)
        with self._lock:
            if name not in self._services:
                self._services[name] = build(
                    name,
                    version,
                    http=Nowhere(),  # type: ignore[call-overload]  # each request is given its own way
                    requestBuilder=Listed,
                    client_options={"api_endpoint": base},
                    static_discovery=True,
                    cache_discovery=False,
                )
            return self._services[name]

    # ------------------------------------------------------------ tokens

    def authorize(self, headers: dict[str, str], asker: Asker, *, former: str | None = None) -> str:
        """Put an access token into the headers, and give it; another one than the ``former``, which was refused."""
        with self._lock:
            credentials = self._credentials
            if credentials is None:
                credentials = self._credentials = self._made(self.sign_in(asker), None)
            if not credentials.valid or credentials.token == former:
                self._refresh(credentials, asker)
            headers["authorization"] = f"Bearer {credentials.token}"
            return str(credentials.token)

    def _made(self, sign_in: SignIn, access_token: str | None) -> Credentials:
        return Credentials(  # type: ignore[no-untyped-call]
            access_token,
            refresh_token=sign_in.refresh_token,
            token_uri=self.client.token_uri,
            client_id=self.client.id,
            client_secret=self.client.secret,
        )

    def _refresh(self, credentials: Credentials, asker: Asker) -> None:
        try:
            credentials.refresh(TokenRequest(partial(self._tokens, asker)))  # type: ignore[no-untyped-call]
        except RefreshError as error:
            raise garbled(asker, what="signing in failed") from error
        sign_in = self.sign_in(asker)
        if credentials.refresh_token and credentials.refresh_token != sign_in.refresh_token:  # a new one in its place
            self._sign_in = replace(sign_in, refresh_token=credentials.refresh_token)
            self.keeper.save(self._sign_in.to_text())

    def _tokens(self, asker: Asker, method: str, url: str, body: bytes | None, headers: Mapping[str, str]) -> Answer:
        """A good answer of the token server to a request for a new access token."""
        answer = token_answer(self, asker, method, url, body, headers)
        if answer.status != 200:
            raise refused(answer, asker, sign_in=self.sign_in(asker), now=self.now)
        given_tokens(answer, asker)
        return answer


def token_answer(
    account: GoogleAccount, asker: Asker, method: str, url: str, body: bytes | None, headers: Mapping[str, str]
) -> Answer:
    """What the token server said; asking it again for the same does no harm."""
    try:
        return account.transport.ask(method, url, headers=headers, body=body, once=False)
    except NoAnswer as error:
        raise silence(error, asker, what="signing in failed") from error


def given_tokens(answer: Answer, asker: Asker) -> Mapping[str, Any]:
    """What a good answer of the token server holds: an access token at least (RFC 6749, section 5.1)."""
    try:
        found: object = json.loads(answer.body)
    except (ValueError, RecursionError) as error:
        raise garbled(asker, what="signing in failed") from error
    if not isinstance(found, dict) or not isinstance(found.get("access_token"), str):
        raise garbled(asker, what="signing in failed")
    return found
