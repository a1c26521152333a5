"""How one .ics or .eml file is understood, by itself: no account is read and nothing is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from connectors.errors import BadData
from policies.applications import addresses_at
from policies.companies import company_of
from policies.interviewers import who_interviewed
from policies.interviews import Judgement, judge
from policies.messages import read_message

if TYPE_CHECKING:
    from datetime import datetime

    from agent.report_json import Json
    from policies.facts import Event, User
    from policies.interviewers import Roster

_CALENDAR_MARK = b"BEGIN:VCALENDAR"
_LOOKED_AT = 4096
_CALENDAR_ENDINGS = (".ics", ".ical", ".icalendar")


def inspect_file(data: bytes, *, name: str, user: User, now: datetime) -> list[Json]:
    """One object an event, or one for the message, in file order (interface.md, "inspect").

    Raises:
        BadData: The file is neither a calendar nor a message.
    """
    if name.lower().endswith(_CALENDAR_ENDINGS) or _CALENDAR_MARK in data[:_LOOKED_AT].upper():
        return _inspect_calendar(data, name=name, user=user)
    return [_inspect_message(data, name=name, user=user, now=now)]


def _inspect_calendar(data: bytes, *, name: str, user: User) -> list[Json]:
    from connectors.formats.ical import read_invitation  # noqa: PLC0415  (start-up time)

    _, events = read_invitation(data, zone=user.zone, source=name)
    if not events and _CALENDAR_MARK not in data.upper():
        raise BadData(name, "there is no calendar in it", hint="give an .ics file or a mail as an .eml file")
    first_of_each = {each.uid: each for each in reversed(events)}
    return [_event(each, name=name, user=user) for each in reversed(first_of_each.values())]


def _event(event: Event, *, name: str, user: User) -> Json:
    judgement = judge(event, user)
    roster = who_interviewed(event, user)
    return {
        "file": name,
        "uid": event.uid,
        "verdict": judgement.verdict.value,
        "evidence": [each.text for each in judgement.evidence],
        "company": _company(event, judgement, roster, user),
        "stage": judgement.stage,
        "interviewers": [
            {"name": each.name, "email": None if each.person is None else each.person.email}
            for each in roster.interviewers
        ],
        "excluded": [
            {"name": each.person.name, "email": each.person.email, "reason": each.reason} for each in roster.excluded
        ],
    }


def _company(event: Event, judgement: Judgement, roster: Roster, user: User) -> str | None:
    if not addresses_at(event) - set(user.addresses):
        return judgement.company
    company = company_of(event, user=user, judgement=judgement, roster=roster)
    return company.name or company.domain


def _inspect_message(data: bytes, *, name: str, user: User, now: datetime) -> Json:
    from connectors.formats.mime import read_message as read_mail  # noqa: PLC0415  (start-up time)

    if not data.strip():
        raise BadData(name, "it is empty", hint="give an .ics file or a mail as an .eml file")
    reading = read_message(read_mail(data, mailbox="", folder="inbox", delivered=now, zone=user.zone), user)
    return {
        "file": name,
        "kind": reading.kind.value,
        "promised": None if reading.promise is None else reading.promise.day.isoformat(),
        "returns": None if reading.returns is None else reading.returns.isoformat(),
        "evidence": [each.text for each in reading.evidence],
    }
