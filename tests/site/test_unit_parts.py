"""The parts of a unit's total over the editions: each figure stands under its own edition and group."""

from collections.abc import Mapping

from plugins.language import languages
from plugins.scorecards.unit_parts import Table, parts
from scoring.history.series import series
from scoring.model.method import Method
from tests.scoring.history.made_up import Given, index, rules, total


def tables(editions: Mapping[str, tuple[str, Given]], by: Method | None = None) -> tuple[Table, ...]:
    made = index(editions, by)
    return parts(made, series(made, "u"), languages()[1])


def figures(table: Table) -> list[list[str | None]]:
    return [[shown.cell.text if shown.cell else None for shown in line.points] for line in table.lines]


def test_a_part_that_does_not_apply_leaves_its_place_empty() -> None:
    both = {
        "g": [total("9", "g"), total("9", "g", "q")],
        "h": [total("12", "h"), total("8", "h", "p"), total("4", "h", "q")],
    }
    (table,) = tables({"2020": ("1-2020", both)}, rules(p={"g": "not-applicable", "h": "20"}))
    assert table.heads == ("2020 – group g", "2020 – group h")
    assert figures(table) == [[None, "8"], ["9", "4"]]


def test_the_group_is_named_only_where_an_edition_stands_twice() -> None:
    one, both = {"g": [total("9", "g", "q")]}, {"g": [total("8", "g", "q")], "h": [total("7", "h", "q")]}
    (table,) = tables({"2020": ("1-2020", one), "2021": ("1-2020", both)})
    assert table.heads == ("2020", "2021 – group g", "2021 – group h")
    assert figures(table) == [["9", "8", "7"]]


def test_two_methods_have_two_tables() -> None:
    editions = {year: (f"1-{year}", {"g": [total("9", "g", "q")]}) for year in ("2020", "2021")}
    assert [table.heads for table in tables(editions)] == [("2020",), ("2021",)]
