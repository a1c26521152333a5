"""The stand-in of Google behaves as Google does: each rule that other tests lean upon."""

from __future__ import annotations

import base64
import hashlib
import json
import threading
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, urlsplit

import httplib2
import pytest
import requests
from googleapiclient.discovery import build
from googleapiclient.errors import HttpError

from tests.connectors.mail_text import mail
from tests.connectors.servers import google_answers, google_discovery
from tests.connectors.servers.google import ME, GoogleServer, google_server
from tests.connectors.servers.google_site import is_forbidden

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path

AUTH = "https://www.googleapis.com/auth"
READ, COMPOSE, EVENTS = f"{AUTH}/gmail.readonly", f"{AUTH}/gmail.compose", f"{AUTH}/calendar.events.readonly"
METADATA = f"{AUTH}/gmail.metadata"
SCOPES = (READ, COMPOSE, EVENTS)
VERIFIER = "v" * 64
CHALLENGE = base64.urlsafe_b64encode(hashlib.sha256(VERIFIER.encode()).digest()).decode().rstrip("=")
REDIRECT = "http://127.0.0.1:49152/"
NOON = datetime(2026, 3, 10, 12, tzinfo=UTC)
Value = str | int | Sequence[str]
WINDOW: dict[str, Any] = {"singleEvents": "true", "timeMin": "2026-03-01T00:00:00Z", "timeMax": "2026-04-01T00:00:00Z"}


@pytest.fixture
def server() -> Iterator[GoogleServer]:
    with google_server() as found:
        yield found


@dataclass
class Client:
    """Someone with a token."""

    server: GoogleServer
    session: requests.Session
    token: str

    def ask(
        self, method: str, path: str, *, headers: Mapping[str, str] | None = None, json: object = None, **query: Value
    ) -> requests.Response:
        """The answer to a request below Gmail's mailbox or the calendars."""
        base = "/calendar/v3/calendars/" if path.endswith("/events") else "/gmail/v1/users/me/"
        address = f"{self.server.address}{path if path.startswith('/') else base + path}"
        bearer = {"Authorization": f"Bearer {self.token}"} if self.token else {}
        return self.session.request(method, address, params=query, json=json, headers={**bearer, **(headers or {})})

    def get(self, path: str, **query: Value) -> dict[str, Any]:
        """The JSON of an answer that must be a success."""
        answer = self.ask("GET", path, headers=None, json=None, **query)
        assert answer.status_code == 200, answer.text
        found = answer.json()
        assert isinstance(found, dict)
        return found

    def found(self, q: str, **query: Value) -> list[str]:
        """Ids of the messages that a query finds."""
        return [each["id"] for each in self.get("messages", q=q, **query).get("messages", [])]

    def draft(self, raw: bytes, *, thread: str | None = None) -> dict[str, Any]:
        """A new draft, as the answer shows it."""
        answer = self.ask("POST", "drafts", json=body(raw, thread))
        assert answer.status_code == 200, answer.text
        found = answer.json()
        assert isinstance(found, dict)
        return found


@pytest.fixture
def client(server: GoogleServer) -> Iterator[Client]:
    with requests.Session() as session:
        yield Client(server, session, server.grant(ME, SCOPES)[0])


def body(raw: bytes, thread: str | None = None) -> dict[str, Any]:
    """The JSON of a draft."""
    message = {"raw": base64.urlsafe_b64encode(raw).decode()}
    return {"message": message | ({"threadId": thread} if thread else {})}


def answer_to(message_id: str, **more: str | None) -> bytes:
    """Sam's answer to a mail of Jane's."""
    own: dict[str, Any] = {
        "id": "d1@example.com",
        "sender": ME,
        "to": "Jane Doe <jane@acme.example>",
        "answers": message_id,
    }
    return mail(**({**own, "subject": "Re: Our conversation"} | more))


def reason(answer: requests.Response) -> tuple[int, str]:
    """Status and reason of a refusal."""
    return answer.status_code, answer.json()["error"]["errors"][0]["reason"]


def header(message: Mapping[str, Any], name: str) -> str | None:
    """A header of the API's Message."""
    found = [each["value"] for each in message["payload"]["headers"] if each["name"].lower() == name.lower()]
    return found[0] if found else None


def event(id: str, hour: int = 15, **more: object) -> dict[str, Any]:  # noqa: A002  (as Google names it)
    """An hour on the tenth of March."""
    times = {
        "start": {"dateTime": f"2026-03-10T{hour:02}:00:00Z"},
        "end": {"dateTime": f"2026-03-10T{hour + 1}:00:00Z"},
    }
    return {"id": id, "summary": "Interview", **times, **more}


# Sign-in


def consent(server: GoogleServer, **changed: str | None) -> requests.Response:
    """What the page of consent answers, without following where it leads."""
    query = {
        "client_id": server.oauth.client_id,
        "redirect_uri": REDIRECT,
        "response_type": "code",
        "scope": " ".join(SCOPES),
        "state": "xyz",
        "code_challenge": CHALLENGE,
        "code_challenge_method": "S256",
        "access_type": "offline",
    } | changed
    return requests.get(f"{server.address}/o/oauth2/auth", params=query, allow_redirects=False, timeout=10)


def told(answer: requests.Response) -> dict[str, str]:
    """What the browser is led back with."""
    assert answer.status_code == 302, answer.text
    assert answer.headers["Location"].startswith(REDIRECT)
    return {name: values[0] for name, values in parse_qs(urlsplit(answer.headers["Location"]).query).items()}


def token(server: GoogleServer, **changed: str | None) -> requests.Response:
    """What the token server answers."""
    client = {"client_id": server.oauth.client_id, "client_secret": server.oauth.client_secret}
    return requests.post(f"{server.address}/token", data=client | changed, timeout=10)


def exchange(server: GoogleServer, code: str, **changed: str | None) -> requests.Response:
    """What the token server answers to a code."""
    whole = {"grant_type": "authorization_code", "code": code, "redirect_uri": REDIRECT, "code_verifier": VERIFIER}
    return token(server, **(whole | changed))


def refresh(server: GoogleServer, refresh_token: str) -> requests.Response:
    """What the token server answers to a refresh token."""
    return token(server, grant_type="refresh_token", refresh_token=refresh_token)


def test_a_sign_in_gives_tokens_that_open_the_apis(server: GoogleServer, client: Client) -> None:
    led_back = told(consent(server))
    tokens = exchange(server, led_back["code"]).json()
    client.token = tokens["access_token"]

    assert led_back["state"] == "xyz"
    assert set(led_back["scope"].split()) == set(tokens["scope"].split()) == set(SCOPES)
    assert (tokens["token_type"], tokens["expires_in"]) == ("Bearer", 3599)
    assert client.get("profile")["emailAddress"] == ME


def test_the_browser_is_led_back_to_a_bare_address(server: GoogleServer) -> None:
    assert told(consent(server, redirect_uri=REDIRECT.rstrip("/")))["state"] == "xyz"


def test_the_client_file_leads_to_this_server(server: GoogleServer, tmp_path: Path) -> None:
    found = json.loads(server.client_file(tmp_path / "client.json").read_text(encoding="utf-8"))["installed"]

    assert found["auth_uri"] == f"{server.address}/o/oauth2/auth"
    assert found["token_uri"] == f"{server.address}/token"
    assert found["client_id"] == server.oauth.client_id


@pytest.mark.parametrize(
    "changed",
    [
        {"client_id": "another"},
        {"redirect_uri": "https://afterword.example/"},
        {"redirect_uri": "urn:ietf:wg:oauth:2.0:oob"},
        {"response_type": "token"},
        {"state": None},
        {"code_challenge": None},
        {"code_challenge_method": "plain"},
        {"access_type": "always"},
        {"scope": f"{AUTH}/gmail.drafts"},
        {"surprise": "yes"},
    ],
)
def test_a_wrong_request_for_consent_shows_a_page(server: GoogleServer, changed: dict[str, str | None]) -> None:
    answer = consent(server, **changed)

    assert answer.status_code == 400
    assert "<title>Error 400" in answer.text


def test_a_user_can_leave_boxes_unticked(server: GoogleServer) -> None:
    server.oauth.unticked = frozenset({COMPOSE})
    led_back = told(consent(server))

    assert set(led_back["scope"].split()) == {READ, EVENTS}
    assert set(exchange(server, led_back["code"]).json()["scope"].split()) == {READ, EVENTS}


def test_a_user_can_say_no(server: GoogleServer) -> None:
    server.oauth.denies = True

    assert told(consent(server)) == {"error": "access_denied", "state": "xyz"}


