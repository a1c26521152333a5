"""The Calendar API's events.list, upon calendars that a test fills with ready-made events."""

from __future__ import annotations

from collections.abc import Callable  # noqa: TC003  (a dataclass's field)
from contextlib import AbstractContextManager  # noqa: TC003  (a dataclass's field)
from copy import deepcopy
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time
from itertools import count
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from tests.connectors.servers import google_schemas
from tests.connectors.servers.google_answers import Refused, error, invalid, not_found
from tests.connectors.servers.google_pages import Page, Pages

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from tests.connectors.servers.google_gmail import Call

DEFAULT_SIZE = 250
MOST = 2500
_UNKNOWN_HERE = ("q", "privateExtendedProperty", "sharedExtendedProperty", "showHiddenInvitations")
_NOT_WITH_TOKEN = ("iCalUID", "orderBy", "timeMin", "timeMax", "updatedMin")
"""What a syncToken excludes, beside those that are not implemented."""
_GONE = "Sync token is no longer valid, a full sync is required."

Event = dict[str, Any]


@dataclass(slots=True)
class Calendar:
    """One calendar, and its events by id."""

    id: str
    summary: str
    zone: str
    role: str
    updated: datetime
    events: dict[str, Event] = field(default_factory=dict)
    versions: dict[str, int] = field(default_factory=dict)


@dataclass(slots=True)
class Calendars:
    """One account's calendars; "primary" is the one of its address.

    Attributes:
        page_size: No page is longer, whatever was asked for.
        empty_first_page: The first page of a list holds nothing, and there is more.
        forgets_sync_tokens: Every syncToken is answered with 410.
    """

    address: str
    lock: AbstractContextManager[object]
    clock: Callable[[], datetime]
    page_size: int = MOST
    empty_first_page: bool = False
    forgets_sync_tokens: bool = False
    by_id: dict[str, Calendar] = field(default_factory=dict)
    _pages: Pages = field(default_factory=Pages)
    _numbers: Iterator[int] = field(default_factory=lambda: count(1))
    _version: int = 0

    def __post_init__(self) -> None:
        self.add_calendar(self.address, summary=self.address)

    def add_calendar(
        self, calendar_id: str, *, summary: str = "", zone: str = "America/New_York", role: str = "owner"
    ) -> Calendar:
        """A calendar that the user can see; ``role`` is its accessRole."""
        with self.lock:
            self.by_id[calendar_id] = Calendar(calendar_id, summary or calendar_id, zone, role, self.clock())
            return self.by_id[calendar_id]

    def add_event(self, calendar_id: str, event: Mapping[str, Any], *, is_bare: bool = False) -> str:
        """An event, or an instance of a series, in this calendar; one of the same id is replaced; gives the id.

        What Google gives with every event is filled in, unless the resource is ``is_bare`` and so stored as it is.

        Raises:
            ValueError: It is no event of the API's, or the beginning of a series, which is not expanded here.
        """
        with self.lock:
            found = deepcopy(dict(event))
            found.setdefault("id", f"event{next(self._numbers)}")
            if found.get("status") != "cancelled" and not is_bare:
                found = self._as_google_gives(found)
            faults = google_schemas.faults(google_schemas.CALENDAR, "Event", found)
            if "recurrence" in found or ("recurringEventId" in found and "originalStartTime" not in found):
                faults.append("store the instances, each with recurringEventId and originalStartTime")
            if found.get("status") != "cancelled" and not {"start", "end"} <= set(found):
                faults.append("an event has start and end")
            if faults:
                raise ValueError("; ".join(faults))
            self._store(self._calendar(calendar_id), found)
            return str(found["id"])

    def cancel_event(self, calendar_id: str, event_id: str) -> None:
        """Somebody deletes an event; of an instance nothing stays but which one it was."""
        with self.lock:
            calendar = self._calendar(calendar_id)
            kept = ("id", "recurringEventId", "originalStartTime")
            stub = {name: value for name, value in calendar.events[event_id].items() if name in kept}
            self._store(calendar, {**stub, "status": "cancelled"})

    def list_events(self, call: Call) -> Event:
        """The method events.list."""
        arguments = call.arguments
        calendar = self._calendar(call.path["calendarId"])
        for name in _UNKNOWN_HERE:
            if name in arguments:
                raise Refused(invalid(f"{name} is not implemented", is_calendar=True, location=name))
        if arguments.get("singleEvents") is not True:
            raise Refused(invalid("singleEvents=false is not implemented", is_calendar=True, location="singleEvents"))
        zone = _zone(arguments.get("timeZone", calendar.zone))
        events = {each["id"]: each for each in self._chosen(calendar, arguments)}
        page = self._page(arguments, calendar, list(events))
        most = arguments.get("maxAttendees")
        items = [_shown(calendar.events[each], zone, most) for each in page.ids if each in calendar.events]
        answer = {
            "kind": "calendar#events",
            "etag": f'"p{self._version:x}"',
            "summary": calendar.summary,
            "description": "",
            "updated": _rfc3339(calendar.updated),
            "timeZone": zone.key,
            "accessRole": calendar.role,
            "defaultReminders": [],
            "items": items,
        }
        sync_token = f"C{self._version:x}=" if page.next_token is None else None
        return answer | ({"nextSyncToken": sync_token} if sync_token else {"nextPageToken": page.next_token})

    def _calendar(self, calendar_id: str) -> Calendar:
        found = self.by_id.get(self.address if calendar_id == "primary" else calendar_id)
        if found is None:
            raise Refused(not_found(is_calendar=True))
        return found

    def _store(self, calendar: Calendar, event: Event) -> None:
        self._version += 1
        calendar.updated = self.clock()
        calendar.events[event["id"]] = event
        calendar.versions[event["id"]] = self._version

    def _as_google_gives(self, event: Event) -> Event:
        now = _rfc3339(self.clock())
        own = {"email": self.address, "self": True}
        filled = {
            "kind": "calendar#event",
            "etag": f'"{self._version + 1:016d}"',
            "status": "confirmed",
            "htmlLink": f"https://www.google.com/calendar/event?eid={event['id']}",
            "created": now,
            "updated": now,
            "creator": own,
            "organizer": own,
            "iCalUID": f"{event.get('recurringEventId', event['id'])}@google.com",
            "sequence": 0,
            "reminders": {"useDefault": True},
            "eventType": "default",
        }
        return filled | event

    def _chosen(self, calendar: Calendar, arguments: Mapping[str, Any]) -> list[Event]:
        """The events that a list is about, in its order."""
        token = arguments.get("syncToken")
        since = None if token is None else self._version_of(token, arguments)
        low, high = _bounds(arguments)
        zone = ZoneInfo(calendar.zone)
        updated = _instant(arguments["updatedMin"]) if "updatedMin" in arguments else None
        shows_deleted = arguments.get("showDeleted", False) or since is not None or updated is not None
        types, uid = arguments.get("eventTypes"), arguments.get("iCalUID")
        found = []
        for each in calendar.events.values():
            is_deleted = each.get("status") == "cancelled"
            if is_deleted and not shows_deleted:
                continue
            if since is not None and calendar.versions[each["id"]] <= since:
                continue
            if not is_deleted and updated is not None and "updated" in each and _instant(each["updated"]) < updated:
                continue
            if types is not None and not is_deleted and each.get("eventType", "default") not in types:
                continue
            if (uid is None or each.get("iCalUID") == uid) and _is_between(each, low, high, zone):
                found.append(each)
        if arguments.get("orderBy") == "startTime":
            return sorted(found, key=lambda each: (_span(each, zone) or (_EARLIEST,))[0])
        if arguments.get("orderBy") == "updated":
            return sorted(found, key=lambda each: each.get("updated", ""))
        return sorted(found, key=lambda each: str(each["id"])[::-1])

    def _version_of(self, token: str, arguments: Mapping[str, Any]) -> int:
        """How far the client is, by its token."""
        for name in _NOT_WITH_TOKEN:
            if name in arguments:
                raise Refused(invalid(f"syncToken cannot be combined with {name}", is_calendar=True, location=name))
        if arguments.get("showDeleted") is False:
            raise Refused(invalid("syncToken needs showDeleted", is_calendar=True, location="showDeleted"))
        known = {f"C{each:x}=": each for each in range(self._version + 1)}
        if self.forgets_sync_tokens or token not in known:
            gone = error(410, _GONE, "fullSyncRequired", domain="calendar", location="syncToken", is_calendar=True)
            raise Refused(gone)
        return known[token]

    def _page(self, arguments: Mapping[str, Any], calendar: Calendar, ids: list[str]) -> Page:
        ignored = ("pageToken", "fields")
        question = (calendar.id, tuple(sorted((n, v) for n, v in arguments.items() if n not in ignored)))
        size = min(arguments.get("maxResults", DEFAULT_SIZE), MOST, self.page_size)
        token = arguments.get("pageToken")
        if token is None:
            return self._pages.first(ids, question=question, size=0 if self.empty_first_page else size)
        page = self._pages.following(token, question=question, size=size)
        if page is None:
            raise Refused(invalid("Invalid page token value.", is_calendar=True, location="pageToken"))
        return page


