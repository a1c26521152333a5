"""Needs as Gmail searches. A search may find too much, never too little: what it finds is held against the need.

Operators: from, to, cc, subject, filename, rfc822msgid, after, OR and quotes. Days would be midnights in California, so
times are seconds since 1970 (Gmail guide, "Search and filter").
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING
from urllib.parse import quote_plus

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import datetime

    from connectors.ports import MailNeed

INVITATIONS = "filename:ics"
"""Finds calendar parts: Gmail calls them invite.ics whatever their name."""

_LONGEST = 1_500
"""Characters of a search as it stands in the address: the client turns a GET that is too long into a POST."""
_SLACK = timedelta(days=1)
"""A message may have come so much later than its Date says, or earlier."""


def terms_of(need: MailNeed) -> frozenset[str]:
    """What may find mail that the need names, a term each."""
    people = (f"{field}:{each}" for each in need.addresses | need.domains for field in ("from", "to", "cc"))
    names = (f'{field}:"{_plain(each)}"' for each in need.names for field in ("from", "subject"))
    ids = (f"rfc822msgid:{each}" for each in need.message_ids if " " not in each)
    return frozenset(each for found in (people, names, ids) for each in found)


def searches(terms: Iterable[str], *, after: datetime) -> Iterator[str]:
    """Searches that together find what any of the terms does, in mail that came since then, each short enough."""
    end = f" after:{int((after - _SLACK).timestamp())}"
    group: list[str] = []
    for term in sorted(terms):
        if group and len(quote_plus(" OR ".join([*group, term]) + end)) > _LONGEST:
            yield _joined(group, end)
            group = []
        group.append(term)
    if group:
        yield _joined(group, end)


def _joined(group: list[str], end: str) -> str:
    return (f"({' OR '.join(group)})" if len(group) > 1 else group[0]) + end


def _plain(name: str) -> str:
    return " ".join(name.replace('"', " ").split())
