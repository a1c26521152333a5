"""Another writer's words for a draft, where they are fit; the built-in ones, with the reason, where they are not."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from connectors.errors import SourceError
from policies.writing.html import to_html

if TYPE_CHECKING:
    from connectors.ports import Writer
    from policies.decisions import Draft, Letter, Rewrite
    from policies.facts import DraftRecord

_KEPT = "The built-in text is used: "


def reworded(letter: Letter, writer: Writer) -> Letter:
    """The letter with the writer's body, when that is fit; as it is, with the reason, when it is not."""
    from policies.writing.vetting import vetted  # noqa: PLC0415  (few have another writer)

    if letter.plan is None:  # the user's own template goes before any writer
        return letter
    try:
        found = vetted(writer.write(letter.plan), letter.plan)
    except SourceError as error:
        return replace(letter, note=f"{_KEPT}{error}")
    if found.reasons:
        return replace(letter, note=f"{_KEPT}the {writer.name}'s was refused: {'; '.join(found.reasons)}")
    greeting = tuple(each for each in letter.grounds if each.sentence == letter.paragraphs[0])
    paragraphs = (letter.paragraphs[0], *found.paragraphs, letter.paragraphs[-1])
    return replace(letter, paragraphs=paragraphs, grounds=(*greeting, *found.grounds))


def as_intended(letter: Letter, former: DraftRecord | None) -> Letter | None:
    """The letter in the words that an earlier run meant to save and did not; None when there are none."""
    if former is None or not former.text:
        return None
    return replace(letter, paragraphs=tuple(former.text.split("\n\n")), grounds=())


def draft_with(draft: Draft, letter: Letter) -> Draft:
    """The draft in the words of that letter."""
    outgoing = replace(draft.outgoing, text=letter.text, html=to_html(letter))
    return replace(draft, letter=letter, outgoing=outgoing)


def rewrite_with(rewrite: Rewrite, letter: Letter) -> Rewrite:
    """The new words of that letter for a saved draft."""
    outgoing = replace(rewrite.outgoing, text=letter.text, html=to_html(letter))
    return replace(rewrite, letter=letter, outgoing=outgoing)