_EARLIEST = datetime.min.replace(tzinfo=UTC)


def _bounds(arguments: Mapping[str, Any]) -> tuple[datetime | None, datetime | None]:
    low = _instant(arguments["timeMin"]) if "timeMin" in arguments else None
    high = _instant(arguments["timeMax"]) if "timeMax" in arguments else None
    if low is not None and high is not None and high <= low:
        message = "The specified time range is empty."
        raise Refused(error(400, message, "timeRangeEmpty", domain="calendar", location="timeMax", is_calendar=True))
    return low, high


def _is_between(event: Event, low: datetime | None, high: datetime | None, zone: ZoneInfo) -> bool:
    span = _span(event, zone)
    if span is None:
        return True
    start, end = span
    return (low is None or end > low) and (high is None or start < high)


def _span(event: Event, zone: ZoneInfo) -> tuple[datetime, datetime] | None:
    """Start and end; those of a cancelled instance are what it was; None for an event of which nothing is known."""
    start = event.get("start") or event.get("originalStartTime")
    return (_moment(start, zone), _moment(event.get("end") or start, zone)) if start else None


def _moment(value: Mapping[str, str], zone: ZoneInfo) -> datetime:
    if "date" in value:
        return datetime.combine(date.fromisoformat(value["date"]), time(), zone)
    return _instant(value["dateTime"])


def _instant(text: str) -> datetime:
    return datetime.fromisoformat(text.upper())


def _rfc3339(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _zone(name: str) -> ZoneInfo:
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError) as problem:
        raise Refused(invalid(f"Invalid time zone: {name}", is_calendar=True, location="timeZone")) from problem


def _shown(event: Event, zone: ZoneInfo, most_attendees: int | None) -> Event:
    """An event with its times in this zone, and with no more guests than were asked for."""
    shown = dict(event)
    for name in ("start", "end", "originalStartTime"):
        if "dateTime" in shown.get(name, {}):
            local = _instant(shown[name]["dateTime"]).astimezone(zone).isoformat()
            shown[name] = {**shown[name], "dateTime": local.replace("+00:00", "Z")}
    if most_attendees is not None and len(shown.get("attendees", ())) > most_attendees:
        shown["attendees"] = [each for each in shown["attendees"] if each.get("self")]
        shown["attendeesOmitted"] = True
    return shown
