"""A tree's value by a slow recursion of its own over fractions; of `scoring.rules` only the nodes take part."""

from collections.abc import Mapping
from datetime import date
from fractions import Fraction
from typing import Any, NamedTuple

from scoring.numbers import RoundingMode
from scoring.rules.tree import (
    Best,
    Choice,
    Condition,
    Day,
    Expression,
    Extreme,
    Input,
    Level,
    Maximum,
    Number,
    Operation,
    Round,
)


class Unit(NamedTuple):
    """A unit's numbers and level, and the best of the others where there is any."""

    numbers: Mapping[str, Fraction]
    level: str
    others: Mapping[Best, Fraction]


def slowly(tree: Expression, unit: Unit, maximum: Fraction) -> Fraction | None:
    if isinstance(tree, Choice):
        for condition, then in tree.cases:
            if stands(condition, unit, maximum):
                return slowly(then, unit, maximum)
        return slowly(tree.otherwise, unit, maximum)
    if isinstance(tree, Best):
        found = [value for value in (slowly(tree.of, unit, maximum), unit.others.get(tree)) if value is not None]
        return max(found, default=None)
    if isinstance(tree, Round):
        value = slowly(tree.of, unit, maximum)
        return None if value is None else nearest(value, tree.digits, tree.mode)
    if isinstance(tree, Operation | Extreme):
        parts = (tree.left, tree.right) if isinstance(tree, Operation) else tree.parts
        inner = [slowly(part, unit, maximum) for part in parts]
        return None if None in inner else combined(tree, inner)
    return single(tree, unit, maximum)


def single(tree: Expression, unit: Unit, maximum: Fraction) -> Fraction | None:
    if isinstance(tree, Number):
        return tree.value
    if isinstance(tree, Input):
        return unit.numbers[tree.name]
    if isinstance(tree, Day):
        return Fraction((tree.value - date(1, 1, 1)).days + 1)
    return maximum if isinstance(tree, Maximum) else None


def combined(tree: Operation | Extreme, found: list[Any]) -> Fraction:
    if isinstance(tree, Extreme):
        return sorted(found)[0 if tree.kind == "min" else -1]
    first, second = found
    if tree.sign == "÷":
        return Fraction(first.numerator * second.denominator, first.denominator * second.numerator)
    return first * second if tree.sign == "×" else first + second * (1 if tree.sign == "+" else -1)


def stands(condition: Condition, unit: Unit, maximum: Fraction) -> bool:
    if isinstance(condition.right, Level):
        return (unit.level == condition.right.id) == (condition.sign == "=")
    left, right = (slowly(side, unit, maximum) for side in (condition.left, condition.right))
    if left is None or right is None:
        return False
    gap = left - right
    return {"=": not gap, "≠": bool(gap), "<": gap < 0, "≤": gap <= 0, ">": gap > 0, "≥": gap >= 0}[condition.sign]


def nearest(value: Fraction, digits: int, mode: RoundingMode) -> Fraction:
    unit = Fraction(1, 10**digits)
    low = abs(value) - abs(value) % unit
    gap = abs(value) - low
    odd = int(low / unit) % 2 == 1
    up = mode != "down" and (2 * gap > unit or (2 * gap == unit and (mode == "half-up" or odd)))
    return (low + unit if up else low) * (-1 if value < 0 else 1)
