"""A leaf's rule for one group, and what is the same of it whichever unit's figures are tried."""

from fractions import Fraction
from functools import lru_cache, partial

from scoring.gains.grid import Grid
from scoring.model.method import Method
from scoring.model.node import Node
from scoring.numbers import RoundingMode
from scoring.rules.shape import QUANTITIES
from scoring.rules.tree import Best, Expression, Input, Number, Operation, parts, walk

_MOST_KEPT = 1024


class LeafRule:
    """The rule of a leaf that has one for the group; points are counted in units of their last published digit."""

    def __init__(self, method: Method, leaf: Node, group: str) -> None:
        self.leaf, self.group, self.tree = leaf, group, leaf.trees[group]
        self.maximum = leaf.maximum(group) or Fraction(0)
        """A leaf with a rule states it."""
        self.digits = method.rounding.digits.choice
        self.mode: RoundingMode = method.rounding.mode.choice
        self.inputs = leaf.inputs_for(group)
        self.bounds = [(name, spec.at_most) for name, spec in self.inputs.items() if spec.at_most]
        """Each input that another one bounds, and which."""
        nodes = [*walk(self.tree)]
        divided = [found.right for found in nodes if isinstance(found, Operation) and found.sign == "÷"]
        self.divided_by = frozenset(name for name in self.inputs if any(_reads(right, name) for right in divided))
        """The inputs that the rule divides by: what is asked of the unit, not what it did. No best does."""
        stated = {*(found.value for found in nodes if isinstance(found, Number)), self.maximum}
        self.grids = {
            name: Grid(leaf, group, name, stated) for name, spec in self.inputs.items() if spec.kind in QUANTITIES
        }
        # Units report few different figures, and their points move by few different steps: each is made once.
        self.value = lru_cache(_MOST_KEPT)(partial(leaf.read, group))
        """The text of an input, by its name, as the rule takes it. Raises `Refused`."""
        self.fraction = lru_cache(_MOST_KEPT)(_fraction)
        """So many units of the last of so many decimal places."""

    def in_units(self, number: Fraction) -> tuple[int, int]:
        """The units of the last digit at `number`, or before and behind it."""
        top, bottom = number.as_integer_ratio()
        last = 10**self.digits
        return top * last // bottom, -(-top * last // bottom)


def _fraction(units: int, digits: int) -> Fraction:
    return Fraction(units, 10**digits)


def _reads(tree: Expression, name: str) -> bool:
    if isinstance(tree, Best):
        return False
    return tree == Input(name) or any(_reads(part, name) for part in parts(tree))
