"""A group at one node: mean, median, lowest, highest, each with over whom."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
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
    scores: dict[str, Fraction] = {}
    for unit, figure in figures.items():
        score = figure.value if basis == "value" else figure.points
        if score is not None:
            scores[unit] = score
    digits = method.rounding.value_digits.choice if basis == "value" else method.rounding.digits.choice
    partial = tuple(unit for unit in scores if figures[unit].lacking)
    if not scores:
        return Statistics(basis, (), (), digits, None, None, None, None, None)
    tops, bottom = over_one(scores.values())
    tops.sort()
    half = len(tops) // 2
    twice = 2 * tops[half] if len(tops) % 2 else tops[half - 1] + tops[half]
    mean, median = Fraction(sum(tops), bottom * len(tops)), Fraction(twice, 2 * bottom)
    lowest, highest = Fraction(tops[0], bottom), Fraction(tops[-1], bottom)
    texts = {score: figures[unit].text or "" for unit, score in scores.items()} if basis == "points" else {}
    ends = (texts[lowest], texts[highest]) if texts else None
    return Statistics(basis, tuple(scores), partial, digits, mean, median, lowest, highest, ends)
