import csv
import io
import json
from pathlib import Path

import pytest

from scoring.cli.main import main


def test_table(few: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["score", "mau-nho", "2023", "--data", str(few)]) == 0
    header, *rows = capsys.readouterr().out.splitlines()
    assert header.split() == ["group", "unit", "node", "points", "maximum", "value", "rank", "status"]
    assert ["so-nganh", "so-mau-3", "dti", "47.83", "65", "0.7358", "2"] in [row.split() for row in rows]
    assert ["so-nganh", "so-mau-5", "dti", "100", "not-submitted"] in [row.split() for row in rows]


def test_csv(few: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["score", "dak-lak", "2020", "--format", "csv", "--data", str(few)]) == 0
    rows = list(csv.DictReader(io.StringIO(capsys.readouterr().out)))
    totals = {row["unit"]: row["points"] for row in rows if row["node"] == "dti"}
    assert totals["so-noi-vu"] == "112.1"
    assert totals["so-giao-thong"] == ""
    assert {row["rank"] for row in rows} == {""}


def test_json(few: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["score", "dak-lak", "2020", "--format", "json", "--data", str(few)]) == 0
    rows = json.loads(capsys.readouterr().out)
    row = next(row for row in rows if (row["unit"], row["node"]) == ("huyen-ea-kar", "dti"))
    assert (row["points"], row["value"], row["lacking"]) == ("112.07", None, "xhs")


def test_units_without_rank_stand_in_the_order_of_names(few: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["score", "dak-lak", "2020", "--format", "json", "--data", str(few)])
    units = [row["unit"] for row in json.loads(capsys.readouterr().out) if row["node"] == "dti"]
    assert units[:3] == ["ban-dan-toc", "so-cong-thuong", "so-giao-duc"]


def test_faults_go_to_stderr_and_no_figure_comes_out(copied: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (copied / "dak-lak/index.yaml").unlink()
    assert main(["score", "mau-nho", "2023", "--data", str(copied), "--lang", "en"]) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.startswith("data/dak-lak/index.yaml:1:1: E-MISSING")
