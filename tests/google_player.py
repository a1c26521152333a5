"""The player's job search with everything at Google: calendar, mail and drafts at the stand-in."""

from __future__ import annotations

import email
import email.policy
from email.message import EmailMessage
from email.utils import format_datetime
from typing import TYPE_CHECKING

from agent.gather import Calendar, Mailbox, Sources
from connectors.google.calendar import GoogleCalendar
from connectors.google.drafts import GoogleDrafts
from connectors.google.mail import GoogleMail
from tests.connectors.google_accounts import ME, account, resource
from tests.player import Life, Lying
from tests.stories import mail_of

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from agent.run import Run
    from policies.facts import Message, User
    from tests.connectors.servers.google import GoogleServer
    from tests.stories import Table

_POLICY = email.policy.SMTP.clone(max_line_length=998)
_LABELS = {"inbox": ("INBOX",), "sent": ("SENT",)}


class GoogleLife(Life):
    """A life at this server; each run is a new process with the same ledger."""

    def __init__(self, server: GoogleServer, folder: Path, *, user: User) -> None:
        super().__init__(user=user)
        self._server = server
        self._folder = folder
        for each in user.addresses:
            if each != ME:
                server.add_alias(each, user.name)

    @property
    def sources(self) -> Sources:
        """What the job is given."""
        at = account(self._server, self._folder, now=self._server.clock())
        notebook = self.ledger.notebook("mail")
        mail = GoogleMail("mail", at, notebook, self.user.zone)
        mailbox = Mailbox("gmail", self.user.addresses, mail, GoogleDrafts("mail", at, notebook))
        return Sources((Calendar("google", GoogleCalendar("calendar", at)),), (mailbox,))

    def run(self, now: datetime, *, dry_run: bool = False) -> Run:
        """The job, once the calendar at Google is as the story has it."""
        self._server.calendars.by_id[ME].events.clear()
        for each in self.calendar.events:
            self._server.add_event(ME, resource(each))
        self._server.clock = lambda: now
        return super().run(now, dry_run=dry_run)

    def deliver(self, mail: Table) -> None:
        """A story's mail has arrived, or lies in Sent."""
        data, folder, when = mail_of(mail, user=self.user)
        self._server.deliver(data, _LABELS.get(folder, ()), when)

    def drafts(self) -> list[Lying]:
        """Our drafts that lie in Drafts."""
        self.box.kept = {
            each: self._server.drafts.message(each).mail.raw for each in sorted(self._server.drafts.message_ids)
        }
        return super().drafts()

    def delete(self, lying: Lying) -> None:
        """The person throws the draft away."""
        self._server.user_deletes_draft(lying.ref)

    def edit(self, lying: Lying, *, sentence: str = "A sentence that I added by hand.") -> None:
        """The person adds a sentence."""
        super().edit(lying, sentence=sentence)
        self._server.user_edits_draft(lying.ref, self.box.kept[lying.ref])

    def send(self, lying: Lying, *, at: datetime, sent_id: str | None = None) -> Message:
        """The person sends the draft: Gmail gives it another id."""
        message = email.message_from_bytes(lying.data, policy=_POLICY)
        assert isinstance(message, EmailMessage)
        message.replace_header("Date", format_datetime(at))
        if sent_id is not None:
            message.replace_header("Message-ID", f"<{sent_id}>")
        self._server.clock = lambda: at
        self._server.user_sends_draft(lying.ref, raw=message.as_bytes())
        return lying.message
