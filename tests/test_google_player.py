"""Every story has the same end with calendar, mail and drafts at Google."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from tests.connectors.servers.google import google_server
from tests.google_player import GoogleLife
from tests.stories import OUR_STORIES, STORIES, Table, user_of
from tests.test_player import ONLY_ON_DISK, faults_in

if TYPE_CHECKING:
    from pathlib import Path

OTHERWISE_AT_GOOGLE = {"rooms-lists-and-absentees": "its events have no ROLE=NON-PARTICIPANT"}
PATHS = [
    each
    for folder in (STORIES, OUR_STORIES)
    if folder.is_dir()
    for each in sorted(folder.glob("*.json"))
    if each.stem not in ONLY_ON_DISK and each.stem not in OTHERWISE_AT_GOOGLE
]
SOME = PATHS[::12]


def faults_at_google(path: Path, folder: Path) -> list[str]:
    """What goes otherwise than the story says."""
    story: Table = json.loads(path.read_text(encoding="utf-8"))
    with google_server() as server:
        faults = faults_in(story, GoogleLife(server, folder, user=user_of(story)))
        return [*faults, *server.violations, *(each.path for each in server.forbidden)]


@pytest.mark.parametrize("path", SOME, ids=lambda each: each.stem)
def test_a_story_has_its_end_at_google(path: Path, tmp_path: Path) -> None:
    assert faults_at_google(path, tmp_path) == []


@pytest.mark.slow
@pytest.mark.parametrize("path", [each for each in PATHS if each not in SOME], ids=lambda each: each.stem)
def test_a_further_story_has_its_end_at_google(path: Path, tmp_path: Path) -> None:
    assert faults_at_google(path, tmp_path) == []
