"""One VEVENT (RFC 5545, section 3.6.1): from its properties to a `Record`, its facts and what it says of recurrence.

A record is not yet an occurrence: `series.py` makes those out of all records of one UID.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from datetime import UTC, timedelta
from functools import partial
from typing import TYPE_CHECKING, Final

from connectors.formats.content_lines import LONGEST_LINE, properties_in, text_of
from connectors.formats.html_text import description_to_text, html_to_text
from connectors.formats.ical_times import Moment, last_moment, moment_of, read_duration, read_moment
from connectors.formats.quirks import address_in
from connectors.formats.recurrence import Rule, RuleRefused, read_rule
from policies.facts import Attendee, AttendeeKind, Event, EventStatus, Participation, Person, Role

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from connectors.formats.content_lines import Component, Property
    from connectors.formats.ical_times import Zones

_NAMES: Final = frozenset(
    {"UID", "DTSTART", "DTEND", "DURATION", "DTSTAMP", "CREATED", "SEQUENCE", "STATUS", "SUMMARY", "DESCRIPTION"}
    | {"X-ALT-DESC", "LOCATION", "URL", "ORGANIZER", "ATTENDEE", "RRULE", "EXRULE", "RDATE", "EXDATE", "RECURRENCE-ID"}
)
_REPEATED: Final = frozenset({"ATTENDEE", "RRULE", "RDATE", "EXDATE"})
_MOST_DATES: Final = 1_000
_MOST_RULES: Final = 10
_MOST_ATTENDEES: Final = 2_000

_STATUSES: Final = {each.value: each for each in EventStatus}
_ANSWERS: Final = {each.value: each for each in Participation}
_KINDS: Final = {each.value: each for each in AttendeeKind}
_ROLES: Final = {
    "CHAIR": Role.CHAIR,
    "OPT-PARTICIPANT": Role.OPTIONAL,
    "NON-PARTICIPANT": Role.NON_PARTICIPANT,
}


@dataclass(frozen=True, slots=True)
class Record:
    """One VEVENT.

    Attributes:
        event: Its facts, at its own time, with no ``occurrence``.
        start: DTSTART.
        length: From start to end: exact time, or whole days for an all-day event.
        replaces: RECURRENCE-ID: the occurrence that it stands for; None for an event or series by itself.
        and_later: RANGE=THISANDFUTURE: it stands for the later ones too.
        rules: RRULE, local to the start's zone.
        added: RDATE, each with its own length or None.
        removed: EXDATE.
        place: Where it stands among all records read, to keep their order.
        remarks: What was wrong with it and how it was read all the same.
    """

    event: Event
    start: Moment
    length: timedelta
    replaces: Moment | None = None
    and_later: bool = False
    rules: tuple[Rule, ...] = ()
    added: tuple[tuple[Moment, timedelta | None], ...] = ()
    removed: tuple[Moment, ...] = ()
    place: int = 0
    remarks: tuple[str, ...] = ()

    @property
    def recurs(self) -> bool:
        """It is a series, not a single event."""
        return bool(self.rules or self.added)


def read_record(
    component: Component, *, zones: Zones, source: str, place: int = 0, may_lack_start: bool = False
) -> Record:
    """The record of a VEVENT; ValueError when it has no start or end, or recurs in a way that is refused.

    With ``may_lack_start``, one without DTSTART stands where its RECURRENCE-ID or its DTSTAMP says: a cancellation
    need not say more (RFC 5546, section 3.2.5).
    """
    if not component.is_whole:
        raise ValueError("it has no END:VEVENT")
    known = len(zones.unknown)
    single, many = _properties(component)
    start = _start(single, zones, ("DTSTART", "RECURRENCE-ID", "DTSTAMP") if may_lack_start else ("DTSTART",))
    length, remarks = _length(single, start, zones)
    remarks += tuple(
        f"the time zone {name[:80]!r} is not known: its times were read in {zones.fallback}"
        for name in zones.unknown[known:]
    )
    replaces = single.get("RECURRENCE-ID")
    rules, added, removed = _recurrence(single, many, start, zones)
    return Record(
        event=_event(single, many["ATTENDEE"], start=start, length=length, zones=zones, source=source),
        start=start,
        length=length,
        replaces=read_moment(replaces, zones=zones) if replaces else None,
        and_later=replaces is not None and replaces.parameters.get("RANGE", "").upper() == "THISANDFUTURE",
        rules=rules,
        added=added,
        removed=removed,
        place=place,
        remarks=remarks,
    )


def uid_of(component: Component) -> str:
    """Its UID; one made from its first lines when it has none."""
    single, _ = _properties(component)
    return _uid(single)


def _properties(component: Component) -> tuple[dict[str, Property], dict[str, list[Property]]]:
    """The properties there should be one of, the first of each, and those there may be many of."""
    single: dict[str, Property] = {}
    many: dict[str, list[Property]] = {name: [] for name in _REPEATED}
    for each in properties_in(component.text, names=_NAMES):
        if each.name in _REPEATED:
            many[each.name].append(each)
        else:
            single.setdefault(each.name, each)
    return single, many


def _start(single: Mapping[str, Property], zones: Zones, names: Sequence[str]) -> Moment:
    for name in names:
        if name in single:
            return read_moment(single[name], zones=zones)
    raise ValueError("it has no DTSTART")


def _length(single: Mapping[str, Property], start: Moment, zones: Zones) -> tuple[timedelta, tuple[str, ...]]:
    """How long it is, never below zero, with a remark where that was not what it said."""
    least = timedelta(days=1) if start.is_date else timedelta(0)
    if "DTEND" in single:
        end = read_moment(single["DTEND"], zones=zones)
        length = end.local - start.local if start.is_date else end.aware.astimezone(UTC) - start.aware.astimezone(UTC)
    elif "DURATION" in single:
        length = read_duration(single["DURATION"].value)
    else:
        return least, ()
    if length < timedelta(0):
        return least, ("its end is before its start: it was read as ending when it starts",)
    return max(least, length), ()


def _recurrence(
    single: Mapping[str, Property], many: Mapping[str, Sequence[Property]], start: Moment, zones: Zones
) -> tuple[tuple[Rule, ...], tuple[tuple[Moment, timedelta | None], ...], tuple[Moment, ...]]:
    if "EXRULE" in single:
        raise RuleRefused("an EXRULE is not supported")
    if len(many["RRULE"]) > _MOST_RULES:
        raise RuleRefused(f"it has {len(many['RRULE'])} recurrence rules")
    if len(many["RDATE"]) + len(many["EXDATE"]) > _MOST_DATES:
        raise RuleRefused(f"it lists more than {_MOST_DATES} dates")
    until = partial(last_moment, start=start, zones=zones)
    rules = tuple(read_rule(each.value, start=start.local, until=until) for each in many["RRULE"])
    added = tuple(_added(text, each.parameters.get("TZID"), zones) for each in many["RDATE"] for text in _dates(each))
    removed = tuple(
        moment_of(text, zone_name=each.parameters.get("TZID"), zones=zones)
        for each in many["EXDATE"]
        for text in _dates(each)
    )
    if max(len(added), len(removed)) > _MOST_DATES:
        raise RuleRefused(f"it lists more than {_MOST_DATES} dates")
    return rules, added, removed


def _dates(found: Property) -> list[str]:
    if len(found.value) > LONGEST_LINE - 1_000 or found.value.count(",") >= _MOST_DATES:
        raise RuleRefused(f"it lists more than {_MOST_DATES} dates in {found.name}")
    return [each for each in found.value.split(",") if each.strip()]


def _added(text: str, zone_name: str | None, zones: Zones) -> tuple[Moment, timedelta | None]:
    """An RDATE, which may be a period: "start/end" or "start/duration"."""
    first, slash, rest = text.partition("/")
    start = moment_of(first, zone_name=zone_name, zones=zones)
    if not slash:
        return start, None
    if "P" in rest.upper():
        return start, max(timedelta(0), read_duration(rest))
    end = moment_of(rest, zone_name=zone_name, zones=zones)
    return start, max(timedelta(0), end.aware.astimezone(UTC) - start.aware.astimezone(UTC))


def _event(
    single: Mapping[str, Property],
    attendees: Sequence[Property],
    *,
    start: Moment,
    length: timedelta,
    zones: Zones,
    source: str,
) -> Event:
    return Event(
        uid=_uid(single),
        start=start.aware,
        end=end_of(start, length),
        all_day=start.is_date,
        summary=" ".join(_text(single, "SUMMARY").split()),
        description=_description(single),
        location=" ".join(_text(single, "LOCATION").split()),
        url=single["URL"].value.strip() if "URL" in single else "",
        status=_status(single),
        organizer=_person(single["ORGANIZER"]) if "ORGANIZER" in single else None,
        attendees=tuple(found for each in attendees[:_MOST_ATTENDEES] if (found := _attendee(each)) is not None),
        sequence=_sequence(single),
        stamp=_instant(single, "DTSTAMP", zones),
        created=_instant(single, "CREATED", zones),
        source=source,
    )


def end_of(start: Moment, length: timedelta) -> datetime:
    """When what starts then and is so long ends: days are counted on the wall clock, hours exactly."""
    if start.is_date:
        return (start.local + length).replace(tzinfo=start.zone)
    return (start.aware.astimezone(UTC) + length).astimezone(start.zone)


def _uid(single: Mapping[str, Property]) -> str:
    uid = single["UID"].value.strip() if "UID" in single else ""
    if uid:
        return uid
    content = "\n".join(single[name].value for name in ("DTSTART", "SUMMARY", "ORGANIZER") if name in single)
    return "made-" + hashlib.sha256(content.encode("utf-8", "replace")).hexdigest()[:24]


def _text(single: Mapping[str, Property], name: str) -> str:
    return text_of(single[name].value) if name in single else ""


def _description(single: Mapping[str, Property]) -> str:
    """DESCRIPTION; X-ALT-DESC, which Outlook writes in HTML beside it, when it is empty."""
    plain = description_to_text(_text(single, "DESCRIPTION"))
    return plain or html_to_text(_text(single, "X-ALT-DESC"))


def _status(single: Mapping[str, Property]) -> EventStatus:
    return _STATUSES.get(_text(single, "STATUS").strip().lower(), EventStatus.CONFIRMED)


def _sequence(single: Mapping[str, Property]) -> int:
    value = _text(single, "SEQUENCE").strip()
    return int(value) if re.fullmatch(r"\d{1,9}", value, re.ASCII) else 0


def _instant(single: Mapping[str, Property], name: str, zones: Zones) -> datetime | None:
    try:
        return read_moment(single[name], zones=zones).aware if name in single else None
    except ValueError:
        return None


def _person(found: Property) -> Person | None:
    email = address_in(found.value, found.parameters)
    name = " ".join(found.parameters.get("CN", "").split())
    return Person(email, "" if name.lower() == email else name) if email else None


def _attendee(found: Property) -> Attendee | None:
    """None without an address: such a person can be neither matched nor written to."""
    person = _person(found)
    if person is None:
        return None
    parameters = {name: value.strip() for name, value in found.parameters.items()}
    return Attendee(
        person=person,
        participation=_ANSWERS.get(parameters.get("PARTSTAT", "").lower(), Participation.NEEDS_ACTION),
        role=_ROLES.get(parameters.get("ROLE", "").upper(), Role.REQUIRED),
        kind=_KINDS.get(parameters.get("CUTYPE", "INDIVIDUAL").lower(), AttendeeKind.UNKNOWN),
    )
