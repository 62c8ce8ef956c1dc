"""Ranks inside a group of an edition."""

from collections.abc import Mapping
from fractions import Fraction

from scoring.model.figure import Figure
from scoring.model.method import Method
from scoring.numbers import over_one, rounded


def competition(scores: Mapping[str, Fraction]) -> dict[str, int]:
    """Unit -> rank, the highest score first; equal scores share a rank and the next is skipped: 1, 2, 2, 4."""
    tops, _ = over_one(scores.values())
    first: dict[int, int] = {}
    for place, top in enumerate(sorted(tops, reverse=True), start=1):
        first.setdefault(top, place)
    return {unit: first[top] for unit, top in zip(scores, tops, strict=True)}


def basis(method: Method, figure: Figure) -> Fraction | None:
    """What the method ranks by for this figure: points or value, rounded or exact.

    None where a unit cannot be ranked: no figure, or a total that lacks a part.
    """
    score = figure.value if method.ranking.basis.choice == "value" else figure.points
    if score is None or figure.lacking:
        return None
    if method.ranking.on.choice == "exact":
        return score
    by_value = method.ranking.basis.choice == "value"
    digits = method.rounding.value_digits.choice if by_value else method.rounding.digits.choice
    return rounded(score, digits, method.rounding.mode.choice)


def ranks(method: Method, figures: Mapping[str, Figure]) -> dict[str, int]:
    """Unit -> rank at one node of one group; units that cannot be ranked are left out."""
    scores = {unit: score for unit, figure in figures.items() if (score := basis(method, figure)) is not None}
    return competition(scores)
