"""A group at one node: mean, median, lowest, highest, each with over whom."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from itertools import accumulate
from typing import Literal

from scoring.model.figure import Figure
from scoring.model.method import Method
from scoring.numbers import over_one, plain


@dataclass(frozen=True)
class Statistics:
    """Statistics over the units with a figure; `basis` says of what: points, or value (points / maximum).

    Exact; the texts are rounded half-up at the method's digits. None where no unit has a figure.
    `partial` are members whose total lacks a part; they are counted, and said.
    """

    basis: Literal["points", "value"]
    members: tuple[str, ...]
    partial: tuple[str, ...]
    digits: int
    mean: Fraction | None
    median: Fraction | None
    lowest: Fraction | None
    highest: Fraction | None
    ends: tuple[str, str] | None
    """Lowest and highest as their own figures are published: 80.1875 stays 80.1875."""

    @property
    def n(self) -> int:
        """How many units the statistics are over."""
        return len(self.members)

    def text(self, name: Literal["mean", "median", "lowest", "highest"]) -> str | None:
        """One statistic as published: '114.98'."""
        if self.ends is not None and name in ("lowest", "highest"):
            return self.ends[name == "highest"]
        number: Fraction | None = getattr(self, name)
        return None if number is None else plain(number, self.digits)


def statistics(method: Method, figures: Mapping[str, Figure]) -> Statistics:
    """The statistics of one node over the units of one group, on what the method ranks by."""
    basis = method.ranking.basis.choice
    digits = method.rounding.value_digits.choice if basis == "value" else method.rounding.digits.choice
    # Units that reached the same share one figure: it is looked at once, by what tells objects apart.
    shown = [*figures.values()]
    times, few = Counter(map(id, shown)), {id(figure): figure for figure in shown}
    scores = {
        key: score
        for key, figure in few.items()
        if (score := figure.value if basis == "value" else figure.points) is not None
    }
    if not scores:
        return Statistics(basis, (), (), digits, None, None, None, None, None)
    everyone = len(scores) == len(few)
    members = tuple(figures) if everyone else tuple(unit for unit in figures if id(figures[unit]) in scores)
    lacking = {key for key in scores if few[key].lacking}
    partial = tuple(unit for unit in members if id(figures[unit]) in lacking) if lacking else ()
    tops, bottom = over_one(scores.values())
    top_of, n = dict(zip(scores, tops, strict=True)), len(members)
    order = sorted(zip(tops, (times[key] for key in scores), strict=True))
    up_to = [*accumulate(count for _, count in order)]
    middle = [order[bisect_right(up_to, place)][0] for place in ((n - 1) // 2, n // 2)]
    low, high = order[0][0], order[-1][0]

    def text(top: int) -> str:
        return next(figure.text or "" for figure in reversed(shown) if top_of.get(id(figure)) == top)

    return Statistics(
        basis,
        members,
        partial,
        digits,
        Fraction(sum(top * count for top, count in order), bottom * n),
        Fraction(sum(middle), 2 * bottom),
        Fraction(low, bottom),
        Fraction(high, bottom),
        (text(low), text(high)) if basis == "points" else None,
    )
