"""What a recomputation gives: its sums, what they are over, and how far the printed digits leave them open."""

from fractions import Fraction
from typing import Literal, NamedTuple

Basis = Literal["named", "selected", "parts", "method", "printed", "computed"]
"""What a sum is over: the units that the text names, those that the table selects, the parts of a total, the method
file, other printed figures, or the figures that the engine computed from inputs."""


class Sum(NamedTuple):
    """One sum: exact, as text at the printed digits, and as a line of arithmetic with points; over whom.

    `status` says why there is no number where one was to be expected: a part that does not apply to a group.
    """

    basis: Basis
    exact: Fraction | None
    text: str | None
    terms: str | None = None
    members: tuple[str, ...] = ()
    status: str | None = None


class Difference(NamedTuple):
    """What does not stand on both sides: 'named' or 'table' units, numbers that stand 'twice' or are 'missing'.

    And what a sum that fits goes without: 'left-out' parts of a unit's total, 'partial' units that lack a part,
    some of the 'tied' units at the last place of a top or bottom.
    """

    kind: Literal["named", "table", "twice", "missing", "left-out", "partial", "tied"]
    items: tuple[str, ...]


class Recomputed(NamedTuple):
    """The sums of one printed figure, the deciding one first.

    `low` and `high` bound it by the printed digits of its parts. `same` is the answer where the claim is no number
    (who is meant). `why` says why nothing can be computed: 'partial', 'parts' or 'figures' are lacking.
    """

    sums: tuple[Sum, ...] = ()
    low: Fraction | None = None
    high: Fraction | None = None
    same: bool | None = None
    differences: tuple[Difference, ...] = ()
    why: Literal["partial", "parts", "figures"] | None = None