def test_a_user_can_pick_another_account(server: GoogleServer, client: Client) -> None:
    server.deliver(mail())
    server.oauth.consents_as = "sam@private.example"
    client.token = exchange(server, told(consent(server))["code"]).json()["access_token"]

    assert client.get("profile")["emailAddress"] == "sam@private.example"
    assert client.get("messages") == {"resultSizeEstimate": 0}


def test_a_code_is_worth_something_once(server: GoogleServer) -> None:
    code = told(consent(server))["code"]
    exchange(server, code)
    again = exchange(server, code)

    assert (again.status_code, again.json()["error"]) == (400, "invalid_grant")


@pytest.mark.parametrize(
    ("changed", "error"),
    [
        ({"code_verifier": "w" * 64}, "invalid_grant"),
        ({"code_verifier": None}, "invalid_grant"),
        ({"redirect_uri": "http://127.0.0.1:1/"}, "redirect_uri_mismatch"),
        ({"client_secret": "guessed"}, "invalid_client"),
    ],
)
def test_a_code_needs_its_verifier_address_and_client(
    server: GoogleServer, changed: dict[str, str | None], error: str
) -> None:
    assert exchange(server, told(consent(server))["code"], **changed).json()["error"] == error


def test_a_second_consent_gives_no_refresh_token_unless_asked_for(server: GoogleServer) -> None:
    def given(**changed: str | None) -> bool:
        return "refresh_token" in exchange(server, told(consent(server, **changed))["code"]).json()

    assert given(access_type="online") is False
    assert given() is True
    assert given() is False
    assert given(prompt="consent") is True


def test_scopes_of_before_can_be_included(server: GoogleServer) -> None:
    told(consent(server, scope=READ))
    alone = told(consent(server, scope=COMPOSE))
    included = told(consent(server, scope=COMPOSE, include_granted_scopes="true"))

    assert alone["scope"] == COMPOSE
    assert set(included["scope"].split()) == {READ, COMPOSE}


def test_refreshing_gives_a_new_access_token_and_keeps_the_refresh_token(server: GoogleServer, client: Client) -> None:
    _, kept = server.grant(ME, SCOPES)
    server.expire_access_tokens()
    refused = client.ask("GET", "profile")
    answer = refresh(server, kept).json()
    client.token = answer["access_token"]

    assert reason(refused) == (401, "authError")
    assert "refresh_token" not in answer
    assert client.get("profile")["emailAddress"] == ME


def test_tokens_end_by_the_servers_clock(server: GoogleServer, client: Client) -> None:
    later = datetime.now(UTC) + timedelta(hours=1)
    server.clock = lambda: later

    assert reason(client.ask("GET", "profile")) == (401, "authError")


def test_a_project_in_testing_tells_how_long_its_tokens_live(server: GoogleServer) -> None:
    server.oauth.refresh_token_expires_in = 604799
    answer = exchange(server, told(consent(server))["code"]).json()

    assert answer["refresh_token_expires_in"] == 604799
    assert refresh(server, answer["refresh_token"]).json()["refresh_token_expires_in"] == 604799


def test_after_revoking_neither_token_is_worth_anything(server: GoogleServer, client: Client) -> None:
    _, kept = server.grant(ME, SCOPES)
    first = requests.post(f"{server.address}/revoke", data={"token": kept}, timeout=10)
    again = requests.post(f"{server.address}/revoke", params={"token": kept}, timeout=10)

    assert first.status_code == 200
    assert (again.status_code, again.json()["error"]) == (400, "invalid_token")
    assert refresh(server, kept).json()["error_description"] == "Token has been expired or revoked."
    assert client.ask("GET", "profile").status_code == 401


def test_users_can_take_back_what_they_allowed(server: GoogleServer, client: Client) -> None:
    opened, kept = server.grant(ME, SCOPES)
    before = server.oauth.is_live(opened), server.oauth.is_live(kept)
    server.revoke_all()

    assert before == (True, True)
    assert (server.oauth.is_live(opened), server.oauth.is_live(kept)) == (False, False)
    assert refresh(server, kept).json()["error"] == "invalid_grant"
    assert client.ask("GET", "profile").status_code == 401


def test_the_token_server_takes_forms_only_with_each_field_once(server: GoogleServer) -> None:
    _, kept = server.grant(ME, SCOPES)
    json_ = requests.post(f"{server.address}/token", json={"grant_type": "refresh_token"}, timeout=10)
    client = (server.oauth.client_id, server.oauth.client_secret)
    form = {"grant_type": "refresh_token", "refresh_token": [kept, kept]}
    twice = requests.post(f"{server.address}/token", data=form, auth=client, timeout=10)
    once = requests.post(f"{server.address}/token", data={**form, "refresh_token": kept}, auth=client, timeout=10)

    assert [each.json().get("error") for each in (json_, twice, once)] == ["invalid_request", "invalid_request", None]


def test_the_token_server_can_be_told_what_to_refuse(server: GoogleServer) -> None:
    _, kept = server.grant(ME, SCOPES)
    server.next("oauth.token", google_answers.invalid_grant("Bad Request", subtype="invalid_rapt"))
    server.next("oauth.token", google_answers.backend_error())
    refused, failed, fine = (refresh(server, kept) for _ in range(3))

    assert refused.json() == {
        "error": "invalid_grant",
        "error_description": "Bad Request",
        "error_subtype": "invalid_rapt",
    }
    assert (failed.status_code, fine.status_code) == (500, 200)


# Requests, as the discovery documents describe them


def test_without_a_token_nothing_is_told(server: GoogleServer, client: Client) -> None:
    client.token = ""
    answer = client.ask("GET", "profile")

    assert reason(answer) == (401, "required")
    assert answer.json()["error"]["status"] == "UNAUTHENTICATED"
    assert "WWW-Authenticate" in answer.headers
    assert server.requests[0].status == 401


@pytest.mark.parametrize(
    ("scopes", "path"),
    [
        ([COMPOSE], "messages"),
        ([COMPOSE], "history"),
        ([COMPOSE], "settings/sendAs"),
        ([METADATA], "drafts"),
        ([READ], "primary/events"),
        ([EVENTS], "/calendar/v3/users/me/calendarList"),
    ],
)
def test_a_method_needs_one_of_its_scopes(client: Client, scopes: list[str], path: str) -> None:
    client.token = client.server.grant(ME, scopes)[0]
    answer = client.ask("GET", path)

    assert reason(answer) == (403, "insufficientPermissions")
    assert answer.json()["error"]["details"][0]["reason"] == "ACCESS_TOKEN_SCOPE_INSUFFICIENT"


def test_headers_alone_neither_search_nor_read(server: GoogleServer, client: Client) -> None:
    id_ = server.deliver(mail())
    client.token = server.grant(ME, [METADATA, COMPOSE])[0]

    assert reason(client.ask("GET", "messages", q="from:jane")) == (403, "forbidden")
    assert reason(client.ask("GET", f"messages/{id_}", format="full")) == (403, "forbidden")
    assert header(client.get(f"messages/{id_}", format="metadata"), "Subject") == "Our conversation"


@pytest.mark.parametrize(
    ("path", "query"),
    [
        ("messages", {"surprise": "1"}),
        ("messages", {"maxResults": "many"}),
        ("messages", {"maxResults": "-1"}),
        ("messages", {"maxResults": str(2**32)}),
        ("messages", {"maxResults": ["1", "2"]}),
        ("messages", {"includeSpamTrash": "1"}),
        ("messages", {"labelIds": "Label_of_nobody"}),
        ("messages", {"pageToken": "made-up"}),
        ("messages/19c0000000010f3b", {"format": "everything"}),
        ("messages/not-an-id", {}),
        ("messages/19c00000000000000", {}),
        ("threads/not-an-id", {}),
        ("drafts/r1", {"metadataHeaders": "Subject"}),
        ("history", {}),
        ("history", {"startHistoryId": "now"}),
        ("messages", {"alt": "media"}),
        ("messages", {"callback": "show"}),
        ("primary/events", {"singleEvents": "true", "timeMin": "2026-03-01T00:00:00"}),
        ("primary/events", {"singleEvents": "true", "timeMin": "2026-03-01"}),
        ("primary/events", {"singleEvents": "true", "maxResults": "0"}),
        ("primary/events", {"singleEvents": "true", "eventTypes": "party"}),
        ("primary/events", {"singleEvents": "true", "pageToken": "made-up"}),
        ("primary/events", {**WINDOW, "timeMax": WINDOW["timeMin"]}),
        ("primary/events", {"singleEvents": "true", "syncToken": "C0=", "showDeleted": "false"}),
        ("primary/events", {"singleEvents": "true", "timeZone": "Mars/Olympus"}),
        ("primary/events", {"singleEvents": "false"}),
        ("primary/events", {"singleEvents": "true", "q": "Interview"}),
    ],
)
def test_parameters_that_are_not_in_the_document_are_refused(client: Client, path: str, query: dict[str, Any]) -> None:
    client.server.deliver(mail())

    assert client.ask("GET", path, **query).status_code == 400


