"""What is drawn and told of a whole group in one edition of its history: mean, lowest and highest value."""

from fractions import Fraction
from typing import NamedTuple

from scoring.engine.group import GroupResult
from scoring.numbers import total


class Spread(NamedTuple):
    """Exact values (points / maximum) over the `n` units that have one."""

    n: int
    mean: Fraction
    low: Fraction
    high: Fraction


def spread(group: GroupResult) -> Spread | None:
    """None where no unit has a value, and where only some of the units are here."""
    values = [figure.value for figure in group.total.values() if figure.value is not None]
    if not group.whole or not values:
        return None
    return Spread(len(values), total(values) / len(values), min(values), max(values))
