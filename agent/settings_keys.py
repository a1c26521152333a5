"""The one table of the configuration's keys: name, check, default, sentence, example.

Loading and checking (``agent/settings.py``), the commented example file (``agent/template.py``) and the questions of
``afterword init`` are all made from it.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Generic, TypeVar

from agent import settings_check as check
from policies.settings import PolicySettings

if TYPE_CHECKING:
    from collections.abc import Callable

    from agent.settings_check import Toml

T_co = TypeVar("T_co", covariant=True)


class Required(Enum):
    """In place of a default: the key has none."""

    REQUIRED = "required"


REQUIRED = Required.REQUIRED


@dataclass(frozen=True, slots=True)
class Key(Generic[T_co]):
    """One key.

    Attributes:
        name: Within its section; dotted in [policy].
        check: Gives the value its final shape, or raises `Unfit`.
        default: The value when the key is left out.
        sentence: What it means, for the example file.
        example: A TOML value for the example file, the default where there is one; "" leaves the key out of it.
        kinds: Entries of these kinds have the key; () for all.
    """

    name: str
    check: Callable[[Toml], T_co]
    default: T_co | Required
    sentence: str
    example: str
    kinds: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Section:
    """One table of the configuration, or, when it ``repeats``, one array of tables.

    The example file shows one of the first kind of the keys that belong to some, or, when it is not ``usual``, one that
    is commented out.
    """

    name: str
    sentence: str
    keys: tuple[Key[object], ...]
    repeats: bool = False
    usual: bool = True


_DEFAULT = PolicySettings()

ME_NAME = Key("name", check.line, REQUIRED, "Your name, as you sign with it.", '"Sam Rivera"')
ME_ADDRESSES = Key(
    "addresses",
    check.some(check.address, at_least=1),
    REQUIRED,
    "All of your addresses, aliases too, the preferred one first.",
    '["sam.rivera@example.com"]',
)
ME_TIMEZONE = Key(
    "timezone", check.zone, REQUIRED, "Where you live: business days and 09:00 are meant there.", '"America/New_York"'
)
ME_COUNTRY = Key(
    "country", check.country, None, "Its public holidays are no business days (ISO 3166). Without it: none.", '"US"'
)
ME_LANGUAGE = Key(
    "language",
    check.language,
    "en",
    "The language of a draft when neither thread nor event shows one: en, de, fr, es, pt, it or nl.",
    '"en"',
)
ME_SIGNATURE = Key(
    "signature", check.text, None, "The lines under every draft. Without it: your name.", '"Sam Rivera\\n+1 555 0100"'
)
ME_SKILLS: Key[tuple[str, ...]] = Key(
    "skills",
    check.some(check.line),
    (),
    "At most two of these go into a thank-you, and only those that the role or the talk was about.",
    '["PostgreSQL performance tuning", "mentoring"]',
)
ME_EMPLOYER_DOMAINS: Key[tuple[str, ...]] = Key(
    "employer_domains",
    check.some(check.domain),
    (),
    "Your present employer's domains: what is hosted there is your own work, and no draft is ever kept there.",
    '["currentjob.example"]',
)
ME = Section(
    "me",
    "You.",
    (
        ME_NAME,
        ME_ADDRESSES,
        ME_TIMEZONE,
        ME_COUNTRY,
        ME_LANGUAGE,
        ME_SIGNATURE,
        ME_SKILLS,
        ME_EMPLOYER_DOMAINS,
    ),
)

CALENDAR_NAME = Key("name", check.line, REQUIRED, "What reports call it.", '"calendar"')
CALENDAR_KIND = Key(
    "kind", check.kind(("ics", "google"), ("caldav", "outlook")), REQUIRED, "Now: ics, google.", '"ics"'
)
CALENDAR_PATH = Key(
    "path",
    check.path,
    REQUIRED,
    "ics: an .ics file, or a folder of them. It is read anew in every run.",
    '"calendar.ics"',
    kinds=("ics",),
)
CALENDAR_URL = Key(
    "url", check.not_yet("save the feed as a file and give its path"), None, "A feed.", "", kinds=("ics",)
)
CALENDAR_ACCOUNT = Key(
    "account",
    check.line,
    REQUIRED,
    "google: the name of the [[account]] it is read through.",
    '"me"',
    kinds=("google",),
)
CALENDAR_ID = Key(
    "id",
    check.line,
    "primary",
    'google: which of its calendars, by the "Calendar ID" that its settings show. Without it: your own.',
    '"primary"',
    kinds=("google",),
)
CALENDAR = Section(
    "calendar",
    "A calendar to read. Any number: repeat the section.",
    (CALENDAR_NAME, CALENDAR_KIND, CALENDAR_PATH, CALENDAR_URL, CALENDAR_ACCOUNT, CALENDAR_ID),
    repeats=True,
)

MAILBOX_NAME = Key("name", check.line, REQUIRED, "What reports call it.", '"mail"')
MAILBOX_KIND = Key(
    "kind", check.kind(("maildir", "gmail"), ("imap", "outlook")), REQUIRED, "Now: maildir, gmail.", '"maildir"'
)
MAILBOX_PATH = Key(
    "path",
    check.path,
    REQUIRED,
    "maildir: a Maildir++ folder: it is the inbox itself, with .Sent and .Drafts in it.",
    '"mail"',
    kinds=("maildir",),
)
MAILBOX_ACCOUNT = Key(
    "account", check.line, REQUIRED, "gmail: the name of the [[account]] whose mailbox it is.", '"me"', kinds=("gmail",)
)
MAILBOX_ADDRESSES: Key[tuple[str, ...]] = Key(
    "addresses",
    check.some(check.address),
    (),
    "Which of your addresses it receives for. Without it: any of them.",
    '["sam.rivera@example.com"]',
)
MAILBOX = Section(
    "mailbox",
    "A mailbox to read and to keep drafts in. Any number: repeat the section; the first one takes what belongs nowhere "
    "else.",
    (MAILBOX_NAME, MAILBOX_KIND, MAILBOX_PATH, MAILBOX_ACCOUNT, MAILBOX_ADDRESSES),
    repeats=True,
)

ACCOUNT_NAME = Key("name", check.line, REQUIRED, "What `afterword connect` and the sources call it.", '"me"')
ACCOUNT_KIND = Key("kind", check.kind(("google",), ("microsoft",)), REQUIRED, "Now: google.", '"google"')
ACCOUNT_CLIENT = Key(
    "client",
    check.path,
    REQUIRED,
    "google: the OAuth client file as downloaded; docs/google.md shows how to make one.",
    '"client_secret.json"',
    kinds=("google",),
)
ACCOUNT_ENDPOINT = Key(
    "endpoint", check.loopback, None, "For tests: another API server, on this machine.", '"http://127.0.0.1:4010"'
)
ACCOUNT = Section(
    "account",
    "A sign-in that calendars and mailboxes share. Any number; sign in with `afterword connect NAME`.",
    (ACCOUNT_NAME, ACCOUNT_KIND, ACCOUNT_CLIENT, ACCOUNT_ENDPOINT),
    repeats=True,
    usual=False,
)

THANK_YOU_AFTER = Key(
    "thank_you.after",
    check.duration,
    _DEFAULT.thank_you.after,
    "Thank-yous become due this long after the day's last interview with a company.",
    '"30m"',
)
THANK_YOU_WANTED_WITHIN = Key(
    "thank_you.wanted_within",
    check.duration,
    _DEFAULT.thank_you.wanted_within,
    "A thank-you drafted later than this after the interview is marked late.",
    '"24h"',
)
THANK_YOU_GIVE_UP = Key(
    "thank_you.give_up",
    check.duration,
    _DEFAULT.thank_you.give_up,
    "Later than this, none is drafted.",
    '"72h"',
)
THANK_YOU_THREAD_DAYS = Key(
    "thank_you.thread_days",
    check.days(1, 365),
    _DEFAULT.thank_you.thread_days,
    "A thread in which the person wrote within this many days is answered; otherwise a new one begins.",
    "45",
)
CHECK_IN_AFTER_DAYS = Key(
    "check_in.after_days",
    check.days(1, 365),
    _DEFAULT.check_in.after_days,
    "Days of silence before a check-in, when no date was promised.",
    "7",
)
CHECK_IN_AGAIN_DAYS = Key(
    "check_in.again_days",
    check.days(1, 365),
    _DEFAULT.check_in.again_days,
    "Days between a check-in and the next.",
    "7",
)
CHECK_IN_OWN_MESSAGE = Key(
    "check_in.own_message_business_days",
    check.days(0, 60),
    _DEFAULT.check_in.own_message_business_days,
    "Business days that your own last message is given to be answered.",
    "3",
)
CHECK_IN_AT = Key(
    "check_in.at", check.time_of_day, _DEFAULT.check_in.at, "Time of day at which a check-in becomes due.", '"09:00"'
)
CHECK_IN_MAX = Key(
    "check_in.max",
    check.whole(0, 10),
    _DEFAULT.check_in.max,
    "Check-ins in one silence, those you write yourself included; 0 for none.",
    "2",
)
CHECK_IN_GIVE_UP_DAYS = Key(
    "check_in.give_up_days",
    check.days(1, 365),
    _DEFAULT.check_in.give_up_days,
    "This many days after the last interview, check-ins end.",
    "60",
)
CHECK_IN_SINCE = Key(
    "check_in.since",
    check.day,
    _DEFAULT.check_in.since,
    "Interviews before this day get no check-in, so that a first run over an old mailbox floods nobody.",
    "2026-03-01",
)
INTERVIEW_MAIL_DAYS = Key(
    "interview.mail_days",
    check.days(1, 365),
    _DEFAULT.interview.mail_days,
    "Mail of this many days before an event with a neutral title may show that it is an interview.",
    "45",
)
WITHDRAWAL_GIVE_UP_DAYS = Key(
    "withdrawal.give_up_days",
    check.days(1, 365),
    _DEFAULT.withdrawal.give_up_days,
    "This many days after the last interview, no withdrawal is drafted any more.",
    "60",
)
POLICY = Section(
    "policy",
    "When a draft is due. Shown are the defaults.",
    (
        THANK_YOU_AFTER,
        THANK_YOU_WANTED_WITHIN,
        THANK_YOU_GIVE_UP,
        THANK_YOU_THREAD_DAYS,
        CHECK_IN_AFTER_DAYS,
        CHECK_IN_AGAIN_DAYS,
        CHECK_IN_OWN_MESSAGE,
        CHECK_IN_AT,
        CHECK_IN_MAX,
        CHECK_IN_GIVE_UP_DAYS,
        CHECK_IN_SINCE,
        INTERVIEW_MAIL_DAYS,
        WITHDRAWAL_GIVE_UP_DAYS,
    ),
)

NOTIFY_DESKTOP = Key(
    "desktop",
    check.flag,
    True,  # noqa: FBT003  (the default of a flag)
    "One desktop notice a run when there is something for you. Not in this version yet: it is read and does nothing.",
    "true",
)
NOTIFY = Section("notify", "How you hear of new drafts.", (NOTIFY_DESKTOP,))

WRITER_KIND = Key(
    "kind",
    check.kind(("openai-compatible",), ()),
    None,
    "Which writer: a language model behind an interface like OpenAI's, on this machine or elsewhere. It is told the "
    "facts of a draft and nothing else; what it writes is used only where it says nothing that is not in them.",
    '"openai-compatible"',
)
WRITER_ENDPOINT = Key(
    "endpoint",
    check.endpoint,
    None,
    "Where it answers, without /chat/completions. Its key, if it wants one: `keyring set afterword writer`.",
    '"http://localhost:11434/v1"',
)
WRITER_MODEL = Key("model", check.line, None, "Which of its models.", '"llama3.1"')
WRITER = Section("writer", "Another writer than the built-in texts.", (WRITER_KIND, WRITER_ENDPOINT, WRITER_MODEL))

STATE_PATH = Key(
    "path",
    check.path,
    Path("state.db"),
    "The file that remembers which drafts were made, so that none is made twice.",
    '"state.db"',
)
STATE_TOKENS = Key(
    "tokens",
    check.tokens,
    None,
    'Where sign-ins are kept: the system\'s keyring, or a file that only you can read: "file:tokens.json".',
    '"keyring"',
)
STATE = Section("state", "What is remembered from run to run.", (STATE_PATH, STATE_TOKENS))

SECTIONS = (ME, CALENDAR, MAILBOX, ACCOUNT, POLICY, NOTIFY, WRITER, STATE)
