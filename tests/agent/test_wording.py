"""Another writer's words in the job: used where they are fit, refused with the reason, stored with the intention."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from agent.apply import apply
from agent.memory_ledger import MemoryLedger
from agent.secrets import Secret
from connectors.errors import SaveFailed
from connectors.memory.drafts import MemoryDrafts
from policies.decide import decide
from policies.facts import DraftState
from policies.settings import PolicySettings
from policies.writing.plan import WrittenSentence
from tests.agent.disk import CONFIG, Disk
from tests.builders import event, world
from tests.connectors.servers.chat_server import ChatServer, chat_server

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from policies.decisions import OutgoingDraft
    from policies.facts import SavedDraft
    from policies.writing.plan import Plan

GOOD = (
    {"text": "Thank you for the time you took to talk with me on Tuesday, March 3 about the work.", "facts": ["f2"]},
    {"text": "I was glad of the talk, and I took some thoughts home that I would like to go on with.", "facts": []},
    {"text": "I would be happy to contribute, and I am glad to send anything further that is useful.", "paragraph": 1},
    {"text": "Could you tell me what the next steps are, and when I may expect to hear from you?", "paragraph": 2},
)


@pytest.fixture
def server() -> Iterator[ChatServer]:
    with chat_server() as found:
        yield found


@pytest.fixture
def disk(tmp_path: Path, server: ChatServer) -> Disk:
    """A world whose configuration names the server; the secrets are in a file."""
    made = Disk.made_in(tmp_path)
    writer = f'[writer]\nkind = "openai-compatible"\nendpoint = "{server.address}"\nmodel = "m"\n'
    text = CONFIG.replace('path = "state.db"', 'path = "state.db"\ntokens = "file:tokens.json"')
    (tmp_path / "config.toml").write_text(f"{text}\n{writer}", encoding="utf-8")
    (tmp_path / "tokens.json").write_text('{"writer": "sk-1"}', encoding="utf-8")
    return made


def _text(disk: Disk) -> str:
    (data,) = disk.drafts().values()
    return data.decode()


def _names_of_facts(server: ChatServer) -> dict[str, str]:
    (_, _, body) = server.asked[-1]
    return {each["name"]: each["id"] for each in json.loads(body["messages"][1]["content"])["facts"]}


def test_a_fit_text_is_saved_with_its_grounds(disk: Disk, server: ChatServer) -> None:
    server.says(*GOOD)
    report = disk.run().report["drafts"]
    assert isinstance(report, dict)
    (made,) = report["created"]

    assert made["note"] == ""
    assert _names_of_facts(server)["day"] == "f2"
    assert "Thank you for the time you took to talk with me on Tuesday, March 3" in _text(disk)
    assert "Tuesday, March 3" in [each["text"] for each in made["facts"]]
    assert server.asked[0][1]["Authorization"] == "Bearer sk-1"


@pytest.mark.parametrize(
    ("script", "why"),
    [
        ({"content": json.dumps({"sentences": [{"text": "I met Raj."}]})}, "says what is in no fact"),
        ({"content": "Sure!"}, "it did not answer with sentences in JSON"),
        ({"status": 401}, "it refused the key"),
        ({"status": 500}, "it answered with status 500"),
    ],
)
def test_an_unfit_answer_leaves_the_built_in_text_and_says_why(
    disk: Disk, server: ChatServer, script: dict[str, object], why: str
) -> None:
    for name, value in script.items():
        setattr(server, name, value)
    disk.call("run", "--preview")
    assert not server.asked  # a dry run asks nobody

    result = disk.run()
    (made,) = result.report["drafts"]["created"]  # type: ignore[index]

    assert result.status == 0
    assert made["note"].startswith("The built-in text is used: ")
    assert why in made["note"]
    assert "Raj" not in _text(disk)
    assert "Sam Rivera" in _text(disk)


def test_a_second_run_asks_nobody(disk: Disk, server: ChatServer) -> None:
    server.says(*GOOD)
    disk.run()
    before, asked = disk.mailbox(), len(server.asked)
    disk.run(now="2026-03-03T17:00:00-05:00")

    assert disk.mailbox() == before
    assert len(server.asked) == asked == 1


class _Moody:
    """Writes something else each time."""

    name = "writer"

    def __init__(self) -> None:
        self.times = 0

    def write(self, plan: Plan) -> tuple[WrittenSentence, ...]:
        """The good sentences, and another one at the end each time."""
        self.times += 1
        day = next(each.id for each in plan.facts if each.name == "day")
        last = ("Thank you very much.", "I am glad of it.")[min(self.times, 2) - 1]
        texts = [str(each["text"]) for each in GOOD]
        return (WrittenSentence(texts[0], (day,)), *(WrittenSentence(each) for each in (*texts[1:], last)))


class _Failing(MemoryDrafts):
    """Fails the first time, as a run that is cut off."""

    fails = True

    def save(self, draft: OutgoingDraft) -> SavedDraft:
        if self.fails:
            self.fails = False
            raise SaveFailed("mail", "the disk is full")
        return super().save(draft)


def test_a_run_that_was_cut_off_is_taken_up_with_the_same_words() -> None:
    facts = world("2026-03-03T16:00", events=(event(),))
    ledger, box, words_by = MemoryLedger(), _Failing("mail"), _Moody()
    for _ in range(2):
        facts = replace(facts, records=ledger.records())
        outcome = decide(facts, PolicySettings())
        apply(outcome, world=facts, ledger=ledger, boxes={"mail": box}, dry_run=False, words_by=words_by)
    (record,) = ledger.records()
    (data,) = box.kept.values()

    assert words_by.times == 1
    assert record.state is DraftState.SAVED
    assert b"Thank you very much." in data


def test_secrets_are_read_from_the_file_that_is_named(tmp_path: Path) -> None:
    (tmp_path / "tokens.json").write_text('{"writer": "sk-1"}', encoding="utf-8")

    assert Secret("writer", tmp_path / "tokens.json").load() == "sk-1"
    assert Secret("other", tmp_path / "tokens.json").load() is None
    assert Secret("writer", tmp_path / "none.json").load() is None
