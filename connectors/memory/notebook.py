"""A notebook that lasts as long as the process."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


class MemoryNotebook:
    """Pages by their name."""

    def __init__(self) -> None:
        self._pages: dict[str, bytes] = {}

    def pages(self) -> Mapping[str, bytes]:
        """Everything that was kept, by its name."""
        return dict(self._pages)

    def keep(self, changes: Mapping[str, bytes | None]) -> None:
        """Keep these in place of what had their names; None for no page."""
        self._pages |= {name: page for name, page in changes.items() if page is not None}
        for name in [each for each, page in changes.items() if page is None]:
            self._pages.pop(name, None)
