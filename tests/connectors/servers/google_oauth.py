"""Google's sign-in for installed apps: the page of consent, the token server, and revoking.

RFC 6749 (codes and tokens), RFC 7636 (PKCE), RFC 8252 (loopback), RFC 7009 (revoking), with Google's own manners: a
refresh token comes with the first consent only unless ``prompt=consent``, boxes can be left unticked, and what is
granted is told in ``scope``.
"""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Callable  # noqa: TC003  (a dataclass's field)
from contextlib import AbstractContextManager  # noqa: TC003  (a dataclass's field)
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import count
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, urlencode, urlsplit

from tests.connectors.servers import google_discovery
from tests.connectors.servers.google_answers import (
    Answer,
    Refused,
    html_answer,
    invalid_client,
    invalid_grant,
    json_answer,
    token_error,
    unauthenticated,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

CLIENT_ID = "123456789012-afterword.apps.googleusercontent.com"
CLIENT_SECRET = "GOCSPX-stand-in"
LIFE = timedelta(seconds=3599)
_LOOPBACK = re.compile(r"http://(127\.0\.0\.1|localhost|\[::1\]):\d{1,5}/?[\w/.~-]*", re.ASCII)
_VERIFIER = re.compile(r"[A-Za-z0-9._~-]{43,128}", re.ASCII)
_CHALLENGE = re.compile(r"[A-Za-z0-9_-]{43}", re.ASCII)
_REQUIRED = ("client_id", "redirect_uri", "response_type", "scope", "state", "code_challenge", "code_challenge_method")
_OPTIONAL = ("access_type", "prompt", "login_hint", "include_granted_scopes", "hl", "enable_granular_consent")
_ALLOWED = {
    "response_type": {"code"},
    "code_challenge_method": {"S256"},
    "access_type": {"online", "offline"},
    "include_granted_scopes": {"true", "false"},
    "enable_granular_consent": {"true", "false"},
}


@dataclass(slots=True)
class Grant:
    """What one user has allowed, and the tokens that stand on it.

    Attributes:
        refresh_tokens: Each with the seconds that it lives by Google's word; None for no limit.
        access_tokens: Each with its scopes and end.
    """

    address: str
    scopes: frozenset[str] = frozenset()
    refresh_tokens: dict[str, tuple[frozenset[str], int | None]] = field(default_factory=dict)
    access_tokens: dict[str, tuple[frozenset[str], datetime]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Code:
    address: str
    scopes: frozenset[str]
    redirect_uri: str
    challenge: str
    is_offline: bool


@dataclass(slots=True)
class OAuth:
    """The sign-in, and how the user behaves on its page.

    Attributes:
        consents_as: Whose account the user picks.
        unticked: Scopes whose boxes the user leaves empty.
        denies: The user presses Cancel.
        refresh_token_expires_in: Seconds that new refresh tokens live; 604799 for a project in testing.
        rotates_refresh_tokens: A refresh gives a new refresh token too, as the RFC allows and Google seldom does.
        grants: What each user has allowed.
    """

    consents_as: str
    lock: AbstractContextManager[object]
    clock: Callable[[], datetime]
    client_id: str = CLIENT_ID
    client_secret: str = CLIENT_SECRET
    unticked: frozenset[str] = frozenset()
    denies: bool = False
    refresh_token_expires_in: int | None = None
    rotates_refresh_tokens: bool = False
    grants: dict[str, Grant] = field(default_factory=dict)
    _codes: dict[str, _Code] = field(default_factory=dict)
    _numbers: Iterator[int] = field(default_factory=lambda: count(1))

    def grant(self, address: str, scopes: Iterable[str]) -> tuple[str, str]:
        """An access and a refresh token, without a browser."""
        with self.lock:
            found = self.grants.setdefault(address, Grant(address))
            found.scopes |= set(scopes)
            return self._access_token(found, frozenset(scopes)), self._refresh_token(found, frozenset(scopes))

    def expire_access_tokens(self) -> None:
        """Every access token is over; refresh tokens live on."""
        with self.lock:
            for each in self.grants.values():
                each.access_tokens.clear()

    def revoke_all(self) -> None:
        """The users take back what they allowed, on their account's page."""
        with self.lock:
            self.grants.clear()

    def is_live(self, token: str) -> bool:
        """Whether this access or refresh token would be accepted."""
        with self.lock:
            return self._grant_of(token) is not None

    def bearer(self, authorization: str | None) -> tuple[str, frozenset[str]]:
        """Whose token an Authorization header holds, and its scopes.

        Raises:
            Refused: None, or one that is over.
        """
        kind, _, token = (authorization or "").partition(" ")
        if kind.lower() != "bearer" or not token:
            raise Refused(unauthenticated(is_missing=True))
        for each in self.grants.values():
            scopes, end = each.access_tokens.get(token, (None, None))
            if scopes is not None and end is not None and self.clock() < end:
                return each.address, scopes
        raise Refused(unauthenticated())

    def authorize(self, query: Mapping[str, Sequence[str]]) -> Answer:
        """The page of consent: the user decides at once, and the browser is led back."""
        fault = self._fault_of(query)
        if fault:
            return html_answer(400, "Error 400: invalid_request", fault)
        asked = {name: values[0] for name, values in query.items()}
        scopes = frozenset(asked["scope"].split()) - self.unticked
        if self.denies or not scopes:
            return _redirect(asked["redirect_uri"], {"error": "access_denied", "state": asked["state"]})
        found = self.grants.setdefault(self.consents_as, Grant(self.consents_as))
        if asked.get("include_granted_scopes") == "true":
            scopes |= found.scopes
        is_offline = asked.get("access_type") == "offline"
        gives = is_offline and (not found.refresh_tokens or "consent" in asked.get("prompt", "").split())
        found.scopes |= scopes
        code = f"4/0A{next(self._numbers):06d}-{hashlib.sha256(asked['state'].encode()).hexdigest()[:24]}"
        self._codes[code] = _Code(found.address, scopes, asked["redirect_uri"], asked["code_challenge"], gives)
        told = {"state": asked["state"], "code": code, "scope": " ".join(sorted(scopes)), "authuser": "0"}
        return _redirect(asked["redirect_uri"], told)

    def token(self, body: bytes, headers: Mapping[str, str]) -> Answer:
        """The token server: a code or a refresh token for an access token."""
        form = _form(body, headers)
        client = _basic(headers) or (form.get("client_id", ""), form.get("client_secret", ""))
        if client != (self.client_id, self.client_secret):
            return invalid_client()
        kind = form.get("grant_type")
        if kind == "authorization_code":
            return self._exchanged(form)
        if kind == "refresh_token":
            return self._refreshed(form)
        return token_error("unsupported_grant_type", f"Invalid grant_type: {kind}")

    def revoke(self, query: Mapping[str, Sequence[str]], body: bytes, headers: Mapping[str, str]) -> Answer:
        """A token is given back, and with it all that its user allowed."""
        token = _form(body, headers).get("token", "") if body else next(iter(query.get("token", ())), "")
        found = self._grant_of(token)
        if found is None:
            return token_error("invalid_token", "Token expired or revoked")
        del self.grants[found.address]
        return json_answer({})

    def _fault_of(self, query: Mapping[str, Sequence[str]]) -> str:
        """What is wrong with a request for consent; "" when nothing is."""
        for name, values in query.items():
            if name not in (*_REQUIRED, *_OPTIONAL):
                return f"Parameter not allowed for this message type: {name}"
            if len(values) != 1 or values[0] not in _ALLOWED.get(name, {values[0]}):
                return f"Invalid parameter value for {name}: {values}"
        for name in _REQUIRED:
            if not query.get(name, [""])[0]:
                return f"Missing required parameter: {name}"
        if query["client_id"][0] != self.client_id:
            return "invalid_client: The OAuth client was not found."
        if not _LOOPBACK.fullmatch(query["redirect_uri"][0]):
            return f"redirect_uri_mismatch: {query['redirect_uri'][0]}"
        if not _CHALLENGE.fullmatch(query["code_challenge"][0]):
            return "Invalid parameter value for code_challenge"
        unknown = set(query["scope"][0].split()) - google_discovery.scopes()
        return f"invalid_scope: {', '.join(sorted(unknown))}" if unknown else ""

    def _exchanged(self, form: Mapping[str, str]) -> Answer:
        code = self._codes.pop(form.get("code", ""), None)
        if code is None:
            return invalid_grant("Malformed auth code." if not form.get("code") else "Bad Request")
        if form.get("redirect_uri") != code.redirect_uri:
            return token_error("redirect_uri_mismatch", "Bad Request")
        verifier = form.get("code_verifier", "")
        if not _VERIFIER.fullmatch(verifier):
            return invalid_grant("Missing code verifier." if not verifier else "Invalid code verifier.")
        digest = base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).decode().rstrip("=")
        if digest != code.challenge:
            return invalid_grant("Invalid code verifier.")
        found = self.grants.setdefault(code.address, Grant(code.address))
        refresh = self._refresh_token(found, code.scopes) if code.is_offline else None
        return self._tokens(found, code.scopes, refresh, gives=True)

    def _refreshed(self, form: Mapping[str, str]) -> Answer:
        token = form.get("refresh_token", "")
        found = self._grant_of(token)
        if found is None or token not in found.refresh_tokens:
            return invalid_grant()
        scopes = found.refresh_tokens[token][0]
        asked = frozenset(form.get("scope", "").split())
        if asked - scopes:
            return token_error("invalid_scope", "Some requested scopes were invalid.")
        if self.rotates_refresh_tokens:
            del found.refresh_tokens[token]
            token = self._refresh_token(found, scopes)
        return self._tokens(found, asked or scopes, token, gives=self.rotates_refresh_tokens)

    def _tokens(self, found: Grant, scopes: frozenset[str], refresh: str | None, *, gives: bool) -> Answer:
        answer: dict[str, Any] = {
            "access_token": self._access_token(found, scopes),
            "expires_in": int(LIFE.total_seconds()),
            "scope": " ".join(sorted(scopes)),
            "token_type": "Bearer",
        }
        if refresh is not None:
            answer |= {"refresh_token": refresh} if gives else {}
            seconds = found.refresh_tokens[refresh][1]
            answer |= {"refresh_token_expires_in": seconds} if seconds is not None else {}
        return json_answer(answer, headers={"Cache-Control": "no-cache, no-store, max-age=0", "Pragma": "no-cache"})

    def _access_token(self, found: Grant, scopes: frozenset[str]) -> str:
        token = f"ya29.a0{next(self._numbers):06d}"
        found.access_tokens[token] = (scopes, self.clock() + LIFE)
        return token

    def _refresh_token(self, found: Grant, scopes: frozenset[str]) -> str:
        token = f"1//0e{next(self._numbers):06d}"
        found.refresh_tokens[token] = (scopes, self.refresh_token_expires_in)
        return token

    def _grant_of(self, token: str) -> Grant | None:
        found = (each for each in self.grants.values() if token in each.refresh_tokens or token in each.access_tokens)
        return next(found, None)


def _redirect(uri: str, told: Mapping[str, str]) -> Answer:
    address = uri if urlsplit(uri).path else f"{uri}/"
    return Answer(302, b"", {"Location": f"{address}?{urlencode(told)}"})


def _form(body: bytes, headers: Mapping[str, str]) -> dict[str, str]:
    """The body's fields.

    Raises:
        Refused: It is no form, or has a field twice (RFC 6749, section 3.2).
    """
    if headers.get("content-type", "").partition(";")[0].strip().lower() != "application/x-www-form-urlencoded":
        raise Refused(token_error("invalid_request", "The body must be application/x-www-form-urlencoded"))
    found = parse_qs(body.decode("utf-8", "replace"), keep_blank_values=True)
    if any(len(values) != 1 for values in found.values()):
        raise Refused(token_error("invalid_request", "A parameter is given more than once"))
    return {name: values[0] for name, values in found.items()}


def _basic(headers: Mapping[str, str]) -> tuple[str, str] | None:
    """Client id and secret of an Authorization header; None without one."""
    kind, _, value = headers.get("authorization", "").partition(" ")
    if kind.lower() != "basic":
        return None
    user, _, password = base64.b64decode(value + "==").decode("utf-8", "replace").partition(":")
    return user, password
