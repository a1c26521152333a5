"""The writer behind an interface like OpenAI's: what it is told, and what it makes of any answer."""

from __future__ import annotations

import json
import threading
from typing import TYPE_CHECKING

import pytest

from connectors.errors import AccessDenied, BadData, SourceError, Throttled, Unreachable
from connectors.writers.openai_compatible import OpenAiCompatibleWriter, is_loopback
from policies.facts import DraftKind, Interest
from policies.writing.plan import Plan, PlannedFact, WrittenSentence
from tests.connectors.servers.chat_server import ChatServer, chat_server

if TYPE_CHECKING:
    from collections.abc import Iterator

KEY = "sk-very-secret"
PLAN = Plan(
    DraftKind.THANK_YOU,
    "en",
    is_formal=False,
    facts=(PlannedFact("f1", "role", "Data Analyst", "event a1b2, 'Interview'"),),
    interest=Interest.UNSURE,
)


@pytest.fixture
def server() -> Iterator[ChatServer]:
    with chat_server() as found:
        yield found


def writer(server: ChatServer, *, key: str | None = KEY, seconds: float = 5) -> OpenAiCompatibleWriter:
    """A writer that asks this server."""
    return OpenAiCompatibleWriter(server.address, "some-model", key, seconds=seconds)


def test_sentences_come_with_the_facts_that_they_use(server: ChatServer) -> None:
    server.says({"text": "Thank you.", "facts": ["f1"], "paragraph": 1}, {"text": "Bye."})

    assert writer(server).write(PLAN) == (WrittenSentence("Thank you.", ("f1",), 1), WrittenSentence("Bye."))


def test_it_is_told_the_facts_of_the_plan_and_nothing_else(server: ChatServer) -> None:
    server.says({"text": "Thank you."})
    writer(server).write(PLAN)
    ((path, headers, body),) = server.asked

    assert path == "/v1/chat/completions"
    assert headers["Authorization"] == f"Bearer {KEY}"
    assert body["model"] == "some-model"
    assert json.loads(body["messages"][1]["content"]) == {
        "facts": [{"id": "f1", "name": "role", "text": "Data Analyst"}]
    }
    assert "a1b2" not in json.dumps(body)
    assert "not sure of their interest" in body["messages"][0]["content"]


def test_without_a_key_none_is_sent(server: ChatServer) -> None:
    server.says({"text": "Thank you."})
    writer(server, key=None).write(PLAN)

    assert "Authorization" not in server.asked[0][1]


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"hello",
        b"{}",
        b'{"choices": []}',
        b'{"choices": [{"message": {"content": null}}]}',
        json.dumps({"choices": [{"message": {"content": "Sure! Here is your letter: ..."}}]}).encode(),
        json.dumps({"choices": [{"message": {"content": '{"sentences": [{"text": 1}]}'}}]}).encode(),
        json.dumps({"choices": [{"message": {"content": '{"sentences": [{"text": "a", "facts": "f1"}]}'}}]}).encode(),
        json.dumps({"choices": [{"message": {"content": '{"sentences": {"text": "a"}}'}}]}).encode(),
        b"[" * 50_000,
    ],
)
def test_an_answer_of_another_shape_is_told(server: ChatServer, raw: bytes) -> None:
    server.raw = raw

    with pytest.raises(BadData, match="it did not answer with sentences in JSON"):
        writer(server).write(PLAN)


@pytest.mark.parametrize(
    ("status", "error", "words"),
    [
        (401, AccessDenied, "keyring set afterword writer"),
        (403, AccessDenied, "it refused the key"),
        (404, BadData, "mend `endpoint` or `model`"),
        (429, Throttled, "asks for patience"),
        (500, Unreachable, "it answered with status 500"),
        (302, Unreachable, "it answered with status 302"),
    ],
)
def test_every_other_status_says_what_to_do(
    server: ChatServer, status: int, error: type[SourceError], words: str
) -> None:
    server.status = status
    server.headers = {"Location": "https://elsewhere.example/"}

    with pytest.raises(error) as told:
        writer(server).write(PLAN)

    assert words in str(told.value)
    assert KEY not in str(told.value)
    assert len(server.asked) == 1


def test_an_answer_without_end_is_cut_off(server: ChatServer) -> None:
    server.raw = b"x" * 1_000_000

    with pytest.raises(BadData, match="longer than any letter"):
        writer(server).write(PLAN)


def test_an_answer_that_breaks_off_is_told(server: ChatServer) -> None:
    server.raw = b"{}"
    server.headers = {"Content-Length": "500"}

    with pytest.raises(SourceError):
        writer(server).write(PLAN)


def test_it_waits_no_longer_than_it_may(server: ChatServer) -> None:
    server.hangs = threading.Event()

    with pytest.raises(Unreachable, match=r"it took longer than 0\.2 seconds"):
        writer(server, seconds=0.2).write(PLAN)


def test_nobody_there_is_told() -> None:
    with pytest.raises(Unreachable, match="mend `endpoint` under"):
        OpenAiCompatibleWriter("http://127.0.0.1:9/v1", "m", KEY, seconds=2).write(PLAN)


@pytest.mark.parametrize(
    ("address", "here"),
    [
        ("http://localhost:1/v1", True),
        ("http://127.0.0.1/v1", True),
        ("http://[::1]:1/v1", True),
        ("https://api.example/v1", False),
        ("https://127.0.0.1.example/v1", False),
    ],
)
def test_what_is_on_this_machine(address: str, here: bool) -> None:  # noqa: FBT001  (a parameter)
    assert is_loopback(address) == here
