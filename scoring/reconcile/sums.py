"""What a recomputation gives: its sums, what they are over, and how far the printed digits leave them open."""

from fractions import Fraction
from typing import Literal, NamedTuple

Basis = Literal["named", "selected", "parts", "method", "printed", "computed"]
"""What a sum is over: the units that the text names, those that the table selects, the parts of a total, the method
file, other printed figures, or the figures that the engine computed from inputs."""


class Sum(NamedTuple):
    """One sum: exact, as text at the printed digits, and as a line of arithmetic with points; over whom."""

    basis: Basis
    exact: Fraction | None
    text: str | None
    terms: str | None = None
    members: tuple[str, ...] = ()


class Difference(NamedTuple):
    """What stands on one side only: 'named' or 'table' units, or numbers that stand 'twice' or are 'missing'."""

    kind: Literal["named", "table", "twice", "missing"]
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
