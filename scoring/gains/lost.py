"""What a unit lost of each leaf's maximum, the most first, and what would regain it."""

from fractions import Fraction
from functools import cache, cached_property
from typing import NamedTuple

from scoring.engine.group import GroupResult
from scoring.engine.leaves import others_of
from scoring.gains.moves import Move, moves
from scoring.gains.trial import Trial
from scoring.model.figure import Figure
from scoring.model.node import Node
from scoring.results import EditionResult


class Loss(NamedTuple):
    """One leaf: the points lost of the maximum; None where they are not known, because there is no figure.

    `full` units of the group have the maximum, of the `known` ones that have points. `moves` regain: the least change
    of one figure each; empty where no single figure would, where nothing was reported, or where there is no rule.
    """

    leaf: Node
    figure: Figure
    lost: Fraction | None
    full: int
    known: int
    moves: tuple[Move, ...]


class Losses:
    """The losses of one group's units; units with the same figures have the same moves, looked for once."""

    def __init__(self, edition: EditionResult, group: GroupResult) -> None:
        self._edition, self._group = edition, group
        self._known: dict[tuple[object, ...], tuple[Move, ...]] = {}

    def of(self, unit: str) -> tuple[Loss, ...]:
        """The leaves at which `unit` lost points, the most first; then those without a figure, in the method's order.

        A leaf that does not apply to the unit is none. Where the council decided, its points stand, and nothing that
        the unit could report changes them.
        """
        found: list[Loss] = []
        for leaf in self._edition.method.leaves:
            figure = self._group.figures.get((unit, leaf.id))
            if figure is None or figure.status == "not-applicable" or figure.scale != "points":
                continue
            lost = None if figure.points is None or figure.maximum is None else figure.maximum - figure.points
            if lost is None or lost > 0:
                found.append(Loss(leaf, figure, lost, *self._full[leaf.id], self._moves(unit, leaf, figure)))
        return tuple(sorted(found, key=lambda loss: (loss.lost is None, -(loss.lost or 0))))

    @cached_property
    def _full(self) -> dict[str, tuple[int, int]]:
        """Leaf -> how many units have its whole maximum, and how many have points."""
        found: dict[str, tuple[int, int]] = {}
        for leaf in self._edition.method.leaves:
            known = [figure for figure in self._group.at(leaf.id).values() if figure.points is not None]
            found[leaf.id] = sum(figure.points == figure.maximum for figure in known), len(known)
        return found

    def _moves(self, unit: str, leaf: Node, figure: Figure) -> tuple[Move, ...]:
        group = self._group
        if figure.points is None or figure.by_rule is not None or group.id not in leaf.trees:
            return ()
        rows = self._edition.inputs.get((unit, leaf.id), ())
        texts = {row.input: row.verified for row in rows if row.input is not None and row.verified is not None}
        others = others_of(group.others, leaf.id, group.places[unit])
        key = (leaf.id, figure.maximum, *texts.items(), *others.items())
        if key not in self._known:
            self._known[key] = moves(Trial(self._edition.method, leaf, group.id, texts, others), figure.points)
        return self._known[key]


@cache
def losses(edition: EditionResult, group: GroupResult) -> Losses:
    """The losses of a group, for all pages that show them."""
    return Losses(edition, group)
