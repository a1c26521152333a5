"""What a mail's writer wrote themselves: quotes, signatures and disclaimers are cut before judging (section 7)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from policies.names import is_persons_name
from policies.phrases import in_all_languages, pattern_of, plain

_LONGEST_LINE = 4000
_MOST_LINES = 3000
_INVISIBLE = re.compile("[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad\x00-\x08\x0b\x0c\x0e-\x1f]")
_ATTRIBUTION = re.compile(
    r"^\s*(?:on\b.{4,200}\bwrote|am\b.{4,200}\bschrieb\b.{0,120}|le\b.{4,200}\ba écrit|el\b.{4,200}\bescribió|"
    r"em\b.{4,200}\bescreveu|(?:il|in data)\b.{4,200}\bha scritto|op\b.{4,200}\bschreef\b.{0,120}|"
    r".{2,120}<[^<>\s]+@[^<>\s]+>\s*(?:wrote|schrieb|a écrit|escribió|escreveu|ha scritto|schreef))\s*:?\s*$",
    re.IGNORECASE,
)
_SEPARATOR = re.compile(
    r"^\s*[-_*]{2,}\s*(?:original message|original appointment|forwarded message|ursprüngliche nachricht|"
    r"weitergeleitete nachricht|message d'origine|message original|message transféré|mensaje original|mensaje reenviado|"
    r"messaggio originale|messaggio inoltrato|mensagem original|mensagem encaminhada|oorspronkelijk bericht|"
    r"doorgestuurd bericht|begin forwarded message).*$|^\s*begin forwarded message:?\s*$",
    re.IGNORECASE,
)
_HEADER_FROM = re.compile(r"^\s*\*?(?:from|von|de|da|van)\s*:\*?\s+\S", re.IGNORECASE)
_HEADER_NEXT = re.compile(
    r"^\s*\*?(?:sent|date|to|subject|gesendet|datum|an|betreff|envoyé|à|objet|enviado(?: el)?|fecha|para|asunto|assunto|"
    r"inviato|data|a|oggetto|verzonden|aan|onderwerp)\s*:",
    re.IGNORECASE,
)
_SENT_FROM = re.compile(
    r"^\s*(?:sent from my|sent from|sent via|get outlook for|von meinem|gesendet von|envoyé de mon|enviado desde mi|enviado do meu|"
    r"inviato da|verzonden vanaf|verstuurd vanaf)\b.*$",
    re.IGNORECASE,
)
_DISCLAIMER = re.compile(
    r"confidential|privileged|intended (?:only |solely )?(?:for|recipient)|not the intended|delete (?:it|this)|unmonitored|"
    r"not monitored|do not reply|don't reply|registered (?:office|in|company)|equal opportunit|unsubscribe|privacy policy|"
    r"this (?:e-?mail|message) (?:is|may|and|was)|no longer wish to|remove your data|does not make offers|"
    r"vertraulich|handelsregister|geschäftsführer|amtsgericht|confidentiel|confidencial|riservat|vertrouwelijk|virus|"
    r"please note: do not|notice:|aviso legal|avviso di|antwoord niet op|nicht auf diese|ne pas répondre|no responda|non rispondere",
    re.IGNORECASE,
)
_SHORT = 70
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
    text, signature = _without_signature(_without_disclaimers(kept))
    return NewText("\n".join(text).strip(), "\n".join(signature).strip(), "\n".join(quoted).strip())


def _without_quotes(lines: list[str]) -> tuple[list[str], list[str]]:
    kept: list[str] = []
    quoted: list[str] = []
    place = 0
    while place < len(lines):
        line = lines[place]
        if line.lstrip().startswith(">"):
            quoted.append(line)
        elif _SEPARATOR.match(line) or _is_header_block(lines, place):
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
        if place + span > len(lines) or not lines[place + span - 1].strip():
            break
        if span > 1 and any(_ATTRIBUTION.match(" ".join(lines[later : place + span])) for later in _after(place, span)):
            break  # the line above belongs to what was written now
        joined = " ".join(lines[place : place + span])
        if len(joined) < 400 and joined.rstrip().endswith(":") and _ATTRIBUTION.match(joined):
            return span
    return None


def _after(place: int, span: int) -> range:
    return range(place + 1, place + span)


def _is_header_block(lines: list[str], place: int) -> bool:
    """An Outlook reply's "From: … Sent: … To: …" block."""
    if not _HEADER_FROM.match(lines[place]):
        return False
    return sum(1 for line in lines[place + 1 : place + 6] if _HEADER_NEXT.match(line)) >= 2


def _strip_rule(lines: list[str]) -> list[str]:
    while lines and (not lines[-1].strip() or set(lines[-1].strip()) <= set("_-*=")):
        lines = lines[:-1]
    return lines


def _without_disclaimers(lines: list[str]) -> list[str]:
    """The lines without closing paragraphs of legal or automatic words."""
    paragraphs = _paragraphs(lines)
    kept = [each for place, each in enumerate(paragraphs) if place == 0 or not _is_disclaimer(" ".join(each))]
    return [line for each in kept for line in (*each, "")]


def _is_disclaimer(paragraph: str) -> bool:
    return _DISCLAIMER.search(paragraph[:1500]) is not None and not pattern_of(
        in_all_languages("MAIL_SPEAKS_TO_YOU")
    ).search(paragraph[:1500])


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
    lines = _strip_rule(lines)
    closings = pattern_of(in_all_languages("MAIL_CLOSINGS"))
    first = max(1, len(lines) - _LONGEST_SIGNATURE)
    for place in range(first, len(lines)):
        stripped = lines[place].strip()
        found = closings.match(stripped)
        if found is not None and _is_closing(stripped, stripped[found.end() :]):
            rest = stripped[found.end() :].strip(" ,!.-")
            return lines[:place], [*([rest] if rest else []), *lines[place + 1 :]]
    for place in range(len(lines) - 1, first - 1, -1):
        if _SENT_FROM.match(lines[place]):
            return _at_closing(lines[:place])
    return _before_name(lines)


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
