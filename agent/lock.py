"""One run at a time for each state file: a lock of the operating system, which ends with the process that holds it."""

from __future__ import annotations

import os
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

from agent.errors import AlreadyRunning, StateError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_LOCKED_BYTE = 1 << 20
"""Windows locks bytes, and nobody else can read those: this one lies far behind the process id."""


@contextmanager
def run_lock(state_path: Path) -> Iterator[None]:
    """Hold the lock beside this state file. The lock's file stays; it is the lock on it that counts.

    Raises:
        AlreadyRunning: Another process holds it.
        StateError: The lock's file cannot be made.
    """
    path = state_path.with_name(f"{state_path.name}.lock")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        file = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError as error:
        hint = "point `path` in [state] to a folder you can write to"
        raise StateError(f"{path} cannot be opened ({error.strerror or error})", hint=hint) from error
    try:
        if not _taken(file):
            raise AlreadyRunning(state_path, _holder(file))
        os.ftruncate(file, 0)
        os.write(file, str(os.getpid()).encode())
        yield
    finally:
        os.close(file)


def _holder(file: int) -> int | None:
    """The process that wrote its id into the file; None when there is none to read."""
    os.lseek(file, 0, os.SEEK_SET)
    text = os.read(file, 20)
    return int(text) if text.isdigit() else None


if sys.platform == "win32":
    import msvcrt

    def _taken(file: int) -> bool:
        """Whether the lock is now ours; it is let go when the file is closed or the process ends."""
        os.lseek(file, _LOCKED_BYTE, os.SEEK_SET)
        try:
            msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        os.lseek(file, 0, os.SEEK_SET)
        return True

else:
    import fcntl

    def _taken(file: int) -> bool:
        """Whether the lock is now ours; it is let go when the file is closed or the process ends."""
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
