"""``python -m agent`` and the ``afterword`` command."""

from __future__ import annotations

import sys

from agent.cli import main as run_command_line


def main() -> None:
    """Run the command line and end the process with its status."""
    sys.exit(run_command_line())


if __name__ == "__main__":
    main()
