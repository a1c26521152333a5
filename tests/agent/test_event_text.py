"""An interview's event is remembered exactly, so that it can vanish from the calendar and change nothing."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from agent.event_text import event_from_text, event_to_text
from policies.facts import Attendee, AttendeeKind, Event, EventStatus, Participation, Person, Role

MOMENTS = st.datetimes(datetime(2020, 1, 1), datetime(2040, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001  (Hypothesis wants naive bounds)
PEOPLE = st.builds(Person, st.text(max_size=9), st.text(max_size=9))
ATTENDEES = st.builds(
    Attendee, PEOPLE, st.sampled_from(Participation), st.sampled_from(Role), st.sampled_from(AttendeeKind)
)


@given(
    event=st.builds(
        Event,
        uid=st.text(),
        start=MOMENTS,
        end=MOMENTS.map(lambda each: each + timedelta(hours=1)),
        occurrence=st.none() | st.text(),
        all_day=st.booleans(),
        summary=st.text(),
        description=st.text(),
        location=st.text(),
        url=st.text(),
        status=st.sampled_from(EventStatus),
        organizer=st.none() | PEOPLE,
        attendees=st.lists(ATTENDEES, max_size=3).map(tuple),
        sequence=st.integers(0, 9),
        stamp=st.none() | MOMENTS,
        created=st.none() | MOMENTS,
        cancelled_by_mail=st.booleans(),
        source=st.text(),
        message=st.none() | st.text(),
        received_by=st.none() | st.text(),
    )
)
def test_an_event_comes_back_as_it_was(event: Event) -> None:
    assert event == event_from_text(event_to_text(event))
