"""What a unit lost of each leaf's maximum, the most first, and what would regain it."""

from fractions import Fraction
from functools import cache
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


def losses(edition: EditionResult, group: GroupResult, unit: str) -> tuple[Loss, ...]:
    """The leaves at which `unit` lost points, the most first; then those without a figure, in the method's order.

    A leaf that does not apply to the unit is none. Where the council decided, its points stand, and nothing that the
    unit could report changes them.
    """
    found: list[Loss] = []
    for leaf in edition.method.leaves:
        figure = group.figures.get((unit, leaf.id))
        if figure is None or figure.status == "not-applicable" or figure.scale != "points":
            continue
        lost = None if figure.points is None or figure.maximum is None else figure.maximum - figure.points
        if lost is None or lost > 0:
            found.append(Loss(leaf, figure, lost, *_full(group, leaf.id), _moves(edition, group, unit, leaf, figure)))
    return tuple(sorted(found, key=lambda loss: (loss.lost is None, -(loss.lost or 0))))


@cache
def _full(group: GroupResult, leaf: str) -> tuple[int, int]:
    """How many units have the whole maximum, and how many have points."""
    known = [figure for figure in group.at(leaf).values() if figure.points is not None]
    return sum(figure.points == figure.maximum for figure in known), len(known)


def _moves(edition: EditionResult, group: GroupResult, unit: str, leaf: Node, figure: Figure) -> tuple[Move, ...]:
    if figure.points is None or figure.by_rule is not None or group.id not in leaf.trees:
        return ()
    rows = edition.inputs.get((unit, leaf.id), ())
    texts = {row.input: row.verified for row in rows if row.input is not None and row.verified is not None}
    if texts.keys() < leaf.inputs_for(group.id).keys():
        return ()
    others = others_of(group.others, leaf.id, group.places[unit])
    return moves(
        Trial(edition.method, leaf, group.id, texts, others),
        figure.points,
    )
