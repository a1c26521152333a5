"""One event out of all its copies (policy section 2)."""

from __future__ import annotations

from dataclasses import replace
from itertools import permutations

from policies.facts import Event, EventStatus, Message
from policies.occurrences import Occurrence, merge
from tests.builders import SAM, event, message, moment, sam

JANE = "Jane Doe <jane@acme.example>"


def merged(*events: Event, mail: tuple[Message, ...] = ()) -> tuple[Occurrence, ...]:
    """The meetings these events are, the same in whatever order they came."""
    by_id = {each.id: each for each in mail}
    results = {merge(order, user=sam(), mail=by_id) for order in permutations(events)}
    (one,) = results
    return one


def starts(*events: Event, mail: tuple[Message, ...] = ()) -> list[str]:
    """When the meetings are."""
    return [f"{each.event.start:%d %H:%M}" for each in merged(*events, mail=mail)]


def test_the_higher_sequence_wins() -> None:
    assert starts(event(), event(sequence=1, start="2026-03-05T10:00", source="other")) == ["05 10:00"]


def test_of_equal_sequences_the_later_stamp_wins() -> None:
    older = replace(event(), stamp=moment("2026-03-01T09:00"))
    newer = replace(event(start="2026-03-05T10:00"), stamp=moment("2026-03-02T09:00"))

    assert starts(older, newer) == ["05 10:00"]


def test_copies_under_other_uids_with_the_same_start_and_people_count_once() -> None:
    (one,) = merged(event(), event(uid="copy", source="other", attendees=(JANE, SAM)))

    assert {("e1", None), ("copy", None)} == set(one.names)


def test_two_meetings_at_one_hour_with_different_people_are_two() -> None:
    other = event(uid="e2", organizer="Raj <raj@acme.example>", attendees=("Raj <raj@acme.example>", SAM))

    assert len(merged(event(), other)) == 2


def test_an_invitation_that_stands_in_no_calendar_is_an_event() -> None:
    invited = event(message="inv@acme.example")

    assert starts(invited, mail=(message(id="inv@acme.example"),)) == ["03 14:00"]


def test_a_cancellation_by_mail_from_the_organizers_side_cancels() -> None:
    cancelled = event(sequence=1, status=EventStatus.CANCELLED, cancelled_by_mail=True, message="c@acme.example")
    (one,) = merged(event(), cancelled, mail=(message(id="c@acme.example"),))

    assert one.event.status is EventStatus.CANCELLED


def test_a_stranger_can_neither_cancel_nor_move() -> None:
    mallory = "Mallory <mallory@evil.example>"
    forged = event(
        sequence=9, status=EventStatus.CANCELLED, cancelled_by_mail=True, message="c@evil.example", organizer=mallory
    )
    moved = event(sequence=10, start="2026-03-09T10:00", message="m@evil.example")
    mail = (message(id="c@evil.example", sender=mallory), message(id="m@evil.example", sender=mallory))
    (one,) = merged(event(), forged, moved, mail=mail)

    assert one.event.status is EventStatus.CONFIRMED
    assert moment("2026-03-03T14:00") == one.event.start


def test_somebody_else_at_the_same_free_mail_provider_is_a_stranger() -> None:
    founder = "Bruno <bruno@gmail.com>"
    real = event(organizer=founder, attendees=(founder, SAM))
    forged = event(
        organizer=founder, attendees=(founder, SAM), sequence=3, start="2026-03-09T10:00", message="x@gmail.com"
    )
    mail = (message(id="x@gmail.com", sender="Mallory <mallory@gmail.com>"),)

    assert starts(real, forged, mail=mail) == ["03 14:00"]


def test_a_scheduling_tool_may_speak_for_the_company() -> None:
    moved = event(sequence=1, start="2026-03-05T10:00", message="t@us.greenhouse-mail.io")
    mail = (message(id="t@us.greenhouse-mail.io", sender="Acme <no-reply@us.greenhouse-mail.io>"),)

    assert starts(event(), moved, mail=mail) == ["05 10:00"]


def test_cancelling_a_series_by_mail_cancels_each_occurrence() -> None:
    first = event(occurrence="20260303T190000Z")
    second = event(occurrence="20260310T180000Z", start="2026-03-10T14:00")
    cancelled = event(sequence=1, status=EventStatus.CANCELLED, cancelled_by_mail=True, message="c@acme.example")
    found = merged(first, second, cancelled, mail=(message(id="c@acme.example"),))

    assert [each.event.status for each in found] == [EventStatus.CANCELLED] * 2


def test_occurrences_of_a_series_stand_by_themselves() -> None:
    first = event(occurrence="20260303T190000Z")
    second = event(occurrence="20260310T180000Z", start="2026-03-10T14:00")

    assert starts(first, second) == ["03 14:00", "10 14:00"]
