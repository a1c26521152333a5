"""A ledger that lasts as long as the process: for demonstrations, and to hold the lasting one against."""

from __future__ import annotations

from typing import TYPE_CHECKING

from agent.ledger import Forgotten, NotIntended, intended, rewriting, saved, settled
from connectors.memory.notebook import MemoryNotebook

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import datetime

    from connectors.ports import Notebook
    from policies.facts import Debrief, DraftKey, DraftRecord, DraftState, SeenInterview


class MemoryLedger:
    """One user's memory, in memory. See `agent.ledger.Ledger`."""

    def __init__(self) -> None:
        self._records: dict[DraftKey, DraftRecord] = {}
        self._debriefs: dict[tuple[str, str | None], Debrief] = {}
        self._interviews: dict[tuple[str, str | None], SeenInterview] = {}
        self._last_run: datetime | None = None
        self._notebooks: dict[str, MemoryNotebook] = {}

    def records(self) -> tuple[DraftRecord, ...]:
        """Every draft that was ever intended and not forgotten."""
        return tuple(self._records.values())

    def intend(self, record: DraftRecord) -> None:
        """Remember that this draft is about to be saved."""
        self._records[record.key] = intended(self._records.get(record.key), record)

    def saved(self, key: DraftKey, *, fingerprint: str, at: datetime) -> None:
        """The mailbox has the draft."""
        self._change(key, lambda record: saved(record, fingerprint=fingerprint, at=at))

    def rewriting(self, key: DraftKey, *, expected: str, words: str, subject: str, at: datetime) -> None:
        """New words are about to take the place of the saved ones."""
        self._change(key, lambda record: rewriting(record, expected=expected, words=words, subject=subject, at=at))

    def settle(
        self,
        key: DraftKey,
        *,
        state: DraftState,
        at: datetime,
        sent_at: datetime | None = None,
        sent_id: str | None = None,
        fingerprint: str | None = None,
    ) -> None:
        """What became of the draft."""
        self._change(
            key,
            lambda record: settled(
                record, state=state, at=at, sent_at=sent_at, sent_id=sent_id, fingerprint=fingerprint
            ),
        )

    def debriefs(self) -> tuple[Debrief, ...]:
        """What the user said, once for each interview."""
        return tuple(self._debriefs.values())

    def say(self, debrief: Debrief) -> None:
        """Put this in the place of what the user said of the interview before."""
        self._debriefs[debrief.uid, debrief.occurrence] = debrief

    def interviews(self) -> tuple[SeenInterview, ...]:
        """Every interview that a run saw."""
        return tuple(self._interviews.values())

    def remember_interviews(self, rows: Iterable[SeenInterview]) -> None:
        """Remember these, each in place of the row with its UID and occurrence."""
        self._interviews |= {(each.uid, each.occurrence): each for each in rows}

    def note_run(self, now: datetime) -> None:
        """A run has ended."""
        self._last_run = now

    def last_run(self) -> datetime | None:
        """When the last run was."""
        return self._last_run

    def notebook(self, source: str) -> Notebook:
        """Where the source of that name keeps what it read."""
        return self._notebooks.setdefault(source, MemoryNotebook())

    def forget(self, uid: str, occurrence: str | None) -> Forgotten:
        """Delete all that is remembered of one interview."""
        drafts = [key for key, each in self._records.items() if (each.uid, each.occurrence) == (uid, occurrence)]
        for key in drafts:
            del self._records[key]
        self._empty_notebooks()
        return Forgotten(
            drafts=len(drafts),
            debriefs=self._debriefs.pop((uid, occurrence), None) is not None,
            interviews=self._interviews.pop((uid, occurrence), None) is not None,
        )

    def forget_all(self) -> Forgotten:
        """Delete everything."""
        forgotten = Forgotten(len(self._records), len(self._debriefs), len(self._interviews))
        self._records, self._debriefs, self._interviews, self._last_run = {}, {}, {}, None
        self._empty_notebooks()
        return forgotten

    def _empty_notebooks(self) -> None:
        for each in self._notebooks.values():
            each.keep(dict.fromkeys(each.pages()))

    def _change(self, key: DraftKey, change: Callable[[DraftRecord], DraftRecord]) -> None:
        if key not in self._records:
            raise NotIntended(key)
        self._records[key] = change(self._records[key])
