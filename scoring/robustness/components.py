"""The parts of a total that weigh against one another, with every ranked unit's points at each."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from fractions import Fraction
from operator import mul

from scoring.engine.group import GroupResult
from scoring.engine.ranks import ranks
from scoring.model.figure import Figure
from scoring.model.method import Method
from scoring.model.node import Node
from scoring.numbers import over_one, rounded

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

    def figures(self, factors: Whole) -> dict[str, Figure]:
        """Unit -> its total with `factors` on the weights; not those of which nothing weighs any more."""
        top, bottom = sum(self.weights), weighed(self.weights, factors) * self.scale
        whole, rounding = self.method.tree.maximum(self.group) or Fraction(1), self.method.rounding
        found: dict[str, Figure] = {}
        for unit, row in self.points.items():
            points, most = weighed(row, factors), weighed(self.maxima[unit], factors)
            if not most:
                continue
            if self.summed:
                total, maximum = Fraction(points * top, bottom), Fraction(most * top, bottom)
            else:
                total, maximum = whole * Fraction(points, most), whole
            if rounding.stage.choice == "total":
                total = rounded(total, rounding.digits.choice, rounding.mode.choice)
            found[unit] = Figure(total, None, None, maximum, False)
        return found

    def ranks(self, factors: Whole) -> dict[str, int]:
        """Unit -> rank by the method's own rule, with `factors` on the weights."""
        return ranks(self.method, self.figures(factors))

    def denominators(self, unit: str) -> Whole:
        """What `points` are divided by in what the method ranks by, but for a number that all units share."""
        by_points = self.summed and self.method.ranking.basis.choice == "points"
        return self.weights if by_points else self.maxima[unit]


def weighed(numbers: Sequence[int], factors: Sequence[int]) -> int:
    """Σ factor × number."""
    return sum(map(mul, numbers, factors))


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
    counted = {unit: _counted(group, unit, whole, parts, known if by_weight else None) for unit in published}
    rows = {unit: row for unit, row in counted.items() if row is not None}
    if len(rows) < len(counted):
        return Why.FIGURES
    found = _over_one(group, whole, parts, summed, known, rows)
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


def _counted(
    group: GroupResult, unit: str, whole: Node, parts: tuple[Node, ...], weights: Sequence[Fraction] | None
) -> tuple[list[Fraction], list[Fraction]] | None:
    """Points and maximum of each part as they count in the unit's total; with `weights`, those of its value."""
    points: list[Fraction] = []
    maxima: list[Fraction] = []
    total = group.figures[unit, whole.id]
    for number, part in enumerate(parts):
        figure, most = group.figures[unit, part.id], part.maximum(group.id)
        weight = weights[number] if weights else None
        if figure.value is not None and most is not None:
            # A document may print a part as its value, which is out of 1.
            out_of = weight or (most if figure.scale == "value" else figure.maximum) or Fraction(0)
            points.append(figure.value * out_of)
            maxima.append(out_of)
        elif part.id in total.left_out:
            points.append(Fraction(0))
            maxima.append(Fraction(0))
        elif part.id in total.zeroed and (out_of := weight or figure.maximum or most):
            points.append(Fraction(0))
            maxima.append(out_of)
        else:
            return None
    return points, maxima


def _over_one(
    group: GroupResult,
    whole: Node,
    parts: tuple[Node, ...],
    summed: bool,
    weights: Sequence[Fraction],
    rows: Mapping[str, tuple[list[Fraction], list[Fraction]]],
) -> Components:
    """Everything as whole numbers over one denominator: they are added far sooner than fractions."""
    flat = [number for points, maxima in rows.values() for number in (*points, *maxima)]
    tops, scale = over_one([*weights, *flat])
    size, place = len(parts), len(parts)
    points: dict[str, Whole] = {}
    maxima: dict[str, Whole] = {}
    for unit in rows:
        points[unit] = tuple(tops[place : place + size])
        maxima[unit] = tuple(tops[place + size : place + 2 * size])
        place += 2 * size
    return Components(group.method, group.id, whole, parts, summed, tuple(tops[:size]), points, maxima, scale)
