"""Mail that confirms an interview: by the company or its scheduling tool, about that day (policy section 3)."""

from __future__ import annotations

import re
from datetime import timedelta
from functools import lru_cache
from typing import TYPE_CHECKING

from policies.domains import is_free_mail, is_scheduling_tool, registrable_domain
from policies.words import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date, datetime

    from policies.facts import Event, Message, Person, User

_BEFORE = timedelta(days=45)
_WEEK = timedelta(days=7)
_LONGEST = 20_000
_SHORTEST_WEEKDAY = 4
_ANY_DATE = re.compile(r"\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}[./]\d{1,2}(?:[./]\d{2,4})?\b")


def confirmations(
    event: Event, user: User, *, mail: Sequence[Message], people: Iterable[Person]
) -> tuple[Message, ...]:
    """Confirmations of this event, the latest first; ``people`` are those at it, the user left out."""
    addresses = {each.email for each in people}
    companies = {registrable_domain(each) for each in addresses}
    found = [
        message
        for message in mail
        if not user.owns(message.sender)
        and event.start - _BEFORE <= message.date <= event.start
        and _is_theirs(message.sender, addresses, companies)
        and _is_about(message, event, user)
    ]
    return tuple(sorted(found, key=lambda each: (each.date, each.id), reverse=True))


def _is_theirs(sender: Person, addresses: set[str], companies: set[str]) -> bool:
    """Whether the sender is at the event, at its company, or the company's scheduling tool; not a stranger."""
    if sender.email in addresses or is_scheduling_tool(sender.domain):
        return True
    domain = registrable_domain(sender.email)
    return domain in companies and not is_free_mail(domain)


def _is_about(message: Message, event: Event, user: User) -> bool:
    """Whether it carries the invitation, or names the day: its date, or its weekday in the week before."""
    if any(each.uid == event.uid for each in message.invitations):
        return True
    begins: datetime = event.start.astimezone(user.zone)
    text = f"{message.subject}\n{message.text}"[:_LONGEST]
    if _date_pattern(begins.date()).search(text):
        return True
    soon = begins - message.date <= _WEEK
    return soon and not _names_a_date(text) and _weekday_pattern(begins.weekday()).search(text) is not None


def _names_a_date(text: str) -> bool:
    return _ANY_DATE.search(text) is not None or _any_month_day().search(text) is not None


@lru_cache(maxsize=512)
def _date_pattern(day: date) -> re.Pattern[str]:
    """That date as any of the languages write it: "March 3rd", "3. März", "3/3/2026", "2026-03-03"."""
    numbers = f"0?{day.day}[./-]0?{day.month}|0?{day.month}[./-]0?{day.day}"
    spelled = _month_day(str(day.day), _months(day.month))
    year = rf"(?:[./-](?:{day.year}|{day.year % 100:02}))?"
    return re.compile(rf"\b{day:%Y-%m-%d}\b|(?<![\d./])(?:{numbers}){year}(?![\d/])|{spelled}", re.IGNORECASE)


@lru_cache(maxsize=1)
def _any_month_day() -> re.Pattern[str]:
    return re.compile(_month_day(r"\d{1,2}", "|".join(_months(each) for each in range(1, 13))), re.IGNORECASE)


def _month_day(day: str, months: str) -> str:
    month_first = rf"\b(?:{months})\.?\s+{day}(?:st|nd|rd|th)?\b(?!:)"
    return rf"{month_first}|(?<!\d)0?{day}(?:st|nd|rd|th|er|\.|º)?\s+(?:of\s+|de\s+|d')?(?:{months})\b"


def _months(month: int) -> str:
    return "|".join(dict.fromkeys(language.DATE_MONTHS[month - 1] for language in LANGUAGES))


@lru_cache(maxsize=7)
def _weekday_pattern(weekday: int) -> re.Pattern[str]:
    names = [name for language in LANGUAGES for name in language.DATE_WEEKDAYS[weekday].split("|")]
    full = (each for each in dict.fromkeys(names) if len(each) >= _SHORTEST_WEEKDAY)
    return re.compile(rf"\b(?:{'|'.join(full)})\b", re.IGNORECASE)
