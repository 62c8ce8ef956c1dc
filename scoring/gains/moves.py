"""The least change of one input that gives a leaf more points: the whole of what was lost, or the next step of it.

A number is looked for on the grid of its decimal places, away from where it stands: between two places where the rule
may turn, points only grow or only fall, so the least number that gives enough is found by halving. What is found is
computed once more by the rule before it is said.
"""

from collections.abc import Iterator
from datetime import date, timedelta
from fractions import Fraction
from typing import NamedTuple

from scoring.gains.trial import Trial
from scoring.rules.tree import Day, walk

FAR = 2**40
"""So many steps of the grid beyond the last turning point are looked at; what helps only beyond that helps nobody."""

NEWS = 10
"""A next step is worth a line where it gives at least a tenth of what can be gained; rounding makes smaller ones."""


class Move(NamedTuple):
    """Input `name` from the text `before` to `after`, which gives the leaf `points`, as published.

    `step`: by how much a number grows; None for what is no number, or does not.
    """

    name: str
    before: str
    after: str
    points: Fraction
    step: Fraction | None


def moves(trial: Trial, now: Fraction) -> tuple[Move, ...]:
    """For each input that can do it alone: the least change that gives the maximum, else the most that it can give.

    Before it stands the next step, where points come in steps and it is nearer. `now` are the points of the unit.
    Nothing for an input that the rule divides by: the number of services is not to be made smaller.
    """
    found: list[Move] = []
    for name in trial.rule.inputs:
        if name in trial.rule.divided_by:
            continue
        found += (_counted if name in trial.rule.grids else _chosen)(trial, name, now)
    best = max((move.points for move in found), default=now)
    # An input that gives less than another is no way there; its steps are not worth a line.
    kept = {move.name for move in found if move.points == best}
    return tuple(move for move in found if move.name in kept)


def _chosen(trial: Trial, name: str, now: Fraction) -> Iterator[Move]:
    """Of a choice or a day: what gives the most; the day nearest to that reported."""
    before = trial.texts[name]
    tried = [(trial.points(name, text), text) for text in _choices(trial, name)]
    given = [(points, text) for points, text in tried if points is not None and points > now]
    if given:
        most = max(points for points, _ in given)
        best = [text for points, text in given if points == most]
        after = min(best, key=lambda text: _days_apart(before, text))
        yield Move(name, before, after, most, _apart(before, after))


def _choices(trial: Trial, name: str) -> Iterator[str]:
    leaf = trial.rule.leaf
    match leaf.inputs[name].kind:
        case "yes-no":
            yield from ("yes", "no")
        case "level":
            yield from leaf.level_names(trial.rule.group)
        case _:
            for found in walk(trial.rule.tree):
                if isinstance(found, Day):
                    yield from ((found.value + timedelta(days=apart)).isoformat() for apart in (-1, 0, 1))


def _days_apart(one: str, other: str) -> int:
    try:
        return abs((date.fromisoformat(one) - date.fromisoformat(other)).days)
    except ValueError:
        return 0


def _apart(before: str, after: str) -> Fraction | None:
    """The ids of levels may be numbers."""
    try:
        return Fraction(after) - Fraction(before) or None
    except ValueError:
        return None


def _counted(trial: Trial, name: str, now: Fraction) -> Iterator[Move]:
    """Of a number: upwards, or where that gives nothing, downwards."""
    if trial.rule.maximum <= now:
        return
    more = trial.rule.in_units(now)[0] + 1
    for way in (1, -1):
        reach = _Reach(trial, name, way)
        most = reach.most
        if most < more:
            continue
        first, full = reach.least(more), reach.least(most)
        if first and full and reach.in_steps(first):
            step = reach.move(first)
            if (step.points - now) * NEWS >= reach.move(full).points - now:
                yield step
        if full:
            yield reach.move(full)
        return


class _Reach:
    """What one number can give when it moves one way (1: up, -1: down), in steps of its grid.

    Points are whole numbers, in units of the last digit that is published.
    """

    def __init__(self, trial: Trial, name: str, way: int) -> None:
        self._trial, self._name, self._way = trial, name, way
        self._grid = grid = trial.rule.grids[name]
        self._before = trial.texts[name]
        self._start = grid.steps(self._before)
        turns = grid.turns.union(*map(grid.beside, trial.turning_points(name)))
        away = {way * (turn - self._start) for turn in turns}
        self._stops = [*sorted(steps for steps in away if 0 < steps < FAR), FAR]
        self._known: dict[int, int | None] = {}
        given = [points for steps in self._stops if (points := self._points(steps)) is not None]
        self._whole, above = trial.rule.in_units(trial.rule.maximum)
        self.most = min(max(given, default=0), above)
        """The most points at any turning point, or far beyond the last; no more than the maximum can be reached."""

    def least(self, enough: int) -> int | None:
        """The fewest steps that give so many points; None where none do."""
        before = 0
        for stop in self._stops:
            if self._gives(stop, enough):
                # Most often it is the turning point itself.
                while stop - before > 1 and self._gives(stop - 1, enough):
                    middle = (before + stop) // 2
                    before, stop = (before, middle) if self._gives(middle, enough) else (middle, stop)
                points = self._points(stop)
                # A rule without a cap passes the maximum, where a figure would be refused.
                return None if points is None or points > self._whole else stop
            before = stop
        return None

    def move(self, steps: int) -> Move:
        """So many steps, which give points."""
        rule, after = self._trial.rule, self._grid.at(self._start + self._way * steps).text
        points, step = rule.fraction(self._points(steps) or 0, rule.digits), self._way * steps
        return Move(self._name, self._before, after, points, rule.fraction(step, self._grid.digits))

    def in_steps(self, first: int) -> bool:
        """Whether points come in steps: one more than `first` gives nothing more, and more is to be had."""
        here = self._points(first)
        return here is not None and self._points(first + 1) == here < self.most

    def _gives(self, steps: int, enough: int) -> bool:
        points = self._points(steps)
        return points is not None and points >= enough

    def _points(self, steps: int) -> int | None:
        if steps not in self._known:
            value = self._grid.at(self._start + self._way * steps).value
            self._known[steps] = None if value is None else self._trial.units(self._name, value)
        return self._known[steps]
