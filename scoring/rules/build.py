"""Short words for building trees: what a shape file is made of."""

from collections.abc import Iterable
from fractions import Fraction
from functools import reduce

from scoring.base import WHEN_ZERO
from scoring.rules.tree import (
    ZERO,
    Choice,
    Comparison,
    Condition,
    Expression,
    Extreme,
    Input,
    Level,
    Maximum,
    NotApplicable,
    Number,
    Operation,
)


def number(value: Fraction | int) -> Number:
    """A stated number."""
    return Number(Fraction(value))


def add(parts: Iterable[Expression]) -> Expression:
    """The sum, from left to right; of nothing, 0."""
    kept = tuple(parts)
    return reduce(lambda left, right: Operation("+", left, right), kept) if kept else ZERO


def times(first: Expression, second: Expression) -> Operation:
    """`first` × `second`."""
    return Operation("×", first, second)


def minus(first: Expression, second: Expression) -> Operation:
    """`first` − `second`."""
    return Operation("−", first, second)


def over(top: Expression, bottom: Expression) -> Operation:
    """`top` ÷ `bottom`."""
    return Operation("÷", top, bottom)


def least(*parts: Expression) -> Extreme:
    """The least of `parts`."""
    return Extreme("min", parts)


def greatest(*parts: Expression) -> Extreme:
    """The greatest of `parts`."""
    return Extreme("max", parts)


def when(sign: Comparison, left: Expression, right: Expression | Level) -> Condition:
    """`left` compared with `right`."""
    return Condition(sign, left, right)


def yes(name: str) -> Condition:
    """Whether the yes-or-no input `name` is yes."""
    return Condition("=", Input(name), number(1))


def if_yes(name: str, points: Expression) -> Choice:
    """`points` if the input `name` is yes, else 0."""
    return Choice(((yes(name), points),), ZERO)


def unless_zero(bottom: Expression, when_zero: Fraction | str, otherwise: Expression) -> Choice:
    """`otherwise`, but where `bottom` is 0 what the method states: points, or that the leaf does not apply."""
    stated = NotApplicable() if when_zero == WHEN_ZERO else number(Fraction(when_zero))
    return Choice(((Condition("=", bottom, ZERO), stated),), otherwise)


def share_of_maximum(share: Fraction) -> Expression:
    """A share of the leaf's maximum; the whole of it is the maximum itself."""
    return Maximum() if share == 1 else times(number(share), Maximum())
