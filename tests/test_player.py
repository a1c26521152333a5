"""The player plays: every shared story has the same end in memory as through the command."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

import pytest

from agent.debriefing import Words
from policies.decisions import Wait
from policies.facts import DraftKind, DraftState
from tests.builders import event, moment
from tests.player import Life
from tests.stories import OUR_STORIES, STORIES, Table, events_of, tables, text, texts, user_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from agent.run import Run
    from policies.decisions import Draft
    from tests.player import Lying

ONLY_ON_DISK = {"saved-under-a-new-id"}
_OPTIONS = {"interest", "promised", "feedback", "interview", "happened", "outcome"}
_LISTS = {"met": "met", "not-met": "not_met", "topic": "topics", "address": "addresses", "again": "again"}


def test_a_draft_that_was_sent_lies_in_sent_under_another_id_and_is_settled_as_sent() -> None:
    life = Life()
    life.put(event())
    life.run(moment("2026-03-03T16:00"))
    (lying,) = life.drafts()

    life.send(lying, at=moment("2026-03-03T17:00"))
    life.run(moment("2026-03-03T18:00"))

    assert life.drafts() == []
    assert [each.state for each in life.ledger.records()] == [DraftState.SENT]


def test_a_draft_that_was_edited_keeps_its_place_and_is_settled_as_the_users() -> None:
    life = Life()
    life.put(event())
    life.run(moment("2026-03-03T16:00"))

    life.edit(life.drafts()[0])
    life.run(moment("2026-03-03T17:00"))

    (lying,) = life.drafts()
    assert "A sentence that I added by hand." in lying.message.text
    assert lying.record.state is DraftState.EDITED


@pytest.mark.parametrize("path", sorted(OUR_STORIES.glob("*.json")), ids=lambda each: each.stem)
def test_a_story_of_ours_has_its_end(path: Path) -> None:
    story: Table = json.loads(path.read_text(encoding="utf-8"))
    if path.stem in ONLY_ON_DISK:
        pytest.skip("a mail client's own draft is not in this player; the scenario runner plays the story")

    assert faults_in(story) == []


@pytest.mark.skipif(not STORIES.is_dir(), reason="the shared stories are not beside this checkout")
@pytest.mark.parametrize("path", sorted(STORIES.glob("*.json")), ids=lambda each: each.stem)
def test_a_shared_story_has_its_end(path: Path) -> None:
    story: Table = json.loads(path.read_text(encoding="utf-8"))

    assert faults_in(story) == []


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a story as it was played: what lay there before it, and the run at its end."""

    now: datetime
    life: Life
    before: list[Lying]
    done: Run
    expected: Table


def faults_in(story: Table, life: Life | None = None) -> list[str]:
    """What goes otherwise than the story says, step by step."""
    return [
        f"{step.now.isoformat()}: {each}"
        for step in played(story, life or Life(user=user_of(story)))
        for each in (*faults_of(step.done, step.expected), *changes(step.before, step.life, step.expected))
    ]


def played(story: Table, life: Life) -> Iterator[Step]:
    """The story, step by step, in this life."""
    calendar: dict[tuple[str, str], Table] = {}
    serial = 0  # the stories name sent copies by it
    for step in tables(story, "steps"):
        now = datetime.fromisoformat(text(step, "now"))
        calendar |= {
            (text(each, "uid") or text(each, "ics"), text(each, "recurrence_id") or text(each, "ics")): each
            for each in tables(step, "events")
        }
        for uid in texts(step, "remove_events"):
            calendar = {name: each for name, each in calendar.items() if name[0] != uid}
        life.calendar.events[:] = events_of(calendar.values(), now=now, zone=life.user.zone)
        for mail in tables(step, "mail"):
            life.deliver(mail)
        serial += len(tables(step, "mail"))
        for deed in tables(step, "user"):
            serial += 1
            do(deed, life, now=now, serial=serial)
        before = life.drafts()
        expected = step.get("expect", {})
        assert isinstance(expected, dict)
        yield Step(now, life, before, life.run(now), expected)


def do(deed: Table, life: Life, *, now: datetime, serial: int) -> None:
    """What the person does in this step."""
    if text(deed, "do") == "debrief":
        life.say(text(deed, "uid"), words_of(texts(deed, "args")), now=now)
        return
    lying = life.draft(DraftKind(text(deed, "kind")), text(deed, "to"))
    assert lying is not None, f"no such draft: {deed}"
    if text(deed, "do") == "send":
        at = datetime.fromisoformat(text(deed, "at")) if "at" in deed else now
        life.send(lying, at=at, sent_id=f"sent.{serial}@client.example")
    elif text(deed, "do") == "edit":
        life.edit(lying)
    else:
        life.delete(lying)