def test_parameters_of_every_method_are_understood(client: Client) -> None:
    known = {"prettyPrint": "false", "quotaUser": "sam", "alt": "json", "key": "k"}

    assert client.get("profile", **known)["messagesTotal"] == 0


@pytest.mark.parametrize(
    "wrong",
    [
        {"message": {"raw": "not base64!"}},
        {"message": {"raw": base64.b64encode(b"Subject: \xff\xfe?\r\n\r\n>>>???").decode()}},
        {"message": {"raw": base64.urlsafe_b64encode(b"no header").decode()}},
        {"message": {"raw": base64.urlsafe_b64encode(mail()).decode(), "labelIds": ["INBOX"]}},
        {"message": {"payload": {"headers": []}}},
        {"message": {**body(mail())["message"], "threadId": "not-an-id"}},
        {"message": {}},
        {"message": body(mail())["message"], "surprise": 1},
        {"id": "r1", "message": body(mail())["message"]},
        [],
    ],
)
def test_a_body_that_is_not_a_draft_is_refused(client: Client, wrong: object) -> None:
    answer = client.ask("POST", "drafts", json=wrong)

    assert reason(answer) == (400, "invalidArgument")
    assert client.get("drafts") == {"resultSizeEstimate": 0}


def test_a_body_must_be_json_and_be_where_one_is_due(client: Client) -> None:
    text = client.ask("POST", "drafts", json=body(mail()), headers={"Content-Type": "message/rfc822"})
    needless = client.ask("GET", "profile", json={})

    chunked = client.session.post(f"{client.server.address}/gmail/v1/users/me/drafts", data=iter([b"{}"]), timeout=10)

    assert [each.status_code for each in (text, needless, chunked)] == [400, 400, 411]


def test_every_method_that_may_change_something_is_forbidden_but_those_of_drafts(client: Client) -> None:
    """Uploads included; nothing of it leaves a trace but in the list."""
    methods = [each for each in google_discovery.methods() if is_forbidden(each)]
    for each in methods:
        path = "/".join("x" + name.partition("}")[2] if name.startswith("{") else name for name in each.segments)
        answer = client.ask(each.verb, f"/{path}", headers={"Content-Length": "0"})
        assert reason(answer) == (403, "forbidden"), each.id

    assert [each.id for each in methods] == [each.kind for each in client.server.forbidden]
    assert {"gmail.users.drafts.send", "gmail.users.messages.send", "calendar.events.insert"} <= {
        each.id for each in methods
    }
    assert "gmail.users.drafts.create" not in {each.id for each in methods}
    assert client.get("profile")["messagesTotal"] == 0


@pytest.mark.parametrize(
    ("method", "path", "headers"),
    [
        ("GET", "/gmail/v1/users/me/labels", {}),
        ("GET", "/gmail/v1/users/me/nothing", {}),
        ("POST", "/batch", {}),
        ("POST", "/batch/gmail/v1", {}),
        ("POST", "/batch/calendar/v3", {}),
        ("POST", "/upload/gmail/v1/users/me/drafts", {"Content-Type": "application/json"}),
        ("GET", "/gmail/v1/users/me/profile", {"X-HTTP-Method-Override": "POST"}),
    ],
)
def test_what_no_client_of_ours_does_is_written_down(
    client: Client, method: str, path: str, headers: dict[str, str]
) -> None:
    answer = client.ask(method, path, headers=headers, json=None if method == "GET" else body(mail()))

    assert answer.status_code >= 400
    assert len(client.server.violations) == 1
    assert path in client.server.violations[0]


def test_a_token_in_the_address_is_written_down(client: Client) -> None:
    bearer, client.token = client.token, ""

    assert client.ask("GET", "profile", access_token=bearer).status_code == 401
    assert client.server.violations


def test_an_answer_of_its_own_that_breaks_the_document_is_written_down(client: Client) -> None:
    client.server.mail.language = 7  # type: ignore[assignment]

    assert client.ask("GET", "settings/language").status_code == 500
    assert "7 is not of type 'string'" in client.server.violations[0]


def test_somebody_elses_mailbox_is_refused(client: Client) -> None:
    own = client.ask("GET", f"/gmail/v1/users/{ME}/profile")
    other = client.ask("GET", "/gmail/v1/users/jane@acme.example/profile")

    assert own.status_code == 200
    assert reason(other) == (403, "forbidden")


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ("messages(id)", {"messages": [{"id": "A"}]}),
        ("messages/threadId", {"messages": [{"threadId": "A"}]}),
        ("messages/*", {"messages": [{"id": "A", "threadId": "A"}]}),
        ("messages/id,messages/threadId", {"messages": [{"id": "A", "threadId": "A"}]}),
        ("messages/id,messages", {"messages": [{"id": "A", "threadId": "A"}]}),
        ("nextPageToken,resultSizeEstimate", {"resultSizeEstimate": 1}),
    ],
)
def test_fields_select_a_part_of_the_answer(client: Client, fields: str, expected: dict[str, Any]) -> None:
    id_ = client.server.deliver(mail())
    found = client.get("messages", fields=fields)

    assert json.loads(json.dumps(found).replace(id_, "A")) == expected


@pytest.mark.parametrize(
    "fields", ["", "surprise", "messages(id", "messages/surprise", "messages id", ",messages", "messages!", "id)"]
)
def test_fields_that_are_not_there_are_refused(client: Client, fields: str) -> None:
    assert reason(client.ask("GET", "messages", fields=fields)) == (400, "invalidParameter")


def test_nothing_is_done_when_the_fields_are_refused(client: Client) -> None:
    made = client.draft(mail(sender=ME))
    answers = [
        client.ask("POST", "drafts", json=body(mail(sender=ME)), fields="surprise"),
        client.ask("DELETE", f"drafts/{made['id']}", fields="id"),
    ]

    assert [reason(each) for each in answers] == [(400, "invalidParameter")] * 2
    assert [each["id"] for each in client.get("drafts")["drafts"]] == [made["id"]]


# Messages and threads


def test_lists_begin_with_the_newest_and_leave_out_the_bin_but_not_drafts(server: GoogleServer, client: Client) -> None:
    old = server.deliver(mail(id="a@acme.example"), received=NOON)
    new = server.deliver(mail(id="b@acme.example"), received=NOON + timedelta(days=1))
    gone = server.deliver(mail(id="c@acme.example"), labels=["TRASH"])
    draft = client.draft(mail(id="d@example.com", sender=ME))["message"]["id"]

    assert client.found("") == [draft, new, old]
    assert set(client.found("", includeSpamTrash="true")) == {draft, new, old, gone}
    assert client.found("", labelIds=["INBOX"]) == [new, old]


def test_a_list_goes_on_with_a_token_for_the_same_question(server: GoogleServer, client: Client) -> None:
    ids = [server.deliver(mail(id=f"{n}@acme.example"), received=NOON - timedelta(hours=n)) for n in range(5)]
    first = client.get("messages", maxResults=2)
    second = client.get("messages", maxResults=2, pageToken=first["nextPageToken"])
    third = client.get("messages", maxResults=2, pageToken=second["nextPageToken"])
    other = client.ask("GET", "messages", maxResults=2, q="jane", pageToken=first["nextPageToken"])

    assert [each["id"] for page in (first, second, third) for each in page["messages"]] == ids
    assert "nextPageToken" not in third
    assert first["resultSizeEstimate"] == 201
    assert reason(other) == (400, "invalidArgument")


def test_a_message_is_shown_in_four_formats(server: GoogleServer, client: Client) -> None:
    raw = mail(subject="=?utf-8?q?Gespr=C3=A4ch?=", body="Gr\u00fc\u00dfe & 'mehr'", more="X-Long: one\r\n two")
    id_ = server.deliver(raw, labels=["INBOX", "UNREAD"], received=NOON)
    minimal, metadata, full, exact = (
        client.get(f"messages/{id_}", format=each) for each in ("minimal", "metadata", "full", "raw")
    )

    assert minimal == {
        "id": id_,
        "threadId": id_,
        "labelIds": ["INBOX", "UNREAD"],
        "snippet": "Gr\u00fc\u00dfe &amp; &#39;mehr&#39;",
        "sizeEstimate": len(raw),
        "historyId": minimal["historyId"],
        "internalDate": str(round(NOON.timestamp() * 1000)),
    }
    assert header(metadata, "subject") == "Gespr\u00e4ch"
    assert set(metadata["payload"]) == {"mimeType", "headers"}
    assert base64.urlsafe_b64decode(full["payload"]["body"]["data"]) == "Gr\u00fc\u00dfe & 'mehr'\r\n".encode()
    assert full["payload"]["partId"] == full["payload"]["filename"] == ""
    assert base64.urlsafe_b64decode(exact["raw"]) == raw


