"""The few file operations of a Maildir, in one object, so that a test can make any of them fail."""

from __future__ import annotations

import os
from contextlib import suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


class Files:
    """Files on disk."""

    def names(self, folder: Path) -> list[str]:
        """Names of the files in a folder, sorted; [] when it is not there."""
        try:
            with os.scandir(folder) as entries:
                return sorted(each.name for each in entries if not each.name.startswith("."))
        except FileNotFoundError:
            return []

    def head(self, path: Path, size: int) -> bytes:
        """The first bytes of a file."""
        with path.open("rb") as file:
            return file.read(size)

    def modified(self, path: Path) -> float:
        """When the file was last written, in seconds since 1970."""
        return path.stat().st_mtime

    def write(self, path: Path, data: bytes) -> None:
        """A new file with these bytes, on disk when this returns; none at all when it raises."""
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
        try:
            with os.fdopen(descriptor, "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
        except BaseException:
            with suppress(OSError):
                path.unlink()
            raise

    def move(self, path: Path, to: Path) -> None:
        """The file under its new name, in place of any that had it, durable when this returns."""
        to.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        path.replace(to)
        self._sync(to.parent)
        if path.parent != to.parent:
            self._sync(path.parent)

    def remove(self, path: Path) -> None:
        """Delete the file; nothing when it is gone already."""
        path.unlink(missing_ok=True)

    def make(self, folder: Path) -> None:
        """A Maildir folder with its three parts."""
        for part in ("cur", "new", "tmp"):
            (folder / part).mkdir(mode=0o700, parents=True, exist_ok=True)

    def _sync(self, folder: Path) -> None:
        """The folder's entries on disk; where a system cannot open folders (Windows), it sees to that itself."""
        if not hasattr(os, "O_DIRECTORY"):
            return
        descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
