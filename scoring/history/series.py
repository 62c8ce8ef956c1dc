"""A unit at one node over editions: points, runs that may be drawn on one line, breaks and changes.

Two editions compare only by the same method and in the same group (design §6).
"""

from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise
from typing import Literal, NamedTuple

from scoring.engine.group import GroupResult
from scoring.model.figure import Figure
from scoring.results import EditionResult, IndexResult

Reason = Literal["method", "group", "missing"]
"""Why two editions that follow one another are not on one line."""


class Point(NamedTuple):
    """A unit in one group of one edition: its figure, its exact value (points / maximum), its rank among `of`."""

    edition: EditionResult
    group: GroupResult
    unit: str
    figure: Figure
    value: Fraction | None
    rank: int | None
    of: int | None


class Break(NamedTuple):
    """Two points that follow one another and are not joined, and why."""

    before: Point
    after: Point
    reasons: tuple[Reason, ...]


class Change(NamedTuple):
    """What changed between two comparable points: value and rank apart, None where one of the two is not there."""

    before: Point
    after: Point
    value: Fraction | None
    rank: int | None
    """After minus before: a higher number is a lower place."""


@dataclass(frozen=True)
class Series:
    """All editions of a unit in the order of time."""

    points: tuple[Point, ...]
    runs: tuple[tuple[Point, ...], ...]
    breaks: tuple[Break, ...]
    changes: tuple[Change, ...]


def comparable(before: Point, after: Point) -> bool:
    """Whether both are by the same method and in the same group."""
    return before.edition.edition.method == after.edition.edition.method and before.group.id == after.group.id


def series(index: IndexResult, unit: str, node: str | None = None, group: str | None = None) -> Series:
    """The series of `unit` at `node` (each method's root where none is given), in all its groups or in one."""
    points = tuple(
        _point(edition, found, unit, node or edition.method.tree.id)
        for edition in index.history(unit)
        for found in edition.groups_of[unit]
        if group in (None, found.id) and (unit, node or edition.method.tree.id) in found.figures
    )
    runs: list[list[Point]] = []
    for number, point in enumerate(points):
        if point.value is None:
            continue
        before = points[number - 1] if number else None
        if before is not None and before.value is not None and comparable(before, point):
            runs[-1].append(point)
        else:
            runs.append([point])
    breaks = [Break(before, after, reasons) for before, after in pairwise(points) if (reasons := _apart(before, after))]
    changes = [_change(before, after) for before, after in pairwise(points) if comparable(before, after)]
    return Series(
        points,
        tuple(tuple(run) for run in runs),
        tuple(breaks),
        tuple(change for change in changes if change.value is not None or change.rank is not None),
    )


def _point(edition: EditionResult, group: GroupResult, unit: str, node: str) -> Point:
    figure, rank = group.figures[unit, node], group.ranks.get(node, {}).get(unit)
    return Point(edition, group, unit, figure, figure.value, rank, group.ranked_of(node))


def _apart(before: Point, after: Point) -> tuple[Reason, ...]:
    reasons: list[Reason] = []
    if before.edition.edition.method != after.edition.edition.method:
        reasons.append("method")
    if before.group.id != after.group.id:
        reasons.append("group")
    if before.value is None or after.value is None:
        reasons.append("missing")
    return tuple(reasons)


def _change(before: Point, after: Point) -> Change:
    value = after.value - before.value if before.value is not None and after.value is not None else None
    rank = after.rank - before.rank if before.rank is not None and after.rank is not None else None
    return Change(before, after, value, rank)