def test_only_the_named_headers_are_shown(server: GoogleServer, client: Client) -> None:
    id_ = server.deliver(mail())
    shown = client.get(f"messages/{id_}", format="metadata", metadataHeaders=["subject", "From", "X-None"])

    assert {each["name"] for each in shown["payload"]["headers"]} == {"Subject", "From"}


def test_files_are_fetched_by_an_id_that_changes(server: GoogleServer, client: Client) -> None:
    invitation = EmailMessage(policy=SMTP)
    invitation["From"], invitation["Message-ID"] = "jane@acme.example", "<i@acme.example>"
    invitation.set_content("See the invitation.")
    invitation.add_alternative("<p>See <b class='x'>it</b>.</p>", subtype="html")
    invitation.add_attachment("BEGIN:VCALENDAR", subtype="calendar", filename="invite.ics")
    id_ = server.deliver(invitation.as_bytes())
    payload, again = (client.get(f"messages/{id_}")["payload"] for _ in range(2))
    text, file = payload["parts"]
    found = client.get(f"messages/{id_}/attachments/{file['body']['attachmentId']}")

    assert [each["partId"] for each in text["parts"]] == ["0.0", "0.1"]
    assert base64.urlsafe_b64decode(text["parts"][1]["body"]["data"]).strip() == b"<p>See <b class='x'>it</b>.</p>"
    assert (client.found("class"), client.found("it")) == ([], [id_])
    assert (file["filename"], file["mimeType"]) == ("invite.ics", "text/calendar")
    assert "data" not in file["body"]
    assert base64.urlsafe_b64decode(found["data"]).strip() == b"BEGIN:VCALENDAR"
    assert file["body"]["attachmentId"] != again["parts"][1]["body"]["attachmentId"]
    assert client.ask("GET", f"messages/{id_}/attachments/made-up").status_code == 400


def test_mail_joins_a_thread_by_references_and_subject(server: GoogleServer, client: Client) -> None:
    first = server.deliver(mail(id="a@acme.example"))
    reply = server.deliver(mail(id="b@acme.example", subject="RE: Our conversation", answers="a@acme.example"))
    other_subject = server.deliver(mail(id="c@acme.example", subject="Offer", answers="a@acme.example"))
    no_reference = server.deliver(mail(id="d@acme.example", subject="Re: Our conversation"))
    threads = {each["id"]: each["threadId"] for each in client.get("messages")["messages"]}

    assert threads == {first: first, reply: first, other_subject: other_subject, no_reference: no_reference}


def test_a_thread_holds_drafts_and_the_bin_oldest_first(server: GoogleServer, client: Client) -> None:
    first = server.deliver(mail(id="a@acme.example"), received=NOON)
    binned = server.deliver(answer_to("a@acme.example", id="b@example.com"), ["TRASH"], NOON + timedelta(1))
    draft = client.draft(answer_to("a@acme.example"), thread=first)["message"]["id"]
    found = client.get(f"threads/{first}", format="metadata", metadataHeaders="Message-ID")

    assert [each["id"] for each in found["messages"]] == [first, binned, draft]
    assert header(found["messages"][1], "Message-ID") == "<b@example.com>"
    assert client.get("threads")["threads"] == [
        {"id": first, "historyId": found["historyId"], "snippet": found["messages"][-1]["snippet"]}
    ]
    assert client.ask("GET", "threads/abc").status_code == 404


def test_a_mail_without_a_proper_message_id_gets_one(server: GoogleServer, client: Client) -> None:
    missing = client.get(f"messages/{server.deliver(mail(id=None))}", format="metadata")
    broken = client.get(f"messages/{server.deliver(mail(id=None, more='Message-ID: 42'))}", format="metadata")

    assert str(header(missing, "Message-ID")).endswith("SMTPIN_ADDED_MISSING@mx.google.com>")
    assert str(header(broken, "Message-ID")).endswith("SMTPIN_ADDED_BROKEN@mx.google.com>")
    assert header(broken, "X-Google-Original-Message-ID") == "42"


def test_a_test_cannot_put_mail_where_there_is_no_place(server: GoogleServer) -> None:
    id_ = server.deliver(mail())

    with pytest.raises(LookupError, match="no such label"):
        server.deliver(mail(), labels=["DRAFT"])
    with pytest.raises(LookupError, match="no such thread"):
        server.deliver(mail(), thread="abc")
    with pytest.raises(ValueError, match="DRAFT and SENT"):
        server.move(id_, add=["SENT"])


def test_a_named_thread_takes_any_mail(server: GoogleServer, client: Client) -> None:
    thread = server.deliver(mail(id="a@acme.example"))
    server.deliver(mail(id="b@acme.example", subject="Offer"), thread=thread)

    assert len(client.get(f"threads/{thread}")["messages"]) == 2


def test_a_mail_within_a_mail_is_a_file_with_parts(server: GoogleServer, client: Client) -> None:
    inner = mail(id="inner@else.example", body="Inside")
    parts = b"--x\r\nContent-Type: message/rfc822\r\n\r\n" + inner + b"\r\n--x--\r\n"
    outer = mail(kind="multipart/mixed; boundary=x", body="BODY").replace(b"BODY", parts)
    id_ = server.deliver(outer)
    (part,) = client.get(f"messages/{id_}")["payload"]["parts"]
    found = client.get(f"messages/{id_}/attachments/{part['body']['attachmentId']}")

    assert (part["mimeType"], part["parts"][0]["partId"]) == ("message/rfc822", "0.0")
    assert b"Message-ID: <inner@else.example>" in base64.urlsafe_b64decode(found["data"])
    assert found["size"] == part["body"]["size"]


def test_history_tells_what_came_went_and_was_moved(server: GoogleServer, client: Client) -> None:
    start = client.get("profile")["historyId"]
    id_ = server.deliver(mail())
    server.move(id_, add=["TRASH"], remove=["INBOX"])
    server.user_deletes(id_)
    found = client.get("history", startHistoryId=start)
    kinds = [next(name for name in each if name not in ("id", "messages")) for each in found["history"]]

    assert kinds == ["messagesAdded", "labelsAdded", "labelsRemoved", "messagesDeleted"]
    assert found["history"][0]["messagesAdded"][0]["message"] == {"id": id_, "threadId": id_, "labelIds": ["INBOX"]}
    assert found["history"][1]["labelsAdded"][0]["labelIds"] == ["TRASH"]
    assert found["historyId"] == client.get("profile")["historyId"]
    assert client.get("history", startHistoryId=found["historyId"]) == {"historyId": found["historyId"]}


def test_history_can_be_narrowed_and_paged(server: GoogleServer, client: Client) -> None:
    start = client.get("profile")["historyId"]
    inbox = [server.deliver(mail(id=f"{n}@acme.example")) for n in range(3)]
    client.draft(mail(id="d@example.com", sender=ME))
    asked = {"startHistoryId": start, "historyTypes": "messageAdded", "labelId": "INBOX", "maxResults": 2}
    first = client.get("history", **asked)
    second = client.get("history", **asked, pageToken=first["nextPageToken"])

    assert [each["messages"][0]["id"] for page in (first, second) for each in page["history"]] == inbox
    assert "history" not in client.get("history", startHistoryId=start, historyTypes="labelRemoved")


def test_an_old_history_id_is_forgotten(server: GoogleServer, client: Client) -> None:
    start = client.get("profile")["historyId"]
    server.forget_history()

    assert reason(client.ask("GET", "history", startHistoryId=start)) == (404, "notFound")
    assert client.ask("GET", "history", startHistoryId=client.get("profile")["historyId"]).status_code == 200


# Drafts


