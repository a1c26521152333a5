"""Only listed requests leave: over everything that Gmail and Calendar can do, and over every way around the list."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import googleapiclient
import pytest

from connectors.gate import Allowed, Gate, Refused, is_loopback
from connectors.google.allowed import CALENDAR, EVENT_METHODS, GMAIL, MAIL_METHODS, METHOD_IDS, gate, revoke_uri
from connectors.google.way import Listed, Nowhere
from tests.connectors.google_accounts import account
from tests.connectors.servers.google import google_server

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    import requests

    from connectors.google.account import GoogleAccount
    from tests.connectors.servers.google import GoogleServer

TOKENS = "https://oauth2.googleapis.com/token"
DRAFTS = "https://gmail.googleapis.com/gmail/v1/users/me/drafts"
AT_GOOGLE = gate(token_uri=TOKENS)
DOCUMENTS = Path(googleapiclient.__file__).parent / "discovery_cache" / "documents"
LISTED = {
    "gmail.users.getProfile",
    "gmail.users.history.list",
    "gmail.users.messages.list",
    "gmail.users.messages.get",
    "gmail.users.messages.attachments.get",
    "gmail.users.threads.get",
    "gmail.users.settings.sendAs.list",
    "gmail.users.drafts.list",
    "gmail.users.drafts.get",
    "gmail.users.drafts.create",
    "gmail.users.drafts.update",
    "gmail.users.drafts.delete",
    "calendar.events.list",
}
"""Written out: who adds one has to say so here as well."""


def methods() -> dict[str, tuple[str, list[str]]]:
    """Every method of both APIs: its verb, and every address at which it can be called."""
    found: dict[str, tuple[str, list[str]]] = {}

    def take(resource: dict[str, Any], root: str, service: str) -> None:
        for method in resource.get("methods", {}).values():
            upload = method.get("mediaUpload", {}).get("protocols", {}).values()
            paths = [service + method["path"], *(each["path"].lstrip("/") for each in upload)]
            addresses = [root + re.sub(r"\{\+?(\w+)\}", _filled, each) for each in paths]
            found[method["id"]] = (method["httpMethod"], addresses)
        for child in resource.get("resources", {}).values():
            take(child, root, service)

    for name in ("gmail.v1", "calendar.v3"):
        document = json.loads((DOCUMENTS / f"{name}.json").read_text(encoding="utf-8"))
        take(document, document["rootUrl"], document["servicePath"])
    return found


def _filled(parameter: re.Match[str]) -> str:
    return "me" if parameter[1] == "userId" else "primary" if parameter[1] == "calendarId" else "x1"


METHODS = methods()
UNLISTED = sorted(METHODS.keys() - LISTED)


def test_the_list_is_the_one_that_is_written_here() -> None:
    assert METHOD_IDS == LISTED


def test_every_listed_method_is_the_documents_own_request() -> None:
    for each in (*MAIL_METHODS, *EVENT_METHODS):
        verb, (address, *_) = METHODS[each.id]
        base = GMAIL if each in MAIL_METHODS else CALENDAR
        filled = each.path.replace("/calendars/{}", "/calendars/primary").replace("{}", "x1")

        assert (each.verb, base + filled) == (verb, address)


@pytest.mark.parametrize("method", sorted(LISTED))
def test_what_is_listed_may_leave(method: str) -> None:
    verb, (address, *_) = METHODS[method]

    AT_GOOGLE.check(verb, address, {})


def test_an_upload_may_not_leave_though_its_method_is_listed() -> None:
    _, (_, *uploads) = METHODS["gmail.users.drafts.create"]

    assert uploads
    for each in uploads:
        with pytest.raises(Refused):
            AT_GOOGLE.check("POST", each, {})


@pytest.mark.parametrize("method", UNLISTED)
def test_no_other_method_may_leave_whatever_verb_it_is_given(method: str) -> None:
    verb, addresses = METHODS[method]
    listed = {(METHODS[each][0], METHODS[each][1][0]) for each in LISTED}

    for address in addresses:
        for each in {verb, "POST", "PUT", "PATCH", "DELETE"}:
            if (each, address) not in listed:
                with pytest.raises(Refused):
                    AT_GOOGLE.check(each, address, {})


@pytest.mark.parametrize("method", UNLISTED)
def test_no_other_method_can_be_built(method: str) -> None:
    with pytest.raises(Refused):
        Listed(Nowhere(), lambda *_: None, "https://gmail.googleapis.com/", methodId=method)


def test_what_sends_forwards_imports_or_changes_is_among_those_that_are_refused() -> None:
    refused = {each.removeprefix("gmail.users.") for each in UNLISTED}

    assert refused >= {
        "drafts.send",
        "messages.send",
        "messages.import",
        "messages.insert",
        "messages.delete",
        "messages.trash",
        "messages.modify",
        "messages.batchDelete",
        "messages.batchModify",
        "threads.delete",
        "threads.trash",
        "threads.modify",
        "settings.updateAutoForwarding",
        "settings.updateVacation",
        "settings.forwardingAddresses.create",
        "settings.filters.create",
        "settings.sendAs.create",
        "settings.sendAs.update",
        "settings.delegates.create",
        "labels.create",
        "watch",
    }


@pytest.mark.parametrize(
    ("verb", "address"),
    [
        ("POST", f"{DRAFTS}/send"),
        ("POST", f"{DRAFTS}/x1/send"),
        ("POST", f"{DRAFTS}/"),
        ("POST", f"{DRAFTS}/x1"),
        ("PATCH", f"{DRAFTS}/x1"),
        ("post", DRAFTS),
        ("GET", f"{DRAFTS}/x1/../send"),
        ("PUT", f"{DRAFTS}/.."),
        ("PUT", f"{DRAFTS}/%2e%2e"),
        ("PUT", f"{DRAFTS}/x1%2Fsend"),
        ("PUT", f"{DRAFTS}/x1%5Csend"),
        ("PUT", f"{DRAFTS}/x1\\send"),
        ("GET", "https://gmail.googleapis.com//gmail/v1/users/me/profile"),
        ("GET", "https://gmail.googleapis.com/gmail/v1/users/raj@acme.example/profile"),
        ("GET", "http://gmail.googleapis.com/gmail/v1/users/me/profile"),
        ("GET", "https://gmail.googleapis.com:8443/gmail/v1/users/me/profile"),
        ("GET", "https://www.googleapis.com/gmail/v1/users/me/profile"),
        ("GET", "https://gmail.googleapis.com.evil.example/gmail/v1/users/me/profile"),
        ("GET", "https://gmail.googleapis.com@evil.example/gmail/v1/users/me/profile"),
        ("GET", "https://sam:pw@gmail.googleapis.com/gmail/v1/users/me/profile"),
        ("POST", "https://gmail.googleapis.com/batch/gmail/v1"),
        ("POST", "https://www.googleapis.com/batch"),
        ("POST", "https://www.googleapis.com/batch/calendar/v3"),
        ("GET", TOKENS),
        ("POST", "https://oauth2.googleapis.com/tokeninfo"),
        ("GET", "file:///etc/passwd"),
        ("GET", ""),
    ],
)
def test_a_way_around_the_list_is_none(verb: str, address: str) -> None:
    with pytest.raises(Refused):
        AT_GOOGLE.check(verb, address, {})


@pytest.mark.parametrize(
    "header", ["X-HTTP-Method-Override", "x-http-method-override", "X-HTTP-Method", "X-Method-Override"]
)
def test_a_header_that_changes_the_method_is_refused(header: str) -> None:
    with pytest.raises(Refused):
        AT_GOOGLE.check("POST", DRAFTS, {header: "GET"})


def test_tokens_are_asked_for_and_revoked_where_the_client_file_says() -> None:
    AT_GOOGLE.check("POST", TOKENS, {})
    AT_GOOGLE.check("POST", "https://oauth2.googleapis.com/revoke", {})

    assert revoke_uri("http://127.0.0.1:4010/o/token") == "http://127.0.0.1:4010/o/revoke"


def test_a_query_is_no_part_of_the_path() -> None:
    AT_GOOGLE.check("GET", f"{DRAFTS}?q=rfc822msgid:a@b/send", {})


def test_a_base_may_have_a_path_of_its_own() -> None:
    at = Gate([Allowed("GET", "https://api.example/v1/", "/things/{}")])

    at.check("GET", "https://api.example/v1/things/3", {})
    with pytest.raises(Refused):
        at.check("GET", "https://api.example/things/3", {})


@pytest.mark.parametrize(
    ("address", "is_here"),
    [
        ("http://127.0.0.1:4010", True),
        ("http://127.1.2.3/x", True),
        ("http://localhost:1", True),
        ("http://[::1]:1", True),
        ("http://127.0.0.1.evil.example", False),
        ("http://localhost.evil.example", False),
        ("https://10.0.0.1", False),
        ("", False),
    ],
)
def test_loopback_is_told_by_the_host_as_it_is_written(address: str, *, is_here: bool) -> None:
    assert is_loopback(address) is is_here


# ---------------------------------------------------------------- at the stand-in


@pytest.fixture(name="server")
def _server() -> Iterator[GoogleServer]:
    with google_server() as server:
        yield server
        assert server.requests == []


@pytest.fixture(name="at")
def _at(server: GoogleServer, tmp_path: Path) -> GoogleAccount:
    return account(server, tmp_path)


def test_the_client_cannot_build_what_is_not_listed(at: GoogleAccount) -> None:
    users = at.gmail().users()
    asks: tuple[Callable[[], object], ...] = (
        lambda: users.drafts().send(userId="me", body={"id": "r1"}),
        lambda: users.messages().send(userId="me", body={"raw": ""}),
        lambda: users.messages().trash(userId="me", id="1"),
        lambda: users.settings().updateVacation(userId="me", body={}),
        lambda: at.calendar().events().insert(calendarId="primary", body={}),
        lambda: at.calendar().events().delete(calendarId="primary", eventId="1"),
    )

    for each in asks:
        with pytest.raises(Refused):
            each()


def test_a_request_that_is_not_sent_through_the_account_leads_nowhere(at: GoogleAccount) -> None:
    with pytest.raises(Refused):
        at.gmail().users().getProfile(userId="me").execute()


def test_a_batch_reaches_nobody_neither_here_nor_at_google(at: GoogleAccount) -> None:
    batch = at.gmail().new_batch_http_request()
    batch.add(at.gmail().users().getProfile(userId="me"))

    with pytest.raises(Refused):
        batch.execute()
    for each in ("https://gmail.googleapis.com/batch/gmail/v1", f"{at.endpoint}/batch/gmail/v1"):
        with pytest.raises(Refused):
            at.transport.ask("POST", each, headers={}, body=b"", once=True)


def test_the_way_out_asks_the_gate_by_itself(at: GoogleAccount, server: GoogleServer) -> None:
    session: requests.Session = at.transport._session

    for verb, path in (("POST", "/gmail/v1/users/me/drafts/send"), ("DELETE", "/gmail/v1/users/me/messages/1")):
        with pytest.raises(Refused):
            session.request(verb, server.address + path)


def test_with_an_endpoint_nothing_but_this_machine_can_be_reached(at: GoogleAccount) -> None:
    for each in (f"{GMAIL}/gmail/v1/users/me/profile", f"{CALENDAR}/calendar/v3/calendars/primary/events"):
        with pytest.raises(Refused):
            at.transport.ask("GET", each, headers={}, body=None, once=True)


def test_without_an_endpoint_this_machine_is_no_google(server: GoogleServer) -> None:
    with pytest.raises(Refused):
        AT_GOOGLE.check("GET", f"{server.address}/gmail/v1/users/me/profile", {})
