"""What the user adds about an interview: words of the command line taken together with what was said before."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from agent.errors import UsageError
from policies.facts import Debrief, Interest, Outcome, Topic

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import datetime, tzinfo

    from policies.decide import Finding

_ADDRESS = re.compile(r"[^\s@<>,;:\"]+@[^\s@<>,;:\"]+")
_TOPIC_WITH = re.compile(r"\s*(?P<address>[^\s@:=]+@[^\s@:=]+)\s*[:=]\s*(?P<text>.+)", re.DOTALL)
_YES_OR_NO = {"yes": True, "no": False}


@dataclass(frozen=True, slots=True)
class Words:
    """The options of one ``debrief`` call, as typed; None or empty where an option was not given."""

    interest: str | None = None
    promised: str | None = None
    met: tuple[str, ...] = ()
    not_met: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    feedback: str | None = None
    addresses: tuple[str, ...] = ()
    interview: str | None = None
    happened: str | None = None
    outcome: str | None = None
    again: tuple[str, ...] = ()

    @property
    def are_none(self) -> bool:
        """Nothing was said."""
        return self == Words()


def taken_together(former: Debrief | None, words: Words, *, uid: str, occurrence: str | None, now: datetime) -> Debrief:
    """What the user has now said of that interview: a later word replaces an earlier one about the same thing.

    Raises:
        UsageError: A word is not of its option's form.
    """
    said = former or Debrief(uid=uid, occurrence=occurrence, changed=now)
    met = tuple(_address(each, option="--met") for each in words.met)
    not_met = tuple(_address(each, option="--not-met") for each in words.not_met)
    added = dict(said.addresses) | dict(_named_address(each) for each in words.addresses)
    again = dict(said.again) | {_whom(each): now for each in words.again}
    said = replace(
        said,
        changed=now,
        met=_merged(said.met, met, without=not_met),
        not_met=_merged(said.not_met, not_met, without=met),
        addresses=tuple(added.items()),
        again=tuple(again.items()),
    )
    if words.topics:
        said = replace(said, topics=tuple(_topic(each) for each in words.topics))
    if words.feedback is not None:
        said = replace(said, feedback=words.feedback.strip() or None)
    if words.interview is not None:
        said = replace(said, is_interview=_YES_OR_NO[words.interview])
    if words.happened is not None:
        said = replace(said, happened=_YES_OR_NO[words.happened])
    return _with_dated_words(said, words, now)


def _with_dated_words(said: Debrief, words: Words, now: datetime) -> Debrief:
    """The words of which it counts when they were said."""
    if words.interest is not None:
        said = replace(said, interest=Interest(words.interest), interest_said=now)
    if words.promised is not None:
        said = replace(said, promised=_day(words.promised), promised_said=now)
    if words.outcome is not None:
        said = replace(said, outcome=Outcome(words.outcome), outcome_said=now)
    return said


def _merged(former: Iterable[str], added: Iterable[str], *, without: Iterable[str]) -> tuple[str, ...]:
    gone = set(without)
    return tuple(dict.fromkeys(each for each in (*former, *added) if each not in gone))


def _address(text: str, *, option: str) -> str:
    found = text.strip()
    if not _ADDRESS.fullmatch(found):
        raise UsageError(f"{option}: `{text}` is no address", hint="write it as jane@acme.example")
    return found.lower()


def _whom(text: str) -> str:
    return "*" if text.strip() in ("*", "all") else _address(text, option="--again")


def _named_address(text: str) -> tuple[str, str]:
    name, equals, address = text.partition("=")
    if not equals or not name.strip():
        raise UsageError(f"--address: `{text}` names nobody", hint='write it as "Theo Grant=theo@acme.example"')
    return name.strip(), _address(address, option="--address")


def _topic(text: str) -> Topic:
    """A topic; one that begins with an address and a colon was spoken about with that person alone."""
    found = _TOPIC_WITH.fullmatch(text)
    if found is None:
        return Topic(" ".join(text.split()))
    return Topic(" ".join(found["text"].split()), found["address"].lower())


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text.strip())
    except ValueError as error:
        raise UsageError(f"--promised: `{text}` is no day", hint="write it as 2026-12-04") from error


def asked(finding: Finding, ask: Callable[[str], str | None], *, zone: tzinfo) -> Words:
    """The words of somebody at a terminal; an empty answer says nothing, and each question can be skipped.

    Raises:
        UsageError: The input ended before the first answer.
    """
    interview = finding.interview
    start = interview.start.astimezone(zone)
    title = f"{interview.event.summary}, {start:%A} {start.day} {start:%B} {start:%H:%M}"
    first = ask(f"{title}\nHow interested are you? [yes/no/unsure, empty to skip] ")
    if first is None:
        raise UsageError("no answer was given", hint="say it with options: see `afterword debrief --help`")
    interest = first.lower() if first.lower() in tuple(Interest) else None
    people = [each for each in interview.roster.interviewers if each.person is not None]
    not_met, topics = [], []
    for each in people:
        address = each.person.email if each.person is not None else ""
        answer = ask(f"One thing you talked about with {each.name or address}? [- if they were not there] ") or ""
        if answer == "-":
            not_met.append(address)
        elif answer:
            topics.append(f"{address}: {answer}")
    promised = ask("By which day did they say they would write? [2026-12-04, empty to skip] ") or None
    return Words(interest=interest, promised=promised, not_met=tuple(not_met), topics=tuple(topics))
