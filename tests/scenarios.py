"""Plays the shared scenarios, and ours, with the installed command: those that have passed before must pass again.

    python -m tests.scenarios FOLDER

``tests/scenarios-passing.txt`` names the shared ones, one a line; of ours, in ``tests/stories/``, all must pass. One
that passes and is not named is told, to be added.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path

PASSING = Path(__file__).with_name("scenarios-passing.txt")
OURS = Path(__file__).with_name("stories")


def main(folder: Path) -> int:
    """The exit status: 1 when a scenario that passed before fails, or cannot be played."""
    ours = {each.stem for each in OURS.glob("*.json")}
    known = set(PASSING.read_text(encoding="utf-8").split()) | ours
    faults_by_name = play(folder / "run_scenarios.py", folder / "stories", OURS)
    lost = sorted(name for name in known if faults_by_name.get(name, ["it was not played"]))
    fresh = sorted(name for name, faults in faults_by_name.items() if not faults and name not in known)
    for name in lost:
        say(f"no longer passes: {name}", *(f"    {each}" for each in faults_by_name.get(name, [])))
    if fresh:
        say(f"passes, and can be added to {PASSING.name}: {' '.join(fresh)}")
    passed = sum(not each for each in faults_by_name.values())
    say(f"scenarios: {passed} of {len(faults_by_name)} pass, {len(lost)} of {len(known)} lost")
    return 1 if lost else 0


def play(player: Path, *stories: Path) -> dict[str, list[str]]:
    """What is wrong with each scenario, by its name; [] when it passes."""
    command = Path(sys.executable).with_name("afterword")
    with tempfile.TemporaryDirectory() as place:
        results = Path(place) / "results.json"
        subprocess.run(  # noqa: S603  (the project's own scenarios)
            [
                sys.executable,
                str(player),
                *("--command", str(command), "--json", str(results), "--quiet"),
                *(str(each) for each in stories),
            ],
            check=False,
            stdout=subprocess.DEVNULL,
        )
        return {each["name"]: each["faults"] for each in json.loads(results.read_text(encoding="utf-8"))}


def say(*lines: str) -> None:
    """Print these lines."""
    sys.stdout.writelines(f"{each}\n" for each in lines)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
