"""The figures at a node, by the few different ones: the same as one by one."""

import numpy as np
import pytest

from scoring.engine.figures import FigureColumn, figure_column
from scoring.model.figure import Figure, without
from scoring.results import EditionResult


def test_what_is_made_of_the_different_ones_goes_to_each() -> None:
    one, other = without("withheld", True), without("not-found", True)
    column = FigureColumn([one, other], np.array([1, 0, 1]))
    assert column.each() == [other, one, other]
    assert column.spread(["a", "b"]) == ["b", "a", "b"]


def test_equal_figures_that_are_two_objects_stay_two() -> None:
    """A printed 0 of one unit is not that of another: each has its own line."""
    figures = [without("withheld", True), None, without("withheld", True)]
    column = figure_column(figures)
    assert len(column.different) == 3
    assert all(one is other for one, other in zip(column.each(), figures, strict=True))


@pytest.mark.parametrize("claimed", [False, True])
def test_each_unit_has_its_own(mau_nho_2024: EditionResult, dak_lak_2020: EditionResult, claimed: bool) -> None:
    """Of computed figures and of printed ones, also at nodes that do not apply to the group."""
    for group in (*mau_nho_2024.groups, *dak_lak_2020.groups):
        figures = group.claimed if claimed else group.figures
        for node in group.method.nodes:
            expected: list[Figure | None] = [figures.get((unit.id, node)) for unit in group.units]
            assert list(group.column(node, claimed=claimed)) == expected
            assert group.coded(node, claimed=claimed).each() == expected


def test_all_leaves_share_the_figure_that_units_reached_at_them(mau_nho_2024: EditionResult) -> None:
    """And each has the maximum of its own leaf, or one of the same size."""
    group = mau_nho_2024.groups[0]
    leaves = [leaf for leaf in group.method.leaves if leaf.applies(group.id)]
    there = [
        (leaf, figure) for leaf in leaves for figure in group.column(leaf.id) if figure and figure.points is not None
    ]
    assert all(figure.maximum == leaf.maximum(group.id) for leaf, figure in there)
    assert len({id(figure) for _, figure in there}) < len({(leaf.id, id(figure)) for leaf, figure in there})
