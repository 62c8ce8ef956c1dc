"""`thuocdo workbooks`: what the units of a new edition fill in says of which edition it is, and offers them alone."""

from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest

from scoring.cli.main import main
from scoring.self_check.sheet import MAP
from scoring.self_check.workbook_file import read_workbook
from tests.workbooks import fill

NAME = "mau-nho-2025-so-nganh.xlsx"


@pytest.fixture
def data(copy: Callable[..., Path]) -> Path:
    """A folder with a new edition in which nothing is reported yet."""
    data = copy("mau-nho")
    assert main(["new", "edition", "mau-nho/2025", "--from", "mau-nho/2024", "--data", str(data)]) == 0
    edition = data / "mau-nho/editions/2025/edition.yaml"
    edition.write_text(edition.read_text("utf-8").replace('"???"', "2025-12-31"), "utf-8")
    return data


def _run(data: Path, output: Path, edition: str = "2025") -> int:
    return main(["workbooks", "mau-nho", edition, "--output", str(output), "--data", str(data)])


def _choices(file: Path) -> list[str]:
    rows = openpyxl.load_workbook(file, read_only=True)[MAP].iter_rows(values_only=True, max_col=5)
    return [str(row[3]) for row in rows if row[0] == "label" and row[2] == "unit"]


def test_a_workbook_of_the_edition_goes_out_and_comes_back(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    capsys.readouterr()
    assert _run(data, tmp_path / "out") == 0
    assert capsys.readouterr().out == f"{tmp_path}/out/{NAME}\n"
    empty = tmp_path / "out" / NAME
    assert read_workbook(empty, "a").head == ("mau-nho", "1-2023", "so-nganh", "", "2025")
    back = fill(empty, tmp_path / "back.xlsx", _choices(empty)[0], {("a2", "cuoc-hop"): "4"})
    assert main(["import", str(back), "--to", "mau-nho/2025", "--data", str(data)]) == 0
    assert "E-IMPORTED-EDITION" not in capsys.readouterr().out
    inputs = data / "mau-nho/editions/2024/inputs.csv"
    before = inputs.read_bytes()
    assert main(["import", str(back), "--to", "mau-nho/2024", "--data", str(data)]) == 1
    assert "back.xlsx:1:1: E-XLSX-EDITION" in capsys.readouterr().err
    assert inputs.read_bytes() == before


def test_only_units_of_the_day_can_be_chosen(data: Path, tmp_path: Path) -> None:
    units = data / "mau-nho/units.csv"
    rows = units.read_text("utf-8").splitlines()
    gone = rows[1].split(",")
    gone[rows[0].split(",").index("to")] = "2025-06-30"
    units.write_text("\n".join([rows[0], ",".join(gone), *rows[2:], ""]), "utf-8")
    for edition, there in (("2024", True), ("2025", False)):
        assert _run(data, tmp_path / edition, edition) == 0
        assert (gone[0] in _choices(tmp_path / edition / NAME.replace("2025", edition))) == there


def test_a_filled_workbook_is_not_overwritten(data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / NAME).write_bytes(b"filled")
    assert _run(data, tmp_path) == 2
    assert "is not overwritten" in capsys.readouterr().err
    assert (tmp_path / NAME).read_bytes() == b"filled"


def test_what_is_still_to_be_filled_in_is_told(data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    edition = data / "mau-nho/editions/2025/edition.yaml"
    edition.write_text(edition.read_text("utf-8").replace("so-nganh: 2025-12-31", 'so-nganh: "???"'), "utf-8")
    assert _run(data, tmp_path / "out") == 1
    assert "E-FILL" in capsys.readouterr().out
    assert not (tmp_path / "out").exists()


def test_a_folder_that_is_a_file(data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "out").write_text("", "utf-8")
    assert _run(data, tmp_path / "out") == 2
    assert "cannot write" in capsys.readouterr().err


def test_a_method_that_a_workbook_cannot_hold(data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    method = data / "mau-nho/methods/1-2023.yaml"
    text = method.read_text("utf-8")
    assert "stage: {choice: leaf" in text
    method.write_text(text.replace("stage: {choice: leaf", "stage: {choice: total"), "utf-8")
    assert _run(data, tmp_path / "out") == 1
    assert "so-nganh: Không có bảng tính" in capsys.readouterr().out
    assert not (tmp_path / "out").exists()
