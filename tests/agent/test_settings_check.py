"""Single values of the configuration: what is taken, and what is said of what is not."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING

import pytest

from agent import settings_check as check
from agent.settings_check import Unfit

if TYPE_CHECKING:
    from collections.abc import Callable

    from agent.settings_check import Toml


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("30m", timedelta(minutes=30)),
        ("24h", timedelta(hours=24)),
        ("7d", timedelta(days=7)),
        ("2w", timedelta(weeks=2)),
        ("90s", timedelta(seconds=90)),
        ("1h30m", timedelta(minutes=90)),
        ("1 H 30 M", timedelta(minutes=90)),
        ("0m", timedelta()),
    ],
)
def test_a_span_of_time_has_a_unit(written: str, meant: timedelta) -> None:
    assert meant == check.duration(written)


@pytest.mark.parametrize(("written", "meant"), [(7, 7), ("7d", 7), ("1w", 7)])
def test_days_may_be_a_bare_number(written: Toml, meant: int) -> None:
    assert meant == check.days(1, 365)(written)


@pytest.mark.parametrize("written", ["09:00", "09:00:00", time(9)])
def test_a_time_of_day_may_stand_in_quotes(written: Toml) -> None:
    assert time(9) == check.time_of_day(written)


@pytest.mark.parametrize("written", ["2026-03-01", date(2026, 3, 1)])
def test_a_date_may_stand_in_quotes(written: Toml) -> None:
    assert date(2026, 3, 1) == check.day(written)


@pytest.mark.parametrize(
    "written", ["sam@example.com", "SAM+jobs@Mail.Example.com", "o'neil@münchen.example", "me@localhost"]
)
def test_addresses_are_lower_cased(written: str) -> None:
    assert written.lower() == check.address(written)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("America/NewYork", "did you mean `America/New_York`?"),
        ("europe/berln", "did you mean `Europe/Berlin`?"),
        ("New York", "did you mean `America/New_York`?"),
        ("Berlin", "did you mean `Europe/Berlin`?"),
        ("America", "write it as"),
        ("/etc/localtime", "write it as"),
        ("xyzzy", 'write it as "America/New_York"'),
    ],
)
def test_an_unknown_zone_names_the_nearest(written: str, meant: str) -> None:
    with pytest.raises(Unfit) as caught:
        check.zone(written)

    assert f"`{written}` is no time zone; " in str(caught.value)
    assert meant in str(caught.value) or meant == "write it as"


@pytest.mark.parametrize(
    ("checked", "value", "complaint"),
    [
        (check.text, 3, "write a text in quotes"),
        (check.text, "  ", "is empty"),
        (check.text, "a\x00b", "NUL"),
        (check.line, "a\nb", "single line"),
        (check.flag, "yes", "write true or false"),
        (check.flag, 1, "write true or false"),
        (check.some(check.line), "one", "write a list"),
        (check.some(check.line, at_least=1), [], "at least one"),
        (check.some(check.line), [1], "write a text"),
        (check.address, "Sam <sam@example.com>", "no mail address"),
        (check.address, "sam@example", "no mail address"),
        (check.address, "sam rivera@example.com", "no mail address"),
        (check.domain, "@acme.example", "no domain"),
        (check.domain, "acme", "no domain"),
        (check.language, "english", "allowed here: en, de, fr, es, pt, it, nl"),
        (check.country, "Narnia", "ISO 3166"),
        (check.path, 3, "write a text"),
        (check.tokens, "cupboard", '"keyring" or "file:tokens.json"'),
        (check.tokens, "file:", '"keyring" or "file:tokens.json"'),
        (check.duration, 30, "`30` is no span of time"),
        (check.duration, "30", "`30` is no span of time"),
        (check.duration, "half an hour", "is no span of time"),
        (check.duration, ["30m"], "a list is no span of time"),
        (check.days(1, 365), 0, "0 is out of range; allowed here: 1 to 365"),
        (check.days(1, 365), "3h", "write a whole number"),
        (check.days(1, 365), True, "not true or false"),
        (check.whole(0, 10), 11, "allowed here: 0 to 10"),
        (check.whole(0, 10), 1.5, "write a whole number"),
        (check.day, "March", "is no date"),
        (check.day, datetime(2026, 3, 1, tzinfo=UTC), "is no date"),
        (check.time_of_day, "9 o'clock", "is no time of day"),
        (check.time_of_day, "09:00+01:00", "has an offset"),
    ],
)
def test_an_unfit_value_is_told_what_is_allowed(checked: Callable[[Toml], object], value: Toml, complaint: str) -> None:
    with pytest.raises(Unfit) as caught:
        checked(value)

    assert complaint in str(caught.value)


def test_the_same_thing_twice_in_a_list_counts_once() -> None:
    assert check.some(check.address)(["a@x.example", "A@x.example"]) == ("a@x.example",)
