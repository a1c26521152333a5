"""Kinds and their classes."""

from __future__ import annotations

import subprocess
import sys

import pytest

from connectors.ics.calendar import IcsCalendar
from connectors.memory.calendar import MemoryCalendar
from connectors.registry import CALENDARS, DRAFTS, MAIL, calendar_class, draft_class, mail_class


def test_a_kind_gives_its_class() -> None:
    assert [calendar_class("ics"), calendar_class("memory")] == [IcsCalendar, MemoryCalendar]


def test_every_kind_of_mailbox_reads_mail_and_keeps_drafts() -> None:
    assert MAIL.keys() == DRAFTS.keys()


def test_a_kind_that_there_is_not_is_a_key_error() -> None:
    with pytest.raises(KeyError):
        calendar_class("papyrus")


def test_a_backend_is_imported_when_its_kind_is_used_and_not_before() -> None:
    code = (
        "import sys, connectors.registry as r; before = 'connectors.ics.calendar' in sys.modules;"
        "r.calendar_class('ics'); print(before, 'connectors.ics.calendar' in sys.modules)"
    )

    command = [sys.executable, "-c", code]
    printed = subprocess.run(command, capture_output=True, text=True, check=True).stdout  # noqa: S603  (our own code)

    assert printed.split() == ["False", "True"]


@pytest.mark.parametrize("kind", [*CALENDARS, *MAIL])
def test_every_kind_in_the_tables_has_its_classes(kind: str) -> None:
    classes = [calendar_class(kind)] if kind in CALENDARS else [mail_class(kind), draft_class(kind)]

    assert all(isinstance(each, type) for each in classes)
