"""When news was promised: words to dates, counted from the message's own date (policy section 7, "timelines").

A sentence counts only where a clause of it speaks of news coming from the company; statements about other things
("send us the form by Friday", "the office is closed next week") promise nothing.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from policies.dategrammar import Found, dates_in
from policies.exactdates import Dates, month_in
from policies.language import likely_languages
from policies.patterns import Patterns
from policies.phrases import in_all_languages, plain
from policies.words import LANGUAGES

if TYPE_CHECKING:
    from datetime import date, datetime, tzinfo

_SENTENCE = re.compile(r"(?<=[!?])\s+|(?<=[^\W\d]{3}\.)\s+(?!\d)|\n+")
_ENGLISH_SENTENCE = re.compile(rf"{_SENTENCE.pattern}|(?<=\d\.)\s+(?=[A-Z])")
_CLAUSE = re.compile(rf"\s*[;:–—]\s+|,?\s+(?:{'|'.join(in_all_languages('TEXT_CONJUNCTIONS'))})\s+|,\s+", re.IGNORECASE)
_COMMA_BEFORE_DATE = re.compile(
    r",\s+(?=(?:the |den |dem |le |el |dia )?\d|(?:"
    + "|".join(month for language in LANGUAGES for month in language.DATE_MONTHS)
    + r")\b)"
)
"""The comma of "Friday, March 13", which parts no clauses."""

_LONGEST = 20_000
_LONGEST_SENTENCE = 600
_MOST_SENTENCES = 200
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
    reader = _Reader.of(text, said, user_zone=user_zone, country=country, language=language, day_first=day_first)
    found = None
    for sentence in _sentences(text, reader.grammar.languages):
        found = _in_sentence(sentence, reader, said) or found
    return found


def return_date(
    text: str,
    *,
    said: datetime,
    country: str | None,
    language: str | None,
    day_first: bool | None,
    user_zone: tzinfo | None = None,
) -> date | None:
    """The day on which an absent person is back, by their auto-reply; None when it does not say.

    "Until X" is back on X, "through X" on the next business day.
    """
    reader = _Reader.of(text, said, user_zone=user_zone, country=country, language=language, day_first=day_first)
    patterns, months = reader.patterns, None
    for sentence in _sentences(text, reader.grammar.languages):
        lowered = sentence.lower()
        if patterns.search("RETURN_WORDS", lowered) is None:
            continue
        days = dates_in(lowered, reader.grammar)
        if not days:
            months = months or month_in(lowered, reader.grammar)
            continue
        last = max(days, key=lambda each: each.place)
        through = patterns.search("RETURN_THROUGH", lowered) is not None
        stays_away = through and patterns.search("RETURN_BACK", lowered) is None
        return reader.grammar.days.after(last.day) if stays_away else last.day
    return months


def _sentences(text: str, languages: tuple[str, ...]) -> list[str]:
    """The sentences; only in English does one end at a number's dot, which elsewhere makes an ordinal of it."""
    parts = (_ENGLISH_SENTENCE if languages == ("en",) else _SENTENCE).split(
        plain(text[:_LONGEST]), maxsplit=_MOST_SENTENCES
    )
    return [each.strip()[:_LONGEST_SENTENCE] for each in parts if each and each.strip()]


def _in_sentence(sentence: str, reader: _Reader, said: datetime) -> Promise | None:
    """The date of the clause that speaks of news; a clause without a date of its own takes its neighbour's."""
    patterns = reader.patterns
    lowered = _COMMA_BEFORE_DATE.sub(" ", sentence.lower())
    if patterns.search("PROMISE_NEWS", lowered) is None:
        return None
    clauses = [each for each in _CLAUSE.split(lowered) if each]
    dated = [dates_in(each, reader.grammar) for each in clauses]
    speaking = [place for place, each in enumerate(clauses) if patterns.search("PROMISE_NEWS", each) is not None]
    for place in reversed(speaking):
        if dated[place] and patterns.search("PROMISE_NOT", clauses[place]) is None:
            return _promise(max(dated[place], key=lambda each: each.day), sentence, said)
    if patterns.search("PROMISE_NOT", lowered) is not None:
        return None
    near = [day for place, days in enumerate(dated) for day in days if any(abs(place - each) <= 1 for each in speaking)]
    return _promise(near[-1], sentence, said) if near else None


def _promise(found: Found, sentence: str, said: datetime) -> Promise:
    return Promise(found.day, sentence, said, f"{found.words}: {found.day.isoformat()}")


@dataclass(frozen=True, slots=True)
class _Reader:
    """What one text is read with: how its days are counted, and the expressions that may match in it."""

    grammar: Dates
    patterns: Patterns

    @classmethod
    def of(
        cls,
        text: str,
        said: datetime,
        *,
        user_zone: tzinfo | None,
        country: str | None,
        language: str | None,
        day_first: bool | None,
    ) -> _Reader:
        lowered = plain(text[:_LONGEST]).lower()
        likely = likely_languages(lowered)
        languages = likely if language is None else (language,)
        if day_first is None:
            day_first = not _is_american(said, user_zone) if languages == ("en",) or language is None else True
        grammar = Dates.of(said.date(), country=country, languages=languages, day_first=day_first)
        return cls(grammar, Patterns(lowered, likely if language is None else tuple({*likely, language})))


def _is_american(said: datetime, user_zone: tzinfo | None) -> bool:
    """Whether English numeric dates begin with the month: where the sender, or else the user, lives in the Americas."""
    offset = said.utcoffset() or (None if user_zone is None else said.astimezone(user_zone).utcoffset())
    if offset is None:
        return False
    first, last = _AMERICAN_HOURS
    return first <= offset.total_seconds() / 3600 <= last
