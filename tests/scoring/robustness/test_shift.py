from fractions import Fraction

from scoring.robustness.shift import shift


def test_how_far_ranks_move() -> None:
    """By 0, 2, 1 and 1: three units, the furthest by two, one on average."""
    assert shift({"a": 1, "b": 2, "c": 3, "d": 4}, {"a": 1, "b": 4, "c": 2, "d": 3}) == (3, 4, 2, Fraction(1))
