"""Which mail must be read: that of the people and companies of events that are, or may be, interviews."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from policies.companies import Company, company_domain, company_of, label
from policies.domains import is_calendar_service, is_scheduling_tool
from policies.interviewers import who_interviewed
from policies.interviews import Verdict, judge
from policies.occurrences import merge, vanished

if TYPE_CHECKING:
    from policies.facts import Event, World
    from policies.settings import PolicySettings

_REPORT_NAMES = (
    "mail delivery subsystem",
    "mail delivery system",
    "postmaster",
    "mailer-daemon",
    "delivery status notification",
    "undelivered mail",
    "undeliverable",
)
"""How delivery reports call themselves (RFC 3464 leaves it open): they are from no one of the application."""

_SHORTEST_NAME = 3


@dataclass(frozen=True, slots=True)
class Need:
    """Which mail is wanted: dated ``since`` or later, and at least one of the others holds (see ports.py)."""

    since: datetime
    addresses: frozenset[str]
    domains: frozenset[str]
    names: frozenset[str]
    message_ids: frozenset[str]


def mail_since(now: datetime, *, window_days: int, settings: PolicySettings) -> datetime:
    """The day since which mail may matter: as far back as events are read, and what came before the earliest."""
    return now - timedelta(days=window_days + max(settings.interview.mail_days, settings.thank_you.thread_days))


def needs(world: World, *, since: datetime) -> Need:
    """The need of a world whose mail has not been read yet, but for its invitations."""
    user = world.user
    said = {(each.uid, each.occurrence): each.is_interview for each in world.debriefs}
    addresses: set[str] = set()
    companies: list[Company] = []
    for occurrence in merge(
        (*world.events, *vanished(world)), user=user, mail={each.id: each for each in world.messages}
    ):
        event = occurrence.event
        judgement = judge(event, user, said=next((said[each] for each in occurrence.names if each in said), None))
        if judgement.verdict is Verdict.NOT:
            continue
        addresses |= _people(event)
        roster = who_interviewed(event, user)
        companies.append(company_of(event, user=user, judgement=judgement, roster=roster))
        companies += _other_companies(event, world)
    for debrief in world.debriefs:
        addresses |= {*debrief.met, *(address for _, address in debrief.addresses)}
    addresses |= {each.key.person for each in world.records}
    domains = {each.domain for each in companies if each.domain}
    names = {each.name for each in companies if each.name} | {label(each) for each in domains}
    return Need(
        since=since,
        addresses=frozenset(addresses - set(user.addresses)),
        domains=frozenset(domains),
        names=frozenset(each.lower() for each in names if len(each) >= _SHORTEST_NAME) | frozenset(_REPORT_NAMES),
        message_ids=frozenset(
            each for record in world.records for each in (record.message_id, record.in_reply_to, record.sent_id) if each
        ),
    )


def _people(event: Event) -> set[str]:
    """Everyone at the event, but tools and rooms: their other mail is of no interest."""
    people = [each.person for each in event.attendees]
    if event.organizer is not None:
        people.append(event.organizer)
    return {
        each.email for each in people if not is_scheduling_tool(each.domain) and not is_calendar_service(each.domain)
    }


def _other_companies(event: Event, world: World) -> list[Company]:
    """Companies of everyone else at the event: an agency's mail counts too."""
    people = [each.person for each in event.attendees] + ([event.organizer] if event.organizer else [])
    found = {company_domain(each, world.user) for each in people if not world.user.owns(each)}
    return [Company(domain=each) for each in sorted(each for each in found if each)]
