"""The mean of a group at a node, of points or of values; the published statistic where it is of the same."""

from fractions import Fraction
from typing import Literal, NamedTuple

from scoring.engine.group import GroupResult
from scoring.numbers import plain, total


class Mean(NamedTuple):
    """Over `n` units; exact, and rounded half-up at the method's digits, as all published means are."""

    exact: Fraction
    text: str
    n: int


def mean(group: GroupResult, node: str, scale: Literal["value", "points"]) -> Mean | None:
    """Over the units with a figure at `node`; None where there is none, or where the edition is partial."""
    found = group.statistics.get(node)
    if found is None:
        return None
    if found.basis == scale:
        text = found.text("mean")
        return None if found.mean is None or text is None else Mean(found.mean, text, found.n)
    rounding, figures = group.method.rounding, group.at(node).values()
    if scale == "value":
        numbers, digits = [figure.value for figure in figures], rounding.value_digits.choice
    else:
        numbers, digits = [figure.points for figure in figures if figure.scale == "points"], rounding.digits.choice
    known = [number for number in numbers if number is not None]
    if not known:
        return None
    exact = total(known) / len(known)
    return Mean(exact, plain(exact, digits), len(known))
