"""What an address's domain tells: whose it is, free mail, a scheduling tool, a machine or a department."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from policies.words import LANGUAGES

if TYPE_CHECKING:
    from publicsuffixlist import PublicSuffixList

    from policies.facts import Person

FREE_MAIL = frozenset((
    "gmail.com", "googlemail.com", "outlook.com", "hotmail.com", "hotmail.co.uk", "hotmail.fr", "hotmail.de",
    "hotmail.es", "hotmail.it", "live.com", "live.co.uk", "live.fr", "live.nl", "msn.com", "yahoo.com",
    "yahoo.co.uk", "yahoo.fr", "yahoo.de", "yahoo.es", "yahoo.it", "yahoo.com.br", "ymail.com", "rocketmail.com",
    "icloud.com", "me.com", "mac.com", "aol.com", "gmx.de", "gmx.net", "gmx.at", "gmx.ch", "gmx.com", "web.de",
    "t-online.de", "freenet.de", "mail.de", "posteo.de", "mailbox.org", "proton.me", "protonmail.com", "pm.me",
    "tutanota.com", "tuta.io", "fastmail.com", "fastmail.fm", "hey.com", "zoho.com", "mail.com", "email.com",
    "mail.ru", "yandex.com", "yandex.ru", "qq.com", "163.com", "126.com", "naver.com", "orange.fr", "wanadoo.fr",
    "free.fr", "laposte.net", "sfr.fr", "libero.it", "virgilio.it", "tiscali.it", "alice.it", "telefonica.net",
    "terra.com.br", "uol.com.br", "bol.com.br", "sapo.pt", "ziggo.nl", "kpnmail.nl", "xs4all.nl", "planet.nl",
    "hetnet.nl", "telenet.be", "skynet.be", "bluewin.ch", "comcast.net", "verizon.net", "att.net", "btinternet.com",
    "sky.com", "rogers.com", "shaw.ca", "duck.com", "outlook.de", "outlook.fr", "outlook.es", "outlook.it",
    "outlook.com.br", "live.it", "live.de", "yahoo.ca", "yahoo.com.mx", "yahoo.com.au", "hotmail.nl", "hotmail.be",
    "ymail.co", "gmx.fr", "gmx.es", "gmx.it", "neuf.fr", "numericable.fr", "inwind.it", "tin.it", "tim.it",
    "vodafone.it", "ya.ru", "arcor.de", "freemail.de", "chello.nl", "home.nl", "casema.nl", "upcmail.nl",
    "tele2.nl", "ig.com.br", "globo.com", "netcabo.pt", "iol.pt", "movistar.es", "ono.com", "wp.pl", "o2.pl",
    "seznam.cz", "rediffmail.com", "bigpond.com", "optusnet.com.au", "charter.net", "cox.net", "bellsouth.net",
    "sbcglobal.net", "earthlink.net", "ntlworld.com", "virginmedia.com", "talktalk.net", "sympatico.ca",
    "runbox.com", "startmail.com", "disroot.org", "riseup.net", "skiff.com", "simplelogin.com",
    "privaterelay.appleid.com", "appleid.com",
))  # fmt: skip
"""Domains at which anyone has an address: they never name a company."""

SCHEDULING_TOOLS = frozenset((
    "greenhouse.io", "greenhouse-mail.io", "grnh.se", "lever.co", "ashbyhq.com", "goodtime.io", "modernloop.io",
    "gem.com", "prelude.co", "myworkday.com", "workday.com", "icims.com", "smartrecruiters.com", "jobvite.com",
    "workable.com", "workablemail.com", "calendly.com", "teamtailor.com", "teamtailor-mail.com", "personio.de",
    "personio.com", "recruitee.com", "bamboohr.com", "breezy.hr", "hirevue.com", "cronofy.com", "jazzhr.com",
    "applytojob.com", "successfactors.com", "successfactors.eu", "taleo.net", "avature.net", "bullhorn.com",
    "rippling.com", "pinpointhq.com", "comeet.co", "comeet-notifications.com", "join.com", "softgarden.io",
    "softgarden.de", "d.vinci.de", "onlyfy.io", "homerun.co", "welcomekit.co", "welcometothejungle.com",
    "talentlyft.com", "zohorecruit.com", "freshteam.com", "cal.com", "savvycal.com", "youcanbook.me",
    "acuityscheduling.com", "doodle.com", "hubspot.com", "x.ai", "clara.ai", "indeed.com", "indeedemail.com",
    "linkedin.com", "xing.com", "stepstone.de", "hackerrank.com", "codility.com", "karat.io", "karat.com",
    "interviewing.io", "willo.video", "sparkhire.com", "oraclecloud.com", "ultipro.com", "ukg.com", "paylocity.com",
    "dayforce.com", "ceridian.com", "hirebridge.com", "jobylon.com", "gupy.io", "gupy.com.br", "kenoby.com",
    "infojobs.net", "bizneohr.com", "mail.greenhouse.io", "hire.lever.co", "ashbyprd.com", "goodtime-mail.io",
    "recruitee-mail.com", "hr4you.de", "rexx-systems.com", "umantis.com", "haufe-umantis.com", "concludis.de",
    "prescreen.io", "jobs2web.com", "eightfold.ai", "phenom.com", "phenompeople.com", "beamery.com", "paradox.ai",
    "olivia.paradox.ai", "humanly.io", "sensehq.com", "candidatecare.com", "hireflix.com", "spark-hire.com",
    "harver.com", "testgorilla.com", "coderpad.io", "coderbyte.com", "calendarhero.com", "appointlet.com",
    "zcal.co", "tidycal.com", "koalendar.com", "setmore.com", "oncehub.com", "scheduleonce.com", "bookingpage.com",
    "flatchr.io", "talentsoft.com", "cegid.com", "taleez.com", "digitalrecruiters.com", "beetween.com",
    "werecruit.io", "jobaffinity.fr", "teamtailor.app", "carerix.com", "otys.com", "connexys.com", "afas.online",
    "viterbit.com", "factorialhr.com", "kenjo.io", "talentclue.com", "epreselec.com", "altamirahrm.com",
    "inrecruiting.com", "in-recruiting.com", "arcadia.io", "solides.com.br", "quickin.io", "pandape.com",
    "abler.com.br", "trakstar.com", "hire.trakstar.com", "newtonsoftware.com", "clearcompany.com", "hireology.com",
    "jazz.co", "resumatorapi.com", "applicantpro.com", "applicantstack.com", "bullhornmail.com", "vincere.io",
    "loxo.co", "manatal.com", "zohorecruitmail.com", "ceipal.com", "jobdiva.com", "occupop.com", "tribepad.com",
    "networxrecruitment.com", "eploy.co.uk", "hireful.com", "peoplehr.net", "cezannehr.com", "hibob.com",
    "polymer.co", "dover.com", "dover.io", "wellfound.com", "angel.co", "otta.com", "hired.com",
    "interviewstream.com", "vidcruiter.com", "myinterview.com", "recright.com", "modernhire.com",
    "montagetalent.com", "yello.co", "handshake.com", "joinhandshake.com", "rooftop.me",
))  # fmt: skip
"""Domains of tools that schedule interviews or track applications in a company's name."""

