"""The tree as JSON, for the browser: lists that begin with the node's word. Numbers are exact text: '20', '1/3'."""

from fractions import Fraction
from typing import Any

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


def as_json(tree: Expression) -> list[Any]:
    """`tree` in lists and texts alone."""
    match tree:
        case Number(value):
            return ["number", exact_text(value)]
        case Day(day):
            return ["day", day.isoformat()]
        case Maximum():
            return ["maximum"]
        case Input(name):
            return ["input", name]
        case Operation(sign, left, right):
            return [sign, as_json(left), as_json(right)]
        case Extreme(kind, parts):
            return [kind, *map(as_json, parts)]
        case Choice(cases, otherwise):
            return ["choice", [[_condition(condition), as_json(then)] for condition, then in cases], as_json(otherwise)]
        case Best(of):
            return ["best", as_json(of)]
        case Round(of, digits, mode):
            return ["round", as_json(of), digits, mode]
        case _:
            return ["not-applicable"]


def exact_text(value: Fraction) -> str:
    """A number as 'top/bottom' or, where it is whole, 'top'."""
    return str(value.numerator) if value.denominator == 1 else f"{value.numerator}/{value.denominator}"


def _condition(condition: Condition) -> list[Any]:
    right = condition.right
    return [
        condition.sign,
        as_json(condition.left),
        ["level", right.id] if isinstance(right, Level) else as_json(right),
    ]
