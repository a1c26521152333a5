"""`python -m tests.bench.requests`: what the job asks of Gmail, in requests and quota units, at the stand-in."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from agent.gather import Calendar, Mailbox, Sources
from agent.memory_ledger import MemoryLedger
from agent.run import run
from connectors.google.calendar import GoogleCalendar
from connectors.google.drafts import GoogleDrafts
from connectors.google.mail import GoogleMail
from policies.facts import User
from policies.settings import PolicySettings
from tests.builders import NEW_YORK, event, moment
from tests.connectors.google_accounts import ME, account, resource
from tests.connectors.mail_text import mail
from tests.connectors.servers.google import google_server

if TYPE_CHECKING:
    from datetime import datetime

    from tests.connectors.servers.google import GoogleServer

BEFORE = moment("2026-03-03T09:00")
AFTER = moment("2026-03-03T18:00")
THREADS = 1_000
SAM = "Sam Rivera <sam.rivera@example.com>"


@dataclass(frozen=True, slots=True)
class Row:
    """One kind of run: all of its requests, sign-in and calendar among them, and Gmail's quota units."""

    what: str
    requests: int
    units: int

    def __str__(self) -> str:
        return f"| {self.what} | {self.requests:,} | {self.units:,} |"


def measured(*, threads: int = THREADS) -> list[Row]:
    """The table of docs/google.md, measured."""
    with TemporaryDirectory() as folder, google_server() as server:
        job = _Job(server, Path(folder))
        server.add_event(ME, resource(event(start="2026-03-03T14:00")))
        for number in range(threads):
            one = mail(
                id=f"m{number}@acme.example", subject=f"Subject {number}", date="Fri, 20 Feb 2026 10:00:00 -0500"
            )
            server.deliver(one, received=moment("2026-02-20T10:00"))
        first = job.row(f"a first scan of {threads:,} threads", BEFORE)
        job.row("the run after it", BEFORE)
        quiet = job.row("a run in which nothing happened", BEFORE)
        draft = job.row("a run that makes a draft", AFTER)
        job.row("the run after it", AFTER)
        server.add_event(
            ME, resource(event(uid="e2", start="2026-03-03T15:00", attendees=(SAM, "Ana Silva <ana@other.example>")))
        )
        answer = mail(id="a1@other.example", sender="ana@other.example", date="Tue, 3 Mar 2026 18:10:00 -0500")
        server.deliver(answer, received=moment("2026-03-03T18:10"))
        new = job.row("a run with a new interview, its mail and its draft", moment("2026-03-03T18:30"))
        return [quiet, draft, new, first]


class _Job:
    """The real job, with one ledger."""

    def __init__(self, server: GoogleServer, folder: Path) -> None:
        self._server = server
        self._folder = folder
        self._ledger = MemoryLedger()

    def row(self, what: str, now: datetime) -> Row:
        """One run, as a new process would make it."""
        self._server.requests.clear()
        at = account(self._server, self._folder, now=now)
        notebook = self._ledger.notebook("mail")
        sources = Sources(
            (Calendar("google", GoogleCalendar("calendar", at)),),
            (Mailbox("gmail", (), GoogleMail("mail", at, notebook, NEW_YORK), GoogleDrafts("mail", at, notebook)),),
        )
        user = User("Sam Rivera", (ME,), NEW_YORK, signature="Sam Rivera")
        done = run(
            sources,
            user=user,
            policy=PolicySettings(),
            ledger=self._ledger,
            stopwatch=lambda: 0.0,
            dry_run=False,
            now=now,
        )
        if done.has_failed:
            raise RuntimeError([each.error for each in done.gathered.reports])
        return Row(what, len(self._server.requests), self._server.units())


if __name__ == "__main__":
    sys.stdout.writelines(f"{each}\n" for each in measured())
