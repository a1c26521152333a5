"""What a title and a description name: the role, the company, the kind of conversation, people (policy sections 2, 9).

Roles and companies stand in the words of drafts: what is not sure stays None.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from policies.names import best_match, clean_display_name, is_persons_name, same_person
from policies.phrases import find, in_all_languages, pattern_of, plain

if TYPE_CHECKING:
    from policies.facts import Person, User

_SEPARATORS = re.compile(r"\s*(?:<>|\||/|·|•|:|;|,|–|—|\bx\b|&)\s*|\s+-\s+|\s*[()\[\]]\s*")
_NOISE = re.compile(
    r"\b(?:re-?scheduled|updated?|confirmed|invitation|canceled|cancelled|abgesagt|aktualisiert|rescheduled)\b:?|\b\d+\s*(?:/|of)\s*\d+\b|#\d+|\bpart \d\b",
    re.IGNORECASE,
)
_REQUISITION = re.compile(r"\b(?:req(?:uisition)?\.?\s*)?(?:R-|JR|REQ)?-?\d{3,}\b|\bReq\b", re.IGNORECASE)
_GENDER = re.compile(r"\s*\((?:[mwfdxhv]\s*/\s*){1,3}[mwfdxhv]\)|\s*\(all genders\)", re.IGNORECASE)
_LONGEST = 300


@dataclass(frozen=True, slots=True)
class TitleFacts:
    """What the words of an event name.

    Attributes:
        names: People named in the title who are at the event.
        is_neutral: No hiring word stands in the title.
    """

    role: str | None
    company: str | None
    stage: str | None
    names: tuple[str, ...]
    is_neutral: bool


def read_title(summary: str, description: str, *, user: User, people: tuple[Person, ...]) -> TitleFacts:
    """The facts of a title, with the description's word for the role going first."""
    title = _GENDER.sub("", plain(summary)[:_LONGEST])
    pieces = _pieces(title)
    return TitleFacts(
        role=_role_in_description(description) or _role(pieces, user, people),
        company=_company(title, pieces, user, people),
        stage=_stage(title) or _stage(_event_name(description)),
        names=_names(title, user, people),
        is_neutral=find(title, in_all_languages("EVENT_INTERVIEW")) is None,
    )


def _event_name(description: str) -> str:
    """Calendly's "Event Name: …" line."""
    found = re.search(r"^Event Name:\s*(.{1,200})$", plain(description), re.MULTILINE | re.IGNORECASE)
    return "" if found is None else found[1]


def _pieces(title: str) -> list[str]:
    return [each for each in (part.strip(" .-") for part in _SEPARATORS.split(_NOISE.sub(" ", title))) if each]


def _role_words(text: str) -> bool:
    words = in_all_languages("TITLE_ROLE_WORDS")
    return any(word in words for word in re.findall(r"[^\W\d_]+", text.lower()))


def _role(pieces: list[str], user: User, people: tuple[Person, ...]) -> str | None:
    """The piece of the title that is a role: "Senior Backend Engineer" of "Onsite: Senior Backend Engineer, Acme"."""
    for piece in pieces:
        text = _without_stage(piece)
        text = _before_company(text)
        text = _REQUISITION.sub("", text).strip(" .-#")
        if (
            text
            and _role_words(text)
            and not _is_person(text, user, people)
            and 1 < len(text) <= 70
            and text[:1].isupper()
        ):
            return text
    return None


def _without_stage(piece: str) -> str:
    """A piece without the words for the kind of conversation at its beginning or end."""
    text = piece
    stages = in_all_languages("TITLE_STAGES")
    found = pattern_of(stages).match(text)
    if found is not None:
        text = text[found.end() :]
        text = re.sub(r"^\s*(?:for|as|für|als|pour|para|per|voor)\s+(?:the\s+|a\s+)?", "", text)
    return text.strip(" -:,")


def _before_company(text: str) -> str:
    """As in "Data Platform Engineer at Glassfern" without "at Glassfern"."""
    return re.split(r"\s+(?:at|@|bei|chez|presso|bij|with)\s+", text)[0]


def _role_in_description(description: str) -> str | None:
    """As in "Role: Lead Product Designer" or "for the Backend Engineer role at Acme"."""
    text = plain(description)
    labels = [each for each in in_all_languages("TITLE_ROLE_BEFORE") if each.endswith(":")]
    for line in text.splitlines():
        for label in labels:
            if line.strip().lower().startswith(label):
                role = _trimmed(line.strip()[len(label) :])
                if role and _role_words(role):
                    return role
    phrases = [each for each in in_all_languages("TITLE_ROLE_BEFORE") if not each.endswith(":")]
    found = pattern_of(tuple(phrases)).search(text)
    if found is not None:
        role = _capitalised(text[found.end() : found.end() + 100])
        if role and _role_words(role):
            return role
    named = re.search(
        r"\b(?:the|open|our|a)\s+(?P<role>(?:[A-Z][\w/&+.-]*\s+){1,6})(?:role|position|vacancy|opening|job)\b", text
    )
    if named is not None and _role_words(named["role"]):
        return named["role"].strip()
    return None


