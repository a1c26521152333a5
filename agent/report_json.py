"""What a run reports to programs: the JSON of interface.md, and nothing that is not documented there."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeAlias

from policies.decisions import Draft, Keep, Retract, Rewrite, Skip, Wait
from policies.facts import DraftState
from policies.interviews import Verdict

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from agent.rehearsal import Rehearsal
    from agent.run import Run
    from policies.applications import Interview
    from policies.decide import Finding
    from policies.decisions import Decision, Fact, Settlement, Subject
    from policies.facts import DraftRecord

Json: TypeAlias = "dict[str, Json] | list[Json] | str | int | float | bool | None"

VERSION = 1

_ACTIONS = {Draft: "draft", Wait: "wait", Skip: "skip", Keep: "keep", Rewrite: "rewrite", Retract: "retract"}


def run_as_json(run: Run) -> dict[str, Json]:
    """The report of ``run --json``."""
    applied = run.applied
    settled = applied.settled
    return {
        "version": VERSION,
        "now": _time(run.now),
        "dry_run": run.dry_run,
        "sources": sources_as_json(run),
        "interviews": interviews_as_json(run.outcome.findings),
        "decisions": [decision_as_json(each) for each in run.outcome.decisions],
        "drafts": {
            "created": [_created(each) for each in applied.created],
            "retracted": [_changed(each) for each in applied.retracted],
            "rewritten": [_changed(each) for each in applied.rewritten],
            "stale": [_changed(each) for each in applied.stale],
            "sent": [_settled(each) for each in settled if each.state is DraftState.SENT],
            "dismissed": [_settled(each) for each in settled if each.state is DraftState.DISMISSED],
        },
        "errors": [*_problems(run), *_failures(run)],
    }


def rehearsal_as_json(rehearsal: Rehearsal) -> dict[str, Json]:
    """The report of ``run --dry-run --since``: that of the last run, with every draft of the days before it."""
    report = run_as_json(replace(rehearsal.last, dry_run=True))
    drafts: list[Json] = [
        {
            **_created(each.draft),
            "at": _time(each.at),
            "because": each.draft.because.sentence,
            "taken_back": None
            if each.taken_back is None
            else {"at": _time(each.taken_back[0]), "because": each.taken_back[1].sentence},
        }
        for each in rehearsal.drafts
    ]
    nothing: list[Json] = []
    changes = dict.fromkeys(("retracted", "rewritten", "stale", "sent", "dismissed"), nothing)
    return report | {
        "since": rehearsal.since.isoformat(),
        "drafts": {"created": drafts, **changes},
        "left_alone": [decision_as_json(each) for each in rehearsal.left_alone],
    }


def sources_as_json(run: Run) -> list[Json]:
    """How each calendar and mailbox fared."""
    return [
        {
            "name": each.name,
            "kind": each.kind,
            "status": "ok" if each.error is None else "failed",
            "read": each.read,
            "seconds": round(each.seconds, 3),
            "error": each.error,
            "hint": each.hint or None,
        }
        for each in run.gathered.reports
    ]


def interviews_as_json(findings: Iterable[Finding]) -> list[Json]:
    """Every event that is an interview or may be one; the rest of the calendar is nobody's business."""
    return [finding_as_json(each) for each in findings if each.interview.judgement.verdict is not Verdict.NOT]


def finding_as_json(finding: Finding) -> dict[str, Json]:
    """One event: what it is and where it stands."""
    interview, application = finding.interview, finding.application
    coming = finding.next
    return {
        "id": interview.id,
        "uid": interview.event.uid,
        "start": _time(interview.start),
        "end": _time(interview.end),
        "title": interview.event.summary,
        "company": None if application is None else application.name or application.key,
        "stage": interview.judgement.stage,
        "verdict": interview.judgement.verdict.value,
        "evidence": [each.text for each in interview.judgement.evidence],
        **people_as_json(interview),
        "standing": finding.standing.value,
        "next": None
        if coming is None or coming.due is None
        else {"kind": coming.subject.kind.value, "due": _time(coming.due)},
    }


def people_as_json(interview: Interview) -> dict[str, Json]:
    """Who interviewed, and who did not and why."""
    return {
        "interviewers": [
            {"name": each.name, "email": None if each.person is None else each.person.email}
            for each in interview.roster.interviewers
        ],
        "excluded": [
            {"name": each.person.name, "email": each.person.email, "reason": each.reason}
            for each in interview.roster.excluded
        ],
    }


def decision_as_json(decision: Decision) -> dict[str, Json]:
    """One decision, with its reason."""
    return {
        **_subject(decision.subject),
        "action": _ACTIONS[type(decision)],
        "due": _time(decision.due) if isinstance(decision, Wait) and decision.due is not None else None,
        "reason": decision.because.reason.value,
        "because": decision.because.sentence,
        "evidence": [{"text": each.text, "source": each.source} for each in decision.because.evidence],
    }


def _subject(subject: Subject) -> dict[str, Json]:
    return {
        "interview": subject.interview,
        "kind": subject.kind.value,
        "to": None if subject.to is None else subject.to.email,
    }


def _created(draft: Draft) -> dict[str, Json]:
    return {
        **_subject(draft.subject),
        "subject": draft.outgoing.subject,
        "message_id": f"<{draft.outgoing.message_id}>",
        "in_reply_to": None if draft.outgoing.in_reply_to is None else f"<{draft.outgoing.in_reply_to}>",
        "mailbox": draft.mailbox,
        "late": draft.late,
        "note": draft.letter.note,
        "facts": [_fact(each) for each in draft.letter.facts],
        "sentences": [
            {"text": each.sentence, "facts": [_fact(fact) for fact in each.facts]} for each in draft.letter.grounds
        ],
    }


def _fact(fact: Fact) -> dict[str, Json]:
    return {"text": fact.text, "source": fact.source}


def _changed(decision: Retract | Rewrite | Keep) -> dict[str, Json]:
    return {
        **_record(decision.record),
        "reason": decision.because.reason.value,
        "because": decision.because.sentence,
    }


def _settled(settlement: Settlement) -> dict[str, Json]:
    return {**_record(settlement.record), "because": settlement.because.sentence}


def _record(record: DraftRecord) -> dict[str, Json]:
    return {
        "interview": record.interview,
        "kind": record.key.kind.value,
        "to": record.key.person,
        "subject": record.subject,
        "message_id": f"<{record.message_id}>",
        "mailbox": record.mailbox,
    }


def _problems(run: Run) -> list[Json]:
    return [
        {"source": each.source, "where": each.where, "error": each.what, "hint": None} for each in run.gathered.problems
    ]


def _failures(run: Run) -> list[Json]:
    return [
        {"source": each.source, "where": None, "error": each.what, "hint": each.hint or None}
        for each in run.applied.failures
    ]


def _time(moment: datetime) -> str:
    return moment.isoformat()
