"""The scores of a group's units at one node, as columns; and the statuses that stand in place of points."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from scoring.columns import Column, Mask, Whole
from scoring.model.coverage import StatusRow
from scoring.model.method import Method
from scoring.model.node import Node
from scoring.model.tables.spec import STATUSES

Codes = NDArray[np.int8]
"""For each unit a small number: a status, or what a policy did."""

THERE = 0
"""In place of a status: the unit has points."""
CODE = {status: number for number, status in enumerate(STATUSES, start=1)}
NOT_APPLICABLE = CODE["not-applicable"]

IN, ZEROED, LEFT_OUT, LACKING = range(4)
"""What became of a part in a total."""


@dataclass(frozen=True, eq=False)
class Scores:
    """One node. Where `status` is not 0 the points mean nothing; where `known` is off, the maximum does not."""

    points: Column
    status: Codes
    maximum: Column
    known: Mask
    exact: Mask
    """Where the points as shown are exactly what the rule or the parts give."""
    reported: Column
    """Maxima of the leaves below that have points."""
    applying: Column
    """Maxima of the leaves below that apply to the unit."""
    treated: tuple[Codes, ...] = ()
    """What became of each part, in the order of the parts that apply to the group."""

    def only(self, kept: Mask | Whole) -> "Scores":
        """The scores of the units that `kept` marks, or whose places it has."""
        columns = [column.take(kept) for column in (self.points, self.maximum, self.reported, self.applying)]
        points, maximum, reported, applying = columns
        treated = tuple(kind[kept] for kind in self.treated)
        return Scores(
            points, self.status[kept], maximum, self.known[kept], self.exact[kept], reported, applying, treated
        )


def statuses(method: Method, units: Sequence[str], rows: Iterable[StatusRow]) -> Mapping[str, Codes]:
    """Node -> the status that rows put on it, by unit; only nodes that have such a row."""
    place = {unit: number for number, unit in enumerate(units)}
    found: dict[str, Codes] = {}
    for row in rows:
        if row.status and row.unit in place:
            at = found.setdefault(row.node, np.zeros(len(units), np.int8))
            at[place[row.unit]] = CODE[row.status]
    return found


def covering(method: Method, leaf: Node, units: Sequence[str], found: Mapping[str, Codes]) -> Codes:
    """The status on `leaf` or the nearest node above; not applicable to units that it is not meant for."""
    status = np.zeros(len(units), np.int8)
    for above in method.above(leaf.id):
        if above in found:
            status = np.where(status == THERE, found[above], status)
        if only := method.nodes[above].only:
            status = np.where(np.isin(np.array(units), only), status, np.int8(NOT_APPLICABLE))
    return status