def _trimmed(text: str) -> str:
    return _REQUISITION.sub("", re.split(r"[.;\n]|\s+(?:at|@|bei|chez)\s+", text.strip())[0]).strip(" -,")[:70]


def _capitalised(text: str) -> str:
    """The capitalised words at the beginning of a text."""
    found = re.match(
        r"\s*((?:[A-ZÀ-Ý][\w/&+.-]*|of|de|für|du|des|di|van)(?:\s+(?:[A-ZÀ-Ý][\w/&+.-]*|of|de|für|du|des|di|van))*)",
        text,
    )
    return "" if found is None else re.sub(r"(?:\s+(?:of|de|für|du|des|di|van))+$", "", found[1]).strip(" .")


def _company(title: str, pieces: list[str], user: User, people: tuple[Person, ...]) -> str | None:
    """The company a title names: after "at" or "with", or a piece that is neither a stage, a role nor a person."""
    found = re.search(
        r"\b(?:at|@|bei|chez|presso|bij)\s+([A-ZÀ-Ý][\w'.&-]*(?:\s+(?:&\s+)?[A-ZÀ-Ý][\w'.&-]*){0,3})", title
    )
    if found is not None and not _is_person(found[1], user, people):
        return found[1].strip(" .")
    stages = in_all_languages("EVENT_INTERVIEW") + in_all_languages("EVENT_NEUTRAL")
    with_company = re.search(
        r"\b(?:interview|gespräch|entretien|entrevista|colloquio|gesprek)\s+(?:with|mit|avec|con|com|met)\s+([^|/<>,():–—]+)",
        title,
        re.IGNORECASE,
    )
    if with_company is not None:
        name = re.split(r"\s+-\s+", with_company[1])[0].strip()
        if (
            name[:1].isupper()
            and not _is_person(name, user, people)
            and not _role_words(name)
            and find(name, stages) is None
        ):
            return name
    candidates = [
        each
        for each in (_piece_without_stage(piece, stages) for piece in pieces)
        if each
        and each[:1].isupper()
        and not _role_words(each)
        and not _is_person(each, user, people)
        and find(each, stages) is None
    ]
    candidates = [
        each for each in candidates if not _REQUISITION.search(each) and len(each) <= 40 and not each.isdigit()
    ]
    return candidates[0] if len(set(candidates)) == 1 else None


def _piece_without_stage(piece: str, stages: tuple[str, ...]) -> str:
    """As in "Lumen Kites onsite interview" without the words for the conversation; "" when nothing sure is left."""
    text = piece
    while (found := pattern_of(stages).search(text)) is not None:
        before, after = text[: found.start()].strip(" -"), text[found.end() :].strip(" -")
        if before and after:
            return ""
        text = before or after
    return text


def _is_person(text: str, user: User, people: tuple[Person, ...]) -> bool:
    """Whether a piece names the user or somebody at the event, or is made of such names."""
    words = {word.lower() for word in re.findall(r"[^\W\d_]+", text)}
    own = {word.lower() for word in re.findall(r"[^\W\d_]+", user.name)}
    if words and words <= own | {"and", "und", "et", "y", "e", "en"}:
        return True
    return any(
        same_person(text, clean_display_name(each.name))
        or words & {w.lower() for w in clean_display_name(each.name).split()} == words
        for each in people
        if each.name
    )


def _stage(title: str) -> str | None:
    """The kind of conversation, in the words of the title, lower-case."""
    found = find(title, in_all_languages("TITLE_STAGES"))
    return None if found is None else found.lower()


def _names(title: str, user: User, people: tuple[Person, ...]) -> tuple[str, ...]:
    """People at the event whom the title names in full, or after "with"."""
    named = []
    for each in people:
        name = clean_display_name(each.name)
        if len(name.split()) > 1 and pattern_of((name.lower(),)).search(title) and not user.owns(each):
            named.append(name)
    withs = pattern_of(in_all_languages("PEOPLE_WITH"))
    for match in withs.finditer(title):
        words = re.match(r"\s*([A-ZÀ-Ý][^\W\d_]+(?:\s+[A-ZÀ-Ý][^\W\d_]+)?)", title[match.end() :])
        if words is not None and is_persons_name(words[1]):
            person = best_match(words[1], [p for p in people if not user.owns(p)])
            if person is not None:
                named.append(clean_display_name(person.name) or words[1])
    return tuple(dict.fromkeys(named))
