"""A sign-in as it is kept, how long it lasts, and what its end means (RFC 6749)."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from connectors.errors import SignInNeeded, SourceError
from connectors.google.answers import again, clock_note, error_of, refusal, told

if TYPE_CHECKING:
    from connectors.google.answers import Asker
    from connectors.transport import Answer

AUDIENCE_PAGE = "https://console.cloud.google.com/auth/audience"
CLIENTS_PAGE = "https://console.cloud.google.com/auth/clients"
CONNECTIONS_PAGE = "https://myaccount.google.com/connections"
TESTING_LASTS = timedelta(days=7)
"""How long a sign-in lasts while its Cloud project is in testing."""
WARN_AHEAD = timedelta(days=2)

_MARGIN = timedelta(hours=12)


@dataclass(frozen=True, slots=True)
class SignIn:
    """What is kept of a sign-in; access tokens are not.

    Attributes:
        address: The account's address, lower-cased; "" when it could not be told.
        scopes: What was granted.
        client_id: Of the OAuth client that it was made with.
        signed_in: When.
        ends: When Google said that it ends; None when it did not say.
    """

    address: str
    refresh_token: str
    scopes: tuple[str, ...]
    client_id: str
    signed_in: datetime
    ends: datetime | None = None

    @classmethod
    def from_text(cls, text: str) -> SignIn:
        """As `to_text` wrote it; ValueError when it did not."""
        try:
            found = json.loads(text)
            ends = found["ends"]
            return cls(
                address=str(found["address"]),
                refresh_token=str(found["refresh_token"]),
                scopes=tuple(str(each) for each in found["scopes"]),
                client_id=str(found["client_id"]),
                signed_in=datetime.fromisoformat(found["signed_in"]),
                ends=None if ends is None else datetime.fromisoformat(ends),
            )
        except (KeyError, TypeError, RecursionError) as error:
            raise ValueError("this is no sign-in") from error

    def to_text(self) -> str:
        """One line of JSON."""
        found = {
            "address": self.address,
            "refresh_token": self.refresh_token,
            "scopes": self.scopes,
            "client_id": self.client_id,
            "signed_in": self.signed_in.isoformat(),
            "ends": None if self.ends is None else self.ends.isoformat(),
        }
        return json.dumps(found)

    def is_of_testing(self, now: datetime) -> bool:
        """Whether it lasts, or most likely lasted, no longer than a project in testing allows."""
        if self.ends is not None:
            return self.ends - self.signed_in <= TESTING_LASTS + _MARGIN
        return TESTING_LASTS - _MARGIN <= now - self.signed_in <= TESTING_LASTS + timedelta(days=1)

    def warning(self, now: datetime, *, account: str) -> str | None:
        """What to say when its end is near, or may be; None while it is not.

        Google does not always say that a sign-in is one of seven days: two days before, the user is reminded.
        """
        ends = self.ends or self.signed_in + TESTING_LASTS
        if not now <= ends <= now + WARN_AHEAD:
            return None
        day = ends.astimezone(now.tzinfo)
        when = f"the sign-in ends on {day:%A} {day.day} {day:%B} at {day:%H:%M}"
        if self.ends is None:
            return f"if your Cloud project is in testing, {when}: {publish(account)}"
        if self.is_of_testing(now):
            return f"{when}, because your Cloud project is in testing: {publish(account)}"
        return f"{when}: run `afterword connect {account}` before"


def publish(account: str) -> str:
    """What ends the seven days for good."""
    return (
        f"open {AUDIENCE_PAGE} , press Publish app, and then run `afterword connect {account}` "
        "(a sign-in from before keeps its seven days)"
    )


def refused(answer: Answer, asker: Asker, *, sign_in: SignIn | None, now: datetime) -> SourceError:
    """The error for what the token server refused; ``sign_in`` is the one to be refreshed, None while it is made."""
    error = error_of(answer)
    code = str(error.get("error", "")).lower()
    if answer.status in (408, 429) or answer.status >= 500:
        return refusal(answer, asker, what="signing in failed")
    if code == "invalid_grant":
        return _ended(error, answer, asker, sign_in=sign_in, now=now)
    if code in ("invalid_client", "unauthorized_client", "deleted_client"):
        what = "Google does not know the OAuth client any more, or its secret was changed"
        hint = f"make a client anew at {CLIENTS_PAGE} , put its file in place of `client`, then run `{asker.connect}`"
        return SignInNeeded(asker.source, what, hint=hint)
    if code in ("admin_policy_enforced", "access_denied", "org_internal"):
        what = "the administrators of your Workspace do not let this app in"
        return SignInNeeded(asker.source, what, hint=f"ask them to allow it, then run `{asker.connect}`")
    what = f"signing in failed: Google answered {told(error, answer.status)}"
    return SignInNeeded(asker.source, what, hint=again(asker, answer))


def _ended(
    error: dict[str, object], answer: Answer, asker: Asker, *, sign_in: SignIn | None, now: datetime
) -> SignInNeeded:
    """What "invalid_grant" means here (RFC 6749, section 5.2: the grant is invalid, expired or revoked)."""
    described = str(error.get("error_description", "")).lower()
    clock = clock_note(answer)
    hint = f"run `{asker.connect}`{clock}"
    if sign_in is None:
        return SignInNeeded(asker.source, "Google did not take the code it gave", hint=f"{hint} and try once more")
    if "rapt" in str(error.get("error_subtype", "")).lower():
        what = "your Workspace wants you to sign in anew from time to time, and it is time"
        return SignInNeeded(asker.source, what, hint=hint)
    if "deleted" in described or "disabled" in described:
        what = f"the Google account {sign_in.address} was deleted or disabled"
        return SignInNeeded(asker.source, what, hint=f"sign in with another one: `{asker.connect}`")
    if sign_in.is_of_testing(now) and now >= (sign_in.ends or sign_in.signed_in):
        surely = "because" if sign_in.ends is not None else "most likely because"
        what = f"the sign-in ended after seven days, {surely} your Cloud project is in testing"
        return SignInNeeded(asker.source, what, hint=publish(asker.account) + clock)
    what = (
        "Google ended the sign-in: you withdrew it, changed the password, signed in on very many machines, "
        "or it lay unused for six months"
    )
    return SignInNeeded(asker.source, what, hint=hint)
