"""How far an alternative moves the ranks of a group."""

from fractions import Fraction
from typing import NamedTuple

from scoring.robustness.alternatives import Ranks


class Shift(NamedTuple):
    """Of `of` units so many have another rank, the one that moves furthest by `most`; all on average by `mean`."""

    changed: int
    of: int
    most: int
    mean: Fraction


def shift(published: Ranks, other: Ranks) -> Shift:
    """How far the ranks of `other` are from the published ones; the mean is the Handbook's (step 7)."""
    moves = [abs(other[unit] - rank) for unit, rank in published.items()]
    return Shift(sum(move > 0 for move in moves), len(moves), max(moves), Fraction(sum(moves), len(moves)))
