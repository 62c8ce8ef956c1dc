"""A unit's own figures through the shell give its published result, and a wrong one shows where it differs."""

import csv
import io
import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from scoring.cli.main import main
from scoring.engine.group import GroupResult
from scoring.results import EditionResult, Results
from scoring.self_check.unit_document import unit_documents

HEAD = "node,input,value,status\n"


def _typed(edition: EditionResult, group: GroupResult, unit: str) -> str:
    """What the unit's official types: its verified figures, or why there are none."""
    found = json.loads(dict(unit_documents(edition, group))[unit])
    rows = [f"{leaf},{name},{text},\n" for leaf, given in found["inputs"].items() for name, text in given.items()]
    rows += [f"{leaf},,,{status}\n" for leaf, status in found["statuses"].items()]
    return HEAD + "".join(rows)


def _cases(results: Results) -> Iterator[tuple[str, EditionResult, GroupResult, str]]:
    for index in results.indices:
        for edition in index.editions:
            for group in edition.groups if edition.computed else ():
                yield from ((index.id, edition, group, unit.id) for unit in group.units)


def _said(capsys: pytest.CaptureFixture[str]) -> dict[str, dict[str, str]]:
    return {row["node"]: row for row in csv.DictReader(io.StringIO(capsys.readouterr().out))}


def test_every_node_of_every_unit_in_every_edition(
    results: Results, data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The command reads the data folder once here, for it is the same every time."""
    monkeypatch.setattr("scoring.cli.score.load", lambda _: results)
    file, seen = tmp_path / "my-figures.csv", 0
    for index, edition, group, unit in _cases(results):
        file.write_text(_typed(edition, group, unit), "utf-8")
        words = ["score", index, edition.id, "--unit", unit, "--inputs", str(file), "--format", "csv"]
        assert main([*words, "--data", str(data)]) == 0
        rows = _said(capsys)
        assert rows.keys() == {node for whose, node in group.figures if whose == unit}
        for node, row in rows.items():
            figure = group.figures[unit, node]
            assert (row["points"], row["status"]) == (figure.text or "", figure.status or ""), (unit, node)
            assert row["agrees"] == "true", (unit, node)
            seen += 1
    assert seen > 13_000


def test_a_wrong_figure_shows_which_criterion_differs(
    few: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """a2: 4 meetings instead of 3 are 10 points, not 7.5; the component follows; the rest was not typed."""
    file = tmp_path / "my-figures.csv"
    file.write_text(f"{HEAD}a1,cap,truong,\na2,cuoc-hop,4,\n", "utf-8")
    words = ["score", "mau-nho", "2024", "--unit", "so-mau-2", "--inputs", str(file), "--format", "csv"]
    assert main([*words, "--data", str(few)]) == 0
    rows = _said(capsys)
    assert (rows["a1"]["difference"], rows["a1"]["agrees"]) == ("0.00", "true")
    assert (rows["a2"]["points"], rows["a2"]["published"], rows["a2"]["difference"]) == ("10.00", "7.50", "2.50")
    assert (rows["a3"]["status"], rows["a3"]["agrees"]) == ("not-submitted", "false")
    assert rows["nhan-thuc"]["points"] == "20.00"


@pytest.mark.parametrize(
    ("row", "code", "column"),
    [
        ("a9,cap,truong,", "E-CRIT-UNK", 1),
        ("a1,muc,truong,", "E-INPUT-UNK", 4),
        ("a1,cap,giam-doc,", "E-CHOICE", 8),
        ("a2,cuoc-hop,3.5,", "E-COUNT", 13),
        ('a2,cuoc-hop,"1,5",', "E-COUNT", 13),
        ("a2,cuoc-hop,3,withheld", "E-STATUS-BOTH", 15),
        ("a2,cuoc-hop,,", "E-STATUS-NONE", 14),
        ("a2,,3,", "E-INPUT-UNK", 4),
    ],
)
def test_a_mistake_is_named_at_its_cell(
    row: str, code: str, column: int, few: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "my-figures.csv"
    file.write_text(f"{HEAD}{row}\n", "utf-8")
    words = ["score", "mau-nho", "2024", "--unit", "so-mau-2", "--inputs", str(file), "--data", str(few)]
    assert main(words) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert f"my-figures.csv:2:{column}: {code}" in said.err or f"my-figures.csv:2:{column}: " in said.err
    assert "Traceback" not in said.err


@pytest.mark.parametrize(
    "words",
    [
        ["--unit", "so-mau-2"],
        ["--inputs", "nowhere.csv", "--unit", "so-mau-2"],
        ["--inputs", "README.md"],
        ["--inputs", "README.md", "--unit", "so-mau-99"],
    ],
)
def test_misuse(words: list[str], few: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["score", "mau-nho", "2024", *words, "--data", str(few)]) == 2
    assert capsys.readouterr().err.startswith("thuocdo: ")


def test_points_are_typed_where_the_rules_are_not_known(
    few: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Components of a district up to their maxima; the pillar is their sum."""
    file = tmp_path / "my-figures.csv"
    file.write_text(f"{HEAD}cqs-nhan-thuc,,32,\ncqs-the-che,,20.5,\n", "utf-8")
    words = ["score", "dak-lak", "2020", "--unit", "huyen-ea-kar", "--inputs", str(file), "--data", str(few)]
    assert main([*words, "--format", "csv"]) == 0
    assert _said(capsys)["cqs-the-che"]["points"] == "20.50"
    file.write_text(f"{HEAD}cqs-nhan-thuc,,33,\n", "utf-8")
    assert main(words) == 1
    assert "E-RANGE-MAX" in capsys.readouterr().err
