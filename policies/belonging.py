"""Which application a mail belongs to, and how that is known (policy sections 1 and 10)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from policies.applications import Link, Mail
from policies.companies import company_domain, is_named_in
from policies.correspondence import counterparts
from policies.domains import is_free_mail, is_scheduling_tool, registrable_domain
from policies.messages import MessageKind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from policies.facts import Message, Person, User, World
    from policies.grouping import Group
    from policies.messages import MessageReading
    from policies.threads import Threads


def sorted_mail(
    groups: list[Group], *, world: World, read: Callable[[Message], MessageReading], threads: Threads
) -> list[tuple[Mail, ...]]:
    """For each group its mail, oldest first. A mail belongs to one group at most."""
    own = world.user.owns
    homes = _Homes(groups, read)
    placed: dict[str, tuple[int, Link]] = {}
    for message in world.messages:
        found = _place(message, homes, world=world, read=read)
        if found is not None:
            placed[message.id] = found
    _follow_threads(placed, world.messages, threads)
    by_group: list[list[Mail]] = [[] for _ in groups]
    for message in sorted(world.messages, key=lambda each: (each.date, each.id)):
        if message.id in placed:
            place, link = placed[message.id]
            by_group[place].append(Mail(message, read(message), link, own(message.sender)))
    return [tuple(each) for each in by_group]


def _follow_threads(placed: dict[str, tuple[int, Link]], messages: Iterable[Message], threads: Threads) -> None:
    """A mail in a thread of a firmly placed one belongs there too, unless it is firmly placed elsewhere."""
    firm = {threads.root(each): place for each, (place, link) in sorted(placed.items()) if link is not Link.DOUBT}
    for message in messages:
        place = firm.get(threads.root(message.id))
        if place is None:
            continue
        former = placed.get(message.id)
        if former is None or (former[1] is Link.DOUBT and len(threads.of(message.id)) > 1):
            placed[message.id] = (place, Link.THREAD)


class _Homes:
    """The groups by the addresses and domains of their people."""

    def __init__(self, groups: list[Group], read: Callable[[Message], MessageReading]) -> None:
        self.groups = groups
        self._read = read
        self.domains = frozenset(domain for each in groups for domain in each.domains)
        self._by_mark: dict[str, set[int]] = {}
        for place, group in enumerate(groups):
            for mark in (*group.participants, *group.people, *group.domains):
                self._by_mark.setdefault(mark, set()).add(place)

    def of(self, message: Message, others: tuple[Person, ...], user: User) -> list[int]:
        """Groups that the mail may belong to: of its people, else, for a tool's or an agency's mail, any."""
        found = {
            place
            for each in others
            for mark in (each.email, company_domain(each, user))
            if mark is not None
            for place in self._by_mark.get(mark, ())
        }
        may_be_of_any = not user.owns(message.sender) and (not found or self._read(message).is_agencys)
        return list(range(len(self.groups))) if may_be_of_any else sorted(found)


def _place(
    message: Message, homes: _Homes, *, world: World, read: Callable[[Message], MessageReading]
) -> tuple[int, Link] | None:
    """The group this mail belongs to by itself, and how that is known."""
    user = world.user
    others = counterparts(message, user)
    if not others:
        return None
    candidates = [
        (link, index)
        for index in homes.of(message, others, user)
        if (link := _link(message, others, homes.groups[index], homes=homes, user=user, read=read)) is not None
    ]
    if not candidates:
        return None
    best = max(link for link, _ in candidates)
    chosen = [index for link, index in candidates if link is best]
    return _nearest(chosen, homes.groups, message), best


def _nearest(chosen: list[int], groups: list[Group], message: Message) -> int:
    """Of several groups, the one named in the mail, else the one whose last interview before it is latest."""
    if len(chosen) == 1:
        return chosen[0]

    def rank(index: int) -> tuple[bool, str, int]:
        group = groups[index]
        named = is_named_in(f"{message.subject}\n{message.text}", names=group.names, domains=group.domains)
        before = [each.start for each in group.interviews if each.arranged <= message.date]
        return (named, max(before).isoformat() if before else "", -index)

    return max(chosen, key=rank)


def _link(
    message: Message,
    others: tuple[Person, ...],
    group: Group,
    *,
    homes: _Homes,
    user: User,
    read: Callable[[Message], MessageReading],
) -> Link | None:
    is_own = user.owns(message.sender)
    participants = group.participants
    for person in others:
        if person.email not in participants and person.email not in group.people:
            continue
        domain = company_domain(person, user)
        if domain is None or domain in group.domains or domain not in homes.domains:
            return Link.PEOPLE
        if _is_about(message, group, user):
            return Link.PEOPLE
    if any(company_domain(person, user) in group.domains for person in others if group.domains):
        reading = read(message)
        if is_own:
            return Link.HIRING if reading.kind is not MessageKind.OWN_OTHER or reading.speaks_of_hiring else None
        speaks = reading.speaks_of_hiring or reading.kind not in (MessageKind.OTHER, MessageKind.AUTO_REPLY)
        return Link.HIRING if speaks or _names_interviewer(message, group, user) else Link.DOUBT
    return _link_by_name(message, group, user=user, read=read, is_own=is_own)


def _link_by_name(
    message: Message, group: Group, *, user: User, read: Callable[[Message], MessageReading], is_own: bool
) -> Link | None:
    """The link of a mail from an address that defines no company: a tool's, a free-mail one, an agency's."""
    if is_own or not is_named_in(
        f"{message.sender.name}\n{message.subject}\n{message.text}", names=group.names, domains=group.domains
    ):
        return None
    reading = read(message)
    if is_scheduling_tool(message.sender.domain) and not reading.is_bulk:
        return Link.HIRING
    if reading.is_bulk or not (reading.speaks_of_hiring or reading.kind is not MessageKind.OTHER):
        return None
    domain = registrable_domain(message.sender.email)
    if is_free_mail(domain) or company_domain(message.sender, user) is None:
        return Link.DOUBT
    return Link.HIRING if _is_about(message, group, user) and reading.is_agencys else None


def _is_about(message: Message, group: Group, user: User) -> bool:
    """Whether the mail names the company or someone who interviewed there."""
    text = f"{message.subject}\n{message.text}"
    return is_named_in(text, names=group.names, domains=group.domains) or _names_interviewer(message, group, user)


def _names_interviewer(message: Message, group: Group, user: User) -> bool:
    words = {word.strip(".,;:!?()'\"’").removesuffix("'s").removesuffix("’s") for word in message.text.split()}
    for interview in group.interviews:
        for each in interview.roster.interviewers:
            first = each.name.split()[0] if each.name.split() else ""
            if len(first) > 1 and first in words and first not in user.name.split():
                return True
    return False
