"""Points reached and still open at a node: of one unit, or as means over a group."""

from fractions import Fraction
from typing import NamedTuple

from scoring.engine.group import GroupResult
from scoring.model.figure import Figure
from scoring.numbers import plain, total
from scoring.results import EditionResult, IndexResult

MOST = 3
"""So many units are named as having the most points open."""


class StillOpen(NamedTuple):
    """A node in one group: means over the `n` units with points of the `of` to which it applies.

    Exact, in points; `maximum` is the mean of the maxima that apply. None where nobody has points, or where the edition
    is partial. `before` is what was reached in the edition before, where that was out of the same maximum.
    """

    n: int
    of: int
    reached: Fraction | None
    maximum: Fraction | None
    before: Fraction | None

    @property
    def open(self) -> Fraction | None:
        """The maximum less what was reached."""
        return None if self.reached is None or self.maximum is None else self.maximum - self.reached

    @property
    def change(self) -> Fraction | None:
        """What was reached less what was reached before."""
        return None if self.reached is None or self.before is None else self.reached - self.before

    def shown(self, digits: int) -> "StillOpen":
        """The same as it is shown; what is open and the change are then of that, so that anyone can do the sum."""
        reached, maximum, past = (
            None if one is None else Fraction(plain(one, digits)) for one in (self.reached, self.maximum, self.before)
        )
        return self._replace(reached=reached, maximum=maximum, before=past)


def before(index: IndexResult, edition: EditionResult, group: str) -> GroupResult | None:
    """The same group in the last edition before, none by quarter, by the same method; None where there is none."""
    place = index.yearly.index(edition)
    for other in reversed(index.yearly[:place]):
        found = [one for one in other.groups if one.id == group]
        if found:
            return found[0] if other.edition.method == edition.edition.method else None
    return None


def of_group(group: GroupResult, node: str, earlier: GroupResult | None) -> StillOpen:
    """The means of `group` at `node`."""
    reached = _reached(group, node)
    applying = sum(figure.status != "not-applicable" for figure in group.at(node).values())
    mean, maximum = _means(reached)
    past, other = _means(_reached(earlier, node) if earlier else {})
    return StillOpen(len(reached), applying, mean, maximum, past if other == maximum else None)


def of_unit(group: GroupResult, node: str, unit: str, earlier: GroupResult | None) -> StillOpen:
    """The figure of `unit` at `node`."""
    now, past = (_points(one.figures.get((unit, node))) if one else None for one in (group, earlier))
    same = now is not None and past is not None and now[1] == past[1]
    return StillOpen(
        0 if now is None else 1, 1, now and now[0], now and now[1], past[0] if same and past is not None else None
    )


def most_open(group: GroupResult, node: str) -> tuple[tuple[str, Fraction], ...]:
    """The units with the most points open, no more than `MOST`: of those who share a place, all or none.

    Nothing where the group is not ranked.
    """
    if not group.ranked:
        return ()
    left = {unit: maximum - points for unit, (points, maximum) in _reached(group, node).items() if maximum > points}
    found: list[tuple[str, Fraction]] = []
    for points in sorted(set(left.values()), reverse=True):
        alike = [(unit, points) for unit, other in left.items() if other == points]
        if len(found) + len(alike) > MOST:
            break
        found += alike
    return tuple(found)


def _reached(group: GroupResult, node: str) -> dict[str, tuple[Fraction, Fraction]]:
    """Unit -> its points and the maximum that applies; nobody in a partial edition, which has no means."""
    found = {unit: _points(figure) for unit, figure in group.at(node).items()} if group.whole else {}
    return {unit: points for unit, points in found.items() if points is not None}


def _points(figure: Figure | None) -> tuple[Fraction, Fraction] | None:
    """None of a total that lacks a part, and of a printed value, which is out of 1."""
    if figure is None or figure.points is None or figure.maximum is None or figure.lacking or figure.scale != "points":
        return None
    return figure.points, figure.maximum


def _means(reached: dict[str, tuple[Fraction, Fraction]]) -> tuple[Fraction | None, Fraction | None]:
    """Of the points and of the maxima."""
    if not reached:
        return None, None
    points, maxima = zip(*reached.values(), strict=True)
    return total(points) / len(points), total(maxima) / len(maxima)
