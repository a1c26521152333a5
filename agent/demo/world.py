"""The sample world as data: who writes what when, what the calendar says, what the sample user does with drafts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

ZONE = ZoneInfo("America/New_York")
USER = "Sam Rivera"
ADDRESS = "sam.rivera@example.com"
SKILLS = ("PostgreSQL performance tuning", "mentoring")


@dataclass(frozen=True, slots=True)
class Guest:
    """Somebody at an event; ``cutype`` and ``answer`` are CUTYPE and PARTSTAT of RFC 5545."""

    name: str
    email: str
    answer: str = "ACCEPTED"
    cutype: str = "INDIVIDUAL"


@dataclass(frozen=True, slots=True)
class SampleEvent:
    """An event of the calendar; the user is always invited."""

    uid: str
    start: datetime
    minutes: int
    summary: str
    organizer: Guest | None
    guests: tuple[Guest, ...]
    description: str = ""
    location: str = ""


@dataclass(frozen=True, slots=True)
class SampleMail:
    """A mail that comes in."""

    id: str
    date: datetime
    sender: Guest
    subject: str
    body: str
    answers: str | None = None
    headers: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Act:
    """What the sample user does to a draft: "send", "edit" or "delete" the one of that kind to that address."""

    verb: str
    kind: str
    to: str


@dataclass(frozen=True, slots=True)
class Step:
    """One run of the job, and what happened in the world before it."""

    now: datetime
    events: tuple[SampleEvent, ...] = ()
    mails: tuple[SampleMail, ...] = ()
    acts: tuple[Act, ...] = ()


def at(day: int, clock: str) -> datetime:
    """That time of day in March 2026, in New York."""
    hour, minute = clock.split(":")
    return datetime(2026, 3, day, int(hour), int(minute), tzinfo=ZONE)


DANA = Guest("Dana Kim", "dana.kim@brightloom.example")
KAYLEIGH = Guest("Kayleigh Summers", "kayleigh.summers@brightloom.example")
DEEPAK = Guest("Deepak Varma", "deepak.varma@brightloom.example")
ILSE = Guest("Ilse Groot", "ilse.groot@brightloom.example")
MARCUS = Guest("Marcus Bell", "marcus.bell@brightloom.example")
AMARA = Guest("Amara Okoye", "amara.okoye@brightloom.example")
TESSA = Guest("Tessa Moll", "tessa.moll@quillmark.example")
MINA = Guest("Mina Cho", "mina@stashly.example")
JOEL = Guest("Joel Brandt", "joel@brindlenet.example")
ROOM = Guest("Helm (8)", "helm-8@resource.calendar.example", cutype="ROOM")
AWAY = Guest("Noor Haddad", "noor.haddad@brightloom.example", answer="DECLINED")

STEPS = (
    Step(
        now=at(3, "11:10"),
        events=(
            SampleEvent(
                "screen@brightloom.example",
                at(3, "10:00"),
                30,
                "Recruiter screen: Senior Backend Engineer",
                DANA,
                (DANA,),
                "A first conversation about the Senior Backend Engineer role at Brightloom.\n\n"
                "Join: https://meet.google.com/abc-defg-hij",
            ),
        ),
        mails=(
            SampleMail(
                "ack-1@us.greenhouse-mail.io",
                at(2, "08:05"),
                Guest("Brightloom", "no-reply@us.greenhouse-mail.io"),
                "Thank you for applying to Brightloom",
                "Hi Sam,\n\nwe received your application for Senior Backend Engineer and will review it.\n\n"
                "The Brightloom Team\nPlease do not reply to this email, this mailbox is not monitored.",
            ),
            SampleMail(
                "dk-1@brightloom.example",
                at(2, "09:30"),
                DANA,
                "Your application to Brightloom",
                "Hi Sam,\n\nthank you for applying for the Senior Backend Engineer role. I have put half an hour in "
                "your calendar for Tuesday at 10.\n\nBest,\nDana\n\nDana Kim\nTechnical Recruiter | Brightloom",
            ),
            SampleMail(
                "nl-88@productweekly.example",
                at(2, "07:00"),
                Guest("Product Weekly", "hello@productweekly.example"),
                "How to ace the panel interview",
                "Seven questions every panel asks, and how to answer them by Friday.",
                headers=(("List-Unsubscribe", "<https://productweekly.example/u>"), ("Precedence", "bulk")),
            ),
        ),
    ),
    Step(now=at(3, "18:00"), acts=(Act("send", "thank-you", DANA.email),)),
    Step(
        now=at(4, "17:30"),
        events=(
            SampleEvent(
                "study-7@stashly.example",
                at(4, "14:00"),
                45,
                "User interview: Stashly checkout",
                MINA,
                (MINA,),
                "Thanks for taking part in our study! You will receive a $50 gift card.",
            ),
            SampleEvent("intro-3@brindlenet.example", at(4, "16:00"), 30, "Intro call", JOEL, (JOEL,)),
            SampleEvent(
                "panel@brightloom.example",
                at(6, "13:00"),
                180,
                "Onsite interview: Senior Backend Engineer, Brightloom",
                KAYLEIGH,
                (KAYLEIGH, DEEPAK, ILSE, MARCUS, AMARA, AWAY, ROOM),
                "Hi Sam, here is your schedule:\n\n13:00 Deepak Varma, system design\n13:45 Ilse Groot, coding\n"
                "14:30 Marcus Bell, databases\n15:15 Amara Okoye, hiring manager\n\n"
                "Kayleigh Summers\nRecruiting Coordinator",
                "Brightloom, 40 Drydock Ave (Helm)",
            ),
        ),
        mails=(
            SampleMail(
                "dk-2@brightloom.example",
                at(4, "11:20"),
                DANA,
                "Onsite on Friday",
                "Hi Sam,\n\ngood news: the team would like to meet you onsite on Friday, March 6 at 1 pm. Kayleigh has "
                "sent the invitation with the schedule.\n\nDana",
            ),
        ),
    ),
    Step(
        now=at(5, "12:00"),
        events=(
            SampleEvent(
                "tech@quillmark.example",
                at(5, "10:00"),
                60,
                "Technical interview, Data Platform Engineer at Quillmark",
                TESSA,
                (TESSA,),
            ),
        ),
    ),
    Step(now=at(6, "16:45")),
    Step(
        now=at(7, "10:00"),
        acts=(
            Act("send", "thank-you", DEEPAK.email),
            Act("send", "thank-you", AMARA.email),
            Act("edit", "thank-you", ILSE.email),
            Act("delete", "thank-you", MARCUS.email),
        ),
    ),
    Step(
        now=at(9, "17:00"),
        mails=(
            SampleMail(
                "dk-3@brightloom.example",
                at(9, "09:10"),
                DANA,
                "Thanks for coming in",
                "Hi Sam,\n\nthe team enjoyed meeting you on Friday. They compare notes tomorrow, and I will let you "
                "know where we stand by Wednesday, March 11.\n\nDana",
            ),
            SampleMail(
                "tm-1@quillmark.example",
                at(9, "15:40"),
                TESSA,
                "Our decision",
                "Hi Sam,\n\nthank you for the conversation last week. We have decided to move forward with another "
                "candidate for this role, and I wish you all the best.\n\nTessa",
            ),
        ),
    ),
    Step(now=at(11, "17:00")),
    Step(now=at(12, "09:05")),
    Step(
        now=at(13, "17:00"),
        acts=(Act("send", "check-in", DANA.email),),
        events=(
            SampleEvent(
                "final@brightloom.example",
                at(16, "11:00"),
                45,
                "Final interview: Senior Backend Engineer, Brightloom",
                AMARA,
                (AMARA,),
            ),
        ),
        mails=(
            SampleMail(
                "dk-4@brightloom.example",
                at(13, "14:00"),
                DANA,
                "Re: Thanks for coming in",
                "Hi Sam,\n\nthank you for your patience. Amara would like to have a last conversation with you on "
                "Monday, March 16 at 11, the invitation is in your calendar.\n\nDana",
                answers="dk-3@brightloom.example",
            ),
        ),
    ),
    Step(now=at(16, "12:20")),
)


def end_of(event: SampleEvent) -> datetime:
    """When the event ends."""
    return event.start + timedelta(minutes=event.minutes)
