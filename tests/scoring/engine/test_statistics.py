from fractions import Fraction

import pytest
from small import method

from scoring.engine.statistics import statistics
from scoring.model.figure import Figure, without


def figures(*points: str | None) -> dict[str, Figure]:
    return {
        f"u{place}": without("not-submitted", False)
        if point is None
        else Figure(Fraction(point), point, None, Fraction(30), False)
        for place, point in enumerate(points)
    }


@pytest.mark.parametrize(
    ("points", "mean", "median"),
    [
        (("3",), "3.00", "3.00"),
        (("9", "1", "2"), "4.00", "2.00"),
        (("9", "1", "2", "4"), "4.00", "3.00"),
        (("0.01", "0"), "0.01", "0.01"),
        (("1", "1", "0"), "0.67", "1.00"),
    ],
)
def test_mean_and_median(points: tuple[str, ...], mean: str, median: str) -> None:
    found = statistics(method(), figures(*points))
    assert (found.text("mean"), found.text("median")) == (mean, median)


def test_over_whom() -> None:
    found = statistics(method(), figures("4", None, "2", None))
    assert (found.n, found.members, found.mean) == (2, ("u0", "u2"), 3)
    assert (found.lowest, found.highest) == (2, 4)


def test_zero_is_a_figure_and_counts() -> None:
    assert statistics(method(), figures("4", "0")).mean == 2


def test_nobody() -> None:
    found = statistics(method(), figures(None, None))
    assert (found.n, found.mean, found.text("median")) == (0, None, None)


def test_partial_members_are_counted_and_said() -> None:
    some = figures("4", "2")
    some["u1"] = some["u1"]._replace(lacking=("x",))
    found = statistics(method(basis="points"), some)
    assert (found.n, found.partial, found.mean) == (2, ("u1",), 3)


def test_a_partial_total_has_no_value_to_take_a_mean_of() -> None:
    some = figures("15", "6")
    some["u1"] = some["u1"]._replace(lacking=("x",))
    found = statistics(method(basis="value"), some)
    assert (found.members, found.partial, found.text("mean")) == (("u0",), (), "0.5000")


def test_the_mean_is_exact() -> None:
    assert statistics(method(), figures("0.1", "0.2", "0")).mean == Fraction(1, 10)


def test_lowest_and_highest_are_the_figures_as_published() -> None:
    """A document may print more digits than the method rounds to: its own figure stays."""
    texts = {"a": "80.1875", "b": "95.5", "c": "90"}
    figures = {unit: Figure(Fraction(text), text, None, Fraction(100), True) for unit, text in texts.items()}
    found = statistics(method(), figures)
    assert (found.text("lowest"), found.text("highest"), found.text("mean")) == ("80.1875", "95.5", "88.56")
