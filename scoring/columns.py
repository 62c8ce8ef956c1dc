"""Exact columns: one exact number a unit, as whole tops over whole bottoms, computed all at a time.

A column is of 64-bit whole numbers as long as they surely fit, and of Python's unbounded ones from there on; every
operation asks before it computes, so nothing ever overflows or becomes a binary float.
"""

from collections.abc import Callable, Iterable, Sequence
from fractions import Fraction
from math import lcm
from typing import Any, Literal, NamedTuple

import numpy as np
from numpy.typing import NDArray

from scoring.numbers import RoundingMode

Comparison = Literal["=", "≠", "<", "≤", ">", "≥"]

Whole = NDArray[Any]
"""Whole numbers, of 64 bits or unbounded."""
Mask = NDArray[np.bool_]

_FITS = 2**62


class Column(NamedTuple):
    """`top` / `bottom`, the bottom above 0. A bottom of one element stands for all."""

    top: Whole
    bottom: Whole

    def take(self, kept: Mask | Whole) -> "Column":
        """The numbers of the units that `kept` marks, or whose places it has."""
        return Column(self.top[kept], self.bottom if len(self.bottom) == 1 else self.bottom[kept])

    def pairs(self) -> Iterable[tuple[int, int]]:
        """Top and bottom of each number, as Python's whole numbers."""
        bottoms = self.bottom.tolist()
        return zip(self.top.tolist(), bottoms * len(self.top) if len(bottoms) == 1 else bottoms, strict=True)

    def fractions(self) -> list[Fraction]:
        """Each number."""
        return [Fraction(top, bottom) for top, bottom in self.pairs()]


def whole(numbers: Sequence[int]) -> Whole:
    """Whole numbers, of 64 bits where all fit."""
    fits = not numbers or (min(numbers) > -_FITS and max(numbers) < _FITS)
    return np.array(numbers, dtype=np.int64 if fits else object)


def column(numbers: Sequence[Fraction]) -> Column:
    """The numbers as a column."""
    return Column(whole([n.numerator for n in numbers]), whole([n.denominator for n in numbers]))


def constant(number: Fraction, n: int) -> Column:
    """`n` times the same number."""
    return Column(np.full(n, number.numerator, whole([number.numerator]).dtype), whole([number.denominator]))


def coded(numbers: Sequence[Fraction], codes: Whole) -> Column:
    """A column whose numbers are `numbers[code]`: a column of inputs holds few different ones."""
    found = column(numbers)
    if all(number.denominator == 1 for number in numbers):
        return Column(found.top[codes], whole([1]))
    return Column(found.top[codes], found.bottom[codes])


def add(a: Column, b: Column) -> Column:
    """a + b."""
    return _sum(a, b, 1)


def subtract(a: Column, b: Column) -> Column:
    """a − b."""
    return _sum(a, b, -1)


def multiply(a: Column, b: Column) -> Column:
    """a × b."""
    a, b = _room(a, b, lambda a, b: max(_peak(a.top) * _peak(b.top), _peak(a.bottom) * _peak(b.bottom)))
    return Column(a.top * b.top, a.bottom * b.bottom)


def divide(a: Column, b: Column) -> Column:
    """a ÷ b. Raises `ZeroDivisionError` where any of b is 0: whoever divides has asked before."""
    if not b.top.all():
        raise ZeroDivisionError
    a, b = _room(a, b, lambda a, b: max(_peak(a.top) * _peak(b.bottom), _peak(a.bottom) * _peak(b.top)))
    sign = np.where(b.top < 0, -1, 1)
    return Column(a.top * b.bottom * sign, a.bottom * b.top * sign)


def compared(sign: Comparison, a: Column, b: Column) -> Mask:
    """Where a stands to b as `sign` says."""
    a, b = _room(a, b, _crossed)
    left, right = a.top * b.bottom, b.top * a.bottom
    found = {"=": np.equal, "≠": np.not_equal, "<": np.less, "≤": np.less_equal, ">": np.greater, "≥": np.greater_equal}
    return found[sign](left, right).astype(bool)


def choose(mask: Mask, a: Column, b: Column) -> Column:
    """a where `mask` holds, else b."""
    same = len(a.bottom) == 1 and len(b.bottom) == 1 and a.bottom[0] == b.bottom[0]
    return Column(np.where(mask, a.top, b.top), a.bottom if same else np.where(mask, a.bottom, b.bottom))


