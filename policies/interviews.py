"""Which events are interviews in which the user is the candidate (policy section 2)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING

from policies.agendas import agenda
from policies.company_names import as_written, company_labels
from policies.decisions import Evidence
from policies.descriptions import without_boilerplate
from policies.domains import (
    is_calendar_service,
    is_hiring_tool,
    is_role_mailbox,
    is_scheduling_tool,
    registrable_domain,
)
from policies.exclusions import has_schedule, is_everyday, names_user_as_candidate, rest_of, why_not
from policies.facts import AttendeeKind, EventStatus, Participation
from policies.mentions import is_common
from policies.names import name_words
from policies.phrases import find_named, in_all_languages, occurrences, pattern_of, plain
from policies.roles import role_in_text
from policies.titles import event_name_of, names_only, parts_of, read_title

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from policies.facts import Event, Message, Person, User
    from policies.titles import TitleFacts

_BULK = ("list-id", "list-unsubscribe")
_LONGEST = 20_000
_MOST_NAMES = 6
_OTHER_SENSES = ("panel", "loop", "screening", "whiteboard", "hospitation", "assessment", "onsite", "on-site")
_WORD = re.compile(r"[^\W_][\w'’&-]*")
_ROLE_WITH_NAME = re.compile(
    r"\b(?P<name>[^\W\d_][\w+#-]*)\s+(?:roles?|positions?)\b(?!\s*[- ](?:model|play|based))", re.IGNORECASE
)
_ROLE_OF_A_THING = re.compile(r"\broles? of (?=[a-z])")


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
        stage: The kind of conversation, in the event's words; ``role`` and ``company`` as the event names them.
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
    return _judged(event, user, mail, said=said) if mail else _judged_alone(event, user, said)


@lru_cache(maxsize=4096)
def _judged_alone(event: Event, user: User, said: bool | None) -> Judgement:  # noqa: FBT001  (part of a key)
    """What is asked for more than once in a run: the event by itself."""
    return _judged(event, user, (), said=said)


def _judged(event: Event, user: User, mail: Sequence[Message], *, said: bool | None) -> Judgement:
    people = outside_people(event, user)
    facts = read_title(event.summary, event.description, user=user, people=tuple(people))
    verdict, evidence = _verdict(event, user, people=people, mail=mail, facts=facts)
    if said is not None:
        verdict = Verdict.INTERVIEW if said else Verdict.NOT
        evidence = ("You said so.", *evidence)
    return Judgement(
        verdict=verdict,
        evidence=tuple(Evidence(each, "event") for each in evidence),
        informational=_informational(event) is not None,
        stage=facts.stage,
        role=facts.role,
        company=facts.company,
        hours=_hours(event, user),
    )


def outside_people(event: Event, user: User) -> list[Person]:
    """Everyone at the event but the user, rooms and lists: attendees, then an organizer who is not among them."""
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
    if event.status is EventStatus.CANCELLED or event.cancelled_by_mail:
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
    against = why_not(event, user, people=people, facts=facts)
    if against is not None:
        return Verdict.NOT, (against,)
    title = plain(event.summary)
    humans = [each for each in people if not is_role_mailbox(each) and not is_scheduling_tool(each.domain)]
    rules: tuple[Callable[[], str | None], ...] = (
        lambda: _in_the_title(event, user, people, facts),
        lambda: _by_a_tool(people),
        lambda: _in_the_description(event, user, facts),
        lambda: None if is_everyday(title, facts) else _around_it(title, people, mail, user),
        lambda: _by_its_role(title, user, humans, facts) if humans else None,
    )
    found = next((found for rule in rules if (found := rule()) is not None), None)
    if found is not None:
        return Verdict.INTERVIEW, (found, _with(humans or people))
    if not is_everyday(title, facts) and _may_be_one(title, user, people):
        return Verdict.UNSURE, ("The title is neutral, and nothing else says what it is about.", _with(humans))
    return Verdict.NOT, ("Nothing in it speaks of an interview.",)


def _with(people: Sequence[Person]) -> str:
    names = ", ".join(each.name or each.email for each in people[:_MOST_NAMES])
    return f"With {names}." if names else "With people who are only named."


def _informational(event: Event) -> str | None:
    text = f"{event.summary}\n{event.description[:_LONGEST]}"
    return find_named(event.summary, "EVENT_INFORMATIONAL") or find_named(text, "EVENT_NOT_ABOUT_A_VACANCY")


# ---------------------------------------------------------------- what speaks for an interview


def _in_the_title(event: Event, user: User, people: list[Person], facts: TitleFacts) -> str | None:
    """Hiring words in the title, or in the name that a scheduling tool gives the event."""
    for title in (plain(event.summary), event_name_of(event.description)):
        word = _hiring_word(title, user, people, facts)
        if word is not None:
            return f'The title says "{word}".'
        talk = None if is_everyday(title, facts) else _hiring_talk(title)
        if talk is not None and talk.lower() not in in_all_languages("EVENT_LIKELY"):
            return f'The title speaks of "{talk}".'
    word = find_named(event.summary, "EVENT_INFORMATIONAL")
    return None if word is None else f'The title says "{word}".'


def _hiring_word(title: str, user: User, people: list[Person], facts: TitleFacts) -> str | None:
    """A word that only interviews use, or one that others use too when the rest of the title fits."""
    likely = frozenset(in_all_languages("EVENT_LIKELY"))
    found = [each.group() for each in occurrences(title, in_all_languages("EVENT_INTERVIEW"))]
    sure = next((each for each in found if " ".join(each.lower().split()) not in likely), None)
    if sure is not None or not found or is_everyday(title, facts):
        return sure
    return found[0] if _is_explained(title, user, people, facts) else None


def _is_explained(title: str, user: User, people: list[Person], facts: TitleFacts) -> bool:
    """Whether a title is made of hiring words, names, a role and a company, as "Final round - Silverfen, SRE" is."""
    if facts.role is not None and facts.role.lower() in title.lower():
        return True
    if as_written(title, company_labels(people, user)) is not None or _names_user(title, user):
        return True
    rest = _words_left(title, user, people, facts)
    return not rest or (len(rest) <= 2 and all(each[0].isupper() for each in rest) and not _has_other_senses(title))


def _has_other_senses(title: str) -> bool:
    """Whether its hiring word is one that carpenters, film clubs and conferences use."""
    return any(each in title.lower() for each in _OTHER_SENSES)


def _words_left(title: str, user: User, people: Iterable[Person], facts: TitleFacts) -> list[str]:
    """The words that neither interviews, names, the role nor the company account for."""
    text = rest_of(title, facts)
    for name in ("EVENT_INTERVIEW", "TITLE_STAGES", "EVENT_NEUTRAL"):
        text = pattern_of(in_all_languages(name)).sub(" ", text)
    known = {word for each in people for word in name_words(each.name)} | set(name_words(user.name))
    known |= set(in_all_languages("EVENT_FILLERS"))
    return [each for each in _WORD.findall(text) if each.lower() not in known and not each[0].isdigit()]


def _names_user(title: str, user: User) -> bool:
    return any(names_only(each.text, user, ()) for each in parts_of(title))


def _by_a_tool(people: list[Person]) -> str | None:
    tool = next((each for each in people if is_hiring_tool(each.domain)), None)
    return None if tool is None else f"It was scheduled by a hiring tool ({registrable_domain(tool.domain)})."


def _in_the_description(event: Event, user: User, facts: TitleFacts) -> str | None:
    if names_user_as_candidate(event, user):
        return "It calls you the candidate."
    if is_everyday(plain(event.summary), facts):
        return None
    body = without_boilerplate(event.description[:_LONGEST])
    talk = _hiring_talk(body) or find_named(body, "EVENT_INTERVIEW_CONFIRMED") or role_in_text(body)
    return None if talk is None else f'The description speaks of "{talk}".'


def _hiring_talk(text: str) -> str | None:
    """Words of a role, an application or a candidate; not "the role of data" or a friend's new job."""
    cleaned = pattern_of(in_all_languages("EVENT_NO_HIRING_TALK")).sub(" ", _ROLE_OF_A_THING.sub(" ", plain(text)))
    return find_named(cleaned, "EVENT_HIRING_TALK") or _named_role(cleaned)


