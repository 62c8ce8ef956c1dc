"""How many units of a group reached what: the totals, counted in ranges of one round width."""

from fractions import Fraction
from typing import NamedTuple

from scoring.engine.group import GroupResult

_MOST = 11


class Band(NamedTuple):
    """From `start` to below `end` (the last: to its end, included): so many units.

    `reach` is as far as a unit can get in it: `end`, but for the last the maximum.
    """

    start: Fraction
    end: Fraction
    reach: Fraction
    units: int


def bands(group: GroupResult) -> tuple[Band, ...]:
    """The group's totals on what the method ranks by, lowest band first; none without a whole edition."""
    root = group.method.tree
    highest = Fraction(1) if group.method.ranking.basis.choice == "value" else root.maximum(group.id)
    found = group.statistics.get(root.id)
    if found is None or not found.n or not highest:
        return ()
    step = round_step(highest, _MOST)
    edges = [step * number for number in range(int(-(-highest // step)))]
    counts = [0] * len(edges)
    for unit in found.members:
        if (score := _score(group, unit)) is not None:
            counts[_number(score, step, len(edges))] += 1
    return tuple(
        Band(start, start + step, min(start + step, highest), units) for start, units in zip(edges, counts, strict=True)
    )


def band_of(group: GroupResult, found: tuple[Band, ...], unit: str) -> Band | None:
    """The band of `bands` that the unit's total is in; None where it has none."""
    score = _score(group, unit)
    if score is None or not found:
        return None
    return found[_number(score, found[0].end - found[0].start, len(found))]


def _score(group: GroupResult, unit: str) -> Fraction | None:
    figure = group.total[unit]
    return figure.value if group.method.ranking.basis.choice == "value" else figure.points


def _number(score: Fraction, step: Fraction, count: int) -> int:
    """Which band a score is in; the outermost take what lies beyond them."""
    return min(max(score // step, 0), count - 1)


def round_step(highest: Fraction, most: int) -> Fraction:
    """The smallest of 0.1, 0.2, 0.5, 1, 2, 5, 10 … of which at most `most` make up `highest`."""
    steps = (Fraction(first) * Fraction(10) ** power for power in range(-1, 20) for first in (1, 2, 5))
    return next(step for step in steps if highest / step <= most)
