"""A Google event as a fact (Calendar API v3, resource "Event"). Pure: what was answered comes in, events go out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any, Final, Literal

from connectors.formats.html_text import description_to_text
from policies.facts import Attendee, AttendeeKind, Event, EventStatus, Participation, Person, Role

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import tzinfo

    from connectors.ports import Window

EVENT_TYPES: Final[tuple[Literal["default"], Literal["fromGmail"]]] = ("default", "fromGmail")
"""Meetings; not birthdays, focus time, absence or working places."""

_ANSWERS = {
    "needsAction": Participation.NEEDS_ACTION,
    "declined": Participation.DECLINED,
    "tentative": Participation.TENTATIVE,
    "accepted": Participation.ACCEPTED,
}
_STATUSES = {
    "confirmed": EventStatus.CONFIRMED,
    "tentative": EventStatus.TENTATIVE,
    "cancelled": EventStatus.CANCELLED,
}
_MOST_ATTENDEES = 500


class NotAnEvent(ValueError):
    """A record that cannot be read; the text says why."""


@dataclass(frozen=True, slots=True)
class Series:
    """What a cancelled occurrence does not say itself, by the id of its series: its UID, how long it lasts, its title.

    Google tells of a deleted occurrence no more than which one it was.
    """

    uid: str
    length: timedelta
    summary: str

    @classmethod
    def of(cls, items: list[Mapping[str, Any]], *, zone: tzinfo) -> dict[str, Series]:
        """Of all series that have an occurrence among these records."""
        found: dict[str, Series] = {}
        for each in items:
            series = each.get("recurringEventId")
            try:
                start, end = _moment(each.get("start"), zone), _moment(each.get("end"), zone)
            except NotAnEvent:
                continue
            if isinstance(series, str) and each.get("iCalUID"):
                found.setdefault(
                    series, cls(str(each["iCalUID"]), max(end - start, timedelta()), _line(each, "summary"))
                )
        return found


def read_event(item: Mapping[str, Any], *, series: Mapping[str, Series], window: Window, source: str) -> Event:
    """The event of one record.

    Raises:
        NotAnEvent: It has no times, and is no occurrence whose time is known.
    """
    zone = window.zone
    known = series.get(str(item.get("recurringEventId", "")))
    original = item.get("originalStartTime")
    stated = item.get("start") or original
    start = _moment(stated, zone)
    length = known.length if known is not None else timedelta()
    end = _moment(item["end"], zone) if item.get("end") else start + length
    all_day = isinstance(stated, dict) and "dateTime" not in stated
    return Event(
        uid=str(item.get("iCalUID") or (known.uid if known is not None else _usual_uid(item))),
        start=start,
        end=max(start, end),
        occurrence=_occurrence(original, zone) if item.get("recurringEventId") else None,
        all_day=all_day,
        summary=_line(item, "summary") or (known.summary if known is not None else ""),
        description=description_to_text(_text(item, "description")),
        location=_line(item, "location"),
        status=_STATUSES.get(_text(item, "status"), EventStatus.CONFIRMED),
        organizer=_person(item.get("organizer")),
        attendees=tuple(_attendees(item)),
        sequence=_sequence(item),
        stamp=_instant(item, "updated"),
        created=_instant(item, "created"),
        source=source,
    )


def is_meeting(item: Mapping[str, Any]) -> bool:
    """Whether it is of a type that is asked for."""
    return item.get("eventType", "default") in EVENT_TYPES


def _usual_uid(item: Mapping[str, Any]) -> str:
    """The UID that Google gives to what was made in it."""
    return f"{item.get('recurringEventId') or item.get('id') or 'unknown'}@google.com"


def _moment(stated: object, zone: tzinfo) -> datetime:
    """A "dateTime" with its offset, or the midnight at which a "date" begins in the zone."""
    if not isinstance(stated, dict):
        raise NotAnEvent("it has no time")
    try:
        if stated.get("dateTime"):
            found = datetime.fromisoformat(str(stated["dateTime"]))
            return found if found.tzinfo is not None else found.replace(tzinfo=zone)
        return datetime.combine(date.fromisoformat(str(stated["date"])), time(), tzinfo=zone)
    except (KeyError, ValueError, OverflowError) as error:
        raise NotAnEvent(f"its time cannot be read ({str(stated)[:80]})") from error


def _occurrence(original: object, zone: tzinfo) -> str | None:
    """The RECURRENCE-ID: which occurrence it is, wherever it was moved to."""
    if not isinstance(original, dict):
        return None
    if original.get("dateTime"):
        return _moment(original, zone).astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
    return _moment(original, zone).strftime("%Y%m%d")


def _attendees(item: Mapping[str, Any]) -> list[Attendee]:
    found = []
    listed = item.get("attendees")
    for each in listed[:_MOST_ATTENDEES] if isinstance(listed, list) else []:
        person = _person(each)
        if person is not None:
            found.append(
                Attendee(
                    person=person,
                    participation=_ANSWERS.get(str(each.get("responseStatus")), Participation.NEEDS_ACTION),
                    role=Role.OPTIONAL if each.get("optional") is True else Role.REQUIRED,
                    kind=AttendeeKind.RESOURCE if each.get("resource") is True else AttendeeKind.INDIVIDUAL,
                )
            )
    return found


def _person(found: object) -> Person | None:
    """None without an address. One that Google made up, for lack of a real one, is for the policies to refuse."""
    email = str(found.get("email") or "").strip().lower() if isinstance(found, dict) else ""
    if not isinstance(found, dict) or "@" not in email:
        return None
    name = _line(found, "displayName")
    return Person(email, "" if name.lower() == email else name)


def _text(item: Mapping[str, Any], name: str) -> str:
    value = item.get(name)
    return value if isinstance(value, str) else ""


def _line(item: Mapping[str, Any], name: str) -> str:
    return " ".join(_text(item, name).split())


def _sequence(item: Mapping[str, Any]) -> int:
    value = item.get("sequence")
    return value if isinstance(value, int) and 0 <= value < 10**9 else 0


def _instant(item: Mapping[str, Any], name: str) -> datetime | None:
    try:
        found = datetime.fromisoformat(_text(item, name))
    except ValueError:
        return None
    return found if found.tzinfo is not None else None
