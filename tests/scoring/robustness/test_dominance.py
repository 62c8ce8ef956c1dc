"""Who surely ranks before whom, by hand: with factors from 3/4 to 5/4 the least of 2f − 1.5g is 1.5 − 1.875."""

from fractions import Fraction

import pytest
from weighed import Given, found

from scoring.robustness.dominance import Dominance, Forms, dominance
from scoring.robustness.margins import margins_of

GIVEN: Given = {"a": ("8", "10"), "b": ("6", "14"), "c": ("9", "3"), "d": ("6", "11.5")}
"""b − a = −2f + 4g is at least 0.5; a − d = 2f − 1.5g is −0.375 at the least, and d − a −1.375."""


def pairs(given: Given, maxima: tuple[int, ...] = (10, 30), **choices: str) -> Dominance:
    parts = found(maxima, given, **choices)
    return dominance(parts, Forms(parts))


@pytest.mark.parametrize("basis", ["points", "value"])
def test_pairs_and_bounds(basis: str) -> None:
    told = pairs(GIVEN, basis=basis)
    assert told.units == ("a", "b", "c", "d")
    assert [told.bounds(place) for place in range(4)] == [(2, 3), (1, 1), (4, 4), (2, 3)]
    assert [told.alike(place) for place in range(4)] == [("d",), (), (), ("a",)]


def test_less_than_the_last_digit_may_share_a_rank() -> None:
    """18 and 17.995: never the other way round, and rounded to 18.00 both."""
    told = pairs({"a": ("8", "10"), "e": ("8", "9.995")})
    assert [told.bounds(place) for place in range(2)] == [(1, 1), (1, 2)]
    assert told.alike(0) == ("e",)
    exact = pairs({"a": ("8", "10"), "e": ("8", "9.995")}, on="exact")
    assert [exact.bounds(place) for place in range(2)] == [(1, 1), (2, 2)]


def test_equal_points_always_share_a_rank() -> None:
    told = pairs({"a": ("8", "10"), "e": ("8", "10")}, on="exact")
    assert [told.bounds(place) for place in range(2)] == [(1, 1), (1, 1)]


def test_different_maxima_are_compared_as_shares() -> None:
    """a has 8 of 10 whatever the weights. b has (6f + 24g) of (10f + 30g): from 0.725 to 0.77."""
    told = pairs({"a": ("8", None), "b": ("6", "24")}, basis="value")
    assert [told.bounds(place) for place in range(2)] == [(1, 1), (2, 2)]
    near = pairs({"a": ("7.5", None), "b": ("6", "24")}, basis="value")
    assert [near.bounds(place) for place in range(2)] == [(1, 2), (1, 2)]


def test_the_least_and_the_greatest_share() -> None:
    low, high = Forms(found((10, 30), {"a": ("6", "24"), "b": ("1", "1")}, basis="value")).ends
    assert (low[0], high[0]) == (Fraction(30 + 72, 50 + 90), Fraction(18 + 120, 30 + 150))


def test_margins_of_rounding() -> None:
    def margins(**choices: str) -> tuple[Fraction, Fraction]:
        return margins_of(found((10, 30), GIVEN, **choices))

    nothing, hundredth = Fraction(0), Fraction(1, 100)
    assert margins() == (hundredth / 40, nothing)
    assert margins(on="exact") == (nothing, nothing)
    assert margins(on="exact", stage="total") == (hundredth / 40, nothing)
    assert margins(basis="value") == (hundredth**2, nothing)
    assert margins(basis="value", stage="total") == (hundredth**2, 2 * hundredth / 24), "40 × 3/5"
