from __future__ import annotations

from datetime import date, time
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policies.days import BusinessDays, at_local, local_date
from tests.builders import moment

FRIDAY = date(2026, 3, 6)
MONDAY = date(2026, 3, 9)


def test_the_business_day_after_a_friday_is_monday() -> None:
    assert BusinessDays().after(FRIDAY) == MONDAY


def test_a_business_day_is_moved_nowhere() -> None:
    assert BusinessDays().on_or_after(FRIDAY) == FRIDAY


def test_three_business_days_after_a_saturday_end_on_wednesday() -> None:
    assert BusinessDays().after(date(2026, 3, 7), 3) == date(2026, 3, 11)


def test_a_public_holiday_of_the_users_country_is_no_business_day() -> None:
    """Monday 25 May 2026 is Memorial Day in the United States and Whit Monday in Germany, but nothing in Japan."""
    day = date(2026, 5, 25)

    assert [BusinessDays(country).is_business_day(day) for country in ("US", "DE", "JP")] == [False, False, True]


def test_a_country_without_known_holidays_has_its_weekdays() -> None:
    assert BusinessDays("XX").is_business_day(FRIDAY)


@given(st.dates(date(2000, 1, 1), date(2099, 12, 1)), st.integers(1, 30))
def test_counting_business_days_never_ends_on_a_weekend_nor_goes_back(day: date, count: int) -> None:
    after = BusinessDays().after(day, count)

    assert after.weekday() < 5
    assert after > day


@pytest.mark.parametrize(
    ("zone", "day", "utc"),
    [
        ("America/New_York", date(2026, 3, 6), "2026-03-06T14:00+00:00"),
        ("America/New_York", date(2026, 3, 9), "2026-03-09T13:00+00:00"),
        ("Europe/Berlin", date(2026, 10, 26), "2026-10-26T08:00+00:00"),
    ],
)
def test_nine_o_clock_is_meant_on_the_users_wall_clock_on_both_sides_of_a_clock_change(
    zone: str, day: date, utc: str
) -> None:
    assert moment(utc) == at_local(day, time(9), ZoneInfo(zone))


def test_a_time_that_a_clock_change_skips_is_the_moment_after_the_gap() -> None:
    """In New York clocks go from 02:00 to 03:00 on 8 March 2026."""
    skipped = at_local(date(2026, 3, 8), time(2, 30), ZoneInfo("America/New_York"))

    assert time(3, 30) == skipped.time()


def test_the_local_day_of_a_moment_is_the_zones() -> None:
    late = moment("2026-03-06T03:00+00:00")

    assert date(2026, 3, 5) == local_date(late, ZoneInfo("America/New_York"))
