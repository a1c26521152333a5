"""From a run's facts to applications: every event judged, every mail sorted, what ended told from what is open."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING

from policies.applications import Application, Interview, Link
from policies.belonging import sorted_mail
from policies.companies import company_domain, company_of
from policies.correspondence import Correspondence
from policies.endings import closures_of, ended_by
from policies.facts import DraftState
from policies.grouping import Group, grouped
from policies.ids import short_id
from policies.interviewers import Roster, who_interviewed
from policies.interviews import Verdict, did_not_happen, judge
from policies.messages import MessageKind
from policies.threads import Threads

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from datetime import datetime

    from policies.applications import Closure, Mail
    from policies.facts import Debrief, Event, Message, User, World
    from policies.messages import MessageReading
    from policies.occurrences import Occurrence
    from policies.settings import PolicySettings


@dataclass(frozen=True, slots=True)
class Understanding:
    """All of a run's facts, read and sorted."""

    applications: tuple[Application, ...]
    others: tuple[Interview, ...]
    """Events that are no interviews."""
    threads: Threads
    bounced: frozenset[str]
    """Addresses that could not be reached."""


def understand(
    world: World,
    occurrences: Sequence[Occurrence],
    *,
    settings: PolicySettings,
    read: Callable[[Message], MessageReading],
) -> Understanding:
    """Every event judged, every mail sorted, companies told apart."""
    threads = Threads(world.messages)
    mail = Correspondence(world.messages, world.user)
    first_seen = {(each.uid, each.occurrence): each.first_seen for each in world.seen}
    judged = [_judged(each, mail, first_seen, world=world, settings=settings) for each in occurrences]
    groups = grouped([each for each in judged if each.judgement.verdict is not Verdict.NOT])
    mail_by_group = sorted_mail(groups, world=world, read=read, threads=threads)
    applications = [
        application
        for group, its_mail in zip(groups, mail_by_group, strict=True)
        for application in _applications(group, its_mail, world=world)
    ]
    return Understanding(
        tuple(sorted(applications, key=lambda each: each.key)),
        tuple(each for each in judged if each.judgement.verdict is Verdict.NOT),
        threads,
        _bounced(world, read),
    )


def _judged(
    each: Occurrence,
    mail: Correspondence,
    first_seen: Mapping[tuple[str, str | None], datetime],
    *,
    world: World,
    settings: PolicySettings,
) -> Interview:
    event = each.event
    debrief = _debrief_of(each, world.debriefs)
    nearby = _mail_before(event, mail, world.user, days=settings.interview.mail_days)
    judgement = judge(event, world.user, mail=nearby, said=None if debrief is None else debrief.is_interview)
    roster = who_interviewed(event, world.user, debrief=debrief)
    start, end = judgement.hours or (event.start, event.end)
    return Interview(
        id=short_id(event.uid, event.occurrence),
        event=event,
        names=each.names,
        judgement=judgement,
        roster=roster,
        company=company_of(event, user=world.user, judgement=judgement, roster=roster),
        start=start,
        end=end,
        arranged=_arranged(each, first_seen, start=start, world=world),
        debrief=debrief,
        unheld=None,
    )


def _debrief_of(each: Occurrence, debriefs: Iterable[Debrief]) -> Debrief | None:
    found = [word for word in debriefs if (word.uid, word.occurrence) in each.names]
    return max(found, key=lambda word: word.changed) if found else None


def _mail_before(event: Event, mail: Correspondence, user: User, *, days: int) -> list[Message]:
    """Mail with the event's people, or their colleagues, in the days before it."""
    people = [attendee.person for attendee in event.attendees]
    if event.organizer is not None:
        people.append(event.organizer)
    others = [each for each in people if not user.owns(each)]
    return mail.within(
        addresses={each.email for each in others},
        domains={domain for each in others if (domain := company_domain(each, user))},
        end=event.end,
        span=timedelta(days=days),
    )


def _arranged(
    each: Occurrence, first_seen: Mapping[tuple[str, str | None], datetime], *, start: datetime, world: World
) -> datetime:
    known = [start, *(first_seen[name] for name in each.names if name in first_seen)]
    if each.event.created is not None:
        known.append(each.event.created)
    if each.invited_by_mail:
        known += [message.date for message in world.messages if message.id in each.invited_by_mail]
    return min(known)


def _applications(group: Group, mail: tuple[Mail, ...], *, world: World) -> list[Application]:
    """The group's open application, if any, and the one that ended, if any."""
    interviews = tuple(_with_people(each, mail, world=world) for each in group.interviews)
    closures = closures_of(interviews, mail)
    ended: dict[str, Closure] = {}
    for interview in interviews:
        closure = ended_by(interview, interviews, closures)
        if closure is not None:
            ended[interview.id] = closure
    still_open = tuple(each for each in interviews if each.id not in ended)
    closed = tuple(each for each in interviews if each.id in ended)
    whole = Application(group.key, _name(group), group.domains, interviews, mail)
    found = []
    if closed:
        last = max((ended[each.id] for each in closed), key=lambda each: each.at)
        found.append(replace(whole, interviews=closed, closure=last))
    if still_open:
        begun = min(each.arranged for each in still_open)
        before = [each for each in {id(c): c for c in ended.values()}.values() if each.at <= begun]
        cut = max((each.at for each in before), default=None)
        found.append(
            replace(
                whole,
                key=f"{group.key}#{len(before) + 1}" if closed else group.key,
                interviews=still_open,
                mail=tuple(each for each in mail if cut is None or each.date > cut),
            )
        )
    return found


def _with_people(interview: Interview, mail: tuple[Mail, ...], *, world: World) -> Interview:
    """The interview with who interviewed, now that the application's mail is known, and whether it took place."""
    roster = who_interviewed(
        interview.event,
        world.user,
        mail=[each for each in mail if each.link > Link.DOUBT],
        debrief=interview.debrief,
    )
    return replace(interview, roster=roster, unheld=_unheld(interview, roster, world.user))


def _unheld(interview: Interview, roster: Roster, user: User) -> str | None:
    said = None if interview.debrief is None else interview.debrief.happened
    if said is not None:
        return None if said else "You said that it did not take place."
    people = [each.person for each in roster.interviewers if each.person is not None]
    return did_not_happen(interview.event, user, interviewers=[*people, *roster.declined])


def _name(group: Group) -> str | None:
    """The company as people write it, from its latest interview that names it."""
    for interview in reversed(group.interviews):
        if interview.company.name:
            return interview.company.name
    return None


def _bounced(world: World, read: Callable[[Message], MessageReading]) -> frozenset[str]:
    """Addresses that a mail of the user's did not reach, by a delivery report, and from which nothing came since.

    A report about somebody whom the user had not written to is forged, or not about the user's mail.
    """
    sent = [(each.key.person, each.sent_at or each.created) for each in world.records if each.state is DraftState.SENT]
    for message in world.messages:
        if world.user.owns(message.sender):
            sent += [(each.email, message.date) for each in message.recipients]
    written_to: dict[str, datetime] = {}
    for address, date in sent:
        written_to[address] = min(date, written_to.get(address, date))
    failed: dict[str, datetime] = {}
    for message in world.messages:
        if message.failed_recipients and read(message).kind is MessageKind.BOUNCE:
            for address in message.failed_recipients:
                if address in written_to and written_to[address] <= message.date:
                    failed[address] = max(message.date, failed.get(address, message.date))
    for message in world.messages:
        if message.sender.email in failed and message.date > failed[message.sender.email]:
            del failed[message.sender.email]
    return frozenset(failed)
