"""Keys and passwords: in the system's keyring, or in the file that the configuration names."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from agent.errors import UsageError

if TYPE_CHECKING:
    from pathlib import Path

SERVICE = "afterword"


def secret(name: str, *, tokens: Path | None) -> str | None:
    """The secret of that name; None when there is none, or no keyring to keep one in.

    Args:
        name: What it is for: "writer".
        tokens: The file in which secrets are kept instead of the keyring: a JSON object from names to texts.

    Raises:
        UsageError: The file is not what it should be.
    """
    if tokens is None:
        from keyring import get_password  # noqa: PLC0415  (start-up time)
        from keyring.errors import KeyringError  # noqa: PLC0415  (likewise)

        try:
            return get_password(SERVICE, name)
        except KeyringError:
            return None
    try:
        found = json.loads(tokens.read_text(encoding="utf-8"))
        value = found.get(name)
    except FileNotFoundError:
        return None
    except (OSError, ValueError, AttributeError) as error:
        hint = 'mend it, or keep secrets in the keyring: tokens = "keyring" under [state]'
        raise UsageError(f"{tokens} is no JSON object of secrets", hint=hint) from error
    return value if isinstance(value, str) else None
