"""What a unit lost of each leaf's maximum, the most first, and what would regain it."""

from fractions import Fraction
from functools import cache, cached_property
from typing import NamedTuple

import numpy as np

from scoring.engine.group import GroupResult
from scoring.engine.lanes import Texts
from scoring.engine.leaves import others_of
from scoring.gains.moves import Move
from scoring.gains.tried import tried
from scoring.model.coded import mixed
from scoring.model.figure import Figure
from scoring.model.input_rows import InputRows
from scoring.model.node import Node
from scoring.numbers import over_one
from scoring.results import EditionResult

_NOTHING = Fraction(0)


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

    def of(self, unit: str) -> tuple[Loss, ...]:
        """The leaves at which `unit` lost points, the most first; then those without a figure, in the method's order.

        A leaf that does not apply to the unit is none. Where the council decided, its points stand, and nothing that
        the unit could report changes them.
        """
        place = self._group.places[unit]
        found = [loss for leaf in self._leaves if (loss := leaf.at(place))]
        # What is not known comes last: less than nothing was never lost.
        tops, _ = over_one(_NOTHING if loss.lost is None else loss.lost for loss in found)
        order = sorted(range(len(found)), key=tops.__getitem__, reverse=True)
        return tuple(found[place] for place in order)

    @cached_property
    def _leaves(self) -> list["_Leaf"]:
        rows = InputRows.of(self._edition.files.inputs or ())
        texts = Texts([unit.id for unit in self._group.units], rows, rows.verified)
        return [_Leaf(self._group, leaf, texts) for leaf in self._edition.method.leaves]


class _Leaf:
    """What the units of a group lost at one leaf; units with the same figure and the same inputs share it."""

    def __init__(self, group: GroupResult, leaf: Node, texts: Texts) -> None:
        self._leaf, self._figures, self._others = leaf, group.column(leaf.id), group.others
        self._inputs = [texts.get(leaf.id, name) for name in leaf.inputs]
        self._tried = tried(group.method, leaf, group.id) if group.id in leaf.trees else None
        self._coded = group.coded(leaf.id)
        codes = [self._coded.codes, *(column.codes for column in self._inputs if column is not None)]
        for value, there in self._others.get(leaf.id, {}).values():
            codes += [there, *(part for part in value if len(part) == len(self._figures))]
        _, first, self._kinds = np.unique(mixed(*codes), return_index=True, return_inverse=True)
        self._first: list[int] = first.tolist()
        self._known: dict[int, Loss | None] = {}

    def at(self, place: int) -> Loss | None:
        """That of the unit at this place; None where it lost nothing."""
        kind = self._kinds.item(place)
        if kind not in self._known:
            self._known[kind] = self._made(self._first[kind])
        return self._known[kind]

    def _made(self, place: int) -> Loss | None:
        figure = self._figures[place]
        if figure is None or figure.status == "not-applicable" or figure.scale != "points":
            return None
        lost = None if figure.points is None or figure.maximum is None else figure.maximum - figure.points
        if lost is not None and lost.numerator <= 0:
            return None
        return Loss(self._leaf, figure, lost, *self._full, self._moves(place, figure))

    @cached_property
    def _full(self) -> tuple[int, int]:
        """How many units have the whole maximum, and how many have points."""
        different, codes = self._coded
        times = zip(different, np.bincount(codes, minlength=len(different)).tolist(), strict=True)
        known = [(figure, n) for figure, n in times if figure is not None and figure.points is not None]
        return sum(n for figure, n in known if figure.points == figure.maximum), sum(n for _, n in known)

    def _moves(self, place: int, figure: Figure) -> tuple[Move, ...]:
        if figure.points is None or figure.by_rule is not None or self._tried is None:
            return ()
        texts = tuple(None if column is None else column[place] for column in self._inputs)
        return self._tried.moves(texts, others_of(self._others, self._leaf.id, place), figure.points)


@cache
def losses(edition: EditionResult, group: GroupResult) -> Losses:
    """The losses of a group, for all pages that show them."""
    return Losses(edition, group)
