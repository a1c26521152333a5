"""What is asked of Google: these methods of Gmail and Calendar, and no others.

Google has no scope for drafts alone: every scope that may keep a draft may send it as well. This list is what holds
instead, twice: by a method's id where requests are built, and by method and path where they would leave.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import urlsplit, urlunsplit

from connectors.gate import Allowed, Gate, is_loopback

if TYPE_CHECKING:
    from collections.abc import Mapping

GMAIL = "https://gmail.googleapis.com"
CALENDAR = "https://www.googleapis.com"

MAIL_READ = "https://www.googleapis.com/auth/gmail.readonly"
DRAFTS = "https://www.googleapis.com/auth/gmail.compose"
EVENTS_READ = "https://www.googleapis.com/auth/calendar.events.readonly"
SCOPES: Mapping[str, str] = {
    MAIL_READ: "reading mail (gmail.readonly)",
    DRAFTS: "keeping drafts (gmail.compose)",
    EVENTS_READ: "reading events (calendar.events.readonly)",
}
"""What is asked for, in words; no more."""


class Method(NamedTuple):
    """One method of an API: its id in the discovery document, and the request that it makes."""

    id: str
    verb: str
    path: str


MAIL_METHODS = (
    Method("gmail.users.getProfile", "GET", "/gmail/v1/users/me/profile"),
    Method("gmail.users.history.list", "GET", "/gmail/v1/users/me/history"),
    Method("gmail.users.messages.list", "GET", "/gmail/v1/users/me/messages"),
    Method("gmail.users.messages.get", "GET", "/gmail/v1/users/me/messages/{}"),
    Method("gmail.users.messages.attachments.get", "GET", "/gmail/v1/users/me/messages/{}/attachments/{}"),
    Method("gmail.users.threads.get", "GET", "/gmail/v1/users/me/threads/{}"),
    Method("gmail.users.settings.sendAs.list", "GET", "/gmail/v1/users/me/settings/sendAs"),
    Method("gmail.users.drafts.list", "GET", "/gmail/v1/users/me/drafts"),
    Method("gmail.users.drafts.get", "GET", "/gmail/v1/users/me/drafts/{}"),
    Method("gmail.users.drafts.create", "POST", "/gmail/v1/users/me/drafts"),
    Method("gmail.users.drafts.update", "PUT", "/gmail/v1/users/me/drafts/{}"),
    Method("gmail.users.drafts.delete", "DELETE", "/gmail/v1/users/me/drafts/{}"),
)
EVENT_METHODS = (Method("calendar.events.list", "GET", "/calendar/v3/calendars/{}/events"),)
METHOD_IDS = frozenset(each.id for each in (*MAIL_METHODS, *EVENT_METHODS))


def gate(*, token_uri: str, endpoint: str | None = None) -> Gate:
    """The gate of one account; with an ``endpoint`` of its own, nothing but this machine can be reached.

    ``token_uri`` is the client file's; revoking is asked for beside it.
    """
    tokens = [Allowed("POST", _origin(each), urlsplit(each).path) for each in (token_uri, revoke_uri(token_uri))]
    mail = [Allowed(each.verb, endpoint or GMAIL, each.path) for each in MAIL_METHODS]
    events = [Allowed(each.verb, endpoint or CALENDAR, each.path) for each in EVENT_METHODS]
    return Gate([*mail, *events, *tokens], loopback_only=endpoint is not None and is_loopback(endpoint))


def revoke_uri(token_uri: str) -> str:
    """Where a sign-in is revoked: beside the place that gives tokens (RFC 7009 leaves it to the server)."""
    parts = urlsplit(token_uri)
    return urlunsplit(parts._replace(path=f"{parts.path.rpartition('/')[0]}/revoke"))


def _origin(address: str) -> str:
    parts = urlsplit(address)
    return urlunsplit((parts.scheme, parts.netloc, "", "", ""))
