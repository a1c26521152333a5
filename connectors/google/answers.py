"""Google's refusals, in words: what happened, why, and what to type or open next.

Shapes: ``{"error": {"code", "message", "status", "errors": [{"reason", …}], "details": [{"reason", …}]}}`` from the
APIs, ``{"error", "error_description", "error_subtype"}`` from the token server (RFC 6749, section 5.2).
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from connectors.errors import AccessDenied, BadData, SignInNeeded, SourceError, Throttled, Unreachable

if TYPE_CHECKING:
    from connectors.transport import Answer, NoAnswer

_HURRIED = frozenset(
    {
        "ratelimitexceeded",
        "userratelimitexceeded",
        "concurrentlimitexceeded",
        "resource_exhausted",
        "rate_limit_exceeded",
    }
)
_BUSY = _HURRIED | {"backenderror", "internalerror"}
"""Reasons that pass within a minute; they come with 403 as well as with 429 and 5xx."""
_SPENT = frozenset({"dailylimitexceeded", "quotaexceeded", "dailylimitexceededunreg", "limitexceeded"})
"""Reasons that pass with the day."""
_OFF = frozenset({"accessnotconfigured", "service_disabled"})
_SCOPES = frozenset({"insufficientpermissions", "access_token_scope_insufficient", "insufficientscopes"})
_POLICIES = frozenset({"domainpolicy", "admin_policy_enforced"})
_CONSOLES = frozenset({"console.cloud.google.com", "console.developers.google.com"})
_LINK = re.compile(r"https://[^\s\"'<>]+")
_TOLERATED = timedelta(minutes=5)
_APIS = {"gmail": "the Gmail API", "calendar": "the Google Calendar API"}
_PAGES = {
    "gmail": "https://console.cloud.google.com/apis/library/gmail.googleapis.com",
    "calendar": "https://console.cloud.google.com/apis/library/calendar-json.googleapis.com",
}


@dataclass(frozen=True, slots=True)
class Asker:
    """Who asked, for the words of an error.

    Attributes:
        source: Name of the calendar, mailbox or account.
        account: Name of the account.
        api: "gmail" or "calendar".
    """

    source: str
    account: str
    api: str = "gmail"

    @property
    def connect(self) -> str:
        """What to type to sign in."""
        return f"afterword connect {self.account}"


def is_passing(answer: Answer) -> bool:
    """Whether the same request may be answered otherwise in a moment."""
    if answer.status == 200:
        body = answer.body.strip()
        return bool(body) and not body.endswith(b"}")  # cut off, or a page from something in between
    if answer.status in (408, 429, 500, 502, 503, 504):
        return not _reasons(error_of(answer)) & _SPENT
    return answer.status == 403 and bool(_reasons(error_of(answer)) & _BUSY)


def refusal(answer: Answer, asker: Asker, *, what: str) -> SourceError:
    """The error for an answer that is no success; ``what`` failed: "the events could not be read"."""
    error = error_of(answer)
    reasons = _reasons(error)
    if answer.status == 401:
        return SignInNeeded(asker.source, "Google does not accept the sign-in any more", hint=again(asker, answer))
    found = _impatience(answer, reasons, asker, what) or _denial(error, reasons, asker, what)
    return found or _other(answer, error, asker, what)


def _impatience(answer: Answer, reasons: set[str], asker: Asker, what: str) -> SourceError | None:
    if reasons & _SPENT:
        hint = "the quota of your Cloud project comes back with the day; later runs try again"
        return Throttled(asker.source, f"{what}: the day's quota is used up", hint=hint)
    if answer.status == 429 or reasons & _HURRIED:
        seconds = answer.retry_after
        wait = f" for {seconds:.0f} seconds" if seconds else ""
        return Throttled(asker.source, f"{what}: Google asks for patience{wait}", hint="later runs try again")
    return None


def _denial(error: dict[str, object], reasons: set[str], asker: Asker, what: str) -> SourceError | None:
    """Refusals that the user, or an administrator, can put right."""
    if reasons & _OFF:
        name, page = _APIS[asker.api], _page(error, _PAGES[asker.api])
        hint = f"open {page} , press Enable, and wait some minutes"
        return AccessDenied(asker.source, f"{name} is not enabled in your Cloud project", hint=hint)
    if reasons & _SCOPES:
        hint = f"run `{asker.connect}` and leave every box ticked"
        return AccessDenied(asker.source, f"{what}: the sign-in does not include the right to", hint=hint)
    if reasons & _POLICIES:
        hint = "ask them to allow the app, or use another account"
        return AccessDenied(asker.source, f"{what}: the administrators of your Workspace forbid it", hint=hint)
    if "failedprecondition" in {each.replace("_", "") for each in reasons} and asker.api == "gmail":
        hint = f"sign in with an account that has Gmail: `{asker.connect}`"
        return AccessDenied(asker.source, f"{what}: this account has no Gmail", hint=hint)
    return None


def _other(answer: Answer, error: dict[str, object], asker: Asker, what: str) -> SourceError:
    status = answer.status
    hint = f"if it stays so, sign in again: `{asker.connect}`"
    if status == 403:
        return AccessDenied(asker.source, f"{what}: Google refused ({told(error, status)})", hint=hint)
    if status >= 500 or status == 408:
        hint = "it is a fault of theirs; later runs try again"
        return Unreachable(asker.source, f"{what}: Google answered with status {status}", hint=hint)
    if 300 <= status < 400:
        hint = "open a page in your browser: a hotel's or company's sign-in page may be in between"
        return Unreachable(asker.source, f"{what}: the answer leads elsewhere (status {status})", hint=hint)
    return BadData(asker.source, f"{what}: Google answered {told(error, status)}", hint=hint)


def silence(error: NoAnswer, asker: Asker, *, what: str) -> SourceError:
    """The error for no answer at all."""
    return Unreachable(asker.source, f"{what}: {error.why}", hint="see that you are online; later runs try again")


def garbled(asker: Asker, *, what: str) -> SourceError:
    """The error for an answer that is not what was asked for."""
    hint = "a proxy or sign-in page may be in between; later runs try again"
    return BadData(asker.source, f"{what}: the answer is not what Google sends", hint=hint)


def error_of(answer: Answer) -> dict[str, object]:
    """The error object, whichever of the two shapes it has; empty when it is neither."""
    try:
        found = json.loads(answer.body)
    except (ValueError, RecursionError):
        return {}
    if not isinstance(found, dict):
        return {}
    inner = found.get("error")
    return inner if isinstance(inner, dict) else found


def _reasons(error: dict[str, object]) -> set[str]:
    """Every reason it gives, lower-cased."""
    found = {str(error.get("status", "")).lower()}
    for name in ("errors", "details"):
        entries = error.get(name)
        for each in entries if isinstance(entries, list) else []:
            if isinstance(each, dict):
                found.add(str(each.get("reason", "")).lower())
    return found - {""}


def _page(error: dict[str, object], otherwise: str) -> str:
    """The page on which to enable an API, as Google names it; only one of its own console."""
    for each in _LINK.findall(json.dumps(error)):
        page = str(each).rstrip(".,\\")
        if urlsplit(page).hostname in _CONSOLES:
            return page
    return otherwise


def told(error: dict[str, object], status: int) -> str:
    """What an error says of itself."""
    said = " ".join(str(error.get("message") or error.get("error_description") or error.get("error") or "").split())
    return f"{status}: {said[:160]}" if said else f"with status {status}"


def again(asker: Asker, answer: Answer) -> str:
    """What to do when the sign-in does not work."""
    return f"sign in again: `{asker.connect}`{clock_note(answer)}"


def clock_note(answer: Answer) -> str:
    """A note when this machine's clock is far off: sign-ins fail over that."""
    if answer.skew is None or abs(answer.skew) <= _TOLERATED:
        return ""
    minutes = round(abs(answer.skew).total_seconds() / 60)
    way = "behind" if answer.skew > timedelta() else "ahead"
    return f"; first set this machine's clock, which is {minutes} minutes {way}"
