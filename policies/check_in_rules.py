"""What speaks against a check-in, now or for good (policy sections 5 and 10).

Each rule is given the case and its latest interview, and answers why there is none, or None.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from policies.case import because, long_date, seen_in
from policies.decisions import Evidence, Reason
from policies.facts import DraftKind, DraftState, Interest
from policies.messages import MessageKind

if TYPE_CHECKING:
    from datetime import datetime

    from policies.applications import Interview, Mail
    from policies.case import Case
    from policies.decisions import Because


def objection(case: Case, last: Interview) -> Because | None:
    """The first rule that speaks against one: what is for good first, then what may pass."""
    rules = (
        _closed,
        _informational,
        _not_interested,
        _too_old,
        _asked_not_to,
        _dismissed,
        _next_round,
        _your_turn,
        _enough,
    )
    return next((found for rule in rules if (found := rule(case, last)) is not None), None)


def _closed(case: Case, last: Interview) -> Because | None:
    del last
    closure = case.application.closure
    if closure is None:
        return None
    return because(Reason.CLOSED, closure.sentence, None if closure.mail is None else seen_in(closure.mail))


def _informational(case: Case, last: Interview) -> Because | None:
    del case
    if last.judgement.informational:
        return because(Reason.INFORMATIONAL, "An informational interview is thanked for and never followed up.")
    return None


def _not_interested(case: Case, last: Interview) -> Because | None:
    del last
    if case.interest is Interest.NO:
        return because(Reason.NOT_INTERESTED, "You said that you are not interested.")
    return None


def _too_old(case: Case, last: Interview) -> Because | None:
    since = case.settings.check_in.since
    if since is not None and case.local(last.start) < since:
        return because(
            Reason.BEFORE_SINCE, f"Interviews before {since.day} {since:%B %Y} get no check-in (check_in.since)."
        )
    return too_late(case) if case.now > end_of_patience(case, last) else None


def end_of_patience(case: Case, last: Interview) -> datetime:
    """When check-ins end."""
    return last.end + timedelta(days=case.settings.check_in.give_up_days)


def too_late(case: Case) -> Because:
    """Why there is none after that."""
    days = case.settings.check_in.give_up_days
    return because(Reason.TOO_LATE, f"{days} days have passed since the last interview, or will have.")


def _asked_not_to(case: Case, last: Interview) -> Because | None:
    del last
    for each in reversed(case.application.mail):
        if each.reading.asked_not_to and not each.is_own and not each.reading.is_bulk:
            return because(Reason.ASKED_NOT_TO, "They asked not to be contacted.", seen_in(each))
    return None


def _dismissed(case: Case, last: Interview) -> Because | None:
    """A check-in thrown away holds for its round: until a later interview has taken place."""
    for record in case.of_kind(DraftKind.CHECK_IN):
        is_this_round = record.created >= last.end
        if (
            record.state is DraftState.DISMISSED
            and is_this_round
            and not case.may_be_made_again(record, case.application.interviews)
        ):
            return because(Reason.DISMISSED, "You threw a check-in away, so none is made again in this round.")
    return None


def _next_round(case: Case, last: Interview) -> Because | None:
    del last
    coming = [
        each
        for each in case.application.interviews
        if each.end > case.now and each.unheld is None and not each.judgement.informational
    ]
    if not coming:
        return None
    first = coming[0]
    when = first.start.astimezone(case.world.user.zone)
    sentence = (
        f"A further meeting is on the calendar for {when:%A} {when.day} {when:%B}; the clock starts again after it."
    )
    return because(Reason.NEXT_ROUND, sentence, Evidence(first.event.summary, f"event {first.id}"))


def _your_turn(case: Case, last: Interview) -> Because | None:
    """An open question of a human: the user has not written since, and no event answers it."""
    del last
    for each in reversed(case.application.mail):
        if each.is_own:
            if is_answer(each):
                return None
            continue
        if each.is_human and each.reading.asks and not _answered_by_event(each, case):
            who = each.message.sender.name or each.message.sender.email
            sentence = f"{who} asked you something on {long_date(case.local(each.date))} and waits for your answer."
            return because(Reason.YOUR_TURN, sentence, Evidence(each.reading.asks, seen_in(each).source))
    return None


def is_answer(each: Mail) -> bool:
    """Whether the user wrote it, not their calendar or their absence notice."""
    return each.message.calendar_method is None and each.reading.kind is not MessageKind.AUTO_REPLY


def _answered_by_event(each: Mail, case: Case) -> bool:
    """A scheduling question is answered when the event appears."""
    return each.reading.kind is MessageKind.NEXT_ROUND and any(
        interview.arranged > each.date and interview.unheld is None for interview in case.application.interviews
    )


def _enough(case: Case, last: Interview) -> Because | None:
    if len(sent_since(case, last)) >= case.settings.check_in.max:
        count = case.settings.check_in.max
        return because(
            Reason.ENOUGH, f"{count} check-ins were sent without an answer; a further one would be a nuisance."
        )
    return None


def _is_check_in_by_hand(each: Mail, case: Case) -> bool:
    """The user asked for news in words of their own; a thank-you of ours that asks about the next steps is none."""
    if not each.is_own or each.reading.kind is not MessageKind.OWN_CHECK_IN:
        return False
    return all(each.message.id not in (record.sent_id, record.message_id) for record in case.records)


def sent_since(case: Case, last: Interview) -> list[datetime]:
    """When check-ins were sent since the last sign of life, the user's own included, each once."""
    since = max([last.end, *(each.date for each in case.application.mail if each.is_human)])
    sent = {
        each.sent_id or str(each.key): each.sent_at or each.changed
        for each in case.of_kind(DraftKind.CHECK_IN)
        if each.state is DraftState.SENT
    }
    sent |= {each.message.id: each.date for each in case.application.mail if _is_check_in_by_hand(each, case)}
    return sorted(each for each in sent.values() if each > since)
