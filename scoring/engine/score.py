"""A group's inputs to every figure: leaves by their rules, totals by the policies, and what the units claim."""

from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import NamedTuple

import numpy as np

from scoring import columns as exact
from scoring.engine.figures import FigureColumn, FigureColumns, Figures, Maker
from scoring.engine.lanes import Side, Texts, present, texts
from scoring.engine.leaves import Others, best_of_others, leaf_scores
from scoring.engine.scores import THERE, Codes, Scores, covering, statuses
from scoring.engine.totals import total_scores
from scoring.model.coded import narrow
from scoring.model.figure import Figure
from scoring.model.input_rows import InputRows
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
    given = InputRows.of(rows)
    claimed, verified = texts(units, given)
    found = statuses(method, units, given.with_status)
    leaves = [leaf for leaf in method.leaves if leaf.applies(group)]
    covered = {leaf.id: covering(method, leaf, units, found) for leaf in leaves}
    if others is None:
        best = {leaf.id: best_of_others(leaf, group, units, verified, covered[leaf.id]) for leaf in leaves}
        others = {leaf: values for leaf, values in best.items() if values}
    decided = {(row.unit, row.node): row.points for row in overrides}
    run = _Run(method, group, units, covered, others, {})
    result = run.reached(verified, "verified", decided, {}, frozenset())
    accepted = {leaf.id for leaf in leaves if run.accepted(leaf, claimed, verified)} - {node for _, node in decided}
    claim = run.reached(claimed, "claimed", {}, result, accepted)
    return Scored(_figures(units, result), _figures(units, claim), others)


class _Reached(NamedTuple):
    """What the units reached at one node."""

    scores: Scores
    figures: FigureColumn[Figure]


def _figures(units: Sequence[str], found: Mapping[str, _Reached]) -> Figures:
    return FigureColumns(units, {node: reached.figures for node, reached in found.items()})


@dataclass(frozen=True, eq=False)
class _Run:
    """One group. `makers`, by node with parts and '' for all leaves, make the figures of both sides: an accepted claim
    is the very same figure."""

    method: Method
    group: str
    units: Sequence[str]
    covered: Mapping[str, Codes]
    others: Others
    makers: dict[str, Maker]

    def accepted(self, leaf: Node, claimed: Texts, verified: Texts) -> bool:
        """Whether every unit's claim on `leaf` was accepted as it stands, so that both sides are the same."""
        known = present(leaf, self.group, verified, len(self.units)) | (self.covered[leaf.id] != THERE)
        if not known.all():
            return False
        columns = [(claimed.get(leaf.id, name), verified.get(leaf.id, name)) for name in leaf.inputs_for(self.group)]
        return all(
            one is other or (one is not None and other is not None and bool((one.codes == other.codes).all()))
            for one, other in columns
        )

    def reached(
        self,
        given: Texts,
        side: Side,
        decided: Mapping[tuple[str, str], Fraction],
        other: Mapping[str, _Reached],
        same: AbstractSet[str],
    ) -> dict[str, _Reached]:
        """Every node, from the leaves up, then the views; nodes over nothing but the `same` leaves are taken over."""
        found: dict[str, _Reached] = {}
        for node in [*reversed(self.method.nodes.values()), *self.method.views_by_id.values()]:
            if not node.applies(self.group):
                continue
            parts = [part for part in self._parts(node) if part.applies(self.group)]
            if node.id in same or (parts and all(found[part.id] is other.get(part.id) for part in parts)):
                found[node.id] = other[node.id]
            elif parts or node.children or node.of:
                scores = total_scores(self.method, node, self.group, [(part, found[part.id].scores) for part in parts])
                found[node.id] = _Reached(scores, self._made(node, parts, scores))
            else:
                rest = self.others.get(node.id, {})
                scores = leaf_scores(self.method, node, self.group, given, side, self.covered[node.id], rest)
                found[node.id] = self._decided(node, _Reached(scores, self._made(node, (), scores)), decided)
        return found

    def _parts(self, node: Node) -> Sequence[Node]:
        return [self.method.nodes[name] for name in node.of] if node.of else node.children

    def _made(self, node: Node, parts: Sequence[Node], scores: Scores) -> FigureColumn[Figure]:
        # Figures of leaves name no parts: one makes those of all, because units reach the same at many leaves.
        key = node.id if parts else ""
        if key not in self.makers:
            self.makers[key] = Maker(self.method, parts)
        return self.makers[key].figures(scores)

    def _decided(self, leaf: Node, reached: _Reached, decided: Mapping[tuple[str, str], Fraction]) -> _Reached:
        """The scores with the council's points in place of the rule's, which the figures keep beside them."""
        own = {unit for unit, node in decided if node == leaf.id}
        places = [number for number, unit in enumerate(self.units) if unit in own] if own else []
        if not places:
            return reached
        scores, different = reached.scores, [*reached.figures.different]
        codes = reached.figures.codes.astype(np.int64)
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
        for at, figure in zip(places, self._made(leaf, (), found.only(mask)).each(), strict=True):
            different.append(figure._replace(by_rule=different[codes[at]]))
            codes[at] = len(different) - 1
        return _Reached(found, FigureColumn(different, narrow(codes, len(different))))
