"""The tree as a line of arithmetic for people: with names, or with a unit's own figures put in."""

from collections.abc import Mapping
from fractions import Fraction

from scoring.numbers import shortest
from scoring.rules.tree import Choice, Condition, Expression, Input, Maximum, Number, Operation

Given = Mapping[str, Fraction | str]


def arithmetic(tree: Expression, given: Given, maximum: Fraction) -> str | None:
    """The one line that a unit's figures lead to: '18 ÷ 24 × 10'; None where the leaf does not apply.

    Numbers have a point; a page puts its language's comma. Conditions are already decided, so only
    the branch that holds is shown.
    """
    match tree:
        case Number(value):
            return shortest(value)
        case Maximum():
            return shortest(maximum)
        case Input(name):
            value = given[name]
            return value if isinstance(value, str) else shortest(value)
        case Operation(sign, left, right):
            first, second = arithmetic(left, given, maximum), arithmetic(right, given, maximum)
            if sign == "÷" and isinstance(right, Operation):
                second = f"({second})" if second is not None else None
            return None if first is None or second is None else f"{first} {sign} {second}"
        case Choice(cases, otherwise):
            chosen = next((then for condition, then in cases if holds(condition, given)), otherwise)
            return arithmetic(chosen, given, maximum)
        case _:
            return None


def holds(condition: Condition, given: Given) -> bool:
    """Whether `condition` holds for the figures `given`."""
    value = given[condition.left.name]
    if isinstance(value, Fraction) and isinstance(condition.right, Fraction):
        return value >= condition.right if condition.sign == "≥" else value == condition.right
    return value == condition.right
