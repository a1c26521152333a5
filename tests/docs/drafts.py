"""``python -m tests.docs.drafts > docs/drafts.md``: drafts of all kinds and languages, with their facts and sources."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING

from policies.facts import DraftKind
from tests.player import Life
from tests.stories import OUR_STORIES, user_of
from tests.test_player import ONLY_ON_DISK, played

if TYPE_CHECKING:
    from policies.decisions import Draft
    from tests.stories import Table

LANGUAGES = {
    "en": "English", "de": "German", "fr": "French", "es": "Spanish", "pt": "Portuguese", "it": "Italian",
    "nl": "Dutch",
}  # fmt: skip
OF_EACH = {"en": 3}
"""How many of each kind are shown in a language; of the others it is one."""

HEAD = """\
# Drafts to read

What Afterword really drafts, in every kind and language, taken from the stories in `tests/stories/`. A test keeps this
page true, and `python -m tests.docs.drafts > docs/drafts.md` renews it. Below each draft stands every sentence that
states a fact, and where the fact is from. People and companies are made up.
"""


def page() -> str:
    """The page as it should be."""
    shown: dict[tuple[str, DraftKind], list[tuple[str, Draft]]] = {}
    for path in sorted(OUR_STORIES.glob("*.json")):
        story: Table = json.loads(path.read_text(encoding="utf-8"))
        if path.stem in ONLY_ON_DISK:
            continue
        for draft in _drafts(story):
            found = shown.setdefault((draft.letter.language, draft.subject.kind), [])
            told = {each.letter.text for _, each in found}
            if len(found) < OF_EACH.get(draft.letter.language, 1) and draft.letter.text not in told:
                found.append((path.stem, draft))
    parts = [HEAD]
    for language, name in LANGUAGES.items():
        parts.append(f"## {name}\n")
        for kind in DraftKind:
            parts += [_shown(story, draft) for story, draft in shown.get((language, kind), [])]
    return "\n".join(parts)


def _drafts(story: Table) -> list[Draft]:
    return [draft for step in played(story, Life(user=user_of(story))) for draft in step.done.applied.created]


def _shown(story: str, draft: Draft) -> str:
    grounds = [
        f"- {each.sentence}\n" + "\n".join(f"  - *{fact.text}*: {fact.source}" for fact in each.facts)
        for each in draft.letter.grounds
    ]
    text = "\n".join(f"> {line}".rstrip() for line in draft.letter.text.rstrip("\n").split("\n"))
    to = draft.outgoing.to.name or draft.outgoing.to.email
    return (
        f"### {draft.subject.kind.value.capitalize()} to {to} ({story})\n\n"
        f"**{draft.outgoing.subject}**\n\n{text}\n\n" + "\n".join(grounds) + "\n"
    )


if __name__ == "__main__":
    sys.stdout.write(page())