def words_of(args: list[str]) -> Words:
    """The options of a debrief as typed."""
    pairs = [(option.removeprefix("--"), value) for option, value in zip(args[::2], args[1::2], strict=True)]
    single = {name: value for name, value in pairs if name in _OPTIONS}
    lists = {field: tuple(value for name, value in pairs if name == option) for option, field in _LISTS.items()}
    return Words(
        interest=single.get("interest"),
        promised=single.get("promised"),
        feedback=single.get("feedback"),
        interview=single.get("interview"),
        happened=single.get("happened"),
        outcome=single.get("outcome"),
        met=lists["met"],
        not_met=lists["not_met"],
        topics=lists["topics"],
        addresses=lists["addresses"],
        again=lists["again"],
    )


def faults_of(done: Run, expected: Table) -> list[str]:
    """Where the run's drafts, waits, interviewers and verdicts are not those of the story."""
    faults = [f"failed: {each}" for each in done.applied.failures]
    if "drafts" in expected:
        faults += draft_faults(list(done.applied.created), tables(expected, "drafts"))
    for wanted in tables(expected, "waits"):
        days = [
            f"{each.due:%Y-%m-%d}"
            for each in done.outcome.decisions
            if isinstance(each, Wait) and each.due is not None and each.subject.kind == wanted["kind"]
            if "to" not in wanted or (each.subject.to is not None and each.subject.to.email == wanted["to"])
        ]
        if wanted["until"] not in days:
            faults.append(f"{wanted['kind']} waits until {days}, not {wanted['until']}")
    return faults + finding_faults(done, expected)


def draft_faults(made: list[Draft], wanted: list[Table]) -> list[str]:
    """Drafts that are missing, too many, or not as they should be."""
    faults = []
    for each in wanted:
        found = next((draft for draft in made if fits(draft, each)), None)
        if found is None:
            faults.append(f"no {each.get('kind', 'draft')} to {each['to']}")
            continue
        made.remove(found)
        answers = f"<{found.outgoing.in_reply_to}>" if found.outgoing.in_reply_to else False
        if each.get("reply_to", answers) != answers:
            faults.append(f"{each['to']}: it answers {answers}, not {each['reply_to']}")
        body = found.outgoing.text
        faults += [f"{each['to']}: no {one!r}" for one in texts(each, "mentions") if not says(one, body)]
        faults += [f"{each['to']}: {one!r}" for one in texts(each, "avoids") if says(one, body)]
        if "subject" in each and not says(text(each, "subject"), found.outgoing.subject):
            faults.append(f"{each['to']}: subject {found.outgoing.subject!r}")
    return faults + [f"unwanted {each.subject.kind} to {each.outgoing.to.email}" for each in made]


def says(pattern: str, words: str) -> bool:
    """Whether the words hold something like it."""
    return re.search(pattern, words, re.IGNORECASE) is not None


def fits(draft: Draft, wanted: Table) -> bool:
    """Whether it is of the kind and to the person of the story."""
    return draft.outgoing.to.email == text(wanted, "to").lower() and wanted.get("kind", draft.subject.kind) == str(
        draft.subject.kind
    )


def finding_faults(done: Run, expected: Table) -> list[str]:
    """Interviewers and verdicts that are not those of the story."""
    faults = []
    interviewers, verdicts = expected.get("interviewers", {}), expected.get("verdicts", {})
    assert isinstance(interviewers, dict)
    assert isinstance(verdicts, dict)
    found = [each.interview for each in done.outcome.findings]
    for uid in interviewers:
        people = {
            who.person.email
            for each in found
            if each.event.uid == uid
            for who in each.roster.interviewers
            if who.person is not None
        }
        if people != set(texts(interviewers, uid)):
            faults.append(f"interviewers of {uid}: {sorted(people)}, not {interviewers[uid]}")
    for uid, verdict in verdicts.items():
        judged = next((str(each.judgement.verdict) for each in found if each.event.uid == uid), "not")
        if judged != verdict:
            faults.append(f"{uid} is judged {judged}, not {verdict}")
    return faults


def changes(before: list[Lying], life: Life, expected: Table) -> list[str]:
    """Drafts that were touched or left, against the story."""
    after = {each.ref: each.data for each in life.drafts()}
    faults = []
    for each in before:
        should_go = any(is_it(each, wanted) for wanted in tables(expected, "retracted"))
        if should_go != (each.ref not in after):
            faults.append(f"{each.kind} to {each.to}: {'still there' if should_go else 'gone'}")
        if after.get(each.ref) != each.data and any(is_it(each, wanted) for wanted in tables(expected, "kept")):
            faults.append(f"{each.kind} to {each.to} was touched")
    return faults


def is_it(lying: Lying, wanted: Table) -> bool:
    """Whether it is the draft of the story."""
    return lying.to == wanted["to"] and wanted.get("kind", lying.kind) == str(lying.kind)
