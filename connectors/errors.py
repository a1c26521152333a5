"""What can go wrong with a source.

    SourceError                 exit status 3: this source failed, the others are served
    ├── SignInNeeded            exit status 4: the account needs `afterword connect`
    ├── AccessDenied            signed in, but this was refused
    ├── Unreachable             the network, the server, or the path is not there
    ├── Throttled               asked too often; it says when to come back
    ├── BadData                 it answered, but not with a calendar or a mailbox
    └── SaveFailed              a draft could not be kept; the mailbox is as it was

Each carries the source's name, what failed and a hint: the command to type or the key of the config to change.
A bad record (one broken event, one malformed mail) is not an error but a `Problem` beside the good ones.
"""

from __future__ import annotations

from dataclasses import dataclass


class SourceError(Exception):
    """A calendar or mailbox could not be used.

    Attributes:
        source: Its name in the configuration.
        what: What failed and why, one sentence without a full stop.
        hint: What to do about it, one sentence; "" when nothing can be said.
    """

    def __init__(self, source: str, what: str, *, hint: str = "") -> None:
        super().__init__(f"{source}: {what}" + (f"; {hint}" if hint else ""))
        self.source = source
        self.what = what
        self.hint = hint


class SignInNeeded(SourceError):
    """The account has to be signed in (again)."""


class AccessDenied(SourceError):
    """The source refused: a right is missing."""


class Unreachable(SourceError):
    """The file, folder, server or network is not there."""


class Throttled(SourceError):
    """The source asks for patience."""


class BadData(SourceError):
    """What came back is not what it should be."""


class SaveFailed(SourceError):
    """A draft could not be saved, replaced or taken back; the mailbox is as it was."""


@dataclass(frozen=True, slots=True)
class Problem:
    """A bad record among good ones: it cost only itself.

    Attributes:
        source: Name of the calendar or mailbox.
        where: "line 812, UID x@y" or "new/17000.M1P2": enough to find it.
        what: What is wrong with it and what was done ("left out", "read as UTC").
    """

    source: str
    where: str
    what: str