def test_a_draft_joins_its_thread_when_subject_and_references_fit(server: GoogleServer, client: Client) -> None:
    thread = server.deliver(mail(id="a@acme.example"))
    fits = client.draft(answer_to("a@acme.example"), thread=thread)["message"]
    other_subject = client.draft(answer_to("a@acme.example", subject="Thanks"), thread=thread)["message"]
    no_reference = client.draft(answer_to("z@acme.example"), thread=thread)["message"]
    no_thread = client.draft(answer_to("a@acme.example"))["message"]

    assert fits == {"id": fits["id"], "threadId": thread, "labelIds": ["DRAFT"]}
    assert thread not in {other_subject["threadId"], no_reference["threadId"], no_thread["threadId"]}
    assert reason(client.ask("POST", "drafts", json=body(mail(), "abc"))) == (404, "notFound")


def test_updating_a_draft_changes_the_message_id_and_keeps_the_drafts_id(server: GoogleServer, client: Client) -> None:
    thread = server.deliver(mail(id="a@acme.example"))
    made = client.draft(answer_to("a@acme.example"), thread=thread)
    new = answer_to("a@acme.example", body="Better words")
    kept = client.ask("PUT", f"drafts/{made['id']}", json=body(new, thread)).json()
    misnamed = client.ask("PUT", f"drafts/{made['id']}", json={"id": "r1", **body(new, thread)})
    lost = client.ask("PUT", f"drafts/{made['id']}", json=body(new)).json()

    assert {made["id"], kept["id"], lost["id"]} == {client.get("drafts")["drafts"][0]["id"]}
    assert len({made["message"]["id"], kept["message"]["id"], lost["message"]["id"]}) == 3
    assert kept["message"]["threadId"] == thread != lost["message"]["threadId"]
    assert misnamed.status_code == 400
    assert client.ask("GET", f"messages/{made['message']['id']}").status_code == 404


def test_a_draft_alone_in_its_thread_stays_there_while_its_subject_does(client: Client) -> None:
    made = client.draft(mail(sender=ME))
    thread = made["message"]["threadId"]
    same, other = (
        client.ask("PUT", f"drafts/{made['id']}", json=body(mail(sender=ME, subject=each), thread)).json()["message"]
        for each in ("Our conversation", "Thank you")
    )

    assert same["threadId"] == thread
    assert other["threadId"] not in {thread, ""}


def test_an_update_of_a_draft_that_is_gone_makes_none(client: Client) -> None:
    assert client.ask("PUT", "drafts/r1", json=body(mail())).status_code == 404
    assert client.get("drafts") == {"resultSizeEstimate": 0}


def test_deleting_a_draft_is_for_ever(client: Client) -> None:
    made = client.draft(mail(sender=ME))
    answer = client.ask("DELETE", f"drafts/{made['id']}")

    assert (answer.status_code, answer.content) == (204, b"")
    assert client.ask("DELETE", f"drafts/{made['id']}").status_code == 404
    assert client.found("in:anywhere") == []


def test_a_drafts_message_id_is_kept_if_it_is_well_formed(client: Client) -> None:
    def kept(**more: str | None) -> dict[str, Any]:
        whole: dict[str, Any] = {"sender": ME, **more}
        made = client.draft(mail(**whole))
        found = client.get(f"drafts/{made['id']}", format="metadata")["message"]
        assert isinstance(found, dict)
        return found

    assert header(kept(id="mine@example.com"), "Message-ID") == "<mine@example.com>"
    assert str(header(kept(id=None), "Message-ID")).endswith("@mail.gmail.com>")
    replaced = kept(id=None, more="Message-ID: mine@example.com")
    assert str(header(replaced, "Message-ID")).endswith("@mail.gmail.com>")
    assert header(replaced, "X-Google-Original-Message-ID") == "mine@example.com"


def test_a_drafts_bytes_are_kept_exactly(client: Client) -> None:
    raw = answer_to("a@acme.example", body="caf\u00e9")
    made = client.draft(raw)

    assert base64.urlsafe_b64decode(client.get(f"drafts/{made['id']}", format="raw")["message"]["raw"]) == raw


def test_a_sender_who_is_no_accepted_alias_becomes_the_default_one(server: GoogleServer, client: Client) -> None:
    server.add_alias("sam@rivera.example", "Sam R.", accepted=True, default=True)
    server.add_alias("sam@pending.example", accepted=False)

    def sender(address: str) -> str | None:
        made = client.draft(mail(sender=address))
        return header(client.get(f"drafts/{made['id']}", format="metadata")["message"], "From")

    assert sender(ME) == ME
    assert sender("Sam <SAM@rivera.example>") == "Sam <SAM@rivera.example>"
    assert sender("sam@pending.example") == '"Sam R." <sam@rivera.example>'
    assert sender("jane@acme.example") == '"Sam R." <sam@rivera.example>'


def test_aliases_are_listed_as_google_lists_them(server: GoogleServer, client: Client) -> None:
    server.add_alias("sam@rivera.example", "Sam R.", default=True)
    primary, alias = client.get("settings/sendAs")["sendAs"]

    assert (primary["sendAsEmail"], primary["isPrimary"]) == (ME, True)
    assert (alias["isDefault"], alias["verificationStatus"]) == (True, "accepted")
    assert "isDefault" not in primary
    assert "verificationStatus" not in primary


def test_a_users_edit_changes_the_message_id_and_another_subject_the_thread(
    server: GoogleServer, client: Client
) -> None:
    thread = server.deliver(mail(id="a@acme.example"))
    made = client.draft(answer_to("a@acme.example"), thread=thread)
    server.user_edits_draft(made["id"], answer_to("a@acme.example", id=None, body="My own words"))
    edited = client.get(f"drafts/{made['id']}")["message"]
    server.user_edits_draft(made["id"], answer_to("a@acme.example", subject="Thank you"))
    renamed = client.get(f"drafts/{made['id']}")["message"]

    assert len({made["message"]["id"], edited["id"], renamed["id"]}) == 3
    assert (edited["threadId"], header(edited, "Message-ID")) == (thread, "<d1@example.com>")
    assert renamed["threadId"] not in {thread, ""}


def test_opening_and_closing_a_draft_keeps_the_words_and_nothing_else(server: GoogleServer, client: Client) -> None:
    words = "Dear Jane,\r\n\r\nthank you for the\r\ntalk & the tour. " + "It was good. " * 10
    made = client.draft(answer_to("a@acme.example", body=words, more="X-Marker: 1"))
    server.user_opens_and_saves_draft(made["id"])
    server.user_opens_and_saves_draft(made["id"])
    saved = client.get(f"drafts/{made['id']}")["message"]
    plain, html = (base64.urlsafe_b64decode(each["body"]["data"]).decode() for each in saved["payload"]["parts"])

    assert saved["id"] != made["message"]["id"]
    assert saved["threadId"] == made["message"]["threadId"]
    assert plain.split() == words.split()
    assert plain != words
    assert "talk &amp; the tour" in html
    assert header(saved, "Message-ID") == "<d1@example.com>"
    assert header(saved, "X-Marker") is None


def test_the_composer_keeps_a_drafts_own_html_without_comments(server: GoogleServer, client: Client) -> None:
    both = EmailMessage(policy=SMTP)
    both["From"], both["Message-ID"] = ME, "<d1@example.com>"
    both.set_content("Dear Jane")
    both.add_alternative("<p>Dear <b>Jane</b><!-- marker --></p>", subtype="html")
    made = client.draft(both.as_bytes())
    server.user_opens_and_saves_draft(made["id"])
    _, html = client.get(f"drafts/{made['id']}")["message"]["payload"]["parts"]

    assert b"<p>Dear <b>Jane</b></p>" in base64.urlsafe_b64decode(html["body"]["data"])

    both.add_attachment("x", filename="x.txt")
    server.user_edits_draft(made["id"], both.as_bytes())
    with pytest.raises(ValueError, match="files"):
        server.user_opens_and_saves_draft(made["id"])


def test_a_draft_can_come_back_under_another_id(server: GoogleServer, client: Client) -> None:
    made = client.draft(mail(id="mine@example.com", sender=ME))
    new = server.user_rewrites_draft_id(made["id"])
    (found,) = client.get("drafts", q="rfc822msgid:mine@example.com")["drafts"]

    assert client.ask("GET", f"drafts/{made['id']}").status_code == 404
    assert found["id"] == new != made["id"]
    assert found["message"]["threadId"] == made["message"]["threadId"]


@pytest.mark.parametrize("replaces", [True, False])
def test_sending_a_draft_leaves_another_message_in_its_thread(
    server: GoogleServer, client: Client, *, replaces: bool
) -> None:
    thread = server.deliver(mail(id="a@acme.example"))
    made = client.draft(answer_to("a@acme.example"), thread=thread)
    sent = server.user_sends_draft(made["id"], replaces_message_id=replaces)
    found = client.get(f"messages/{sent}", format="metadata")

    assert client.ask("GET", f"drafts/{made['id']}").status_code == 404
    assert client.ask("GET", f"messages/{made['message']['id']}").status_code == 404
    assert (found["labelIds"], found["threadId"]) == (["SENT"], thread)
    assert (header(found, "Message-ID") == "<d1@example.com>") is not replaces


