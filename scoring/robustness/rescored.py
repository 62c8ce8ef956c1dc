"""A computed group scored again under other choices: leaves as they are, or rounded otherwise, and totals made anew."""

from collections.abc import Container, Iterable, Mapping
from dataclasses import replace

import numpy as np

from scoring import columns as exact
from scoring.engine.group import GroupResult
from scoring.engine.lanes import Texts, texts
from scoring.engine.leaves import leaf_scores
from scoring.engine.ranks import NONE, competition, scored
from scoring.engine.scores import CODE, NOT_APPLICABLE, THERE, Scores
from scoring.engine.totals import total_scores
from scoring.model.method import Method
from scoring.model.node import Node
from scoring.model.rows import InputRow
from scoring.robustness.changed import changed, choosing


class Rescored:
    """One group, and which of its units are ranked. Its inputs are read again only for what was rounded."""

    def __init__(self, group: GroupResult, ranked: Container[str], rows: Iterable[InputRow]) -> None:
        self._group, self._rows = group, rows
        self._units = [unit.id for unit in group.units]
        self._ranked = np.array([unit in ranked for unit in self._units], bool)
        self._leaves = {leaf.id: self._leaf(leaf) for leaf in group.method.leaves if leaf.applies(group.id)}
        self._unrounded: dict[str, exact.Column] | None = None

    def ranks(self, method: Method) -> dict[str, int]:
        """Unit -> its rank by `method`: the group's own with other policies for what is missing."""
        return self._ranks(method, self._leaves)

    def rounded(self, method: Method) -> dict[str, int]:
        """The same by the group's method with another way to round."""
        rounding = method.rounding
        if rounding.stage.choice != "leaf":
            return self._ranks(method, self._leaves)
        leaves = dict(self._leaves)
        for name, points in self._exact().items():
            found = leaves[name]
            other = exact.rounded(points, rounding.digits.choice, rounding.mode.choice)
            leaves[name] = replace(found, points=exact.choose(self._by_rule(name), other, found.points))
        return self._ranks(method, leaves)

    def _ranks(self, method: Method, leaves: Mapping[str, Scores]) -> dict[str, int]:
        scores = dict(leaves)
        for node in reversed(method.nodes.values()):
            if node.children and node.applies(self._group.id):
                parts = [(part, scores[part.id]) for part in node.children if part.applies(self._group.id)]
                scores[node.id] = total_scores(method, node, self._group.id, parts)
        root = scores[method.tree.id]
        able = self._ranked & (root.status == THERE)
        if method.ranking.basis.choice == "value":
            able &= root.maximum.top != 0
        units = [unit for unit, is_able in zip(self._units, able.tolist(), strict=True) if is_able]
        found = competition(scored(method, root.points.take(able), root.maximum.take(able)))
        return dict(zip(units, found, strict=True))

    def _leaf(self, leaf: Node) -> Scores:
        """The scores of a leaf, from its published figures; of them there are few different ones."""
        # Each unit of a computed group has a figure at each leaf that applies to it: none is missing between them.
        different, codes = self._group.coded(leaf.id)
        few, n = [figure for figure in different if figure is not None], len(codes)
        points = exact.coded([NONE if one.points is None else one.points for one in few], codes)
        status = np.array([CODE[one.status] if one.status else THERE for one in few], np.int8)[codes]
        same = np.array([one.exact for one in few], bool)[codes]
        full, none = exact.constant(leaf.maximum(self._group.id) or NONE, n), exact.constant(NONE, n)
        there, applies = status == THERE, status != NOT_APPLICABLE
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
