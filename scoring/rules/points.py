"""A rule's tree and one unit's figures to an exact number: what steps and worked examples need.

A group's figures are computed whole columns at a time, by `rules.columns`; the two agree on every vector.
"""

import operator
from collections.abc import Callable, Mapping
from datetime import date
from fractions import Fraction
from types import MappingProxyType
from typing import Any, NamedTuple

from scoring.numbers import units_of
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
    NotApplicable,
    Number,
    Operation,
    Round,
)

Value = Fraction | str
"""What stands for an input: a number (1 and 0 for yes and no, a day's number), or the id of a level."""
Pair = tuple[int, int]
"""A number as one whole number over another, which is above 0. The two may have a common divisor: to look for it at
every step, as a `Fraction` does, is most of what a rule costs."""

LEVEL = "a level is compared with a level, and nothing else"
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
    found = pair(tree, given)
    return None if found is None else Fraction(*found)


def pair(tree: Expression, given: Given) -> Pair | None:
    """The same, as one whole number over another."""
    return _READ[type(tree)](tree, given)


def chosen(tree: Choice, given: Given) -> Expression:
    """The branch of a choice that holds."""
    for condition, then in tree.cases:
        if holds(condition, given):
            return then
    return tree.otherwise


def holds(condition: Condition, given: Given) -> bool:
    """Whether `condition` holds; nothing compares with what does not apply."""
    if isinstance(condition.right, Level) and isinstance(condition.left, Input):
        return _COMPARED[condition.sign](given.inputs[condition.left.name], condition.right.id)
    if isinstance(condition.right, Level):
        raise TypeError(LEVEL)
    one, other = condition.left, condition.right
    # Asked for without `pair`, as by operations: every second call would be to it.
    left, right = _READ[type(one)](one, given), _READ[type(other)](other, given)
    if left is None or right is None:
        return False
    return _COMPARED[condition.sign](left[0] * right[1], right[0] * left[1])


def _input(tree: Input, given: Given) -> Pair:
    value = given.inputs[tree.name]
    if isinstance(value, str):
        raise TypeError(LEVEL)
    return value.as_integer_ratio()


def _operation(tree: Operation, given: Given) -> Pair | None:
    left, right = tree.left, tree.right
    first, second = _READ[type(left)](left, given), _READ[type(right)](right, given)
    if first is None or second is None:
        return None
    (top, bottom), (other, below) = first, second
    match tree.sign:
        case "×":
            return top * other, bottom * below
        case "÷" if other == 0:
            raise ZeroDivisionError(tree)
        case "÷":
            return (top * below, bottom * other) if other > 0 else (-top * below, -bottom * other)
        case sign:
            other = other if sign == "+" else -other
            # In sums most numbers have as many decimal places as the one before.
            return (top + other, bottom) if bottom == below else (top * below + other * bottom, bottom * below)


def _choice(tree: Choice, given: Given) -> Pair | None:
    then = chosen(tree, given)
    return _READ[type(then)](then, given)


def _extreme(tree: Extreme, given: Given) -> Pair | None:
    found: Pair | None = None
    least, absent = tree.kind == "min", False
    for part in tree.parts:
        value = pair(part, given)
        if value is None:
            absent = True
        elif found is None or _above(found, value) == least:
            found = value
    return None if absent else found


def _best(tree: Best, given: Given) -> Pair | None:
    own, other = pair(tree.of, given), given.others.get(tree)
    if other is None:
        return own
    theirs = other.as_integer_ratio()
    return own if own is not None and _above(own, theirs) else theirs


def _round(tree: Round, given: Given) -> Pair | None:
    value = pair(tree.of, given)
    return None if value is None else (units_of(*value, tree.digits, tree.mode), 10**tree.digits)


def _above(one: Pair, other: Pair) -> bool:
    return one[0] * other[1] > other[0] * one[1]


_READ: dict[type, Callable[[Any, Given], Pair | None]] = {
    Input: _input,
    Operation: _operation,
    Number: lambda tree, _: tree.value.as_integer_ratio(),
    Maximum: lambda _, given: given.maximum.as_integer_ratio(),
    Day: lambda tree, _: day_number(tree.value).as_integer_ratio(),
    Extreme: _extreme,
    Choice: _choice,
    Best: _best,
    Round: _round,
    NotApplicable: lambda _tree, _given: None,
}
"""How each kind of expression is read."""
