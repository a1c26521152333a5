"""How fast labelled mails are read, each made up to 3 KB, and how right the readings of the labelled ones are."""

from __future__ import annotations

import json
import sys
import time
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

from policies.messages import read_message
from tests.stories import message_of, user_of

if TYPE_CHECKING:
    from policies.facts import Message, User

OURS = Path(__file__).parents[1] / "policies" / "messages.jsonl"
SHARED = Path(__file__).parents[3] / "shared" / "scenarios" / "cases"
LENGTH = 3_000
WARM = 300
ROUNDS = 4


def main() -> None:
    """Print rates and, by kind, precision and recall."""
    cases = [each for each in _cases() if "body" in each["message"]]
    for name, rest in (("in a thread, quoted below", _quoted), ("all of it new text", _new)):
        mails = [_of(case, rest, cases, number) for number, case in enumerate(cases * ROUNDS)]
        _say(f"read a mail of 3 KB, {name}", _rate(mails))
    _score(cases)


def _cases() -> list[dict[str, Any]]:
    files = [OURS, *sorted(SHARED.glob("*.jsonl"))]
    found = [json.loads(line) for each in files for line in each.read_text("utf-8").splitlines() if line.strip()]
    return [each for each in found if "message" in each]


def _of(case: dict[str, Any], rest: object, cases: list[dict[str, Any]], number: int) -> tuple[Message, User]:
    assert callable(rest)
    user = user_of(case)
    others = [each["message"]["body"] for each in cases if each["me"].get("language") == case["me"].get("language")]
    following = "\n\n".join(others[(number + place) % len(others)] for place in range(12))
    body = (case["message"]["body"] + rest(following))[: LENGTH - 10]
    return message_of({**case["message"], "body": f"{body} {number}"}, user=user), user


def _quoted(text: str) -> str:
    lines = "\n".join(f"> {line}" for line in text.splitlines())
    return f"\n\nOn Mon, Mar 2, 2026 at 9:00 AM Sam Rivera <sam@example.com> wrote:\n{lines}"


def _new(text: str) -> str:
    return f"\n\n{text}"


def _rate(mails: list[tuple[Message, User]]) -> float:
    """Mails a second, after some that are not counted."""
    for each, user in mails[:WARM]:
        read_message(each, user)
    begun = time.perf_counter()
    for each, user in mails[WARM:]:
        read_message(each, user)
    return (len(mails) - WARM) / (time.perf_counter() - begun)


def _score(cases: list[dict[str, Any]]) -> None:
    wanted: Counter[str] = Counter()
    found: Counter[str] = Counter()
    right: Counter[str] = Counter()
    for each in cases:
        user = user_of(each)
        kind, gold = str(read_message(message_of(each["message"], user=user), user).kind), each["gold"]["kind"]
        wanted[gold] += 1
        found[kind] += 1
        right[gold] += kind == gold
    for kind in sorted(wanted):
        precision, recall = right[kind] / max(1, found[kind]), right[kind] / wanted[kind]
        sys.stdout.write(f"{kind:20} {wanted[kind]:4} mails   precision {precision:.3f}   recall {recall:.3f}\n")


def _say(name: str, value: float) -> None:
    sys.stdout.write(f"{name:60} {value:10.2f} mails/s\n")
