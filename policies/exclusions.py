"""Why an event is no interview of the user: holds, other kinds, the user as host (policy section 2, "not")."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from policies.agendas import agenda
from policies.descriptions import named_interviewers, without_boilerplate
from policies.mentions import leading_name
from policies.names import name_words, same_person
from policies.phrases import find, find_named, in_all_languages, kinds_in_all_languages, occurrences, pattern_of, plain

if TYPE_CHECKING:
    from collections.abc import Sequence

    from policies.facts import Event, Person, User
    from policies.titles import TitleFacts

_LONGEST = 20_000
_WORDS_AT_THE_HEAD = 2
_NEVER_ABOUT_A_JOB = ("practice", "work of a hiring team", "leaving a job", "a doctor", "a webinar")
"""Kinds whose words hold beside a role in the title: "Entretien infirmier, médecine du travail"."""
_SIGNS_BESIDE_A_ROLE = ("a doctor", "a talk or meet-up")
"""Kinds whose signs in the description do so too: "Panel: Scaling SRE" with a speaker briefing."""
_OWN_PIECE = re.compile(r"\s*(?:[\[\](){}|/:;,]|\s[-–—]\s)\s*")


def why_not(event: Event, user: User, *, people: Sequence[Person], facts: TitleFacts) -> str | None:
    """Why this is no interview of the user, in a sentence; None when nothing says so."""
    title = plain(event.summary)
    return (
        _is_hold(title, facts)
        or _has_nobody(event, people, facts)
        or _is_whole_day(event)
        or _is_about_another_candidate(event, title, user, people)
        or _is_hosted(event, title, user, people)
        or _is_other_kind(event, title, facts)
    )


def rest_of(title: str, facts: TitleFacts) -> str:
    """A title without its role and company: what is left may say that it is about something else."""
    rest = _without(_without(title, facts.role), facts.work)
    shorter = _without(rest, facts.company)
    return shorter if find_named(shorter, "EVENT_INTERVIEW") is not None else rest


def _without(title: str, phrase: str | None) -> str:
    return title if not phrase else re.sub(rf"(?<!\w){re.escape(phrase)}(?!\w)", " ", title, flags=re.IGNORECASE)


def is_everyday(title: str, facts: TitleFacts) -> bool:
    """Whether the title is of work or life at large: a demo, a project, a dentist."""
    if find_named(_without(_without(title, facts.role), facts.work), "EVENT_EVERYDAY") is not None:
        return True
    return any(" " in found.group() for found in occurrences(title, in_all_languages("EVENT_EVERYDAY")))


# ---------------------------------------------------------------- holds, lone events, whole days


def _is_hold(title: str, facts: TitleFacts) -> str | None:
    title = _without(title, facts.company)
    holds = pattern_of(in_all_languages("EVENT_HOLD"))
    pieces = [each for each in _OWN_PIECE.split(title.strip(" *!?")) if each.strip()]
    for place, piece in enumerate(pieces):
        found = holds.match(piece.strip())
        words = piece.split()
        if found is not None and (found.end() == len(piece.strip()) or (place == 0 and len(words) > 1)):
            return f'It only keeps time free ("{found.group()}").'
    head = find(" ".join(title.split()[:_WORDS_AT_THE_HEAD]), in_all_languages("EVENT_HOLD"))
    if head is not None:
        return f'It only keeps time free ("{head}").'
    lone = find_named(title, "EVENT_LONE")
    return None if lone is None else f'It is about something around an interview ("{lone}").'


def _has_nobody(event: Event, people: Sequence[Person], facts: TitleFacts) -> str | None:
    if people or facts.names or event.message is not None:
        return None
    text = without_boilerplate(event.description[:_LONGEST])
    if named_interviewers(text) or find_named(text, "PEOPLE_MEET") is not None:
        return None
    return "Nobody else is at it."


def _is_whole_day(event: Event) -> str | None:
    return "It takes a whole day, without a schedule." if event.all_day and not has_schedule(event) else None


def has_schedule(event: Event) -> bool:
    """Whether the description gives hours: from one time to another, or several times."""
    slots = agenda(event.description[:_LONGEST])
    return len(slots) > 1 or any(each.end is not None for each in slots)


# ---------------------------------------------------------------- the user as host


@cache
def _candidate() -> re.Pattern[str]:
    labels = _either("EVENT_CANDIDATE_LABELS")
    verbs = rf"(?:screen|meet|{_either('EVENT_INTERVIEW')})\s*(?:(?:{_either('PEOPLE_WITH')}|[-–—|:,(])\s*)?"
    return re.compile(rf"(?<!\w)(?:(?:{labels})\s*:|{verbs}(?:{labels})\b)\s*(?P<name>[^\n]{{2,60}})", re.IGNORECASE)


def _candidates(text: str) -> list[re.Match[str]]:
    """Where a text speaks of a candidate by name."""
    return [] if find_named(text, "EVENT_CANDIDATE_LABELS") is None else list(_candidate().finditer(text))


def _either(name: str) -> str:
    return "|".join(re.escape(each) for each in sorted(in_all_languages(name), key=len, reverse=True))


def _is_about_another_candidate(event: Event, title: str, user: User, people: Sequence[Person]) -> str | None:
    """As in "Candidate: Ana Ruiz": about her, unless it is the user's own name; a scorecard is an interviewer's."""
    text = f"{title}\n{plain(event.description[:_LONGEST])}"
    for found in _candidates(text):
        name = leading_name(found["name"], people)
        if name is not None and not same_person(name, user.name):
            return f"It is about a candidate, {name}."
    hosting = find_named(text, "EVENT_HOSTING")
    return None if hosting is None else f'It is about a candidate whom you interview ("{hosting}").'


def names_user_as_candidate(event: Event, user: User) -> bool:
    """Whether the event calls the user the candidate."""
    text = f"{plain(event.summary)}\n{plain(event.description[:_LONGEST])}"
    names = (leading_name(found["name"], ()) or "" for found in _candidates(text))
    return any(same_person(each, user.name) for each in names)


def _is_hosted(event: Event, title: str, user: User, people: Sequence[Person]) -> str | None:
    """The employer hosts it, only colleagues are at it, or the title says that the user interviews somebody.

    Within the employer the user may be the candidate too, where the event calls them so.
    """
    if names_user_as_candidate(event, user):
        return None
    colleagues = [each for each in people if _at_employer(each.email, user)]
    organizer = event.organizer
    hosts = organizer is not None and _at_employer(organizer.email, user)
    invited_at_work = any(_at_employer(each, user) for each in user.addresses)
    if hosts or (colleagues and invited_at_work):
        return "Your employer hosts it."
    if people and len(colleagues) == len(people):
        return "Only people of your employer are at it."
    found = pattern_of(in_all_languages("EVENT_HOSTING_TITLE")).search(title)
    if found is None or not _is_user(title[: found.start()], user):
        return None
    following = title[found.end() :].split()[:1]
    if not following or following[0].lower() in in_all_languages("EVENT_NOT_HOSTING_AFTER"):
        return None
    return (
        None
        if set(name_words(following[0])) & set(name_words(user.name))
        else f'You interview somebody ("{found.group()}").'
    )


def _is_user(before: str, user: User) -> bool:
    """Whether the words before "interviewing" are nobody's but the user's."""
    return set(name_words(before)) <= set(name_words(user.name))


def _at_employer(address: str, user: User) -> bool:
    domain = address.rpartition("@")[2]
    return any(domain == each or domain.endswith(f".{each}") for each in user.employer_domains)


# ---------------------------------------------------------------- other kinds of interviews


def _is_other_kind(event: Event, title: str, facts: TitleFacts) -> str | None:
    """User research, press, practice, visas, schools, homes: by the title's words, or by the description's signs."""
    description = plain(event.description[:_LONGEST])
    speaks_of_job = find_named(f"{title}\n{description}", "EVENT_JOB_ONLY") is not None
    is_about_a_job = speaks_of_job or (
        facts.work is not None and not facts.is_neutral and facts.work.lower() in title.lower()
    )
    rest = rest_of(title, facts)
    own = [found.span() for found in occurrences(rest, in_all_languages("EVENT_INTERVIEW"))]
    for kind, phrases in kinds_in_all_languages("EVENT_OTHER_KINDS").items():
        for found in occurrences(rest, phrases):
            if any(start <= found.start() and found.end() <= end for start, end in own):
                continue
            if not is_about_a_job or kind in _NEVER_ABOUT_A_JOB or find_named(found.group(), "EVENT_INTERVIEW"):
                return f'It is about {kind} ("{found.group()}").'
    for kind, phrases in kinds_in_all_languages("EVENT_OTHER_SIGNS").items():
        sign = find(description, phrases)
        if sign is not None and not (speaks_of_job if kind in _SIGNS_BESIDE_A_ROLE else is_about_a_job):
            return f'It is about {kind} ("{sign}").'
    return None
