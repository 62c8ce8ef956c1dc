"""Who ranks before whom whatever the weights, each within a quarter of its own: exact, pair by pair.

A unit's share of its maximum is S = f·a ÷ f·m, with factors f from 3/4 to 5/4 on its points a and maxima m. Whether x
is before y by some margin is the sign of a linear form: with s for S(x), f·(a(x) − s·m(x)) is 0, so it is that of
f·(a(x) − a(y) + s·(m(y) − m(x)) − margin·m(y)). The least of f·c over the box is Σc − Σ|c|/4; s lies between the least
and the greatest S(x), and the lesser of what these two give is below all. The same goes with s for S(y), and one of
both is enough. Where both have the same maxima s falls out and the answer is exact; otherwise it may say less than is
true, never more.
"""

from fractions import Fraction
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from scoring.robustness.components import Components, Whole, weighed
from scoring.robustness.margins import margins_of

MOST_UNITS = 200
"""Of more units pairs are not compared: they grow with the square of the units. So many take two seconds."""

Rows = NDArray[Any]
"""Unbounded whole numbers: a row a unit, a column a component."""
Pairs = NDArray[np.bool_]
"""[x, y]: whether it holds of x to y, both by their places among the units."""


class Dominance(NamedTuple):
    """`before`: x surely ranks before y. `not_after`: x surely does not rank after y; they may share a rank."""

    units: tuple[str, ...]
    before: Pairs
    not_after: Pairs

    def bounds(self, place: int) -> tuple[int, int]:
        """No weights within the limits give the unit a better rank than the first, nor a worse one than the second."""
        others = np.arange(len(self.units)) != place
        return 1 + int(self.before[:, place].sum()), 1 + int((~self.not_after[place] & others).sum())

    def alike(self, place: int) -> tuple[str, ...]:
        """The units that cannot be told apart from the one at `place`: neither surely ranks before the other."""
        told = self.before[place] | self.before[:, place]
        return tuple(unit for at, unit in enumerate(self.units) if not told[at] and at != place)


class Forms:
    """The linear forms of a group's units, times what makes them whole numbers."""

    def __init__(self, found: Components) -> None:
        self.units = tuple(found.points)
        self._points = np.array([found.points[unit] for unit in self.units], object)
        self._maxima = np.array([found.denominators(unit) for unit in self.units], object)
        self.same = all(found.denominators(unit) == found.denominators(self.units[0]) for unit in self.units)
        """Whether all units have the same maxima, so that a form is one whatever the share."""
        rows = [(found.points[unit], found.denominators(unit)) for unit in self.units]
        self.ends = [[_extreme(*row, quarters) for row in rows] for quarters in ((3, 5), (5, 3))]
        """The least share of each unit, and the greatest."""

    def by_own(self, place: int, share: Fraction, margin: Fraction) -> Rows:
        """For each y: the form with the sign of S(x) − S(y) − margin, `share` being S(x)."""
        return self._forms(place, share.numerator, share.denominator, margin, self._maxima)

    def by_other(self, place: int, shares: list[Fraction], margin: Fraction) -> Rows:
        """The same, `shares` being S(y)."""
        tops, bottoms = ([[getattr(share, part)] for share in shares] for part in ("numerator", "denominator"))
        return self._forms(place, np.array(tops, object), np.array(bottoms, object), margin, self._maxima[place])

    def own(self, place: int, share: Fraction) -> Rows:
        """The form of the unit itself, which is 0 where its share is `share`."""
        form = share.denominator * self._points[place] - share.numerator * self._maxima[place]
        return form[None]

    def _forms(self, place: int, top: Any, bottom: Any, margin: Fraction, whole: Rows) -> Rows:
        points, maxima = self._points[place] - self._points, self._maxima - self._maxima[place]
        return margin.denominator * (bottom * points + top * maxima) - margin.numerator * bottom * whole

    def ahead(self, margin: Fraction, strict: bool) -> Pairs:
        """[x, y]: S(x) − S(y) is at least `margin` whatever the weights; above it, where `strict`."""
        found = np.zeros((len(self.units), len(self.units)), bool)
        for place in range(len(self.units)):
            own = np.minimum(*(least(self.by_own(place, end[place], margin)) for end in self.ends))
            other = np.minimum(*(least(self.by_other(place, end, margin)) for end in self.ends))
            forms = np.maximum(own, other)
            found[place] = forms > 0 if strict else forms >= 0
            found[place, place] = False
        return found


def dominance(found: Components, forms: Forms) -> Dominance:
    """Every pair of a group of at most `MOST_UNITS`."""
    step, blur = margins_of(found)
    return Dominance(forms.units, forms.ahead(step + blur, strict=not step + blur), forms.ahead(blur, strict=False))


def least(forms: Rows) -> Rows:
    """Four times the least value of each form for factors from 3/4 to 5/4."""
    return 4 * forms.sum(axis=-1) - abs(forms).sum(axis=-1)


def _extreme(points: Whole, maxima: Whole, quarters: tuple[int, int]) -> Fraction:
    """The share where each component above it counts so many quarters, each other one as many as the second says.

    Begins with the share as it is; each turn brings it nearer to the extreme, until nothing changes (Dinkelbach).
    """
    share = Fraction(sum(points), sum(maxima))
    while True:
        above = [top * share.denominator > share.numerator * bottom for top, bottom in zip(points, maxima, strict=True)]
        factors = [quarters[not is_above] for is_above in above]
        found = Fraction(weighed(points, factors), weighed(maxima, factors))
        if found == share:
            return share
        share = found
