"""The folders of a Maildir: Maildir++ (".Sent" beside the inbox), or plain ones as synchronisation tools make them."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from connectors.errors import Unreachable

if TYPE_CHECKING:
    from pathlib import Path

PARTS = ("new", "cur")
INFO = "!" if os.name == "nt" else ":"
"""What parts a file's name from its flags: a colon, which Windows does not allow in names."""

SENT = frozenset(
    [
        "sent",
        "sent items",
        "sent mail",
        "sent messages",
        "gesendet",
        "gesendete objekte",
        "gesendete elemente",
        "envoyés",
        "éléments envoyés",
        "messages envoyés",
        "enviados",
        "elementos enviados",
        "correo enviado",
        "itens enviados",
        "inviati",
        "posta inviata",
        "verzonden",
        "verzonden items",
        "outbox sent",
    ]
)
DRAFTS = frozenset(["drafts", "draft", "entwürfe", "brouillons", "borradores", "rascunhos", "bozze", "concepten"])
LEFT_OUT = DRAFTS | frozenset(
    [
        "trash",
        "deleted",
        "deleted items",
        "deleted messages",
        "bin",
        "papierkorb",
        "gelöschte elemente",
        "corbeille",
        "papelera",
        "lixo",
        "cestino",
        "prullenbak",
        "junk",
        "junk e-mail",
        "junk email",
        "spam",
        "courrier indésirable",
        "correo no deseado",
        "posta indesiderata",
        "ongewenst",
        "outbox",
        "templates",
    ]
)


def require_maildir(root: Path, *, source: str) -> None:
    """Raise `Unreachable` unless the folder is there and has a Maildir's parts or folders."""
    hint = f'set "path" of the mailbox "{source}" to a Maildir, the folder that has cur, new and tmp in it'
    try:
        entries = {each.name for each in root.iterdir() if each.is_dir()}
    except OSError as error:
        raise Unreachable(source, f"{root} cannot be read ({error.strerror or error})", hint=hint) from error
    if not entries & {"cur", "new", "tmp"} and not any(is_maildir(root / each) for each in entries):
        raise Unreachable(source, f"{root} is no Maildir", hint=hint)


def is_maildir(folder: Path) -> bool:
    """Whether a folder holds mail."""
    return (folder / "cur").is_dir() or (folder / "new").is_dir()


def folders(root: Path) -> list[tuple[str, Path]]:
    """Every folder of the mailbox with its name in lower case, the inbox first."""
    inbox = [("inbox", root)] if is_maildir(root) else []
    beside = [
        (_name(each.name), each)
        for each in sorted(root.iterdir())
        if each.is_dir() and each.name not in ("cur", "new", "tmp") and is_maildir(each)
    ]
    return inbox + beside


def _name(folder: str) -> str:
    """The last part of a folder's name, lower-case: ".INBOX.Sent Items" is "sent items"."""
    name = folder.lstrip(".").lower()
    return name.removeprefix("inbox.").rpartition(".")[2] or name


def role(name: str) -> str:
    """The folder's part in the mailbox: "sent" for any name of it, else its own name."""
    return "sent" if name in SENT else name


def drafts_folder(root: Path) -> Path:
    """Where drafts are kept; ".Drafts" when there is no such folder yet."""
    known = {name: path for name, path in folders(root) if name in DRAFTS}
    return known.get("drafts") or next(iter(known.values()), root / _style(root, "Drafts"))


def trash_folder(root: Path) -> Path:
    """Where what is taken back goes."""
    known = {
        name: path
        for name, path in folders(root)
        if name
        in ("trash", "bin", "papierkorb", "corbeille", "papelera", "cestino", "lixo", "prullenbak", "deleted items")
    }
    return known.get("trash") or next(iter(known.values()), root / _style(root, "Trash"))


def _style(root: Path, name: str) -> str:
    """A new folder's name in the style of the others: with a leading dot unless all others do without."""
    plain = [each for each in root.iterdir() if each.is_dir() and not each.name.startswith(".") and is_maildir(each)]
    return name if plain and not is_maildir(root) else f".{name}"
