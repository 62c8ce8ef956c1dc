from fractions import Fraction

import pytest
from small import method

from scoring import columns as exact
from scoring.engine.ranks import competition, ranks
from scoring.model.figure import Figure, without


def figure(points: str, maximum: int = 30, lacking: tuple[str, ...] = ()) -> Figure:
    return Figure(Fraction(points), points, None, Fraction(maximum), False, lacking=lacking)


@pytest.mark.parametrize(
    ("scores", "expected"),
    [
        ([9, 8, 7], [1, 2, 3]),
        ([9, 8, 8, 7], [1, 2, 2, 4]),
        ([9, 9, 9, 7], [1, 1, 1, 4]),
        ([7, 8, 8, 9], [4, 2, 2, 1]),
        ([5, 5], [1, 1]),
        ([0], [1]),
        ([], []),
    ],
)
def test_ties_share_a_rank_and_the_next_is_skipped(scores: list[int], expected: list[int]) -> None:
    assert competition(exact.column([Fraction(score) for score in scores])) == expected


def test_equal_on_the_page_is_equal_in_rank() -> None:
    figures = {"a": figure("12.344"), "b": figure("12.341"), "c": figure("12.35")}
    assert ranks(method(on="rounded"), figures) == {"c": 1, "a": 2, "b": 2}
    assert ranks(method(on="exact"), figures) == {"c": 1, "a": 2, "b": 3}


def test_values_are_rounded_by_the_mode_of_the_method() -> None:
    figures = {"a": figure("12.349"), "b": figure("12.341")}
    assert ranks(method(mode="down"), figures) == {"a": 1, "b": 1}
    assert ranks(method(mode="half-up"), figures) == {"a": 1, "b": 2}


def test_by_points_or_by_value() -> None:
    figures = {"a": figure("18", 20), "b": figure("24", 30)}
    assert ranks(method(basis="points"), figures) == {"b": 1, "a": 2}
    assert ranks(method(basis="value"), figures) == {"a": 1, "b": 2}


def test_values_that_agree_in_their_digits_share_a_rank() -> None:
    figures = {"a": figure("10.0001"), "b": figure("10.0002")}
    assert ranks(method(basis="value", value_digits="4"), figures) == {"a": 1, "b": 1}
    assert ranks(method(basis="value", value_digits="6"), figures) == {"a": 2, "b": 1}


def test_who_has_no_figure_or_lacks_a_part_has_no_rank() -> None:
    figures = {"a": figure("5"), "b": without("withheld", False), "c": figure("9", lacking=("x",)), "d": figure("0")}
    assert ranks(method(), figures) == {"a": 1, "d": 2}
