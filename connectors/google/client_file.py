"""The OAuth client file as downloaded from the Cloud console ("client_secret_….json")."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from connectors.errors import BadData, Unreachable
from connectors.gate import is_loopback

if TYPE_CHECKING:
    from pathlib import Path

_GUIDE = "docs/google.md shows how to make one"


@dataclass(frozen=True, slots=True)
class Client:
    """An OAuth client of the type "Desktop app".

    Attributes:
        project: Its Cloud project; "" when the file does not say.
    """

    id: str
    secret: str
    auth_uri: str
    token_uri: str
    project: str = ""


def read_client(path: Path, *, account: str, endpoint: str | None = None) -> Client:
    """The client in this file.

    Raises:
        Unreachable: The file is not there or cannot be read.
        BadData: It is no client file, or one of another type; or, with an ``endpoint``, it leads off this machine.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
    except OSError as error:
        what = f"the OAuth client file {path} cannot be read ({error.strerror or error})"
        raise Unreachable(account, what, hint=f"download it there, or mend `client`; {_GUIDE}") from error
    except UnicodeDecodeError as error:
        raise BadData(account, f"{path} is no OAuth client file", hint=_GUIDE) from error
    found = _parsed(text)
    if "web" in found:
        hint = f"make one of the type Desktop app and download its file; {_GUIDE}"
        raise BadData(account, f"{path} is the file of a Web application", hint=hint)
    if found.get("type") == "service_account":
        hint = f"make an OAuth client of the type Desktop app instead; {_GUIDE}"
        raise BadData(account, f"{path} is the key of a service account, which has no mailbox", hint=hint)
    table = found.get("installed")
    values = [table.get(each) for each in _KEYS] if isinstance(table, dict) else []
    if not values or not all(isinstance(each, str) and each for each in values):
        raise BadData(account, f"{path} is no OAuth client file of the type Desktop app", hint=_GUIDE)
    project = table.get("project_id") if isinstance(table, dict) else None
    identifier, secret, auth_uri, token_uri = (str(each) for each in values)
    client = Client(identifier, secret, auth_uri, token_uri, project if isinstance(project, str) else "")
    for each in (client.auth_uri, client.token_uri):
        fault = _fault(each)
        if fault is not None:
            raise BadData(account, f"{path} names an address that is {fault} ({each[:80]})", hint=_GUIDE)
    if endpoint is not None and not is_loopback(client.token_uri):
        hint = "give `client` a file whose addresses are on this machine, or leave `endpoint` out"
        raise BadData(account, f"`endpoint` is on this machine, but {path} asks for tokens elsewhere", hint=hint)
    return client


_KEYS = ("client_id", "client_secret", "auth_uri", "token_uri")


def _fault(address: str) -> str | None:
    """What is wrong with the address of a server."""
    try:
        parts = urlsplit(address)
        is_whole = bool(parts.hostname) and parts.port != 0
    except ValueError:  # a bracket that is not closed, a port that is no number
        return "none"
    if parts.scheme != "https" and not is_loopback(address):
        return "not encrypted"
    return None if is_whole else "none"


def _parsed(text: str) -> dict[str, object]:
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}
