"""Who was met on which day: what a thank-you is for (policy section 4)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from policies.case import is_record_of
from policies.facts import DraftKind

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date, datetime

    from policies.applications import Interview
    from policies.case import Case
    from policies.facts import DraftRecord
    from policies.interviewers import Interviewer

_SAME_LOOP = timedelta(hours=3)
"""An interview that begins so soon after another one belongs to the same day, whatever the clock says."""


@dataclass(frozen=True, slots=True)
class Meeting:
    """One person met on one day: once or more often.

    Attributes:
        due: Half an hour after the day's last interview with the company.
        place: Place among those met that day, ``company`` the addresses of all of them.
    """

    who: Interviewer
    interviews: tuple[Interview, ...]
    day: date
    due: datetime
    place: int
    company: frozenset[str]

    @property
    def first(self) -> Interview:
        """The first interview of the day with this person."""
        return self.interviews[0]

    @property
    def end(self) -> datetime:
        """End of the last interview of the day with this person."""
        return max(each.end for each in self.interviews)


def meetings(case: Case) -> Iterator[Meeting]:
    """Each person of each day's interviews once, in the order in which they were met."""
    for day, group in _days(case):
        held = [each for each in group if each.is_held] or list(group)
        due = max(each.end for each in held) + case.settings.thank_you.after
        people: dict[str, tuple[Interviewer, list[Interview]]] = {}
        for interview in (*held, *(each for each in group if each not in held)):
            for who in interview.roster.interviewers:
                mark = who.person.email if who.person is not None else f"?{who.name.casefold()}"
                former = people.setdefault(mark, (who, []))
                if interview.is_held or not any(each.is_held for each in former[1]):
                    former[1].append(interview)
        for place, (who, met_at) in enumerate(people.values()):
            yield Meeting(who, tuple(met_at), day, due.astimezone(case.world.user.zone), place, frozenset(people))


def _days(case: Case) -> Iterator[tuple[date, tuple[Interview, ...]]]:
    """The interviews of each day, which does not end at midnight when the next one follows soon."""
    day: date | None = None
    group: list[Interview] = []
    for each in case.application.interviews:
        if not each.is_interview:
            continue
        goes_on = bool(group) and each.start - max(former.end for former in group) <= _SAME_LOOP
        if day is not None and not goes_on and case.local(each.start) != day:
            yield day, tuple(group)
            day, group = None, []
        day = day or case.local(each.start)
        group.append(each)
    if day is not None:
        yield day, tuple(group)


def variant_of(meeting: Meeting, record: DraftRecord | None, case: Case) -> int:
    """Which of the day's different wordings is this person's: none that was written to somebody else that day."""
    if record is not None:
        return meeting.place
    elsewhere = {
        each.key.person
        for each in case.of_kind(DraftKind.THANK_YOU)
        if case.local(each.start) == meeting.day and each.key.person not in meeting.company
    }
    return len(meeting.company) - 1 + len(elsewhere) if elsewhere else meeting.place


def record_of(meeting: Meeting, case: Case) -> DraftRecord | None:
    """The latest draft made for this person and day, None when there was none."""
    person = meeting.who.person
    if person is None:
        return None
    found = [
        each
        for each in case.of_kind(DraftKind.THANK_YOU)
        if each.key.person == person.email
        and any(
            is_record_of(each, interview, zone_day=meeting.day, record_day=case.local(each.start))
            for interview in meeting.interviews
        )
    ]
    return found[-1] if found else None