GENERAL_SCHEDULERS = frozenset((
    "calendly.com", "cal.com", "doodle.com", "savvycal.com", "youcanbook.me", "acuityscheduling.com", "hubspot.com", "x.ai",
    "clara.ai", "cronofy.com", "calendarhero.com", "appointlet.com", "zcal.co", "tidycal.com", "koalendar.com", "setmore.com",
    "oncehub.com", "scheduleonce.com", "bookingpage.com", "linkedin.com", "xing.com", "rippling.com", "join.com", "cegid.com",
    "hibob.com", "factorialhr.com", "ukg.com", "paylocity.com", "oraclecloud.com", "afas.online",
))  # fmt: skip
"""Those among them that schedule, or speak of, everything else as well: by themselves they say nothing of hiring."""

RECORDERS = frozenset((
    "fireflies.ai", "otter.ai", "read.ai", "fathom.video", "metaview.ai", "brighthire.ai", "brighthire.com", "grain.com",
    "tldv.io", "avoma.com", "gong.io", "chorus.ai", "sembly.ai", "circleback.ai", "fellow.app", "meetgeek.ai", "noota.io",
))  # fmt: skip
"""Domains of programs that join a call to record it or take notes."""

_CALENDAR_SERVICE = "calendar.google.com"
"""Below it Google makes up addresses: of rooms, groups, imported calendars, and of guests whose own it does not tell."""
_RESOURCE_LABELS = frozenset({"resource", "resources", "rooms", "room"})
_NO_REPLY = re.compile(
    r"(?:^|[._+-])(?:no|do|does|nicht|ne|non|nao|não|niet|geen)[._-]?(?:t|not|pas)?[._-]?"
    r"(?:reply|respond|responda|antworten|antwort|responder|rispondere|repondre|reponse|beantwoorden|antwoord)(?:$|[._+\d-])"
    r"|^(?:mailer-daemon|postmaster|bounces?)$|^noreply|^donotreply"
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


def is_hiring_tool(domain: str) -> bool:
    """Whether a scheduling tool is one that only those who hire use."""
    return is_scheduling_tool(domain) and registrable_domain(domain) not in GENERAL_SCHEDULERS


def is_calendar_service(domain: str) -> bool:
    """Whether an address there is a calendar's own, not a person's: a room, a group, an imported calendar."""
    lowered = domain.lower()
    return f".{lowered}".endswith(f".{_CALENDAR_SERVICE}") or lowered.split(".")[0] in _RESOURCE_LABELS


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
