"""What must never be drafted, whatever has happened: the promises of the specification that need no plot."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from policies.facts import DraftKind
from tests.simulation.truth import MOST_CHECK_INS, Fate
from tests.simulation.wording import business_day_after

if TYPE_CHECKING:
    from policies.decisions import Draft
    from tests.simulation.truth import Truth


def broken(draft: Draft, truth: Truth, *, now: datetime) -> list[str]:
    """The promises that this new draft breaks, in words."""
    found = [*_twice(draft, truth), *_after_the_end(draft, truth)]
    if draft.subject.kind is DraftKind.THANK_YOU:
        found += _wrong_thanks(draft, truth, now)
    elif draft.subject.kind is DraftKind.CHECK_IN:
        found += _pushy(draft, truth, now)
    return found


def _twice(draft: Draft, truth: Truth) -> list[str]:
    """One lies there already, or the one for this interview was sent or thrown away."""
    to = draft.outgoing.to.email
    former = [each for each in truth.made if each.kind is draft.subject.kind and each.to == to]
    if any(each.message_id == draft.outgoing.message_id for each in former):
        return ["it has the id of a former draft"]
    if draft.subject.kind is DraftKind.THANK_YOU:
        return []
    return ["one lies there already"] if any(each.fate in (Fate.LIES, Fate.EDITED) for each in former) else []


def _after_the_end(draft: Draft, truth: Truth) -> list[str]:
    """The application was over, and this interview had been before that."""
    closed = truth.closed_at()
    meeting = truth.meeting(draft.subject.uid)
    if closed is None or meeting is None:
        return []
    return ["the application is closed"] if meeting.start <= closed and meeting.arranged <= closed else []


def _wrong_thanks(draft: Draft, truth: Truth, now: datetime) -> list[str]:
    """To somebody who did not interview, too soon, or too late."""
    to = draft.outgoing.to.email
    met = [each for each in truth.over(now) if to in {person.email for person in each.people}]
    if not met:
        return ["they did not interview the user"]
    if not any(each.end + timedelta(minutes=30) <= now <= each.end + timedelta(hours=72) for each in met):
        return ["it is too soon or too late"]
    if any(own.to == to and own.at >= max(each.end for each in met) for own in truth.own):
        return ["the user has written to them"]
    return []


def _pushy(draft: Draft, truth: Truth, now: datetime) -> list[str]:
    """A check-in that a patient person would not write."""
    found = []
    today = truth.local(now)
    contacts = {person.email for each in truth.meetings for person in each.people}
    contacts |= {each.sender.email for each in truth.human()}
    if draft.outgoing.to.email not in contacts:
        found.append("they are nobody's contact")
    if truth.is_ahead(now):
        found.append("a further interview is set")
    if truth.refused_at is not None and not _is_of_a_new_application(draft, truth):
        found.append("the user is not interested")
    if truth.closed_at() is None:
        found += _impatient(truth, now)
    if len(truth.check_ins_since()) >= MOST_CHECK_INS:
        found.append("two went out in this silence")
    if truth.own and today < business_day_after(truth.local(max(each.at for each in truth.own)), 3):
        found.append("the user wrote less than three business days ago")
    return found


def _is_of_a_new_application(draft: Draft, truth: Truth) -> bool:
    """The user refused what the company ended, and this interview was arranged after that end."""
    closed, meeting = truth.closed_at(), truth.meeting(draft.subject.uid)
    refused = truth.meeting(truth.refused_uid)
    return (
        closed is not None
        and meeting is not None
        and refused is not None
        and refused.arranged <= closed < meeting.arranged
    )


def _impatient(truth: Truth, now: datetime) -> list[str]:
    found = []
    promise = truth.promise(now)
    if promise is not None and promise.told.promise is not None and truth.local(now) <= promise.told.promise:
        found.append(f"news was promised by {promise.told.promise}")
    if truth.open_question():
        found.append("a question is open")
    return found
