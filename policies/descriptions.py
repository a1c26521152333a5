"""What an event's description says of people: who interviews, who only arranges (policy section 3)."""

from __future__ import annotations

import re
from dataclasses import dataclass

from policies.names import clean_display_name, is_persons_name
from policies.phrases import find, in_all_languages, pattern_of, plain

_RULE = re.compile(r"^\s*[_\-=*~─—]{5,}\s*$")
_BOILERPLATE = re.compile(
    r"https?://\S+|\b(?:meet\.google\.com|zoom\.us|teams\.microsoft\.com)\S*|^\s*(?:join (?:zoom|the|on|with|microsoft|by)|join:|"
    r"google meet|microsoft teams|zoom meeting|meeting id|passcode|one tap mobile|dial by|dial-in|phone conference|click here to join|"
    r"or call in|find a local number|video call link|powered by|scheduled (?:via|with|by)|sent from|this event was scheduled|"
    r"add to your calendar|need to make changes|cancel:|reschedule:|location: this is a|event name:|unirse con|rejoindre|"
    r"teilnehmen|besprechungs-id|kenncode).*$",
    re.IGNORECASE | re.MULTILINE,
)
_CLOCK = r"\d{1,2}(?:[:.h]\d{2})?\s*(?:[ap]\.?m\.?|uhr)?"
_AGENDA_LINE = re.compile(
    rf"^\s*(?:[-*•]\s*)?(?P<from>{_CLOCK})(?:\s*(?:-|–|—|to|bis|à|a|tot|until)\s*(?P<to>{_CLOCK}))?\s*(?:\([A-Z]{{2,5}}\)\s*)?[:\-–—|]?\s+(?P<rest>\S.*)$",
    re.IGNORECASE,
)
_TIME = re.compile(r"(\d{1,2})(?:[:.h](\d{2}))?\s*(a|p)?\.?m?", re.IGNORECASE)
_SPLIT = re.compile(r"\s*[,;/•|]\s*|\s+[-–—]\s+|\s*:\s+")
_JOB = re.compile(r"\s*\([^()]*\)")
_LONGEST_LINE = 2000


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


@dataclass(frozen=True, slots=True)
class Slot:
    """One line of an agenda: minutes after midnight, and what is on."""

    start: int
    end: int | None
    text: str


def without_boilerplate(description: str) -> str:
    """The description without conference links, dial-in lines and tool footers."""
    lines = [line[:_LONGEST_LINE] for line in plain(description).splitlines() if not _RULE.match(line[:_LONGEST_LINE])]
    return _BOILERPLATE.sub("", "\n".join(lines)).strip()


def agenda(description: str) -> tuple[Slot, ...]:
    """The lines of a schedule in the description, in its order."""
    found = []
    for line in plain(description).splitlines():
        match = _AGENDA_LINE.match(line[:_LONGEST_LINE])
        if match is None:
            continue
        start = _minutes(match["from"])
        end = None if match["to"] is None else _minutes(match["to"])
        if start is not None and not (
            ":" not in match["from"] and "m" not in match["from"].lower() and match["to"] is None
        ):
            found.append(Slot(start, end, match["rest"].strip()))
    return tuple(found)


def _minutes(text: str) -> int | None:
    found = _TIME.match(text.strip())
    if found is None:
        return None
    hour, minute, half = int(found[1]), int(found[2] or 0), (found[3] or "").lower()
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    return hour * 60 + minute if hour < 24 and minute < 60 else None


def named_interviewers(description: str) -> tuple[Named, ...]:
    """Everyone whom the description names as an interviewer, each once, in its order."""
    text = without_boilerplate(description)
    found = [*_in_agenda(text), *_after_labels(text), *_after_meeting_words(text)]
    kept: dict[str, Named] = {}
    for each in found:
        kept.setdefault(each.name.casefold(), each)
    return tuple(kept.values())


def coordinator_lines(text: str) -> tuple[str, ...]:
    """Names of those whom the text calls coordinators: on the line before such a title, or on its own line."""
    lines = [line.strip() for line in plain(text).splitlines()]
    titles = in_all_languages("PEOPLE_COORDINATOR")
    found = []
    for place, line in enumerate(lines):
        if find(line[:_LONGEST_LINE], titles) is None:
            continue
        before = _JOB.sub("", re.split(r"\s*[(,|•·–—]\s*|\s+-\s+", line[:_LONGEST_LINE])[0]).strip()
        if is_persons_name(before) and find(before, titles) is None:
            found.append(before)
        elif place and is_persons_name(lines[place - 1][:80].strip(" ,")):
            found.append(lines[place - 1].strip(" ,"))
    return tuple(found)


def says_not_on_call(text: str) -> bool:
    """Whether the writer says that they will not take part."""
    return find(text, in_all_languages("PEOPLE_NOT_ON_CALL")) is not None


