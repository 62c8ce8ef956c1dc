"""Whether the scale that a target was set on still exists on the day it is due."""

from datetime import date
from typing import NamedTuple

from scoring.model.plan import Target
from scoring.results import IndexResult


class Scale(NamedTuple):
    """How many units the target's group has on the due day, and since when that is not the number of the target."""

    n: int
    gone_since: date | None


def targets(index: IndexResult, unit: str) -> tuple[Target, ...]:
    """The targets that the plan sets for `unit`."""
    return tuple(target for target in index.plan.targets if target.unit == unit) if index.plan else ()


def scale(index: IndexResult, target: Target) -> Scale:
    """The scale of `target`: a rank of 45 among 63 means nothing in a group that has no longer 63 units."""
    gone: date | None = None
    days = {row.day for row in index.lineage if row.day <= target.by}
    for day in sorted(days, reverse=True):
        if _units(index, target.group, day) == target.of:
            break
        gone = day
    n = _units(index, target.group, target.by)
    return Scale(n, gone if n != target.of else None)


def _units(index: IndexResult, group: str, day: date) -> int:
    return sum(group in row.groups for unit in index.units.values() if (row := unit.on(day)))
