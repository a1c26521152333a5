"""Everything behind one interview, in words a person follows: what it is, who was there, what was decided and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from agent.report import ACTIONS, STANDINGS, day_and_time, grounds_lines, long_day, who
from policies.check_in_clock import GAVE_WAY
from policies.decisions import Draft, Rewrite, Standing, Wait
from policies.interviews import Verdict

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import tzinfo

    from policies.applications import Mail
    from policies.decide import Finding
    from policies.decisions import Decision
    from policies.facts import Debrief


def explain_lines(finding: Finding, decisions: Iterable[Decision], *, zone: tzinfo) -> list[str]:
    """Every piece of evidence and every rule behind one interview, in words."""
    interview = finding.interview
    event = interview.event
    start = interview.start.astimezone(zone)
    lines = [
        f"{interview.id}  {event.summary}",
        f"{long_day(start.date())}, {start:%H:%M} to {interview.end.astimezone(zone):%H:%M}",
        f"Standing: {STANDINGS[finding.standing]}.",
        "",
        f"Is it an interview? {_VERDICTS[interview.judgement.verdict]}",
        *(f"  - {each.text}{_where(each.source)}" for each in interview.judgement.evidence),
    ]
    if interview.unheld is not None:
        lines += ["", f"It did not take place: {interview.unheld}"]
    if finding.standing is not Standing.NOT:
        lines += ["", *_people_lines(finding)]
    if interview.debrief is not None:
        lines += ["", "What you said:", *(f"  - {each}" for each in _words_of(interview.debrief))]
    if finding.application is not None:
        lines += ["", *_mail_lines(finding.application.mail, zone)]
    lines += ["", "What was decided, and why:"]
    decided = [line for each in decisions for line in _decision_lines(each, zone)]
    return lines + (decided or ["  Nothing: it is not an interview."])


def _words_of(debrief: Debrief) -> list[str]:
    """What the user said, a line for each thing."""
    yes_or_no = {True: "yes", False: "no"}
    lines = [
        f"interested: {debrief.interest}" if debrief.interest is not None else "",
        f"news was promised by {long_day(debrief.promised)}" if debrief.promised is not None else "",
        f"it is an interview: {yes_or_no[debrief.is_interview]}" if debrief.is_interview is not None else "",
        f"it took place: {yes_or_no[debrief.happened]}" if debrief.happened is not None else "",
        f"outcome: {debrief.outcome}" if debrief.outcome is not None else "",
        *(f"you met {each}" for each in debrief.met),
        *(f"you did not meet {each}" for each in debrief.not_met),
        *(f"{name} is at {address}" for name, address in debrief.addresses),
        *(f"you talked{f' with {each.person}' if each.person else ''} about {each.text}" for each in debrief.topics),
        f"feedback: {debrief.feedback}" if debrief.feedback else "",
        *(f"make it again for {'everyone' if each == '*' else each}" for each, _ in debrief.again),
    ]
    return [each for each in lines if each]


_VERDICTS = {
    Verdict.INTERVIEW: "Yes:",
    Verdict.UNSURE: "Not clear, so nothing is drafted until you say:",
    Verdict.NOT: "No:",
}


def _where(source: str) -> str:
    return f" ({source})" if source else ""


def _people_lines(finding: Finding) -> list[str]:
    roster = finding.interview.roster
    lines = ["Who interviewed:"]
    for each in roster.interviewers:
        address = "no address known: afterword debrief " + finding.interview.id + f' --address "{each.name}=ADDRESS"'
        address = address if each.person is None else each.person.email
        named = f"; {each.named_by}" if each.named_by else ""
        lines.append(f"  - {each.name or address} ({address}{named})")
    if not roster.interviewers:
        lines.append("  - nobody that is known")
    lines += [f"  - not {each.person.name or each.person.email}: {each.reason}" for each in roster.excluded]
    return lines


def _mail_lines(mails: Iterable[Mail], zone: tzinfo) -> list[str]:
    """The application's mail, each with how it was read and the sentence that decided."""
    lines = []
    for each in mails:
        quote = each.reading.evidence[0].text if each.reading.evidence else ""
        sender = "you" if each.is_own else each.message.sender.name or each.message.sender.email
        lines.append(
            f"  - {day_and_time(each.date, zone)}, {sender}: {each.reading.kind.value}"
            + (f", promised {each.reading.promise.day}" if each.reading.promise is not None else "")
            + (f": {quote!r}" if quote else "")
        )
    return ["Mail:", *lines] if lines else ["Mail: none found."]


def _decision_lines(decision: Decision, zone: tzinfo) -> list[str]:
    to = who(decision)
    what = ACTIONS[type(decision)]
    if isinstance(decision, Wait):
        what = "waits" if decision.due is None else f"wait until {day_and_time(decision.due, zone)}"
    head = f"  - {decision.subject.kind.value}{f' to {to}' if to else ''}: {what} ({decision.because.reason.value})"
    lines = [head, f"      {decision.because.sentence}"]
    lines += [
        f"      besides: {each.text}" if each.source == GAVE_WAY else f"      because: {each.text}{_where(each.source)}"
        for each in decision.because.evidence
    ]
    if isinstance(decision, Draft | Rewrite):
        lines += [f"      {each}" for each in grounds_lines(decision.letter)]
    return lines
