"""The expression tree that every rule becomes. All readings of a rule know only this.

An expression stands for an exact number: points, or a figure on the way to them. Logarithms and geometric means
would be one more kind of node that states its digits.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import Literal

from scoring.columns import Comparison
from scoring.numbers import RoundingMode

Sign = Literal["+", "−", "×", "÷"]


@dataclass(frozen=True)
class Number:
    """A number that the method states."""

    value: Fraction


@dataclass(frozen=True)
class Day:
    """A day that the method states; as a number, the days since 31 December of the year before 1."""

    value: date


@dataclass(frozen=True)
class Input:
    """The figure that the unit reports under this name: a number, a day; 1 and 0 for yes and no; or a level's id."""

    name: str


@dataclass(frozen=True)
class Maximum:
    """The leaf's maximum points in the unit's group."""


@dataclass(frozen=True)
class NotApplicable:
    """No points and no maximum: the leaf does not apply to a unit with these figures."""


@dataclass(frozen=True)
class Operation:
    """`left` + − × ÷ `right`. Whoever builds a division sees to it that its right side is not 0."""

    sign: Sign
    left: "Expression"
    right: "Expression"


@dataclass(frozen=True)
class Extreme:
    """The least or the greatest of `parts`."""

    kind: Literal["min", "max"]
    parts: tuple["Expression", ...]


@dataclass(frozen=True)
class Level:
    """The id of a level, to hold a chosen one against."""

    id: str


@dataclass(frozen=True)
class Condition:
    """`left` compared with `right`; a level is only `=` or `≠` to one."""

    sign: Comparison
    left: "Expression"
    right: "Expression | Level"


@dataclass(frozen=True)
class Choice:
    """The expression beside the first condition that holds, else `otherwise`. The others are not computed."""

    cases: tuple[tuple[Condition, "Expression"], ...]
    otherwise: "Expression"


@dataclass(frozen=True)
class Best:
    """The greatest value of `of` among the units of the group in the edition that have its inputs.

    For one unit it is the greater of its own value and the best of the others' verified ones.
    """

    of: "Expression"


@dataclass(frozen=True)
class Round:
    """`of` at `digits` decimal places."""

    of: "Expression"
    digits: int
    mode: RoundingMode


Expression = Number | Day | Input | Maximum | NotApplicable | Operation | Extreme | Choice | Best | Round

ZERO, ONE = Number(Fraction(0)), Number(Fraction(1))


def parts(tree: Expression) -> tuple[Expression, ...]:
    """The expressions directly below `tree`, conditions' sides included."""
    match tree:
        case Operation(_, left, right):
            return left, right
        case Extreme(_, inner):
            return inner
        case Best(of) | Round(of):
            return (of,)
        case Choice(cases, otherwise):
            found: list[Expression] = []
            for condition, then in cases:
                found.append(condition.left)
                if not isinstance(condition.right, Level):
                    found.append(condition.right)
                found.append(then)
            return (*found, otherwise)
        case _:
            return ()


def walk(tree: Expression) -> Iterator[Expression]:
    """`tree` and every expression below it."""
    yield tree
    for part in parts(tree):
        yield from walk(part)


def inputs_of(tree: Expression) -> frozenset[str]:
    """The names of all inputs that `tree` reads."""
    return frozenset(node.name for node in walk(tree) if isinstance(node, Input))


def bests_of(tree: Expression) -> tuple[Best, ...]:
    """The expressions whose best among the group `tree` reads, each once, in the order of the tree."""
    return tuple(dict.fromkeys(node for node in walk(tree) if isinstance(node, Best)))
