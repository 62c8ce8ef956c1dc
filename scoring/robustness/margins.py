"""What a method's rounding means for differences between units."""

from fractions import Fraction
from typing import NamedTuple

from scoring.robustness.components import Components


class Margins(NamedTuple):
    """In shares of the maximum. `step`: by so much two figures differ when they surely do not round to the same.

    `blur`: by so much rounding of the total, before it is divided by its maximum, may turn a difference around.
    """

    step: Fraction
    blur: Fraction


def margins_of(found: Components) -> Margins:
    """The margins of the group's method, whatever the weights within the limits."""
    rounding, ranking = found.method.rounding, found.method.ranking
    at_total, on_rounded = rounding.stage.choice == "total", ranking.on.choice == "rounded"
    of_points, of_values = Fraction(1, 10**rounding.digits.choice), Fraction(1, 10**rounding.value_digits.choice)
    whole = found.method.tree.maximum(found.group) or Fraction(1)
    if ranking.basis.choice == "points":
        maximum = Fraction(sum(found.weights), found.scale) if found.summed else whole
        return Margins(of_points / maximum if on_rounded or at_total else Fraction(0), Fraction(0))
    # Under other weights a unit's maximum is never below 3/5 of what it is: all its own down, all others up.
    smallest = min(Fraction(sum(row), found.scale) for row in found.maxima.values()) * 3 / 5 if found.summed else whole
    return Margins(of_values if on_rounded else Fraction(0), 2 * of_points / smallest if at_total else Fraction(0))
