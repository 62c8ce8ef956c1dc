"""The least change of one input that gives a leaf more points: the whole of what was lost, or the next step of it.

A number is looked for on the grid of its decimal places, away from where it stands: between two places where the rule
may turn, points only grow or only fall, so the least number that gives enough is found by halving. What is found is
computed once more by the rule before it is said.
"""

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from fractions import Fraction
from functools import partial
from math import ceil, floor
from operator import le, lt
from typing import NamedTuple

from scoring.gains.trial import Trial
from scoring.numbers import plain
from scoring.rules.tree import Day, walk

FAR = 2**40
"""So many steps of the grid beyond the last turning point are looked at; what helps only beyond that helps nobody."""

NEWS = 10
"""A next step is worth a line where it gives at least a tenth of what can be gained; rounding makes smaller ones."""

Enough = Callable[[Fraction], bool]
"""Whether so many points are enough."""


class Move(NamedTuple):
    """Input `name` from the text `before` to `after`, which gives the leaf `points`, as published."""

    name: str
    before: str
    after: str
    points: Fraction

    @property
    def step(self) -> Fraction | None:
        """By how much a number grows; None for what is no number."""
        try:
            return Fraction(self.after) - Fraction(self.before)
        except ValueError:
            return None


def moves(trial: Trial, now: Fraction) -> tuple[Move, ...]:
    """For each input that can do it alone: the least change that gives the maximum, else the most that it can give.

    Before it stands the next step, where points come in steps and it is nearer. `now` are the points of the unit.
    Nothing for an input that the rule divides by: the number of services is not to be made smaller.
    """
    found: list[Move] = []
    for name, spec in trial.leaf.inputs_for(trial.group).items():
        if trial.divides(name):
            continue
        if spec.kind in ("yes-no", "level", "date"):
            found += _chosen(trial, name, now)
        else:
            found += _counted(trial, name, now)
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
        yield Move(name, before, min(best, key=lambda text: _days_apart(before, text)), most)


def _choices(trial: Trial, name: str) -> Iterator[str]:
    match trial.leaf.inputs[name].kind:
        case "yes-no":
            yield from ("yes", "no")
        case "level":
            yield from trial.leaf.level_names(trial.group)
        case _:
            for found in walk(trial.tree):
                if isinstance(found, Day):
                    yield from ((found.value + timedelta(days=apart)).isoformat() for apart in (-1, 0, 1))


def _days_apart(one: str, other: str) -> int:
    try:
        return abs((date.fromisoformat(one) - date.fromisoformat(other)).days)
    except ValueError:
        return 0


def _counted(trial: Trial, name: str, now: Fraction) -> Iterator[Move]:
    """Of a number: upwards, or where that gives nothing, downwards."""
    for way in (1, -1):
        reach = _Reach(trial, name, way)
        most = reach.most()
        if most <= now:
            continue
        first, full = reach.least(partial(lt, now)), reach.least(partial(le, most))
        if first and full and reach.in_steps(first) and (first.points - now) * NEWS >= full.points - now:
            yield first
        if full:
            yield full
        return


class _Reach:
    """What one number can give when it moves one way (1: up, -1: down), in steps of its grid."""

    def __init__(self, trial: Trial, name: str, way: int) -> None:
        self.trial, self.name, self.way = trial, name, way
        spec = trial.leaf.inputs[name]
        self.digits, self.unit = spec.places, Fraction(1, 10**spec.places)
        self.start = Fraction(trial.texts[name])
        turns = {*trial.turning_points(name), spec.lowest, *([] if spec.highest is None else [spec.highest])}
        away = {self._steps(turn, near) for turn in turns for near in (floor, ceil)}
        self.stops = [*sorted(steps for steps in away if 0 < steps < FAR), FAR]
        self._known: dict[int, Fraction | None] = {}

    def most(self) -> Fraction:
        """The most points at any turning point, or far beyond the last; no more than the maximum can be reached."""
        given = [points for steps in self.stops if (points := self._points(steps)) is not None]
        return min(max(given, default=Fraction(0)), self.trial.maximum)

    def least(self, enough: Enough) -> Move | None:
        """The least move that gives enough; None where none does."""
        before = 0
        for stop in self.stops:
            if self._gives(stop, enough):
                # Most often it is the turning point itself.
                while stop - before > 1 and self._gives(stop - 1, enough):
                    middle = (before + stop) // 2
                    before, stop = (before, middle) if self._gives(middle, enough) else (middle, stop)
                points = self._points(stop)
                # A rule without a cap passes the maximum, where a figure would be refused.
                if points is None or points > self.trial.maximum:
                    return None
                return Move(self.name, self.trial.texts[self.name], self._text(stop), points)
            before = stop
        return None

    def in_steps(self, first: Move) -> bool:
        """Whether points come in steps: one more than `first` gives nothing more, and more is to be had."""
        behind = self._points(abs(int((first.step or 0) / self.unit)) + 1)
        return behind == first.points < self.most()

    def _gives(self, steps: int, enough: Enough) -> bool:
        points = self._points(steps)
        return points is not None and enough(points)

    def _points(self, steps: int) -> Fraction | None:
        if steps not in self._known:
            self._known[steps] = self.trial.points(self.name, self._text(steps))
        return self._known[steps]

    def _text(self, steps: int) -> str:
        text = plain(self.start + self.way * steps * self.unit, self.digits)
        return text.rstrip("0").rstrip(".") if "." in text else text

    def _steps(self, turn: Fraction, near: Callable[[Fraction], int]) -> int:
        return near((turn - self.start) * self.way / self.unit)
