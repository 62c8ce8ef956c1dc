"""Variances and correlations of exact numbers, exact until they are rounded for print."""

from collections import Counter
from collections.abc import Sequence
from fractions import Fraction
from itertools import accumulate
from math import isqrt

from scoring.numbers import over_one

DIGITS = 2
"""Decimal places of a correlation; half of the last is rounded away from 0."""


def shares_of_variance(parts: Sequence[Sequence[Fraction]]) -> tuple[Fraction, ...] | None:
    """For each part of a sum, its covariance with the sum over the variance of the sum: together 1.

    None where the sum is the same for all. `parts` are a column each, a number a unit.
    """
    size = len(parts[0])
    tops, _ = over_one([number for part in parts for number in part])
    columns = [tops[start : start + size] for start in range(0, len(tops), size)]
    total = [sum(row) for row in zip(*columns, strict=True)]
    variance = _covariance(total, total)
    return tuple(Fraction(_covariance(column, total), variance) for column in columns) if variance else None


def pearson(first: Sequence[Fraction], second: Sequence[Fraction]) -> Fraction | None:
    """Pearson's correlation, rounded to `DIGITS`; None where one of the two is the same for all."""
    return _pearson(over_one(first)[0], over_one(second)[0])


def spearman(first: Sequence[Fraction], second: Sequence[Fraction]) -> Fraction | None:
    """Spearman's rank correlation, that is Pearson's of ranks; equal numbers share the mean of their ranks."""
    return _pearson(_ranks(over_one(first)[0]), _ranks(over_one(second)[0]))


def _pearson(one: Sequence[int], two: Sequence[int]) -> Fraction | None:
    spread = _covariance(one, one) * _covariance(two, two)
    if not spread:
        return None
    found = _covariance(one, two)
    # round(x) is floor((2x + 1) / 2), and the floor of a square root that of the floor's.
    scale = 10**DIGITS
    size = (isqrt(4 * found**2 * scale**2 // spread) + 1) // 2
    return Fraction(size if found > 0 else -size, scale)


def _ranks(numbers: Sequence[int]) -> list[int]:
    """Twice the ranks, which are whole or half."""
    counts = Counter(numbers)
    order = sorted(counts)
    up_to = dict(zip(order, accumulate(counts[number] for number in order), strict=True))
    return [2 * up_to[number] - counts[number] + 1 for number in numbers]


def _covariance(first: Sequence[int], second: Sequence[int]) -> int:
    """n² times the covariance, which is whole."""
    products = sum(one * two for one, two in zip(first, second, strict=True))
    return len(first) * products - sum(first) * sum(second)
