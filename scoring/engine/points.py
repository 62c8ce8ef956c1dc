"""A rule's tree and a unit's figures to exact points."""

from fractions import Fraction

from scoring.rules.tree import Choice, Expression, Input, Maximum, Number, Operation
from scoring.rules.words import Given, holds


def points(tree: Expression, given: Given, maximum: Fraction) -> Fraction | None:
    """The points that `tree` gives for `given`, exact and not rounded; None: the leaf does not apply."""
    match tree:
        case Number(value):
            return value
        case Maximum():
            return maximum
        case Input(name):
            value = given[name]
            return value if isinstance(value, Fraction) else None
        case Operation(sign, left, right):
            first, second = points(left, given, maximum), points(right, given, maximum)
            if first is None or second is None:
                return None
            return first * second if sign == "×" else first / second
        case Choice(cases, otherwise):
            for condition, then in cases:
                if holds(condition, given):
                    return points(then, given, maximum)
            return points(otherwise, given, maximum)
        case _:
            return None
