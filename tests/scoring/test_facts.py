"""Facts are what computing reads: no word among them, and a digest that any change of one moves."""

from collections.abc import Callable
from pathlib import Path

import pytest

from scoring.facts import Cell, FactChange, digest, edition_facts, fact_changes, method_facts
from scoring.faults import Faults
from scoring.gate import pass_gate
from scoring.model.folder import IndexFiles


def _index(root: Path, name: str = "mau-nho") -> IndexFiles:
    faults = Faults()
    (index,) = (found for found in pass_gate(root, faults) if found.id == name)
    return index


def _digests(root: Path) -> tuple[str, str]:
    index = _index(root)
    edition = index.editions["2023"]
    method = index.methods[edition.edition.method]
    return digest(edition_facts(index, edition)), digest(method_facts(method.version, method.method))


def test_facts_of_an_edition_with_inputs(copied: Path) -> None:
    index = _index(copied)
    facts = edition_facts(index, index.editions["2023"])
    assert facts[Cell("inputs.csv", "so-mau-1/a2/cuoc-hop", "verified")] == "4"
    assert facts[Cell("inputs.csv", "so-mau-5/dti/", "status")] == "not-submitted"
    assert facts[Cell("units.csv", "so-nganh/so-mau-1", "member")] == "yes"
    assert facts[Cell("edition.yaml", "", "units_as_of.so-nganh")] == "2023-12-31"
    assert facts[Cell("edition.yaml", "", "ranked.choice")] == "yes"
    assert {cell.file for cell in facts} == {"inputs.csv", "units.csv", "edition.yaml"}


def test_facts_of_an_edition_with_printed_figures(copied: Path) -> None:
    index = _index(copied, "dak-lak")
    facts = edition_facts(index, index.editions["2020"])
    assert facts[Cell("published.csv", "so-nganh/so-tai-chinh//dti/", "figure")] == "128.92"
    assert not any(cell.column in ("words_vi", "source", "place") for cell in facts)


def test_facts_of_a_method(copied: Path) -> None:
    method = _index(copied).methods["1-2023"]
    facts = method_facts(method.version, method.method)
    assert facts[Cell("methods/1-2023.yaml", "a2", "max.so-nganh")] == "10"
    assert facts[Cell("methods/1-2023.yaml", "a2", "part_of")] == "nhan-thuc"
    assert facts[Cell("methods/1-2023.yaml", "", "rounding.mode")] == "half-up"
    assert not any(cell.column.startswith(("name", "code", "note", "examples")) for cell in facts)


@pytest.mark.parametrize(
    ("file", "old", "new", "edition", "method"),
    [
        ("editions/2023/inputs.csv", "so-mau-1,a2,cuoc-hop,4,4", "so-mau-1,a2,cuoc-hop,4,3", True, False),
        ("editions/2023/inputs.csv", "so-mau-1,a2,cuoc-hop,4,4", "so-mau-1,a2,cuoc-hop,3,4", True, False),
        ("editions/2023/inputs.csv", "The unit sent no", "The unit gave no", False, False),
        ("editions/2023/edition.yaml", "vi: ", "vi: Kỳ ", False, False),
        ("editions/2023/edition.yaml", "first: 2023-01-01", "first: 2023-01-02", True, False),
        ("units.csv", ",no,2022-01-01,", ",no,2022-01-02,", False, False),
        ("methods/1-2023.yaml", "max: {so-nganh: 5}", "max: {so-nganh: 6}", False, True),
        ("methods/1-2023.yaml", "name: {vi: ", "name: {vi: Tên ", False, False),
    ],
)
def test_a_digest_is_of_facts_alone(file: str, old: str, new: str, edition: bool, method: bool, copied: Path) -> None:
    before = _digests(copied)
    path = copied / "mau-nho" / file
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")
    after = _digests(copied)
    assert (before[0] != after[0], before[1] != after[1]) == (edition, method)


def test_the_order_of_rows_is_no_fact(copied: Path) -> None:
    before = _digests(copied)
    path = copied / "mau-nho/editions/2023/inputs.csv"
    head, *rows = path.read_text("utf-8").splitlines()
    path.write_text("\n".join([head, *reversed(rows)]) + "\n", "utf-8")
    assert _digests(copied) == before


def test_a_missing_cell_is_not_an_empty_one(checked: Callable[[Path], Faults]) -> None:
    assert digest({}) != digest({Cell("a", "b", "c"): ""})


def test_changes_are_what_was_added_taken_out_and_made_another() -> None:
    kept, gone, new, other = (Cell("inputs.csv", row, "verified") for row in ("d", "c", "b", "a"))
    before, after = {kept: "1", gone: "2", other: "3"}, {kept: "1", new: "0", other: "4"}
    assert fact_changes(before, after) == (
        FactChange(other, "3", "4"),
        FactChange(new, None, "0"),
        FactChange(gone, "2", None),
    )
    assert fact_changes(after, after) == ()


def test_an_empty_fact_is_not_the_lack_of_one() -> None:
    cell = Cell("methods/1.yaml", "dti", "part_of")
    assert fact_changes({}, {cell: ""}) == (FactChange(cell, None, ""),)
