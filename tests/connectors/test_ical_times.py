"""Times, durations and zones."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from connectors.formats.content_lines import calendars_in
from connectors.formats.ical_times import Moment, Zones, last_moment, moment_of, read_duration
from tests.builders import NEW_YORK
from tests.connectors.ics_text import calendar

BERLIN = ZoneInfo("Europe/Berlin")


def at(text: str, zone: str | None = None, *, zones: Zones | None = None) -> str:
    """The instant of a time, in UTC."""
    return moment_of(text, zone_name=zone, zones=zones or Zones(user=NEW_YORK)).key


def defined(tzid: str, *parts: str) -> Zones:
    """The zones of a calendar that defines one."""
    text = f"BEGIN:VTIMEZONE\r\nTZID:{tzid}\r\n" + "".join(parts) + "END:VTIMEZONE\r\n"
    return Zones(calendars_in(calendar(text))[0].zones, user=NEW_YORK)


def part(kind: str, start: str, former: str, new: str, rule: str = "") -> str:
    lines = [f"BEGIN:{kind}", f"DTSTART:{start}", f"TZOFFSETFROM:{former}", f"TZOFFSETTO:{new}"]
    return "\r\n".join([*lines, *([f"RRULE:{rule}"] if rule else []), f"END:{kind}", ""])


WINTER = part("STANDARD", "16010101T030000", "+0200", "+0100", "FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU")
SUMMER = part("DAYLIGHT", "16010101T020000", "+0100", "+0200", "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU")


@pytest.mark.parametrize(
    ("text", "zone", "utc"),
    [
        ("20260303T140000Z", None, "20260303T140000Z"),
        ("20260303T140000", "Europe/Berlin", "20260303T130000Z"),
        ("20260703T140000", "Europe/Berlin", "20260703T120000Z"),
        ("20260303T140000", None, "20260303T190000Z"),
        ("20260303", None, "20260303"),
        ("20260303T140000+0530", None, "20260303T083000Z"),
        ("2026-03-03T14:00:00Z", None, "20260303T140000Z"),
        ("20260303t1400z", None, "20260303T140000Z"),
        ("20260303T140060Z", None, "20260303T140059Z"),
        ("20260303T140000", "UTC", "20260303T140000Z"),
        ("20260303T140000", "W. Europe Standard Time", "20260303T130000Z"),
        ("20260303T140000", "/freeassociation.sourceforge.net/Europe/Berlin", "20260303T130000Z"),
        ("20260303T140000", "/mozilla.org/20050126_1/America/Argentina/Ushuaia", "20260303T170000Z"),
        ("20260303T140000", '"Europe/Berlin"', "20260303T130000Z"),
    ],
)
def test_a_time_is_read_in_its_zone(text: str, zone: str | None, utc: str) -> None:
    assert at(text, zone) == utc


@pytest.mark.parametrize(
    "text", ["", "soon", "20261301", "20260303T250000Z", "15991231", "22010101", "20260303T1", "٢٠٢٦٠٣٠٣"]
)
def test_what_is_no_time_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        at(text)


@pytest.mark.parametrize(
    "name", ["Nowhere/Bogus", "(UTC-05:00) Eastern Time (US & Canada)", "../etc", "America", "x\0y", ""]
)
def test_a_zone_that_nobody_knows_is_read_as_the_users_and_noted(name: str) -> None:
    zones = Zones(user=BERLIN)

    assert zones.find(name) is BERLIN
    assert zones.unknown == [name]


def test_a_zone_that_nobody_knows_is_read_as_the_calendars_own() -> None:
    zones = Zones(user=NEW_YORK, default="Europe/Berlin")

    assert zones.find("Nowhere/Bogus") == BERLIN


def test_an_unknown_zone_is_noted_once() -> None:
    zones = Zones(user=NEW_YORK, default="Also/Unknown")

    assert [zones.find("Nowhere"), zones.find("Nowhere")] == [NEW_YORK, NEW_YORK]
    assert zones.unknown == ["Nowhere"]


def test_floating_times_are_the_users_even_where_the_calendar_has_a_zone() -> None:
    assert at("20260303T140000", zones=Zones(user=NEW_YORK, default="Europe/Berlin")) == "20260303T190000Z"


@pytest.mark.parametrize(
    ("local", "utc"),
    [
        ("20260328T120000", "20260328T110000Z"),
        ("20260329T120000", "20260329T100000Z"),
        ("20261024T120000", "20261024T100000Z"),
        ("20261025T120000", "20261025T110000Z"),
    ],
)
def test_a_zone_that_the_calendar_defines_is_honoured(local: str, utc: str) -> None:
    assert at(local, "Customized Time Zone", zones=defined("Customized Time Zone", WINTER, SUMMER)) == utc


def test_a_defined_zone_goes_both_ways() -> None:
    zone = defined("Mine", WINTER, SUMMER).find("Mine")

    hours = [datetime(2026, month, 1, tzinfo=UTC).astimezone(zone).strftime("%H:%M %z %Z") for month in (1, 7)]

    assert hours == ["01:00 +0100 Mine", "02:00 +0200 Mine"]


def test_a_defined_zone_may_list_its_changes() -> None:
    change = part("DAYLIGHT", "20260101T000000", "+0000", "+0100").replace("END:", "RDATE:20260601T000000\r\nEND:", 1)
    back = part("STANDARD", "20260301T000000", "+0100", "+0000")

    zones = defined("Mine", change, back)

    assert [at(f"2026{month:02}15T120000", "Mine", zones=zones)[9:11] for month in (1, 4, 7)] == ["11", "12", "11"]


def test_before_its_first_change_a_defined_zone_has_the_offset_that_it_changes_from() -> None:
    zones = defined("Mine", part("STANDARD", "20260301T000000", "+0300", "+0000"))

    assert at("20260101T120000", "Mine", zones=zones) == "20260101T090000Z"


def test_a_defined_zone_goes_before_the_name_that_windows_gives_another() -> None:
    zones = defined("Pacific Standard Time", part("STANDARD", "19700101T000000", "+0000", "+0000"))

    assert at("20260303T140000", "Pacific Standard Time", zones=zones) == "20260303T140000Z"


def test_the_database_goes_before_a_definition_of_one_of_its_names() -> None:
    zones = defined("Europe/Berlin", part("STANDARD", "19700101T000000", "+0000", "+0000"))

    assert at("20260303T140000", "Europe/Berlin", zones=zones) == "20260303T130000Z"


@pytest.mark.parametrize(
    "parts",
    [
        [],
        ["BEGIN:STANDARD\r\nEND:STANDARD\r\n"],
        [part("STANDARD", "soon", "+0100", "+0200")],
        [part("STANDARD", "19700101T000000", "+0100", "east")],
        [part("STANDARD", "19700101T000000", "+0100", "+9900")],
        [part("STANDARD", "19700101T000000", "+0100", "+0200", "FREQ=SECONDLY")],
        [part("STANDARD", "19700101T000000", "+0100", "+0200", "FREQ=DAILY")] * 10,
    ],
)
def test_a_definition_without_sense_is_an_unknown_zone(parts: list[str]) -> None:
    zones = defined("Mine", *parts)

    assert zones.find("Mine") is NEW_YORK
    assert zones.unknown == ["Mine"]


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("PT45M", timedelta(minutes=45)),
        ("P1DT2H", timedelta(days=1, hours=2)),
        ("+P2W", timedelta(weeks=2)),
        ("-PT15M", timedelta(minutes=-15)),
        ("pt90s", timedelta(seconds=90)),
    ],
)
def test_a_duration_is_read(text: str, length: timedelta) -> None:
    assert read_duration(text) == length


@pytest.mark.parametrize("text", ["", "45", "PT1X", "P100000D", "P99999999W"])
def test_what_is_no_duration_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        read_duration(text)


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("20260310T180000Z", "2026-03-10T14:00:00"),
        ("20260310T140000", "2026-03-10T14:00:00"),
        ("20260310", "2026-03-10T23:59:59.999999"),
    ],
)
def test_until_is_meant_on_the_clock_of_the_start(text: str, last: str) -> None:
    start = Moment(datetime(2026, 3, 3, 14), NEW_YORK)  # noqa: DTZ001  (a moment keeps its zone beside)

    assert last_moment(text, start=start, zones=Zones(user=BERLIN)).isoformat() == last
