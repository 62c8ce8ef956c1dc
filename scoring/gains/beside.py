"""Where a unit stands above or below the middle of its group: its strengths and weaknesses, leaf by leaf."""

from fractions import Fraction
from typing import NamedTuple

from scoring.engine.group import GroupResult
from scoring.model.node import Node

FEWEST = 5
"""Of fewer units with a figure a median says little."""


class Beside(NamedTuple):
    """One leaf: the unit's share of the maximum and the group's median share, both 0..1, exact."""

    leaf: Node
    own: Fraction
    median: Fraction

    @property
    def apart(self) -> Fraction:
        """The unit's share less the median one: above 0 a strength."""
        return self.own - self.median


def beside(group: GroupResult, unit: str) -> tuple[Beside, ...]:
    """The leaves at which the unit is not in the middle, the strongest first; nothing where the group has no medians.

    The median is that of the published statistics: over the units of the group that have a figure.
    """
    found: list[Beside] = []
    for leaf in group.method.leaves:
        statistics, figure = group.statistics.get(leaf.id), group.figures.get((unit, leaf.id))
        maximum = leaf.maximum(group.id)
        if figure is None or figure.value is None or statistics is None or statistics.median is None or not maximum:
            continue
        median = statistics.median if statistics.basis == "value" else statistics.median / maximum
        if statistics.n >= FEWEST and figure.value != median:
            found.append(Beside(leaf, figure.value, median))
    return tuple(sorted(found, key=lambda one: one.apart, reverse=True))
