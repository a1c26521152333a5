"""A job search in memory: a calendar, a mailbox, its Drafts and a ledger, and what a person does with them.

What is here is what happens in the world; what ought to follow from it is for the tests to say.
"""

from __future__ import annotations

import email
import email.policy
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from email.message import EmailMessage
from typing import TYPE_CHECKING

from agent.debriefing import Words, taken_together
from agent.gather import Calendar, Mailbox, Sources, gather
from agent.memory_ledger import MemoryLedger
from agent.run import Run, act
from connectors.errors import Unreachable
from connectors.formats.mime import read_message as parse_message
from connectors.memory.calendar import MemoryCalendar
from connectors.memory.drafts import MemoryDrafts
from connectors.memory.mail import MemoryMail
from policies.messages import read_message
from policies.settings import PolicySettings
from tests.builders import sam
from tests.stories import message_of

if TYPE_CHECKING:
    from policies.facts import DraftKind, DraftRecord, Event, Message, User
    from policies.messages import MessageReading
    from tests.stories import Table

_POLICY = email.policy.SMTP.clone(max_line_length=998)
_LONG_AGO = datetime(2000, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Lying:
    """A draft of ours as it lies in Drafts.

    Attributes:
        ref: The mailbox's handle.
        message: Its bytes as a mail; the text is the plain one.
        record: What the ledger knows of it.
    """

    ref: str
    data: bytes
    message: Message
    record: DraftRecord

    @property
    def kind(self) -> DraftKind:
        """What it is."""
        return self.record.key.kind

    @property
    def to(self) -> str:
        """Its one recipient."""
        return self.message.to[0].email


class Life:
    """One person's calendar and mailbox, the job that runs on them, and what the person does.

    Attributes:
        calendar: Occurrences as the calendar lists them now.
        mail: Everything but drafts, own sent mail included.
        box: The Drafts folder.
    """

    def __init__(self, *, user: User | None = None, policy: PolicySettings | None = None) -> None:
        self.user = user or sam()
        self.policy = policy or PolicySettings()
        self.calendar = MemoryCalendar("calendar")
        self.mail = MemoryMail("mail")
        self.box = MemoryDrafts("mail")
        self.ledger = MemoryLedger()
        self._read: dict[Message, MessageReading] = {}
        self._parsed_by_bytes: dict[tuple[bytes, str], Message] = {}
        self._serial = 0

    @property
    def sources(self) -> Sources:
        """What the job is given."""
        mailbox = Mailbox("memory", self.user.addresses, self.mail, self.box)
        return Sources((Calendar("memory", self.calendar),), (mailbox,))

    # ------------------------------------------------------------ the job

    def run(self, now: datetime, *, dry_run: bool = False) -> Run:
        """The job, as `agent.run.run` does it, but that no mail is read twice in a life."""
        sources = self.sources
        gathered = gather(
            sources, user=self.user, ledger=self.ledger, policy=self.policy, stopwatch=lambda: 0.0, now=now
        )
        boxes = {each.drafts.name: each.drafts for each in sources.mailboxes}
        return act(gathered, policy=self.policy, ledger=self.ledger, boxes=boxes, dry_run=dry_run, read=self.reading)

    def reading(self, message: Message) -> MessageReading:
        """What the mail means to the job; worked out once."""
        found = self._read.get(message)
        if found is None:
            found = self._read[message] = read_message(message, self.user)
        return found

    # ------------------------------------------------------------ the world

    def put(self, event: Event) -> None:
        """The event stands in the calendar, in place of a former version of it."""
        self.remove(event.uid, event.occurrence)
        self.calendar.events.append(event)

    def remove(self, uid: str, occurrence: str | None = None) -> None:
        """The event is gone from the calendar."""
        self.calendar.events[:] = [
            each for each in self.calendar.events if (each.uid, each.occurrence) != (uid, occurrence)
        ]

    def receive(self, message: Message) -> None:
        """The mail has arrived, or its copy lies in Sent."""
        self.mail.messages.append(message)

    write = receive

    def deliver(self, mail: Table) -> None:
        """A story's mail has arrived, or lies in Sent."""
        self.receive(message_of(mail, user=self.user))

    def fail(self, *, calendar: bool = False, mail: bool = False) -> None:
        """These cannot be read from now on; the others can."""
        self.calendar.failure = Unreachable("calendar", "the file is gone") if calendar else None
        self.mail.failure = Unreachable("mail", "the server is away") if mail else None

    # ------------------------------------------------------------ the person

    def drafts(self) -> list[Lying]:
        """Our drafts that lie in Drafts, edited ones included, in the order in which they came."""
        by_id = {each.message_id: each for each in self.ledger.records()}
        found = []
        for ref, data in self.box.kept.items():
            message = self._parsed(data, folder="drafts", at=_LONG_AGO)
            if message.id in by_id:
                found.append(Lying(ref, data, message, by_id[message.id]))
        return found

    def draft(self, kind: DraftKind, to: str) -> Lying | None:
        """The first of our drafts of that kind to that address."""
        return next((each for each in self.drafts() if each.kind is kind and each.to == to), None)

    def delete(self, lying: Lying) -> None:
        """The person throws the draft away."""
        self.box.remove(lying.ref)

    def edit(self, lying: Lying, *, sentence: str = "A sentence that I added by hand.") -> None:
        """The person adds a sentence; the client saves the draft in place."""
        message = email.message_from_bytes(lying.data, policy=email.policy.default)
        assert isinstance(message, EmailMessage)
        body = message.get_body(preferencelist=("plain",))
        assert body is not None
        body.set_content(f"{body.get_content().rstrip()}\n\n{sentence}\n")
        self.box.kept[lying.ref] = message.as_bytes(policy=_POLICY)

    def send(self, lying: Lying, *, at: datetime, sent_id: str | None = None) -> Message:
        """The person sends the draft: it leaves Drafts, and a copy under the client's own id lies in Sent."""
        sent = self.hand_over(lying, at=at, sent_id=sent_id)
        self.write(sent)
        return sent

    def hand_over(self, lying: Lying, *, at: datetime, sent_id: str | None = None) -> Message:
        """The draft leaves Drafts, to be sent at that time: the copy for Sent, which does not lie there yet."""
        self.box.remove(lying.ref)
        self._serial += 1
        mail = self._parsed(lying.data, folder="sent", at=at)
        return replace(mail, id=sent_id or f"sent.{self._serial}@client.example", date=at)

    def say(self, uid: str, words: Words, *, now: datetime, occurrence: str | None = None) -> None:
        """A debrief."""
        former = next(
            (each for each in self.ledger.debriefs() if (each.uid, each.occurrence) == (uid, occurrence)), None
        )
        self.ledger.say(taken_together(former, words, uid=uid, occurrence=occurrence, now=now))

    def _parsed(self, data: bytes, *, folder: str, at: datetime) -> Message:
        found = self._parsed_by_bytes.get((data, folder))
        if found is None:
            found = parse_message(data, mailbox=self.mail.name, folder=folder, delivered=at, zone=self.user.zone)
            self._parsed_by_bytes[data, folder] = found
        return found
