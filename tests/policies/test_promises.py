"""When news will come, and when somebody is back: the table of policy section 7 and its edges in section 10."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from policies.promises import find_promise, return_date

NEW_YORK = ZoneInfo("America/New_York")
TUESDAY, FRIDAY, SATURDAY = "2026-03-03", "2026-03-06", "2026-03-07"


def promised(
    words: str, *, said: str = TUESDAY, country: str | None = None, day_first: bool | None = None
) -> str | None:
    """The day that these words of that day promise, in ISO."""
    moment = datetime.fromisoformat(f"{said}T10:00").replace(tzinfo=NEW_YORK)
    found = find_promise(words, said=moment, user_zone=NEW_YORK, country=country, language=None, day_first=day_first)
    return None if found is None else found.day.isoformat()


def returns(words: str, *, said: str = TUESDAY) -> str | None:
    """The day on which these words of that day say that somebody is back, in ISO."""
    moment = datetime.fromisoformat(f"{said}T10:00").replace(tzinfo=NEW_YORK)
    found = return_date(words, said=moment, country=None, language="en", day_first=None, user_zone=NEW_YORK)
    return None if found is None else found.isoformat()


@pytest.mark.parametrize(
    ("words", "said", "day"),
    [
        ("by Friday", TUESDAY, "2026-03-06"),
        ("on Friday", TUESDAY, "2026-03-06"),
        ("this Friday", TUESDAY, "2026-03-06"),
        ("by Friday", FRIDAY, "2026-03-13"),
        ("tomorrow", TUESDAY, "2026-03-04"),
        ("by the end of the day", TUESDAY, "2026-03-03"),
        ("this week", TUESDAY, "2026-03-06"),
        ("by the end of the week", TUESDAY, "2026-03-06"),
        ("next week", TUESDAY, "2026-03-13"),
        ("by the end of next week", TUESDAY, "2026-03-13"),
        ("next week", SATURDAY, "2026-03-13"),
        ("early next week", TUESDAY, "2026-03-10"),
        ("mid next week", TUESDAY, "2026-03-11"),
        ("late next week", TUESDAY, "2026-03-13"),
        ("next Friday", TUESDAY, "2026-03-13"),
        ("on Tuesday of next week", TUESDAY, "2026-03-10"),
        ("in a few days", TUESDAY, "2026-03-06"),
        ("in a couple of days", TUESDAY, "2026-03-05"),
        ("within 5 business days", TUESDAY, "2026-03-10"),
        ("within 10 days", TUESDAY, "2026-03-13"),
        ("within 3-5 business days", TUESDAY, "2026-03-10"),
        ("within 24 hours", TUESDAY, "2026-03-04"),
        ("within 48 hours", TUESDAY, "2026-03-05"),
        ("in a week", TUESDAY, "2026-03-10"),
        ("in a week or so", TUESDAY, "2026-03-10"),
        ("in a couple of weeks", TUESDAY, "2026-03-17"),
        ("in 2-3 weeks", TUESDAY, "2026-03-24"),
        ("by the end of the month", TUESDAY, "2026-03-31"),
        ("by mid-December", TUESDAY, "2026-12-15"),
        ("by December 4th", TUESDAY, "2026-12-04"),
        ("by January 9", "2026-12-20", "2027-01-09"),
        ("by EOW", TUESDAY, "2026-03-06"),
        ("by COB Friday", TUESDAY, "2026-03-06"),
        ("by Friday at the latest", TUESDAY, "2026-03-06"),
        ("no later than Friday", TUESDAY, "2026-03-06"),
    ],
)
def test_each_row_of_the_table(words: str, said: str, day: str) -> None:
    assert promised(f"Thank you for the interview. We will let you know {words}.", said=said) == day


@pytest.mark.parametrize("words", ["soon", "shortly", "as soon as we can"])
def test_words_without_a_day_promise_none(words: str) -> None:
    assert promised(f"Thank you for the interview. We will let you know {words}.") is None


@pytest.mark.parametrize(
    "words",
    [
        "Please send us the form by Friday.",
        "The office is closed next week.",
        "We hope to fill the role by June.",
        "Could you tell me your availability by Thursday?",
        "The interview is on Friday, March 6.",
    ],
)
def test_a_statement_about_another_thing_is_no_promise(words: str) -> None:
    assert promised(words) is None


def test_of_two_dates_the_later_counts() -> None:
    assert promised("You will hear from us on Thursday or Friday.") == "2026-03-06"


def test_if_you_do_not_hear_by_a_day_is_a_promise_all_the_same() -> None:
    assert promised("If you don't hear from us by Friday, please write to me.") == "2026-03-06"


def test_business_days_leave_out_public_holidays_of_the_users_country() -> None:
    words = "We will get back to you within 2 business days."

    assert promised(words, said="2026-07-02") == "2026-07-06"
    assert promised(words, said="2026-07-02", country="US") == "2026-07-07"


def test_numeric_dates_are_read_in_the_order_that_is_given() -> None:
    assert promised("We will let you know by 4/12.", day_first=True) == "2026-12-04"
    assert promised("We will let you know by 4/12.", day_first=False) == "2026-04-12"


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("Wir melden uns bis Freitag bei Ihnen.", "2026-03-06"),
        ("Sie hören innerhalb von 5 Werktagen von uns.", "2026-03-10"),
        ("Nous reviendrons vers vous d'ici vendredi.", "2026-03-06"),
        ("Vous aurez une réponse sous 5 jours ouvrés.", "2026-03-10"),
        ("Te diremos algo antes del viernes.", "2026-03-06"),
        ("Tendrás noticias en 5 días laborables.", "2026-03-10"),
        ("Daremos uma resposta até sexta-feira.", "2026-03-06"),
        ("Le faremo sapere entro venerdì.", "2026-03-06"),
        ("Je hoort uiterlijk vrijdag van ons.", "2026-03-06"),
    ],
)
def test_other_languages_say_it_too(words: str, day: str) -> None:
    assert promised(words) == day


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("I am out of the office until March 9.", "2026-03-09"),
        ("I am away through Friday, March 6.", "2026-03-09"),
        ("I will be back on Monday, March 16.", "2026-03-16"),
    ],
)
def test_when_somebody_is_back(words: str, day: str) -> None:
    assert returns(words) == day


def test_a_promise_keeps_its_words() -> None:
    said = datetime(2026, 3, 3, 10, tzinfo=NEW_YORK)
    found = find_promise(
        "Hi Sam. You will hear from us by Friday. Best", said=said, user_zone=NEW_YORK, country=None, language="en",
        day_first=None,
    )  # fmt: skip

    assert found is not None
    assert (found.day, found.quote) == (date(2026, 3, 6), "You will hear from us by Friday.")


def test_a_day_is_counted_in_the_zone_of_the_mail() -> None:
    evening = datetime(2026, 3, 3, 23, 30, tzinfo=ZoneInfo("Asia/Tokyo"))
    found = find_promise(
        "We will let you know tomorrow.", said=evening, user_zone=NEW_YORK, country=None, language="en", day_first=None
    )

    assert found is not None
    assert found.day == date(2026, 3, 4)
