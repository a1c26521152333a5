"""Signing in to Google, and out: in the user's own browser, with PKCE, for three scopes (RFC 6749, 7636, 8252)."""

from __future__ import annotations

import os
from contextlib import contextmanager
from datetime import timedelta
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from google_auth_oauthlib.flow import Flow

from connectors.errors import AccessDenied, SignInNeeded, Unreachable
from connectors.gate import is_loopback
from connectors.google.account import Missing, given_tokens, token_answer
from connectors.google.allowed import DRAFTS, MAIL_READ, SCOPES, revoke_uri
from connectors.google.answers import error_of, told
from connectors.google.tokens import CONNECTIONS_PAGE, SignIn, refused

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from connectors.google.account import GoogleAccount
    from connectors.google.answers import Asker
    from connectors.oauth import Receiver, Returned

SECONDS = 300.0
"""How long the browser is waited for."""
_PLAIN = "OAUTHLIB_INSECURE_TRANSPORT"
_FORM = {"Content-Type": "application/x-www-form-urlencoded", "Accept": "application/json"}


def sign_in(
    account: GoogleAccount,
    receiver: Receiver,
    *,
    scopes: Iterable[str],
    expected: tuple[str, ...],
    show: Callable[[str], None],
    seconds: float = SECONDS,
) -> SignIn:
    """A new sign-in, kept in place of the last.

    Args:
        account: Whose.
        receiver: Listening already.
        scopes: What is asked for.
        expected: Addresses of which the account must have one; none for any.
        show: Shows the user the page at this address.
        seconds: How long it may take.

    Raises:
        SourceError: It came to nothing, and why; what was kept before is kept still.
    """
    asker = account.asker(account.name, "gmail")
    wanted = [each for each in SCOPES if each in set(scopes)]
    flow = Flow.from_client_config({"installed": _config(account)}, wanted, redirect_uri=receiver.address)
    with _plain_on_loopback(account.client.auth_uri):
        address, state = flow.authorization_url(prompt="consent", **({"login_hint": expected[0]} if expected else {}))
    receiver.expect(state)
    show(address)
    code = _code(receiver.wait(seconds), asker)
    found = _exchanged(account, asker, code, verifier=str(flow.code_verifier), redirect=receiver.address)
    made = _made(found, account, asker, wanted)
    account.use(made, access_token=str(found["access_token"]))
    confirmed = _confirmed(made, account, asker, expected)
    account.use(confirmed, access_token=str(found["access_token"]))
    account.keeper.save(confirmed.to_text())
    return confirmed


def sign_out(account: GoogleAccount, sign_in: SignIn) -> bool:
    """Revoke the sign-in; whether it was still good.

    Raises:
        SourceError: Whether it was revoked is not known.
    """
    asker = account.asker(account.name, "gmail")
    body = urlencode({"token": sign_in.refresh_token}).encode()
    answer = token_answer(account, asker, "POST", revoke_uri(account.client.token_uri), body, _FORM)
    if answer.status == 200:
        return True
    error = error_of(answer)
    if answer.status == 400 and error.get("error") in ("invalid_token", "invalid_grant"):
        return False
    what = f"Google did not confirm that the sign-in is revoked ({told(error, answer.status)})"
    raise Unreachable(account.name, what, hint=f"see to it at {CONNECTIONS_PAGE}")


@contextmanager
def _plain_on_loopback(address: str) -> Iterator[None]:
    """The library refuses addresses that are not encrypted, on this machine too, unless its variable is set."""
    if not is_loopback(address) or _PLAIN in os.environ:
        yield
        return
    os.environ[_PLAIN] = "1"
    try:
        yield
    finally:
        del os.environ[_PLAIN]


def _config(account: GoogleAccount) -> dict[str, str]:
    client = account.client
    return {
        "client_id": client.id,
        "client_secret": client.secret,
        "auth_uri": client.auth_uri,
        "token_uri": client.token_uri,
    }


