"""What an address's domain tells: whose it is, free mail, a scheduling tool, a machine or a department."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from policies.words import LANGUAGES

if TYPE_CHECKING:
    from publicsuffixlist import PublicSuffixList

    from policies.facts import Person

FREE_MAIL = frozenset(
    [
        "gmail.com",
        "googlemail.com",
        "outlook.com",
        "hotmail.com",
        "hotmail.co.uk",
        "hotmail.fr",
        "hotmail.de",
        "hotmail.es",
        "hotmail.it",
        "live.com",
        "live.co.uk",
        "live.fr",
        "live.nl",
        "msn.com",
        "yahoo.com",
        "yahoo.co.uk",
        "yahoo.fr",
        "yahoo.de",
        "yahoo.es",
        "yahoo.it",
        "yahoo.com.br",
        "ymail.com",
        "rocketmail.com",
        "icloud.com",
        "me.com",
        "mac.com",
        "aol.com",
        "gmx.de",
        "gmx.net",
        "gmx.at",
        "gmx.ch",
        "gmx.com",
        "web.de",
        "t-online.de",
        "freenet.de",
        "mail.de",
        "posteo.de",
        "mailbox.org",
        "proton.me",
        "protonmail.com",
        "pm.me",
        "tutanota.com",
        "tuta.io",
        "fastmail.com",
        "fastmail.fm",
        "hey.com",
        "zoho.com",
        "mail.com",
        "email.com",
        "mail.ru",
        "yandex.com",
        "yandex.ru",
        "qq.com",
        "163.com",
        "126.com",
        "naver.com",
        "orange.fr",
        "wanadoo.fr",
        "free.fr",
        "laposte.net",
        "sfr.fr",
        "libero.it",
        "virgilio.it",
        "tiscali.it",
        "alice.it",
        "telefonica.net",
        "terra.com.br",
        "uol.com.br",
        "bol.com.br",
        "sapo.pt",
        "ziggo.nl",
        "kpnmail.nl",
        "xs4all.nl",
        "planet.nl",
        "hetnet.nl",
        "telenet.be",
        "skynet.be",
        "bluewin.ch",
        "comcast.net",
        "verizon.net",
        "att.net",
        "btinternet.com",
        "sky.com",
        "rogers.com",
        "shaw.ca",
        "duck.com",
    ]
)
"""Domains at which anyone has an address: they never name a company."""

SCHEDULING_TOOLS = frozenset(
    [
        "greenhouse.io",
        "greenhouse-mail.io",
        "grnh.se",
        "lever.co",
        "ashbyhq.com",
        "goodtime.io",
        "modernloop.io",
        "gem.com",
        "prelude.co",
        "myworkday.com",
        "workday.com",
        "icims.com",
        "smartrecruiters.com",
        "jobvite.com",
        "workable.com",
        "workablemail.com",
        "calendly.com",
        "teamtailor.com",
        "teamtailor-mail.com",
        "personio.de",
        "personio.com",
        "recruitee.com",
        "bamboohr.com",
        "breezy.hr",
        "hirevue.com",
        "cronofy.com",
        "jazzhr.com",
        "applytojob.com",
        "successfactors.com",
        "successfactors.eu",
        "taleo.net",
        "avature.net",
        "bullhorn.com",
        "rippling.com",
        "pinpointhq.com",
        "comeet.co",
        "comeet-notifications.com",
        "join.com",
        "softgarden.io",
        "softgarden.de",
        "d.vinci.de",
        "onlyfy.io",
        "homerun.co",
        "welcomekit.co",
        "welcometothejungle.com",
        "talentlyft.com",
        "zohorecruit.com",
        "freshteam.com",
        "cal.com",
        "savvycal.com",
        "youcanbook.me",
        "acuityscheduling.com",
        "doodle.com",
        "hubspot.com",
        "x.ai",
        "clara.ai",
        "indeed.com",
        "indeedemail.com",
        "linkedin.com",
        "xing.com",
        "stepstone.de",
        "hackerrank.com",
        "codility.com",
        "karat.io",
        "karat.com",
        "interviewing.io",
        "willo.video",
        "sparkhire.com",
        "oraclecloud.com",
        "ultipro.com",
        "ukg.com",
        "paylocity.com",
        "dayforce.com",
        "ceridian.com",
        "hirebridge.com",
        "jobylon.com",
        "gupy.io",
        "gupy.com.br",
        "kenoby.com",
        "infojobs.net",
        "bizneohr.com",
    ]
)
"""Domains of tools that schedule interviews or track applications in a company's name."""

_CALENDAR_SERVICES = ("resource.calendar.google.com", "group.calendar.google.com", "group.v.calendar.google.com",
                      "import.calendar.google.com", "calendar.google.com")  # fmt: skip
_RESOURCE_LABELS = frozenset({"resource", "resources", "rooms", "room"})
_NO_REPLY = re.compile(
    r"(?:^|[._+-])(?:no|do|does|nicht|ne|non|nao|niet|geen)[._-]?(?:t|not)?[._-]?(?:reply|respond|antworten|responder|rispondere|repondre|beantwoorden)(?:$|[._+\d-])|^(?:mailer-daemon|postmaster|bounces?)$|^noreply"
)
_NUMBER_TAIL = re.compile(r"[._+-]?\d+$")


@cache
def _suffixes() -> PublicSuffixList:
    """The public suffix list that comes with the library: offline, loaded once."""
    from publicsuffixlist import PublicSuffixList  # noqa: PLC0415  (start-up time)

    return PublicSuffixList()


@lru_cache(maxsize=4096)
def registrable_domain(address_or_domain: str) -> str:
    """The part of a domain that somebody registered: "acme.co.uk" of jane@mail.acme.co.uk; "" when there is none."""
    domain = address_or_domain.rpartition("@")[2].strip().strip(".").lower()
    if not domain:
        return ""
    return _suffixes().privatesuffix(domain) or domain


def is_free_mail(domain: str) -> bool:
    """Whether anyone can have an address there."""
    return registrable_domain(domain) in FREE_MAIL


def is_scheduling_tool(domain: str) -> bool:
    """Whether mail from there is a scheduling or applicant-tracking tool's, in some company's name."""
    return registrable_domain(domain) in SCHEDULING_TOOLS


def is_calendar_service(domain: str) -> bool:
    """Whether an address there is a calendar's own, not a person's: a room, a group, an imported calendar."""
    lowered = domain.lower()
    return lowered in _CALENDAR_SERVICES or lowered.split(".")[0] in _RESOURCE_LABELS


def is_no_reply(person: Person) -> bool:
    """Whether nobody reads mail at this address, going by its name."""
    return _NO_REPLY.search(_local_part(person)) is not None


def is_role_mailbox(person: Person) -> bool:
    """Whether the address is a department's or a machine's, not a person's (policy section 3)."""
    local = _NUMBER_TAIL.sub("", _local_part(person))
    if is_no_reply(person) or local in _role_words():
        return True
    parts = [each for each in re.split(r"[._+-]", local) if each]
    return len(parts) > 1 and all(each in _role_words() for each in parts)


@cache
def _role_words() -> frozenset[str]:
    return frozenset(word for language in LANGUAGES for word in language.PEOPLE_ROLE_MAILBOXES)


def _local_part(person: Person) -> str:
    return person.email.partition("@")[0].lower()
