"""Mail that confirms an interview: by the company or its scheduling tool, about that day (policy section 3)."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from policies.domains import is_free_mail, is_scheduling_tool, registrable_domain

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from policies.applications import Mail
    from policies.facts import Event, Person, User

_BEFORE = timedelta(days=45)
_WEEK = timedelta(days=7)


def confirmations(event: Event, user: User, *, mail: Sequence[Mail], people: Iterable[Person]) -> tuple[Mail, ...]:
    """Confirmations of this event, the latest first; ``people`` are those at it, the user left out."""
    addresses = {each.email for each in people}
    companies = {registrable_domain(each) for each in addresses}
    found = [
        each
        for each in mail
        if not each.is_own
        and event.start - _BEFORE <= each.date <= event.start
        and _is_about(each, event, user)
        and _is_theirs(each.message.sender, addresses, companies)
    ]
    return tuple(sorted(found, key=lambda each: (each.date, each.message.id), reverse=True))


def _is_theirs(sender: Person, addresses: set[str], companies: set[str]) -> bool:
    """Whether the sender is at the event, at its company, or the company's scheduling tool; not a stranger."""
    if sender.email in addresses or is_scheduling_tool(sender.domain):
        return True
    domain = registrable_domain(sender.email)
    return domain in companies and not is_free_mail(domain)


def _is_about(each: Mail, event: Event, user: User) -> bool:
    """Whether it carries the invitation, or names the day: its date, or its weekday in the week before."""
    if any(invitation.uid == event.uid for invitation in each.message.invitations):
        return True
    begins = event.start.astimezone(user.zone)
    days = each.reading.days
    if days.has_date(begins.date()):
        return True
    return begins - each.date <= _WEEK and not days.dates and begins.weekday() in days.weekdays