def _code(returned: Returned | None, asker: Asker) -> str:
    hint = f"run `{asker.connect}` once more"
    if returned is None:
        raise SignInNeeded(asker.source, "nobody signed in, in the time there was", hint=hint)
    if returned.error == "access_denied":
        raise SignInNeeded(asker.source, "you did not allow it in the browser", hint=f"{hint} when you want to")
    if returned.error in ("admin_policy_enforced", "org_internal"):
        what = "the administrators of your Workspace do not let this app in"
        raise SignInNeeded(asker.source, what, hint="ask them to allow it, or use another account")
    if returned.error:
        said = returned.description or returned.error
        raise SignInNeeded(asker.source, f"Google broke the sign-in off ({said[:160]})", hint=hint)
    return returned.code


def _exchanged(account: GoogleAccount, asker: Asker, code: str, *, verifier: str, redirect: str) -> Mapping[str, Any]:
    """What the token server gives for the code (RFC 6749, section 4.1.3)."""
    form = {
        "grant_type": "authorization_code",
        "code": code,
        "code_verifier": verifier,
        "redirect_uri": redirect,
        "client_id": account.client.id,
        "client_secret": account.client.secret,
    }
    answer = token_answer(account, asker, "POST", account.client.token_uri, urlencode(form).encode(), _FORM)
    if answer.status != 200:
        raise refused(answer, asker, sign_in=None, now=account.now)
    return given_tokens(answer, asker)


def _made(found: Mapping[str, Any], account: GoogleAccount, asker: Asker, wanted: list[str]) -> SignIn:
    """The sign-in that was granted, if it is all that was asked for."""
    granted = str(found.get("scope") or " ".join(wanted)).split()
    missing = [SCOPES[each] for each in wanted if each not in granted]
    if missing:
        what = f"these boxes were left unticked: {', '.join(missing)}"
        raise AccessDenied(asker.source, what, hint=f"run `{asker.connect}` once more and tick them all")
    if not found.get("refresh_token"):
        hint = f"remove the app at {CONNECTIONS_PAGE} , then run `{asker.connect}` once more"
        raise SignInNeeded(asker.source, "Google gave no lasting sign-in", hint=hint)
    lasts = found.get("refresh_token_expires_in")
    return SignIn(
        address="",
        refresh_token=str(found["refresh_token"]),
        scopes=tuple(granted),
        client_id=account.client.id,
        signed_in=account.now,
        ends=account.now + timedelta(seconds=lasts) if isinstance(lasts, int) and 0 < lasts < 10**9 else None,
    )


def _confirmed(made: SignIn, account: GoogleAccount, asker: Asker, expected: tuple[str, ...]) -> SignIn:
    """The sign-in with its address; another account's than expected is not kept.

    It is not revoked: that would end every sign-in of that account with this client, one in use among them.
    """
    address = _address(made, account, asker)
    if not expected or not address or address in expected:
        return SignIn(address, made.refresh_token, made.scopes, made.client_id, made.signed_in, made.ends)
    what = f"you signed in as {address}, which is none of the addresses of this account ({', '.join(expected)})"
    hint = f"run `{asker.connect}` once more and choose another account, or add the address to `addresses` under [me]"
    raise SignInNeeded(asker.source, what, hint=hint)


def _address(made: SignIn, account: GoogleAccount, asker: Asker) -> str:
    """The account's address, as far as its scopes let it be told."""
    what = "the account could not be read"
    try:
        if MAIL_READ in made.scopes or DRAFTS in made.scopes:
            found = account.ask(account.gmail().users().getProfile(userId="me"), asker, what=what)
            return str(found.get("emailAddress") or "").lower()
        events = account.calendar().events().list(calendarId="primary", singleEvents=True, maxResults=1)
        found = account.ask(events, account.asker(account.name, "calendar"), what=what)
    except Missing:
        return ""
    title = str(found.get("summary") or "").lower()  # of one's own calendar it is the address
    return title if "@" in title else ""
