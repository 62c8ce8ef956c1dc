"""The ranks of a group's units over editions: a line for each unit, rank 1 at the top, for the SVG template.

A line joins two editions that follow one another and compare (same method, same group); where they do not, it ends.
"""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from plugins.figures.group_trend import WIDTH, across
from plugins.scorecards.anchors import rank_line_id
from scoring.history.series import Point, Series, comparable

At = Callable[[Point], tuple[str, str]]

TOP, FOOT, ROW, LEAST = 20, 32, 9, 160
MOST_LINES = 100
"""With more units than this no line can be told from the next; the table has every rank."""


class RankLine(NamedTuple):
    """One unit: the path of its lines, its points, and its name beside the last one."""

    id: str
    name: str
    path: str
    marks: tuple[tuple[str, str], ...]
    anchor: str


class RankTrend(NamedTuple):
    """The picture: `height` of its box, where its foot is, the lowest rank that is in it."""

    height: int
    foot: int
    units: tuple[RankLine, ...]
    lowest: str
    ticks: tuple[tuple[str, str], ...]


def rank_trend(
    group: str, editions: Sequence[tuple[str, str]], found: Sequence[tuple[str, str, Series]]
) -> RankTrend | None:
    """The picture of the units `found` (id, name, series) over `editions` (id, title).

    None where no line could be drawn: no two editions with ranks that compare, or too many units.
    """
    lowest = max((point.rank for *_, points in found for point in points.points if point.rank), default=0)
    if not lowest or len(found) > MOST_LINES:
        return None
    height = max(LEAST, TOP + FOOT + ROW * lowest)
    places = {edition: number for number, (edition, _) in enumerate(editions)}

    def at(point: Point) -> tuple[str, str]:
        # Floats only place the point on the screen.
        down = (height - TOP - FOOT) * ((point.rank or 1) - 1) / max(lowest - 1, 1)
        return across(places[point.edition.id], len(editions)), f"{TOP + down:.1f}"

    units = tuple(_unit(group, unit, name, points, at) for unit, name, points in found)
    if not any(unit.path for unit in units):
        return None
    ticks = tuple((across(number, len(editions)), title) for number, (_, title) in enumerate(editions))
    return RankTrend(height, height - FOOT, tuple(unit for unit in units if unit.marks), str(lowest), ticks)


def _unit(group: str, unit: str, name: str, found: Series, at: At) -> RankLine:
    marks = tuple(at(point) for point in found.points if point.rank)
    steps = [pair for pair in found.steps if comparable(*pair) and pair[0].rank and pair[1].rank]
    path = "".join("M{} {}L{} {}".format(*at(before), *at(after)) for before, after in steps)
    anchor = "start" if marks and float(marks[-1][0]) < WIDTH / 2 else "end"
    return RankLine(rank_line_id(group, unit), name, path, marks, anchor)
