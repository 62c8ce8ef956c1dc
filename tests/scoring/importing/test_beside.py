"""What stands beside the figures of a workbook: reasons go into their rows, documents are told of."""

from pathlib import Path
from typing import Any

import openpyxl
from kit import FIGURES, Kit

from scoring.self_check.sheet import SHEET

NEWS = {**FIGURES, ("a3", "chu-tri"): "2"}
"""The office found another figure in C13, of the leaf in row 12."""


def _typed(path: Path, **cells: str) -> Path:
    book: Any = openpyxl.load_workbook(path)
    for address, text in cells.items():
        book[SHEET][address].value = text
    book.save(path)
    return path


def _reasons(kit: Kit, node: str) -> list[tuple[str, ...]]:
    rows = [row.split(",") for row in kit.rows("so-mau-1", node)]
    return [(cells[2], *cells[6:8]) for cells in rows]


def test_the_reason_of_the_office_stands_in_the_row_of_its_figure(kit: Kit) -> None:
    kit.inputs.unlink()
    assert kit.run(kit.book()).code == 0
    path = _typed(kit.book(figures=NEWS), L13="Thiếu  một\nbiên bản.", M13="Minutes are missing.")
    assert kit.run(path, words=("--as", "verified")).code == 0
    assert _reasons(kit, "a3") == [("chu-tri", "Thiếu một biên bản.", "Minutes are missing."), ("tong-hop", "", "")]


def test_a_reason_beside_a_leaf_is_that_of_each_figure(kit: Kit) -> None:
    kit.inputs.unlink()
    assert kit.run(_typed(kit.book(), L12="Mới triển khai.")).code == 0
    assert {row[1] for row in _reasons(kit, "a3")} == {"Mới triển khai."}


def test_what_a_unit_says_does_not_replace_the_reason_that_is_there(kit: Kit) -> None:
    rows = kit.inputs.read_text("utf-8").splitlines()
    at, row = next((at, row) for at, row in enumerate(rows) if row.startswith("so-mau-1,a3,chu-tri,"))
    cells = row.split(",")
    rows[at] = ",".join([*cells[:6], "Của cơ quan.", "Of the office.", *cells[8:]])
    kit.inputs.write_text("\n".join([*rows, ""]), "utf-8")
    path = _typed(kit.book(), L13="Của đơn vị.")
    assert kit.run(path).code == 0
    assert _reasons(kit, "a3")[0] == ("chu-tri", "Của cơ quan.", "Of the office.")
    assert kit.run(path, words=("--as", "verified")).code == 0
    assert _reasons(kit, "a3")[0] == ("chu-tri", "Của đơn vị.", "")


def test_a_reason_that_hides_something_is_told_at_its_cell(kit: Kit) -> None:
    before = kit.inputs.read_bytes()
    done = kit.run(_typed(kit.book(), L13="a\u202eb", L16="=1+1"))
    assert done.code == 1
    assert "so.xlsx!Điểm!L13:1:1: E-BIDI" in done.err
    assert "so.xlsx!Điểm!L16:1:1: E-XLSX-FORMULA" in done.err
    assert kit.inputs.read_bytes() == before


def test_a_document_that_the_rows_cite_is_not_told_of(kit: Kit) -> None:
    """As in the workbook of a unit's page, which is written with the documents that it named."""
    evidence = kit.edition / "evidence.csv"
    first, number = evidence.read_text("utf-8").splitlines()[1].split(",")[:2]
    rows = kit.inputs.read_text("utf-8").splitlines()
    at = next(at for at, row in enumerate(rows) if row.startswith("so-mau-1,a3,chu-tri,"))
    rows[at] = ",".join([*rows[at].split(",")[:8], first])
    kit.inputs.write_text("\n".join([*rows, ""]), "utf-8")
    assert "E-IMPORTED-EVIDENCE" not in kit.run(_typed(kit.book(), K12=number)).out
    assert "so.xlsx!Điểm!K12:1:1: E-IMPORTED-EVIDENCE" in kit.run(_typed(kit.book(), K12=f"{number}; 99/XX")).out
