"""Whether a message's headers answer a need (see ``MailNeed`` in ports.py)."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from connectors.formats.mime import Headers
    from connectors.ports import MailNeed


def is_wanted(headers: Headers, need: MailNeed) -> bool:
    """Whether at least one of the need's conditions holds; the date is the caller's matter."""
    if need.addresses & headers.people or need.message_ids & headers.ids:
        return True
    if need.domains and any(_is_at(address, need.domains) for address in headers.people):
        return True
    return bool(need.names) and _names(need.names).search(headers.names) is not None


def _is_at(address: str, domains: frozenset[str]) -> bool:
    """Whether the address is at one of the domains, or below one."""
    domain = address.rpartition("@")[2]
    while domain:
        if domain in domains:
            return True
        domain = domain.partition(".")[2]
    return False


@lru_cache(maxsize=8)
def _names(names: frozenset[str]) -> re.Pattern[str]:
    words = "|".join(re.escape(each) for each in sorted(names, key=lambda each: (-len(each), each)))
    return re.compile(rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE)
