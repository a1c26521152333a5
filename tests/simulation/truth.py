"""What ought to be drafted in a simulated search, worked out from what truly happened and not from any text.

This is the specification told a second time, over facts that need no understanding: it shares no code with the
policies, and is kept as plain as it can be.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from enum import Enum
from typing import TYPE_CHECKING

from policies.facts import DraftKind
from tests.simulation.wording import Told, business_day_after

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

    from policies.facts import Person

HALF_HOUR = timedelta(minutes=30)
GIVE_UP_THANKS = timedelta(hours=72)
SAME_LOOP = timedelta(hours=3)
GIVE_UP = timedelta(days=60)
MOST_CHECK_INS = 2


class Fate(Enum):
    """Where a draft that was made stands."""

    LIES = "lies"
    EDITED = "edited"
    SENT = "sent"
    DISMISSED = "dismissed"
    TAKEN_BACK = "taken back"


@dataclass(slots=True)
class Meeting:
    """One interview. ``off`` once it was cancelled or has vanished; ``people`` interviewed."""

    uid: str
    start: datetime
    end: datetime
    people: tuple[Person, ...]
    organizer: Person | None
    arranged: datetime
    off: bool = False


@dataclass(frozen=True, slots=True)
class Letter:
    """A mail of the company that arrived."""

    at: datetime
    sender: Person
    told: Told


@dataclass(frozen=True, slots=True)
class Own:
    """A mail that the user sent."""

    at: datetime
    to: str
    is_check_in: bool = False


@dataclass(slots=True)
class Made:
    """A draft that the job made."""

    kind: DraftKind
    to: str
    at: datetime
    message_id: str
    fate: Fate = Fate.LIES


@dataclass(slots=True)
class Truth:
    """All that truly happened with one company."""

    name: str
    domain: str
    zone: ZoneInfo
    meetings: list[Meeting] = field(default_factory=list)
    letters: list[Letter] = field(default_factory=list)
    own: list[Own] = field(default_factory=list)
    made: list[Made] = field(default_factory=list)
    hearsay: list[Letter] = field(default_factory=list)
    """Timelines that the user told of in a debrief."""
    refused_at: datetime | None = None
    """When the user said that they are not interested."""
    refused_uid: str | None = None
    """Of which meeting they said so."""

    # ------------------------------------------------------------ words of the specification

    def local(self, moment: datetime) -> date:
        """The user's day."""
        return moment.astimezone(self.zone).date()

    def meeting(self, uid: str | None) -> Meeting | None:
        """The one of that event, None when there is none."""
        return next((each for each in self.meetings if each.uid == uid), None)

    def over(self, now: datetime) -> list[Meeting]:
        """Interviews that took place."""
        return sorted((each for each in self.meetings if not each.off and each.end <= now), key=lambda each: each.end)

    def is_ahead(self, now: datetime) -> bool:
        """A further interview is on the calendar."""
        return any(not each.off and each.end > now for each in self.meetings)

    def human(self) -> list[Letter]:
        """Signs of life."""
        return sorted((each for each in self.letters if each.told.is_human), key=lambda each: each.at)

    def closed_at(self) -> datetime | None:
        """When the company ended it, or the user's withdrawal went out."""
        ends = [each.at for each in self.human() if each.told.ends]
        ends += [each.at for each in self.made if each.kind is DraftKind.WITHDRAWAL and each.fate is Fate.SENT]
        return min(ends, default=None)

    def live(self, kind: DraftKind) -> list[Made]:
        """Drafts of that kind that lie unsent."""
        return [each for each in self.made if each.kind is kind and each.fate in (Fate.LIES, Fate.EDITED)]

    def stands(self, made: Made) -> bool:
        """Whether an unsent check-in still says what is so: the user changed it, or nobody has written since."""
        since = [each.at for each in self.human()] + [each.at for each in self.own]
        return made.fate is Fate.EDITED or not any(each > made.at for each in since)

    # ------------------------------------------------------------ section 4

    def thanks_due(self, now: datetime) -> set[str]:
        """Whom a thank-you is due to that was not made yet."""
        if self.closed_at() is not None or self.refused_at is not None:
            return set()
        return {
            person.email
            for loop in self._loops()
            for person, end in _met_in(loop).items()
            if max(each.end for each in loop) + HALF_HOUR <= now <= end + GIVE_UP_THANKS
            and not any(each.to == person.email and each.at >= end for each in self.own)
            and not self._was_thanked(person.email, loop)
        }

    def _loops(self) -> list[list[Meeting]]:
        """Meetings of one day together, and those that follow soon over midnight."""
        loops: list[list[Meeting]] = []
        for each in sorted((each for each in self.meetings if not each.off), key=lambda meeting: meeting.start):
            former = loops[-1][-1] if loops else None
            if former is not None and (
                self.local(loops[-1][0].start) == self.local(each.start) or each.start - former.end <= SAME_LOOP
            ):
                loops[-1].append(each)
            else:
                loops.append([each])
        return loops

    def _was_thanked(self, address: str, loop: list[Meeting]) -> bool:
        begins = loop[0].start
        return any(
            each.kind is DraftKind.THANK_YOU
            and each.to == address
            and begins <= each.at <= loop[-1].end + GIVE_UP_THANKS
            for each in self.made
            if each.fate is not Fate.TAKEN_BACK
        )

    # ------------------------------------------------------------ section 5

    def check_in_due(self, now: datetime) -> str | None:
        """Whom a check-in is due to, None when there is none."""
        if (
            self.is_ahead(now)
            or self.check_in_barred(now) is not None
            or any(self.stands(each) for each in self.live(DraftKind.CHECK_IN))
        ):
            return None
        due = self.check_in_day(now)
        if now < datetime.combine(due, time(9), self.zone) or due > self.local(self.over(now)[-1].end + GIVE_UP):
            return None
        return self.contact(now)

    def check_in_barred(self, now: datetime) -> str | None:
        """Why there is none for the time being, or for good."""
        over = self.over(now)
        if not over:
            return "no interview yet"
        if self.closed_at() is not None or self.refused_at is not None:
            return "closed"
        if now > over[-1].end + GIVE_UP:
            return "too late"
        if self.open_question():
            return "your turn"
        if len(self.check_ins_since()) >= MOST_CHECK_INS:
            return "enough"
        if any(
            each.kind is DraftKind.CHECK_IN and each.fate is Fate.DISMISSED and each.at >= over[-1].end
            for each in self.made
        ):
            return "dismissed"
        return None

    def open_question(self) -> bool:
        """A human asked, and neither the user nor, for times, an event has answered since."""
        wrote = max((each.at for each in self.own), default=None)
        return any(
            each.told.asks
            and (wrote is None or each.at > wrote)
            and not (each.told.schedules and any(not m.off and m.arranged > each.at for m in self.meetings))
            for each in self.human()
        )

    def check_ins_since(self) -> list[datetime]:
        """When check-ins went out since the last sign of life."""
        signs = [each.at for each in self.human()] + [each.end for each in self.meetings if not each.off]
        return sorted(each.at for each in self.own if each.is_check_in and each.at > max(signs))

    def promise(self, now: datetime) -> Letter | None:
        """The timeline that holds."""
        said = [each for each in (*self.human(), *self.hearsay) if each.told.promise is not None]
        said.sort(key=lambda each: each.at)
        if not said:
            return None
        day = said[-1].told.promise
        assert day is not None
        later = [self.local(each.at) for each in self.human()] + [self.local(each.end) for each in self.over(now)]
        return None if any(each > day for each in later) else said[-1]

    def check_in_day(self, now: datetime) -> date:
        """The first day on which one may be drafted."""
        last = self.over(now)[-1]
        held = self.promise(now)
        days: list[date] = []
        if held is not None and held.told.promise is not None:
            days.append(business_day_after(held.told.promise, 1))
        if held is None or last.arranged > held.at:
            heard = [self.local(each.at) for each in self.human()]
            days.append(_on_or_after(max([self.local(last.end), *heard]) + timedelta(days=7)))
        if self.own:
            days.append(business_day_after(self.local(max(each.at for each in self.own)), 3))
        back = self._away_until(self.contact(now))
        if back is not None:
            days.append(business_day_after(back, 1))
        sent = self.check_ins_since()
        if sent:
            days.append(_on_or_after(self.local(sent[-1]) + timedelta(days=7)))
        return max(days)

    def contact(self, now: datetime) -> str:
        """To whom it goes."""
        held = self.promise(now)
        if held is not None:
            return held.sender.email
        return self.last_writer() or self._of_latest_round(now)

    def last_writer(self) -> str | None:
        """The human who last wrote."""
        human = self.human()
        return human[-1].sender.email if human else None

    def _of_latest_round(self, now: datetime) -> str:
        last = self.over(now)[-1]
        if last.organizer in last.people:
            return last.organizer.email
        return last.people[0].email

    def _away_until(self, address: str) -> date | None:
        theirs = [each for each in self.letters if each.sender.email == address]
        latest = max(theirs, key=lambda each: each.at, default=None)
        return None if latest is None else latest.told.returns

    # ------------------------------------------------------------ section 6

    def withdrawal_due(self, now: datetime) -> str | None:
        """Whom a withdrawal is due to, None when there is none."""
        if self.refused_at is None or self.refused_at > now or self.closed_at() is not None:
            return None
        if any(each.kind is DraftKind.WITHDRAWAL and each.fate is not Fate.TAKEN_BACK for each in self.made):
            return None
        held = sorted((each for each in self.meetings if not each.off), key=lambda each: each.start)
        if now > max(each.end for each in held) + GIVE_UP:
            return None
        organizers = [each.organizer.email for each in held if each.organizer is not None]
        return self.last_writer() or (organizers[-1] if organizers else held[0].people[0].email)

    def may_become_due(self, now: datetime) -> bool:
        """Whether the passing of time alone may call for a draft: in the days after a meeting, and at nine."""
        last = max((each.end for each in self.meetings), default=None)
        return last is not None and (
            now - last <= GIVE_UP_THANKS or now.astimezone(self.zone).hour in (9, 10) or self.refused_at is not None
        )

    def due(self, now: datetime) -> set[tuple[DraftKind, str]]:
        """Every draft that a run at that moment has to make."""
        found = {(DraftKind.THANK_YOU, each) for each in self.thanks_due(now)}
        check_in, withdrawal = self.check_in_due(now), self.withdrawal_due(now)
        if check_in is not None:
            found.add((DraftKind.CHECK_IN, check_in))
        if withdrawal is not None:
            found.add((DraftKind.WITHDRAWAL, withdrawal))
        return found


def _met_in(loop: list[Meeting]) -> dict[Person, datetime]:
    """Who was met, and when the last meeting with them ended."""
    found: dict[Person, datetime] = {}
    for each in loop:
        found |= dict.fromkeys(each.people, each.end)
    return found


def _on_or_after(day: date) -> date:
    return business_day_after(day - timedelta(days=1), 1)
