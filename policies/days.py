"""Business days and local times of day (policy section 1).

A business day is Monday to Friday, less the public holidays of the user's country when it is known.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import tzinfo

_SATURDAY = 5
_ONE_DAY = timedelta(days=1)


@lru_cache(maxsize=64)
def _holidays_of(country: str, year: int) -> frozenset[date]:
    """Public holidays of a country in a year; empty for a country that is not known.

    The library is imported only here: it takes longer to load than everything else, and most users set no country.
    """
    import holidays  # noqa: PLC0415  (see the docstring)

    try:
        return frozenset(holidays.country_holidays(country, years=year))
    except NotImplementedError:
        return frozenset()


@dataclass(frozen=True, slots=True)
class BusinessDays:
    """The business days of one place. ``country`` is an ISO 3166 code; None knows no holidays."""

    country: str | None = None

    def is_business_day(self, day: date) -> bool:
        """Monday to Friday and no public holiday."""
        if day.weekday() >= _SATURDAY:
            return False
        return self.country is None or day not in _holidays_of(self.country, day.year)

    def on_or_after(self, day: date) -> date:
        """The day itself, or the first business day after it."""
        while not self.is_business_day(day):
            day += _ONE_DAY
        return day

    def after(self, day: date, count: int = 1) -> date:
        """The ``count``-th business day after the day, which itself does not count; ``count`` is at least 1."""
        for _ in range(count):
            day = self.on_or_after(day + _ONE_DAY)
        return day


def at_local(day: date, at: time, zone: tzinfo) -> datetime:
    """That time of day in the zone; in a gap of a clock change, the moment the gap ends."""
    naive = datetime.combine(day, at, tzinfo=zone)
    utc_round_trip = datetime.fromtimestamp(naive.timestamp(), tz=zone)
    return utc_round_trip if utc_round_trip.time() != at else naive


def local_date(moment: datetime, zone: tzinfo) -> date:
    """The day on which an aware moment falls in the zone."""
    return moment.astimezone(zone).date()
