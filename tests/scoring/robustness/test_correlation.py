"""Correlations, exact until rounded: by hand, and beside the standard library's."""

import statistics
from fractions import Fraction

from hypothesis import assume, given
from hypothesis import strategies as st

from scoring.numbers import over_one
from scoring.robustness.correlation import pearson, shares_of_variance, spearman


def numbers(*texts: str) -> list[int]:
    """Over one bottom."""
    return over_one(map(Fraction, texts))[0]


def test_pearson_by_hand() -> None:
    """Deviations −1, 0, 1 and −1/3, −4/3, 5/3: covariance 2, spreads 2 and 14/3: 2 ÷ √(28/3) = 0.6546…"""
    assert pearson(numbers("1", "2", "3"), numbers("2", "1", "4")) == Fraction("0.65")
    assert pearson(numbers("1", "2", "3"), numbers("-2", "-1", "-4")) == Fraction("-0.65")
    assert pearson(numbers("1", "2"), numbers("0.5", "7")) == 1
    assert pearson(numbers("1", "2"), numbers("5", "5")) is None


def test_half_of_the_last_digit_goes_up() -> None:
    """Spreads 10 and 160 (times 5) with a covariance of 5: exactly 0.125, which a binary float would give as 0.12."""
    one, two = numbers("0", "1", "1", "1", "2"), numbers("0", "1", "1", "7", "1")
    assert pearson(one, two) == Fraction("0.13")
    assert pearson(one, [-number for number in two]) == Fraction("-0.13")


def test_spearman_by_hand() -> None:
    """Ranks 1, 2.5, 2.5, 4 beside 1, 3, 2, 4: deviations give 4.5 ÷ √(4.5 × 5) = 0.9486…"""
    assert spearman(numbers("1", "5", "5", "90"), numbers("1", "3", "2", "4")) == Fraction("0.95")
    assert spearman(numbers("1", "10", "100"), numbers("3", "2", "1")) == -1


def test_shares_of_variance_by_hand() -> None:
    """Sums 2, 2, 8 with deviations −2, −2, 4: squared 24; times −1, 0, 1 they are 6, times −1, −2, 3 they are 18."""
    assert shares_of_variance([numbers("1", "2", "3"), numbers("1", "0", "5")]) == (Fraction(1, 4), Fraction(3, 4))
    assert shares_of_variance([numbers("1", "2"), numbers("2", "1")]) is None


PAIRS = st.lists(st.tuples(st.integers(-1000, 1000), st.integers(-1000, 1000)), min_size=3, max_size=20)


@given(PAIRS)
def test_as_the_standard_library_has_it(pairs: list[tuple[int, int]]) -> None:
    first, second = zip(*pairs, strict=True)
    assume(len(set(first)) > 1 and len(set(second)) > 1)
    found = pearson(first, second)
    assert found is not None
    assert abs(float(found) - statistics.correlation(first, second)) <= 0.005 + 1e-9
