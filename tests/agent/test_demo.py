"""The demo: a fortnight through the real job, on files that stay."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from agent.cli import main

if TYPE_CHECKING:
    from pathlib import Path
    from typing import TypeAlias

    Reports: TypeAlias = "list[dict[str, dict[str, list[dict[str, str]]]]]"


@pytest.fixture(scope="module")
def reports(tmp_path_factory: pytest.TempPathFactory) -> Reports:
    """What each run of the demo reported."""
    import io  # noqa: PLC0415
    from contextlib import redirect_stdout  # noqa: PLC0415

    out = io.StringIO()
    with redirect_stdout(out):
        assert main(["demo", "--json", "--dir", str(tmp_path_factory.mktemp("demo") / "world")]) == 0
    found: Reports = json.loads(out.getvalue())
    return found


def test_the_fortnight_drafts_what_is_warranted_and_nothing_else(
    reports: Reports,
) -> None:
    made = [[f"{each['kind']} {each['to'].split('.')[0]}" for each in run["drafts"]["created"]] for run in reports]

    assert made == [
        ["thank-you dana"],
        [],
        [],
        ["thank-you tessa"],
        ["thank-you deepak", "thank-you ilse", "thank-you marcus", "thank-you amara"],
        [],
        [],
        [],
        ["check-in dana"],
        [],
        ["thank-you amara"],
    ]


def test_a_refusal_takes_the_untouched_thank_you_back(
    reports: Reports,
) -> None:
    taken_back = [each["to"] for run in reports for each in run["drafts"]["retracted"]]

    assert taken_back == ["tessa.moll@quillmark.example"]


def test_a_second_demo_takes_the_place_of_the_first_and_says_the_same(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = ["demo", "--dir", str(tmp_path / "world")]
    main(arguments)
    first = capsys.readouterr().out

    main(arguments)

    assert capsys.readouterr().out == first


def test_a_folder_in_use_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "thesis.txt").write_text("precious")

    status = main(["demo", "--dir", str(tmp_path)])

    assert status == 2
    assert "--dir" in capsys.readouterr().err
    assert (tmp_path / "thesis.txt").read_text() == "precious"


def test_the_sample_world_stays_as_real_files(tmp_path: Path) -> None:
    main(["demo", "--dir", str(tmp_path / "world")])

    world = tmp_path / "world"
    assert (world / "calendar.ics").read_bytes().startswith(b"BEGIN:VCALENDAR")
    assert len(list((world / "mail" / ".Drafts" / "cur").iterdir())) == 2
    assert len(list((world / "mail" / ".Sent" / "cur").iterdir())) == 4
