"""A job search as it may happen: companies that answer, delay, promise and vanish, and a person with a mailbox.

Everything is drawn from one seed. What happens next is put on an agenda; playing it is `tests.simulation.play`.
"""

from __future__ import annotations

import heapq
import itertools
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from random import Random
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from agent.debriefing import Words
from policies.facts import Attendee, DraftKind, Event, EventStatus, Message, Participation, Person
from tests.builders import sam
from tests.player import Life
from tests.simulation.truth import Fate, Letter, Made, Meeting, Own, Truth
from tests.simulation.wording import Told, Writer

if TYPE_CHECKING:
    from collections.abc import Callable

ZONES = ("America/New_York", "America/Los_Angeles", "Europe/Berlin", "Europe/London", "Asia/Kolkata",
         "Australia/Sydney", "America/Sao_Paulo", "UTC")  # fmt: skip
COMPANIES = ("Brightloom", "Oakharbor", "Tidewell", "Quillstone", "Fernbank", "Marrowgate", "Sunderly", "Pellworth")
ROLES = ("Backend Engineer", "Data Analyst", "Product Manager", "Platform Engineer", "Designer", "Account Manager")
FIRST = ("Jane", "Raj", "Dana", "Priya", "Omar", "Lena", "Marco", "Aisha", "Tomas", "Ingrid", "Yusuf", "Clara",
         "Nadia", "Pavel", "Greta", "Hugo", "Amara", "Felix")  # fmt: skip
LAST = ("Doe", "Patel", "Okafor", "Lindqvist", "Moretti", "Haddad", "Novak", "Castillo", "Brandt", "Ferreira",
        "Nakamura", "Olsen", "Varga", "Dubois")  # fmt: skip
LENGTH = timedelta(days=75)


class Search:
    """One search: the agenda of what happens, the person's life, and the truth about each company."""

    def __init__(self, seed: int) -> None:
        self.rng = Random(seed)  # noqa: S311  (a simulation)
        self.user = sam(zone=self.rng.choice(ZONES))
        self.life = Life(user=self.user)
        self.zone = ZoneInfo(str(self.user.zone))
        day = date(2026, 1, 5) + timedelta(days=self.rng.randrange(300))
        self.begins = datetime.combine(day, time(8), UTC)
        self.ends = self.begins + LENGTH
        self._serial = itertools.count(1)
        self._agenda: list[tuple[datetime, int, Callable[[datetime], None]]] = []
        self.overdue: set[tuple[DraftKind, str]] = set()
        count = self.rng.choice((1, 2, 2, 3))
        self.companies = [Company(self, name) for name in self.rng.sample(COMPANIES, count)]

    def at(self, moment: datetime, what: Callable[[datetime], None]) -> None:
        """It happens then; nothing happens after the end."""
        if moment <= self.ends:
            heapq.heappush(self._agenda, (moment, next(self._serial), what))

    def next_moment(self) -> datetime | None:
        """When the next thing happens."""
        return self._agenda[0][0] if self._agenda else None

    def happen(self) -> None:
        """The next thing happens."""
        moment, _, what = heapq.heappop(self._agenda)
        what(moment)

    def number(self) -> int:
        """A number that was not used before."""
        return next(self._serial)

    def company_of(self, address: str) -> Company:
        """The company whose person has that address."""
        return next(each for each in self.companies if address.endswith("@" + each.truth.domain))

    # ------------------------------------------------------------ the person

    def drafted(self, made: Made, now: datetime) -> None:
        """A draft was made: the person sees it some time later, and does something about it, or nothing."""
        later = now + timedelta(minutes=self.rng.randint(5, 600))
        fate = self.rng.choices(("send", "late", "edit", "delete", "leave"), (62, 14, 8, 6, 10))[0]
        if fate == "leave":
            return
        if fate == "late":
            later += timedelta(days=self.rng.randint(1, 4))
        self.at(later, lambda moment: self._handle(made, fate, moment))

    def _handle(self, made: Made, fate: str, now: datetime) -> None:
        lying = next((each for each in self.life.drafts() if each.message.id == made.message_id), None)
        if lying is None or made.fate is not Fate.LIES:
            return
        if fate == "delete":
            self.life.delete(lying)
            made.fate = Fate.DISMISSED
            return
        if fate == "edit":
            self.life.edit(lying)
            made.fate = Fate.EDITED
            if self.rng.random() < 0.4:
                return
            lying = next(each for each in self.life.drafts() if each.message.id == made.message_id)
        self.life.send(lying, at=now)
        made.fate = Fate.SENT
        self.company_of(made.to).received(made, now)


