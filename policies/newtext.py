"""What a mail's writer wrote themselves: quotes, signatures and disclaimers are cut before judging (section 7)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from policies.names import is_persons_name
from policies.phrases import in_all_languages, named, plain
from policies.words import LANGUAGES

_LONGEST_LINE = 4000
_MOST_LINES = 3000
_INVISIBLE = re.compile("[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad\x00-\x08\x0b\x0c\x0e-\x1f]")
_LONGEST_ATTRIBUTION = 400
_LONGEST_DISCLAIMER = 1500
_SENTENCE_END = re.compile(r"[.!?][)\"']?\s")
_SHORT = 70
_FEWEST_HEADERS = 2
_LONGEST_SIGNATURE = 14
_LONGEST_AFTER_CLOSING = 25


@dataclass(frozen=True, slots=True)
class NewText:
    """A mail's body in its parts.

    Attributes:
        text: What its writer wrote now.
        signature: From the closing on: name, title, company; "" when there is none.
        quoted: What others wrote before.
    """

    text: str
    signature: str = ""
    quoted: str = ""


@lru_cache(maxsize=4096)
def new_text(body: str) -> NewText:
    """The parts of a body, in time linear in its length."""
    lines = [
        line[:_LONGEST_LINE].rstrip()
        for line in _INVISIBLE.sub("", plain(body))
        .replace("\r\n", "\n")
        .replace("\r", "\n")
        .split("\n", _MOST_LINES)[:_MOST_LINES]
    ]
    kept, quoted = _without_quotes(lines)
    if named("TEXT_DISCLAIMERS").may_stand_in(body):
        kept = _without_disclaimers(kept)
    text, signature = _without_signature(kept)
    return NewText("\n".join(text).strip(), "\n".join(signature).strip(), "\n".join(quoted).strip())


@cache
def _attribution() -> re.Pattern[str]:
    """A whole line such as "On Monday Jane wrote:"."""
    leads = "|".join(each for language in LANGUAGES for each in language.TEXT_ATTRIBUTIONS)
    wrote = "|".join(in_all_languages("TEXT_WROTE"))
    address = r"<[^<>\s]+@[^<>\s]+>"
    return re.compile(rf"^\s*(?:{leads}|.{{2,120}}{address}\)?\s*(?:{wrote})\b.{{0,80}})\s*:?\s*$", re.IGNORECASE)


@cache
def _separator() -> re.Pattern[str]:
    """A line such as "-----Original Message-----"."""
    begins = "|".join(map(re.escape, in_all_languages("TEXT_FORWARD_BEGINS")))
    rules = "|".join((*map(re.escape, in_all_languages("TEXT_QUOTE_RULES")), begins))
    return re.compile(rf"^\s*[-_*]{{2,}}\s*(?:{rules}).*$|^\s*(?:{begins})\s*:?\s*$", re.IGNORECASE)


@cache
def _header_lines() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """The first line of an Outlook reply's header block, and one of the next."""
    first, others = ("|".join(map(re.escape, in_all_languages(each))) for each in ("TEXT_HEADER_FROM", "TEXT_HEADERS"))
    return (
        re.compile(rf"^\s*\*?(?:{first})\s*:\*?\s+\S", re.IGNORECASE),
        re.compile(rf"^\s*\*?(?:{others})\s*:", re.IGNORECASE),
    )


@cache
def _sent_from() -> re.Pattern[str]:
    """A line that a telephone's mail program adds."""
    return re.compile(rf"^\s*(?:{'|'.join(in_all_languages('TEXT_SENT_FROM'))})\b", re.IGNORECASE)


def _without_quotes(lines: list[str]) -> tuple[list[str], list[str]]:
    kept: list[str] = []
    quoted: list[str] = []
    separator = _separator()
    place = 0
    while place < len(lines):
        line = lines[place]
        if line.lstrip().startswith(">"):
            quoted.append(line)
        elif separator.match(line) or (":" in line and _is_header_block(lines, place)):
            return _strip_rule(kept), [*quoted, *lines[place:]]
        elif (span := _attribution_at(lines, place)) is not None:
            following = next((each for each in lines[place + span : place + span + 4] if each.strip()), "")
            if not following.lstrip().startswith(">"):
                return kept, [*quoted, *lines[place:]]
            quoted += lines[place : place + span]
            place += span
            continue
        else:
            kept.append(line)
        place += 1
    return kept, quoted


