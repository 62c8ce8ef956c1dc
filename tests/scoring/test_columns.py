"""Columns of exact numbers, each operation against Python's own fractions, also past 64 bits."""

from collections.abc import Callable
from fractions import Fraction
from math import lcm

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from scoring import columns as exact
from scoring.columns import Column
from scoring.numbers import RoundingMode

BIG = 2**62
EDGES = [0, 1, -1, BIG - 1, BIG, -BIG, BIG + 1, 2**31, 2**63 - 1, -(2**63), 2**64, 10**30]
WHOLE = st.integers(-50, 50) | st.sampled_from(EDGES) | st.integers(-(10**25), 10**25)
BOTTOMS = st.integers(1, 12) | st.sampled_from([2**31, BIG - 1, BIG, 10**18, 10**30])
NUMBERS = st.builds(Fraction, WHOLE, BOTTOMS)
PAIRS = st.lists(st.tuples(NUMBERS, NUMBERS), min_size=1, max_size=6)
MODES: tuple[RoundingMode, ...] = ("half-up", "half-even", "down")


def unreduced(number: Fraction, by: int) -> Column:
    return Column(
        exact.column([Fraction(number.numerator * by)]).top, exact.column([Fraction(number.denominator * by)]).top
    )


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        (exact.add, lambda a, b: a + b),
        (exact.subtract, lambda a, b: a - b),
        (exact.multiply, lambda a, b: a * b),
        (exact.least, min),
        (exact.greatest, max),
    ],
)
@given(pairs=PAIRS)
def test_as_python_reckons(
    found: Callable[[Column, Column], Column],
    expected: Callable[[Fraction, Fraction], Fraction],
    pairs: list[tuple[Fraction, Fraction]],
) -> None:
    lefts, rights = ([pair[side] for pair in pairs] for side in (0, 1))
    assert found(exact.column(lefts), exact.column(rights)).fractions() == list(map(expected, lefts, rights))
    one = exact.constant(rights[0], len(pairs))
    assert found(exact.column(lefts), one).fractions() == [expected(left, rights[0]) for left in lefts]
    assert found(one, one).fractions() == [expected(rights[0], rights[0])] * len(pairs)


@given(pairs=PAIRS)
def test_division(pairs: list[tuple[Fraction, Fraction]]) -> None:
    lefts = [left for left, _ in pairs]
    rights = [right or Fraction(1) for _, right in pairs]
    found = exact.divide(exact.column(lefts), exact.column(rights))
    assert found.fractions() == [left / right for left, right in zip(lefts, rights, strict=True)]
    assert (found.bottom > 0).all()


def test_division_by_0_anywhere_is_refused() -> None:
    with pytest.raises(ZeroDivisionError):
        exact.divide(exact.constant(Fraction(1), 2), exact.column([Fraction(1), Fraction(0)]))


@given(pairs=PAIRS)
def test_comparison(pairs: list[tuple[Fraction, Fraction]]) -> None:
    pairs = [*pairs, (pairs[0][0], pairs[0][0])]
    a, b = (exact.column([pair[side] for pair in pairs]) for side in (0, 1))
    assert exact.compared("=", a, b).tolist() == [x == y for x, y in pairs]
    assert exact.compared("≠", a, b).tolist() == [x != y for x, y in pairs]
    assert exact.compared("<", a, b).tolist() == [x < y for x, y in pairs]
    assert exact.compared("≤", a, b).tolist() == [x <= y for x, y in pairs]
    assert exact.compared(">", a, b).tolist() == [x > y for x, y in pairs]
    assert exact.compared("≥", a, b).tolist() == [x >= y for x, y in pairs]


@pytest.mark.parametrize(
    ("number", "half_up", "half_even", "down"),
    [
        ("155.405", "155.41", "155.40", "155.40"),
        ("155.415", "155.42", "155.42", "155.41"),
        ("-155.405", "-155.41", "-155.40", "-155.40"),
        ("-155.415", "-155.42", "-155.42", "-155.41"),
        ("0.005", "0.01", "0", "0"),
        ("-0.005", "-0.01", "0", "0"),
        ("0.0049999", "0", "0", "0"),
        ("2/3", "0.67", "0.67", "0.66"),
        ("-2/3", "-0.67", "-0.67", "-0.66"),
        ("7", "7", "7", "7"),
        ("100000000000000000000000.005", "100000000000000000000000.01", "1e23", "1e23"),
    ],
)
@pytest.mark.parametrize("by", [1, 3, 10**20])
def test_ties(number: str, half_up: str, half_even: str, down: str, by: int) -> None:
    column = unreduced(Fraction(number), by)
    for mode, expected in zip(MODES, (half_up, half_even, down), strict=True):
        assert exact.rounded(column, 2, mode).fractions() == [Fraction(expected)]


def by_quotient(number: Fraction, digits: int, mode: RoundingMode) -> Fraction:
    """Independent of `numbers.rounded`: the nearer of the two neighbours."""
    size, unit = abs(number), Fraction(1, 10**digits)
    low = size - size % unit
    gap = size - low
    up = mode != "down" and (gap > unit / 2 or (gap == unit / 2 and (mode == "half-up" or (low / unit) % 2 == 1)))
    return (low + unit * up) * (-1 if number < 0 else 1)


