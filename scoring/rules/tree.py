"""The expression tree that every rule becomes. The engine, and any later reading, knows only this.

An expression stands for an exact number of points (or of a figure on the way to them).
"""

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal


@dataclass(frozen=True)
class Number:
    """A number that the method states."""

    value: Fraction


@dataclass(frozen=True)
class Input:
    """The figure that the unit reports under this name: a number; 1 and 0 for yes and no."""

    name: str


@dataclass(frozen=True)
class Maximum:
    """The leaf's maximum points in the unit's group."""


@dataclass(frozen=True)
class NotApplicable:
    """No points and no maximum: the leaf does not apply to a unit with these figures."""


@dataclass(frozen=True)
class Operation:
    """`left` × or ÷ `right`."""

    sign: Literal["×", "÷"]
    left: "Expression"
    right: "Expression"


@dataclass(frozen=True)
class Condition:
    """`left` = or ≥ `right`; `right` is a number, or the id of a chosen level."""

    sign: Literal["=", "≥"]
    left: Input
    right: Fraction | str


@dataclass(frozen=True)
class Choice:
    """The expression beside the first condition that holds, else `otherwise`."""

    cases: tuple[tuple[Condition, "Expression"], ...]
    otherwise: "Expression"


Expression = Number | Input | Maximum | NotApplicable | Operation | Choice


def inputs_of(tree: Expression) -> frozenset[str]:
    """The names of all inputs that `tree` reads."""
    return frozenset(_names(tree))


def _names(tree: Expression) -> Iterator[str]:
    match tree:
        case Input(name):
            yield name
        case Operation(_, left, right):
            yield from _names(left)
            yield from _names(right)
        case Choice(cases, otherwise):
            for condition, then in cases:
                yield condition.left.name
                yield from _names(then)
            yield from _names(otherwise)
        case _:
            pass
