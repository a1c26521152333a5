"""Mails that the people of a simulated search write, each with what it truly tells.

What a mail tells is known before its words are chosen: the job has to find it out from the words.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

_FRIDAY = 4
_WEEKEND = 5
_CALENDAR = """
en January February March April May June July August September October November December
de Januar Februar März April Mai Juni Juli August September Oktober November Dezember
fr janvier février mars avril mai juin juillet août septembre octobre novembre décembre
es enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
en Monday Tuesday Wednesday Thursday Friday Saturday Sunday
de Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag
fr lundi mardi mercredi jeudi vendredi samedi dimanche
es lunes martes miércoles jueves viernes sábado domingo
"""
_ROWS = [row.split() for row in _CALENDAR.strip().splitlines()]
MONTHS = {language: names for language, *names in _ROWS[:4]}
WEEKDAYS = {language: names for language, *names in _ROWS[4:]}


@dataclass(frozen=True, slots=True)
class Told:
    """What a mail tells.

    Attributes:
        is_human: A person wrote it, for the user.
        promise: The day by which news will come.
        asks: The user has to answer.
        schedules: What it asks is answered too when the event appears.
        ends: It is a refusal or an offer.
        returns: The day on which an absent person is back.
    """

    words: str
    subject: str = ""
    is_human: bool = True
    promise: date | None = None
    asks: bool = False
    schedules: bool = False
    ends: bool = False
    returns: date | None = None
    headers: tuple[tuple[str, str], ...] = ()


def business_day_after(day: date, count: int) -> date:
    """The ``count``-th Monday to Friday after the day."""
    while count:
        day += timedelta(days=1)
        count -= day.weekday() < _WEEKEND
    return day


def _coming(day: date, weekday: int) -> date:
    """The next such weekday after the day."""
    return day + timedelta(days=(weekday - day.weekday() - 1) % 7 + 1)


def _next_week(day: date, weekday: int) -> date:
    return day + timedelta(days=7 - day.weekday() + weekday)


def _phrases(language: str, said: date, rng: Random) -> tuple[str, date]:
    """Words for a day of the near future, and the day."""
    weekday = rng.choice((1, 2, 3, 4))
    exact = said + timedelta(days=rng.randint(4, 17))
    month, name = MONTHS[language][exact.month - 1], WEEKDAYS[language][weekday]
    count = rng.randint(2, 7)
    by_language: dict[str, list[tuple[str, date]]] = {
        "en": [
            (f"by {name}", _coming(said, weekday)),
            (f"by {month} {exact.day}", exact),
            ("early next week", _next_week(said, 1)),
            ("by the end of next week", _next_week(said, _FRIDAY)),
            (f"within {count} business days", business_day_after(said, count)),
            ("in a couple of weeks", said + timedelta(days=14)),
        ],
        "de": [
            (f"bis {name}", _coming(said, weekday)),
            (f"bis zum {exact.day}. {month}", exact),
            ("Ende nächster Woche", _next_week(said, _FRIDAY)),
            (f"innerhalb von {count} Werktagen", business_day_after(said, count)),
        ],
        "fr": [
            (f"d'ici {name}", _coming(said, weekday)),
            (f"avant le {exact.day} {month}", exact),
            ("d'ici la fin de la semaine prochaine", _next_week(said, _FRIDAY)),
        ],
        "es": [
            (f"antes del {name}", _coming(said, weekday)),
            (f"antes del {exact.day} de {month}", exact),
            ("a finales de la próxima semana", _next_week(said, _FRIDAY)),
        ],
    }
    return rng.choice(by_language[language])


_MAILS = tomllib.loads(Path(__file__).with_name("mails.toml").read_text(encoding="utf-8"))


def _words(kind: str, language: str) -> list[str]:
    """All wordings of that kind of mail in that language."""
    return [each["words"] for each in _MAILS[kind] if each["language"] == language]


@dataclass(frozen=True, slots=True)
class Writer:
    """Who writes, and about what."""

    name: str
    company: str
    role: str
    language: str
    rng: Random

    def update(self, said: date) -> Told:
        """News will come by a day."""
        when, day = _phrases(self.language, said, self.rng)
        return self._told("update", lambda words: words.replace("{when}", when), promise=day)

    def waiting(self) -> Told:
        """They are still deciding."""
        return self._told("waiting")

    def thanks(self) -> Told:
        """They liked the talk, and that is all."""
        return self._told("thanks")

    def question(self) -> Told:
        """The user has something to answer."""
        return self._told("question", asks=True)

    def invite(self) -> Told:
        """A next round is to be arranged."""
        return self._told("invite", asks=True, schedules=True)

    def end(self) -> Told:
        """A refusal or an offer."""
        return self._told("end", ends=True)

    def away(self, back: date) -> Told:
        """An absence notice."""
        return Told(
            f"I am out of the office and will be back on {back:%B} {back.day}. I will read your message then.",
            "Automatic reply: out of office",
            is_human=False,
            returns=back,
            headers=(("auto-submitted", "auto-replied"),),
        )

    def newsletter(self) -> Told:
        """News to many, of no meaning here."""
        return Told(
            f"What is new at {self.company}: we opened an office, and we are hiring! By Friday we will know more.",
            f"{self.company} news",
            is_human=False,
            headers=(("list-unsubscribe", "<https://news.example/u>"), ("list-id", "<news.example>")),
        )

    def _told(
        self,
        mail: str,
        change: Callable[[str], str] = str,
        *,
        promise: date | None = None,
        asks: bool = False,
        schedules: bool = False,
        ends: bool = False,
    ) -> Told:
        words = change(self.rng.choice(_words(mail, self.language)))
        return Told(
            self._filled(words),
            self._filled(self.rng.choice(_words("subject", self.language))),
            promise=promise,
            asks=asks,
            schedules=schedules,
            ends=ends,
        )

    def _filled(self, words: str) -> str:
        return words.format(user="Sam", me=self.name, first=self.name.split()[0], company=self.company, role=self.role)
