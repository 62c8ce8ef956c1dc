"""The scores of a leaf: its rule over a whole group at a time."""

from collections.abc import Sequence
from fractions import Fraction

import numpy as np

from scoring import columns as exact
from scoring.columns import Column, Mask
from scoring.engine.lanes import Side, Texts, lanes, present
from scoring.engine.scores import CODE, NOT_APPLICABLE, THERE, Codes, Scores
from scoring.model.method import Method
from scoring.model.node import Node
from scoring.rules.columns import Lanes, Scored, evaluate
from scoring.rules.tree import Best, bests_of

Others = dict[str, dict[Best, Scored]]
"""Leaf -> for each group's best that its rule reads: the best of the other units, and whether there is any."""


def leaf_scores(
    method: Method, leaf: Node, group: str, given: Texts, side: Side, status: Codes, others: dict[Best, Scored]
) -> Scores:
    """Each unit's points by the rule on its verified inputs (the result) or its claimed ones (self-assessed).

    Points are rounded here where the method rounds at the leaf. A leaf with an input that was claimed and not
    verified has no result: `not-verified`. `status` covers the leaf already and is filled in.
    """
    tree, maximum, n = leaf.trees.get(group), leaf.maximum(group), len(status)
    status = status.copy()
    if tree is None or maximum is None:
        status[status == THERE] = CODE["not-found"]
        return _scores(exact.constant(Fraction(0), n), status, Fraction(0), np.ones(n, bool))
    has = present(leaf, group, given, n)
    status[(status == THERE) & ~has] = CODE["not-verified" if side == "verified" else "not-submitted"]
    kept = status == THERE
    value, applies = evaluate(tree, _with(lanes(leaf, group, maximum, given, kept), others, kept))
    places = np.flatnonzero(kept)
    status[places[~applies]] = NOT_APPLICABLE
    shown = exact.rounded(value, method.rounding.digits.choice, method.rounding.mode.choice)
    same = np.ones(n, bool)
    same[places] = exact.compared("=", shown, value)
    points = exact.joined(n, [(places, shown if method.rounding.stage.choice == "leaf" else value)])
    return _scores(points, status, maximum, same)


def best_of_others(leaf: Node, group: str, units: Sequence[str], given: Texts, status: Codes) -> dict[Best, Scored]:
    """For each best that the rule of `leaf` reads: the best verified value among all units but the unit itself."""
    tree, maximum = leaf.trees.get(group), leaf.maximum(group)
    if tree is None or maximum is None:
        return {}
    kept = present(leaf, group, given, len(units)) & (status == THERE)
    found: dict[Best, Scored] = {}
    for best in bests_of(tree):
        value, applies = evaluate(best.of, lanes(leaf, group, maximum, given, kept))
        places = np.flatnonzero(kept)[applies].tolist()
        found[best] = _rest(value.take(applies).fractions(), places, len(units))
    return found


def others_of(others: Others, leaf: str, place: int) -> dict[Best, Fraction]:
    """The best of the others for the unit at `place`, where there is any."""
    return {
        best: Fraction(int(value.top[place]), int(value.bottom[place if len(value.bottom) > 1 else 0]))
        for best, (value, there) in others.get(leaf, {}).items()
        if there[place]
    }


def _rest(values: list[Fraction], places: list[int], n: int) -> Scored:
    """The greatest of `values` for everyone, for whom it is alone the second."""
    order = sorted(range(len(values)), key=lambda number: values[number], reverse=True)[:2]
    top = [values[number] for number in order] or [Fraction(0)]
    codes, there = np.zeros(n, np.int64), np.full(n, bool(order))
    if order:
        codes[places[order[0]]] = len(order) - 1
        there[places[order[0]]] = len(order) == 2
    return exact.coded(top, codes), there


def _with(given: Lanes, others: dict[Best, Scored], kept: Mask) -> Lanes:
    rest = {best: (value.take(kept), there[kept]) for best, (value, there) in others.items()}
    return Lanes(given.n, given.numbers, given.levels, given.maximum, rest)


def _scores(points: Column, status: Codes, maximum: Fraction, same: Mask) -> Scores:
    full, none = exact.constant(maximum, len(status)), exact.constant(Fraction(0), len(status))
    there = status == THERE
    return Scores(
        points,
        status,
        full,
        there,
        same,
        exact.choose(there, full, none),
        exact.choose(status != NOT_APPLICABLE, full, none),
    )
