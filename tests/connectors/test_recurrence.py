"""Recurrence rules: against another implementation, and against those who mean harm."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from dateutil.rrule import rrulestr  # type: ignore[import-untyped]  # it has no stubs
from hypothesis import given, settings
from hypothesis import strategies as st

from connectors.formats.recurrence import Budget, Rule, RuleRefused, read_rule

if TYPE_CHECKING:
    from collections.abc import Callable

START = datetime(2026, 3, 3, 14)  # noqa: DTZ001  (rules know no zone)
MARCH = datetime(2026, 3, 1)  # noqa: DTZ001
APRIL = datetime(2026, 4, 1)  # noqa: DTZ001


def until(text: str) -> datetime:
    return datetime.strptime(text, "%Y%m%dT%H%M%S")  # noqa: DTZ007  (rules know no zone)


def rule(text: str, *, start: datetime = START) -> Rule:
    return read_rule(text, start=start, until=until)


def march(text: str, *, start: datetime = START) -> list[str]:
    """The instances in March 2026, as "03 14:00"."""
    found = rule(text, start=start).between(MARCH, APRIL, budget=Budget())
    return [each.strftime("%d %H:%M") for each in found]


def test_every_day() -> None:
    assert march("FREQ=DAILY;COUNT=3") == ["03 14:00", "04 14:00", "05 14:00"]


def test_every_other_week_on_two_days() -> None:
    assert march("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH") == ["03 14:00", "05 14:00", "17 14:00", "19 14:00", "31 14:00"]


def test_the_day_on_which_a_week_starts_tells_which_weeks_count() -> None:
    assert march("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=SU") == [
        "03 14:00",
        "15 14:00",
        "17 14:00",
        "29 14:00",
        "31 14:00",
    ]


def test_the_last_friday_of_a_month() -> None:
    assert march("FREQ=MONTHLY;BYDAY=-1FR") == ["27 14:00"]


def test_the_last_business_day_of_a_month() -> None:
    assert march("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1") == ["31 14:00"]


def test_several_times_of_a_day() -> None:
    assert march("FREQ=DAILY;COUNT=2;BYHOUR=9,17") == ["03 17:00", "04 09:00"]


def test_until_is_the_last_that_counts() -> None:
    assert march("FREQ=DAILY;UNTIL=20260304T140000") == ["03 14:00", "04 14:00"]


def test_letters_of_any_case_and_stray_semicolons_are_forgiven() -> None:
    assert march("freq=Daily; count=1;") == ["03 14:00"]


def test_a_negative_count_means_no_end() -> None:
    assert len(march("FREQ=DAILY;COUNT=-1")) == 29


def test_a_part_that_says_what_is_so_anyway_is_read_over() -> None:
    assert march("RSCALE=GREGORIAN;FREQ=DAILY;COUNT=1;SKIP=OMIT") == ["03 14:00"]


def test_instances_long_after_the_start_are_found_without_counting_there() -> None:
    found = rule("FREQ=DAILY", start=START.replace(year=1601)).between(MARCH, MARCH, budget=Budget(days=2))

    assert list(found) == []


def test_a_count_of_days_is_kept_without_counting_there() -> None:
    left = rule("FREQ=DAILY;COUNT=6", start=datetime(2026, 2, 25, 14)).between(  # noqa: DTZ001
        MARCH, APRIL, budget=Budget(days=2)
    )

    assert [each.day for each in left] == [1, 2]


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("FREQ=SECONDLY", "FREQ=SECONDLY"),
        ("FREQ=MINUTELY", "FREQ=MINUTELY"),
        ("FREQ=HOURLY;COUNT=3", "FREQ=HOURLY"),
        ("COUNT=3", "FREQ="),
        ("FREQ=DAILY;INTERVAL=0", "INTERVAL=0"),
        ("FREQ=DAILY;INTERVAL=-1", "INTERVAL=-1"),
        ("FREQ=DAILY;COUNT=many", "COUNT=MANY"),
        ("FREQ=DAILY;UNTIL=soon", "UNTIL=SOON"),
        ("FREQ=DAILY;BYMONTH=13", "BYMONTH=13"),
        ("FREQ=WEEKLY;BYDAY=2TU", "BYDAY=2TU"),
        ("FREQ=WEEKLY;BYDAY=XX", "BYDAY=XX"),
        ("FREQ=YEARLY;BYWEEKNO=20", "BYWEEKNO=20"),
        ("FREQ=DAILY;X-MINE=1", "X-MINE=1"),
        ("FREQ=DAILY;BYHOUR=8,9,10,11,12;BYMINUTE=0,10,20,30,40", "more than 24 times a day"),
        ("FREQ=MONTHLY;BYMONTHDAY=" + ",".join(["1"] * 400), "400 values in BYMONTHDAY"),
        ("FREQ=MONTHLY;BYDAY=" + ",".join(["1MO"] * 400), "400 values in BYDAY"),
    ],
)
def test_a_rule_that_is_refused_says_why(text: str, says: str) -> None:
    with pytest.raises(RuleRefused, match=says):
        rule(text)


@pytest.mark.parametrize(
    "text",
    ["FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30", "FREQ=DAILY;INTERVAL=7;BYDAY=WE"],
)
def test_a_rule_that_never_comes_true_costs_no_more_than_the_window(text: str) -> None:
    found = list(rule(text).between(MARCH, APRIL, budget=Budget(days=100)))

    assert found == []


def test_days_counted_before_the_window_are_paid_for() -> None:
    spent = rule("FREQ=WEEKLY;COUNT=1000", start=START.replace(year=1990)).between(MARCH, APRIL, budget=Budget(days=99))

    with pytest.raises(RuleRefused, match="more recurrences than can be followed"):
        list(spent)


def test_a_budget_of_occurrences_ends() -> None:
    budget = Budget(occurrences=1)
    budget.list_one()

    with pytest.raises(RuleRefused):
        budget.list_one()


@pytest.mark.parametrize("pay", [Budget.list_one, lambda budget: budget.look_at(0)])
def test_once_spent_nothing_more_is_followed(pay: Callable[[Budget], None]) -> None:
    budget = Budget(days=0)
    with pytest.raises(RuleRefused):
        budget.look_at(1)

    with pytest.raises(RuleRefused):
        pay(budget)


@pytest.mark.parametrize("frequency", ["DAILY", "WEEKLY", "MONTHLY", "YEARLY"])
def test_the_end_of_time_ends_a_rule(frequency: str) -> None:
    last = datetime(9999, 12, 3, 14)  # noqa: DTZ001

    found = rule(f"FREQ={frequency};INTERVAL=9999", start=last).between(last, last.replace(day=31), budget=Budget())

    assert list(found) == [last]


_WEEKDAYS = st.lists(st.sampled_from(["MO", "TU", "WE", "TH", "FR", "SA", "SU"]), min_size=1, max_size=3, unique=True)


def _numbers(most: int) -> st.SearchStrategy[str]:
    days = st.lists(st.integers(-most, most).filter(bool), min_size=1, max_size=9)
    return days.map(lambda found: ",".join(map(str, found)))


@st.composite
def _day_parts(draw: st.DrawFn, frequency: str) -> list[str]:
    """Which days: only combinations that come true some day, for the other one would look for ever."""
    is_long = frequency in ("MONTHLY", "YEARLY")
    kinds = ["", "days", "month days", "both", *(["ordinals", "positions"] if is_long else [])]
    kind = draw(st.sampled_from([*kinds, *(["year days"] if frequency == "YEARLY" else [])]))
    parts = []
    if kind in ("days", "both", "positions"):
        parts.append("BYDAY=" + ",".join(draw(_WEEKDAYS)))
    if kind in ("month days", "both"):
        parts.append("BYMONTHDAY=" + draw(_numbers(28)))
    if kind == "ordinals":
        ordinal = st.sampled_from(["1", "2", "4", "-1", "-2"])
        parts.append("BYDAY=" + ",".join(draw(ordinal) + day for day in draw(_WEEKDAYS)))
    if kind == "positions":
        parts.append("BYSETPOS=" + draw(st.sampled_from(["1", "-1", "2,-2", "3"])))
    if kind == "year days":
        parts.append("BYYEARDAY=" + draw(_numbers(365)))
    elif draw(st.booleans()):
        parts.append("BYMONTH=" + ",".join(map(str, draw(st.lists(st.integers(1, 12), min_size=1, max_size=6)))))
    return parts


@st.composite
def rules(draw: st.DrawFn) -> str:
    """Rules on which all agree: no BYSETPOS in weeks, where the other one counts from the start."""
    frequency = draw(st.sampled_from(["DAILY", "WEEKLY", "MONTHLY", "YEARLY"]))
    week_start = draw(st.sampled_from(["MO", "SU"]))
    parts = [f"FREQ={frequency}", f"INTERVAL={draw(st.integers(1, 5))}", f"WKST={week_start}"]
    ends = draw(st.sampled_from(["", "COUNT", "UNTIL"]))
    if ends == "COUNT":
        parts.append(f"COUNT={draw(st.integers(1, 40))}")
    if ends == "UNTIL":
        parts.append(f"UNTIL={(START + timedelta(hours=draw(st.integers(0, 30_000)))):%Y%m%dT%H%M%S}")
    parts += draw(_day_parts(frequency))
    if draw(st.booleans()):
        parts.append("BYHOUR=" + draw(st.sampled_from(["9", "9,17"])))
    return ";".join(parts)


@given(rules(), st.integers(0, 1500), st.integers(0, 800))
@settings(max_examples=60, deadline=None)
def test_the_instances_are_those_that_another_implementation_finds(text: str, age: int, span: int) -> None:
    start = START - timedelta(days=age)
    latest = START + timedelta(days=span)

    found = list(rule(text, start=start).between(START, latest, budget=Budget()))

    bounded = text if "UNTIL" in text or "COUNT" in text else f"{text};UNTIL={latest:%Y%m%dT%H%M%S}"
    assert found == rrulestr(bounded, dtstart=start).between(START, latest, inc=True)
