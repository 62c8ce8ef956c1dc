"""A unit in two groups at once, or first in one and then in the other: each group has its own line."""

import pytest

from scoring.history.series import Point, Series, series
from tests.scoring.history.made_up import Given, index, rank, total

ORDERS = ("gh", "hg")
"""Of the groups in each edition's `units_as_of`: nothing depends on it."""


def both(g: str, h: str, order: str) -> Given:
    given = {"g": [total(g, "g")], "h": [total(h, "h")]}
    return {group: given[group] for group in order}


def at(point: Point) -> str:
    return f"{point.edition.id}{point.group.id}"


def runs(found: Series) -> list[list[str]]:
    return [[at(point) for point in run] for run in found.runs]


@pytest.mark.parametrize("first", ORDERS)
@pytest.mark.parametrize("second", ORDERS)
def test_two_groups_over_two_editions(first: str, second: str) -> None:
    made = index({"2020": ("1-2020", both("6", "15", first)), "2021": ("1-2020", both("9", "30", second))})
    found = series(made, "u")
    assert [at(point) for point in found.points] == ["2020g", "2020h", "2021g", "2021h"]
    assert runs(found) == [["2020g", "2021g"], ["2020h", "2021h"]]
    changes = [(at(change.before), at(change.after), str(change.value)) for change in found.changes]
    assert changes == [("2020g", "2021g", "1/10"), ("2020h", "2021h", "1/2")]
    assert [(at(gap.before), at(gap.after), gap.reasons) for gap in found.breaks] == [("2020g", "2020h", ("group",))]
    assert [(at(before), at(after)) for before, after in found.steps] == [
        ("2020g", "2020h"),
        ("2020g", "2021g"),
        ("2020h", "2021h"),
    ]


@pytest.mark.parametrize("order", ORDERS)
def test_two_groups_over_two_methods(order: str) -> None:
    made = index({"2020": ("1-2020", both("6", "15", order)), "2021": ("1-2021", both("9", "30", order))})
    found = series(made, "u")
    assert runs(found) == [["2020g"], ["2020h"], ["2021g"], ["2021h"]]
    assert [(at(gap.before), at(gap.after), gap.reasons) for gap in found.breaks] == [
        ("2020g", "2020h", ("group",)),
        ("2020g", "2021g", ("method",)),
        ("2020h", "2021h", ("method",)),
    ]
    assert found.changes == ()


def test_a_unit_that_moves_to_another_group() -> None:
    made = index({"2020": ("1-2020", {"g": [total("6", "g")]}), "2021": ("1-2020", {"h": [total("9", "h")]})})
    found = series(made, "u")
    assert (runs(found), found.changes) == ([["2020g"], ["2021h"]], ())
    assert [(at(gap.before), at(gap.after), gap.reasons) for gap in found.breaks] == [("2020g", "2021h", ("group",))]


def test_a_value_changes_though_there_is_no_rank() -> None:
    made = index({"2020": ("1-2020", {"g": [total("6", "g")]}), "2021": ("1-2020", {"g": [total("9", "g")]})})
    assert [(str(change.value), change.rank) for change in series(made, "u").changes] == [("1/10", None)]


def test_a_rank_changes_though_there_is_no_value() -> None:
    given = [{"g": [total(None, "g"), rank(place, "g")]} for place in ("3", "1")]
    made = index({"2020": ("1-2020", given[0]), "2021": ("1-2020", given[1])})
    assert [(change.value, change.rank) for change in series(made, "u").changes] == [(None, -2)]
