"""How many figures of a group are there, and why the others are not: what a collection brought in."""

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from scoring.engine.group import GroupResult
from scoring.model.node import Node


class Tally(NamedTuple):
    """Of `of` figures that apply, `there` have points; `statuses` counts all that have none, by the reason."""

    there: int
    of: int
    statuses: Mapping[str, int]


def tally(group: GroupResult, nodes: Iterable[Node]) -> Tally:
    """One figure for each unit of the group at each of `nodes`."""
    figures = [figure for node in nodes for figure in group.at(node.id).values()]
    statuses = Counter(figure.status for figure in figures if figure.status is not None)
    there = sum(figure.points is not None for figure in figures)
    return Tally(there, len(figures) - statuses["not-applicable"], +statuses)
