"""What Google does with one request: who asks, may they, is it well formed, and only then what they ask for."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping  # noqa: TC003  (of dataclasses' fields)
from contextlib import AbstractContextManager  # noqa: TC003  (a dataclass's field)
from dataclasses import dataclass, field
from datetime import datetime  # noqa: TC003  (a dataclass's field)
from typing import TYPE_CHECKING, Any

from tests.connectors.servers import google_discovery, google_fields
from tests.connectors.servers.google_answers import (
    Answer,
    Refused,
    backend_error,
    error,
    html_answer,
    insufficient_permissions,
    invalid,
    json_answer,
    unauthenticated,
)
from tests.connectors.servers.google_calendar import Calendars
from tests.connectors.servers.google_drafts import Drafts
from tests.connectors.servers.google_gmail import Call, Gmail
from tests.connectors.servers.google_mailbox import Mailbox
from tests.connectors.servers.google_oauth import OAuth
from tests.connectors.servers.google_schemas import CALENDAR, GMAIL

if TYPE_CHECKING:
    from tests.connectors.servers.google_discovery import Method, Route
    from tests.connectors.servers.google_http import Request

OAUTH_KINDS = {
    ("GET", "/o/oauth2/auth"): "oauth.auth",
    ("GET", "/o/oauth2/v2/auth"): "oauth.auth",
    ("POST", "/token"): "oauth.token",
    ("POST", "/revoke"): "oauth.revoke",
}
_DRAFT_WRITES = frozenset(f"gmail.users.drafts.{each}" for each in ("create", "update", "delete"))
_READS_BY_POST = frozenset({"calendar.freebusy.query"})
_SERVICES = {GMAIL: "gmail.googleapis.com", CALENDAR: "calendar-json.googleapis.com"}


@dataclass(frozen=True, slots=True)
class Account:
    """What one user has at Google, and the methods upon it."""

    mail: Mailbox
    drafts: Drafts
    calendars: Calendars
    methods: Mapping[str, Callable[[Call], dict[str, Any] | None]]


@dataclass(slots=True)
class Site:
    """Everybody's accounts and sign-ins, and what was done that must not be.

    Attributes:
        forbidden: Requests that the product must never make.
        violations: Mistakes, in words: of the product's requests, or of the stand-in's own answers.
    """

    owner: str
    lock: AbstractContextManager[object]
    clock: Callable[[], datetime]
    forbidden: list[Request] = field(default_factory=list)
    violations: list[str] = field(default_factory=list)
    oauth: OAuth = field(init=False)
    _accounts: dict[str, Account] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.oauth = OAuth(self.owner, self.lock, self.clock)

    def account(self, address: str) -> Account:
        """What this user has; made when it is first asked for."""
        if address not in self._accounts:
            mail = Mailbox(address, self.lock, self.clock)
            drafts = Drafts(mail)
            calendars = Calendars(address, self.lock, self.clock)
            methods = {**Gmail(mail, drafts).methods(), "calendar.events.list": calendars.list_events}
            self._accounts[address] = Account(mail, drafts, calendars, methods)
        return self._accounts[address]

    def answer(self, request: Request, found: Route | None) -> Answer:
        """What Google says, once it has done what it was asked for."""
        try:
            return self._answer(request, found)
        except Refused as refused:
            return refused.answer
        except Exception as problem:  # noqa: BLE001  (a fault of the stand-in must fail the test, not its thread)
            return self._mistake(request, f"the stand-in failed: {problem!r}", backend_error()).answer

    def _answer(self, request: Request, found: Route | None) -> Answer:
        if "x-http-method-override" in request.headers:
            raise self._mistake(request, "x-http-method-override", invalid("Method override is not allowed"))
        if request.kind == "oauth.auth":
            return self.oauth.authorize(request.query)
        if request.kind == "oauth.token":
            return self.oauth.token(request.body, request.headers)
        if request.kind == "oauth.revoke":
            return self.oauth.revoke(request.query, request.body, request.headers)
        if found is None:
            what = "a batch" if request.path.startswith("/batch") else "no method of the discovery documents"
            raise self._mistake(request, what, html_answer(404, "Not Found"))
        return self._call(request, found)

    def _call(self, request: Request, found: Route) -> Answer:
        method = found.method
        if is_forbidden(method):
            self.forbidden.append(request)
            raise Refused(error(403, f"The product must never call {method.id}", "forbidden"))
        if {"access_token", "oauth_token"} & set(request.query):
            raise self._mistake(request, "a token in the address", unauthenticated(is_missing=True))
        address, scopes = self.oauth.bearer(request.headers.get("authorization"))
        if not scopes & method.scopes:
            raise Refused(insufficient_permissions(_SERVICES[method.api]))
        arguments = _arguments(request, method)
        body = _body(request, method)
        if found.path.get("userId", "me") not in ("me", address):
            raise Refused(error(403, f"Delegation denied for {address}", "forbidden"))
        account = self.account(address)
        account.mail.operations += method.api == GMAIL
        act = account.methods.get(method.id)
        if act is None or method.is_upload:
            raise self._mistake(request, f"{method.id} is not implemented", error(501, "Not here", "notImplemented"))
        fields = _fields(arguments.get("fields"), method)
        return self._shown(request, method, act(Call(found.path, arguments, body, scopes & method.scopes)), fields)

    def _shown(
        self, request: Request, method: Method, value: dict[str, Any] | None, fields: google_fields.Selection
    ) -> Answer:
        """A method's answer, held against its schema and cut down to the fields that were asked for."""
        if (value is None) != (method.response is None):
            raise self._mistake(request, "content where none is due, or none", backend_error())
        faults = method.faults(method.response, value) if method.response is not None else []
        if faults:
            raise self._mistake(request, f"a wrong answer: {faults}", backend_error())
        if value is None:
            return Answer(204)
        return json_answer(google_fields.partial(value, fields), headers={"Cache-Control": "private"})

    def _mistake(self, request: Request, what: str, answer: Answer) -> Refused:
        self.violations.append(f"{request.method} {request.path}: {what}")
        return Refused(answer)


