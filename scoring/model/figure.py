"""A figure: the points of one unit at one node, or why there are none."""

from fractions import Fraction
from typing import Literal, NamedTuple

Scale = Literal["points", "value"]
"""What a figure counts: points, or points / maximum, which is a figure out of 1."""


class Figure(NamedTuple):
    """Points are exact; `text` is how they are published: a decimal point, printed or rounded digits.

    Every page, CSV, JSON and chart prints `text`, so that a figure is the same figure everywhere.
    """

    points: Fraction | None
    text: str | None
    status: str | None
    """Why there is no number; None where there is one."""
    maximum: Fraction | None
    """The applicable maximum: the node's own, less what was left out; None: unknown or not applicable."""
    transcribed: bool
    """Copied from a document; otherwise computed from inputs by the method's rules."""
    zeroed: tuple[str, ...] = ()
    """Parts without a figure that the method counts as 0."""
    left_out: tuple[str, ...] = ()
    """Parts that are left out of the sum with their maximum."""
    lacking: tuple[str, ...] = ()
    """Parts that are missing from it: a printed total without them, or why there is no total."""
    scale: Scale = "points"
    """`value` where a document printed points / maximum."""
    exact: bool = True
    """Whether the text is exactly what the rule or the parts give, not rounded."""
    by_rule: "Figure | None" = None
    """What the rule gives, where the council decided otherwise."""

    @property
    def value(self) -> Fraction | None:
        """Points / maximum, 0..1, exact; None where a part is lacking or the maximum is unknown."""
        if self.points is None or not self.maximum or self.lacking:
            return None
        return self.points / self.maximum


def without(status: str, transcribed: bool, lacking: tuple[str, ...] = ()) -> Figure:
    """The figure that is not there, and why."""
    return Figure(None, None, status, None, transcribed, lacking=lacking)
