"""Ranks inside a group of an edition."""

from collections.abc import Mapping
from fractions import Fraction

import numpy as np

from scoring import columns as exact
from scoring.columns import Column
from scoring.model.figure import Figure
from scoring.model.method import Method

NONE = Fraction(0)


def competition(scores: Column) -> list[int]:
    """The rank of each score, the highest first; equal scores share a rank and the next is skipped: 1, 2, 2, 4."""
    tops = scores.top if len(scores.bottom) == 1 else exact.over_one([scores])[0][0]
    above = len(tops) - np.searchsorted(np.sort(tops), tops, side="right")
    return (above + 1).tolist()


def scored(method: Method, points: Column, maxima: Column) -> Column:
    """What the method ranks by: points or value, rounded or exact. By value no maximum may be 0."""
    by_value = method.ranking.basis.choice == "value"
    score = exact.divide(points, maxima) if by_value else points
    if method.ranking.on.choice == "exact":
        return score
    digits = method.rounding.value_digits.choice if by_value else method.rounding.digits.choice
    return exact.rounded(score, digits, method.rounding.mode.choice)


def basis(method: Method, figures: Mapping[str, Figure]) -> tuple[list[str], Column]:
    """The units that can be ranked by these figures, and what the method ranks each by.

    A unit cannot where it has no figure, or one that lacks a part; by value neither where its maximum is 0 or unknown.
    """
    by_value = method.ranking.basis.choice == "value"
    units: list[str] = []
    points: list[Fraction] = []
    maxima: list[Fraction] = []
    for unit, figure in figures.items():
        if figure.points is not None and not figure.lacking and (not by_value or figure.maximum):
            units.append(unit)
            points.append(figure.points)
            maxima.append(NONE if figure.maximum is None else figure.maximum)
    return units, scored(method, exact.column(points), exact.column(maxima))


def ranks(method: Method, figures: Mapping[str, Figure]) -> dict[str, int]:
    """Unit -> rank at one node of one group; units that cannot be ranked are left out."""
    units, scores = basis(method, figures)
    return dict(zip(units, competition(scores), strict=True))
