"""Short ids of interviews, and the Message-IDs of drafts: stable texts made from what they stand for."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from policies.facts import DraftKey

_ALPHABET = "23456789abcdefghjkmnpqrstvwxyz"  # no look-alikes: 0/o, 1/l/i, u/v
_ID_LENGTH = 5
_MESSAGE_ID_LENGTH = 32


def short_id(uid: str, occurrence: str | None) -> str:
    """Five characters that stand for one occurrence of an event, the same in every run."""
    number = int.from_bytes(hashlib.sha256(f"{uid}\x1f{occurrence or ''}".encode()).digest()[:8])
    characters = []
    for _ in range(_ID_LENGTH):
        number, place = divmod(number, len(_ALPHABET))
        characters.append(_ALPHABET[place])
    return "".join(characters)


def message_id(key: DraftKey, *, domain: str, user: str) -> str:
    """The bare Message-ID of the draft with this key, so that a second attempt finds the first.

    ``user`` is the user's first address, so that two users of one company's shared mailbox do not collide.
    """
    digest = hashlib.sha256(f"{user}\x1f{key}".encode()).hexdigest()
    return f"{digest[:_MESSAGE_ID_LENGTH]}@{domain or 'localhost'}"


def words_digest(subject: str, text: str) -> str:
    """A digest of what a draft says, to see whether it would say something else now, or is what was sent.

    Blanks and line ends do not count: mail clients change them.
    """
    said = f"{' '.join(subject.split())}\x1f{' '.join(text.split())}"
    return hashlib.sha256(said.encode()).hexdigest()[:32]
