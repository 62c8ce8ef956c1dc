"""A rule's tree and one unit's figures to an exact number: what steps and worked examples need.

A group's figures are computed whole columns at a time, by `rules.columns`; the two agree on every vector.
"""

import operator
from collections.abc import Callable, Mapping
from datetime import date
from fractions import Fraction
from types import MappingProxyType
from typing import Any, NamedTuple

from scoring.numbers import rounded
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

Value = Fraction | str
"""What stands for an input: a number (1 and 0 for yes and no, a day's number), or the id of a level."""

LEVEL = "a level is compared with a level, and nothing else"
_SIGNS: dict[str, Callable[[Fraction, Fraction], Fraction]] = {
    "+": operator.add,
    "−": operator.sub,
    "×": operator.mul,
    "÷": operator.truediv,
}
_COMPARED: dict[str, Callable[[Any, Any], bool]] = {
    "=": operator.eq,
    "≠": operator.ne,
    "<": operator.lt,
    "≤": operator.le,
    ">": operator.gt,
    "≥": operator.ge,
}


class Given(NamedTuple):
    """One unit's figures for one leaf."""

    inputs: Mapping[str, Value]
    maximum: Fraction
    others: Mapping[Best, Fraction] = MappingProxyType({})
    """The best of the other units, for a rule that reads the group's best; absent where there is none."""


def day_number(day: date) -> Fraction:
    """A day as a number: days since 31 December of the year before 1."""
    return Fraction(day.toordinal())


def points(tree: Expression, given: Given) -> Fraction | None:
    """The exact value of `tree`; None: the leaf does not apply. Raises `ZeroDivisionError` for a tree without guard."""
    match tree:
        case Input(name):
            return _number(given.inputs[name])
        case Operation(sign, left, right):
            first, second = points(left, given), points(right, given)
            return None if first is None or second is None else _SIGNS[sign](first, second)
        case Number(value):
            return value
        case Maximum():
            return given.maximum
        case Day(day):
            return day_number(day)
        case Extreme(kind, inner):
            found = [points(part, given) for part in inner]
            kept = [value for value in found if value is not None]
            return None if len(kept) < len(found) else min(kept) if kind == "min" else max(kept)
        case Choice(_, _):
            return points(chosen(tree, given), given)
        case Best(of):
            own, other = points(of, given), given.others.get(tree)
            return other if own is None else own if other is None else max(own, other)
        case Round(of, digits, mode):
            value = points(of, given)
            return None if value is None else rounded(value, digits, mode)
        case _:
            return None


def chosen(tree: Choice, given: Given) -> Expression:
    """The branch of a choice that holds."""
    return next((then for condition, then in tree.cases if holds(condition, given)), tree.otherwise)


def holds(condition: Condition, given: Given) -> bool:
    """Whether `condition` holds; nothing compares with what does not apply."""
    if isinstance(condition.right, Level) and isinstance(condition.left, Input):
        return _COMPARED[condition.sign](given.inputs[condition.left.name], condition.right.id)
    if isinstance(condition.right, Level):
        raise TypeError(LEVEL)
    left, right = points(condition.left, given), points(condition.right, given)
    return left is not None and right is not None and _COMPARED[condition.sign](left, right)


def _number(value: Value) -> Fraction:
    if isinstance(value, str):
        raise TypeError(LEVEL)
    return value
