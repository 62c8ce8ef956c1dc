"""What a unit claimed beside what was verified, leaf by leaf."""

from fractions import Fraction
from functools import cache
from typing import NamedTuple

from scoring.engine.group import GroupResult
from scoring.model.figure import Figure
from scoring.model.node import Node
from scoring.model.rows import InputRow
from scoring.results import EditionResult


class Claim(NamedTuple):
    """One leaf at which both differ, in points or in a status; `rows` are its inputs, with the stated reasons."""

    leaf: Node
    claimed: Figure
    verified: Figure
    rows: tuple[InputRow, ...]

    @property
    def over(self) -> Fraction | None:
        """Points claimed beyond those verified; below 0 the unit claimed too little. None where either has none."""
        return difference(self.claimed, self.verified)


def claims(edition: EditionResult, group: GroupResult, unit: str) -> tuple[Claim, ...]:
    """The leaves at which the claim of `unit` and what was verified differ, the widest first.

    A decision of the council is no verification: what the rule gives on verified inputs stands in its place.
    """
    found = [
        Claim(leaf, claimed, verified, edition.inputs.get((unit, leaf.id), ()))
        for leaf, claimed, verified in _differing(group).get(unit, ())
    ]
    return tuple(sorted(found, key=lambda claim: abs(claim.over or 0), reverse=True))


@cache
def _differing(group: GroupResult) -> dict[str, list[tuple[Node, Figure, Figure]]]:
    """Unit -> the leaves at which its claim and what was verified differ, with both, in the order of the method."""
    found: dict[str, list[tuple[Node, Figure, Figure]]] = {}
    for leaf in group.method.leaves:
        pairs = zip(group.units, group.column(leaf.id, claimed=True), group.column(leaf.id), strict=True)
        for unit, claimed, figure in pairs:
            if claimed is None or figure is None or claimed.status == "not-submitted":
                continue
            verified = figure.by_rule or figure
            # Most claims were accepted as they stood, and share one figure with what was verified.
            if claimed is verified or (claimed.points, claimed.status) == (verified.points, verified.status):
                continue
            found.setdefault(unit.id, []).append((leaf, claimed, verified))
    return found


def difference(claimed: Figure, verified: Figure) -> Fraction | None:
    """Points claimed less points verified; None where either has none."""
    if claimed.points is None or verified.points is None:
        return None
    return claimed.points - verified.points
