"""Where each interview stands, in one word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from policies.decisions import Decision, Draft, Keep, Reason, Rewrite, Skip, Standing, Wait
from policies.facts import DraftKind, Outcome
from policies.interviews import Verdict

if TYPE_CHECKING:
    from policies.applications import Interview
    from policies.case import Case

_CLOSED = {
    Outcome.REJECTED: Standing.REJECTED,
    Outcome.OFFER: Standing.OFFER,
    Outcome.WITHDRAWN: Standing.WITHDRAWN,
    Outcome.OPEN: Standing.DONE,
}
_BY_REASON = {
    Reason.NEXT_ROUND: Standing.NEXT_ROUND,
    Reason.YOUR_TURN: Standing.YOUR_TURN,
    Reason.UNCLEAR: Standing.AWAITING_REPLY,
}


def standing_of(interview: Interview, case: Case, decisions: tuple[Decision, ...]) -> Standing:
    """The interview's one standing, from what was decided about it and its application."""
    if interview.judgement.verdict is Verdict.UNSURE:
        return Standing.UNSURE
    if not interview.is_held:
        return Standing.DID_NOT_HAPPEN
    if case.application.closure is not None:
        return _CLOSED[case.application.closure.kind]
    withdrawing = _withdrawing(decisions)
    if withdrawing is not None:
        return withdrawing
    if not interview.is_over(case.now):
        return Standing.UPCOMING
    if any(_is_open_thank_you(each, interview) for each in decisions):
        return Standing.THANK_YOU
    return _by_check_in(interview, decisions)


def _withdrawing(decisions: tuple[Decision, ...]) -> Standing | None:
    for each in decisions:
        if each.subject.kind is not DraftKind.WITHDRAWAL:
            continue
        if isinstance(each, Draft | Keep | Rewrite | Wait):
            return Standing.WITHDRAWING
        if isinstance(each, Skip) and each.because.reason is Reason.ALREADY_SENT:
            return Standing.WITHDRAWN
    return None


def _is_open_thank_you(each: Decision, interview: Interview) -> bool:
    return (
        each.subject.kind is DraftKind.THANK_YOU
        and each.subject.interview == interview.id
        and (isinstance(each, Draft | Rewrite | Wait) or (isinstance(each, Keep) and not each.stale))
    )


def _by_check_in(interview: Interview, decisions: tuple[Decision, ...]) -> Standing:
    for each in decisions:
        if each.subject.kind is not DraftKind.CHECK_IN or each.subject.interview != interview.id:
            continue
        if isinstance(each, Draft | Keep | Rewrite):
            return Standing.CHECK_IN
        if each.because.reason in _BY_REASON:
            return _BY_REASON[each.because.reason]
        if isinstance(each, Wait):
            return Standing.AWAITING_REPLY
    return Standing.DONE
