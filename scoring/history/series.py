"""A unit at one node over editions: points, runs that may be drawn on one line, breaks and changes.

Two editions compare only by the same method and in the same group (design §6).
"""

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction
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
    """A step between two points that are not joined, and why."""

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
    """All editions of a unit in the order of time.

    `steps` are the points that are held against one another: a point and the next of its group, or the first of a
    group and what was there just before.
    """

    points: tuple[Point, ...]
    runs: tuple[tuple[Point, ...], ...]
    breaks: tuple[Break, ...]
    changes: tuple[Change, ...]
    steps: tuple[tuple[Point, Point], ...]


def comparable(before: Point, after: Point) -> bool:
    """Whether both are by the same method and in the same group."""
    return before.edition.edition.method == after.edition.edition.method and before.group.id == after.group.id


def series(
    index: IndexResult,
    unit: str,
    node: str | None = None,
    group: str | None = None,
    editions: Iterable[EditionResult] | None = None,
) -> Series:
    """The series of `unit` at `node` (each method's root where none is given), in all its groups or in one.

    Over `editions`, or over all but those by quarter, which are never mixed with the others.

    Each group is followed by itself; what comes out is put together in the order of time.
    """
    points = tuple(
        _point(edition, found, unit, node or edition.method.tree.id)
        for edition in (index.yearly if editions is None else editions)
        if unit in edition.groups_of
        for found in _in_order(index, edition, unit)
        if group in (None, found.id) and (unit, node or edition.method.tree.id) in found.figures
    )
    runs: list[list[Point]] = []
    last: dict[str, Point] = {}
    open_runs: dict[str, list[Point]] = {}
    pairs: list[tuple[Point, Point]] = []
    for number, point in enumerate(points):
        # A group that begins is apart from what was there just before it.
        before = last.get(point.group.id) or (points[number - 1] if number else None)
        last[point.group.id] = point
        if before is not None:
            pairs.append((before, point))
        if point.value is None:
            continue
        if before is not None and before.value is not None and comparable(before, point):
            open_runs[point.group.id].append(point)
        else:
            open_runs[point.group.id] = [point]
            runs.append(open_runs[point.group.id])
    breaks = [Break(before, after, reasons) for before, after in pairs if (reasons := _apart(before, after))]
    changes = [_change(before, after) for before, after in pairs if comparable(before, after)]
    return Series(
        points,
        tuple(tuple(run) for run in runs),
        tuple(breaks),
        tuple(change for change in changes if change.value is not None or change.rank is not None),
        tuple(pairs),
    )


def _in_order(index: IndexResult, edition: EditionResult, unit: str) -> list[GroupResult]:
    """The groups of `unit` in one edition: by the day of their units, then as the index names its groups."""
    groups = list(index.index.groups)
    return sorted(edition.groups_of[unit], key=lambda found: (edition.edition.as_of(found.id), groups.index(found.id)))


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
