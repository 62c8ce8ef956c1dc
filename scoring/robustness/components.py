"""The parts of a total that weigh against one another, with every ranked unit's points at each."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from fractions import Fraction
from functools import cached_property, reduce
from operator import mul

from scoring import columns as exact
from scoring.columns import Column
from scoring.engine.group import GroupResult
from scoring.engine.ranks import NONE, competition, scored
from scoring.model.method import Method
from scoring.model.node import Node

Whole = tuple[int, ...]
"""One whole number a component."""


class Why(Enum):
    """Why nothing can be said of how sure the ranks of a group are."""

    PARTIAL = "partial"
    FEW = "few"
    ONE_PART = "one-part"
    BEST = "best"
    WEIGHTS = "weights"
    FIGURES = "figures"
    OTHERWISE = "otherwise"


@dataclass(frozen=True, eq=False)
class Components:
    """The components of a group's total. With `factors` on their weights a unit's share of its maximum is
    Σ factor × points ÷ Σ factor × maximum, over what counts of it.

    Where totals are sums, all are brought back to the group's maximum, so that points under other weights compare.
    """

    method: Method
    group: str
    whole: Node
    """The node whose parts they are: the root, or the first below it that has more than one part."""
    parts: tuple[Node, ...]
    summed: bool
    """Whether points add up to the total; otherwise the total is its maximum times a mean."""
    weights: Whole
    """By what each weighs: its maximum, or its weight in a mean."""
    points: Mapping[str, Whole]
    """Unit -> its points at each, 0 where the method counts 0 or nothing."""
    maxima: Mapping[str, Whole]
    """Unit -> the maximum that counts at each: 0 where the method leaves it out."""
    scale: int
    """`points` are so many times the points; so are `maxima` and `weights`, where points add up."""

    @property
    def nominal(self) -> tuple[Fraction, ...]:
        """The share of each in all weights."""
        return tuple(Fraction(weight, sum(self.weights)) for weight in self.weights)

    @cached_property
    def _columns(self) -> tuple[list[Column], list[Column]]:
        """Points and maxima, a column a component."""
        points, maxima = (zip(*rows.values(), strict=True) for rows in (self.points, self.maxima))
        return [_column(part) for part in points], [_column(part) for part in maxima]

    def totals(self, factors: Whole) -> tuple[list[str], Column, Column]:
        """Units, their totals with `factors` on the weights, and out of what; not where nothing weighs any more."""
        points, maxima = (_weighed(columns, factors) for columns in self._columns)
        kept = maxima.top != 0
        units = [unit for unit, keep in zip(self.points, kept.tolist(), strict=True) if keep]
        points, maxima = points.take(kept), maxima.take(kept)
        if self.summed:
            back = Fraction(sum(self.weights), weighed(self.weights, factors) * self.scale)
            by = exact.constant(back, len(units))
            totals, out_of = exact.multiply(points, by), exact.multiply(maxima, by)
        else:
            out_of = exact.constant(self.method.tree.maximum(self.group) or Fraction(1), len(units))
            totals = exact.multiply(out_of, exact.divide(points, maxima))
        rounding = self.method.rounding
        if rounding.stage.choice == "total":
            totals = exact.rounded(totals, rounding.digits.choice, rounding.mode.choice)
        return units, totals, out_of

    def ranks(self, factors: Whole) -> dict[str, int]:
        """Unit -> rank by the method's own rule, with `factors` on the weights."""
        units, totals, out_of = self.totals(factors)
        return dict(zip(units, competition(scored(self.method, totals, out_of)), strict=True))

    def denominators(self, unit: str) -> Whole:
        """What `points` are divided by in what the method ranks by, but for a number that all units share."""
        by_points = self.summed and self.method.ranking.basis.choice == "points"
        return self.weights if by_points else self.maxima[unit]


def weighed(numbers: Sequence[int], factors: Sequence[int]) -> int:
    """Σ factor × number."""
    return sum(map(mul, numbers, factors))


def _column(numbers: Sequence[int]) -> Column:
    return Column(exact.whole(numbers), exact.whole([1]))


