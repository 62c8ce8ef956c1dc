"""Units over time: which name holds on a day, who belongs to a group, which status covers what."""

from datetime import date
from pathlib import Path

from scoring.model.rows import NameRow
from scoring.model.unit import Unit
from scoring.results import load

UNIT = Unit(
    "u",
    (
        NameRow("u", ("g",), "A", "A", False, None, date(2020, 6, 30), 2),
        NameRow("u", ("g",), "B", "B", False, date(2020, 7, 1), date(2025, 6, 30), 3),
    ),
)


def test_both_ends_of_a_name_belong_to_it() -> None:
    assert [getattr(UNIT.on(day), "name_vi", None) for day in (date(2020, 6, 30), date(2020, 7, 1))] == ["A", "B"]
    assert [getattr(UNIT.on(day), "name_vi", None) for day in (date(2025, 6, 30), date(2025, 7, 1))] == ["B", None]


def test_an_unknown_beginning_does_not_exclude() -> None:
    assert UNIT.on(date(1900, 1, 1)) is UNIT.names[0]
    assert UNIT.latest.name_vi == "B"


def test_a_unit_that_ended_is_in_older_editions_alone(copied: Path) -> None:
    units = copied / "mau-nho/units.csv"
    units.write_text(units.read_text("utf-8").replace("Hòa,no,2022-01-01,", "Hòa,no,2022-01-01,2024-06-30"), "utf-8")
    inputs = copied / "mau-nho/editions/2024/inputs.csv"
    kept = [line for line in inputs.read_text("utf-8").splitlines(keepends=True) if not line.startswith("so-mau-5")]
    inputs.write_text("".join(kept), "utf-8")
    index = load(copied).indices[1]
    assert [edition.id for edition in index.history("so-mau-5")] == ["2023"]
    assert index.editions[1].groups[0].statistics["dti"].n == 4
    assert index.editions[1].groups[0].ranks["dti"]["so-mau-4"] == 4


def test_a_renamed_unit_stands_under_the_name_of_the_edition(copied: Path) -> None:
    """Sở Mẫu Hòa becomes Sở Mẫu Ánh in 2024, and moves up in the order."""
    units = copied / "mau-nho/units.csv"
    text = units.read_text("utf-8").replace("Hòa,no,2022-01-01,", "Hòa,no,2022-01-01,2023-12-31")
    units.write_text(text + "so-mau-5,so-nganh,Sở Mẫu Ánh,Sample Department Ánh,no,2024-01-01,\n", "utf-8")
    older, newer = load(copied).indices[1].editions
    assert [unit.id for unit in older.groups[0].units][-1] == "so-mau-5"
    assert [unit.id for unit in newer.groups[0].units][:3] == ["so-mau-1", "so-mau-5", "so-mau-2"]
