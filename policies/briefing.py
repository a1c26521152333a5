"""What a draft may say: from an application's facts to the writer's brief (policy section 9)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from policies.case import mail_source
from policies.companies import company_domain, label
from policies.days import local_date
from policies.decisions import Fact
from policies.language import language_of
from policies.messages import Origin
from policies.names import clean_display_name
from policies.signing import signed_as
from policies.writing.brief import Brief

if TYPE_CHECKING:
    from collections.abc import Iterable

    from policies.applications import Application, Interview, Mail
    from policies.facts import Debrief, DraftKind, Interest, Person, User
    from policies.timeline import Statement

_WORDS_WEIGHED = 4000
_MAILS_WEIGHED = 8


def brief(  # noqa: PLR0913  (a draft's circumstances are as many as they are)
    kind: DraftKind,
    to: Person,
    *,
    application: Application,
    interview: Interview,
    met_at: Iterable[Interview],
    user: User,
    answers: Mail | None,
    interest: Interest | None,
    promise: Statement | None = None,
    variant: int = 0,
) -> Brief:
    """The brief of a draft to one person.

    ``met_at`` are the interviews of that day at which the user met this person; ``promise`` is a timeline that holds.
    """
    meetings = list(met_at) or [interview]
    theirs = _written_by(to, application)
    role = next(
        (each.judgement.role for each in (*meetings, *reversed(application.interviews)) if each.judgement.role), None
    )
    day = local_date(interview.start, user.zone)
    return Brief(
        kind=kind,
        user=user,
        to=_with_fullest_name(to, meetings, theirs),
        language=_language(answers, meetings, theirs, user),
        seed="\x1f".join((user.addresses[0], interview.event.uid, interview.event.occurrence or "", kind)),
        signs_as=next((name for each in theirs if (name := signed_as(each.reading.new, sender=to))), None),
        their_words=tuple(each.reading.new.text for each in theirs[:_MAILS_WEIGHED]),
        addressed_in=_addressed_in(meetings, application),
        company=_company(application, to, interview, user),
        role=None if role is None else Fact(role, _event_source(interview)),
        stage=_stage(meetings),
        part=_part(to, meetings),
        day=day,
        day_source=_event_source(interview),
        topics=_topics(to, meetings),
        interest=interest,
        promised=None if promise is None else promise.day,
        promised_source="" if promise is None else promise.source,
        promised_by=None if promise is None else promise.by,
        feedback=_feedback(application),
        context=_context(meetings, application, to),
        thread_subject=None if answers is None else answers.message.subject,
        variant=variant,
    )


def _event_source(interview: Interview) -> str:
    return f"event {interview.id}, {interview.event.summary!r}"


def _written_by(person: Person, application: Application) -> list[Mail]:
    """What that person wrote themselves, latest first."""
    return [
        each
        for each in reversed(application.mail)
        if each.message.sender.email == person.email and each.reading.origin is not Origin.AUTOMATIC
    ]


def _with_fullest_name(to: Person, meetings: list[Interview], theirs: list[Mail]) -> Person:
    names = [to.name]
    for each in meetings:
        names += [
            who.name for who in each.roster.interviewers if who.person is not None and who.person.email == to.email
        ]
        names += [attendee.person.name for attendee in each.event.attendees if attendee.person.email == to.email]
    names += [each.message.sender.name for each in theirs]
    cleaned = [clean_display_name(each) for each in dict.fromkeys(names) if each and "@" not in each]
    best = max(cleaned, key=lambda each: min(len(each.split()), 3), default="")
    return type(to)(to.email, best)


def _addressed_in(meetings: list[Interview], application: Application) -> tuple[Fact, ...]:
    """The user's own mails and others', latest first, then the events: any of them may say "Frau Schulz"."""
    found = [
        Fact(f"{each.reading.new.text}\n{each.reading.new.signature}"[:_WORDS_WEIGHED], mail_source(each))
        for each in reversed(application.mail)
        if each.reading.origin is not Origin.AUTOMATIC
    ]
    found += [
        Fact(f"{each.event.summary}\n{each.event.description}"[:_WORDS_WEIGHED], _event_source(each))
        for each in meetings
    ]
    return tuple(found)


def _language(answers: Mail | None, meetings: list[Interview], theirs: list[Mail], user: User) -> str:
    """The thread's, else the event's, else the user's own."""
    texts = [] if answers is None else [answers.reading.new.text, answers.message.subject]
    texts += [each.reading.new.text for each in theirs]
    texts += [f"{each.event.summary}\n{each.event.description}" for each in meetings]
    return next((found for each in texts if (found := language_of(each))), user.language)


def _company(application: Application, to: Person, interview: Interview, user: User) -> Fact | None:
    if application.name is None:
        return None
    domain = company_domain(to, user)
    source = _event_source(interview)
    return Fact(application.name, source if domain is None else f"{source}; {label(domain)} in the address")


def _stage(meetings: list[Interview]) -> Fact | None:
    return next((Fact(each.judgement.stage, _event_source(each)) for each in meetings if each.judgement.stage), None)


def _part(to: Person, meetings: list[Interview]) -> Fact | None:
    for each in meetings:
        for who in each.roster.interviewers:
            if who.person is not None and who.person.email == to.email and who.part:
                return Fact(who.part, f"agenda of {_event_source(each)}")
    return None


def _topics(to: Person, meetings: list[Interview]) -> tuple[Fact, ...]:
    return tuple(
        Fact(topic.text, f"your debrief of {each.id}")
        for each in meetings
        if each.debrief is not None
        for topic in each.debrief.topics
        if topic.person in (None, to.email)
    )


def _feedback(application: Application) -> str | None:
    words: list[Debrief] = [each.debrief for each in application.interviews if each.debrief is not None]
    given = [each for each in words if each.feedback]
    return max(given, key=lambda each: each.changed).feedback if given else None


def _context(meetings: list[Interview], application: Application, to: Person) -> tuple[Fact, ...]:
    """What the skills are weighed against: the event's words, the topics, and what this person or a recruiter wrote."""
    found = [
        Fact(f"{each.event.summary}\n{each.event.description}"[:_WORDS_WEIGHED], _event_source(each))
        for each in meetings
    ]
    found += _topics(to, meetings)
    found += [
        Fact(f"{each.message.subject}\n{each.reading.new.text}"[:_WORDS_WEIGHED], mail_source(each))
        for each in [mail for mail in reversed(application.mail) if mail.is_human][:_MAILS_WEIGHED]
    ]
    return tuple(found)