def test_a_user_can_change_a_draft_while_sending_it(server: GoogleServer, client: Client) -> None:
    thread = server.deliver(mail(id="a@acme.example"))
    made = client.draft(answer_to("a@acme.example"), thread=thread)
    sent = server.user_sends_draft(made["id"], raw=answer_to("a@acme.example", subject="Thanks!", body="Own words"))
    found = client.get(f"messages/{sent}")

    assert base64.urlsafe_b64decode(found["payload"]["body"]["data"]).strip() == b"Own words"
    assert found["threadId"] != thread


def test_a_user_writes_and_discards_drafts(server: GoogleServer, client: Client) -> None:
    thread = server.deliver(mail(id="a@acme.example"))
    own = server.user_drafts(answer_to("a@acme.example"))
    listed = client.get("drafts")["drafts"]
    server.user_deletes_draft(own)

    assert [(each["id"], each["message"]["threadId"]) for each in listed] == [(own, thread)]
    assert client.ask("GET", f"drafts/{own}").status_code == 404


# Search


@pytest.fixture
def mailbox(server: GoogleServer) -> dict[str, str]:
    """A few mails, by name."""
    invitation = mail(
        id="inv@acme.example", sender="Mary Ann Poe <mary-ann@mail.acme.example>", subject="Invitation: interview"
    )
    attached = invitation.replace(b"Content-Type: text/plain", b"Content-Type: text/plain; name=agenda.ics")
    reply = mail(
        id="r@acme.example", body="We would like to offer you the r\u00f4le.", more="Cc: Raj <raj@else.example>"
    )
    forwarded = mail(
        id="f@else.example", sender="raj@else.example", body="This is no spam.", more="Delivered-To: sam@old.example"
    )
    mine = mail(id="s@example.com", sender=ME, to="Jane Doe <jane@acme.example>", subject="Thank you")
    return {
        server.deliver(attached, ["INBOX", "UNREAD"], datetime(2026, 3, 1, 7, 59, tzinfo=UTC)): "invitation",
        server.deliver(reply, ["INBOX"], datetime(2026, 3, 1, 8, 0, tzinfo=UTC)): "reply",
        server.deliver(forwarded, ["SPAM"], datetime(2026, 3, 2, tzinfo=UTC)): "spam",
        server.deliver(mine, ["SENT"], datetime(2026, 3, 3, tzinfo=UTC)): "sent",
        server.deliver(mail(id="t@acme.example"), [server.add_label("Job Hunt"), "STARRED"], NOON): "labelled",
    }


@pytest.mark.parametrize(
    ("q", "expected"),
    [
        ("", "labelled sent reply invitation"),
        ("from:jane@acme.example", "labelled reply"),
        ("from:acme.example", "labelled reply invitation"),
        ("from:acme", "labelled reply invitation"),
        ("from:acm", ""),
        ('from:"Mary Ann"', "invitation"),
        ("from:ann", "invitation"),
        ("from:(mary OR raj)", "invitation"),
        ("from:{mary sam.rivera@example.com}", "sent invitation"),
        ("to:jane", "sent"),
        ("to:raj@else.example", ""),
        ("cc:raj@else.example", "reply"),
        ("bcc:raj", ""),
        ("deliveredto:sam@old.example in:anywhere", "spam"),
        ("subject:interview", "invitation"),
        ("subject:(thank you)", "sent"),
        ('subject:"you thank"', ""),
        ("in:sent", "sent"),
        ("in:inbox", "reply invitation"),
        ("in:spam", "spam"),
        ("spam", ""),
        ("in:anywhere from:raj", "spam"),
        ("-in:spam raj", "reply"),
        ("is:unread", "invitation"),
        ("is:read in:inbox", "reply"),
        ("is:starred", "labelled"),
        ("label:job-hunt", "labelled"),
        ("label:unknown", ""),
        ("has:attachment", "invitation"),
        ("filename:ics", "invitation"),
        ("filename:agenda.ics", "invitation"),
        ("rfc822msgid:s@example.com", "sent"),
        ("rfc822msgid:<s@example.com>", "sent"),
        ("rfc822msgid:S@example.com", ""),
        ("offer", "reply"),
        ("OFFER r\u00f4le", "reply"),
        ("off", ""),
        ('"offer you"', "reply"),
        ('"you offer"', ""),
        ("raj", "reply"),
        ("-from:jane", "sent invitation"),
        ("-{from:jane in:sent}", "invitation"),
        ("from:jane OR from:mary in:inbox", "reply invitation"),
        ("(from:jane in:inbox) OR subject:thank", "sent reply"),
        ("after:2026/03/01", "labelled sent reply"),
        ("before:2026/3/1", "invitation"),
        ("after:1772409600", "labelled sent"),
        ("older:1772352000", "invitation"),
        ("newer:2026/03/05", "labelled"),
    ],
)
def test_a_query_finds(client: Client, mailbox: dict[str, str], q: str, expected: str) -> None:
    assert " ".join(mailbox[each] for each in client.found(q)) == expected


@pytest.mark.parametrize(
    "q",
    [
        "newer_than:2d",
        "larger:5M",
        "in:everywhere",
        "is:cool",
        "has:drive",
        "from:",
        "from: jane",
        "from:!",
        "(from:jane",
        "from:jane)",
        "()",
        "{}",
        '"open',
        "a OR",
        "OR a",
        "a AND b",
        "rol*",
        "+exact",
        "after:yesterday",
        "after:2026/13/01",
        "-",
        "12:30",
        "from:(subject:x)",
    ],
)
def test_a_query_with_anything_else_is_refused(client: Client, q: str) -> None:
    assert reason(client.ask("GET", "messages", q=q)) == (400, "invalidArgument")


def test_threads_and_drafts_are_searched_message_by_message(server: GoogleServer, client: Client) -> None:
    thread = server.deliver(mail(id="a@acme.example", body="salary"))
    server.deliver(mail(id="b@acme.example", body="start date", answers="a@acme.example"))
    draft = client.draft(mail(id="d@example.com", sender=ME, to="jane@acme.example"))["id"]

    assert [each["id"] for each in client.get("threads", q="salary")["threads"]] == [thread]
    assert "threads" not in client.get("threads", q="salary start")
    assert [each["id"] for each in client.get("drafts", q="to:jane")["drafts"]] == [draft]
    assert "drafts" not in client.get("drafts", q="to:raj")


def test_the_search_index_can_lag_behind(server: GoogleServer, client: Client) -> None:
    server.mail.index_lag = 2
    made = client.draft(mail(id="mine@example.com", sender=ME))["message"]["id"]
    found = [client.found("rfc822msgid:mine@example.com") for _ in range(3)]

    assert found == [[], [], [made]]
    assert client.found("") == [made]


# Calendar


def ids(found: Mapping[str, Any]) -> list[str]:
    """Ids of the events on a page."""
    return [each["id"] for each in found["items"]]


def test_events_overlap_the_window_without_touching_its_ends(server: GoogleServer, client: Client) -> None:
    for hour in range(9, 14):
        server.add_event(ME, event(f"at{hour}", hour))
    window = {"timeMin": "2026-03-10T10:00:00Z", "timeMax": "2026-03-10T13:00:00+01:00"}
    found = client.get("primary/events", singleEvents="true", orderBy="startTime", **window)

    assert ids(found) == ["at10", "at11"]


def test_a_whole_day_lies_in_the_calendars_zone(server: GoogleServer, client: Client) -> None:
    day = {"start": {"date": "2026-03-10"}, "end": {"date": "2026-03-11"}}
    server.add_event(ME, {"id": "day", **day})
    before = client.get("primary/events", singleEvents="true", timeMin="2026-03-11T03:59:00Z")
    after = client.get("primary/events", singleEvents="true", timeMin="2026-03-11T04:00:00Z")

    assert (ids(before), ids(after)) == (["day"], [])
    assert before["items"][0]["start"] == {"date": "2026-03-10"}


