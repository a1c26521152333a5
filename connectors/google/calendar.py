"""Reading a Google calendar: the window, its recurrences expanded by the server. Nothing in it is changed."""

from __future__ import annotations

from datetime import UTC
from typing import TYPE_CHECKING, Any

from connectors.errors import AccessDenied, BadData, Problem
from connectors.google.account import Missing
from connectors.google.events import EVENT_TYPES, NotAnEvent, Series, is_meeting, read_event
from connectors.ports import CalendarReading

if TYPE_CHECKING:
    from collections.abc import Mapping

    from connectors.google.account import GoogleAccount
    from connectors.ports import Window

PRIMARY = "primary"
_PAGE = 2500
_MOST_PAGES = 200
_WHAT = "the events could not be read"


class GoogleCalendar:
    """One calendar of an account, by its id: "primary", or what its settings show as "Calendar ID"."""

    def __init__(self, name: str, account: GoogleAccount, calendar_id: str = PRIMARY) -> None:
        self._name = name
        self._account = account
        self._id = calendar_id
        self._asker = account.asker(name, "calendar")

    @property
    def name(self) -> str:
        """The source's name in the configuration."""
        return self._name

    def read(self, window: Window) -> CalendarReading:
        """Every occurrence that overlaps the window."""
        items = self._items(window)
        series = Series.of(items, zone=window.zone)
        events, problems = [], [*self._account.warnings(self._name)]
        for item in items:
            if not is_meeting(item) or (item.get("status") == "cancelled" and not _has_time(item)):
                continue  # a deleted event of which nothing is left is seen by its absence
            try:
                event = read_event(item, series=series, window=window, source=self._name)
            except NotAnEvent as error:
                problems.append(Problem(self._name, f"UID {item.get('iCalUID', item.get('id'))}", f"{error}: left out"))
                continue
            if event.end > window.start and event.start < window.end:
                events.append(event)
                problems += self._omissions(item)
        return CalendarReading(tuple(events), tuple(problems))

    def _items(self, window: Window) -> list[Mapping[str, Any]]:
        """All records, page by page; a page may be short, or empty, and yet not be the last."""
        found: list[Mapping[str, Any]] = []
        page: str | None = None
        for _ in range(_MOST_PAGES):
            answer = self._page(window, page)
            items = answer.get("items", [])
            if answer.get("kind", "calendar#events") != "calendar#events" or not isinstance(items, list):
                raise BadData(self._name, f"{_WHAT}: the answer is no list of events", hint="later runs try again")
            if answer.get("accessRole") == "freeBusyReader":
                what = f'of the calendar "{self._id}" only free and busy times are shared with this account'
                hint = "have it shared with all event details, or take it out of the configuration"
                raise AccessDenied(self._name, what, hint=hint)
            found += [each for each in items if isinstance(each, dict)]
            page = answer.get("nextPageToken")
            if not page:
                return found
        raise BadData(self._name, f"{_WHAT}: there is no end to them", hint="later runs try again")

    def _page(self, window: Window, page: str | None) -> Mapping[str, Any]:
        more = {} if page is None else {"pageToken": page}
        request = (
            self._account.calendar()
            .events()
            .list(
                calendarId=self._id,
                timeMin=window.start.astimezone(UTC).isoformat(),
                timeMax=window.end.astimezone(UTC).isoformat(),
                singleEvents=True,
                showDeleted=True,
                eventTypes=list(EVENT_TYPES),
                maxResults=_PAGE,
                **more,  # type: ignore[arg-type]
            )
        )
        try:
            found: Mapping[str, Any] = self._account.ask(request, self._asker, what=_WHAT)
        except Missing as error:
            what = f'this account has no calendar "{self._id}"'
            hint = '`id` is the "Calendar ID" that its settings in Google Calendar show; without `id`: your own'
            raise BadData(self._name, what, hint=hint) from error
        return found

    def _omissions(self, item: Mapping[str, Any]) -> list[Problem]:
        if item.get("attendeesOmitted") is not True:
            return []
        what = "Google left people out of its guest list: who is not on it gets no draft"
        return [Problem(self._name, f"UID {item.get('iCalUID', item.get('id'))}", what)]


def _has_time(item: Mapping[str, Any]) -> bool:
    return bool(item.get("start") or item.get("originalStartTime"))
