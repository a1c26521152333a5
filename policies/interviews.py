"""Which events are interviews in which the user is the candidate (policy section 2)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING

from policies.agendas import agenda
from policies.decisions import Evidence
from policies.descriptions import without_boilerplate
from policies.domains import (
    is_calendar_service,
    is_no_reply,
    is_scheduling_tool,
    registrable_domain,
)
from policies.facts import AttendeeKind, EventStatus, Participation, Role
from policies.phrases import find, find_named, in_all_languages, kinds_in_all_languages, plain
from policies.titles import read_title

if TYPE_CHECKING:
    from collections.abc import Sequence

    from policies.facts import Event, Message, Person, User
    from policies.titles import TitleFacts

_BULK = ("list-id", "list-unsubscribe")
_LONGEST = 20_000


class Verdict(StrEnum):
    """What an event is."""

    INTERVIEW = "interview"
    UNSURE = "unsure"
    NOT = "not"


@dataclass(frozen=True, slots=True)
class Judgement:
    """The verdict on an event, and what was found out on the way.

    Attributes:
        evidence: In words a person understands, the weightiest first.
        informational: Thanked for, never followed up.
        stage: The kind of conversation, in the event's words; ``role`` and ``company`` as the event or mail names them.
        hours: First and last time of a whole day's schedule; None for other events.
    """

    verdict: Verdict
    evidence: tuple[Evidence, ...]
    informational: bool = False
    stage: str | None = None
    role: str | None = None
    company: str | None = None
    hours: tuple[datetime, datetime] | None = None


def judge(event: Event, user: User, *, mail: Sequence[Message] = (), said: bool | None = None) -> Judgement:
    """Whether the event is an interview of the user.

    ``mail`` is mail with the event's people in the days before it; ``said`` is the user's own word, which decides.
    """
    return _judge(event, user, tuple(mail), said)


@lru_cache(maxsize=4096)
def _judge(event: Event, user: User, mail: tuple[Message, ...], said: bool | None) -> Judgement:  # noqa: FBT001  (a key)
    people = outside_people(event, user)
    facts = read_title(event.summary, event.description, user=user, people=tuple(people))
    verdict, evidence = _verdict(event, user, people=people, mail=mail, facts=facts)
    if said is not None:
        verdict = Verdict.INTERVIEW if said else Verdict.NOT
        evidence = ("You said so.", *evidence)
    text = f"{event.summary}\n{event.description[:_LONGEST]}"
    return Judgement(
        verdict=verdict,
        evidence=tuple(Evidence(each, "event") for each in evidence),
        informational=find_named(event.summary, "EVENT_INFORMATIONAL") is not None
        or find_named(text, "EVENT_NOT_ABOUT_A_VACANCY") is not None,
        stage=facts.stage,
        role=facts.role,
        company=facts.company,
        hours=_hours(event, user),
    )


def outside_people(event: Event, user: User) -> list[Person]:
    """Everyone at the event but the user: attendees who are no rooms or lists, then an organizer not among them."""
    people = [
        each.person
        for each in event.attendees
        if each.kind in (AttendeeKind.INDIVIDUAL, AttendeeKind.UNKNOWN)
        and not user.owns(each.person)
        and not is_calendar_service(each.person.domain)
    ]
    organizer = event.organizer
    if organizer is not None and not user.owns(organizer) and organizer.email not in {each.email for each in people}:
        people.append(organizer)
    return people


def did_not_happen(event: Event, user: User, *, interviewers: Sequence[Person] = ()) -> str | None:
    """Why the event did not take place, in a sentence; None when nothing says so."""
    if event.status is EventStatus.CANCELLED:
        return "It was cancelled by mail." if event.cancelled_by_mail else "It was cancelled."
    answers = {each.person.email: each.participation for each in event.attendees}
    if any(answers.get(each) is Participation.DECLINED for each in user.addresses):
        return "You declined the invitation."
    asked = [each for each in interviewers if each.email in answers]
    if asked and all(answers[each.email] is Participation.DECLINED for each in asked):
        return "Everyone who was to interview you declined."
    return None


# ---------------------------------------------------------------- the verdict


def _verdict(
    event: Event, user: User, *, people: list[Person], mail: Sequence[Message], facts: TitleFacts
) -> tuple[Verdict, tuple[str, ...]]:
    title = plain(event.summary)
    against = _against(event, title, user, people)
    if against is not None:
        return Verdict.NOT, (against,)
    humans = [each for each in people if not is_no_reply(each) and not is_scheduling_tool(each.domain)]
    tool = next((each for each in people if is_scheduling_tool(each.domain)), None)
    named = find_named(title, "EVENT_INTERVIEW") or _event_name_word(event)
    body = without_boilerplate(event.description[:_LONGEST])
    if named is not None:
        return Verdict.INTERVIEW, (f'The title says "{named}".', _with(humans or people))
    if tool is not None and registrable_domain(tool.domain) not in ("calendly.com", "cal.com", "doodle.com"):
        return Verdict.INTERVIEW, (
            f"It was scheduled by a hiring tool ({registrable_domain(tool.domain)}).",
            _with(humans),
        )
    talk = find_named(body, "EVENT_HIRING_TALK") or find_named(body, "EVENT_INTERVIEW_CONFIRMED")
    if talk is not None:
        return Verdict.INTERVIEW, (f'The description speaks of "{talk}".', _with(humans))
    told = _hiring_mail(mail, user)
    if told is not None:
        return Verdict.INTERVIEW, (told, _with(humans))
    if facts.role is not None:
        return Verdict.INTERVIEW, (f'The title names a role, "{facts.role}".', _with(humans))
    if _is_neutral(title, user, people):
        return Verdict.UNSURE, ("The title is neutral, and nothing else says what it is about.", _with(humans))
    return Verdict.NOT, ("Nothing in it speaks of an interview.",)


def _with(people: Sequence[Person]) -> str:
    names = ", ".join(each.name or each.email for each in people[:6])
    return f"With {names}." if names else "With people who are only named."


def _event_name_word(event: Event) -> str | None:
    """A hiring word in Calendly's "Event Name:" line."""
    for line in plain(event.description[:_LONGEST]).splitlines():
        if line.lower().startswith("event name:"):
            return find_named(line, "EVENT_INTERVIEW")
    return None


