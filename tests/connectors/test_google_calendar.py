"""Google's events as facts, and the calendars of an account by their ids."""

from __future__ import annotations

from datetime import UTC
from typing import TYPE_CHECKING, Any

import pytest

from connectors.errors import AccessDenied, BadData
from connectors.google.calendar import GoogleCalendar
from policies.facts import AttendeeKind, EventStatus, Participation, Role
from tests.builders import event
from tests.connectors.google_accounts import ME, account, resource
from tests.connectors.ics_text import starts, window
from tests.connectors.servers.google_answers import json_answer

if TYPE_CHECKING:
    from pathlib import Path

    from connectors.ports import CalendarReading
    from policies.facts import Event
    from tests.connectors.servers.google import GoogleServer

TUESDAY = {"dateTime": "2026-03-03T14:00:00-05:00", "timeZone": "America/New_York"}
LATER = {"dateTime": "2026-03-03T15:00:00-05:00", "timeZone": "America/New_York"}


def read(server: GoogleServer, folder: Path, calendar_id: str = "primary") -> CalendarReading:
    """What March holds."""
    return GoogleCalendar("calendar", account(server, folder), calendar_id).read(window())


def one(server: GoogleServer, folder: Path, **more: Any) -> Event:  # noqa: ANN401  (JSON)
    """The event of this resource, an hour on Tuesday 3 March unless it says otherwise."""
    server.add_event(ME, {"iCalUID": "u1", "summary": "Interview", "start": TUESDAY, "end": LATER, **more})
    (found,) = read(server, folder).events
    return found


def test_a_quiet_reading_is_one_request(server: GoogleServer, tmp_path: Path) -> None:
    server.add_event(ME, resource(event()))

    read(server, tmp_path)

    assert server.kinds() == {"oauth.token": 1, "calendar.events.list": 1}


def test_only_meetings_of_the_window_are_asked_for_each_occurrence_by_itself(
    server: GoogleServer, tmp_path: Path
) -> None:
    read(server, tmp_path)

    (asked,) = [each.query for each in server.requests if each.kind == "calendar.events.list"]
    assert asked["singleEvents"] == ["true"]
    assert asked["showDeleted"] == ["true"]
    assert asked["eventTypes"] == ["default", "fromGmail"]
    assert asked["timeMin"] == ["2026-03-01T05:00:00+00:00"]
    assert asked["timeMax"] == ["2026-04-01T04:00:00+00:00"]


@pytest.mark.parametrize("kind", ["focusTime", "outOfOffice", "workingLocation", "birthday"])
def test_what_is_no_meeting_is_left_out_though_it_be_sent(server: GoogleServer, tmp_path: Path, kind: str) -> None:
    item = {"id": "1", "iCalUID": "u1", "start": TUESDAY, "end": LATER, "eventType": kind}
    server.next("calendar.events.list", json_answer({"kind": "calendar#events", "items": [item]}))

    assert read(server, tmp_path).events == ()


def test_pages_may_be_short_and_even_empty(server: GoogleServer, tmp_path: Path) -> None:
    for number in range(5):
        server.add_event(ME, resource(event(uid=f"u{number}")))
    server.calendars.page_size, server.calendars.empty_first_page = 2, True

    assert {each.uid for each in read(server, tmp_path).events} == {f"u{number}" for number in range(5)}
    assert server.count("calendar.events.list") == 4


def test_several_calendars_are_read_by_their_ids(server: GoogleServer, tmp_path: Path) -> None:
    team = "abc123@group.calendar.google.com"
    server.add_calendar(team)
    server.add_event(team, resource(event(uid="team")))
    server.add_event(ME, resource(event(uid="own")))

    assert [each.uid for each in read(server, tmp_path, team).events] == ["team"]
    assert [each.uid for each in read(server, tmp_path).events] == ["own"]


def test_a_calendar_that_is_not_there_is_told_with_what_to_write(server: GoogleServer, tmp_path: Path) -> None:
    with pytest.raises(BadData) as caught:
        read(server, tmp_path, "nobody@acme.example")

    assert "nobody@acme.example" in caught.value.what
    assert "Calendar ID" in caught.value.hint


@pytest.mark.parametrize("calendar_id", ["a/b", "..", "../../users", "a\\b"])
def test_an_id_that_would_lead_elsewhere_is_told_and_leads_nowhere(
    server: GoogleServer, tmp_path: Path, calendar_id: str
) -> None:
    with pytest.raises(BadData, match="may leave this machine"):
        read(server, tmp_path, calendar_id)

    assert server.count("calendar.events.list") == 0


def test_a_calendar_of_which_only_busy_times_are_shared_is_told(server: GoogleServer, tmp_path: Path) -> None:
    server.add_calendar("raj@acme.example", role="freeBusyReader")

    with pytest.raises(AccessDenied, match="free and busy"):
        read(server, tmp_path, "raj@acme.example")


def test_an_occurrence_keeps_its_name_wherever_it_was_moved_to(server: GoogleServer, tmp_path: Path) -> None:
    original = {"dateTime": "2026-02-24T14:00:00-05:00", "timeZone": "America/New_York"}
    found = one(server, tmp_path, recurringEventId="series", originalStartTime=original)

    assert (found.uid, found.occurrence) == ("u1", "20260224T190000Z")
    assert starts([found]) == ["03-03 19:00"]


def test_an_occurrence_of_whole_days_is_named_by_its_day(server: GoogleServer, tmp_path: Path) -> None:
    days = {"start": {"date": "2026-03-03"}, "end": {"date": "2026-03-04"}}
    found = one(server, tmp_path, recurringEventId="series", originalStartTime={"date": "2026-03-02"}, **days)

    assert (found.occurrence, found.all_day) == ("20260302", True)
    assert [found.start.isoformat(), found.end.isoformat()] == [
        "2026-03-03T00:00:00-05:00",
        "2026-03-04T00:00:00-05:00",
    ]


