"""The parts of a unit's total over the editions by one method, a table each.

A line is a part, a column a point of the unit; every line has a place for every point, so that a figure stands under
its own edition and group.
"""

from collections.abc import Iterator
from itertools import groupby
from typing import NamedTuple

from plugins.language import Language
from plugins.scorecards.cells import Cell, cell, node_title, rank
from plugins.scorecards.changes import point_names
from scoring.history.series import Point, Series
from scoring.model.node import Node
from scoring.results import IndexResult

TOLD = {"not-submitted", "withheld", "not-verified"}
"""Why a part has no figure, where that is a fact about the unit; a part that nobody found is no row."""


class Shown(NamedTuple):
    """The figure and the printed rank of one part at one point; both None where the part is not for that group."""

    cell: Cell | None
    rank: str | None


class Line(NamedTuple):
    """One part of the total over the points."""

    name: str
    points: tuple[Shown, ...]


class Table(NamedTuple):
    """The parts by one method. `heads` name the points: the edition, and the group where it stands twice."""

    number: str
    heads: tuple[str, ...]
    lines: tuple[Line, ...]


def parts(index: IndexResult, found: Series, language: Language) -> tuple[Table, ...]:
    """By method: the parts of the total and the views, over its editions. Parts of two methods do not compare."""
    return tuple(table for table in _tables(index, found, language) if table.lines)


def _tables(index: IndexResult, found: Series, language: Language) -> Iterator[Table]:
    names = point_names(language, index, found)
    for version, points in groupby(found.points, key=lambda point: point.edition.edition.method):
        kept, method = tuple(points), index.methods[version]
        nodes = (*method.tree.children, *method.views_by_id.values())
        lines = tuple(
            Line(node_title(language, node), _points(language, kept, node)) for node in nodes if _told(kept, node)
        )
        yield Table(method.decision.number, tuple(names[point] for point in kept), lines)


def _points(language: Language, points: tuple[Point, ...], node: Node) -> tuple[Shown, ...]:
    return tuple(
        Shown(
            cell(language, point.group, node, point.group.figures[point.unit, node.id]),
            rank(language, point.group, point.unit, node.id),
        )
        if (point.unit, node.id) in point.group.figures
        else Shown(None, None)
        for point in points
    )


def _told(points: tuple[Point, ...], node: Node) -> bool:
    """Whether there is anything to say of the unit at `node` in any edition."""
    for point in points:
        figure = point.group.figures.get((point.unit, node.id))
        if figure is not None and (figure.points is not None or figure.status in TOLD):
            return True
        if point.unit in point.group.ranks.get(node.id, {}):
            return True
    return False