def least(a: Column, b: Column) -> Column:
    """The lesser of each pair."""
    return choose(compared("≤", a, b), a, b)


def greatest(a: Column, b: Column) -> Column:
    """The greater of each pair."""
    return choose(compared("≥", a, b), a, b)


def rounded(a: Column, digits: int, mode: RoundingMode) -> Column:
    """Each number at `digits` decimal places; see `numbers.rounded`. The bottom is 10^digits for all."""
    scale = 10**digits
    if 2 * max(_peak(a.top) * scale, _peak(a.bottom)) >= _FITS:
        a = _big(lowest(a))
    size = abs(a.top) * scale
    units = size // a.bottom
    twice = 2 * (size - units * a.bottom)
    if mode == "down":
        up = np.zeros(len(a.top), bool)
    else:
        tie = (twice == a.bottom) if mode == "half-up" else (twice == a.bottom) & (units % 2 == 1)
        up = (twice > a.bottom) | tie
    return Column((units + up) * np.where(a.top < 0, -1, 1), whole([scale]))


def lowest(a: Column) -> Column:
    """Each number in lowest terms."""
    common = np.gcd(a.top, a.bottom)
    return Column(a.top // common, a.bottom // common)


def over_one(columns: Sequence[Column]) -> tuple[list[Whole], int]:
    """The tops of all columns over one common bottom, the least there is, and that bottom."""
    columns = [lowest(a) for a in columns]
    bottom = lcm(*(part for a in columns for part in np.unique(a.bottom).tolist()))
    if bottom * max((_peak(a.top) for a in columns), default=0) >= _FITS or bottom >= _FITS:
        columns = [_big(a) for a in columns]
    return [a.top * (bottom // a.bottom) for a in columns], bottom


def joined(n: int, pieces: Iterable[tuple[Whole | list[int], Column]]) -> Column:
    """A column of `n` numbers put together from pieces, each with the places of its numbers; 0 where none goes."""
    kept = [(places, piece) for places, piece in pieces if len(places)]
    big = any(part.dtype == object for _, piece in kept for part in piece)
    # 0 stands for a bottom that differs from number to number.
    bottoms = {int(piece.bottom[0]) if len(piece.bottom) == 1 else 0 for _, piece in kept}
    kind = object if big else np.int64
    top = np.full(n, 0, kind)
    one = len(bottoms) == 1 and 0 not in bottoms
    bottom = whole([*bottoms]) if one else np.full(n, 1, kind)
    for places, piece in kept:
        top[places] = piece.top
        if not one:
            bottom[places] = piece.bottom if len(piece.bottom) > 1 else int(piece.bottom[0])
    return Column(top, bottom)


def _peak(part: Whole) -> int:
    if len(part) == 1:  # most bottoms, and all of a unit by itself
        return abs(int(part[0]))
    return max(int(part.max()), -int(part.min())) if len(part) else 0


def _big(a: Column) -> Column:
    return Column(a.top.astype(object), a.bottom.astype(object))


def _crossed(a: Column, b: Column) -> int:
    tops = _peak(a.top) * _peak(b.bottom) + _peak(b.top) * _peak(a.bottom)
    return max(tops, _peak(a.bottom) * _peak(b.bottom))


def _sum(a: Column, b: Column, sign: int) -> Column:
    if len(a.bottom) == 1 and len(b.bottom) == 1 and a.bottom[0] == b.bottom[0]:
        # Never in lowest terms here: the two would part.
        if _peak(a.top) + _peak(b.top) >= _FITS:
            a, b = _big(a), _big(b)
        return Column(a.top + sign * b.top, a.bottom)
    a, b = _room(a, b, _crossed)
    return Column(a.top * b.bottom + sign * (b.top * a.bottom), a.bottom * b.bottom)


def _room(a: Column, b: Column, peak: Callable[[Column, Column], int]) -> tuple[Column, Column]:
    """a and b as they are where the result fits, in lowest terms where it then fits, else unbounded."""
    if peak(a, b) < _FITS:
        return a, b
    a, b = lowest(a), lowest(b)
    return (a, b) if peak(a, b) < _FITS and a.top.dtype != object and b.top.dtype != object else (_big(a), _big(b))
