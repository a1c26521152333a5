"""The OAuth client file, as downloaded, and as it should not be."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from connectors.errors import BadData, Unreachable
from connectors.google.client_file import Client, read_client

if TYPE_CHECKING:
    from pathlib import Path

HERE = "http://127.0.0.1:4010"
INSTALLED = {
    "client_id": "123-abc.apps.googleusercontent.com",
    "project_id": "afterword-of-sam",
    "auth_uri": "https://accounts.google.com/o/oauth2/auth",
    "token_uri": "https://oauth2.googleapis.com/token",
    "auth_provider_x509_cert_url": "https://www.googleapis.com/oauth2/v1/certs",
    "client_secret": "GOCSPX-secret",
    "redirect_uris": ["http://localhost"],
}


def file(folder: Path, content: object) -> Path:
    """A file of this JSON, or of these bytes."""
    path = folder / "client_secret.json"
    path.write_bytes(content if isinstance(content, bytes) else json.dumps(content).encode())
    return path


def installed(**changes: object) -> dict[str, Any]:
    """The file of a Desktop app, changed so; None takes a key away."""
    table = {name: value for name, value in (INSTALLED | changes).items() if value is not None}
    return {"installed": table}


def test_the_file_of_a_desktop_app_is_read(tmp_path: Path) -> None:
    client = read_client(file(tmp_path, installed()), account="me")

    assert client == Client(
        id="123-abc.apps.googleusercontent.com",
        secret="GOCSPX-secret",
        auth_uri="https://accounts.google.com/o/oauth2/auth",
        token_uri="https://oauth2.googleapis.com/token",
        project="afterword-of-sam",
    )


@pytest.mark.parametrize("project", [None, 7])
def test_it_need_not_name_its_project(tmp_path: Path, project: object) -> None:
    assert read_client(file(tmp_path, installed(project_id=project)), account="me").project == ""


def test_a_mark_of_the_byte_order_is_passed_over(tmp_path: Path) -> None:
    content = b"\xef\xbb\xbf" + json.dumps(installed()).encode()

    assert read_client(file(tmp_path, content), account="me").secret == "GOCSPX-secret"


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ({"web": INSTALLED}, "the file of a Web application; make one of the type Desktop app and download its file"),
        (
            {"type": "service_account", "client_id": "1", "private_key": "s3cr3t"},
            "the key of a service account, which has no mailbox; make an OAuth client of the type Desktop app instead",
        ),
        ({"installed": []}, "is no OAuth client file of the type Desktop app"),
        ({"installed": None}, "is no OAuth client file of the type Desktop app"),
        ({}, "is no OAuth client file of the type Desktop app"),
        ([], "is no OAuth client file of the type Desktop app"),
        (b"", "is no OAuth client file of the type Desktop app"),
        (b"{", "is no OAuth client file of the type Desktop app"),
        (b"[" * 100_000, "is no OAuth client file of the type Desktop app"),
        (b"\xff\xfe{\x00}\x00", "is no OAuth client file"),
    ],
)
def test_a_file_of_another_kind_is_told(tmp_path: Path, content: object, words: str) -> None:
    path = file(tmp_path, content)

    with pytest.raises(BadData) as told:
        read_client(path, account="me")

    assert words in str(told.value)
    assert str(told.value).startswith(f"me: {path} is ")
    assert "docs/google.md shows how to make one" in told.value.hint
    assert "s3cr3t" not in str(told.value)


@pytest.mark.parametrize("key", ["client_id", "client_secret", "auth_uri", "token_uri"])
@pytest.mark.parametrize("value", [None, "", 7, ["x"]])
def test_a_file_that_lacks_something_is_told(tmp_path: Path, key: str, value: object) -> None:
    changed = installed()
    changed["installed"] |= {key: value}

    with pytest.raises(BadData, match="is no OAuth client file of the type Desktop app"):
        read_client(file(tmp_path, changed), account="me")


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(Unreachable) as told:
        read_client(tmp_path / "nowhere.json", account="me")

    assert "nowhere.json cannot be read (No such file or directory)" in told.value.what
    assert "mend `client`" in told.value.hint


def test_a_file_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    with pytest.raises(Unreachable, match=r"cannot be read \(Is a directory\)"):
        read_client(tmp_path, account="me")


@pytest.mark.parametrize("key", ["auth_uri", "token_uri"])
@pytest.mark.parametrize(
    "address",
    ["http://oauth2.googleapis.com/token", "http://127.0.0.1.evil.example/token", "ftp://oauth2.googleapis.com", "x"],
)
def test_an_address_that_is_not_encrypted_is_told(tmp_path: Path, key: str, address: str) -> None:
    with pytest.raises(BadData, match="names an address that is not encrypted") as told:
        read_client(file(tmp_path, installed(**{key: address})), account="me")

    assert address in told.value.what


@pytest.mark.parametrize("key", ["auth_uri", "token_uri"])
@pytest.mark.parametrize("address", ["https://[", "https://", "https:token", "https://oauth2.googleapis.com:x/token"])
def test_an_address_that_is_none_is_told(tmp_path: Path, key: str, address: str) -> None:
    with pytest.raises(BadData):
        read_client(file(tmp_path, installed(**{key: address})), account="me")


def test_on_this_machine_nothing_need_be_encrypted(tmp_path: Path) -> None:
    path = file(tmp_path, installed(auth_uri=f"{HERE}/auth", token_uri=f"{HERE}/token"))

    assert read_client(path, account="me").token_uri == f"{HERE}/token"
    assert read_client(path, account="me", endpoint=HERE).auth_uri == f"{HERE}/auth"


def test_with_an_endpoint_here_tokens_are_asked_for_nowhere_else(tmp_path: Path) -> None:
    with pytest.raises(BadData, match="asks for tokens elsewhere") as told:
        read_client(file(tmp_path, installed()), account="me", endpoint=HERE)

    assert "leave `endpoint` out" in told.value.hint
