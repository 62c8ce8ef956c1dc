"""A rule's tree to the points of a whole group at a time, exactly."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from fractions import Fraction

import numpy as np

from scoring import columns as exact
from scoring.columns import Column, Mask, Whole
from scoring.rules.points import LEVEL, day_number
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

Scored = tuple[Column, Mask]
"""A number for each unit, and to which units the leaf applies; elsewhere the number means nothing."""

_SIGNS = {"+": exact.add, "−": exact.subtract, "×": exact.multiply, "÷": exact.divide}


@dataclass(frozen=True)
class Lanes:
    """The figures of `n` units for one leaf: `numbers` and chosen `levels` by input, `others` the best of the rest."""

    n: int
    numbers: Mapping[str, Column]
    levels: Mapping[str, Whole]
    maximum: Fraction
    others: Mapping[Best, Scored] = field(default_factory=dict)
    """The best of the other units and whether there is any."""

    def take(self, kept: Mask) -> "Lanes":
        """The lanes that `kept` marks."""
        return replace(
            self,
            n=int(kept.sum()),
            numbers={name: numbers.take(kept) for name, numbers in self.numbers.items()},
            levels={name: levels[kept] for name, levels in self.levels.items()},
            others={best: (value.take(kept), there[kept]) for best, (value, there) in self.others.items()},
        )


def evaluate(tree: Expression, lanes: Lanes) -> Scored:
    """The exact value of `tree` for every unit; what `rules.points` gives for one."""
    match tree:
        case Input(name):
            return lanes.numbers[name], np.ones(lanes.n, bool)
        case Operation(sign, left, right):
            (first, there), (second, also) = evaluate(left, lanes), evaluate(right, lanes)
            if sign == "÷" and not also.all():
                second = exact.choose(also, second, exact.constant(Fraction(1), lanes.n))
            return _SIGNS[sign](first, second), there & also
        case Extreme(kind, parts):
            found, there = evaluate(parts[0], lanes)
            for part in parts[1:]:
                other, also = evaluate(part, lanes)
                found = exact.least(found, other) if kind == "min" else exact.greatest(found, other)
                there = there & also
            return found, there
        case Choice():
            return _choice(tree, lanes)
        case Best(of):
            return _best(evaluate(of, lanes), lanes.others.get(tree))
        case Round(of, digits, mode):
            value, there = evaluate(of, lanes)
            return exact.rounded(value, digits, mode), there
        case _:
            return _stated(tree, lanes)


def _stated(tree: Expression, lanes: Lanes) -> Scored:
    """What is the same for every unit; of what does not apply, 0 that means nothing."""
    match tree:
        case Number(value):
            found = value
        case Day(day):
            found = day_number(day)
        case Maximum():
            found = lanes.maximum
        case _:
            return exact.constant(Fraction(0), lanes.n), np.zeros(lanes.n, bool)
    return exact.constant(found, lanes.n), np.ones(lanes.n, bool)


def _choice(tree: Choice, lanes: Lanes) -> Scored:
    """Each branch is computed for those units alone that take it: another would divide by their 0."""
    places, applies = np.arange(lanes.n), np.zeros(lanes.n, bool)
    pieces: list[tuple[Whole, Column]] = []

    def branch(then: Expression, taken: Whole, inside: Lanes) -> None:
        value, there = evaluate(then, inside)
        pieces.append((taken, value))
        applies[taken] = there

    left = lanes
    for condition, then in tree.cases:
        if left.n == 0:
            break
        held = _holds(condition, left)
        if held.any():
            branch(then, places[held], left.take(held))
            places, left = places[~held], left.take(~held)
    if left.n:
        branch(tree.otherwise, places, left)
    return exact.joined(lanes.n, pieces), applies


def _holds(condition: Condition, lanes: Lanes) -> Mask:
    if isinstance(condition.right, Level):
        if not isinstance(condition.left, Input):
            raise TypeError(LEVEL)
        same: Mask = lanes.levels[condition.left.name] == condition.right.id
        return same if condition.sign == "=" else ~same
    (left, there), (right, also) = evaluate(condition.left, lanes), evaluate(condition.right, lanes)
    return exact.compared(condition.sign, left, right) & there & also


def _best(own: Scored, others: Scored | None) -> Scored:
    if others is None:
        return own
    (mine, applies), (theirs, there) = own, others
    return exact.choose(there & (~applies | exact.compared(">", theirs, mine)), theirs, mine), there | applies
