"""Exact numbers: how text becomes one, how one is rounded, how one becomes text again.

Every figure is a `Fraction` (a sum, a mean, a ratio) or a `Decimal` (a figure in its printed digits).
Binary floats never take part: 0.1 added ten times is not 1 in binary, and a rank may hang on that.
"""

import re
from collections.abc import Iterable
from decimal import Decimal
from fractions import Fraction
from math import lcm
from typing import Literal

RoundingMode = Literal["half-up", "half-even", "down"]

# One grammar for numbers in every source file: ASCII digits, a point, no sign but minus, no exponent.
# Python's own float() would take "１５５", "1_000" and "nan".
GRAMMAR = re.compile(r"-?(0|[1-9][0-9]{0,17})(\.[0-9]{1,12})?", re.ASCII)


def is_number(text: str) -> bool:
    """Whether `text` is a number by the source grammar (at most 18 digits before the point, 12 after)."""
    return GRAMMAR.fullmatch(text) is not None


def digits_of(number: Decimal) -> int:
    """Decimal places that `number` was written with: 2 for 112.10, 1 for 112.1, 0 for 45."""
    exponent = number.as_tuple().exponent
    return max(0, -exponent) if isinstance(exponent, int) else 0


def units_of(top: int, bottom: int, digits: int, mode: RoundingMode = "half-up") -> int:
    """`top` ÷ `bottom` (above 0) in units of the last of `digits` decimal places, rounded as by `rounded`.

    Whole numbers throughout, and the two may have a common divisor: 155405 ÷ 1000 at 2 digits are 15541 units.
    """
    whole, rest = divmod(abs(top) * 10**digits, bottom)
    twice = 2 * rest
    if mode != "down" and (twice > bottom or (twice == bottom and (mode == "half-up" or whole % 2 == 1))):
        whole += 1
    return whole if top >= 0 else -whole


def rounded(number: Fraction, digits: int, mode: RoundingMode = "half-up") -> Fraction:
    """`number` at `digits` decimal places, exactly.

    half-up: ties away from zero (155.405 -> 155.41); half-even: ties to the even digit; down: digits
    beyond are cut off (46.685 -> 46.68).
    """
    return Fraction(units_of(*number.as_integer_ratio(), digits, mode), 10**digits)


def plain(number: Fraction, digits: int, mode: RoundingMode = "half-up") -> str:
    """`number` as text with exactly `digits` decimal places and a point, rounded by `mode`: '114.98'."""
    return in_units(units_of(*number.as_integer_ratio(), digits, mode), digits)


def in_units(units: int, digits: int) -> str:
    """So many units of the last of `digits` decimal places as text: 11498 of 2 are '114.98'."""
    if digits == 0:
        return str(units)
    sign = "-" if units < 0 else ""
    whole, rest = divmod(abs(units), 10**digits)
    return f"{sign}{whole}.{rest:0{digits}d}"


def over_one(numbers: Iterable[Fraction]) -> tuple[list[int], int]:
    """The same numbers over one common denominator: their numerators, in order, and the denominator.

    Whole numbers are added and sorted an order of magnitude faster than fractions.
    """
    kept = [number.as_integer_ratio() for number in numbers]
    common = lcm(*{bottom for _, bottom in kept})
    return [top * (common // bottom) for top, bottom in kept], common


def total(numbers: Iterable[Fraction]) -> Fraction:
    """The exact sum."""
    tops, bottom = over_one(numbers)
    return Fraction(sum(tops), bottom)


def shortest(number: Fraction) -> str:
    """`number` in the fewest characters that are exact: '20', '7.5', '1/3'."""
    if number.denominator == 1:
        return str(number.numerator)
    for digits in range(1, 13):
        if (number * 10**digits).denominator == 1:
            return plain(number, digits)
    return f"{number.numerator}/{number.denominator}"
