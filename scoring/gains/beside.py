"""Where a unit stands above or below the middle of its group: its strengths and weaknesses, leaf by leaf."""

from fractions import Fraction
from typing import NamedTuple

from scoring.engine.figures import FigureColumn
from scoring.engine.group import GroupResult
from scoring.model.figure import Figure
from scoring.model.node import Node
from scoring.numbers import over_one

FEWEST = 5
"""Of fewer units with a figure a median says little."""


class Beside(NamedTuple):
    """One leaf: the unit's share of the maximum and the group's median share, both 0..1, exact.

    `apart`: the unit's share less the median one; above 0 a strength.
    """

    leaf: Node
    own: Fraction
    median: Fraction
    apart: Fraction


class Middle:
    """The middle of a group, to hold units against: the medians of its published statistics.

    They are over the units of the group that have a figure; a group without them has none.
    """

    def __init__(self, group: GroupResult) -> None:
        self._group = group
        self._leaves = [_held(leaf, median, group.coded(leaf.id)) for leaf, median in _medians(group)]

    def beside(self, unit: str) -> tuple[Beside, ...]:
        """The leaves at which the unit is not in the middle, the strongest first."""
        place = self._group.places[unit]
        found = [one for leaf in self._leaves if (one := leaf[place])]
        tops, _ = over_one(one.apart for one in found)
        return tuple(found[number] for number in sorted(range(len(found)), key=tops.__getitem__, reverse=True))


def _held(leaf: Node, median: Fraction, figures: FigureColumn[Figure | None]) -> list[Beside | None]:
    """Each unit at one leaf; None where it is in the middle, or has no figure. What units share is held once."""
    different: list[Beside | None] = []
    for figure in figures.different:
        own = None if figure is None else figure.value
        different.append(None if own is None or own == median else Beside(leaf, own, median, own - median))
    return figures.spread(different)


def _medians(group: GroupResult) -> list[tuple[Node, Fraction]]:
    """The leaves at which enough units have a figure, each with the median share of the maximum."""
    found: list[tuple[Node, Fraction]] = []
    for leaf in group.method.leaves:
        statistics, maximum = group.statistics.get(leaf.id), leaf.maximum(group.id)
        if statistics is None or statistics.median is None or statistics.n < FEWEST or not maximum:
            continue
        found.append((leaf, statistics.median if statistics.basis == "value" else statistics.median / maximum))
    return found
