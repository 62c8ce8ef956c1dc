"""What a method measures in a group: how much each component weighs in truth, and what tells units apart at all."""

from collections.abc import Callable, Mapping, Sequence
from fractions import Fraction
from math import lcm
from typing import NamedTuple

from scoring.engine.group import GroupResult
from scoring.model.figure import Figure
from scoring.model.node import Node
from scoring.numbers import over_one
from scoring.robustness.components import Components
from scoring.robustness.correlation import pearson, shares_of_variance, spearman

How = Callable[[Sequence[int], Sequence[int]], Fraction | None]


class Correlation(NamedTuple):
    """Rounded, over the `n` ranked units that have both; None where one of the two is the same for all of them."""

    value: Fraction | None
    n: int


class PartMeasure(NamedTuple):
    """One component. `nominal` is its share of all weights; `effective` its share of the variance of what is ranked.

    `pearson` and `spearman` are the correlations of its value with the total. Of `cells` figures that apply, one a
    criterion and unit of the whole group, `filled` are there; `n` units have one for the component.
    """

    part: Node
    nominal: Fraction
    effective: Fraction | None
    pearson: Correlation
    spearman: Correlation
    n: int
    filled: int
    cells: int


class Measure(NamedTuple):
    """A group. `between`: the values of each pair of components, by their places. `full` and `none`: the criteria at
    which all units that have a figure, so many, have full marks or 0."""

    parts: tuple[PartMeasure, ...]
    between: Mapping[tuple[int, int], Correlation]
    full: tuple[tuple[Node, int], ...]
    none: tuple[tuple[Node, int], ...]


def measure(group: GroupResult, found: Components) -> Measure:
    """What the method measures in `group`."""
    columns = [_values(group, found, part) for part in found.parts]
    totals = _tops({unit: _score(found, group.total[unit]) for unit in found.points})
    shares = shares_of_variance(_shares(found))
    parts = tuple(
        PartMeasure(
            part,
            found.nominal[at],
            shares[at] if shares else None,
            _correlation(pearson, columns[at], totals),
            _correlation(spearman, columns[at], totals),
            sum(group.figures[unit.id, part.id].points is not None for unit in group.units),
            *_coverage(group, part),
        )
        for at, part in enumerate(found.parts)
    )
    places = range(len(columns))
    between = {
        (one, two): _correlation(pearson, columns[one], columns[two]) for one in places for two in places if two < one
    }
    shown = [(node, figures) for node in _finest(group, found.whole) if (figures := _figures(group, node))]
    full = tuple((node, len(all_)) for node, all_ in shown if all(one.points == one.maximum for one in all_))
    none = tuple((node, len(all_)) for node, all_ in shown if all(one.points == 0 for one in all_))
    return Measure(parts, between, full, none)


def _tops(numbers: Mapping[str, Fraction]) -> dict[str, int]:
    """The numbers over one bottom."""
    return dict(zip(numbers, over_one(numbers.values())[0], strict=True))


def _values(group: GroupResult, found: Components, part: Node) -> dict[str, int]:
    """Ranked unit -> points over maximum at a component, of those that have it; over one bottom."""
    values = {unit: group.figures[unit, part.id].value for unit in found.points}
    return _tops({unit: value for unit, value in values.items() if value is not None})


def _score(found: Components, figure: Figure) -> Fraction:
    """What the method ranks by, before it rounds."""
    by_value = found.method.ranking.basis.choice == "value"
    return (figure.value if by_value else figure.points) or Fraction(0)


def _shares(found: Components) -> list[list[int]]:
    """What of each unit's share of its maximum comes from each component: together they make it up. Over one bottom."""
    bottoms = [sum(found.denominators(unit)) for unit in found.points]
    bottom = lcm(*set(bottoms))
    times = [bottom // own for own in bottoms]
    return [
        [points * time for points, time in zip(part, times, strict=True)]
        for part in zip(*found.points.values(), strict=True)
    ]


def _correlation(how: How, one: Mapping[str, int], two: Mapping[str, int]) -> Correlation:
    both = [unit for unit in one if unit in two]
    return Correlation(how([one[unit] for unit in both], [two[unit] for unit in both]), len(both))


def _coverage(group: GroupResult, part: Node) -> tuple[int, int]:
    """How many figures of the finest parts below `part` there are, and how many would apply."""
    figures = [group.figures[unit.id, node.id] for node in _finest(group, part) for unit in group.units]
    return (
        sum(figure.points is not None for figure in figures),
        sum(figure.status != "not-applicable" for figure in figures),
    )


def _finest(group: GroupResult, node: Node) -> Sequence[Node]:
    """The criteria below `node`; where documents print none of them, the finest parts of which some figure is known."""
    below = [found for child in node.children if child.applies(group.id) for found in _finest(group, child)]
    known = any(group.figures[unit.id, found.id].points is not None for found in below for unit in group.units)
    return below if known else [node]


def _figures(group: GroupResult, node: Node) -> list[Figure]:
    """The figures at a node of all units that have one, out of something."""
    figures = (group.figures[unit.id, node.id] for unit in group.units)
    return [figure for figure in figures if figure.points is not None and figure.maximum]
