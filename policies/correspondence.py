"""Mail by its other side, so that no rule has to look through all of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from policies.companies import company_domain

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime, timedelta

    from policies.facts import Message, Person, User


def counterparts(message: Message, user: User) -> tuple[Person, ...]:
    """The other side of a mail: its writer, or whom the user wrote to."""
    return message.recipients if user.owns(message.sender) else (message.sender,)


class Correspondence:
    """A run's mail by the addresses and company domains of its other side."""

    def __init__(self, messages: Iterable[Message], user: User) -> None:
        self._by_address: dict[str, list[Message]] = {}
        self._by_domain: dict[str, list[Message]] = {}
        for message in messages:
            others = counterparts(message, user)
            for address in {each.email for each in others}:
                self._by_address.setdefault(address, []).append(message)
            for domain in {found for each in others if (found := company_domain(each, user))}:
                self._by_domain.setdefault(domain, []).append(message)

    def within(
        self, *, addresses: Iterable[str], domains: Iterable[str], end: datetime, span: timedelta
    ) -> list[Message]:
        """Mail with one of these addresses or domains in that span before ``end``, each once, oldest first."""
        found = {
            message.id: message
            for messages in (
                *(self._by_address.get(each, ()) for each in addresses),
                *(self._by_domain.get(each, ()) for each in domains),
            )
            for message in messages
            if end - span <= message.date <= end
        }
        return sorted(found.values(), key=lambda each: (each.date, each.id))
