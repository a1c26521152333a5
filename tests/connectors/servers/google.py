"""Google on loopback: sign-in, Gmail and Calendar, strict by its discovery documents, no kinder than the real one.

`google_server` gives a `GoogleServer`, which a test fills, makes misbehave, and looks into. Requests that break a
document's rules are refused as Google would; what no client of ours may ever ask for is refused and written down in
``forbidden``; what is plainly a mistake of the product or of the stand-in is written down in ``violations``.
"""

from __future__ import annotations

import json
import threading
from collections import Counter
from collections.abc import Callable
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from tests.connectors.servers import google_discovery
from tests.connectors.servers.google_answers import Answer, Misbehaviour, too_many_requests
from tests.connectors.servers.google_http import LoopbackServer, Request, Treatment
from tests.connectors.servers.google_site import OAUTH_KINDS, Account, Site

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

ME = "sam.rivera@example.com"
_UNITS = {
    "gmail.users.getProfile": 1,
    "gmail.users.history.list": 2,
    "gmail.users.threads.list": 10,
    "gmail.users.threads.get": 10,
    "gmail.users.drafts.create": 10,
    "gmail.users.drafts.update": 15,
    "gmail.users.drafts.delete": 10,
    "gmail.users.drafts.send": 100,
    "gmail.users.messages.send": 100,
    "gmail.users.labels.list": 1,
    "gmail.users.settings.sendAs.list": 1,
    "gmail.users.settings.getLanguage": 1,
}
_GUESSED_UNITS = 5
"""For the other methods of Gmail: what a list or a get of messages or drafts costs."""

Match = Callable[[Request], bool] | str
"""Which requests: a part of the path, a request's kind, or a question about it."""


class GoogleServer:
    """What Google has, and what it was asked.

    Attributes:
        clock: The server's time: of the Date header, of mails that come in, of the end of tokens.
        skew: By how much the Date header is ahead of that.
        requests: Every request, in the order of their coming.
        throttle: More requests at once are answered with 429; None for no limit.
        forbidden: Requests that the product must never make.
        violations: Mistakes, in words: of the product's requests, or of the stand-in's own answers.
        oauth: Sign-ins: how the user behaves there, and tokens.
        mail: The mailbox of sam.rivera@example.com; whoever else signs in has an ``account`` of their own.
        drafts: The drafts in it.
        calendars: Sam's calendars.
    """

    def __init__(self) -> None:
        self.clock: Callable[[], datetime] = lambda: datetime.now(UTC)
        self.skew = timedelta()
        self.requests: list[Request] = []
        self.throttle: int | None = None
        self._lock = threading.RLock()
        self._orders: list[tuple[Match, Misbehaviour]] = []
        self._site = Site(ME, self._lock, self.now)
        self._http = LoopbackServer(self)
        self.forbidden, self.violations, self.oauth = self._site.forbidden, self._site.violations, self._site.oauth
        mine = self._site.account(ME)
        self.mail, self.drafts, self.calendars = mine.mail, mine.drafts, mine.calendars
        self.grant = self.oauth.grant
        self.expire_access_tokens = self.oauth.expire_access_tokens
        self.revoke_all = self.oauth.revoke_all
        self.deliver, self.move, self.user_deletes = self.mail.deliver, self.mail.move, self.mail.user_deletes
        self.add_alias, self.add_label = self.mail.add_alias, self.mail.add_label
        self.forget_history = self.mail.forget_history
        self.user_drafts = self.drafts.user_drafts
        self.user_edits_draft = self.drafts.user_edits_draft
        self.user_opens_and_saves_draft = self.drafts.user_opens_and_saves_draft
        self.user_rewrites_draft_id = self.drafts.user_rewrites_draft_id
        self.user_sends_draft = self.drafts.user_sends_draft
        self.user_deletes_draft = self.drafts.user_deletes_draft
        self.add_calendar = self.calendars.add_calendar
        self.add_event, self.cancel_event = self.calendars.add_event, self.calendars.cancel_event

    @property
    def address(self) -> str:
        """Where it is: scheme, host and port; Gmail, Calendar and the sign-in are all below."""
        return self._http.address

    @property
    def most_in_flight(self) -> int:
        """How many requests there ever were at once."""
        return self._http.flights.most

    @property
    def awaited(self) -> int:
        """How many orders no request has met yet."""
        return len(self._orders)

    def client_file(self, path: Path) -> Path:
        """The OAuth client file of a Desktop app, as the Cloud console gives it but for its addresses."""
        installed = {
            "client_id": self.oauth.client_id,
            "project_id": "afterword-stand-in",
            "auth_uri": f"{self.address}/o/oauth2/auth",
            "token_uri": f"{self.address}/token",
            "auth_provider_x509_cert_url": f"{self.address}/oauth2/v1/certs",
            "client_secret": self.oauth.client_secret,
            "redirect_uris": ["http://localhost"],
        }
        path.write_text(json.dumps({"installed": installed}), encoding="utf-8")
        return path

    def account(self, address: str) -> Account:
        """What this user has; made when it is first asked for."""
        with self._lock:
            return self._site.account(address)

    def next(self, match: Match, answer: Answer | Misbehaviour, *, times: int = 1) -> None:
        """The next request of this kind is treated so; orders for the same kind queue up."""
        with self._lock:
            order = Misbehaviour(answer) if isinstance(answer, Answer) else answer
            self._orders += [(match, order)] * times

    def kinds(self) -> Counter[str]:
        """How many requests of each kind came."""
        return Counter(each.kind for each in list(self.requests))

    def count(self, match: Match) -> int:
        """How many such requests came."""
        return sum(_is_meant(match, each) for each in list(self.requests))

    def units(self) -> int:
        """What the requests to Gmail cost of its quota, by the older table; Calendar and sign-ins cost none."""
        kinds = (each.kind for each in list(self.requests) if each.kind.startswith("gmail."))
        return sum(_UNITS.get(each, _GUESSED_UNITS) for each in kinds)

    def now(self) -> datetime:
        """The server's time."""
        return self.clock()

    def date(self) -> datetime:
        """The time that the Date header tells."""
        return self.clock() + self.skew

    def treat(self, request: Request, in_flight: int) -> Treatment:
        """What becomes of this request: as a test ordered it, or as Google would treat it."""
        with self._lock:
            found = google_discovery.route(request.method, request.path)
            request.kind = found.method.id if found else OAUTH_KINDS.get((request.method, request.path), "")
            self.requests.append(request)
            if self.throttle is not None and in_flight > self.throttle:
                return Treatment(too_many_requests())
            order = self._order_for(request)
            if order is None:
                return Treatment(self._site.answer(request, found))
            answer = self._site.answer(request, found) if order.works else Answer()
            return Treatment(order.answer or answer, order)

    def _order_for(self, request: Request) -> Misbehaviour | None:
        for place, (match, order) in enumerate(self._orders):
            if _is_meant(match, request):
                del self._orders[place]
                return order
        return None


@contextmanager
def google_server() -> Iterator[GoogleServer]:
    """Google, on a free port of loopback."""
    server = GoogleServer()
    server._http.start()
    try:
        yield server
    finally:
        server._http.stop()


def _is_meant(match: Match, request: Request) -> bool:
    return match == request.kind or match in request.path if isinstance(match, str) else match(request)
