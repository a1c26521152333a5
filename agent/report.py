"""What a run, a status and an explanation look like to a person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from agent.table import table
from policies.decisions import Draft, Keep, Retract, Rewrite, Skip, Standing, Wait
from policies.facts import DraftState
from policies.interviews import Verdict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime, tzinfo

    from agent.rehearsal import Rehearsal, Rehearsed
    from agent.run import Run
    from policies.decide import Finding
    from policies.decisions import Decision, Letter

ACTIONS = {
    Draft: "draft saved",
    Wait: "wait",
    Skip: "nothing",
    Keep: "left alone",
    Rewrite: "rewritten",
    Retract: "taken back",
}
STANDINGS = {
    Standing.NOT: "not an interview",
    Standing.UNSURE: "an interview? you can say",
    Standing.DID_NOT_HAPPEN: "did not take place",
    Standing.UPCOMING: "upcoming",
    Standing.THANK_YOU: "thank-you",
    Standing.AWAITING_REPLY: "waiting for their answer",
    Standing.YOUR_TURN: "your turn to answer",
    Standing.NEXT_ROUND: "a further round is set",
    Standing.CHECK_IN: "check-in in Drafts",
    Standing.WITHDRAWING: "withdrawal",
    Standing.REJECTED: "closed: rejected",
    Standing.OFFER: "closed: offer",
    Standing.WITHDRAWN: "closed: withdrawn",
    Standing.DONE: "nothing more to do",
}


def day_and_time(moment: datetime, zone: tzinfo) -> str:
    """Short, for tables: "Tue 3 Mar 15:30"."""
    local = moment.astimezone(zone)
    return f"{local:%a} {local.day} {local:%b} {local:%H:%M}"


def long_day(day: date) -> str:
    """In full: "Tuesday 3 March 2026"."""
    return f"{day:%A} {day.day} {day:%B} {day.year}"


def run_lines(run: Run, *, zone: tzinfo, width: int) -> list[str]:
    """What a run did and decided: drafts first, then what waits and what was left, then what went wrong."""
    titles = {each.interview.id: each for each in run.outcome.findings}
    shown = [each for each in run.outcome.decisions if not _is_old_news(each)]
    rows = [_decision_row(each, titles, zone) for each in sorted(shown, key=_weight)]
    lines = table(("what", "for", "to", "at", "why"), rows, width=width)
    lines += [
        f"{_settled_in_words(each.state)}: {each.record.subject!r} to {each.record.key.person}"
        for each in run.applied.settled
        if each.state in _SETTLED
    ]
    if not lines:
        lines = ["Nothing to do: no draft is due."]
    return [*lines, *trouble_lines(run)]


def rehearsal_lines(rehearsal: Rehearsal, *, zone: tzinfo, width: int) -> list[str]:
    """What the job would have drafted since then, when and to whom, and what it would have left alone, and why."""
    titles = {each.interview.id: each for each in rehearsal.last.outcome.findings}
    rows = [
        (
            day_and_time(each.at, zone),
            each.draft.subject.kind.value,
            who(each.draft),
            _place_of(each.draft, titles),
            _fate(each, zone),
        )
        for each in rehearsal.drafts
    ]
    lines = [f"Since {long_day(rehearsal.since)} these drafts would have been made; nothing was written.", ""]
    lines += table(("when", "what", "to", "for", "why"), rows, width=width) or ["  None."]
    left = [
        (each.subject.kind.value, who(each), _place_of(each, titles), each.because.sentence)
        for each in rehearsal.left_alone
    ]
    if left:
        lines += ["", "Left alone:", "", *table(("what", "to", "for", "why"), left, width=width)]
    return [*lines, *trouble_lines(rehearsal.last)]


def _fate(each: Rehearsed, zone: tzinfo) -> str:
    sentence = each.draft.because.sentence
    if each.taken_back is None:
        return sentence
    at, why = each.taken_back
    return f"{sentence} Taken back {day_and_time(at, zone)}: {why.sentence}"


_SETTLED = {
    DraftState.SENT: "You sent",
    DraftState.DISMISSED: "You threw away",
    DraftState.EDITED: "You changed, so it is yours",
}


def _settled_in_words(state: DraftState) -> str:
    return _SETTLED[state]


def trouble_lines(run: Run) -> list[str]:
    """Sources that failed, records that could not be read, drafts not saved, or not in the words that were wanted."""
    lines = [f"{each.name}: {each.error}{_then(each.hint)}" for each in run.gathered.reports if each.error is not None]
    lines += [f"{each.source}: {each.where}: {each.what}" for each in run.gathered.problems]
    lines += [f"{each.source}: {each.what}{_then(each.hint)}" for each in run.applied.failures]
    written: list[Draft | Rewrite] = [*run.applied.created, *run.applied.rewritten]
    noted = [each for each in written if each.letter.note]
    lines += [f"the {each.subject.kind.value} to {who(each)}: {each.letter.note}" for each in noted]
    return lines


def _then(hint: str) -> str:
    return f"; {hint}" if hint else ""


def _is_old_news(decision: Decision) -> bool:
    """A decision to do nothing about what is over and done: it stays in ``explain`` and in the JSON."""
    return isinstance(decision, Skip) and decision.because.reason.value in {
        "already-sent",
        "already-thanked",
        "too-late",
        "before-since",
        "informational",
        "not-yet",
    }


def _weight(decision: Decision) -> int:
    order = (Draft, Rewrite, Retract, Keep, Wait, Skip)
    return order.index(type(decision))


def _decision_row(decision: Decision, titles: dict[str, Finding], zone: tzinfo) -> tuple[str, ...]:
    what = ACTIONS[type(decision)]
    if isinstance(decision, Wait):
        what = "waits" if decision.due is None else f"wait until {day_and_time(decision.due, zone)}"
    return (
        what,
        decision.subject.kind.value,
        who(decision),
        _place_of(decision, titles),
        decision.because.sentence,
    )


def _place_of(decision: Decision, titles: dict[str, Finding]) -> str:
    finding = titles.get(decision.subject.interview)
    return "" if finding is None else _place(finding)


def _place(finding: Finding) -> str:
    """Where the interview is, as short as a table wants it: the company, else the title's beginning."""
    name = None if finding.application is None else finding.application.name
    return name or _shortened(finding.interview.event.summary, 30)