@given(
    numbers=st.lists(NUMBERS | st.builds(Fraction, WHOLE, st.sampled_from([2, 20, 200, 2000])), min_size=1, max_size=6),
    digits=st.integers(0, 6),
    mode=st.sampled_from(MODES),
)
def test_rounding(numbers: list[Fraction], digits: int, mode: RoundingMode) -> None:
    expected = [by_quotient(number, digits, mode) for number in numbers]
    assert exact.rounded(exact.column(numbers), digits, mode).fractions() == expected


def test_rounding_leaves_one_bottom_for_all() -> None:
    found = exact.rounded(exact.column([Fraction(1, 3), Fraction(1, 7)]), 2, "half-up")
    assert found.bottom.tolist() == [100]


@given(numbers=st.lists(NUMBERS, min_size=1, max_size=8), data=st.data())
def test_taken_apart_and_joined(numbers: list[Fraction], data: st.DataObject) -> None:
    n = len(numbers)
    mask = np.array(data.draw(st.lists(st.booleans(), min_size=n, max_size=n)))
    column, places = exact.column(numbers), np.arange(n)
    pieces = [(places[kept], column.take(kept)) for kept in (mask, ~mask)]
    assert exact.joined(n, pieces).fractions() == numbers
    alone = [number if kept else Fraction(0) for number, kept in zip(numbers, mask, strict=True)]
    assert exact.joined(n, pieces[:1]).fractions() == alone


@pytest.mark.parametrize(
    ("one", "other"), [("1/2", "1/2"), ("1/2", "1/3"), ("3", "1/3"), ("1/2", str(BIG * 4)), (f"1/{BIG * 4}", "1/3")]
)
def test_constants_of_one_bottom_and_of_two(one: str, other: str) -> None:
    a, b = Fraction(one), Fraction(other)
    mask = np.array([True, False, True])
    pieces = [(np.array([0, 2]), exact.constant(a, 2)), (np.array([1]), exact.constant(b, 1))]
    assert exact.joined(3, pieces).fractions() == [a, b, a]
    assert exact.choose(mask, exact.constant(a, 3), exact.constant(b, 3)).fractions() == [a, b, a]


def test_nothing_to_join() -> None:
    assert exact.joined(2, []).fractions() == [0, 0]
    assert exact.joined(0, []).fractions() == []


@given(numbers=st.lists(NUMBERS, min_size=1, max_size=5), codes=st.lists(st.integers(0, 4), max_size=8))
def test_coded(numbers: list[Fraction], codes: list[int]) -> None:
    kept = np.array([code % len(numbers) for code in codes], dtype=int)
    assert exact.coded(numbers, kept).fractions() == [numbers[code] for code in kept]


@given(numbers=st.lists(NUMBERS, max_size=5), by=st.sampled_from([1, 6, 2**40]))
def test_lowest(numbers: list[Fraction], by: int) -> None:
    tops, bottoms = [n.numerator * by for n in numbers], [n.denominator * by for n in numbers]
    found = exact.lowest(Column(np.array(tops, dtype=object), np.array(bottoms, dtype=object)))
    assert list(found.pairs()) == [(n.numerator, n.denominator) for n in numbers]


@given(numbers=st.lists(NUMBERS, min_size=2, max_size=30))
def test_a_long_sum_and_a_long_product_never_overflow(numbers: list[Fraction]) -> None:
    total, product = exact.constant(Fraction(0), 1), exact.constant(Fraction(1), 1)
    for number in numbers:
        total, product = exact.add(total, exact.column([number])), exact.multiply(product, exact.column([number]))
    expected = Fraction(1)
    for number in numbers:
        expected *= number
    assert total.fractions() == [sum(numbers)]
    assert product.fractions() == [expected]


def test_two_of_one_bottom_stay_of_one_bottom_where_they_no_longer_fit() -> None:
    first, second = Fraction(3 * 2**61 + 2, BIG), Fraction(1, BIG)
    a, b = (Column(np.array([int(n * BIG)], dtype=object), np.array([BIG], dtype=object)) for n in (first, second))
    assert exact.add(a, b).fractions() == [first + second]
    even = Column(np.array([BIG - 2]), np.array([2]))
    assert exact.add(even, Column(np.array([BIG - 1]), np.array([2]))).fractions() == [Fraction(2 * BIG - 3, 2)]


def test_small_numbers_stay_in_64_bits() -> None:
    found = exact.multiply(exact.column([Fraction(1, 3), Fraction(2)]), exact.constant(Fraction(7, 2), 2))
    assert found.top.dtype == found.bottom.dtype == np.int64


@given(pairs=PAIRS)
def test_over_one_bottom(pairs: list[tuple[Fraction, Fraction]]) -> None:
    """The same numbers, unreduced ones and those of one bottom for all too; the bottom is the least that holds all."""
    sides = [[pair[side] for pair in pairs] for side in (0, 1)]
    columns = [*map(exact.column, sides), exact.constant(Fraction(1, 3), 2), unreduced(Fraction(7, 2), 6)]
    tops, bottom = exact.over_one(columns)
    numbers = [*sides, [Fraction(1, 3)] * 2, [Fraction(7, 2)]]
    assert bottom == lcm(*(number.denominator for side in numbers for number in side))
    assert [[Fraction(top, bottom) for top in column.tolist()] for column in tops] == numbers
