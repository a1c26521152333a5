"""Keys, passwords and sign-ins: in the system's keyring, or in the file that the configuration names."""

from __future__ import annotations

import json
import os
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from agent.errors import UsageError
from connectors.errors import AccessDenied

if TYPE_CHECKING:
    from pathlib import Path

SERVICE = "afterword"
_FILE_INSTEAD = 'keep sign-ins in a file instead: tokens = "file:tokens.json" under [state]'


@dataclass(frozen=True, slots=True)
class Secret:
    """One secret by its name: "writer", "account:work".

    ``tokens`` is the file in which secrets are kept instead of the keyring: a JSON object from names to texts, which
    only its owner may read. What keeps a secret from being changed raises `UsageError`.
    """

    name: str
    tokens: Path | None

    def load(self) -> str | None:
        """The text that was kept last; None when there is none.

        Raises:
            AccessDenied: The keyring cannot be used (there is none, or it is locked, as it may be for a scheduled
                job), or the file is damaged. It costs only what needs the secret.
        """
        if self.tokens is not None:
            try:
                return _read(self.tokens).get(self.name)
            except UsageError as error:
                raise AccessDenied(self.name, error.what, hint=error.hint) from error
        from keyring import get_password  # noqa: PLC0415  (start-up time)
        from keyring.errors import KeyringError  # noqa: PLC0415  (likewise)

        try:
            return get_password(SERVICE, self.name)
        except KeyringError as error:
            what = f"the system's keyring cannot be used ({' '.join(str(error).split()) or type(error).__name__})"
            raise AccessDenied(self.name, what, hint=f"unlock it, or {_FILE_INSTEAD}") from error

    def save(self, text: str) -> None:
        """Keep this text in place of the last."""
        if self.tokens is not None:
            _write(self.tokens, {**_read(self.tokens), self.name: text})
            return
        from keyring import set_password  # noqa: PLC0415  (start-up time)
        from keyring.errors import KeyringError  # noqa: PLC0415  (likewise)

        try:
            set_password(SERVICE, self.name, text)
        except KeyringError as error:
            raise UsageError(f"the system's keyring cannot be used ({error})", hint=_FILE_INSTEAD) from error

    def delete(self) -> None:
        """Forget it; one that is not there is no error."""
        if self.tokens is not None:
            kept = _read(self.tokens)
            if kept.pop(self.name, None) is not None:
                _write(self.tokens, kept)
            return
        from keyring import delete_password  # noqa: PLC0415  (start-up time)
        from keyring.errors import KeyringError, PasswordDeleteError  # noqa: PLC0415  (likewise)

        try:
            with suppress(PasswordDeleteError):
                delete_password(SERVICE, self.name)
        except KeyringError as error:
            raise UsageError(
                f"the system's keyring cannot be used ({error})", hint="unlock it, then try again"
            ) from error


def _read(tokens: Path) -> dict[str, str]:
    hint = 'mend it, or keep secrets in the keyring: tokens = "keyring" under [state]'
    try:
        found = json.loads(tokens.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, RecursionError) as error:
        raise UsageError(f"{tokens} is no JSON object of secrets", hint=hint) from error
    if not isinstance(found, dict) or not all(isinstance(each, str) for each in found.values()):
        raise UsageError(f"{tokens} is no JSON object of secrets", hint=hint)
    return found


def _write(tokens: Path, secrets: dict[str, str]) -> None:
    """The file, whole or as it was; only its owner may read it from its first byte on."""
    new = tokens.with_name(f".{tokens.name}.{os.getpid()}")
    try:
        tokens.parent.mkdir(parents=True, exist_ok=True)
        with suppress(FileNotFoundError):
            new.unlink()
        with os.fdopen(os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as file:
            json.dump(secrets, file, ensure_ascii=False, indent=1)
            file.flush()
            os.fsync(file.fileno())
        new.replace(tokens)
    except OSError as error:
        with suppress(OSError):
            new.unlink()
        what = f"{tokens} cannot be written ({error.strerror or error})"
        raise UsageError(what, hint="check its folder, or `tokens` under [state]") from error