def _shortened(text: str, most: int) -> str:
    return text if len(text) <= most else f"{text[: most - 1].rstrip()}…"


def who(decision: Decision) -> str:
    """Whom a decision is about, by name; "" when nobody."""
    to = decision.subject.to
    return "" if to is None else to.name or to.email


def letter_lines(decision: Draft | Rewrite) -> list[str]:
    """One draft in full, with its headers and the facts it uses."""
    outgoing = decision.outgoing
    lines = [
        f"To:      {outgoing.to.name} <{outgoing.to.email}>",
        f"From:    {outgoing.sender.name} <{outgoing.sender.email}>",
        f"Subject: {outgoing.subject}",
    ]
    if outgoing.in_reply_to is not None:
        lines.append(f"Answers: <{outgoing.in_reply_to}>")
    lines += ["", *outgoing.text.rstrip("\n").split("\n"), ""]
    return [*lines, *(f"  {each}" for each in grounds_lines(decision.letter))]


def grounds_lines(letter: Letter) -> list[str]:
    """What a letter states, sentence by sentence, and where each fact is from."""
    lines = [f"note: {letter.note}"] if letter.note else []
    for ground in letter.grounds:
        lines.append(f"says: {ground.sentence}")
        lines += [f"  uses: {each.text}  ({each.source})" for each in ground.facts]
    return lines


def status_lines(findings: Sequence[Finding], *, zone: tzinfo, width: int) -> list[str]:
    """A row for each interview: when, with whom, where it stands, what comes next and when."""
    rows = [
        (
            each.interview.id,
            day_and_time(each.interview.start, zone),
            "" if each.application is None else each.application.name or each.application.key,
            each.interview.event.summary,
            STANDINGS[each.standing],
            _next(each, zone),
        )
        for each in findings
        if each.interview.judgement.verdict is not Verdict.NOT
    ]
    if not rows:
        return ["No interviews in your calendars between 90 days ago and 180 days ahead."]
    return table(("id", "when", "company", "interview", "standing", "next"), rows, width=width)


_MAY_LACK_ADDRESS = (Standing.UPCOMING, Standing.THANK_YOU, Standing.AWAITING_REPLY)


def _next(finding: Finding, zone: tzinfo) -> str:
    if finding.standing is Standing.UNSURE:
        return f"afterword debrief {finding.interview.id} --interview yes|no"
    if finding.standing is Standing.YOUR_TURN:
        return "answer their question"
    if finding.standing in _MAY_LACK_ADDRESS:
        nameless = next((each.name for each in finding.interview.roster.interviewers if each.person is None), None)
        if nameless is not None:
            return f'afterword debrief {finding.interview.id} --address "{nameless}=ADDRESS"'
    if finding.next is None or finding.next.due is None:
        return ""
    return f"{finding.next.subject.kind.value} {day_and_time(finding.next.due, zone)}"
