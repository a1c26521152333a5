"""How somebody signs their mail: the name to greet them by, and their title."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from policies.names import is_persons_name, name_words, same_person

if TYPE_CHECKING:
    from policies.facts import Person
    from policies.newtext import NewText

_PARTS = re.compile(r"\s*[|,·•(\[–—/]\s*|\s+-\s+|\s+@\s+")
_PRONOUNS = re.compile(r"\s*\((?:she|he|they|sie|er|elle|il|ella|él)[^()]*\)", re.IGNORECASE)
_MOST = 240


def signed_as(new: NewText, *, sender: Person) -> str | None:
    """The name they sign with ("Kate"); None when they sign with an initial, a team's name, or not at all."""
    for line in new.signature.splitlines()[:4]:
        head = _PARTS.split(_PRONOUNS.sub("", line.strip()))[0].strip(" .,!*_")
        if not head:
            continue
        if len(head) <= 2:
            continue
        name = head if head[0].isupper() else head.capitalize()
        if is_persons_name(name) and len(name.split()) <= 4 and _can_be(name, sender):
            return name
        return None
    return None


def _can_be(name: str, sender: Person) -> bool:
    """Whether the sender may be called so: their own name, or a first name of theirs that no calendar knows."""
    if not sender.name or same_person(name, sender.name):
        return True
    known = set(name_words(sender.name))
    signed = name_words(name)
    return len(signed) == 1 or bool(known & set(signed))


def signature_title(new: NewText, *, sender: Person) -> str | None:
    """Everything in the signature but the name: "Recruiting Coordinator | Thistlebank"; None when there is nothing."""
    lines = [each.strip() for each in new.signature.splitlines() if each.strip()]
    rest: list[str] = []
    for place, line in enumerate(lines):
        head, *after = _PARTS.split(_PRONOUNS.sub("", line), maxsplit=1)
        is_name = is_persons_name(head.strip(" .")) and (place == 0 or same_person(head, sender.name))
        rest += [each for each in after if each] if is_name else [line]
    return " | ".join(rest)[:_MOST] or None
