"""Totals: the scores of parts to the score of what they make, by the method's policies; whole columns at a time."""

from collections.abc import Sequence
from fractions import Fraction
from functools import reduce

import numpy as np

from scoring import columns as exact
from scoring.columns import Column
from scoring.engine.parts import Parts
from scoring.engine.scores import IN, LACKING, LEFT_OUT, NOT_APPLICABLE, THERE, Scores
from scoring.model.method import Method
from scoring.model.node import Node


def total_scores(method: Method, node: Node, group: str, parts: Sequence[tuple[Node, Scores]]) -> Scores:
    """The score of `node` from its parts (those that apply to the group), exactly.

    A part without points: *block* gives no total, *zero* counts it as 0 and *reduce* leaves it out with its maximum.
    A unit that reported nothing has no total, whatever the policy for single parts: it is not 0. Where the method
    rounds at the total, only the root is rounded.
    """
    found = Parts(method, group, parts)
    points, maximum = _SUMS[node.total](node, group, found)
    status = np.where(found.gone, found.first_missing(), found.first_blocking()).astype(np.int8)
    reported = found.sum([part.reported for part in found.scores])
    applying = found.sum([part.applying for part in found.scores])
    treated = found.treated
    if node.coverage is not None:
        enough = exact.compared("≥", reported, exact.multiply(applying, exact.constant(node.coverage, found.n)))
        short = ~enough & (status == THERE)
        status = np.where(short, found.first_short(), status).astype(np.int8)
        lacking = [np.where(lacks, LACKING, IN) for lacks in found.short()]
        treated = [np.where(short, lacks, kind) for kind, lacks in zip(treated, lacking, strict=True)]
    # Nothing to divide by: every part that counts has a maximum of 0.
    empty = (maximum.top == 0) & (status == THERE) if node.total != "sum" else np.zeros(found.n, bool)
    status = np.where(empty, NOT_APPLICABLE, status).astype(np.int8)
    blocked = (status != THERE) & ~found.gone
    maximum = exact.choose(found.gone, _open(node, group, found), maximum)
    known = (status == THERE) | (found.gone & found.any_missing)
    shown = exact.rounded(points, method.rounding.digits.choice, method.rounding.mode.choice)
    same = exact.compared("=", shown, points)
    if node is method.tree and method.rounding.stage.choice == "total":
        points = shown
    said = tuple(
        np.where(found.gone, IN, np.where(blocked & (kind != LACKING), IN, kind)).astype(np.int8) for kind in treated
    )
    return Scores(points, status, maximum, known, same, reported, applying, said)


def _open(node: Node, group: str, parts: Parts) -> Column:
    """What a zero policy further up counts against a unit with nothing: what of the node does apply to it."""
    maxima = parts.open_of_missing()
    if node.total == "sum":
        return parts.sum(maxima)
    if node.total == "best":
        return reduce(exact.greatest, maxima)
    return exact.constant(node.maximum(group) or Fraction(0), parts.n)


def _sum(node: Node, group: str, parts: Parts) -> tuple[Column, Column]:
    """Points and maximum: both the sums."""
    return parts.counted([score.points for score in parts.scores]), parts.maxima()


def _over_maximum(node: Node, group: str, parts: Parts) -> tuple[Column, Column]:
    """The node's maximum × points ÷ maximum of the parts."""
    points, maxima = _sum(node, group, parts)
    own = exact.constant(node.maximum(group) or Fraction(0), parts.n)
    some = maxima.top != 0
    share = exact.divide(points, exact.choose(some, maxima, exact.constant(Fraction(1), parts.n)))
    return exact.multiply(own, share), exact.choose(some, own, parts.zero)


def _weighted(node: Node, group: str, parts: Parts) -> tuple[Column, Column]:
    """The node's maximum × the mean of the parts' values by their weights."""
    weights = [exact.constant(part.weight or Fraction(0), parts.n) for part in parts.nodes]
    values = [
        exact.multiply(weight, exact.divide(score.points, exact.choose(there, score.maximum, _one(parts.n))))
        for weight, score, there in zip(weights, parts.scores, parts.there, strict=True)
    ]
    total = exact.add(parts.counted(weights), parts.zeroed(weights))
    own = exact.constant(node.maximum(group) or Fraction(0), parts.n)
    some = total.top != 0
    mean = exact.divide(parts.counted(values), exact.choose(some, total, _one(parts.n)))
    return exact.multiply(own, mean), exact.choose(some, own, parts.zero)


def _best(node: Node, group: str, parts: Parts) -> tuple[Column, Column]:
    """The part with the most points; out of the greatest maximum among those that count."""
    points = reduce(
        exact.greatest,
        [exact.choose(there, score.points, parts.zero) for there, score in zip(parts.there, parts.scores, strict=True)],
    )
    counting = [kind < LEFT_OUT for kind in parts.treated]
    maxima = [exact.choose(counts, part, parts.zero) for counts, part in zip(counting, parts.open, strict=True)]
    return points, reduce(exact.greatest, maxima)


def _one(n: int) -> Column:
    return exact.constant(Fraction(1), n)


_SUMS = {"sum": _sum, "points-over-maximum": _over_maximum, "weighted-mean": _weighted, "best": _best}