def test_the_calendar_tells_of_itself_and_of_each_event(server: GoogleServer, client: Client) -> None:
    server.add_event(ME, event("one"))
    found = client.get("primary/events", **WINDOW)
    (item,) = found["items"]

    assert (found["summary"], found["timeZone"], found["accessRole"]) == (ME, "America/New_York", "owner")
    assert found["kind"] == "calendar#events"
    assert (item["status"], item["iCalUID"], item["eventType"]) == ("confirmed", "one@google.com", "default")
    assert item["organizer"] == {"email": ME, "self": True}
    assert item["start"] == {"dateTime": "2026-03-10T11:00:00-04:00"}


def test_times_are_shown_in_the_zone_that_is_asked_for(server: GoogleServer, client: Client) -> None:
    server.add_event(ME, event("one"))
    found = client.get("primary/events", timeZone="Asia/Kolkata", **WINDOW)

    assert found["items"][0]["start"]["dateTime"] == "2026-03-10T20:30:00+05:30"


def test_other_calendars_have_their_own_events(server: GoogleServer, client: Client) -> None:
    server.add_calendar("team@group.calendar.example", summary="Team", role="reader")
    server.add_event("team@group.calendar.example", event("theirs"))

    assert ids(client.get("team%40group.calendar.example/events", **WINDOW)) == ["theirs"]
    assert ids(client.get("primary/events", **WINDOW)) == []
    unknown = client.ask("GET", "nobody@acme.example/events", headers=None, json=None, **WINDOW)
    assert reason(unknown) == (404, "notFound")
    assert "status" not in unknown.json()["error"]


def test_cancelled_events_are_shown_on_demand_and_tell_little(server: GoogleServer, client: Client) -> None:
    start = {"dateTime": "2026-03-10T15:00:00Z"}
    server.add_event(ME, event("one_1", recurringEventId="one", originalStartTime=start))
    server.add_event(ME, event("two"))
    server.cancel_event(ME, "one_1")
    server.cancel_event(ME, "two")

    assert client.get("primary/events", **WINDOW)["items"] == []
    found = {each["id"]: each for each in client.get("primary/events", showDeleted="true", **WINDOW)["items"]}
    assert found["one_1"] == {
        "id": "one_1",
        "recurringEventId": "one",
        "originalStartTime": {"dateTime": "2026-03-10T11:00:00-04:00"},
        "status": "cancelled",
    }
    assert found["two"] == {"id": "two", "status": "cancelled"}


def test_instances_carry_their_series(server: GoogleServer) -> None:
    with pytest.raises(ValueError, match="store the instances"):
        server.add_event(ME, event("one", recurrence=["RRULE:FREQ=DAILY"]))
    with pytest.raises(ValueError, match="surprise"):
        server.add_event(ME, event("one", surprise=True))
    with pytest.raises(ValueError, match="start and end"):
        server.add_event(ME, {"id": "one"})


def test_an_event_can_be_stored_as_bare_as_a_free_busy_reader_sees_it(server: GoogleServer, client: Client) -> None:
    server.add_event(ME, event("one", visibility="private"), is_bare=True)
    (found,) = client.get("primary/events", **WINDOW)["items"]

    assert set(found) == {"id", "summary", "start", "end", "visibility"}


def test_events_come_in_the_order_that_is_asked_for(server: GoogleServer, client: Client) -> None:
    server.add_event(ME, event("late", 16, updated="2026-03-01T00:00:00Z"))
    server.add_event(ME, event("early", 14, updated="2026-03-02T00:00:00Z"))

    assert ids(client.get("primary/events", orderBy="startTime", **WINDOW)) == ["early", "late"]
    assert ids(client.get("primary/events", orderBy="updated", **WINDOW)) == ["late", "early"]


def test_events_are_chosen_by_type_and_uid(server: GoogleServer, client: Client) -> None:
    server.add_event(ME, event("plain"))
    server.add_event(ME, event("focus", eventType="focusTime"))
    server.add_event(ME, event("flight", eventType="fromGmail"))

    assert set(ids(client.get("primary/events", eventTypes=["default", "fromGmail"], **WINDOW))) == {"plain", "flight"}
    assert ids(client.get("primary/events", iCalUID="plain@google.com", **WINDOW)) == ["plain"]


def test_events_changed_since_a_time_include_the_deleted_ones(server: GoogleServer, client: Client) -> None:
    for each in ("before", "at", "gone"):
        server.add_event(ME, event(each, updated=f"2026-03-0{1 if each == 'before' else 2}T00:00:00Z"))
    server.cancel_event(ME, "gone")
    found = client.get("primary/events", updatedMin="2026-03-02T00:00:00Z", **WINDOW)

    assert set(ids(found)) == {"at", "gone"}


def test_guests_beyond_the_limit_are_left_out(server: GoogleServer, client: Client) -> None:
    guests = [{"email": f"g{n}@acme.example"} for n in range(3)] + [{"email": ME, "self": True}]
    server.add_event(ME, event("one", attendees=guests))
    (few,) = client.get("primary/events", maxAttendees=2, **WINDOW)["items"]
    (all_,) = client.get("primary/events", maxAttendees=4, **WINDOW)["items"]

    assert (few["attendees"], few["attendeesOmitted"]) == ([{"email": ME, "self": True}], True)
    assert (len(all_["attendees"]), "attendeesOmitted" in all_) == (4, False)


def test_pages_of_events_can_be_short_and_the_first_one_empty(server: GoogleServer, client: Client) -> None:
    for each in "abc":
        server.add_event(ME, event(each))
    server.calendars.page_size = 2
    server.calendars.empty_first_page = True
    pages = [client.get("primary/events", **WINDOW)]
    while "nextPageToken" in pages[-1]:
        pages.append(client.get("primary/events", pageToken=pages[-1]["nextPageToken"], **WINDOW))

    assert [len(each["items"]) for each in pages] == [0, 2, 1]
    assert {each for page in pages for each in ids(page)} == set("abc")
    assert ["nextSyncToken" in each for each in pages] == [False, False, True]


def test_a_sync_token_gives_what_changed_until_it_is_forgotten(server: GoogleServer, client: Client) -> None:
    server.add_event(ME, event("old"))
    sync = client.get("primary/events", singleEvents="true")["nextSyncToken"]
    server.add_event(ME, event("new"))
    changed = client.get("primary/events", singleEvents="true", syncToken=sync)
    narrowed = client.ask("GET", "primary/events", syncToken=sync, **WINDOW)
    server.calendars.forgets_sync_tokens = True
    gone = client.ask("GET", "primary/events", singleEvents="true", syncToken=sync)

    assert ids(changed) == ["new"]
    assert narrowed.status_code == 400
    assert reason(gone) == (410, "fullSyncRequired")


# Misbehaviour


def wait_for(condition: Callable[[], bool]) -> None:
    """Return once this holds, which another thread sees to."""
    moment = threading.Event()
    for _ in range(10_000):
        if condition():
            return
        moment.wait(0.001)
    raise AssertionError("it never came")


@pytest.mark.parametrize(
    ("ordered", "status", "why"),
    [
        (google_answers.rate_limit_exceeded(), 403, "rateLimitExceeded"),
        (google_answers.user_rate_limit_exceeded(), 403, "userRateLimitExceeded"),
        (google_answers.daily_limit_exceeded(), 403, "dailyLimitExceeded"),
        (google_answers.quota_exceeded(), 403, "quotaExceeded"),
        (google_answers.access_not_configured(), 403, "accessNotConfigured"),
        (google_answers.domain_policy(), 403, "domainPolicy"),
        (google_answers.mail_not_enabled(), 400, "failedPrecondition"),
        (google_answers.too_many_requests(7), 429, "rateLimitExceeded"),
        (google_answers.backend_error(), 500, "backendError"),
        (google_answers.unavailable(), 503, "backendError"),
        (google_answers.not_found(), 404, "notFound"),
    ],
)
def test_the_next_request_is_refused_as_ordered_and_the_one_after_is_not(
    client: Client, ordered: google_answers.Answer, status: int, why: str
) -> None:
    client.server.next("/drafts", ordered)
    other, refused, fine = (client.ask("GET", each) for each in ("profile", "drafts", "drafts"))

    assert reason(refused) == (status, why)
    assert (other.status_code, fine.status_code) == (200, 200)
    assert client.server.awaited == 0


def test_refusals_carry_what_clients_look_for(client: Client) -> None:
    client.server.next("profile", google_answers.too_many_requests(7))
    client.server.next("profile", google_answers.access_not_configured())
    client.server.next("profile", google_answers.bad_gateway())
    throttled, switched_off, gateway = (client.ask("GET", "profile") for _ in range(3))
    (detail,) = switched_off.json()["error"]["details"]

    assert throttled.headers["Retry-After"] == "7"
    assert detail["reason"] == "SERVICE_DISABLED"
    assert detail["metadata"]["activationUrl"].startswith("https://console.developers.google.com/")
    assert (gateway.status_code, gateway.headers["Content-Type"]) == (502, "text/html; charset=UTF-8")


