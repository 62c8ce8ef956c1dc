"""Commands show a draft to those who work on it, and say so first."""

import csv
import io
import json

import pytest

from scoring.cli.main import main
from tests.scoring.conftest import HAND

LINE = "bản nháp / draft: mau-so 2026, không công bố / not published"
DATA = ("--data", str(HAND))


@pytest.mark.parametrize(
    "words",
    [
        ("score", "mau-so", "2026", *DATA),
        ("explain", "mau-so", "2026", "pm-a", *DATA),
        ("reconcile", "mau-so", "2026", *DATA),
        ("check", str(HAND)),
    ],
    ids=lambda words: words[0],
)
def test_a_draft_is_said_to_be_one_in_the_first_line(
    words: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(list(words)) == 0
    assert capsys.readouterr().out.startswith(f"{LINE}\n")


def test_what_tools_read_is_whole(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["score", "mau-so", "2026", *DATA, "--format", "csv"]) == 0
    found = capsys.readouterr()
    assert {row["edition"] for row in csv.DictReader(io.StringIO(found.out))} == {"2026"}
    assert found.err == f"{LINE}\n"
    assert main(["score", "mau-so", "2026", *DATA, "--format", "json"]) == 0
    found = capsys.readouterr()
    assert json.loads(found.out)
    assert found.err == f"{LINE}\n"
    assert main(["check", str(HAND), "--format", "json"]) == 0
    assert json.loads(capsys.readouterr().out) == []


def test_a_released_edition_is_none(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["score", "mau-so", "2025", *DATA]) == 0
    assert "draft" not in capsys.readouterr().out
