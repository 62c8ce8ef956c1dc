"""A leaf of one unit, to be tried with other figures: the rule's own tree computes each trial."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property

from scoring.faults import Refused
from scoring.gains.leaf_rule import LeafRule
from scoring.numbers import units_of
from scoring.rules.points import Given, Value, pair
from scoring.rules.tree import Best


@dataclass(frozen=True)
class Trial:
    """The verified inputs of a unit at a leaf, as they stand in the file, and the best of the other units."""

    rule: LeafRule
    texts: Mapping[str, str]
    others: Mapping[Best, Fraction]

    def points(self, name: str, text: str) -> Fraction | None:
        """The points as published if input `name` were `text`; None where it may not be, or the leaf does not apply."""
        rule = self.rule
        try:
            found = self.units(name, rule.value(name, text))
        except Refused:
            return None
        return None if found is None else rule.fraction(found, rule.digits)

    def units(self, name: str, value: Value) -> int | None:
        """The same for a value that may be, in units of the last digit that is published."""
        rule, values = self.rule, {**self.values, name: value}
        for one, bound in rule.bounds:
            if _above(values.get(one), values.get(bound)):
                return None
        found = pair(rule.tree, Given(values, rule.maximum, self.others))
        return None if found is None else units_of(*found, rule.digits, rule.mode)

    @cached_property
    def values(self) -> dict[str, Value]:
        """The inputs of the unit as the rule takes them."""
        return {name: self.rule.value(name, text) for name, text in self.texts.items()}

    def turning_points(self, name: str) -> list[Fraction]:
        """Where the rule may turn for this unit as `name` grows: the best of other units, its other inputs."""
        values = (value for other, value in self.values.items() if other != name)
        return [*self.others.values(), *(value for value in values if isinstance(value, Fraction))]


def _above(one: Value | None, bound: Value | None) -> bool:
    """Whether an input is above the one that bounds it."""
    if not (isinstance(one, Fraction) and isinstance(bound, Fraction)):
        return False
    (top, bottom), (other, below) = one.as_integer_ratio(), bound.as_integer_ratio()
    return top * below > other * bottom
