"""What an event's description says of people: who interviews, who only arranges (policy section 3)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from policies.agendas import agenda
from policies.mentions import is_common, is_job, is_known, leading_name, leading_people, people_listed, people_mentioned
from policies.names import clean_display_name
from policies.phrases import Phrases, find, find_named, in_all_languages, occurrences, pattern_of, plain

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from policies.agendas import Slot
    from policies.facts import Person

_RULE = re.compile(r"^\s*[_\-=*~─—]{5,}\s*$")
_BOILERPLATE = re.compile(
    r"https?://\S+|\b(?:meet\.google\.com|zoom\.us|teams\.microsoft\.com)\S*|^\s*(?:join (?:zoom|the|on|with|microsoft|by)|join:|"
    r"google meet|microsoft teams|zoom meeting|meeting id|passcode|one tap mobile|dial by|dial-in|phone conference|click here to join|"
    r"or call in|find a local number|video call link|powered by|scheduled (?:via|with|by)|sent from|this event was scheduled|"
    r"add to your calendar|need to make changes|cancel:|reschedule:|location: this is a|event name:|unirse con|rejoindre|"
    r"teilnehmen|besprechungs-id|kenncode|deelnemen aan|partecipa|participar da|entrar na).*$",
    re.IGNORECASE | re.MULTILINE,
)
_SENTENCE = re.compile(
    r"(?:(?<=[^\W\d_]{2}[.!?])|(?<=\)[.!?]))(?<!\b[DMSHFJ]r\.)(?<!\b[MS][st]\.)(?<!\bMrs\.)(?<!\bSra\.)(?<!\bMme\.)(?<!\bProf\.)"
    r"(?<!\b[Dd]ott\.)(?<!\bssa\.)(?<!\b[Ss]ig\.)(?<!\bing\.)(?<!\bdr\.)(?<!\bdhr\.)\s+|;\s+"
)
_ASIDE = re.compile(r"\s*\([^()]*\)")
_PARTS = re.compile(r"\s*[,;/•|()]\s*|\s{2,}|\t|\s+[-–—]\s+|\s*:\s+|\s+(?:with|mit|avec|con|com|met)\s+")
_BULLET = " \t-–—*•·▪◦>"
_LAST_CLAUSE = re.compile(r",\s+(?:so|but|therefore|daher|deshalb|aber|donc|mais|pero|mas|ma|dus|maar)\s+")
_IS = "|".join(in_all_languages("PEOPLE_IS"))
_LONGEST = 20_000
_LONGEST_LINE = 1000
_MOST_LINES = 400
_LONGEST_HEAD = 60
_LONGEST_LIST = 40
_LINES_OF_A_SLOT = 3


@dataclass(frozen=True, slots=True)
class Named:
    """Somebody whom a text names as an interviewer.

    Attributes:
        part: Their part, from an agenda ("system design"); None when not said.
        by: The words that name them.
    """

    name: str
    part: str | None
    by: str


def without_boilerplate(description: str) -> str:
    """The description without conference links, dial-in lines and tool footers, line for line."""
    lines = plain(description[:_LONGEST]).splitlines()[:_MOST_LINES]
    return "\n".join("" if _RULE.match(line) else _BOILERPLATE.sub("", line[:_LONGEST_LINE]) for line in lines).strip()


def named_interviewers(description: str, *, known: Sequence[Person] = ()) -> tuple[Named, ...]:
    """Everyone whom the description names as an interviewer, each once, in its order.

    Of the ``known`` people a first name is enough; anyone else must be named in full, in words that can only mean it.
    """
    lines = without_boilerplate(description).splitlines()
    slots = agenda("\n".join(lines))
    breaks = {each.line for each in slots if _is_break(each.text)}
    spoken = ["" if place in breaks else line for place, line in enumerate(lines)]
    found = [*_in_schedule(lines, slots, known), *_after_labels(lines, known), *_in_sentences(spoken, known)]
    found += _beside_stages(lines, known)
    kept: dict[str, Named] = {}
    for _, each in sorted(found, key=lambda pair: pair[0]):
        kept.setdefault(each.name.casefold(), each)
    return tuple(kept.values())


# ---------------------------------------------------------------- a schedule


def _in_schedule(lines: list[str], slots: Sequence[Slot], known: Sequence[Person]) -> Iterator[tuple[int, Named]]:
    """As in "10:00 Jane Doe, system design": each slot with the people in it, on its own line or on those below."""
    taken = {each.line for each in slots}
    for slot in slots:
        block = [slot.text]
        for place in range(slot.line + 1, min(slot.line + 1 + _LINES_OF_A_SLOT, len(lines))):
            if place in taken or not lines[place].strip():
                break
            block.append(lines[place])
        for each in _of_slot(slot, block, known):
            yield slot.line, each


def _of_slot(slot: Slot, block: list[str], known: Sequence[Person]) -> list[Named]:
    if _is_break(slot.text) or find(slot.text, in_all_languages("PEOPLE_COORDINATOR")) is not None:
        return []
    people = _people_at_edges(slot.text, known)
    if not people:
        below = [name for line in block[1:] if (name := leading_name(line, known)) and not _is_break(line)]
        people = list(dict.fromkeys(below))
    part = _part([slot.text] if _people_at_edges(slot.text, known) else block, people)
    return [Named(name, part, slot.text or block[-1].strip()) for name in people]


def _people_at_edges(text: str, known: Sequence[Person]) -> list[str]:
    """People in a line of parts: each part one name, "Coding with Ada Ng", or "Ada Ng and Raj Patel".

    A part that goes on after a name is about something else, "Spring Boot exercise", unless somebody known is called so.
    """
    names: list[str] = []
    for part in _PARTS.split(text):
        if part and not (names and is_job(part)):
            people = leading_people(part, known)
            sure = (
                people
                if part.split()[-1].strip("*_.")[:1].isupper()
                else [each for each in people if is_known(each, known)]
            )
            names += [name for name in sure if name not in names]
    return names


def _is_break(text: str) -> bool:
    """Whether a line begins with lunch, a break, the welcome or a tour."""
    found = occurrences(text[:80], in_all_languages("PEOPLE_BREAKS"))
    return bool(found) and len(text[: found[0].start()].split()) <= 1


def _part(block: list[str], people: list[str]) -> str | None:
    """What the slot was about: its words without names and jobs."""
    pieces = [each.strip(" .") for line in block for each in _PARTS.split(line) if each.strip(" .")]
    words = {word.casefold() for name in people for word in name.split()}
    rest = [each for each in pieces if not is_job(each) and not {w.casefold() for w in each.split()} & words]
    return ", ".join(rest)[:80] or None


# ---------------------------------------------------------------- labels


@cache
def _label() -> re.Pattern[str]:
    """A label at the beginning of a line: "Interviewers:", "Interviewer 2 -", "Gesprächspartner (Teil 1):"."""
    phrases = sorted(in_all_languages("PEOPLE_LABELS"), key=len, reverse=True)
    either = "|".join(r"\s+".join(re.escape(word) for word in each.split()) for each in phrases)
    return re.compile(
        rf"^\W*(?:{either})\s*(?:#?\d{{1,2}}|\([^()]{{0,20}}\))?\s*(?P<colon>:|\s[-–—]\s|$)", re.IGNORECASE
    )


def _after_labels(lines: list[str], known: Sequence[Person]) -> Iterator[tuple[int, Named]]:
    """As in "Interviewers: Jane Doe, Raj Patel (CTO)", also as a list on the lines below."""
    for place, line in enumerate(lines):
        rest = _after_label(line[:_LONGEST_LINE])
        if rest is None:
            continue
        names = people_listed(rest, known) if rest else _list_below(lines[place + 1 :], known)
        for name in names:
            yield place, Named(name, None, line.strip() if rest else f"{line.strip()} {name}")


def _after_label(line: str) -> str | None:
    """What follows a label, or the colon after words that announce people: "Am Gespräch nehmen teil: …"."""
    found = _label().match(line)
    if found is not None:
        return line[found.end() :].strip()
    head, colon, rest = line.rpartition(":")
    head = head[-_LONGEST_HEAD:]
    announces = find_named(head, "PEOPLE_MEET") or find_named(head, "PEOPLE_TAKES_PART")
    return rest.strip() if colon and announces and find_named(head, "PEOPLE_CONTACT") is None else None


def _list_below(lines: list[str], known: Sequence[Person]) -> list[str]:
    """Names on lines of their own, each perhaps with a title after it or on the next line, with empty lines between."""
    names: list[str] = []
    may_pass = False
    for line in lines[:_LONGEST_LIST]:
        if not line.strip():
            may_pass = False
            continue
        name = None if _is_coordinator_line(line) else leading_name(line, known)
        if name is not None:
            names.append(name)
        elif not may_pass:
            break
        may_pass = name is not None
    return names


def _is_coordinator_line(line: str) -> bool:
    return find(line, in_all_languages("PEOPLE_COORDINATOR")) is not None


def _beside_stages(lines: list[str], known: Sequence[Person]) -> Iterator[tuple[int, Named]]:
    """As in "Coding - Jane Doe", "Round 1: Jane Doe": somebody known, in full, beside a kind of interview alone."""
    for place, line in enumerate(lines):
        parts = [each.strip(_BULLET) for each in _PARTS.split(line) if each.strip(_BULLET)]
        names = [each for each in parts if len(each.split()) > 1 and is_known(each, known)]
        rest = [each for each in parts if each not in names]
        if names and rest and all(_is_stage(each) for each in rest):
            for name in names:
                yield place, Named(clean_display_name(name), ", ".join(rest)[:80], line.strip())


def _is_stage(text: str) -> bool:
    """Whether a piece is made of words for kinds of interviews alone."""
    words = re.findall(r"[^\W\d_][\w'’-]*", text)
    spoken = find_named(text, "TITLE_STAGES") or find_named(text, "EVENT_INTERVIEW")
    return spoken is not None and not is_job(text) and all(is_common(each) for each in words)


# ---------------------------------------------------------------- sentences


def _in_sentences(lines: list[str], known: Sequence[Person]) -> Iterator[tuple[int, Named]]:
    for place, line in enumerate(lines):
        for sentence in _SENTENCE.split(line):
            if not _telling().may_stand_in(sentence):
                continue
            for name in _of_sentence(sentence, known):
                yield place, Named(name, None, sentence.strip()[:200])


@cache
def _telling() -> Phrases:
    """The phrases of which one at least stands in a sentence that names an interviewer."""
    lists = ("PEOPLE_MEET", "PEOPLE_TAKES_PART", "PEOPLE_WITH", "PEOPLE_LABELS")
    return pattern_of(tuple(each for name in lists for each in in_all_languages(name)))


def _of_sentence(sentence: str, known: Sequence[Person]) -> list[str]:
    """Names after "you'll meet with", before "will interview you", or after "with" when it can only mean a person."""
    contact = next((each.start() for each in occurrences(sentence, in_all_languages("PEOPLE_CONTACT"))), None)
    names: list[str] = _after_a_copula(sentence, known)
    for met in _before(contact, sentence, "PEOPLE_MEET"):
        names += leading_people(sentence[met.end() : met.end() + 300], known)
    for taking in _before(contact, sentence, "PEOPLE_TAKES_PART"):
        before = _LAST_CLAUSE.split(sentence[: taking.start()])[-1]
        names += people_mentioned(before, known) or leading_people(before, known)
    for together in _before(contact, sentence, "PEOPLE_WITH"):
        rest = sentence[together.end() : together.end() + 300]
        names += _people_with(rest, known) if contact is None else _people_at_work(rest, known)
    return names


def _before(contact: int | None, sentence: str, phrases: str) -> list[re.Match[str]]:
    """Where such phrases stand, up to the words that say whom to contact."""
    found = occurrences(sentence, in_all_languages(phrases))
    return [each for each in found if contact is None or each.start() < contact]


@cache
def _copula() -> re.Pattern[str]:
    """As in "Your interviewer for this session is …": a label, a few words, and a form of "to be"."""
    labels = "|".join(re.escape(each) for each in sorted(in_all_languages("PEOPLE_LABELS"), key=len, reverse=True))
    return re.compile(rf"(?<!\w)(?:{labels})\b[^.:;]{{0,40}}?\s(?:{_IS})\s+", re.IGNORECASE)


def _after_a_copula(sentence: str, known: Sequence[Person]) -> list[str]:
    found = _copula().search(sentence)
    return [] if found is None else leading_people(sentence[found.end() : found.end() + 300], known)


def _people_with(rest: str, known: Sequence[Person]) -> list[str]:
    """Those after "with": known people, or somebody whose work is told: "with Jane Doe (Staff Engineer)"."""
    names = leading_people(rest, known)
    return names if names and people_mentioned(names[0], known) else _people_at_work(rest, known)


def _people_at_work(rest: str, known: Sequence[Person]) -> list[str]:
    """Those after "with" whose work is told."""
    told = re.match(r"\s*[^(),]{3,60}(?:\((?P<aside>[^()]{2,80})\)|,\s*(?P<after>[^,.]{2,60}))", rest)
    return leading_people(rest, known) if told is not None and is_job(told["aside"] or told["after"]) else []
