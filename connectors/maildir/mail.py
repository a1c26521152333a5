"""Reading a Maildir: headers first, text only of what is wanted. Nothing in it is changed."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from connectors.errors import Problem, Unreachable
from connectors.formats.matching import is_wanted
from connectors.formats.mime import Headers, read_headers, read_message
from connectors.maildir.files import Files
from connectors.maildir.folders import INFO, LEFT_OUT, PARTS, folders, require_maildir, role
from connectors.ports import MailReading

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import tzinfo
    from pathlib import Path

    from connectors.ports import MailNeed
    from policies.facts import Message

_HEAD = 8192
_LONGEST_HEAD = 262_144
_MOST_OF_A_MESSAGE = 2_000_000
"""Enough of a message to reach its text: attachments come after it, and are not needed."""
_CALENDAR = re.compile(rb"text/calendar|application/ics|begin:vcalendar", re.IGNORECASE)
_DELIVERED = re.compile(r"^(\d{9,11})\.")


@dataclass(frozen=True, slots=True)
class _File:
    """One message file as listed."""

    folder: str
    path: Path
    headers: Headers
    delivered: datetime


@dataclass(slots=True)
class MaildirMail:
    """The mail in a Maildir, drafts, trash and junk left out.

    Of a message that lies in several folders the sent copy is listed, else the first by folder.
    """

    name: str
    path: Path
    zone: tzinfo
    files: Files = field(default_factory=Files)

    def invitations(self, since: datetime) -> MailReading:
        """Every message dated since then that carries a text/calendar part."""
        problems: list[Problem] = []
        found = [
            each for each in self._listed(since, problems) if _CALENDAR.search(self._start(each, problems)) is not None
        ]
        messages = self._read(found, problems)
        return MailReading(tuple(each for each in messages if each.calendar_method is not None), tuple(problems))

    def read(self, need: MailNeed) -> MailReading:
        """Every message that the need names, with its thread."""
        problems: list[Problem] = []
        listed = list(self._listed(need.since, problems))
        wanted = {id(each) for each in listed if is_wanted(each.headers, need)}
        threads = {each for one in listed if id(one) in wanted for each in one.headers.ids}
        grown = True
        while grown:
            more = [each for each in listed if id(each) not in wanted and each.headers.ids & threads]
            grown = bool(more)
            wanted |= {id(each) for each in more}
            threads |= {each for one in more for each in one.headers.ids}
        invited = [
            each
            for each in listed
            if id(each) not in wanted and _CALENDAR.search(self._start(each, problems)) is not None
        ]
        return MailReading(
            tuple(self._read([*(each for each in listed if id(each) in wanted), *invited], problems)), tuple(problems)
        )

    def _listed(self, since: datetime, problems: list[Problem]) -> Iterator[_File]:
        """Every message dated since then, each Message-ID once."""
        require_maildir(self.path, source=self.name)
        seen: set[str] = set()
        try:
            places = [(name, folder) for name, folder in folders(self.path) if name not in LEFT_OUT]
            listing = [
                (role(name), folder / part / file)
                for name, folder in sorted(places, key=lambda each: role(each[0]) != "sent")
                for part in PARTS
                for file in self.files.names(folder / part)
            ]
        except OSError as error:
            raise self._unreachable(error) from error
        for folder_role, path in listing:
            file = self._headers_of(folder_role, path, since, problems)
            if file is None:
                continue
            if file.headers.message_id is not None:
                if file.headers.message_id in seen:
                    continue
                seen.add(file.headers.message_id)
            yield file

    def _headers_of(self, folder: str, path: Path, since: datetime, problems: list[Problem]) -> _File | None:
        try:
            block = self.files.head(path, _HEAD)
            if b"\n\n" not in block and b"\r\n\r\n" not in block and len(block) == _HEAD:
                block = self.files.head(path, _LONGEST_HEAD)
            delivered = self._delivered(path)
        except FileNotFoundError:
            return self._moved(folder, path, since, problems)
        except OSError as error:
            problems.append(
                Problem(self.name, f"{folder}/{path.name}", f"it cannot be read ({error.strerror}): left out")
            )
            return None
        headers = read_headers(_header_block(block), zone=self.zone)
        return None if (headers.date or delivered) < since else _File(folder, path, headers, delivered)

    def _moved(self, folder: str, path: Path, since: datetime, problems: list[Problem]) -> _File | None:
        """The file after a mail client moved it from new to cur, or gave it other flags; None when it is gone."""
        stem = path.name.partition(INFO)[0]
        for part in ("cur", "new"):
            place = path.parent.parent / part
            for name in self.files.names(place):
                if name.partition(INFO)[0] == stem and place / name != path:
                    return self._headers_of(folder, place / name, since, problems)
        return None

    def _delivered(self, path: Path) -> datetime:
        """When the file was delivered: its name says so (maildir, section "unique names"), else its last change."""
        found = _DELIVERED.match(path.name)
        seconds = float(found[1]) if found is not None else self.files.modified(path)
        return datetime.fromtimestamp(seconds, tz=UTC)

    def _start(self, file: _File, problems: list[Problem]) -> bytes:
        """As much of a message as its text and its calendar parts may take."""
        try:
            return self.files.head(file.path, _MOST_OF_A_MESSAGE)
        except FileNotFoundError:
            return b""
        except OSError as error:
            where = f"{file.folder}/{file.path.name}"
            problems.append(Problem(self.name, where, f"it cannot be read ({error.strerror}): left out"))
            return b""

    def _read(self, files: list[_File], problems: list[Problem]) -> list[Message]:
        found = []
        for file in files:
            data = self._start(file, problems)
            if data:
                found.append(
                    read_message(data, mailbox=self.name, folder=file.folder, delivered=file.delivered, zone=self.zone)
                )
        return found

    def _unreachable(self, error: OSError) -> Unreachable:
        return Unreachable(
            self.name,
            f"{self.path} cannot be read ({error.strerror or error})",
            hint=f'check "path" of the mailbox "{self.name}" and its permissions',
        )


def _header_block(start: bytes) -> bytes:
    """The header block at the start of a message."""
    ends = [place for mark in (b"\n\n", b"\r\n\r\n") if (place := start.find(mark)) >= 0]
    return start[: min(ends)] + b"\n\n" if ends else start
