"""A mail's own words, ready to be searched: its sentences, its languages and the expressions that may match."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from policies.language import language_of, likely_languages
from policies.patterns import Patterns
from policies.phrases import plain

if TYPE_CHECKING:
    from policies.newtext import NewText

_LONGEST = 8_000
_LONGEST_SUBJECT = 300
_MOST_SENTENCES = 150
_SENTENCE = re.compile(r"(?<=[.!?])\s+|\n\s*\n\s*|\n(?=\W*[A-ZÀ-Ý¿¡])|(?<=:)\n+")
_WRAP = re.compile(r"(?<=[^\n]{55})([^\n.!?:;])\n(?=[^\n>*•-])")


@dataclass(frozen=True)
class Wording:
    """The subject and the new text of a mail, with straight quotes; no more than 8,000 characters are judged."""

    subject: str
    new: NewText

    @classmethod
    def of(cls, subject: str, new: NewText) -> Wording:
        """The wording of a mail of that subject."""
        return cls(plain(subject[:_LONGEST_SUBJECT]), new)

    @cached_property
    def text(self) -> str:
        """The new text, with paragraphs that were wrapped at a width as single lines."""
        return _WRAP.sub(r"\1 ", plain(self.new.text[:_LONGEST]))

    @cached_property
    def lowered(self) -> str:
        """Subject and new text in lower case."""
        return f"{self.subject}\n{self.text}".lower()

    @cached_property
    def language(self) -> str | None:
        """The language it is written in; None when that cannot be told."""
        return language_of(self.lowered)

    @cached_property
    def patterns(self) -> Patterns:
        """The expressions that may match in subject, text or signature."""
        return Patterns(f"{self.lowered}\n{self.new.signature[:_LONGEST].lower()}", likely_languages(self.lowered))

    @cached_property
    def sentences(self) -> tuple[tuple[str, str], ...]:
        """Each sentence as written, on one line, and in lower case; a line that begins with a capital begins one."""
        parts = (" ".join(each.split()) for each in _SENTENCE.split(self.text, maxsplit=_MOST_SENTENCES))
        return tuple((each, each.lower()) for each in parts if each)

    @cached_property
    def _parts(self) -> tuple[str, ...]:
        return (self.subject.lower(), *(lowered for _, lowered in self.sentences))

    def says(self, name: str) -> bool:
        """Whether the list finds something in the subject or in a sentence."""
        return self.patterns.may_find(name) and any(
            self.patterns.search(name, each) is not None for each in self._parts
        )

    def all_of(self, name: str) -> set[str]:
        """The different words that the list finds in subject and text."""
        parts = self._parts if self.patterns.may_find(name) else ()
        return set[str]().union(*(self.patterns.all_in(name, each) for each in parts))

    def first(self, name: str, *, unless: str | None = None) -> str | None:
        """The first sentence in which the list finds something, and the other list nothing."""
        if not self.patterns.may_find(name):
            return None
        for each, lowered in self.sentences:
            if self.patterns.search(name, lowered) is not None and (
                unless is None or self.patterns.search(unless, lowered) is None
            ):
                return each
        return None

    def holds(self, name: str, sentence: str) -> bool:
        """Whether the list finds something in a sentence."""
        return self.patterns.search(name, sentence.lower()) is not None
