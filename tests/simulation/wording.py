"""Mails that the people of a simulated search write, each with what it truly tells.

What a mail tells is known before its words are chosen: the job has to find it out from the words.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

_FRIDAY = 4
_WEEKEND = 5
MONTHS = {
    "en": "January February March April May June July August September October November December".split(),
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(),
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(),
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split(),
}
WEEKDAYS = {
    "en": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(),
    "de": "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag".split(),
    "fr": "lundi mardi mercredi jeudi vendredi samedi dimanche".split(),
    "es": "lunes martes miércoles jueves viernes sábado domingo".split(),
}


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


_UPDATE = {
    "en": (
        "Hi {user},\n\nThank you for taking the time to talk about the {role} role. We are meeting two more people and"
        " will get back to you {when}.\n\nBest regards,\n{me}",
        "Hello {user},\n\nIt was good to meet you. You will hear from us {when}.\n\n{first}",
        "Hi {user},\n\nthanks again for the interview. We expect to make a decision {when}.\n\nBest,\n{first}",
        "Hi {user},\n\nA quick note on timing: we will let you know {when}.\n\nKind regards\n{me}\n{company}",
    ),
    "de": (
        "Guten Tag {user},\n\nvielen Dank für das Gespräch. Wir melden uns {when} bei Ihnen.\n\nViele Grüße\n{me}",
        "Hallo {user},\n\ndanke für Ihre Zeit. Sie hören {when} von uns.\n\nMit freundlichen Grüßen\n{me}\n{company}",
    ),
    "fr": (
        "Bonjour {user},\n\nMerci pour notre échange. Nous reviendrons vers vous {when}.\n\nCordialement,\n{me}",
        "Bonjour {user},\n\nMerci pour l'entretien. Vous aurez une réponse {when}.\n\nBien à vous,\n{me}",
    ),
    "es": (
        "Hola {user}:\n\nGracias por la entrevista. Te diremos algo {when}.\n\nUn saludo,\n{me}",
        "Hola {user}:\n\nGracias por tu tiempo. Tendrás noticias nuestras {when}.\n\nSaludos,\n{first}",
    ),
}
_WAITING = {
    "en": (
        "Hi {user},\n\nWe are still talking with other candidates for the {role} role. Thank you for your patience.\n\n"
        "Best,\n{me}",
        "Hello {user},\n\nThere is no news on the {role} role yet; I will write as soon as there is.\n\n{first}",
    ),
    "de": ("Hallo {user},\n\nwir sind noch im Auswahlprozess und bitten um etwas Geduld.\n\nViele Grüße\n{me}",),
    "fr": ("Bonjour {user},\n\nLe processus est toujours en cours. Merci de votre patience.\n\nCordialement,\n{me}",),
    "es": ("Hola {user}:\n\nSeguimos con el proceso de selección. Gracias por tu paciencia.\n\nUn saludo,\n{me}",),
}
_THANKS = {
    "en": (
        "Hi {user},\n\nThank you for your kind note. It was a pleasure to talk with you.\n\nBest,\n{first}",
        "Hi {user},\n\nthanks for writing, I enjoyed our conversation too!\n\n{first}",
    ),
    "de": ("Hallo {user},\n\nvielen Dank für Ihre Nachricht, das Gespräch hat mich gefreut.\n\nViele Grüße\n{me}",),
    "fr": ("Bonjour {user},\n\nMerci pour votre message, ce fut un plaisir.\n\nCordialement,\n{me}",),
    "es": ("Hola {user}:\n\nMuchas gracias por tu mensaje, fue un placer.\n\nUn saludo,\n{me}",),
}
_QUESTION = {
    "en": (
        "Hi {user},\n\nCould you send me the names of two references?\n\nBest,\n{me}",
        "Hi {user},\n\nOne more thing for the {role} role: what are your salary expectations?\n\nBest,\n{first}",
        "Hello {user},\n\nwhat would be your earliest start date?\n\nKind regards,\n{me}",
    ),
    "de": ("Hallo {user},\n\nkönnten Sie uns bitte noch Ihre Zeugnisse schicken?\n\nViele Grüße\n{me}",),
    "fr": ("Bonjour {user},\n\nPourriez-vous m'envoyer deux références ?\n\nCordialement,\n{me}",),
    "es": ("Hola {user}:\n\n¿Podrías enviarme dos referencias?\n\nUn saludo,\n{me}",),
}
_INVITE = {
    "en": (
        "Hi {user},\n\nThe team enjoyed the conversation and we would like to invite you to the next interview."
        " Which times would work for you?\n\nBest,\n{me}",
        "Hi {user},\n\nwe'd like to move forward with a next round. What is your availability?\n\n{first}",
    ),
    "de": (
        "Hallo {user},\n\nwir möchten Sie gern zu einem zweiten Gespräch einladen. Wann passt es Ihnen?\n\n"
        "Viele Grüße\n{me}",
    ),
    "fr": (
        "Bonjour {user},\n\nNous aimerions vous inviter à un deuxième entretien. Quelles sont vos disponibilités ?\n\n"
        "Cordialement,\n{me}",
    ),
    "es": (
        "Hola {user}:\n\nNos gustaría invitarte a una segunda entrevista. ¿Qué disponibilidad tienes?\n\nUn saludo,\n{me}",
    ),
}
_END = {
    "en": (
        "Hi {user},\n\nThank you for interviewing with us. Unfortunately, we have decided to move forward with another"
        " candidate for the {role} role.\n\nBest,\n{me}",
        "Hi {user},\n\nWe are delighted to offer you the {role} position at {company}. The details follow.\n\n{me}",
        "Dear {user},\n\nWe regret to tell you that the {role} position has been filled.\n\nKind regards,\n{me}",
    ),
    "de": (
        "Guten Tag {user},\n\nleider müssen wir Ihnen mitteilen, dass wir uns für eine andere Person entschieden haben."
        "\n\nMit freundlichen Grüßen\n{me}",
    ),
    "fr": (
        "Bonjour {user},\n\nNous avons le regret de vous informer que votre candidature n'a pas été retenue.\n\n"
        "Cordialement,\n{me}",
    ),
    "es": (
        "Hola {user}:\n\nLamentamos comunicarte que hemos decidido continuar con otra persona.\n\nUn saludo,\n{me}",
    ),
}
_SUBJECTS = {
    "en": ("Your interview", "{role} at {company}", "Update"),
    "de": ("Ihre Bewerbung", "{role} bei {company}"),
    "fr": ("Votre candidature", "{role} chez {company}"),
    "es": ("Tu candidatura", "{role} en {company}"),
}


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
        return self._told(_UPDATE, lambda words: words.replace("{when}", when), promise=day)

    def waiting(self) -> Told:
        """They are still deciding."""
        return self._told(_WAITING)

    def thanks(self) -> Told:
        """They liked the talk, and that is all."""
        return self._told(_THANKS)

    def question(self) -> Told:
        """The user has something to answer."""
        return self._told(_QUESTION, asks=True)

    def invite(self) -> Told:
        """A next round is to be arranged."""
        return self._told(_INVITE, asks=True, schedules=True)

    def end(self) -> Told:
        """A refusal or an offer."""
        return self._told(_END, ends=True)

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
        table: dict[str, tuple[str, ...]],
        change: Callable[[str], str] = str,
        *,
        promise: date | None = None,
        asks: bool = False,
        schedules: bool = False,
        ends: bool = False,
    ) -> Told:
        words = change(self.rng.choice(table[self.language]))
        return Told(
            self._filled(words),
            self._filled(self.rng.choice(_SUBJECTS[self.language])),
            promise=promise,
            asks=asks,
            schedules=schedules,
            ends=ends,
        )

    def _filled(self, words: str) -> str:
        return words.format(user="Sam", me=self.name, first=self.name.split()[0], company=self.company, role=self.role)