def test_a_deleted_occurrence_of_which_little_is_left_is_known_by_its_series(
    server: GoogleServer, tmp_path: Path
) -> None:
    def occurrence(day: int) -> dict[str, Any]:
        at = {"dateTime": f"2026-03-{day:02}T14:00:00-05:00", "timeZone": "America/New_York"}
        end = {"dateTime": f"2026-03-{day:02}T14:45:00-05:00", "timeZone": "America/New_York"}
        about = {"id": f"series_{day}", "recurringEventId": "series", "originalStartTime": at}
        return {"iCalUID": "u1", "summary": "Interview", "start": at, "end": end, **about}

    server.add_event(ME, occurrence(3))
    server.add_event(ME, occurrence(10))
    server.cancel_event(ME, "series_3")

    gone, there = sorted(read(server, tmp_path).events, key=lambda each: each.start)

    assert (gone.status, there.status) == (EventStatus.CANCELLED, EventStatus.CONFIRMED)
    assert (gone.uid, gone.summary, gone.occurrence) == ("u1", "Interview", "20260303T190000Z")
    assert gone.end - gone.start == there.end - there.start


def test_a_deleted_occurrence_of_an_unseen_series_has_the_uid_that_google_gives(
    server: GoogleServer, tmp_path: Path
) -> None:
    stub = {"id": "series_3", "recurringEventId": "series", "originalStartTime": TUESDAY, "status": "cancelled"}
    server.add_event(ME, stub)

    (found,) = read(server, tmp_path).events

    assert (found.uid, found.status) == ("series@google.com", EventStatus.CANCELLED)


def test_a_deleted_event_of_which_nothing_is_left_is_not_listed(server: GoogleServer, tmp_path: Path) -> None:
    deleted = server.add_event(ME, resource(event()))
    server.cancel_event(ME, deleted)

    assert read(server, tmp_path) == type(read(server, tmp_path))(())


def test_guests_come_with_their_answers_and_parts(server: GoogleServer, tmp_path: Path) -> None:
    guests = [
        {"email": "Jane@Acme.example", "displayName": "Jane Doe", "responseStatus": "accepted"},
        {"email": "raj@acme.example", "responseStatus": "declined", "optional": True},
        {"email": "c_1@resource.calendar.google.com", "displayName": "Room 4", "resource": True},
        {"displayName": "Nobody"},
    ]
    found = one(server, tmp_path, attendees=guests, organizer={"email": "kim@acme.example", "displayName": "Kim"})

    assert [(each.person.email, each.person.name, each.participation) for each in found.attendees] == [
        ("jane@acme.example", "Jane Doe", Participation.ACCEPTED),
        ("raj@acme.example", "", Participation.DECLINED),
        ("c_1@resource.calendar.google.com", "Room 4", Participation.NEEDS_ACTION),
    ]
    assert [each.role for each in found.attendees] == [Role.REQUIRED, Role.OPTIONAL, Role.REQUIRED]
    assert found.attendees[2].kind is AttendeeKind.RESOURCE
    assert found.organizer is not None
    assert (found.organizer.email, found.organizer.name) == ("kim@acme.example", "Kim")


def test_a_guest_list_that_google_shortened_is_a_problem_that_names_the_event(
    server: GoogleServer, tmp_path: Path
) -> None:
    server.add_event(ME, {**resource(event()), "attendeesOmitted": True})

    reading = read(server, tmp_path)

    assert [(each.where, "guest list" in each.what) for each in reading.problems] == [("UID e1", True)]


def test_descriptions_in_html_become_text(server: GoogleServer, tmp_path: Path) -> None:
    found = one(server, tmp_path, description="<p>You'll meet with <b>Jane</b></p><ul><li>Raj</li></ul>")

    assert "<" not in found.description
    assert "You'll meet with Jane" in found.description


def test_times_are_read_with_their_offset_and_never_end_before_they_start(server: GoogleServer, tmp_path: Path) -> None:
    found = one(server, tmp_path, end={"dateTime": "2026-03-03T13:00:00-05:00"})

    assert found.start.astimezone(UTC).hour == 19
    assert found.end == found.start


@pytest.mark.parametrize(
    "start", [{"dateTime": "soon"}, {"date": "2026-13-01"}, {}, None, {"dateTime": 3}, {"date": "2026-03-03T14:00"}]
)
def test_an_event_whose_time_cannot_be_read_costs_only_itself(
    server: GoogleServer, tmp_path: Path, start: object
) -> None:
    good = {"id": "2", "iCalUID": "u2", "start": TUESDAY, "end": LATER}
    bad = {"id": "1", "iCalUID": "u1", "start": start, "end": LATER, "status": "confirmed"}
    server.next("calendar.events.list", json_answer({"kind": "calendar#events", "items": [bad, good, 7]}))

    reading = read(server, tmp_path)

    assert [each.uid for each in reading.events] == ["u2"]
    assert [each.where for each in reading.problems] == ["UID u1"]


@pytest.mark.parametrize("items", ["x", {"a": 1}, None])
def test_a_list_that_is_none_is_told(server: GoogleServer, tmp_path: Path, items: object) -> None:
    server.next("calendar.events.list", json_answer({"kind": "calendar#events", "items": items}))

    with pytest.raises(BadData):
        read(server, tmp_path)


def test_pages_without_end_are_told(server: GoogleServer, tmp_path: Path) -> None:
    endless = json_answer({"kind": "calendar#events", "items": [], "nextPageToken": "again"})
    server.next("calendar.events.list", endless, times=500)

    with pytest.raises(BadData, match="no end"):
        read(server, tmp_path)
