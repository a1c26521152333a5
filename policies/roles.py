"""The role an event or mail is about: "Senior Backend Engineer". It stands in drafts, so what is not sure is None."""

from __future__ import annotations

import re
from functools import cache

from policies.phrases import find_named, in_all_languages, occurrences, plain
from policies.words import dutch, english, french, german, italian, portuguese, spanish

_GENDER = re.compile(
    r"\s*\((?:[mwfdxhvi]\s*[/|,]\s*){1,3}[mwfdxhvi]\)|\s*\((?:all genders|gn|she/her)\)", re.IGNORECASE
)
_REQUISITION = re.compile(
    r"\b(?:ref(?:erence)?\.?|req(?:uisition)?\.?|job id)?\s*#?\s*(?:R-|JR-?|REQ-?)?\d{3,}\b|\breq\b", re.IGNORECASE
)
_LEVEL = re.compile(r"\s+(?:i{1,3}|iv|v|[1-9]|l\d|sr\.?|jr\.?|senior|junior)$", re.IGNORECASE)
_INNER = re.compile(
    r"\s*[(,–—]|\s+-\s+|\s+(?:of|for|in|de|des|du|di|da|do|della|del|für|von|van|voor|en|im|per|para)\s+|\s+d'"
)
_GENDERED = re.compile(r"[:*_/](?:in|innen|r|e)\b|\((?:in|e|se|a|ne|rice)\)", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_][\w'’+#.-]*")
_SENIORITY = re.compile(r"^(?:senior|junior|staff|principal|sr\.?|jr\.?|associate|entry-level)\b", re.IGNORECASE)
_INTERVIEWERS_OWN = re.compile(
    r"\b(?:hiring manager|hm|[se]?vp|c[tefomp]o|coo|chro|president|founder|recruiter|candidate|chief \w+ officer)\b",
    re.IGNORECASE,
)
_END_OF_ROLE = re.compile(
    r"[.;:!?\n()]|,(?=\s+(?:we|wir|nous|please|bitte))|\s+(?:at|@|with|on|bei|chez|presso|bij|mit|avec|con|com|met|que|che|"
    r"em (?:uma?|nossa|empresa)|en una?|in un[ao]?|in eine[mr]|"
    r"in unserem|kennen\w*|zu besprechen|zu sprechen|in our|na nossa|en nuestr[oa]|role|position|vacancy|opening|"
    r"job|post|and|und|et|y|e)\b",
)
_CAPITALS_BEFORE_ROLE = re.compile(
    r"\b(?:the|our|open|an?|this|your)\s+(?P<role>(?:[A-Z][\w/&+.-]*\s+(?:of\s+)?){1,6})"
    r"(?:role|position|vacancy|opening|job|post)\b"
)
_SELECTION = re.compile(
    r"^(?:selezione|selección|seleção|candidatura|bewerbung|sollicitatie|recrutement)\s+(?:(?:per|para|de|di|als|como|da|voor)\s+)?",
    re.IGNORECASE,
)
_IS_A_SENTENCE = re.compile(
    r"\b(?:an?|the|as|to|our|your|my|how|what|why|life|about|ein|eine|une?|un[ao]?)\s", re.IGNORECASE
)
_FIRST = ("head", "director", "lead", "chief")
_SHORTEST_END = 6
_END_OF_LABELLED = re.compile(r"[;\n(|]|\s+(?:at|@|bei|chez|presso|bij|with)\s+|\s+[-–—]\s+|https?:")
_SMALL = ("of", "and", "&", "de", "für")
_MOST_WORDS = 8
_LONGEST = 70
_LONGEST_LINE = 300


def without_numbers(text: str) -> str:
    """A text without requisition numbers and "(m/w/d)"."""
    return _REQUISITION.sub(" ", _GENDER.sub("", text))


def role_in(phrase: str) -> str | None:
    """The phrase as a role, tidied; None when it is none, or may as well be the work of an interviewer."""
    text = _tidied(phrase)
    if not text or len(text) > _LONGEST or _INTERVIEWERS_OWN.search(text):
        return None
    if find_named(text, "EVENT_INTERVIEW") or find_named(text, "PEOPLE_WITH") or _IS_A_SENTENCE.search(text):
        return None
    return text if _has_head(text) else None


def role_before_stage(phrase: str) -> str | None:
    """As `role_in`, for "Engineering Manager interview": that may be the interviewer's work, an analyst's is not."""
    role = role_in(phrase)
    if role is None or _SENIORITY.search(role):
        return role
    return None if role.split()[-1].lower() in in_all_languages("TITLE_HEADS") else role


def _tidied(phrase: str) -> str:
    text = " ".join(without_numbers(phrase).split()).strip(" .-–—#:,|/")
    text = _SELECTION.sub("", text)
    text = re.sub(r"^(?:the|an?|our|die|der|das|le|la|el|il|de|het)\s+(?=\S)", "", text, flags=re.IGNORECASE)
    text = re.sub(r"\s+(?:role|position|vacancy|opening|job|post)$", "", text, flags=re.IGNORECASE)
    return re.sub(r"\s*\(\s*\)", "", text).strip(" .-–—#:,|/")


def _has_head(text: str) -> bool:
    """Whether the noun that carries the phrase is a role's: the last before "of" or a comma, or the first in French."""
    segment = _LEVEL.sub("", _INNER.split(_GENDERED.sub("", text))[0])
    words = [each.lower().strip(".") for each in _WORD.findall(segment)]
    if not words or len(_WORD.findall(text)) > _MOST_WORDS:
        return False
    if len(words) == 1 and len(_WORD.findall(text)) == 1:
        return _is_role_word(words[0]) and words[0] not in in_all_languages("TITLE_HEADS")
    return _is_role_word(words[-1]) or words[0] in _FIRST or words[0] in _noun_first() or _is_compound(words[0])


def _is_role_word(word: str) -> bool:
    return word in _role_words() or _is_compound(word)


def _is_compound(word: str) -> bool:
    """Whether a word ends in a German or Dutch role: "Vertriebsmitarbeiterin", "communicatieadviseur"."""
    return word.endswith(_compound_ends())


@cache
def _role_words() -> frozenset[str]:
    return frozenset(in_all_languages("TITLE_ROLE_WORDS"))


@cache
def _noun_first() -> frozenset[str]:
    """Role words of the languages that put the noun first: "Responsable logistique", "Projektleiterin Netzausbau"."""
    languages = (french, german, italian, portuguese, spanish)
    return frozenset(word for each in languages for word in each.TITLE_ROLE_WORDS) - set(english.TITLE_ROLE_WORDS)


@cache
def _compound_ends() -> tuple[str, ...]:
    words = set(german.TITLE_ROLE_WORDS) | set(dutch.TITLE_ROLE_WORDS)
    return tuple(each for each in words - set(english.TITLE_ROLE_WORDS) if len(each) >= _SHORTEST_END)


# ---------------------------------------------------------------- in a description or a mail


def role_in_text(text: str) -> str | None:
    """The role that a longer text names: "Role: Lead Product Designer", "for the Backend Engineer role at Acme"."""
    text = plain(text[:20_000])
    return _after_label(text) or _after_phrase(text) or _before_role(text)


@cache
def _phrases(*, labels: bool) -> tuple[str, ...]:
    return tuple(each for each in in_all_languages("TITLE_ROLE_BEFORE") if each.endswith(":") == labels)


def _after_label(text: str) -> str | None:
    for line in text.splitlines():
        stripped = line[:_LONGEST_LINE].strip(" -*•\t")
        lowered = stripped.lower()
        label = next((each for each in _phrases(labels=True) if lowered.startswith(each)), None)
        if label is not None:
            role = _labelled(stripped[len(label) :])
            if role is not None:
                return role
    return None


def _labelled(rest: str) -> str | None:
    """What stands after a label: a role, also one of an unknown kind when it is short and written like a title."""
    text = _tidied(_END_OF_LABELLED.split(without_numbers(rest))[0])
    words = text.split()
    titled = 1 < len(words) <= 5 and all(each[:1].isupper() or each in _SMALL for each in words)
    if not text or len(text) > _LONGEST:
        return None
    return text if _has_head(text) or (titled and not find_named(text, "EVENT_INTERVIEW")) else None


def _after_phrase(text: str) -> str | None:
    for found in occurrences(text, _phrases(labels=False)):
        rest = text[found.end() : found.end() + 100].lstrip(" :")
        role = role_in(_END_OF_ROLE.split(rest)[0])
        if role is not None:
            return role
    return None


def _before_role(text: str) -> str | None:
    for found in _CAPITALS_BEFORE_ROLE.finditer(text):
        role = role_in(found["role"])
        if role is not None:
            return role
    return None
