"""Whether what a target was set on still exists on the day it is due: so many units, the unit itself, the group."""

from datetime import date, timedelta
from typing import NamedTuple

from scoring.model.plan import Target
from scoring.results import IndexResult


class Scale(NamedTuple):
    """How many units the target's group has on the due day, and since when it is not what the target was set on.

    `ever`: whether it is so on the due day or was on any day before.
    """

    n: int
    gone_since: date | None
    ever: bool = True

    @property
    def there(self) -> bool:
        """Whether the target can be measured on its day."""
        return self.ever and self.gone_since is None


def targets(index: IndexResult, unit: str) -> tuple[Target, ...]:
    """The targets that the plan sets for `unit`."""
    return tuple(target for target in index.plan.targets if target.unit == unit) if index.plan else ()


def scale(index: IndexResult, target: Target) -> Scale:
    """The scale of `target`: a rank of 45 among 63 means nothing in a group that has no longer 63 units."""
    n, gone = _units(index, target.group, target.by), None
    if _there(index, target, target.by):
        return Scale(n, None)
    for day in sorted(_days(index, target.group, target.by), reverse=True):
        if _there(index, target, day):
            return Scale(n, gone)
        gone = day
    return Scale(n, None, ever=False)


def _there(index: IndexResult, target: Target, day: date) -> bool:
    """Whether the group has so many units on `day`, the unit is in it, or anybody is, whatever the target is of."""
    if target.scale == "rank":
        return _units(index, target.group, day) == target.of
    if target.unit is None:
        return _units(index, target.group, day) > 0
    row = index.units[target.unit].on(day)
    return row is not None and target.group in row.groups


def _days(index: IndexResult, group: str, by: date) -> set[date]:
    """The first day there is, and every day up to `by` on which a row of a unit of the group begins or is over."""
    found = {date.min}
    units = [unit for unit in index.units.values() if any(group in name.groups for name in unit.names)]
    for name in (name for unit in units for name in unit.names):
        if name.start is not None:
            found.add(name.start)
        if name.end is not None and name.end < date.max:
            found.add(name.end + timedelta(days=1))
    return {day for day in found if day <= by}


def _units(index: IndexResult, group: str, day: date) -> int:
    return sum(group in row.groups for unit in index.units.values() if (row := unit.on(day)))