def is_forbidden(method: Method) -> bool:
    """Whether the product must never call it: all that sends, imports, deletes, or changes anything but drafts."""
    return method.verb != "GET" and method.id not in _DRAFT_WRITES | _READS_BY_POST


def _arguments(request: Request, method: Method) -> dict[str, Any]:
    """The query's values, held against the method's parameters."""
    is_calendar = method.api == CALENDAR
    try:
        found = method.arguments(request.query)
    except google_discovery.BadRequest as problem:
        raise Refused(invalid(str(problem), is_calendar=is_calendar)) from problem
    if found.get("alt", "json") != "json":
        raise Refused(invalid("Only alt=json is implemented", is_calendar=is_calendar))
    return found


def _fields(text: str | None, method: Method) -> google_fields.Selection:
    """What is to be kept of the answer; nothing means all."""
    try:
        return {} if text is None else google_fields.selection(text, method)
    except google_fields.BadSelection as problem:
        message = f"Invalid field selection: {problem}"
        raise Refused(error(400, message, "invalidParameter", location="fields")) from problem


def _body(request: Request, method: Method) -> Mapping[str, Any]:
    """The body's JSON, held against the method's schema."""
    if method.request is None:
        if request.body:
            raise Refused(invalid(f"{method.id} takes no body"))
        return {}
    if request.headers.get("content-type", "").partition(";")[0].strip().lower() != "application/json":
        raise Refused(invalid("The body must be application/json"))
    try:
        found = json.loads(request.body)
    except ValueError as problem:
        raise Refused(error(400, "Parse Error", "parseError")) from problem
    faults = method.faults(method.request, found)
    if faults:
        raise Refused(invalid(f"Invalid JSON payload received. {'; '.join(faults)}"))
    assert isinstance(found, dict)
    return found
