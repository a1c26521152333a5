"""On which day a check-in becomes due: the latest of the clocks of policy section 5."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING

from policies.case import because, long_date, seen_in
from policies.check_in_rules import is_answer, sent_since
from policies.decisions import Evidence, Reason
from policies.facts import DraftState
from policies.timeline import is_of_an_earlier_round

if TYPE_CHECKING:
    from datetime import date

    from policies.applications import Interview, Mail
    from policies.case import Case
    from policies.decisions import Because
    from policies.facts import Person
    from policies.timeline import Statement


GAVE_WAY = "a rule that gives way"
"""The source of evidence about a clock that ends sooner than the one that counts."""


@dataclass(frozen=True, slots=True)
class Clock:
    """One rule's word on the earliest day of a check-in."""

    day: date
    because: Because


def latest_clock(case: Case, last: Interview, statement: Statement | None, contact: Person) -> Clock:
    """The clock that runs longest, of equals the first; its evidence tells of the others."""
    clocks = _clocks(case, last, statement, contact)
    longest = max(clocks, key=lambda each: each.day)
    others = tuple(
        Evidence(f"{each.because.sentence} By that alone it would be due on {long_date(each.day)}.", GAVE_WAY)
        for each in clocks
        if each is not longest
    )
    return replace(longest, because=replace(longest.because, evidence=longest.because.evidence + others))


def _clocks(case: Case, last: Interview, statement: Statement | None, contact: Person) -> list[Clock]:
    clocks = []
    if statement is not None:
        clocks.append(_promised(case, statement))
    if statement is None or is_of_an_earlier_round(statement, case):
        clocks.append(_silence(case, last))
    own = _own_message(case)
    away = _away(case, contact)
    again = _again(case, last)
    return [*clocks, *(each for each in (own, away, again) if each is not None)]


def _promised(case: Case, statement: Statement) -> Clock:
    who = "You were told" if statement.by is None else f"{statement.by.name or statement.by.email} said"
    when = f" on {long_date(case.local(statement.said))}" if statement.mail is not None else ""
    sentence = f"{who}{when} that news comes by {long_date(statement.day)}."
    evidence = Evidence(statement.promise.quote, statement.source)
    return Clock(case.days.after(statement.day), because(Reason.PROMISED_DATE, sentence, evidence))


def _silence(case: Case, last: Interview) -> Clock:
    """Seven days after the last interview or human message, moved to the next business day."""
    heard = [each for each in case.application.mail if each.is_human and each.date > last.end]
    day = max([case.local(last.end), *(case.local(each.date) for each in heard)])
    count = case.settings.check_in.after_days
    what = "the last interview" if not heard else "the company last wrote"
    sentence = f"No date is known: {count} days after {what}, on {long_date(day)}."
    evidence = seen_in(heard[-1]) if heard else Evidence(last.event.summary, f"event {last.id}")
    return Clock(case.days.on_or_after(day + timedelta(days=count)), because(Reason.SEVEN_DAYS, sentence, evidence))


def _own_message(case: Case) -> Clock | None:
    written = [each for each in case.application.mail if each.is_own and is_answer(each)]
    dates = [case.local(each.date) for each in written]
    dates += [case.local(each.sent_at) for each in case.records if each.state is DraftState.SENT and each.sent_at]
    if not dates:
        return None
    day, count = max(dates), case.settings.check_in.own_message_business_days
    sentence = f"You last wrote on {long_date(day)}: not sooner than {count} business days after."
    return Clock(case.days.after(day, count), because(Reason.OWN_MESSAGE, sentence))


def _away(case: Case, contact: Person) -> Clock | None:
    """The business day after the contact's return, while they have not written themselves since."""
    for each in reversed(case.application.mail):
        if each.message.sender.email != contact.email:
            continue
        if each.is_human:
            return None
        if each.reading.returns is not None:
            back = each.reading.returns
            sentence = f"{contact.name or contact.email} is away and back on {long_date(back)}."
            return Clock(case.days.after(back), because(Reason.CONTACT_AWAY, sentence, seen_in(each)))
    return None


def _again(case: Case, last: Interview) -> Clock | None:
    """Seven days after the former check-in was sent, moved to the next business day."""
    sent = sent_since(case, last)
    if not sent:
        return None
    day, count = case.local(sent[-1]), case.settings.check_in.again_days
    sentence = f"A check-in went out on {long_date(day)}: {count} days after it."
    return Clock(case.days.on_or_after(day + timedelta(days=count)), because(Reason.SECOND_CHECK_IN, sentence))


def unclear(case: Case, last: Interview, clock: Clock) -> tuple[date | None, Because] | None:
    """A mail that may be a sign of life, where that would decide: with the day until which it holds the check-in."""
    heard = max([last.end, *(each.date for each in case.application.mail if each.is_human)])
    odd = _unclear_question(case)
    if odd is not None:
        return None, because(Reason.UNCLEAR, "It is not clear whether this mail asks something of you.", seen_in(odd))
    for each in reversed(case.application.mail):
        if not each.is_doubtful or each.date <= heard:
            continue
        day = case.days.on_or_after(case.local(each.date) + timedelta(days=case.settings.check_in.after_days))
        if each.reading.promise is not None:
            day = max(day, case.days.after(each.reading.promise.day))
        if day > clock.day:
            sentence = (
                "It is not clear whether this mail is an answer from the company; the check-in is held meanwhile."
            )
            return day, because(Reason.UNCLEAR, sentence, seen_in(each))
    return None


def _unclear_question(case: Case) -> Mail | None:
    """The last human mail, when it may ask something and neither they nor the user have written since."""
    for each in reversed(case.application.mail):
        if each.is_own and is_answer(each):
            return None
        if each.is_human:
            return each if each.reading.asks_unclear and not each.reading.asks else None
    return None