def _is_neutral(title: str, user: User, people: list[Person]) -> bool:
    """A title of neutral words, or of names only: "Sam / Acme", "Chat with Dana"."""
    if find_named(title, "EVENT_NEUTRAL") is not None:
        return True
    first = user.name.split()[0].lower() if user.name.split() else ""
    words = title.lower().replace("/", " ").split()
    names = {word.lower() for each in people for word in each.name.split()}
    return (bool(first) and first in words) or any(word in names for word in words)


def _hiring_mail(mail: Sequence[Message], user: User) -> str | None:
    """The latest mail with these people that speaks of a role, an application or a candidate."""
    for message in sorted(mail, key=lambda each: (each.date, each.id), reverse=True):
        if any(name in _BULK for name, _ in message.headers) or message.calendar_method is not None:
            continue
        talk = find_named(f"{message.subject}\n{message.text[:_LONGEST]}", "EVENT_HIRING_TALK")
        if talk is not None:
            who = "You" if user.owns(message.sender) else message.sender.name or message.sender.email
            return f'{who} wrote of "{talk}" on {message.date.day} {message.date:%B}.'
    return None


# ---------------------------------------------------------------- what is none


def _against(event: Event, title: str, user: User, people: list[Person]) -> str | None:
    """Why this is no interview of the user, None when nothing says so."""
    for rule in (_is_hold, _has_nobody, _is_whole_day, _is_other_kind, _is_hosted):
        found = rule(event, title, user, people)
        if found is not None:
            return found
    return None


def _is_hold(event: Event, title: str, user: User, people: list[Person]) -> str | None:
    del event, user, people
    head = title.lower().lstrip("[( ").split()[:3]
    holds = in_all_languages("EVENT_HOLD")
    found = find(" ".join(head), holds)
    if found is not None and (find(head[0] if head else "", holds) or "hold" in head or "platzhalter" in head):
        return f'It only keeps time free ("{found}").'
    lone = find_named(title, "EVENT_LONE")
    return None if lone is None else f'It is about something around an interview ("{lone}").'


def _has_nobody(event: Event, title: str, user: User, people: list[Person]) -> str | None:
    del title, user
    if people:
        return None
    named = without_boilerplate(event.description[:_LONGEST])
    if (
        event.message is not None
        or find_named(named, "PEOPLE_MEET") is not None
        or find_named(named, "PEOPLE_LABELS") is not None
    ):
        return None
    return "Nobody else is at it."


def _is_whole_day(event: Event, title: str, user: User, people: list[Person]) -> str | None:
    del title, user, people
    return "It takes a whole day, without a schedule." if event.all_day and not agenda(event.description) else None


