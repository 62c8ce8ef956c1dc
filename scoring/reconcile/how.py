"""How a sum is done: plainly, or by one of the readings that an edition declares to try."""

from typing import NamedTuple

from scoring.model.edition import AbsentAsZero, Divisor, Reading, Truncation
from scoring.numbers import RoundingMode


class How(NamedTuple):
    """The mode of rounding, whether a unit without a figure counts as 0, and the divisor of each group's means."""

    mode: RoundingMode
    absent_as_zero: bool = False
    divisors: tuple[tuple[str, int], ...] = ()

    def divisor(self, group: str) -> int | None:
        """What the means of `group` are divided by instead of their number of members."""
        return dict(self.divisors).get(group)


def by(reading: Reading, plain: How) -> How:
    """`plain`, changed as `reading` says."""
    match reading:
        case Truncation():
            return plain._replace(mode="down")
        case AbsentAsZero():
            return plain._replace(absent_as_zero=True)
        case Divisor():
            return plain._replace(divisors=((reading.group, reading.n),))
