"""Secrets are kept where only the user can read them, whole or not at all."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING

import keyring
import keyring.backend
import keyring.errors
import pytest

from agent.errors import UsageError
from agent.secrets import SERVICE, Secret
from connectors.errors import AccessDenied

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


class Keyring(keyring.backend.KeyringBackend):
    """A keyring in memory, which may be locked."""

    priority = 1.0

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.kept: dict[tuple[str, str], str] = {}
        self.is_locked = False

    def get_password(self, service: str, username: str) -> str | None:
        """The secret."""
        self._open()
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep it."""
        self._open()
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        """Forget it."""
        self._open()
        if (service, username) not in self.kept:
            raise keyring.errors.PasswordDeleteError("no such password")
        del self.kept[service, username]

    def _open(self) -> None:
        if self.is_locked:
            raise keyring.errors.KeyringLocked("it is locked")


@pytest.fixture(name="ring")
def _ring() -> Iterator[Keyring]:
    former, ring = keyring.get_keyring(), Keyring()
    keyring.set_keyring(ring)
    yield ring
    keyring.set_keyring(former)


@pytest.fixture(name="tokens")
def _tokens(tmp_path: Path) -> Path:
    return tmp_path / "tokens.json"


def test_the_keyring_keeps_a_secret_under_the_programs_name(ring: Keyring) -> None:
    Secret("account:me", None).save("s")

    assert ring.kept == {(SERVICE, "account:me"): "s"}
    assert Secret("account:me", None).load() == "s"


def test_a_secret_that_is_deleted_is_gone_and_once_more_is_no_error(ring: Keyring) -> None:
    Secret("account:me", None).save("s")
    Secret("account:me", None).delete()
    Secret("account:me", None).delete()

    assert ring.kept == {}
    assert Secret("account:me", None).load() is None


@pytest.mark.parametrize("deed", ["load", "save", "delete"])
def test_a_locked_keyring_is_told_with_what_to_do(ring: Keyring, deed: str) -> None:
    ring.is_locked = True
    secret = Secret("account:me", None)

    with pytest.raises((AccessDenied, UsageError), match=r"keyring cannot be used \(it is locked\); \w+"):
        secret.save("s") if deed == "save" else getattr(secret, deed)()


def test_a_file_keeps_several_secrets_for_its_owner_alone(tokens: Path) -> None:
    umask = os.umask(0)
    try:
        Secret("one", tokens).save("1")
        Secret("two", tokens).save("2")
    finally:
        os.umask(umask)

    assert [Secret(each, tokens).load() for each in ("one", "two", "three")] == ["1", "2", None]
    assert tokens.stat().st_mode & 0o777 == 0o600


def test_a_file_that_others_could_read_is_closed_when_it_is_written(tokens: Path) -> None:
    tokens.write_text("{}", encoding="utf-8")
    tokens.chmod(0o644)

    Secret("one", tokens).save("1")

    assert tokens.stat().st_mode & 0o777 == 0o600


def test_deleting_leaves_the_others(tokens: Path) -> None:
    Secret("one", tokens).save("1")
    Secret("two", tokens).save("2")
    Secret("one", tokens).delete()
    Secret("none", tokens).delete()

    assert json.loads(tokens.read_text(encoding="utf-8")) == {"two": "2"}


def test_deleting_where_there_is_no_file_makes_none(tokens: Path) -> None:
    Secret("one", tokens).delete()

    assert not tokens.exists()


def test_a_write_that_fails_leaves_the_file_and_nothing_beside_it(
    tokens: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Secret("one", tokens).save("1")
    monkeypatch.setattr(os, "fsync", _full)

    with pytest.raises(UsageError, match="cannot be written"):
        Secret("one", tokens).save("2")

    assert Secret("one", tokens).load() == "1"
    assert [each.name for each in tokens.parent.iterdir()] == [tokens.name]


def _full(descriptor: int) -> None:
    raise OSError(28, f"No space left ({descriptor > 0})")


@pytest.mark.parametrize("text", ["", "[]", "3", '{"one": 1}', "{", "\xff"])
@pytest.mark.parametrize("deed", ["load", "save", "delete"])
def test_a_damaged_file_is_told_and_left(tokens: Path, text: str, deed: str) -> None:
    tokens.write_bytes(text.encode("latin-1"))
    secret = Secret("one", tokens)

    with pytest.raises(AccessDenied if deed == "load" else UsageError, match="no JSON object of secrets"):
        secret.save("s") if deed == "save" else getattr(secret, deed)()

    assert tokens.read_bytes() == text.encode("latin-1")
