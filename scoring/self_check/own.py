"""A unit's own result: its own figures through the method, the other units held as they were published."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

import numpy as np

from scoring.engine.figures import Figures
from scoring.engine.group import GroupResult
from scoring.engine.score import score
from scoring.model.figure import Figure
from scoring.model.method import Method
from scoring.model.rows import InputRow, OverrideRow
from scoring.results import EditionResult


@dataclass(frozen=True)
class Own:
    """What somebody typed: texts of inputs, or statuses in their stead; points where the method has no rules."""

    inputs: Mapping[tuple[str, str], str]
    """(leaf, input) -> its text, written as in inputs.csv."""
    statuses: Mapping[str, str]
    """Node -> why there are no figures."""
    points: Mapping[str, Fraction]
    """Leaf -> points, for a leaf whose rule is not known."""


def score_own(edition: EditionResult, group: GroupResult, unit: str, own: Own) -> dict[str, Figure]:
    """Node -> the figure that `own` gives for `unit`, with the council's decisions on it as they stand.

    Best-peer rules take the greater of its own value and the best of the others in the edition.
    """
    unsaid = _unsaid(edition.method, group.id, own)
    typed = [(node, name, text, None) for (node, name), text in own.inputs.items() if node not in unsaid]
    gone = [(node, None, None, status) for node, status in {**own.statuses, **unsaid}.items()]
    rows = [_row(unit, node, name, text, status) for node, name, text, status in typed + gone]
    decided = [row for row in edition.files.overrides if row.unit == unit]
    decided += [OverrideRow(unit, node, points, "", "", None, 0) for node, points in own.points.items()]
    mine = np.array([found.id == unit for found in group.units], bool)
    others = {
        leaf: {best: (value.take(mine), there[mine]) for best, (value, there) in bests.items()}
        for leaf, bests in group.others.items()
    }
    found: Figures = score(edition.method, group.id, [unit], rows, decided, others).figures
    return {node: figure for (_, node), figure in found.items()}


def _row(unit: str, node: str, name: str | None, text: str | None, status: str | None) -> InputRow:
    """A row as inputs.csv would hold it, with the figure as a verified one."""
    return InputRow(unit, node, name, None, text, status, None, None, None, 0)


def _unsaid(method: Method, group: str, own: Own) -> dict[str, str]:
    """The leaves of which neither all inputs nor a status are given: they are not submitted."""
    found: dict[str, str] = {}
    for leaf in method.leaves:
        whole = all((leaf.id, name) in own.inputs for name in leaf.inputs_for(group))
        covered = any(node in own.statuses for node in method.above(leaf.id))
        if group in leaf.trees and not whole and not covered:
            found[leaf.id] = "not-submitted"
    return found
