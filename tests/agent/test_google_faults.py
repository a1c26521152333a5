"""Whatever goes wrong on the way to Google and back: one draft for each person, none lost, none of the user's touched.

Random histories, the same in every run: the wire fails, tokens end, the user edits, sends and throws away, the state
file is lost; then everything works again for two runs, and all promises are counted.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from agent.debriefing import Words
from agent.memory_ledger import MemoryLedger
from tests.builders import event, moment, sam
from tests.connectors.google_accounts import ME, resource
from tests.connectors.mail_text import mail
from tests.connectors.servers.google import google_server
from tests.connectors.servers.google_answers import (
    Answer,
    Misbehaviour,
    backend_error,
    closed,
    done_but,
    error,
    garbled,
    invalid,
    rate_limit_exceeded,
    too_many_requests,
    truncated,
    unauthenticated,
    unavailable,
)
from tests.google_player import GoogleLife

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from tests.connectors.servers.google import GoogleServer

FIRST = moment("2026-03-03T16:00")
PEOPLE = ("jane@acme.example", "raj@acme.example")
FAULTS: tuple[Answer | Misbehaviour, ...] = (
    backend_error(),
    unavailable(),
    rate_limit_exceeded(),
    too_many_requests(),
    unauthenticated(),
    invalid("odd"),
    error(403, "No", "forbidden"),
    garbled(),
    closed(),
    closed(works=True),
    truncated(),
    truncated(works=False),
    done_but(unavailable()),
    done_but(garbled()),
)
KINDS = (
    "oauth.token",
    "calendar.events.list",
    "gmail.users.getProfile",
    "gmail.users.history.list",
    "gmail.users.messages.list",
    "gmail.users.messages.get",
    "gmail.users.threads.get",
    "gmail.users.drafts.list",
    "gmail.users.drafts.get",
    "gmail.users.drafts.create",
    "gmail.users.drafts.update",
    "gmail.users.drafts.delete",
    "gmail.users.settings.sendAs.list",
)


@dataclass(slots=True)
class History:
    """What happened so far.

    Attributes:
        touched: Bytes of drafts that the user edited, by Message-ID of the draft.
        settled: People whose draft was sent or thrown away.
    """

    server: GoogleServer
    life: GoogleLife
    chance: random.Random
    touched: dict[str, bytes] = field(default_factory=dict)
    settled: set[str] = field(default_factory=set)

    def fail(self) -> None:
        """The next requests of some kinds fail, some of them several times."""
        for _ in range(self.chance.randrange(4)):
            kind, fault = self.chance.choice(KINDS), self.chance.choice(FAULTS)
            self.server.next(kind, fault, times=self.chance.choice((1, 1, 2, 8)))
        if self.chance.random() < 0.1:
            self.server.expire_access_tokens()
        if self.chance.random() < 0.1:
            self.server.forget_history()

    def act(self, now: datetime) -> None:
        """Sam does something with a draft, tells something, or a mail comes in."""
        lying = self.life.drafts()
        deed = self.chance.choice(("nothing", "edit", "open", "send", "delete", "mail", "lose", "tell", "tell"))
        if deed == "tell":
            topic = f"the topic {self.chance.randrange(100)}"
            self.life.say("e1", Words(topics=(topic,)), now=now)
        elif deed == "mail":
            number = self.chance.randrange(10**6)
            self.server.deliver(mail(id=f"n{number}@shop.example", sender="Shop <a@shop.example>", subject="Sale"))
        elif deed == "lose" and not self.settled and not self.touched:
            self.life.ledger = MemoryLedger()  # a state file that is gone: what lies in the mailbox is found again
        elif lying and deed in ("edit", "open", "send", "delete"):
            one = self.chance.choice(lying)
            if deed == "edit":
                self.life.edit(one)
            elif deed == "open":
                self.server.user_opens_and_saves_draft(one.ref)
            elif deed == "send":
                self.server.user_sends_draft(one.ref, replaces_message_id=self.chance.random() < 0.5)
            else:
                self.life.delete(one)
            if deed in ("edit", "open"):
                self.touched[one.message.id] = self.server.drafts.message(one.ref).mail.raw
            else:
                self.settled.add(one.to)
                self.touched.pop(one.message.id, None)

    def faults(self) -> list[str]:
        """Promises that do not hold."""
        to = [each.to for each in self.life.drafts()]
        found = [f"{to.count(each)} drafts to {each}" for each in PEOPLE if to.count(each) > 1]
        found += [f"a second draft to {each}" for each in self.settled if each in to]
        raw = {each.mail.raw for each in self.server.mail.messages.values() if "DRAFT" in each.labels}
        found += [f"the user's draft {each} was touched" for each, data in self.touched.items() if data not in raw]
        strangers = [each for each in raw if not any(who.encode() in each for who in PEOPLE)]
        return [*found, *(f"a draft to somebody else: {each[:80]!r}" for each in strangers), *self.server.violations]


def played(seed: int, folder: Path) -> list[str]:
    """What is wrong at the end of a history, or at any moment of it."""
    chance = random.Random(seed)  # noqa: S311  (the same in every run)
    with google_server() as server:
        life = GoogleLife(server, folder, user=sam())
        guests = ("Jane Doe <jane@acme.example>", "Raj Patel <raj@acme.example>", "Sam Rivera <sam.rivera@example.com>")
        life.put(event(start="2026-03-03T14:00", attendees=guests))
        server.add_event(ME, resource(life.calendar.events[0]))
        server.deliver(mail(date="Mon, 2 Mar 2026 10:00:00 -0500"), received=moment("2026-03-02T10:00"))
        history = History(server, life, chance)
        for step in range(8):
            history.fail()
            life.run(FIRST + timedelta(minutes=30 * step))
            server._orders.clear()
            found = history.faults()
            if found:
                return [f"step {step}: {each}" for each in found]
            history.act(FIRST + timedelta(minutes=30 * step + 10))
        for step in (10, 11):
            done = life.run(FIRST + timedelta(minutes=30 * step))
            assert not done.has_failed, [each.error for each in done.gathered.reports]
        missing = [
            each for each in PEOPLE if each not in history.settled and each not in [lying.to for lying in life.drafts()]
        ]
        return [*history.faults(), *(f"no draft to {each}" for each in missing)]


@pytest.mark.parametrize("seed", range(12))
def test_no_fault_makes_a_second_draft_or_loses_one(seed: int, tmp_path: Path) -> None:
    assert played(seed, tmp_path) == []


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(100, 200))
def test_no_fault_in_many_histories_makes_a_second_draft_or_loses_one(seed: int, tmp_path: Path) -> None:
    assert played(seed, tmp_path) == []
