"""A computed group scored again under other choices: leaves as they are, or rounded otherwise, and totals made anew."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from fractions import Fraction

import numpy as np

from scoring import columns as exact
from scoring.engine.group import GroupResult
from scoring.engine.lanes import Texts, texts
from scoring.engine.leaves import leaf_scores
from scoring.engine.scores import CODE, NOT_APPLICABLE, THERE, Scores
from scoring.engine.totals import total_scores
from scoring.model.figure import Figure
from scoring.model.method import Method
from scoring.model.node import Node
from scoring.model.rows import InputRow
from scoring.robustness.changed import changed, choosing


class Rescored:
    """One group. Its inputs are read again only for what was rounded."""

    def __init__(self, group: GroupResult, rows: Iterable[InputRow]) -> None:
        self._group, self._rows = group, rows
        self._units = [unit.id for unit in group.units]
        self._leaves = {leaf.id: self._leaf(leaf) for leaf in group.method.leaves if leaf.applies(group.id)}
        self._unrounded: dict[str, exact.Column] | None = None

    def totals(self, method: Method) -> dict[str, Figure]:
        """Unit -> its total by `method`: the group's own with other policies for what is missing."""
        return self._totals(method, self._leaves)

    def rounded(self, method: Method) -> dict[str, Figure]:
        """The same by the group's method with another way to round."""
        rounding = method.rounding
        if rounding.stage.choice != "leaf":
            return self._totals(method, self._leaves)
        leaves = dict(self._leaves)
        for name, points in self._exact().items():
            found = leaves[name]
            other = exact.rounded(points, rounding.digits.choice, rounding.mode.choice)
            leaves[name] = replace(found, points=exact.choose(self._by_rule(name), other, found.points))
        return self._totals(method, leaves)

    def _totals(self, method: Method, leaves: Mapping[str, Scores]) -> dict[str, Figure]:
        scores = dict(leaves)
        for node in reversed(method.nodes.values()):
            if node.children and node.applies(self._group.id):
                parts = [(part, scores[part.id]) for part in node.children if part.applies(self._group.id)]
                scores[node.id] = total_scores(method, node, self._group.id, parts)
        root = scores[method.tree.id]
        found = zip(self._units, root.points.fractions(), root.maximum.fractions(), root.status.tolist(), strict=True)
        return {
            unit: Figure(points, None, None, maximum, False) for unit, points, maximum, code in found if code == THERE
        }

    def _leaf(self, leaf: Node) -> Scores:
        """The scores of a leaf, from its published figures."""
        figures = [self._group.figures[unit, leaf.id] for unit in self._units]
        points = exact.column([figure.points or Fraction(0) for figure in figures])
        status = np.array([CODE[figure.status] if figure.status else THERE for figure in figures], np.int8)
        n = len(figures)
        full, none = exact.constant(leaf.maximum(self._group.id) or Fraction(0), n), exact.constant(Fraction(0), n)
        there, applies = status == THERE, status != NOT_APPLICABLE
        same = np.array([figure.exact for figure in figures], bool)
        return Scores(
            points, status, full, there, same, exact.choose(there, full, none), exact.choose(applies, full, none)
        )

    def _by_rule(self, leaf: str) -> exact.Mask:
        """Where the points are what the rule gives, rounded: not those that a council decided."""
        return ~self._leaves[leaf].exact & (self._leaves[leaf].status == THERE)

    def _exact(self) -> dict[str, exact.Column]:
        """Leaf -> its unrounded points, for each leaf at which some were rounded."""
        if self._unrounded is None:
            method = self._group.method
            unrounded = changed(method, rounding=choosing(method.rounding, stage="total"))
            _, verified = texts(self._units, self._rows)
            self._unrounded = {
                leaf.id: self._points(unrounded, leaf, verified)
                for leaf in method.leaves
                if leaf.id in self._leaves and self._by_rule(leaf.id).any()
            }
        return self._unrounded

    def _points(self, method: Method, leaf: Node, verified: Texts) -> exact.Column:
        others, status = self._group.others.get(leaf.id, {}), self._leaves[leaf.id].status
        return leaf_scores(method, leaf, self._group.id, verified, "verified", status, others).points
