"""A group over editions: a line for each unit, the mean, and the spread from lowest to highest; for the SVG template.

Altair draws no element with an id of ours, and here each unit's line needs one: a link to it highlights it, without
a script. So this picture, like a unit's small one, is laid out here and drawn by the template.
"""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise
from typing import NamedTuple

from plugins.language import Language
from plugins.scorecards.anchors import line_id
from scoring.engine.group import GroupResult
from scoring.history.series import Point, Series
from scoring.history.spread import spread
from scoring.results import EditionResult

WIDTH, HEIGHT, TOP, FOOT, SIDE = 560, 360, 16, 32, 40
MOST_LINES = 300
"""With more units than this only mean and spread are drawn; the table has every unit."""

At = tuple[EditionResult, GroupResult]


class UnitLine(NamedTuple):
    """One unit: its polylines where editions compare, its points, and its name."""

    id: str
    name: str
    lines: tuple[str, ...]
    marks: tuple[tuple[str, str], ...]
    end: tuple[str, str]
    anchor: str
    """On which side of `end` the name stands, so that it is not cut: 'start', 'middle' or 'end'."""


class GroupTrend(NamedTuple):
    """The picture. `spread` are closed outlines from lowest to highest, `mean` polylines and points."""

    description: str
    units: tuple[UnitLine, ...]
    mean: tuple[str, ...]
    mean_marks: tuple[tuple[str, str], ...]
    spread: tuple[str, ...]
    ticks: tuple[tuple[str, str], ...]
    breaks: tuple[str, ...]


def group_trend(
    language: Language, group: str, editions: Sequence[At], found: Sequence[tuple[str, str, Series]]
) -> GroupTrend:
    """The picture of the units `found` (id, name, series) over `editions`, each with its group there."""
    place = {edition.id: number for number, (edition, _) in enumerate(editions)}
    units = tuple(_unit(group, *one, place) for one in found) if len(found) <= MOST_LINES else ()
    stretches = tuple(_stretches(editions))
    return GroupTrend(
        language.say("Value (points / maximum) of each edition on a scale from 0 to 1."),
        tuple(unit for unit in units if unit.marks),
        tuple(
            " ".join(f"{x},{y}" for x, y in marks)
            for stretch in stretches
            if len(marks := tuple(_means(stretch, place))) > 1
        ),
        tuple(mark for stretch in stretches for mark in _means(stretch, place)),
        tuple(outline for stretch in stretches if (outline := _outline(stretch, place))),
        tuple(
            (across(number, len(editions)), edition.edition.title.say(language.code))
            for number, (edition, _) in enumerate(editions)
        ),
        tuple(
            across(2 * number + 1, 2 * len(editions) - 1)
            for number, ((before, _), (after, _)) in enumerate(pairwise(editions))
            if before.edition.method != after.edition.method
        ),
    )


def _unit(group: str, unit: str, name: str, found: Series, place: dict[str, int]) -> UnitLine:
    marks = tuple(_mark(point, place) for point in found.points if point.value is not None)
    lines = tuple(
        " ".join(f"{x},{y}" for x, y in (_mark(point, place) for point in run)) for run in found.runs if len(run) > 1
    )
    at = max((place[point.edition.id] for point in found.points if point.value is not None), default=0)
    anchor = "middle" if len(place) == 1 else "start" if at == 0 else "end"
    return UnitLine(line_id(group, unit), name, lines, marks, marks[-1] if marks else ("", ""), anchor)


def _mark(point: Point, place: dict[str, int]) -> tuple[str, str]:
    return across(place[point.edition.id], len(place)), _y(point.value or Fraction(0))


def _stretches(editions: Sequence[At]) -> Iterator[list[At]]:
    """Editions that follow one another by one method and are whole: only these have a mean."""
    kept: list[At] = []
    for edition, group in editions:
        if kept and (not group.whole or kept[-1][0].edition.method != edition.edition.method):
            yield kept
            kept = []
        if group.whole:
            kept.append((edition, group))
    if kept:
        yield kept


def _means(stretch: list[At], place: dict[str, int]) -> Iterator[tuple[str, str]]:
    for edition, group in stretch:
        if found := spread(group):
            yield across(place[edition.id], len(place)), _y(found.mean)


def _outline(stretch: list[At], place: dict[str, int]) -> str:
    ends = [
        (across(place[edition.id], len(place)), _y(found.high), _y(found.low))
        for edition, group in stretch
        if (found := spread(group))
    ]
    if len(ends) == 1:
        # One edition has no area: a bar of some width stands for its spread.
        x, high, low = ends[0]
        left, right = f"{float(x) - 5:g}", f"{float(x) + 5:g}"
        return f"{left},{high} {right},{high} {right},{low} {left},{low}"
    return " ".join([f"{x},{high}" for x, high, _ in ends] + [f"{x},{low}" for x, _, low in reversed(ends)])


def across(number: int, count: int) -> str:
    """How far right the edition of this number of `count` stands."""
    step = (WIDTH - 2 * SIDE) * 1000 // max(count - 1, 1)
    middle = WIDTH * 500 if count == 1 else SIDE * 1000 + step * number
    return f"{middle / 1000:g}"


def _y(value: Fraction) -> str:
    # Floats only place the point on the screen.
    return f"{HEIGHT - FOOT - float(value) * (HEIGHT - FOOT - TOP):.1f}"
