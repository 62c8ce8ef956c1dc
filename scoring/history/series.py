"""A unit's total over editions, as runs that may be drawn on one line."""

from dataclasses import dataclass
from fractions import Fraction

from scoring.results import EditionResult, IndexResult


@dataclass(frozen=True)
class Point:
    """One edition: the unit's value (points / maximum, 0..1, exact), None where there is none."""

    edition: EditionResult
    value: Fraction | None


@dataclass(frozen=True)
class Series:
    """All editions of a unit in the order of time; `runs` are stretches by one method without a gap."""

    points: tuple[Point, ...]
    runs: tuple[tuple[Point, ...], ...]


def series(index: IndexResult, unit: str) -> Series:
    """The series of `unit`. A run ends where the method changes, or where a value is missing."""
    points = tuple(Point(edition, edition.group_of[unit].total[unit].value) for edition in index.history(unit))
    runs: list[list[Point]] = []
    before: Point | None = None
    for point in points:
        if point.value is not None:
            same = before and before.value is not None and before.edition.edition.method == point.edition.edition.method
            if same:
                runs[-1].append(point)
            else:
                runs.append([point])
        before = point
    return Series(points, tuple(tuple(run) for run in runs))
