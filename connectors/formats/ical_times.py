"""Dates, times, durations and time zones of RFC 5545 as text, to values.

Inside a calendar a time is a `Moment`: what the clock on the wall shows, and where that wall is.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from functools import cached_property
from itertools import islice
from typing import TYPE_CHECKING, Final
from zoneinfo import ZoneInfo

from connectors.formats.content_lines import parts_of, properties_in
from connectors.formats.quirks import zone_names_for
from connectors.formats.recurrence import Budget, read_rule

if TYPE_CHECKING:
    from collections.abc import Iterable

    from connectors.formats.content_lines import Component, Property

FIRST_YEAR: Final = 1600
"""Apple dates birthdays of people of unknown age in 1604; nothing real is earlier."""
LAST_YEAR: Final = 2200

_MOMENT: Final = re.compile(
    r"(\d{4})-?(\d\d)-?(\d\d)(?:[T ](\d\d):?(\d\d)(?::?(\d\d))?(?:\.\d{1,9})?(Z|[+-]\d\d:?\d\d)?)?", re.ASCII
)
_DURATION: Final = re.compile(
    r"([+-])?P(?:(\d{1,6})W)?(?:(\d{1,6})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,6})M)?(?:(\d{1,9})S)?)?", re.ASCII
)
_OFFSET: Final = re.compile(r"([+-])(\d\d):?(\d\d)", re.ASCII)
_MOST_ZONE_PARTS: Final = 400
_ZONE_CHANGES: Final = 50_000
"""Changes in all zones of a calendar together; a usual zone has some three hundred."""


@dataclass(frozen=True, slots=True)
class Moment:
    """A DATE or DATE-TIME.

    Attributes:
        local: Without zone: what the wall clock shows; midnight for a date.
        zone: Where it does.
        is_date: It stands for the whole day.
    """

    local: datetime
    zone: tzinfo
    is_date: bool = False

    @property
    def aware(self) -> datetime:
        """The instant, in its zone."""
        return self.local.replace(tzinfo=self.zone)

    @property
    def key(self) -> str:
        """As a RECURRENCE-ID is compared: "20260423T150000Z", or "20260423" for a date."""
        return self.local.strftime("%Y%m%d") if self.is_date else self.aware.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")


def read_moment(found: Property, *, zones: Zones) -> Moment:
    """The time in a property, in the zone it names; ValueError when there is none or its year is out of reach."""
    return moment_of(found.value, zone_name=found.parameters.get("TZID"), zones=zones)


def moment_of(text: str, *, zone_name: str | None, zones: Zones) -> Moment:
    """The time in a text; without a zone in text or name it is floating: meant where the user is."""
    match = _MOMENT.fullmatch(text.strip().upper())
    if match is None:
        raise ValueError(f"{text[:40]!r} is no date or time")
    year, month, day = int(match[1]), int(match[2]), int(match[3])
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise ValueError(f"the year {year} is out of reach")
    if match[4] is None:
        return Moment(datetime(year, month, day), zones.user, is_date=True)  # noqa: DTZ001  (Moment adds the zone)
    second = min(int(match[6] or 0), 59)  # 60 is a leap second
    local = datetime(year, month, day, int(match[4]), int(match[5]), second)  # noqa: DTZ001  (as above)
    if match[7] == "Z":
        return Moment(local, UTC)
    if match[7]:
        return Moment(local, timezone(_offset(match[7])))
    return Moment(local, zones.find(zone_name) if zone_name else zones.user)


def read_duration(text: str) -> timedelta:
    """A DURATION; ValueError for other text and for more than 200 years."""
    match = _DURATION.fullmatch(text.strip().upper())
    if match is None:
        raise ValueError(f"{text[:40]!r} is no duration")
    weeks, days, hours, minutes, seconds = (int(each or 0) for each in match.groups()[1:])
    length = timedelta(weeks=weeks, days=days, hours=hours, minutes=minutes, seconds=seconds)
    if length.days > (LAST_YEAR - 2000) * 366:
        raise ValueError(f"the duration {text[:40]!r} is out of reach")
    return -length if match[1] == "-" else length


def _offset(text: str) -> timedelta:
    match = _OFFSET.match(text.strip())
    if match is None:
        raise ValueError(f"{text[:40]!r} is no offset")
    offset = timedelta(hours=int(match[2]), minutes=int(match[3]))
    if offset >= timedelta(hours=24):
        raise ValueError(f"the offset {text[:40]!r} is out of reach")
    return -offset if match[1] == "-" else offset


class Zones:
    """The time zones of one calendar, by the names it gives them.

    A name is looked for in the time zone database, among the names of Windows, and among the calendar's own
    definitions. ``unknown`` collects the names that none of them has; such times are read in the calendar's zone
    (X-WR-TIMEZONE) or, without one, in the user's.
    """

    def __init__(self, definitions: Iterable[Component] = (), *, user: tzinfo, default: str | None = None) -> None:
        self.user = user
        self.unknown: list[str] = []
        self._definitions = definitions
        self._default = default
        self._found: dict[str, tzinfo] = {}
        self._budget = Budget(occurrences=_ZONE_CHANGES)

    def find(self, name: str) -> tzinfo:
        """The zone of that name, or the one that stands in for it."""
        zone = self._found.get(name)
        if zone is None:
            zone = self._known(name)
            if zone is None:
                self.unknown.append(name)
                zone = self.fallback
            self._found[name] = zone
        return zone

    @property
    def fallback(self) -> tzinfo:
        """The calendar's own zone; the user's when it names none, or none that is known."""
        return (self._known(self._default) if self._default else None) or self.user

    def _known(self, name: str) -> tzinfo | None:
        if "/" in name or name.upper() in ("UTC", "GMT", "Z"):
            return _database_zone(name) or self._defined(name)
        return self._defined(name) or _windows_zone(name) or _database_zone(name)

    def _defined(self, name: str) -> tzinfo | None:
        definition = self._by_name.get(name.strip())
        return _defined_zone(definition, name, budget=self._budget) if definition else None

    @cached_property
    def _by_name(self) -> dict[str, Component]:
        return {
            found.value.strip(): each
            for each in self._definitions
            for found in properties_in(each.text, names=("TZID",))
        }


def _database_zone(name: str) -> tzinfo | None:
    if name.upper() in ("UTC", "GMT", "Z", "ETC/UTC"):
        return UTC
    for each in zone_names_for(name):
        try:
            return ZoneInfo(each)
        except (KeyError, ValueError, OSError):  # not found; not a name; a folder
            continue
    return None


def _windows_zone(name: str) -> tzinfo | None:
    if not name.upper().endswith("TIME") and name.upper() not in ("UTC-11", "UTC-02", "UTC+12", "UTC+13"):
        return None
    from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON  # noqa: PLC0415  (slow to load)

    olson = WINDOWS_TO_OLSON.get(name.strip())
    return _database_zone(olson) if olson else None


class DefinedZone(tzinfo):
    """A zone as a VTIMEZONE defines it (RFC 5545, section 3.6.5).

    Args:
        name: Its TZID.
        changes: (local time by the former offset, former offset, new offset) of each change, in order.
        before: The offset before the first change.
    """

    def __init__(self, name: str, changes: list[tuple[datetime, timedelta, timedelta]], *, before: timedelta) -> None:
        self._name = name
        self._local = [at for at, _, _ in changes]
        self._instants = [at - former for at, former, _ in changes]
        self._offsets = [before, *(new for _, _, new in changes)]

    def utcoffset(self, when: datetime | None, /) -> timedelta:
        """The offset at a local time."""
        return self._offsets[bisect_right(self._local, when.replace(tzinfo=None)) if when else 0]

    def dst(self, _: datetime | None, /) -> timedelta:
        """Nothing: which of its offsets is summer time makes no difference to anybody here."""
        return timedelta(0)

    def tzname(self, _: datetime | None, /) -> str:
        """The TZID."""
        return self._name

    def fromutc(self, when: datetime, /) -> datetime:
        """The local time at an instant."""
        offset = self._offsets[bisect_right(self._instants, when.replace(tzinfo=None))]
        return (when.replace(tzinfo=None) + offset).replace(tzinfo=self)


def _defined_zone(definition: Component, name: str, *, budget: Budget) -> tzinfo | None:
    """The zone that a VTIMEZONE defines, or None when it defines none that makes sense."""
    try:
        parts = islice(parts_of(definition), _MOST_ZONE_PARTS)
        changes = [change for part in parts for change in _changes(part, budget)]
    except (ValueError, KeyError, OverflowError):
        return None
    changes.sort(key=lambda change: change[0])
    return DefinedZone(name, changes, before=changes[0][1]) if changes else None


def _changes(part: bytes, budget: Budget) -> list[tuple[datetime, timedelta, timedelta]]:
    """The changes that a STANDARD or DAYLIGHT part lists between 1970 and `LAST_YEAR`, and its first."""
    found = {each.name: each for each in properties_in(part)}
    former, new = _offset(found["TZOFFSETFROM"].value), _offset(found["TZOFFSETTO"].value)
    local = Zones(user=UTC)
    start = read_moment(found["DTSTART"], zones=local).local
    starts = {start}
    if "RRULE" in found:

        def until(text: str) -> datetime:
            return moment_of(text, zone_name=None, zones=local).local + former

        rule = read_rule(found["RRULE"].value, start=start, until=until)
        for each in rule.between(datetime(1970, 1, 1), datetime(2100, 1, 1), budget=budget):  # noqa: DTZ001  (local)
            budget.list_one()
            starts.add(each)
    if "RDATE" in found:
        starts.update(moment_of(each, zone_name=None, zones=local).local for each in found["RDATE"].value.split(","))
    return [(each, former, new) for each in starts]


def last_moment(text: str, *, start: Moment, zones: Zones) -> datetime:
    """The last local time, by the clock of ``start``, that an UNTIL allows; a date allows its whole day."""
    until = moment_of(text, zone_name=None, zones=zones)
    if until.is_date:
        return until.local + timedelta(days=1, microseconds=-1)
    if until.zone is UTC and not start.is_date:
        return until.aware.astimezone(start.zone).replace(tzinfo=None)
    return until.local
