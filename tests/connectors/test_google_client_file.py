"""The OAuth client file: the right kind, whole, and leading nowhere it should not."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from connectors.errors import BadData, Unreachable
from connectors.google.client_file import Client, read_client

if TYPE_CHECKING:
    from pathlib import Path

GOOD = {
    "client_id": "1.apps",
    "client_secret": "s",
    "auth_uri": "https://accounts.google.com/o/oauth2/auth",
    "token_uri": "https://oauth2.googleapis.com/token",
    "project_id": "afterword",
}
HERE = {**GOOD, "auth_uri": "http://127.0.0.1:1/auth", "token_uri": "http://127.0.0.1:1/token"}


def written(folder: Path, content: Any) -> Path:  # noqa: ANN401  (JSON, or text)
    """The file."""
    path = folder / "client.json"
    path.write_text(content if isinstance(content, str) else json.dumps(content), encoding="utf-8")
    return path


def test_a_file_of_a_desktop_app_is_read(tmp_path: Path) -> None:
    found = read_client(written(tmp_path, {"installed": GOOD}), account="me")

    assert found == Client("1.apps", "s", GOOD["auth_uri"], GOOD["token_uri"], "afterword")


def test_its_addresses_on_this_machine_may_be_plain(tmp_path: Path) -> None:
    path = written(tmp_path, {"installed": HERE})

    assert read_client(path, account="me", endpoint="http://127.0.0.1:1").token_uri == HERE["token_uri"]


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(Unreachable) as caught:
        read_client(tmp_path / "nothing.json", account="me")

    assert caught.value.source == "me"
    assert "docs/google.md" in caught.value.hint


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ({"web": GOOD}, "Web application"),
        ({"type": "service_account"}, "service account"),
        ({"installed": {**GOOD, "client_id": ""}}, "no OAuth client file"),
        ({"installed": {**GOOD, "token_uri": 3}}, "no OAuth client file"),
        ({"installed": []}, "no OAuth client file"),
        ({}, "no OAuth client file"),
        ([], "no OAuth client file"),
        ("<html>", "no OAuth client file"),
        ({"installed": {**GOOD, "token_uri": "http://oauth2.googleapis.com/token"}}, "not encrypted"),
        ({"installed": {**GOOD, "auth_uri": "http://accounts.google.com/"}}, "not encrypted"),
    ],
)
def test_any_other_file_is_told_with_what_to_do(tmp_path: Path, content: object, words: str) -> None:
    with pytest.raises(BadData, match=words) as caught:
        read_client(written(tmp_path, content), account="me")

    assert caught.value.hint


def test_a_file_that_is_no_text_is_told(tmp_path: Path) -> None:
    path = tmp_path / "client.json"
    path.write_bytes(b"\xff\xfe\x00")

    with pytest.raises(BadData):
        read_client(path, account="me")


def test_with_an_endpoint_tokens_are_not_asked_for_elsewhere(tmp_path: Path) -> None:
    with pytest.raises(BadData, match="elsewhere"):
        read_client(written(tmp_path, {"installed": GOOD}), account="me", endpoint="http://127.0.0.1:1")