def test_orders_can_pick_by_a_question_and_come_several_times(client: Client) -> None:
    client.server.next(lambda asked: asked.method == "POST", google_answers.unavailable(), times=2)
    client.server.next("gmail.users.drafts.create", google_answers.backend_error())
    answers = [client.ask("POST", "drafts", json=body(mail(sender=ME))).status_code for _ in range(4)]

    assert answers == [503, 503, 500, 200]
    assert len(client.get("drafts")["drafts"]) == 1


def test_an_answer_can_be_garbled_or_break_off(client: Client) -> None:
    client.server.next("gmail.users.drafts.create", google_answers.garbled())
    client.server.next("gmail.users.drafts.create", google_answers.truncated(works=False))
    client.server.next("gmail.users.drafts.create", google_answers.truncated())

    with pytest.raises(requests.exceptions.JSONDecodeError):
        client.draft(mail(sender=ME))
    for kept in (0, 1):
        with pytest.raises(requests.exceptions.ChunkedEncodingError):
            client.draft(mail(sender=ME))
        assert client.get("drafts")["resultSizeEstimate"] == kept


@pytest.mark.parametrize(("works", "kept"), [(False, 0), (True, 1)])
def test_a_connection_can_end_before_or_after_the_work(client: Client, *, works: bool, kept: int) -> None:
    client.server.next("/drafts", google_answers.closed(works=works))

    with pytest.raises(requests.exceptions.ConnectionError):
        client.ask("POST", "drafts", json=body(mail(sender=ME)))
    assert client.get("drafts")["resultSizeEstimate"] == kept
    assert client.server.requests[0].status is None


def test_a_fault_can_be_told_after_the_work_was_done(client: Client) -> None:
    client.server.next("/drafts", google_answers.done_but(google_answers.unavailable()))

    assert client.ask("POST", "drafts", json=body(mail(sender=ME))).status_code == 503
    assert client.get("drafts")["resultSizeEstimate"] == 1


def test_an_answer_can_be_lost_until_the_end(client: Client) -> None:
    client.server.next("/drafts", google_answers.late())
    address = f"{client.server.address}/gmail/v1/users/me/drafts"
    headers = {"Authorization": f"Bearer {client.token}"}

    with pytest.raises(requests.exceptions.ReadTimeout):
        requests.post(address, json=body(mail(sender=ME)), headers=headers, timeout=(5, 0.05))
    assert client.get("drafts")["resultSizeEstimate"] == 1


def test_a_client_that_gives_up_makes_room_for_another(client: Client) -> None:
    client.server.throttle = 1
    client.server.next("profile", google_answers.hanging())
    with pytest.raises(requests.exceptions.ReadTimeout):
        requests.get(f"{client.server.address}/gmail/v1/users/me/profile", timeout=(5, 0.05))

    wait_for(lambda: client.ask("GET", "profile").status_code == 200)


def test_hanging_answers_are_let_go_when_the_server_ends() -> None:
    with ThreadPoolExecutor(1) as pool:
        with google_server() as server:
            server.next("profile", google_answers.hanging())
            hanging = pool.submit(requests.get, f"{server.address}/gmail/v1/users/me/profile", timeout=30)
            wait_for(lambda: server.awaited == 0)

        assert isinstance(hanging.exception(timeout=30), requests.exceptions.ConnectionError)


def test_answers_are_packed_for_those_who_are_called_gzip(server: GoogleServer, client: Client) -> None:
    id_ = server.deliver(mail(body="Hello " * 500))
    packed = client.ask("GET", f"messages/{id_}", headers={"User-Agent": "afterword (gzip)"})
    plain = client.ask("GET", f"messages/{id_}")

    assert packed.headers["Content-Encoding"] == "gzip"
    assert "Content-Encoding" not in plain.headers
    assert packed.json()["payload"]["body"] == plain.json()["payload"]["body"]


def test_the_servers_clock_can_be_off_for_good(client: Client) -> None:
    client.server.skew = timedelta(days=-1)
    answer = client.ask("GET", "profile")

    assert answer.status_code == 200
    assert parsedate_to_datetime(answer.headers["Date"]) < datetime.now(UTC) - timedelta(hours=23)


def test_the_servers_clock_can_be_off_in_one_answer(client: Client) -> None:
    client.server.next("profile", google_answers.skewed(timedelta(hours=1)))
    answers = [client.ask("GET", "profile") for _ in range(2)]
    ahead, right = (parsedate_to_datetime(each.headers["Date"]) for each in answers)

    assert answers[0].json() == answers[1].json()
    assert timedelta(minutes=59) < ahead - datetime.now(UTC) < timedelta(minutes=61)
    assert abs(right - datetime.now(UTC)) < timedelta(minutes=1)


def test_too_many_requests_at_once_are_refused(client: Client) -> None:
    """Two requests hang, so a third is one too many; when they give up there is room again."""
    server = client.server
    server.throttle = 2
    server.next("profile", google_answers.hanging(), times=2)
    address = f"{server.address}/gmail/v1/users/me/profile"
    with ThreadPoolExecutor(2) as pool:
        hanging = [pool.submit(requests.get, address, timeout=30) for _ in range(2)]
        wait_for(lambda: server.awaited == 0)
        refused = client.ask("GET", "profile")
        server._http.is_over.set()
        assert all(each.exception(timeout=30) for each in hanging)

    assert reason(refused) == (429, "rateLimitExceeded")
    assert server.most_in_flight == 3
    assert client.ask("GET", "profile").status_code == 200


def test_one_request_after_the_other_is_never_more_than_one_in_flight(client: Client) -> None:
    for _ in range(50):
        client.get("profile")
        requests.get(f"{client.server.address}/gmail/v1/users/me/profile", timeout=10)

    assert client.server.most_in_flight == 1


def test_requests_are_counted_by_kind_and_cost(server: GoogleServer, client: Client) -> None:
    client.get("profile")
    client.get("messages")
    client.draft(mail(sender=ME))
    client.get("primary/events", **WINDOW)

    assert server.count("gmail.users.messages.list") == 1
    assert server.count("/users/me/") == 3
    assert server.kinds()["calendar.events.list"] == 1
    assert server.units() == 1 + 5 + 10


# Google's own client


class Http:
    """What Google's client needs of httplib2, upon requests."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def request(
        self,
        uri: str,
        method: str = "GET",
        body: str | None = None,
        headers: Mapping[str, str] | None = None,
        **_unused: object,
    ) -> tuple[httplib2.Response, bytes]:
        bearer = {"Authorization": f"Bearer {self._client.token}"}
        answer = self._client.session.request(method, uri, data=body, headers={**(headers or {}), **bearer}, timeout=10)
        found = {name.lower(): value for name, value in answer.headers.items()}
        return httplib2.Response({**found, "status": str(answer.status_code)}), answer.content

    def close(self) -> None:
        """Nothing: the session is somebody else's."""


def api(client: Client, name: str, version: str, path: str = "/") -> Any:  # noqa: ANN401  (methods made at run time)
    """Google's client for this API."""
    http: Any = Http(client)
    return build(name, version, http=http, client_options={"api_endpoint": f"{client.server.address}{path}"})


def test_googles_client_reads_and_drafts(client: Client) -> None:
    users = api(client, "gmail", "v1").users()
    made = users.drafts().create(userId="me", body=body(mail(sender=ME))).execute()
    found = users.messages().get(userId="me", id=made["message"]["id"], metadataHeaders=["To"]).execute()
    users.drafts().delete(userId="me", id=made["id"]).execute()
    with pytest.raises(HttpError) as refused:
        users.drafts().get(userId="me", id=made["id"]).execute()

    assert found["labelIds"] == ["DRAFT"]
    assert (refused.value.status_code, refused.value.reason) == (404, "Requested entity was not found.")
    assert client.server.violations == []


def test_googles_client_reads_events(client: Client) -> None:
    client.server.add_event(ME, event("one"))
    events = api(client, "calendar", "v3", "/calendar/v3/").events()

    assert ids(events.list(calendarId=ME, singleEvents=True, timeMin=NOON.isoformat()).execute()) == ["one"]


def test_googles_client_cannot_send(client: Client) -> None:
    sending = api(client, "gmail", "v1").users().messages().send(userId="me", body=body(mail(sender=ME))["message"])
    with pytest.raises(HttpError):
        sending.execute()

    assert [each.kind for each in client.server.forbidden] == ["gmail.users.messages.send"]