def _weighed(columns: Sequence[Column], factors: Whole) -> Column:
    """Σ factor × number, a number a unit."""
    numbers = [exact.constant(Fraction(factor), len(columns[0].top)) for factor in factors]
    return reduce(exact.add, map(exact.multiply, columns, numbers))


def components(group: GroupResult) -> Components | Why:
    """The components of the group's total, which give its published ranks; or why there are none."""
    root = group.method.tree
    published = group.ranks.get(root.id, {})
    if not group.whole:
        return Why.PARTIAL
    if len(published) < 2:
        return Why.FEW
    whole, parts, summed = _parts(group)
    if len(parts) < 2:
        return Why.ONE_PART
    if whole.total == "best":
        return Why.BEST
    by_weight = whole.total == "weighted-mean"
    weights = [part.weight if by_weight else part.maximum(group.id) for part in parts]
    known = [weight for weight in weights if weight is not None]
    if len(known) < len(weights):
        return Why.WEIGHTS
    weighing = [weight if by_weight else None for weight in known]
    counted = [_counted(group, whole, part, weight) for part, weight in zip(parts, weighing, strict=True)]
    columns = [column for column in counted if column is not None]
    if len(columns) < len(counted):
        return Why.FIGURES
    found = _over_one(group, whole, parts, summed, known, columns)
    # What is said of other weights only holds where these components do make the published ranks.
    return found if found.ranks((1,) * len(parts)) == published else Why.OTHERWISE


def _parts(group: GroupResult) -> tuple[Node, tuple[Node, ...], bool]:
    """The first node from the root down that has more than one part which counts, its parts, and whether all add up."""
    node, summed = group.method.tree, True
    while True:
        parts = tuple(part for part in node.children if part.applies(group.id) and part.maximum(group.id) != 0)
        summed &= node.total == "sum" or (node.total == "best" and len(parts) == 1)
        if len(parts) != 1 or not parts[0].children:
            return node, parts, summed
        node = parts[0]


def _counted(group: GroupResult, whole: Node, part: Node, weight: Fraction | None) -> tuple[Column, Column] | None:
    """Points and maximum of a part as they count in each ranked unit's total; with `weight`, those of its value.

    None where they are not known of one of them.
    """
    most = part.maximum(group.id)
    rows: list[tuple[Fraction, Fraction, Fraction]] = []
    figures, totals = group.at(part.id), group.at(whole.id)
    for unit in group.ranks[group.method.tree.id]:
        figure, total = figures[unit], totals[unit]
        points, maximum = figure.points, figure.maximum
        if points is not None and maximum and not figure.lacking and most is not None:
            # A document may print a part as its value, which is out of 1.
            rows.append((points, maximum, weight or (most if figure.scale == "value" else maximum)))
        elif part.id in total.left_out:
            rows.append((NONE, Fraction(1), NONE))
        elif part.id in total.zeroed and (out_of := weight or maximum or most):
            rows.append((NONE, out_of, out_of))
        else:
            return None
    tops, bottoms, out_of = (exact.column(numbers) for numbers in zip(*rows, strict=True))
    return exact.multiply(exact.divide(tops, bottoms), out_of), out_of


def _over_one(
    group: GroupResult,
    whole: Node,
    parts: tuple[Node, ...],
    summed: bool,
    weights: Sequence[Fraction],
    counted: Sequence[tuple[Column, Column]],
) -> Components:
    """Everything as whole numbers over one denominator: they are added far sooner than fractions."""
    points, maxima = zip(*counted, strict=True)
    (tops, *columns), scale = exact.over_one([exact.column(weights), *points, *maxima])
    size, units = len(parts), group.ranks[group.method.tree.id]

    def rows(columns: list[exact.Whole]) -> dict[str, Whole]:
        return dict(zip(units, zip(*(column.tolist() for column in columns), strict=True), strict=True))

    shares = tuple(tops.tolist())
    return Components(
        group.method, group.id, whole, parts, summed, shares, rows(columns[:size]), rows(columns[size:]), scale
    )
