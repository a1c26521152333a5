"""Every number of the policy page, with its default, as one frozen value.

The names are the keys of the ``[policy]`` section of the configuration.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, time, timedelta


@dataclass(frozen=True, slots=True)
class ThankYouSettings:
    """Section 4."""

    after: timedelta = timedelta(minutes=30)
    """How long after the day's last interview with a company thank-yous become due."""
    wanted_within: timedelta = timedelta(hours=24)
    """Later than this after the interview's end, a thank-you is marked late."""
    give_up: timedelta = timedelta(hours=72)
    """Later than this, none is drafted, and an unsent one is reported as stale."""
    thread_days: int = 45
    """A thread in which the person wrote this many days ago or fewer is answered; an older one is not."""


@dataclass(frozen=True, slots=True)
class CheckInSettings:
    """Section 5."""

    after_days: int = 7
    """Calendar days of silence, without a timeline, before a check-in."""
    again_days: int = 7
    """Calendar days between the first check-in and the second."""
    own_message_business_days: int = 3
    """Business days after the user's own last message."""
    at: time = time(9, 0)
    """Local time of day at which a check-in becomes due."""
    max: int = 2
    """Check-ins in one silence, the user's own included."""
    give_up_days: int = 60
    """Days after the last interview when check-ins end."""
    since: date | None = None
    """Interviews before this day get no check-in."""


@dataclass(frozen=True, slots=True)
class InterviewSettings:
    """Section 2."""

    mail_days: int = 45
    """Mail this many days before a neutral event may show that it is an interview."""


@dataclass(frozen=True, slots=True)
class WithdrawalSettings:
    """Section 6 and 10."""

    give_up_days: int = 60
    """Days after the last interview when no withdrawal is drafted any more."""


@dataclass(frozen=True, slots=True)
class PolicySettings:
    """The whole ``[policy]`` section."""

    thank_you: ThankYouSettings = field(default_factory=ThankYouSettings)
    check_in: CheckInSettings = field(default_factory=CheckInSettings)
    interview: InterviewSettings = field(default_factory=InterviewSettings)
    withdrawal: WithdrawalSettings = field(default_factory=WithdrawalSettings)