def _attribution_at(lines: list[str], place: int) -> int | None:
    """How many lines an "On … wrote:" takes here: clients break it over two or three; None when there is none."""
    for span in (1, 2, 3):
        last = lines[place + span - 1] if place + span <= len(lines) else ""
        if not last:
            break
        if last[-1] != ":":
            continue
        if any(_attribution().match(" ".join(lines[later : place + span])) for later in range(place + 1, place + span)):
            break  # the line above belongs to what was written now
        joined = " ".join(lines[place : place + span])
        if len(joined) < _LONGEST_ATTRIBUTION and _attribution().match(joined):
            return span
    return None


def _is_header_block(lines: list[str], place: int) -> bool:
    """An Outlook reply's "From: … Sent: … To: …" block."""
    first, others = _header_lines()
    if not first.match(lines[place]):
        return False
    return sum(1 for line in lines[place + 1 : place + 6] if others.match(line)) >= _FEWEST_HEADERS


def _strip_rule(lines: list[str]) -> list[str]:
    end = len(lines)
    while end and not lines[end - 1].strip("_-*= \t"):
        end -= 1
    return lines[:end]


def _without_disclaimers(lines: list[str]) -> list[str]:
    """The lines without the closing paragraphs of legal or automatic words; only short ones may stand after those."""
    paragraphs = _paragraphs(lines)
    for place in range(len(paragraphs) - 1, 0, -1):
        rest = _without_disclaimer(paragraphs[place])
        if rest == paragraphs[place] and sum(map(len, rest)) > _SHORT:
            break
        paragraphs[place] = rest
    return [line for each in paragraphs if each for line in (*each, "")]


def _without_disclaimer(paragraph: list[str]) -> list[str]:
    """The paragraph up to the sentence with which its legal or automatic words begin."""
    text = "\n".join(paragraph)[:_LONGEST_DISCLAIMER]
    found = named("TEXT_DISCLAIMERS").search(text)
    if found is None:
        return paragraph
    begins = max((each.end() for each in _SENTENCE_END.finditer(text, 0, found.start())), default=0)
    if named("TEXT_SPEAKS_TO_YOU").search(text[begins:]):
        return paragraph
    return text[:begins].rstrip().split("\n") if begins else []


def _paragraphs(lines: list[str]) -> list[list[str]]:
    found: list[list[str]] = [[]]
    for line in lines:
        if line.strip():
            found[-1].append(line)
        elif found[-1]:
            found.append([])
    return [each for each in found if each]


def _without_signature(lines: list[str]) -> tuple[list[str], list[str]]:
    for place, line in enumerate(lines):
        if line.strip() in ("--", "---", "—", "__") and place:
            text, above = _at_closing(lines[:place])
            return text, [*above, *lines[place + 1 :]]
    return _at_closing(lines)


def _at_closing(lines: list[str]) -> tuple[list[str], list[str]]:
    """Text and signature, parted at a closing ("Best,") or before a last paragraph that is a name."""
    closings = named("TEXT_CLOSINGS")
    while True:
        lines = _strip_rule(lines)
        first = max(1, len(lines) - _LONGEST_SIGNATURE)
        for place in range(first, len(lines)):
            stripped = lines[place].strip()
            found = closings.match(stripped)
            if found is not None and _is_closing(stripped, stripped[found.end() :]):
                rest = stripped[found.end() :].strip(" ,!.-")
                return lines[:place], [*([rest] if rest else []), *lines[place + 1 :]]
        added = [place for place in range(first, len(lines)) if _sent_from().match(lines[place])]
        if not added:
            return _before_name(lines)
        lines = lines[: added[0]]


def _is_closing(line: str, rest: str) -> bool:
    """Whether a line that begins like a closing is one: "Thank you," and "Best, Jane", not "Thank you for the talk."."""
    if len(rest) > _LONGEST_AFTER_CLOSING or "?" in line:
        return False
    return not rest.strip() or rest[0] in ",!.-–" or line[-1] not in ".!"


def _before_name(lines: list[str]) -> tuple[list[str], list[str]]:
    """A last paragraph of short lines that begins with a name is a signature."""
    start = len(lines)
    for _ in range(2):
        above = start
        while above and lines[above - 1].strip():
            above -= 1
        block = [line.strip() for line in lines[above:start]]
        if (
            above == 0
            or not block
            or not all(_is_signature_line(each) for each in block)
            or not _begins_with_name(block[0])
        ):
            break
        start = above
        while start and not lines[start - 1].strip():
            start -= 1
    return lines[:start], lines[start:]


def _is_signature_line(line: str) -> bool:
    return len(line) <= _SHORT and (not re.search(r"[.?!:;]$", line) or len(line) <= 3)


def _begins_with_name(line: str) -> bool:
    head = re.split(r"\s*[|,·•(–—]\s*|\s+-\s+|\s+@\s+", line)[0].strip(" .")
    words = head.split()
    return is_persons_name(head) or (len(words) == 1 and words[0].isalpha() and len(words[0]) <= 12)
