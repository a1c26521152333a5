"""One event out of all its copies: several calendars, invitations and cancellations by mail (policy section 2)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from policies.domains import is_free_mail, is_scheduling_tool, registrable_domain
from policies.facts import EventStatus

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from policies.facts import Event, Message, Person, User, World

_LONG_AGO = datetime(1, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One real meeting.

    Attributes:
        event: The copy that counts.
        names: (uid, occurrence) of every copy, the counting one first: drafts and debriefs may know it by any.
        invited_by_mail: Message-IDs of the mails that carried it.
    """

    event: Event
    names: tuple[tuple[str, str | None], ...]
    invited_by_mail: tuple[str, ...] = ()


def merge(events: Iterable[Event], *, user: User, mail: Mapping[str, Message]) -> tuple[Occurrence, ...]:
    """Every meeting once, ordered by start.

    For one UID and occurrence the higher SEQUENCE wins, then the later DTSTAMP. An update by mail counts only when it
    comes from the organizer's side, so that a stranger cannot move or cancel what stands in a calendar. Meetings with
    the same start and the same people under different UIDs are copies of one.
    """
    by_uid: dict[str, list[Event]] = {}
    for event in events:
        by_uid.setdefault(event.uid, []).append(event)
    by_name: dict[tuple[str, str | None], list[Event]] = {}
    for copies in by_uid.values():
        for event in _trusted(copies, mail):
            by_name.setdefault((event.uid, event.occurrence), []).append(event)
    chosen = [
        Occurrence(_latest(copies), (name,), tuple(sorted({each.message for each in copies if each.message})))
        for name, copies in by_name.items()
        if not _is_bare_series_cancellation(copies, by_name)
    ]
    chosen = [_with_series_cancellation(each, by_name) for each in chosen]
    return tuple(sorted(_without_copies(chosen, user), key=_order))


def vanished(world: World) -> tuple[Event, ...]:
    """Events that a run saw after they had begun and that are listed no more: they took place (policy section 10).

    Where their source could not be read, nothing is said to have vanished.
    """
    listed = {(each.uid, each.occurrence) for each in world.events}
    unread = {*world.unread_calendars, *(each.name for each in world.mailboxes if not each.was_read)}
    return tuple(
        replace(each.event, message=None)
        for each in world.seen
        if each.event is not None and (each.uid, each.occurrence) not in listed and each.event.source not in unread
    )


def outside_people(event: Event, user: User) -> frozenset[str]:
    """Addresses of everyone at the event but the user."""
    people = {each.person.email for each in event.attendees}
    if event.organizer is not None:
        people.add(event.organizer.email)
    return frozenset(people - set(user.addresses))


def _trusted(copies: list[Event], mail: Mapping[str, Message]) -> list[Event]:
    """The copies of one UID that may speak for it: the calendars' own, and mails from their organizer's side.

    Where no calendar has the UID, the mail that came first says whose it is.
    """
    in_calendars = [each for each in copies if each.message is None]
    by_mail = sorted(
        (each for each in copies if each.message is not None and each.message in mail),
        key=lambda each: (mail[each.message or ""].date, each.message or ""),
    )
    owners = in_calendars or by_mail[:1]
    people = {each.organizer for each in owners if each.organizer is not None}
    if not people:
        people = {attendee.person for each in owners for attendee in each.attendees}
    return in_calendars + [
        each for each in by_mail if any(is_same_side(mail[each.message or ""].sender, person) for person in people)
    ]


def is_same_side(sender: Person, organizer: Person) -> bool:
    """Whether a mail from the one may speak for an event of the other: the same company, or a scheduling tool."""
    if sender.email == organizer.email or is_scheduling_tool(sender.domain):
        return True
    company = registrable_domain(organizer.email)
    return registrable_domain(sender.email) == company and not is_free_mail(company)


def _version(event: Event) -> tuple[int, datetime, bool, str]:
    """Sorts copies of one event: the last one counts. On a tie a calendar's word goes before a mail's."""
    return (event.sequence, event.stamp or _LONG_AGO, event.message is None, event.source)


def _latest(copies: list[Event]) -> Event:
    best = max(copies, key=_version)
    received_by = next(
        (each.received_by for each in sorted(copies, key=_version, reverse=True) if each.received_by), None
    )
    return replace(best, received_by=received_by) if received_by and not best.received_by else best


def _is_bare_series_cancellation(copies: list[Event], by_name: dict[tuple[str, str | None], list[Event]]) -> bool:
    """A cancelled UID without RECURRENCE-ID whose occurrences are listed by themselves."""
    first = copies[0]
    if first.occurrence is not None or not all(each.cancelled_by_mail for each in copies):
        return False
    return any(uid == first.uid and occurrence is not None for uid, occurrence in by_name)


def _with_series_cancellation(each: Occurrence, by_name: dict[tuple[str, str | None], list[Event]]) -> Occurrence:
    if each.event.occurrence is None:
        return each
    whole = [copy for copy in by_name.get((each.event.uid, None), []) if copy.cancelled_by_mail]
    if not whole or _version(max(whole, key=_version)) < _version(each.event):
        return each
    return replace(each, event=replace(each.event, status=EventStatus.CANCELLED, cancelled_by_mail=True))


def _without_copies(occurrences: list[Occurrence], user: User) -> list[Occurrence]:
    """Occurrences with the same start and the same people, taken together."""
    kept: dict[tuple[datetime, frozenset[str]], Occurrence] = {}
    alone: list[Occurrence] = []
    for each in sorted(occurrences, key=_richness):
        people = outside_people(each.event, user)
        if not people:
            alone.append(each)
            continue
        former = kept.get((each.event.start, people))
        if former is None or former.event.status is not each.event.status:
            kept[each.event.start, people] = each if former is None else _standing_one(former, each)
        else:
            kept[each.event.start, people] = replace(
                former,
                names=former.names + each.names,
                invited_by_mail=former.invited_by_mail + each.invited_by_mail,
            )
    return [*kept.values(), *alone]


def _standing_one(one: Occurrence, other: Occurrence) -> Occurrence:
    """Of two copies of which one is cancelled, the one that is not: it was put back under a new UID."""
    stands, fell = (one, other) if one.event.status is not EventStatus.CANCELLED else (other, one)
    return replace(stands, names=stands.names + fell.names)


def _richness(each: Occurrence) -> tuple[int, int, str, str]:
    event = each.event
    return (-len(event.attendees), -len(event.description), event.uid, event.occurrence or "")


def _order(each: Occurrence) -> tuple[datetime, str, str]:
    return (each.event.start, each.event.uid, each.event.occurrence or "")