def _named_role(text: str) -> str | None:
    """A role spoken of with its name: "the SRE role", "re: Staff position"; not "a key role"."""
    for found in _ROLE_WITH_NAME.finditer(text):
        if is_common(found["name"]):
            return found.group()
    return None


def _around_it(title: str, people: list[Person], mail: Sequence[Message], user: User) -> str | None:
    """Mail with these people that speaks of hiring, or a hiring department at the event."""
    told = _hiring_mail(mail, user)
    if told is not None:
        return told
    for each in people:
        local = re.sub(r"[._+-]", " ", each.email.partition("@")[0])
        department = find_named(f"{each.name} {local}", "EVENT_HIRING_DEPARTMENTS")
        if department is not None:
            return f'Somebody at it is of the hiring side ("{department}").'
    department = find_named(title, "EVENT_HIRING_DEPARTMENTS")
    return None if department is None else f'The title says "{department}".'


def _hiring_mail(mail: Sequence[Message], user: User) -> str | None:
    """The latest mail with these people that speaks of a role, an application or a candidate."""
    for message in sorted(mail, key=lambda each: (each.date, each.id), reverse=True):
        if any(name in _BULK for name, _ in message.headers) or message.calendar_method is not None:
            continue
        talk = _hiring_talk(f"{message.subject}\n{message.text[:_LONGEST]}")
        if talk is not None:
            who = "You" if user.owns(message.sender) else message.sender.name or message.sender.email
            return f'{who} wrote of "{talk}" on {message.date.day} {message.date:%B}.'
    return None


def _by_its_role(title: str, user: User, people: list[Person], facts: TitleFacts) -> str | None:
    """As in "Sam Rivera - Backend Engineer": a role with the user's or the company's name."""
    if facts.role is None or facts.role.lower() not in title.lower() or is_everyday(title, facts):
        return None
    names_company = as_written(title, company_labels(people, user)) is not None
    return f'The title names a role, "{facts.role}".' if names_company or _names_user(title, user) else None


def _may_be_one(title: str, user: User, people: list[Person]) -> bool:
    """A title of neutral words, of names only ("Sam / Acme", "Chat with Dana"), or with a word that interviews use."""
    if find_named(title, "EVENT_NEUTRAL") is not None or as_written(title, company_labels(people, user)) is not None:
        return True
    words = {each.lower() for each in _WORD.findall(title)}
    names = {word for each in people for word in name_words(each.name)} | set(name_words(user.name))
    return bool(words & names) or (find_named(title, "EVENT_INTERVIEW") is not None and not _has_other_senses(title))


# ---------------------------------------------------------------- a whole day's schedule


def _hours(event: Event, user: User) -> tuple[datetime, datetime] | None:
    if not event.all_day or not has_schedule(event):
        return None
    slots = agenda(event.description[:_LONGEST])
    midnight = datetime.combine(event.start.astimezone(user.zone).date(), datetime.min.time(), tzinfo=user.zone)
    first = min(each.start for each in slots)
    last = max(each.end if each.end is not None else each.start for each in slots)
    return midnight + timedelta(minutes=first), midnight + timedelta(minutes=max(last, first + 1))
