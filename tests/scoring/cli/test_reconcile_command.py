"""`thuocdo reconcile`: the verdicts as lines, or that there is nothing to hold against anything."""

from pathlib import Path

import pytest

from scoring.cli.main import main


def test_verdicts(few: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["reconcile", "dak-lak", "2020", "--data", str(few), "--lang", "en"]) == 0
    said = capsys.readouterr().out
    assert "does not recompute: 11 printed figures." in said
    assert "278.13 ÷ 3 = 92.71" in said


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("vi", "Kỳ này không có số đã in nào để đối chiếu.\n"),
        ("en", "This edition has no printed figure to hold against anything.\n"),
    ],
)
def test_an_edition_that_printed_nothing(
    language: str, said: str, few: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["reconcile", "mau-nho", "2023", "--data", str(few), "--lang", language]) == 0
    assert capsys.readouterr().out == said


def test_an_edition_that_printed_nothing_has_a_table_of_no_rows(few: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["reconcile", "mau-nho", "2023", "--data", str(few), "--format", "csv"]) == 0
    assert len(capsys.readouterr().out.splitlines()) == 1
