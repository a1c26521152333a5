"""What Google's servers say: answers, refusals in their two shapes, and misbehaviour that a test can order.

The constructors are for `GoogleServer.next`; the shapes are those of Google's pages and of reports in the wild.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

JSON = "application/json; charset=UTF-8"
HTML = "text/html; charset=UTF-8"
_STATUSES = {
    400: "INVALID_ARGUMENT",
    401: "UNAUTHENTICATED",
    403: "PERMISSION_DENIED",
    404: "NOT_FOUND",
    409: "ABORTED",
    429: "RESOURCE_EXHAUSTED",
    500: "INTERNAL",
    501: "UNIMPLEMENTED",
    503: "UNAVAILABLE",
}
_ERROR_INFO = "type.googleapis.com/google.rpc.ErrorInfo"
_PROJECT = "123456789012"


@dataclass(frozen=True, slots=True)
class Answer:
    """One HTTP answer; Date, Content-Length and the like are added where it leaves."""

    status: int = 200
    body: bytes = b""
    headers: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Misbehaviour:
    """How one request is treated instead of as usual.

    Attributes:
        answer: What is said; None is what the work gives.
        works: What was asked for is done; else nothing changes.
        ending: "answers"; "truncates" (Content-Length promises more than comes); "closes" the connection without a
            word; "hangs" until the server ends or the client gives up.
        skew: Added to the Date header.
    """

    answer: Answer | None = None
    works: bool = False
    ending: Literal["answers", "truncates", "closes", "hangs"] = "answers"
    skew: timedelta = timedelta()


class Refused(Exception):
    """The server refuses; the answer says why."""

    def __init__(self, answer: Answer) -> None:
        super().__init__(answer.body.decode(errors="replace"))
        self.answer = answer


def json_answer(value: object, status: int = 200, headers: Mapping[str, str] | None = None) -> Answer:
    """This value as JSON."""
    return Answer(status, json.dumps(value, separators=(",", ":")).encode(), {"Content-Type": JSON, **(headers or {})})


def html_answer(status: int, title: str, text: str = "") -> Answer:
    """A page for people, as Google's front ends send when no API is behind an address."""
    page = f"<!DOCTYPE html><html lang=en><title>{title}</title><p><b>{status}.</b> {title} {text}</html>\n"
    return Answer(status, page.encode(), {"Content-Type": HTML})


def error(
    code: int,
    message: str,
    reason: str,
    *,
    domain: str = "global",
    status: str | None = None,
    details: Sequence[Mapping[str, Any]] = (),
    location: str | None = None,
    is_calendar: bool = False,
    headers: Mapping[str, str] | None = None,
) -> Answer:
    """Google's JSON error.

    Calendar's own errors, of its older server, have neither ``status`` nor ``details``.
    """
    entry = {"message": message, "domain": domain, "reason": reason}
    if location is not None:
        entry |= {"location": location, "locationType": "header" if location == "Authorization" else "parameter"}
    found: dict[str, Any] = {"code": code, "message": message, "errors": [entry]}
    if not is_calendar:
        found |= {"status": status or _STATUSES.get(code, "UNKNOWN")}
        found |= {"details": list(details)} if details else {}
    return json_answer({"error": found}, code, headers)


def invalid(message: str, *, is_calendar: bool = False, location: str | None = None) -> Answer:
    """400, for an argument that is wrong."""
    reason = "badRequest" if is_calendar else "invalidArgument"
    return error(400, message, reason, is_calendar=is_calendar, location=location)


def not_found(*, is_calendar: bool = False) -> Answer:
    """404, for an id that names nothing."""
    message = "Not Found" if is_calendar else "Requested entity was not found."
    return error(404, message, "notFound", is_calendar=is_calendar)


def unauthenticated(*, is_missing: bool = False) -> Answer:
    """401, for an access token that is missing, unknown or over."""
    expected = "Expected OAuth 2 access token, login cookie or other valid authentication credential."
    if is_missing:
        message = f"Request is missing required authentication credential. {expected}"
        details = [{"@type": _ERROR_INFO, "reason": "CREDENTIALS_MISSING", "domain": "googleapis.com"}]
        challenge = 'Bearer realm="https://accounts.google.com/"'
        headers = {"WWW-Authenticate": challenge}
        return error(401, message, "required", details=details, location="Authorization", headers=headers)
    message = f"Request had invalid authentication credentials. {expected}"
    challenge = 'Bearer realm="https://accounts.google.com/", error="invalid_token"'
    return error(401, message, "authError", location="Authorization", headers={"WWW-Authenticate": challenge})


def insufficient_permissions(service: str = "gmail.googleapis.com") -> Answer:
    """403, for a token whose scopes do not include the right."""
    info = {"@type": _ERROR_INFO, "reason": "ACCESS_TOKEN_SCOPE_INSUFFICIENT", "domain": "googleapis.com"}
    details = [{**info, "metadata": {"service": service}}]
    message = "Request had insufficient authentication scopes."
    challenge = 'Bearer realm="https://accounts.google.com/", error="insufficient_scope"'
    headers = {"WWW-Authenticate": challenge}
    return error(403, message, "insufficientPermissions", details=details, headers=headers)


