"""The best and the worst rank that weights within the limits give a unit: between what pairs allow and what was seen.

Bounds come from pairs alone (`dominance`). Weights that reach them are sought by mixed-integer programming, in groups
that are small enough; a rank counts as reached where the method's own rule gives it under these very weights, exactly.
Where the units that a bound hangs on cannot all do at once what each can, which a sum of their forms proves, the bound
is a rank nearer.
"""

from collections.abc import Callable, Iterable
from fractions import Fraction
from itertools import pairwise
from typing import NamedTuple

import numpy as np

from scoring.robustness import solver
from scoring.robustness.alternatives import Ranks
from scoring.robustness.components import Components, Whole, weighed
from scoring.robustness.dominance import Dominance, Forms, Rows
from scoring.robustness.margins import margins_of

MOST_UNITS, MOST_PARTS = 40, 12
"""In larger groups nothing is sought: they have bounds, and what the stated weights give."""
_TURNS = 3
"""Forms are those of a unit at one share; weights that are found give another, from which to seek again."""
_PIECES = 8
"""Into so many the shares that a unit may have are cut for a proof."""


class Extreme(NamedTuple):
    """No weights within the limits give a rank beyond `bound`, some give `reached`; it is exact where they agree."""

    bound: int
    reached: int


class Extremes(NamedTuple):
    """The best and the worst rank of a unit."""

    best: Extreme
    worst: Extreme


def extremes(found: Components, forms: Forms, pairs: Dominance, stated: Iterable[Ranks]) -> dict[str, Extremes]:
    """Unit -> its extremes; `stated` are ranks that weights within the limits are known to give."""
    search = _Search(found, forms, pairs)
    for ranks in stated:
        search.saw(ranks)
    if len(pairs.units) <= MOST_UNITS and len(found.parts) <= MOST_PARTS:
        for place in range(len(pairs.units)):
            search.best(place)
            search.worst(place)
    ends = [zip(bounds, seen, strict=True) for bounds, seen in zip(search.bounds, search.seen, strict=True)]
    return {unit: Extremes(*(Extreme(*pair) for pair in end)) for unit, end in zip(pairs.units, ends, strict=True)}


class _Search:
    """What is known of each unit so far: the bounds of its ranks, and the best and worst that were seen."""

    def __init__(self, found: Components, forms: Forms, pairs: Dominance) -> None:
        self._found, self._forms, self._pairs = found, forms, pairs
        self._step, self._blur = margins_of(found)
        self._turns = 1 if forms.same else _TURNS
        self.bounds = [list(pairs.bounds(place)) for place in range(len(pairs.units))]
        self.seen = [[len(pairs.units), 1] for _ in pairs.units]

    def saw(self, ranks: Ranks) -> None:
        """Ranks that some weights within the limits give."""
        for unit, seen in zip(self._pairs.units, self.seen, strict=True):
            seen[:] = min(seen[0], ranks[unit]), max(seen[1], ranks[unit])

    def best(self, place: int) -> None:
        """Seek weights by which none of the contested ranks before the unit at `place`; or prove that one does."""
        self._seek(place, 0, lambda share: self._contested(place, share, Fraction(0)))
        sure = self._step + self._blur
        self.bounds[place][0] += self._proof(place, 0, lambda share: self._contested(place, share, -sure), not sure)

    def worst(self, place: int) -> None:
        """Seek weights by which all of the contested rank before it; or prove that one does not."""
        self._seek(place, 1, lambda share: -self._contested(place, share, -self._step))
        self.bounds[place][1] -= self._proof(place, 1, lambda share: -self._contested(place, share, self._blur), False)

    def _apart(self, place: int, end: int) -> bool:
        return self.bounds[place][end] != self.seen[place][end]

    def _contested(self, place: int, share: Fraction, margin: Fraction) -> Rows:
        """The forms of those that may stand before the unit at `place`, and do not surely."""
        pairs = self._pairs
        open_ = ~pairs.before[:, place] & ~pairs.not_after[place] & (np.arange(len(pairs.units)) != place)
        return self._forms.by_own(place, share, margin)[open_]

    def _seek(self, place: int, end: int, forms: Callable[[Fraction], Rows]) -> None:
        share = self._share(place, (1,) * len(self._found.parts))
        for _ in range(self._turns):
            if not self._apart(place, end):
                return
            factors = solver.weights(_whole(forms(share)))
            self.saw(self._found.ranks(factors))
            share = self._share(place, factors)

    def _share(self, place: int, factors: Whole) -> Fraction:
        unit = self._pairs.units[place]
        return Fraction(weighed(self._found.points[unit], factors), weighed(self._found.denominators(unit), factors))

    def _proof(self, place: int, end: int, forms: Callable[[Fraction], Rows], strict: bool) -> bool:
        """Whether a sum of `forms` is surely not above 0 (below it, where `strict`): then not all of them are.

        Piece by piece of the shares that the unit may have; at each share its own form is 0, and may be added at will.
        """
        if not self._apart(place, end):
            return False
        low, high = (end[place] for end in self._forms.ends)
        cuts = [low + (high - low) * number / _PIECES for number in range(_PIECES + 1)]

        def rows(share: Fraction) -> Rows:
            own = self._forms.own(place, share)
            return np.concatenate([forms(share), own, -own])

        for first, last in pairwise(cuts):
            times = np.array([solver.multipliers(_whole(rows((first + last) / 2)))], object).T
            greatest = max(_greatest((times * rows(share)).sum(axis=0)) for share in (first, last))
            if greatest > 0 or (strict and greatest == 0):
                return False
        return True


def _greatest(form: Rows) -> int:
    """Four times the greatest value of a form for factors from 3/4 to 5/4."""
    return 4 * form.sum() + abs(form).sum()


def _whole(forms: Rows) -> list[Whole]:
    return [tuple(form) for form in forms.tolist()]
