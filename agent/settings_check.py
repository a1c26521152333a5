"""Whether a value of the configuration is fit: each check takes it as TOML gave it and returns its final shape.

An unfit value raises `Unfit` with what is wrong and what is allowed, the nearest allowed value named.
"""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from zoneinfo import ZoneInfo

Toml: TypeAlias = "str | int | float | bool | datetime | date | time | list[Toml] | dict[str, Toml]"

LANGUAGES = ("en", "de", "fr", "es", "pt", "it", "nl")

_T = TypeVar("_T")
_LABEL = r"[^\s@<>()\[\],;:\"\\.]+"
_ADDRESS = re.compile(rf"{_LABEL}(?:\.{_LABEL})*@(?:localhost|{_LABEL}(?:\.{_LABEL})+)")
_DOMAIN = re.compile(rf"{_LABEL}(?:\.{_LABEL})+")
_DURATION = re.compile(r"(?:\d{1,6}[smhdw])+")
_UNITS = {"s": "seconds", "m": "minutes", "h": "hours", "d": "days", "w": "weeks"}
_TYPES: tuple[tuple[type, str], ...] = (
    (bool, "true or false"),
    (str, "a text"),
    (int, "a number"),
    (float, "a number"),
    (datetime, "a date with a time"),
    (date, "a date"),
    (time, "a time of day"),
    (list, "a list"),
    (dict, "a table"),
)


class Unfit(ValueError):
    """A value that cannot be used; the text says what is wrong and what is allowed."""


def nearest(word: str, known: Iterable[str]) -> str | None:
    """The known word that was most likely meant; None when none is near. Upper and lower case do not matter."""
    from difflib import get_close_matches  # noqa: PLC0415  (only needed when something is wrong)

    by_folded = {each.casefold(): each for each in known}
    found = get_close_matches(word.casefold(), by_folded, n=1, cutoff=0.6)
    return by_folded[found[0]] if found else None


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """The nearest word as a question; all that are allowed when none is near."""
    words = tuple(known)
    near = nearest(word, words)
    return f"allowed here: {', '.join(words)}" if near is None else f"did you mean `{near}`?"


def text(value: Toml) -> str:
    """Words, with something in them."""
    if not isinstance(value, str):
        raise Unfit(f'write a text in quotes, such as "word", not {_type_name(value)}')
    if not value.strip():
        raise Unfit("is empty")
    if "\x00" in value:
        raise Unfit("holds a NUL character")
    return value.strip()


def line(value: Toml) -> str:
    """Words in one line."""
    words = text(value)
    if len(words.splitlines()) > 1:
        raise Unfit("must be a single line")
    return words


def flag(value: Toml) -> bool:
    """True or false."""
    if not isinstance(value, bool):
        raise Unfit(f"write true or false, not {_type_name(value)}")
    return value


def some(check: Callable[[Toml], _T], *, at_least: int = 0) -> Callable[[Toml], tuple[_T, ...]]:
    """A list in which each thing is fit; the same thing twice counts once."""

    def check_all(value: Toml) -> tuple[_T, ...]:
        if not isinstance(value, list):
            raise Unfit(f'write a list, such as ["one", "two"], not {_type_name(value)}')
        if len(value) < at_least:
            raise Unfit("needs at least one entry")
        return tuple(dict.fromkeys(check(each) for each in value))

    return check_all


def address(value: Toml) -> str:
    """A mail address, bare, lower-cased."""
    words = line(value)
    if not _ADDRESS.fullmatch(words):
        raise Unfit(f'`{words}` is no mail address; write it bare: "sam@example.com"')
    return words.lower()


def domain(value: Toml) -> str:
    """A domain, lower-cased."""
    words = line(value)
    if not _DOMAIN.fullmatch(words):
        raise Unfit(f'`{words}` is no domain; write what follows the "@": "acme.example"')
    return words.lower()


def zone(value: Toml) -> ZoneInfo:
    """An IANA time zone."""
    from zoneinfo import ZoneInfo, available_timezones  # noqa: PLC0415  (start-up time)

    words = line(value)
    try:
        return ZoneInfo(words)
    except (KeyError, OSError, ValueError) as error:  # unknown; the name of a folder; a path that is no name
        by_city = {each.rpartition("/")[2]: each for each in sorted(available_timezones())}
        near = nearest(words, by_city.values()) or by_city.get(nearest(words.replace(" ", "_"), by_city) or "")
        hint = 'write it as "America/New_York"' if near is None else f"did you mean `{near}`?"
        raise Unfit(f"`{words}` is no time zone; {hint}") from error


def language(value: Toml) -> str:
    """One of the seven languages drafts are written in, by its ISO 639 code."""
    words = line(value).lower()
    if words not in LANGUAGES:
        raise Unfit(f"`{words}` is not a language of the drafts; allowed here: {', '.join(LANGUAGES)}")
    return words


def country(value: Toml) -> str:
    """A country whose public holidays are known, by its ISO 3166 code, upper-cased."""
    from holidays import list_supported_countries  # noqa: PLC0415  (slow to load, and most users set no country)

    words = line(value).upper()
    if words not in list_supported_countries(include_aliases=True):
        raise Unfit(f'`{words}` is no country with known public holidays; write its ISO 3166 code, such as "US"')
    return words