def _is_other_kind(event: Event, title: str, user: User, people: list[Person]) -> str | None:
    """User research, press, practice, visas, schools, homes: by the title's words, or by the description's signs."""
    del user, people
    job = read_job_words(title, event.description)
    for kind, phrases in kinds_in_all_languages("EVENT_OTHER_KINDS").items():
        found = find(title, phrases)
        if found is not None and not _is_about_a_job(found, title, job):
            return f'It is about {kind} ("{found}").'
    for kind, phrases in kinds_in_all_languages("EVENT_OTHER_SIGNS").items():
        found = find(event.description[:_LONGEST], phrases)
        if found is not None and job is None:
            return f'It is about {kind} ("{found}").'
    return None


def read_job_words(title: str, description: str) -> str | None:
    """Words that can only be about a job for the user: a role named as such, an application."""
    return find(
        f"{title}\n{description[:_LONGEST]}",
        ("your application", "role at", "position at", "applied for", "the role", "recruiter screen", "hiring manager",
         "ihre bewerbung", "deine bewerbung", "votre candidature", "ta candidature", "tu candidatura", "su candidatura",
         "sua candidatura", "tua candidatura", "je sollicitatie", "uw sollicitatie", "bewerbung auf", "entretien d'embauche",
         "entrevista de trabajo", "colloquio di lavoro", "entrevista de emprego", "sollicitatiegesprek", "telefoninterview"),
    )  # fmt: skip


def _is_about_a_job(found: str, title: str, job: str | None) -> bool:
    """Whether the words of another kind belong to the job itself: "Recruiter screen: PM, Podcasts"."""
    del title
    weak = ("podcast", "podcasts", "press", "coaching", "training", "interview", "vorbereitung", "school", "escola", "scuola",
            "panel at", "calibration", "kickoff", "visto", "stampa", "wg", "pers", "ind", "team")  # fmt: skip
    return job is not None and found.lower() in weak


def _is_hosted(event: Event, title: str, user: User, people: list[Person]) -> str | None:
    """The user is the one interviewing: scorecards, or the employer hosts (policy section 2, "not")."""
    hosting = find_named(f"{title}\n{event.description[:_LONGEST]}", "EVENT_HOSTING")
    if hosting is not None and find(hosting, ("focus area:",)) is None:
        return f'It is about a candidate whom you interview ("{hosting}").'
    at_work = [each for each in people if _is_employers(each, user)]
    organizer = event.organizer
    works_here = bool(user.employer_domains) and any(_is_employers_address(each, user) for each in user.addresses)
    hosts = organizer is not None and (
        _is_employers(organizer, user) or (user.owns(organizer) and _is_employers_address(organizer.email, user))
    )
    titled = find_named(title, "EVENT_HOSTING_TITLE")
    if hosts or (at_work and works_here):
        return "Your employer hosts it." if titled is None else f'Your employer hosts it ("{titled}").'
    if people and len(at_work) == len(people):
        return "Only people of your employer are at it."
    if titled is not None and title.lower().startswith("interviewing "):
        rest = title[len("interviewing ") :].lower()
        return None if rest.startswith(("with ", "at ", "for ")) else f'You interview somebody ("{titled}").'
    return None


def _is_employers(person: Person, user: User) -> bool:
    return _is_employers_address(person.email, user)


def _is_employers_address(address: str, user: User) -> bool:
    domain = address.rpartition("@")[2]
    return any(domain == each or domain.endswith(f".{each}") for each in user.employer_domains)


# ---------------------------------------------------------------- a whole day's schedule


def _hours(event: Event, user: User) -> tuple[datetime, datetime] | None:
    if not event.all_day:
        return None
    slots = agenda(event.description)
    if not slots:
        return None
    midnight = datetime.combine(event.start.astimezone(user.zone).date(), datetime.min.time(), tzinfo=user.zone)
    first = min(each.start for each in slots)
    last = max(each.end if each.end is not None else each.start for each in slots)
    return midnight + timedelta(minutes=first), midnight + timedelta(minutes=max(last, first + 1))


def is_participant(event: Event, person: Person) -> bool:
    """Whether the person takes part: asked to, and neither declined nor only copied in."""
    return any(
        each.person.email == person.email
        and each.participation is not Participation.DECLINED
        and each.role is not Role.NON_PARTICIPANT
        for each in event.attendees
    )