def rate_limit_exceeded() -> Answer:
    """403, the minute's quota of the project or the user is used up."""
    message = (
        "Quota exceeded for quota metric 'Queries' and limit 'Queries per minute per user' of service"
        f" 'gmail.googleapis.com' for consumer 'project_number:{_PROJECT}'."
    )
    info = {"@type": _ERROR_INFO, "reason": "RATE_LIMIT_EXCEEDED", "domain": "googleapis.com"}
    return error(403, message, "rateLimitExceeded", domain="usageLimits", details=[info])


def user_rate_limit_exceeded() -> Answer:
    """403, the user's quota of the minute is used up."""
    return error(403, "User Rate Limit Exceeded", "userRateLimitExceeded", domain="usageLimits")


def daily_limit_exceeded() -> Answer:
    """403, the project's quota of the day is used up."""
    return error(403, "Daily Limit Exceeded", "dailyLimitExceeded", domain="usageLimits")


def quota_exceeded() -> Answer:
    """403, the newer name of the same."""
    return error(403, "Quota exceeded.", "quotaExceeded", domain="usageLimits")


def access_not_configured(service: str = "gmail.googleapis.com", title: str = "Gmail API") -> Answer:
    """403, the API is not enabled in the Cloud project."""
    page = f"https://console.developers.google.com/apis/api/{service}/overview?project={_PROJECT}"
    message = (
        f"{title} has not been used in project {_PROJECT} before or it is disabled. Enable it by visiting {page} then"
        " retry. If you enabled this API recently, wait a few minutes for the action to propagate to our systems and"
        " retry."
    )
    metadata = {"service": service, "serviceTitle": title, "consumer": f"projects/{_PROJECT}", "activationUrl": page}
    info = {"@type": _ERROR_INFO, "reason": "SERVICE_DISABLED", "domain": "googleapis.com", "metadata": metadata}
    return error(403, message, "accessNotConfigured", domain="usageLimits", details=[info])


def domain_policy() -> Answer:
    """403, administrators have forbidden the app."""
    return error(403, "The domain administrators have disabled Gmail apps.", "domainPolicy")


def mail_not_enabled() -> Answer:
    """400, an account without Gmail."""
    return error(400, "Mail service not enabled", "failedPrecondition", status="FAILED_PRECONDITION")


def too_many_requests(retry_after: int | str | None = 2) -> Answer:
    """429; ``retry_after`` in seconds or as an HTTP date, None for none."""
    headers = {} if retry_after is None else {"Retry-After": str(retry_after)}
    message = "Too many concurrent requests for user."
    return error(429, message, "rateLimitExceeded", domain="usageLimits", headers=headers)


def backend_error(status: int = 500) -> Answer:
    """500 or 503, a fault of theirs."""
    return error(status, "Backend Error" if status == 500 else "The service is currently unavailable.", "backendError")


def unavailable() -> Answer:
    """503."""
    return backend_error(503)


def bad_gateway() -> Answer:
    """502, as a page."""
    return html_answer(502, "Server Error", "The server encountered a temporary error. Please try again in 30 seconds.")


def garbled() -> Answer:
    """200, and a body that only starts like JSON."""
    return Answer(200, b'{"messages": [{"id": "19', {"Content-Type": JSON})


def token_error(code: str, description: str = "", *, subtype: str = "", status: int = 400) -> Answer:
    """An error of the token server (RFC 6749, section 5.2)."""
    found = {"error": code, "error_description": description, "error_subtype": subtype}
    return json_answer({name: text for name, text in found.items() if text}, status, {"Cache-Control": "no-store"})


def invalid_grant(description: str = "Token has been expired or revoked.", *, subtype: str = "") -> Answer:
    """400, a refresh token or code worth nothing; the subtype "invalid_rapt" is a Workspace's session control."""
    return token_error("invalid_grant", description, subtype=subtype)


def invalid_client() -> Answer:
    """401, a client that Google does not know, or not with this secret."""
    return token_error("invalid_client", "The OAuth client was not found.", status=401)


def late() -> Misbehaviour:
    """What was asked for is done, and the answer never comes."""
    return Misbehaviour(works=True, ending="hangs")


def hanging() -> Misbehaviour:
    """Nothing is done, and no answer comes."""
    return Misbehaviour(ending="hangs")


def closed(*, works: bool = False) -> Misbehaviour:
    """The connection ends without an answer; with ``works``, after what was asked for was done."""
    return Misbehaviour(works=works, ending="closes")


def truncated(*, works: bool = True) -> Misbehaviour:
    """The answer breaks off in the middle."""
    return Misbehaviour(None if works else garbled(), works=works, ending="truncates")


def done_but(answer: Answer) -> Misbehaviour:
    """What was asked for is done, and this is said: a 503 after the fact."""
    return Misbehaviour(answer, works=True)


def skewed(by: timedelta) -> Misbehaviour:
    """All is well but the server's clock, which is ahead by so much."""
    return Misbehaviour(works=True, skew=by)
