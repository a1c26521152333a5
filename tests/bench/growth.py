"""How long hostile mail takes as it grows: bytes read, and their meaning understood."""

from __future__ import annotations

import sys
import time

from connectors.formats.mime import read_message
from policies.messages import read_message as understand
from tests.builders import NEW_YORK, moment, sam
from tests.connectors.hostile_mail import SHAPES

SIZES = (25_000, 50_000, 100_000, 200_000)


def main() -> None:
    """Print milliseconds by shape and size, the worst first; twice the size should take about twice the time."""
    rows = []
    for name, shape in SHAPES.items():
        taken = [min(_milliseconds(shape(size)) for _ in range(3)) for size in SIZES]
        rows.append((taken[-1], f"{name:32}" + "".join(f"{each:10.1f}" for each in taken)))
    sys.stdout.write(f"\n{'ms for hostile mail of':32}" + "".join(f"{each:10,d}" for each in SIZES) + " bytes\n")
    for _, row in sorted(rows, reverse=True):
        sys.stdout.write(f"{row}\n")


def _milliseconds(data: bytes) -> float:
    begun = time.perf_counter()
    delivered = moment("2026-03-05T08:00")
    understand(read_message(data, mailbox="mail", folder="inbox", delivered=delivered, zone=NEW_YORK), sam())
    return (time.perf_counter() - begun) * 1000
