"""A leaf of one unit, to be tried with other figures: the rule's own tree computes each trial."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property

from scoring.faults import Refused
from scoring.model.method import Method
from scoring.model.node import Node
from scoring.numbers import rounded
from scoring.rules.points import Given, Value, points
from scoring.rules.tree import Best, Expression, Input, Number, Operation, parts, walk


@dataclass(frozen=True)
class Trial:
    """The verified inputs of a unit at a leaf that has a rule for its group, as they stand in the file."""

    method: Method
    leaf: Node
    group: str
    texts: Mapping[str, str]
    others: Mapping[Best, Fraction]

    @property
    def tree(self) -> Expression:
        """The rule's tree."""
        return self.leaf.trees[self.group]

    @property
    def maximum(self) -> Fraction:
        """The leaf's maximum for the group; a leaf with a rule states it."""
        return self.leaf.maximum(self.group) or Fraction(0)

    def points(self, name: str, text: str) -> Fraction | None:
        """The points as published if input `name` were `text`; None where it may not be, or the leaf does not apply."""
        try:
            values = {**self.values, name: self.leaf.read(self.group, name, text)}
        except Refused:
            return None
        if not self._allowed(values):
            return None
        found = points(self.tree, Given(values, self.maximum, self.others))
        rounding = self.method.rounding
        return None if found is None else rounded(found, rounding.digits.choice, rounding.mode.choice)

    @cached_property
    def values(self) -> dict[str, Value]:
        """The inputs of the unit as the rule takes them."""
        return {name: self.leaf.read(self.group, name, text) for name, text in self.texts.items()}

    def turning_points(self, name: str) -> Iterator[Fraction]:
        """Where the rule may turn as `name` grows: numbers that it states, other inputs, the best of other units."""
        for found in walk(self.tree):
            if isinstance(found, Number):
                yield found.value
        yield self.maximum
        yield from self.others.values()
        for other, value in self.values.items():
            if other != name and isinstance(value, Fraction):
                yield value

    def divides(self, name: str) -> bool:
        """Whether the rule divides by `name`: what is asked of the unit, not what it did. No best does."""
        divided = (found.right for found in walk(self.tree) if isinstance(found, Operation) and found.sign == "÷")
        return any(_reads(right, name) for right in divided)

    def _allowed(self, values: Mapping[str, Value]) -> bool:
        """Whether no input is above the one that bounds it."""
        for name, spec in self.leaf.inputs_for(self.group).items():
            one, bound = values.get(name), values.get(spec.at_most or "")
            if isinstance(one, Fraction) and isinstance(bound, Fraction) and one > bound:
                return False
        return True


def _reads(tree: Expression, name: str) -> bool:
    if isinstance(tree, Best):
        return False
    return tree == Input(name) or any(_reads(part, name) for part in parts(tree))
