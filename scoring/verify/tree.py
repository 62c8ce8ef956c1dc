"""A rule's tree from the JSON that is published of it: what `scoring.rules.json` wrote. Anything else is refused."""

import re
from datetime import date
from fractions import Fraction
from typing import Any, get_args

from scoring.columns import Comparison
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
    NotApplicable,
    Number,
    Operation,
    Round,
)

MOST_DIGITS = 12
_LONGEST = 200
_NUMBER = re.compile(r"-?[0-9]+(\.[0-9]+|/[0-9]+)?", re.ASCII)


class Unfit(Exception):
    """A document is none that a site would publish; the message says where, in words of the document."""


def number(text: Any) -> Fraction:
    """'20', '7.5', '1/3' or '-2', exactly. Raises `Unfit`."""
    # Without exponents: a few characters could stand for a number that fills the memory.
    if not isinstance(text, str) or len(text) > _LONGEST or not _NUMBER.fullmatch(text):
        raise Unfit(f"number {text!r:.40}")
    try:
        return Fraction(text)
    except ZeroDivisionError as error:
        raise Unfit(f"number {text!r:.40}") from error


def day(text: Any) -> date:
    """'2024-12-31'. Raises `Unfit`."""
    try:
        return date.fromisoformat(text)
    except (TypeError, ValueError) as error:
        raise Unfit(f"day {text!r:.40}") from error


def digits(value: Any) -> int:
    """How many decimal places. Raises `Unfit`."""
    if type(value) is not int or not 0 <= value <= MOST_DIGITS:
        raise Unfit(f"digits {value!r:.40}")
    return value


def mode(value: Any) -> RoundingMode:
    """How is rounded. Raises `Unfit`."""
    if value not in get_args(RoundingMode):
        raise Unfit(f"mode {value!r:.40}")
    return value


def tree(value: Any) -> Expression:
    """The tree that lists and texts stand for. Raises `Unfit`, and `RecursionError` where it never ends."""
    match value:
        case [("+" | "−" | "×" | "÷") as sign, left, right]:
            return Operation(sign, tree(left), tree(right))
        case [("min" | "max") as kind, _, *_]:
            return Extreme(kind, tuple(map(tree, value[1:])))
        case ["choice", [*cases], otherwise]:
            return Choice(tuple(map(_case, cases)), tree(otherwise))
        case ["best", of]:
            return Best(tree(of))
        case ["round", of, places, how]:
            return Round(tree(of), digits(places), mode(how))
        case _:
            return _leaf(value)


def _leaf(value: Any) -> Expression:
    """What has no tree below it."""
    match value:
        case ["number", text]:
            return Number(number(text))
        case ["day", str(text)]:
            return Day(day(text))
        case ["maximum"]:
            return Maximum()
        case ["input", str(name)]:
            return Input(name)
        case ["not-applicable"]:
            return NotApplicable()
        case _:
            raise Unfit(f"tree {value!r:.60}")


def _case(value: Any) -> tuple[Condition, Expression]:
    match value:
        case [[sign, left, ["level", str(level)]], then] if sign in ("=", "≠"):
            return Condition(sign, tree(left), Level(level)), tree(then)
        case [[sign, left, right], then] if sign in get_args(Comparison):
            return Condition(sign, tree(left), tree(right)), tree(then)
        case _:
            raise Unfit(f"case {value!r:.60}")