def path(value: Toml) -> Path:
    """A file or folder, "~" expanded; whether it is there is not looked at."""
    words = text(value)
    try:
        return Path(words).expanduser()
    except RuntimeError as error:
        raise Unfit(f"the home folder of `{words}` is not known; write the whole path") from error


def endpoint(value: Toml) -> str:
    """The address of a server: https, or http on this machine."""
    from urllib.parse import urlsplit  # noqa: PLC0415  (few have one)

    found = line(value)
    parts = urlsplit(found)
    is_here = parts.hostname in ("localhost", "127.0.0.1", "::1")
    if not parts.hostname or parts.scheme not in ("http", "https") or parts.username or parts.query or parts.fragment:
        raise Unfit(f"`{found}` is no address of a server; write one such as https://api.example.com/v1")
    if parts.scheme == "http" and not is_here:
        raise Unfit(f"`{found}` is not encrypted; write https://, or use a server on this machine")
    return found


def loopback(value: Toml) -> str:
    """The address of a server on this machine."""
    found = endpoint(value).rstrip("/")
    if not found.startswith("http://"):
        raise Unfit(f"`{found}` is not on this machine; write one such as http://127.0.0.1:4010")
    return found


def tokens(value: Toml) -> Path | None:
    """Where sign-ins are kept: None for the system's keyring, else the file."""
    words = text(value)
    if words == "keyring":
        return None
    kind, colon, file = words.partition(":")
    if kind != "file" or not colon or not file.strip():
        raise Unfit(f'`{words}` is no place for sign-ins; write "keyring" or "file:tokens.json"')
    return path(file)


def duration(value: Toml) -> timedelta:
    """A span of time: "30m", "24h", "7d", "1h30m"."""
    words = value.replace(" ", "").lower() if isinstance(value, str) else ""
    if not _DURATION.fullmatch(words):
        shown = f"`{value}`" if isinstance(value, str | int | float) else _type_name(value)
        raise Unfit(f'{shown} is no span of time; write it as "30m", "24h" or "7d"')
    parts = re.findall(r"(\d+)([smhdw])", words)
    return sum((timedelta(**{_UNITS[unit]: int(count)}) for count, unit in parts), timedelta())


def whole(smallest: int, greatest: int) -> Callable[[Toml], int]:
    """A whole number between these two, both included."""

    def check_number(value: Toml) -> int:
        if isinstance(value, bool) or not isinstance(value, int):
            raise Unfit(f"write a whole number from {smallest} to {greatest}, not {_shown(value)}")
        if not smallest <= value <= greatest:
            raise Unfit(f"{value} is out of range; allowed here: {smallest} to {greatest}")
        return value

    return check_number


def days(smallest: int, greatest: int) -> Callable[[Toml], int]:
    """A whole number of days, as a number or as "7d"."""
    check_number = whole(smallest, greatest)

    def check_days(value: Toml) -> int:
        if isinstance(value, str) and re.fullmatch(r"\s*\d{1,6}\s*[dw]\s*", value, re.IGNORECASE):
            return check_number(duration(value).days)
        return check_number(value)

    return check_days


def day(value: Toml) -> date:
    """A date, bare or in quotes."""
    if isinstance(value, date) and not isinstance(value, datetime):
        return value
    try:
        return date.fromisoformat(value if isinstance(value, str) else "")
    except ValueError as error:
        raise Unfit(f"{_shown(value)} is no date; write it as 2026-03-01") from error


def time_of_day(value: Toml) -> time:
    """A local time of day, bare with seconds or in quotes."""
    if isinstance(value, time):
        return value
    try:
        found = time.fromisoformat(value if isinstance(value, str) else "")
    except ValueError as error:
        raise Unfit(f'{_shown(value)} is no time of day; write it as "09:00"') from error
    if found.tzinfo is not None:
        raise Unfit(f'{_shown(value)} has an offset; write the local time alone, such as "09:00"')
    return found


def kind(available: tuple[str, ...], not_yet: tuple[str, ...]) -> Callable[[Toml], str]:
    """A kind of source that this version has."""

    def check_kind(value: Toml) -> str:
        words = line(value)
        if words in available:
            return words
        if words in not_yet:
            now = f"available now: {', '.join(available)}" if available else "leave this section out"
            raise Unfit(f"`{words}` is not in this version yet; {now}")
        raise Unfit(f"unknown kind `{words}`; {did_you_mean(words, (*available, *not_yet))}")

    return check_kind


def not_yet(instead: str) -> Callable[[Toml], None]:
    """A key that is documented but not in this version; what to do instead is said."""

    def refuse(value: Toml) -> None:
        del value
        raise Unfit(f"is not in this version yet; {instead}")

    return refuse


def _shown(value: Toml) -> str:
    return f"`{value}`" if isinstance(value, str) else _type_name(value)


def _type_name(value: Toml) -> str:
    return next(name for each, name in _TYPES if isinstance(value, each))
