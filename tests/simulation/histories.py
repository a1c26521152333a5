"""Any history at all: a state machine that lets calendar, mail, person and clock do what they like between runs.

Unlike a simulated search it follows no plausible plot. After every run the promises that hold whatever happens are
looked at; `tests.simulation.truth` says what truly happened.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from random import Random
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule

from agent.debriefing import Words
from policies.facts import Attendee, DraftKind, Event, EventStatus, Message, Participation, Person
from tests.builders import sam
from tests.player import Life
from tests.simulation.promises import broken
from tests.simulation.truth import Fate, Letter, Made, Meeting, Own, Truth
from tests.simulation.wording import Told, Writer

if TYPE_CHECKING:
    from tests.player import Lying

ZONES = ("America/New_York", "Europe/Berlin", "Australia/Sydney", "Asia/Kolkata", "America/Sao_Paulo", "UTC")
STARTS = (date(2026, 3, 2), date(2026, 3, 23), date(2026, 10, 19), date(2026, 12, 21), date(2026, 6, 8))
"""Days before a change of clocks on either side of the ocean, before the turn of the year, and in quiet June."""
NAMES = {
    "Oakharbor": ("Jane Doe", "Raj Patel", "Dana Novak"),
    "Tidewell": ("Omar Haddad", "Lena Brandt", "Marco Moretti"),
}
MAILS = ("update", "waiting", "thanks", "question", "invite", "end", "away", "newsletter")


@dataclass(slots=True)
class Known:
    """One event, as it stands in the calendar, and what is true of it."""

    event: Event
    meeting: Meeting


class Histories(RuleBasedStateMachine):
    """What may happen, in any order."""

    @initialize(zone=st.sampled_from(ZONES), start=st.sampled_from(STARTS), hour=st.integers(0, 23))
    def begin(self, zone: str, start: date, hour: int) -> None:
        self.zone = ZoneInfo(zone)
        self.life = Life(user=sam(zone=zone))
        self.now = datetime.combine(start, time(hour, 10), UTC)
        self.truths = {name: Truth(name, f"{name.lower()}.example", self.zone) for name in NAMES}
        self.known: list[Known] = []
        self.kept: dict[str, bytes] = {}
        self.rng = Random(0)  # noqa: S311  (wordings)
        self.serial = 0
        self.begun: set[str] = set()
        self.seen: set[tuple[str, datetime]] = set()
        self.an_interview_appears(company="Oakharbor", after=-2, minutes=60, who={0, 1})
        self.the_job_runs()

    # ------------------------------------------------------------ the calendar

    @rule(
        company=st.sampled_from(sorted(NAMES)),
        after=st.integers(-48, 24 * 9),
        minutes=st.sampled_from((30, 60, 90)),
        who=st.sets(st.integers(0, 1), min_size=1),
    )
    def an_interview_appears(self, company: str, after: int, minutes: int, who: set[int]) -> None:
        truth = self.truths[company]
        people = tuple(self._person(company, NAMES[company][each]) for each in sorted(who))
        organizer = self._person(company, NAMES[company][2])
        start = (self.now + timedelta(hours=after)).replace(minute=0)
        self.serial += 1
        meeting = Meeting(f"e{self.serial}", start, start + timedelta(minutes=minutes), people, organizer, self.now)
        event = Event(
            uid=meeting.uid,
            start=start,
            end=meeting.end,
            summary="Interview: Data Analyst",
            description=f"Interviewers: {', '.join(each.name for each in people)}",
            organizer=organizer,
            attendees=tuple(
                Attendee(each, Participation.ACCEPTED)
                for each in (*people, organizer, Person(self.life.user.addresses[0], self.life.user.name))
            ),
            created=min(self.now, start),
            source="calendar",
        )
        truth.meetings.append(meeting)
        self.known.append(Known(event, meeting))
        self.life.put(event)

    @precondition(lambda self: bool(self.known))
    @rule(which=st.integers(0, 9), hours=st.integers(-72, 24 * 6))
    def an_interview_moves(self, which: int, hours: int) -> None:
        known = self._known(which)
        start = known.event.start + timedelta(hours=hours)
        end = start + (known.event.end - known.event.start)
        self._put(known, replace(known.event, start=start, end=end, sequence=known.event.sequence + 1))
        known.meeting.start, known.meeting.end = start, end

    @precondition(lambda self: bool(self.known))
    @rule(which=st.integers(0, 9))
    def an_interview_is_cancelled(self, which: int) -> None:
        known = self._known(which)
        self._put(known, replace(known.event, status=EventStatus.CANCELLED, sequence=known.event.sequence + 1))
        known.meeting.off = True

    @precondition(lambda self: bool(self.known))
    @rule(which=st.integers(0, 9))
    def an_interview_vanishes(self, which: int) -> None:
        known = self._known(which)
        if (known.event.uid, known.event.start) not in self.seen:
            self.the_job_runs()  # nobody can know how an event was changed that vanished before it was seen
        self.life.remove(known.event.uid)
        known.meeting.off = known.meeting.uid not in self.begun
        self.known.remove(known)

    @rule()
    def the_calendar_lists_its_events_otherwise(self) -> None:
        self.life.calendar.events.reverse()
        self.life.mail.messages.reverse()

    # ------------------------------------------------------------ mail

    @precondition(lambda self: bool(self.known))
    @rule(which=st.integers(0, 9), who=st.integers(0, 2), kind=st.sampled_from(MAILS), late=st.integers(0, 60))
    def they_write(self, which: int, who: int, kind: str, late: int) -> None:
        """Mail arrives, dated up to some days ago."""
        known = self._known(which)
        company = next(name for name, truth in self.truths.items() if known.meeting in truth.meetings)
        sender = [*known.meeting.people, known.event.organizer or known.meeting.people[0]][who % 2]
        said = self.now - timedelta(hours=late)
        told = self._told(kind, Writer(sender.name, company, "Data Analyst", "en", self.rng), said)
        writer = Person(f"news@{self.truths[company].domain}") if kind == "newsletter" else sender
        self._message(writer, (self._sam(),), told.subject, told.words, said, headers=told.headers)
        self.truths[company].letters.append(Letter(said, writer, told))

    def _told(self, kind: str, writer: Writer, said: datetime) -> Told:
        if kind == "update":
            return writer.update(said.date())
        if kind == "away":
            return writer.away((said + timedelta(days=6)).date())
        made: Told = getattr(writer, kind)()
        return made

    @precondition(lambda self: bool(self.known))
    @rule(which=st.integers(0, 9), checks_in=st.booleans())
    def the_user_writes_by_hand(self, which: int, checks_in: bool) -> None:  # noqa: FBT001  (drawn)
        known = self._known(which)
        truth = self._truth_of(known)
        words = "is there any news about the Data Analyst role?" if checks_in else "here is what you asked for."
        to = known.meeting.people[0]
        subject = f"The Data Analyst role, {self.serial}"
        self._message(self._sam(), (to,), subject, f"Hi,\n\n{words}\n\nBest,\nSam", self.now)
        truth.own.append(Own(self.now, to.email, checks_in))

    # ------------------------------------------------------------ drafts

    @precondition(lambda self: bool(self.life.drafts()))
    @rule(which=st.integers(0, 9))
    def the_user_sends_a_draft(self, which: int) -> None:
        lying, made = self._draft(which)
        self.life.send(lying, at=self.now)
        made.fate = Fate.SENT
        self.kept.pop(made.message_id, None)
        self._truth_at(made.to).own.append(Own(self.now, made.to, made.kind is DraftKind.CHECK_IN))

    @precondition(lambda self: bool(self.life.drafts()))
    @rule(which=st.integers(0, 9))
    def the_user_edits_a_draft(self, which: int) -> None:
        lying, made = self._draft(which)
        self.life.edit(lying, sentence=f"A sentence of mine, number {self.serial}.")
        made.fate = Fate.EDITED
        self.kept[made.message_id] = self.life.box.kept[lying.ref]

    @precondition(lambda self: bool(self.life.drafts()))
    @rule(which=st.integers(0, 9))
    def the_user_throws_a_draft_away(self, which: int) -> None:
        lying, made = self._draft(which)
        self.life.delete(lying)
        made.fate = Fate.DISMISSED
        self.kept.pop(made.message_id, None)

    # ------------------------------------------------------------ what the user says

    @precondition(lambda self: bool(self.known))
    @rule(which=st.integers(0, 9), word=st.sampled_from(("interest", "topic", "happened", "not met", "promised")))
    def the_user_says(self, which: int, word: str) -> None:
        known = self._known(which)
        truth = self._truth_of(known)
        self.the_job_runs()
        if word == "interest":
            self._say(known, Words(interest="no"))
            truth.refused_at, truth.refused_uid = self.now, known.meeting.uid
        elif word == "topic":
            self._say(known, Words(topics=(f"the migration of system {self.serial}",)))
        elif word == "happened":
            self._say(known, Words(happened="no"))
            known.meeting.off = True
        elif word == "not met":
            if len(known.meeting.people) == 1:
                return
            gone = known.meeting.people[-1]
            self._say(known, Words(not_met=(gone.email,)))
            known.meeting.people = tuple(each for each in known.meeting.people if each != gone)
        else:
            day = self.now.astimezone(self.zone).date() + timedelta(days=9)
            self._say(known, Words(promised=day.isoformat()))
            truth.hearsay.append(Letter(self.now, known.meeting.people[0], Told("", is_human=False, promise=day)))

    def _say(self, known: Known, words: Words) -> None:
        self.life.say(known.event.uid, words, now=self.now)

    # ------------------------------------------------------------ the clock and the job

    @rule(hours=st.one_of(st.integers(1, 30), st.integers(31, 24 * 12)))
    def the_laptop_sleeps(self, hours: int) -> None:
        self.now += timedelta(hours=hours)

    @rule(hours=st.integers(1, 30))
    def some_hours_pass(self, hours: int) -> None:
        self.now += timedelta(hours=hours)
        self.the_job_runs()

    @rule(days=st.integers(2, 9))
    def some_days_pass(self, days: int) -> None:
        for _ in range(days):
            self.now += timedelta(days=1)
            self.the_job_runs()

    @rule()
    def the_job_runs_twice(self) -> None:
        self.the_job_runs()
        drafts, records = dict(self.life.box.kept), self.life.ledger.records()
        self.the_job_runs()
        assert drafts == self.life.box.kept
        assert records == self.life.ledger.records()

    @rule(which=st.sampled_from(("calendar", "mail")))
    def the_job_runs_half_blind(self, which: str) -> None:
        """A source cannot be read: no draft goes, and none comes on half a picture."""
        self.life.fail(calendar=which == "calendar", mail=which == "mail")
        self.the_job_runs()
        self.life.fail()

    @rule()
    def the_job_runs(self) -> None:
        run = self.life.run(self.now)
        if self.life.calendar.failure is None and self.life.mail.failure is None:
            self.seen |= {(each.event.uid, each.event.start) for each in self.known}
            self.begun = {each.meeting.uid for each in self.known if each.event.start <= self.now}
        taken = {each.record.message_id for each in run.applied.retracted}
        for truth in self.truths.values():
            for made in truth.made:
                if made.message_id in taken:
                    assert made.fate is Fate.LIES, f"the {made.kind} to {made.to} was the user's: {made.fate}"
                    made.fate = Fate.TAKEN_BACK
        for draft in run.applied.created:
            truth = self._truth_at(draft.outgoing.to.email)
            assert broken(draft, truth, now=self.now) == []
            truth.made.append(Made(draft.subject.kind, draft.outgoing.to.email, self.now, draft.outgoing.message_id))
        lying = {each.message.id: each.data for each in self.life.drafts()}
        for truth in self.truths.values():
            for made in truth.made:
                is_there = made.message_id in lying
                assert is_there == (made.fate in (Fate.LIES, Fate.EDITED)), (
                    f"{made} is {'' if is_there else 'not '}there"
                )
        assert {each: lying.get(each) for each in self.kept} == self.kept

    # ------------------------------------------------------------ small things

    def _person(self, company: str, name: str) -> Person:
        return Person(f"{name.lower().replace(' ', '.')}@{company.lower()}.example", name)

    def _sam(self) -> Person:
        return Person(self.life.user.addresses[0], self.life.user.name)

    def _known(self, which: int) -> Known:
        return self.known[which % len(self.known)]

    def _put(self, known: Known, event: Event) -> None:
        known.event = event
        self.life.put(event)

    def _truth_of(self, known: Known) -> Truth:
        return next(each for each in self.truths.values() if known.meeting in each.meetings)

    def _truth_at(self, address: str) -> Truth:
        return next(each for each in self.truths.values() if address.endswith("@" + each.domain))

    def _draft(self, which: int) -> tuple[Lying, Made]:
        drafts = self.life.drafts()
        lying = drafts[which % len(drafts)]
        made = next(
            each for truth in self.truths.values() for each in truth.made if each.message_id == lying.message.id
        )
        return lying, made

    def _message(
        self,
        sender: Person,
        to: tuple[Person, ...],
        subject: str,
        text: str,
        at: datetime,
        *,
        headers: tuple[tuple[str, str], ...] = (),
    ) -> None:
        self.serial += 1
        self.life.receive(
            Message(
                id=f"m{self.serial}@{sender.domain}",
                date=at,
                sender=sender,
                to=to,
                subject=subject,
                text=text,
                headers=headers,
                mailbox="mail",
                folder="sent" if sender == self._sam() else "inbox",
            )
        )
