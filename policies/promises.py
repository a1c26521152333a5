"""When news was promised: words to dates, counted from the message's own date (policy section 7, "timelines").

A sentence counts only where a clause of it speaks of news coming from the company; statements about other things
("send us the form by Friday", "the office is closed next week") promise nothing.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from policies.dategrammar import Dates, Found, dates_in
from policies.phrases import plain
from policies.words import LANGUAGES

if TYPE_CHECKING:
    from datetime import date, datetime, tzinfo

_SENTENCE = re.compile(r"(?<=[!?])\s+|(?<=[^\W\d]{3}\.)\s+|\n+")
_CLAUSE = re.compile(
    r"\s*[;:–—]\s+|,?\s+(?:but|so|and|then|aber|und|sodass|mais|et|donc|pero|y|así que|mas|e|ma|quindi|maar|en|dus)\s+|,\s+",
    re.IGNORECASE,
)
_COMMA_BEFORE_DATE = re.compile(
    r",\s+(?=(?:the |den |dem |le |el |dia )?\d|(?:"
    + "|".join(month for language in LANGUAGES for month in language.DATE_MONTHS)
    + r")\b)"
)
"""The comma of "Friday, March 13", which parts no clauses."""

_LONGEST = 20_000
_AMERICAN_HOURS = (-10, -3)


@dataclass(frozen=True, slots=True)
class Promise:
    """A day by which news was promised.

    Attributes:
        quote: The sentence that says so.
        said: When it was said; the day counts from its own local date.
        reading: How it was read: "by Friday" and the date.
    """

    day: date
    quote: str
    said: datetime
    reading: str


def find_promise(
    text: str,
    *,
    said: datetime,
    user_zone: tzinfo,
    country: str | None,
    language: str | None,
    day_first: bool | None,
) -> Promise | None:
    """The last timeline that the text states; None when it states none."""
    grammar = _grammar(said, user_zone=user_zone, country=country, language=language, day_first=day_first)
    found = None
    for sentence in _sentences(text):
        promise = _in_sentence(sentence, grammar, said, language)
        found = promise or found
    return found


def return_date(
    text: str, *, said: datetime, country: str | None, language: str | None, day_first: bool | None
) -> date | None:
    """The day on which an absent person is back, by their auto-reply; None when it does not say."""
    zone = said.tzinfo
    grammar = _grammar(said, user_zone=zone, country=country, language=language, day_first=day_first)
    words, through = _joined("RETURN_WORDS", language), _joined("RETURN_THROUGH", language)
    for sentence in _sentences(text):
        lowered = sentence.lower()
        if words.search(lowered) is None:
            continue
        days = dates_in(lowered, grammar)
        if not days:
            continue
        last = max(days, key=lambda each: each.place)
        marked = through.search(lowered)
        stays_away = marked is not None and marked.start() < last.place and not _says_back(lowered, language)
        return grammar.days.after(last.day) if stays_away else last.day
    return None


_BACK = re.compile(
    r"\b(?:back|return\w*|wieder|zurück|de retour|de nouveau|vuelv\w*|regres\w*|reincorpor\w*|volt\w*|retorn\w*|rientr\w*|torn\w*|terug|weer)\b",
    re.IGNORECASE,
)


def _says_back(sentence: str, language: str | None) -> bool:
    del language
    return _BACK.search(sentence) is not None


def _sentences(text: str) -> list[str]:
    return [each.strip() for each in _SENTENCE.split(plain(text[:_LONGEST])) if each and each.strip()]


def _in_sentence(sentence: str, grammar: Dates, said: datetime, language: str | None) -> Promise | None:
    """The date of the clause that speaks of news; a clause without a date of its own takes its neighbour's."""
    lowered = _COMMA_BEFORE_DATE.sub(" ", sentence.lower())
    news, other = _joined("PROMISE_NEWS", language), _joined("PROMISE_NOT", language)
    if news.search(lowered) is None:
        return None
    clauses = [each for each in _CLAUSE.split(lowered) if each]
    dated = [(place, dates_in(each, grammar)) for place, each in enumerate(clauses)]
    speaking = [place for place, each in enumerate(clauses) if news.search(each) is not None]
    for place in reversed(speaking):
        own = dated[place][1]
        if own and other.search(clauses[place]) is None:
            return _promise(max(own, key=lambda each: each.day), sentence, said)
    if other.search(lowered) is not None:
        return None
    near = [day for place, days in dated for day in days if any(abs(place - each) <= 1 for each in speaking)]
    return _promise(near[-1], sentence, said) if near else None


def _promise(found: Found, sentence: str, said: datetime) -> Promise:
    return Promise(found.day, sentence, said, f"{found.words}: {found.day.isoformat()}")


def _grammar(
    said: datetime, *, user_zone: tzinfo | None, country: str | None, language: str | None, day_first: bool | None
) -> Dates:
    if day_first is None:
        day_first = not _is_american(said, user_zone) if language in (None, "en") else True
    return Dates.of(said.date(), country=country, language=language, day_first=day_first)


def _is_american(said: datetime, user_zone: tzinfo | None) -> bool:
    """Whether English numeric dates begin with the month: where the sender, or else the user, lives in the Americas."""
    offset = said.utcoffset() or (None if user_zone is None else said.astimezone(user_zone).utcoffset())
    if offset is None:
        return False
    first, last = _AMERICAN_HOURS
    return first <= offset.total_seconds() / 3600 <= last


@cache
def _joined(name: str, language: str | None) -> re.Pattern[str]:
    """That list of the language, or of all when it is not known, as one pattern."""
    modules = [each for each in LANGUAGES if language == each.CODE] or list(LANGUAGES)
    phrases = [phrase for module in modules for phrase in getattr(module, name)]
    return re.compile("|".join(f"(?:{each})" for each in phrases), re.IGNORECASE)
