"""Variances and correlations of exact numbers, exact until they are rounded for print.

All are of whole numbers: of fractions over one bottom, which falls out, their tops.
"""

from collections import Counter
from collections.abc import Sequence
from fractions import Fraction
from itertools import accumulate
from math import isqrt

DIGITS = 2
"""Decimal places of a correlation; half of the last is rounded away from 0."""


def shares_of_variance(parts: Sequence[Sequence[int]]) -> tuple[Fraction, ...] | None:
    """For each part of a sum, its covariance with the sum over the variance of the sum: together 1.

    None where the sum is the same for all. `parts` are a column each, a number a unit.
    """
    total = [sum(row) for row in zip(*parts, strict=True)]
    variance = _covariance(total, total)
    return tuple(Fraction(_covariance(part, total), variance) for part in parts) if variance else None


def pearson(first: Sequence[int], second: Sequence[int]) -> Fraction | None:
    """Pearson's correlation, rounded to `DIGITS`; None where one of the two is the same for all."""
    spread = _covariance(first, first) * _covariance(second, second)
    if not spread:
        return None
    found = _covariance(first, second)
    # round(x) is floor((2x + 1) / 2), and the floor of a square root that of the floor's.
    scale = 10**DIGITS
    size = (isqrt(4 * found**2 * scale**2 // spread) + 1) // 2
    return Fraction(size if found > 0 else -size, scale)


def spearman(first: Sequence[int], second: Sequence[int]) -> Fraction | None:
    """Spearman's rank correlation, that is Pearson's of ranks; equal numbers share the mean of their ranks."""
    return pearson(_ranks(first), _ranks(second))


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
