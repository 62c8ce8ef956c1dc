"""A group's inputs to every figure: leaves by their rules, totals by the policies, and what the units claim."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

import numpy as np

from scoring import columns as exact
from scoring.engine.figures import Figures, Maker
from scoring.engine.lanes import Side, Texts, texts
from scoring.engine.leaves import Others, best_of_others, leaf_scores
from scoring.engine.scores import THERE, Codes, Scores, covering, statuses
from scoring.engine.totals import total_scores
from scoring.model.method import Method
from scoring.model.node import Node
from scoring.model.rows import InputRow, OverrideRow


@dataclass(frozen=True, eq=False)
class Scored:
    """Every figure of a group; `claimed` is what the units' own inputs would give."""

    figures: Figures
    claimed: Figures
    others: Others


def score(
    method: Method,
    group: str,
    units: Sequence[str],
    rows: Iterable[InputRow],
    overrides: Iterable[OverrideRow] = (),
    others: Others | None = None,
) -> Scored:
    """Score a group, whole columns at a time.

    `overrides` are decisions of the council on single leaves; they hold for the result, not for the claim. `others`
    are the best of the other units where the peers are held fixed; otherwise they are found among `units`.
    """
    rows = tuple(rows)
    claimed, verified = texts(units, rows)
    found = statuses(method, units, rows)
    leaves = [leaf for leaf in method.leaves if leaf.applies(group)]
    covered = {leaf.id: covering(method, leaf, units, found) for leaf in leaves}
    if others is None:
        best = {leaf.id: best_of_others(leaf, group, units, verified, covered[leaf.id]) for leaf in leaves}
        others = {leaf: values for leaf, values in best.items() if values}
    decided = {(row.unit, row.node): row.points for row in overrides}
    run = _Run(method, group, units, covered, others, {})
    figures = run.figures(verified, "verified", decided)
    return Scored(figures, run.figures(claimed, "claimed", {}), others)


@dataclass(frozen=True, eq=False)
class _Run:
    """One group; `makers` make the figures of both sides, so that an accepted claim is the very same figure."""

    method: Method
    group: str
    units: Sequence[str]
    covered: Mapping[str, Codes]
    others: Others
    makers: dict[str, Maker]

    def figures(self, given: Texts, side: Side, decided: Mapping[tuple[str, str], Fraction]) -> Figures:
        """Every node, from the leaves up, then the views."""
        scores: dict[str, Scores] = {}
        figures: Figures = {}
        for node in reversed(self.method.nodes.values()):
            if node.applies(self.group) and not node.children:
                others = self.others.get(node.id, {})
                found = leaf_scores(self.method, node, self.group, given, side, self.covered[node.id], others)
                self._keep(node, (), found, figures)
                scores[node.id] = self._decided(node, found, decided, figures)
            elif node.applies(self.group):
                scores[node.id] = self._total(node, node.children, scores, figures)
        for view in self.method.views_by_id.values():
            if view.applies(self.group):
                self._total(view, [self.method.nodes[name] for name in view.of], scores, figures)
        return figures

    def _total(self, node: Node, parts: Sequence[Node], scores: Mapping[str, Scores], figures: Figures) -> Scores:
        applying = [part for part in parts if part.applies(self.group)]
        found = total_scores(self.method, node, self.group, [(part, scores[part.id]) for part in applying])
        self._keep(node, applying, found, figures)
        return found

    def _keep(self, node: Node, parts: Sequence[Node], scores: Scores, figures: Figures) -> None:
        maker = self.makers.setdefault(node.id, Maker(self.method, parts))
        for unit, figure in zip(self.units, maker.figures(scores), strict=True):
            figures[unit, node.id] = figure

    def _decided(
        self, leaf: Node, scores: Scores, decided: Mapping[tuple[str, str], Fraction], figures: Figures
    ) -> Scores:
        """The scores with the council's points in place of the rule's, which the figures keep beside them."""
        places = [number for number, unit in enumerate(self.units) if (unit, leaf.id) in decided]
        if not places:
            return scores
        mask = np.zeros(len(self.units), bool)
        mask[places] = True
        points = exact.joined(len(mask), [(places, exact.column([decided[self.units[at], leaf.id] for at in places]))])
        maximum = exact.constant(leaf.maximum(self.group) or Fraction(0), len(mask))
        found = replace(
            scores,
            points=exact.choose(mask, points, scores.points),
            status=np.where(mask, THERE, scores.status).astype(np.int8),
            maximum=exact.choose(mask, maximum, scores.maximum),
            known=scores.known | mask,
            exact=scores.exact | mask,
            reported=exact.choose(mask, maximum, scores.reported),
            applying=exact.choose(mask, maximum, scores.applying),
        )
        for at, figure in zip(places, Maker(self.method, ()).figures(found.only(mask)), strict=True):
            key = (self.units[at], leaf.id)
            figures[key] = figure._replace(by_rule=figures[key])
        return found