@dataclass(frozen=True, slots=True)
class _Thread:
    """Where a conversation stands: the last message's id and its subject."""

    id: str
    subject: str


class Company:
    """The other side of one application."""

    def __init__(self, search: Search, name: str) -> None:
        self.search = search
        self.rng = search.rng
        self.zone = ZoneInfo(self.rng.choice(ZONES))
        self.truth = Truth(name, f"{name.lower()}.example", search.zone)
        self.role = self.rng.choice(ROLES)
        self.language = self.rng.choices(("en", "de", "fr", "es"), (70, 10, 10, 10))[0]
        names = self.rng.sample(FIRST, 9)
        people = [self._person(f"{each} {self.rng.choice(LAST)}") for each in names]
        self.recruiter, self.staff = people[0], people[1:]
        self.rounds = self.rng.choice((1, 2, 2, 3))
        self._thread: _Thread | None = None
        begins = search.begins + timedelta(days=self.rng.randrange(12), minutes=self.rng.randrange(600))
        search.at(begins, self.arrange)

    def _person(self, name: str) -> Person:
        return Person(f"{name.lower().replace(' ', '.')}@{self.truth.domain}", name)

    # ------------------------------------------------------------ interviews

    def arrange(self, now: datetime) -> None:
        """An interview, or a loop of them, appears in the calendar."""
        if self.truth.closed_at() is not None:
            return
        self.rounds -= 1
        day = (now + timedelta(days=self.rng.randint(2, 7))).astimezone(self.zone).date()
        while day.weekday() > 4:
            day += timedelta(days=1)
        hour = self.rng.randint(9, 13)
        count = self.rng.choices((1, 2, 3), (75, 15, 10))[0]
        start = datetime.combine(day, time(hour, self.rng.choice((0, 30))), self.zone)
        for _ in range(count):
            people = tuple(self.rng.sample(self.staff, self.rng.choices((1, 2, 4), (65, 25, 10))[0]))
            end = self._put(start, people, now)
            start = end + timedelta(minutes=self.rng.choice((0, 15, 60)))
        last = max(each.end for each in self.truth.meetings)
        self.search.at(last + timedelta(minutes=self.rng.randint(31, 3000)), self.after_interview)
        if self.rng.random() < 0.08:
            self.search.at(last + timedelta(minutes=self.rng.randint(1, 29)), self._thanks_by_hand)

    def _put(self, start: datetime, people: tuple[Person, ...], now: datetime) -> datetime:
        """One interview, and what may befall it; its end."""
        organizer = self.rng.choice((people[0], self.recruiter))
        end = start + timedelta(minutes=self.rng.choice((30, 45, 60, 90)))
        event = self._event(start, end, people, organizer, now)
        meeting = Meeting(event.uid, start, end, people, organizer, now)
        self.truth.meetings.append(meeting)
        self.search.life.put(event)
        mishap = self.rng.random()
        before = start - timedelta(hours=self.rng.randint(2, 30))
        if mishap < 0.05 and before > now:
            self.search.at(before, lambda _: self._cancel(event, meeting))
        elif mishap < 0.09 and before > now:
            self.search.at(before, lambda moment: self._move(event, meeting, moment))
        elif mishap < 0.11 and before > now:
            self.search.at(before, lambda _: self._vanish(event, meeting))
        return end

    def _event(
        self, start: datetime, end: datetime, people: tuple[Person, ...], organizer: Person, now: datetime
    ) -> Event:
        titles = {
            "en": (f"Interview: {self.role}", f"{self.role} interview with {self.truth.name}", "Technical interview",
                   f"Onsite interview - {self.truth.name}"),
            "de": (f"Vorstellungsgespräch {self.role}", f"Interview {self.truth.name}"),
            "fr": (f"Entretien {self.role}", f"Entretien technique - {self.truth.name}"),
            "es": (f"Entrevista {self.role}", f"Entrevista técnica con {self.truth.name}"),
        }  # fmt: skip
        description = ""
        if organizer == self.recruiter:
            names = ", ".join(each.name for each in people)
            description = f"Interviewers: {names}\nRecruiting coordinator: {organizer.name}"
        attendees = [*people, *([organizer] if organizer not in people else [])]
        return Event(
            uid=f"{self.search.number()}@{self.truth.domain}",
            start=start,
            end=end,
            summary=self.rng.choice(titles[self.language]),
            description=description,
            organizer=organizer,
            attendees=(
                *(Attendee(each, Participation.ACCEPTED) for each in attendees),
                Attendee(Person(self.search.user.addresses[0], self.search.user.name), Participation.ACCEPTED),
            ),
            created=now,
            stamp=now,
            source="calendar",
        )

    def _cancel(self, event: Event, meeting: Meeting) -> None:
        self.search.life.put(replace(event, status=EventStatus.CANCELLED, sequence=event.sequence + 1))
        meeting.off = True

    def _vanish(self, event: Event, meeting: Meeting) -> None:
        self.search.life.remove(event.uid)
        meeting.off = True

    def _move(self, event: Event, meeting: Meeting, now: datetime) -> None:
        start = now + timedelta(days=self.rng.randint(2, 5), minutes=self.rng.randrange(300))
        end = start + (event.end - event.start)
        self.search.life.put(replace(event, start=start, end=end, sequence=event.sequence + 1))
        meeting.start, meeting.end = start, end
        self.search.at(end + timedelta(minutes=self.rng.randint(31, 3000)), self.after_interview)

    def after_interview(self, now: datetime) -> None:
        """What the two sides do once it is over: often nothing."""
        over = self.truth.over(now)
        if not over or self.truth.is_ahead(now) or self.truth.closed_at() is not None:
            return
        if self.rng.random() < 0.06:
            self._refuse(over[-1], now)
        step = self.rng.choices(
            ("silence", "promise", "waiting", "question", "news", "letter"), (32, 32, 8, 10, 12, 6)
        )[0]
        soon = now + timedelta(minutes=self.rng.randint(20, 3 * 24 * 60))
        if step == "promise":
            self.search.at(soon, self._promise)
        elif step == "waiting":
            self.search.at(soon, lambda moment: self._write(self._writer().waiting(), moment))
        elif step == "question":
            self.search.at(soon, self._ask)
        elif step == "news":
            self.search.at(soon, self._news)
        elif step == "letter":
            self.search.at(soon, lambda moment: self._write(self._writer().newsletter(), moment, of_many=True))
        if self.rng.random() < 0.04:
            late = now + timedelta(days=self.rng.randint(3, 9))
            self.search.at(late, self._checks_in_by_hand)

    # ------------------------------------------------------------ mail

    def _writer(self, who: Person | None = None) -> Writer:
        name = (who or self.recruiter).name
        return Writer(name, self.truth.name, self.role, self.language, self.rng)

    def _someone(self) -> Person:
        met = [person for each in self.truth.meetings if not each.off for person in each.people]
        return self.rng.choice([self.recruiter, *met])

    def _write(self, told: Told, now: datetime, *, who: Person | None = None, of_many: bool = False) -> None:
        """A mail of the company arrives."""
        if self.truth.closed_at() is not None:
            return
        sender = Person(f"news@{self.truth.domain}", self.truth.name) if of_many else who or self.recruiter
        thread = self._thread if told.is_human or told.returns else None
        identity = f"m{self.search.number()}@{self.truth.domain}"
        subject = told.subject if thread is None else f"Re: {thread.subject.removeprefix('Re: ')}"
        self.search.life.receive(
            Message(
                id=identity,
                date=now.astimezone(self.zone),
                sender=sender,
                to=(Person(self.search.user.addresses[0], self.search.user.name),),
                subject=told.subject if told.returns else subject,
                text=told.words,
                headers=told.headers,
                in_reply_to=None if thread is None else thread.id,
                references=() if thread is None else (thread.id,),
                mailbox="mail",
                folder="inbox",
            )
        )
        self.truth.letters.append(Letter(now, sender, told))
        if told.is_human:
            self._thread = _Thread(identity, subject)

    def _promise(self, now: datetime) -> None:
        who = self._someone()
        told = self._writer(who).update(now.astimezone(self.zone).date())
        self._write(told, now, who=who)
        assert told.promise is not None
        if self.rng.random() < 0.55:
            day = told.promise + timedelta(days=self.rng.randint(-2, 6))
            then = datetime.combine(day, time(self.rng.randint(9, 17), self.rng.randrange(60)), self.zone)
            self.search.at(max(then, now + timedelta(hours=2)), self._news)

    def _ask(self, now: datetime) -> None:
        who = self._someone()
        self._write(self._writer(who).question(), now, who=who)
        self._answer_later(now, who)

    def _answer_later(self, now: datetime, who: Person) -> None:
        if self.rng.random() < 0.55:
            later = now + timedelta(minutes=self.rng.randint(10, 4000))
            self.search.at(later, lambda moment: self._by_hand(who, "Thank you, here is what you asked for.", moment))

    def _news(self, now: datetime) -> None:
        """The company has decided something."""
        if self.truth.is_ahead(now) or not self.truth.over(now):
            return
        what = self.rng.choice(("end", "next", "next", "waiting", "delay"))
        if what == "waiting":
            self._write(self._writer().waiting(), now)
        elif what == "delay":
            self._promise(now)
        elif what == "next" and self.rounds > 0:
            if self.rng.random() < 0.6:
                self._write(self._writer().invite(), now)
                self._answer_later(now, self.recruiter)
            self.search.at(now + timedelta(minutes=self.rng.randint(60, 5000)), self.arrange)
        else:
            self._write(self._writer().end(), now)

    def received(self, made: Made, now: datetime) -> None:
        """A draft of ours was sent to somebody there."""
        self.truth.own.append(Own(now, made.to, made.kind is DraftKind.CHECK_IN))
        self._after_own(made.to)
        who = next((each for each in (self.recruiter, *self.staff) if each.email == made.to), self.recruiter)
        soon = now + timedelta(minutes=self.rng.randint(3, 4000))
        if made.kind is DraftKind.THANK_YOU and self.rng.random() < 0.2:
            self.search.at(soon, lambda moment: self._write(self._writer(who).thanks(), moment, who=who))
        elif self.rng.random() < 0.08:
            back = (now + timedelta(days=self.rng.randint(2, 12))).date()
            self.search.at(
                now + timedelta(minutes=2), lambda moment: self._write(self._writer(who).away(back), moment, who=who)
            )
        elif made.kind is DraftKind.CHECK_IN and self.rng.random() < 0.5:
            self.search.at(soon, self._news)

    def _after_own(self, address: str) -> None:
        del address
        mail = self.search.life.mail.messages
        latest = max((each for each in mail if self.search.user.owns(each.sender)), key=lambda each: each.date)
        self._thread = _Thread(latest.id, latest.subject)

    def _by_hand(self, who: Person, words: str, now: datetime, *, checks_in: bool = False) -> None:
        """The person writes to somebody there without any draft."""
        if self.truth.closed_at() is not None:
            return
        thread = self._thread
        self.search.life.write(
            Message(
                id=f"own{self.search.number()}@example.com",
                date=now.astimezone(self.search.zone),
                sender=Person(self.search.user.addresses[0], self.search.user.name),
                to=(who,),
                subject=f"Re: {thread.subject.removeprefix('Re: ')}" if thread else f"{self.role} at {self.truth.name}",
                text=f"Hi {who.name.split()[0]},\n\n{words}\n\nBest,\nSam",
                in_reply_to=None if thread is None else thread.id,
                references=() if thread is None else (thread.id,),
                mailbox="mail",
                folder="sent",
            )
        )
        self.truth.own.append(Own(now, who.email, checks_in))
        self._after_own(who.email)

    def _thanks_by_hand(self, now: datetime) -> None:
        over = self.truth.over(now)
        if over:
            self._by_hand(self.rng.choice(over[-1].people), "Thank you for the conversation, I enjoyed it.", now)

    def _checks_in_by_hand(self, now: datetime) -> None:
        words = f"I wanted to ask whether there is any news about the {self.role} role."
        self._by_hand(self._someone(), words, now, checks_in=True)

    def _refuse(self, meeting: Meeting, now: datetime) -> None:
        """The person says that they are not interested."""
        self.search.life.say(meeting.uid, Words(interest="no"), now=now)
        self.truth.refused_at = now
