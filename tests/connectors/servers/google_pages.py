"""Pages of a list, with tokens that belong to one question."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Hashable, Sequence


class Page(NamedTuple):
    """Some of a list's ids, and the token of the page after it; None after the last."""

    ids: Sequence[str]
    next_token: str | None


class Pages:
    """The tokens that were given out, each with what is left of its list.

    A page shows the list as it was when the first one was asked for: an id on it may be gone by then, as with Gmail.
    """

    def __init__(self) -> None:
        self._rests: dict[str, tuple[Hashable, tuple[str, ...]]] = {}

    def first(self, ids: Sequence[str], *, question: Hashable, size: int) -> Page:
        """The first page of these ids."""
        return self._page(tuple(ids), question, size)

    def following(self, token: str, *, question: Hashable, size: int) -> Page | None:
        """The page of this token; None when it was not given out for this question."""
        asked, rest = self._rests.get(token, (None, ()))
        return self._page(rest, question, size) if asked == question and token in self._rests else None

    def _page(self, ids: tuple[str, ...], question: Hashable, size: int) -> Page:
        rest = ids[size:]
        if not rest:
            return Page(ids, None)
        token = f"{0x5EED0000 + 7919 * (len(self._rests) + 1)}"
        self._rests[token] = (question, rest)
        return Page(ids[:size], token)