def _in_agenda(text: str) -> list[Named]:
    found = []
    breaks = in_all_languages("PEOPLE_BREAKS")
    for slot in agenda(text):
        pieces = [each.strip() for each in _SPLIT.split(_JOB.sub("", slot.text)) if each.strip()]
        people = [
            name for each in pieces for name in _people_in(each) if find(name, breaks) is None or len(name.split()) > 1
        ]
        people = [name for name in people if len(name.split()) > 1] or people
        rest = [each for each in pieces if not set(_people_in(each)) & set(people)]
        part = ", ".join(rest) or None
        found += [Named(name, part, slot.text) for name in people]
    return found


def _after_labels(text: str) -> list[Named]:
    """Lines such as "Interviewers: Jane Doe, Raj Patel (CTO)", also as a list on the lines below."""
    labels = in_all_languages("PEOPLE_LABELS")
    found: list[Named] = []
    lines = text.splitlines()
    for place, line in enumerate(lines):
        head, colon, rest = line[:_LONGEST_LINE].partition(":")
        label = head.strip(" -*•\t").lower()
        if not colon or pattern_of(labels).fullmatch(label) is None:
            continue
        listed = [rest] if rest.strip() else _list_below(lines[place + 1 :])
        found += [Named(name, None, line.strip() or label) for each in listed for name in _people_listed(each)]
    return found


def _list_below(lines: list[str]) -> list[str]:
    taken: list[str] = []
    for line in lines:
        if not line.strip():
            if taken:
                break
            continue
        if not _people_listed(line):
            break
        taken.append(line.strip(" -*•\t"))
    return taken


def _after_meeting_words(text: str) -> list[Named]:
    """Words such as "You'll meet with Jane Doe (CTO) and Raj Patel." and "with Jane Doe (Staff Engineer)"."""
    meet = in_all_languages("PEOPLE_MEET")
    found = []
    for match in pattern_of(meet).finditer(text):
        rest = text[match.end() : match.end() + 300]
        found += [Named(name, None, f"{match.group()} {name}") for name in _leading_people(rest)]
    for match in pattern_of(in_all_languages("PEOPLE_WITH")).finditer(text):
        rest = text[match.end() : match.end() + 300]
        titled = re.match(r"\s*(?P<name>[^()\n]{3,60}?)\s*\((?P<job>[^()\n]{2,80})\)", rest)
        if titled is not None and is_persons_name(titled["name"]) and len(titled["name"].split()) > 1:
            found += [Named(name, None, f"with {name}") for name in _leading_people(rest)]
    return found


def _leading_people(text: str) -> list[str]:
    """The names at the beginning of a text: a list that ends at the first word that is none."""
    names = []
    rest = _JOB.sub("", text.split("\n", maxsplit=1)[0])
    sentence = re.split(r"(?<![A-Z])(?<!Dr)(?<!Prof)(?<!Mr)(?<!Ms)(?<!Mrs)[.!?](?:\s|$)|\s(?=[-–—]\s)", rest)[0]
    for piece in _listed(sentence):
        name = _leading_name(piece)
        if name is None:
            break
        names.append(name)
        if name != piece.strip():
            break
    return names


def _leading_name(text: str) -> str | None:
    """The words at the beginning that are one name: capitalised, with titles, initials and particles."""
    words: list[str] = []
    for word in text.split():
        bare = word.strip(",;")
        if words and bare.lower() in _PARTICLES:
            words.append(bare)
            continue
        if not (bare[:1].isupper() and is_persons_name(bare)):
            break
        words.append(bare)
        if len(words) == 4:
            break
    while words and words[-1].lower() in _PARTICLES:
        words.pop()
    return " ".join(words) or None


_PARTICLES = frozenset(["van", "von", "der", "den", "de", "del", "della", "di", "da", "dos", "das", "du", "la", "le"])


def _people_listed(text: str) -> list[str]:
    return [name for each in _listed(_JOB.sub("", text)) for name in _people_in(each)]


def _listed(text: str) -> list[str]:
    """The parts of "A, B and C"."""
    ands = "|".join(re.escape(each) for each in in_all_languages("PEOPLE_AND"))
    return [each.strip(" .") for each in re.split(rf"\s*[,;/]\s*|\s+(?:{ands})\s+|\s+&\s+", text) if each.strip(" .")]


def _people_in(piece: str) -> list[str]:
    """The names a piece of a list is made of: itself, or what stands before a title."""
    text = re.split(r"\s+[-–—|]\s+", piece)[0].strip()
    name = clean_display_name(text)
    return [name] if is_persons_name(name) and len(name) > 1 and not _is_job(name) else []


def _is_job(text: str) -> bool:
    roles = in_all_languages("TITLE_ROLE_WORDS")
    return any(word.lower().strip(".,") in roles for word in text.split())
