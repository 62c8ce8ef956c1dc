"""The numbers that an input may be, counted in steps of its last decimal place: 12.5 of 2 places is 1250 steps."""

from collections.abc import Iterable
from fractions import Fraction
from functools import lru_cache
from typing import NamedTuple

from scoring.faults import Refused
from scoring.model.node import Node
from scoring.numbers import in_units

_MOST_READ = 1024
"""So many numbers of an input are kept: units of a country report the same ones, and try the same ones."""


class Read(NamedTuple):
    """A number as it would stand in the file, and as the rule takes it; None where it may not be."""

    text: str
    value: Fraction | None


class Grid:
    """The numbers of one input of a leaf. `turns` are the steps beside which the leaf's rule may turn for any unit."""

    def __init__(self, leaf: Node, group: str, name: str, stated: Iterable[Fraction]) -> None:
        """`stated` are the numbers that the rule states."""
        self._leaf, self._group, self._name = leaf, group, name
        spec = leaf.inputs[name]
        self.digits = spec.places
        self._scale = 10**spec.places
        bounds = [spec.lowest] if spec.highest is None else [spec.lowest, spec.highest]
        self.turns = frozenset(steps for number in (*stated, *bounds) for steps in self.beside(number))
        self.at = lru_cache(_MOST_READ)(self._read)
        """What stands at so many steps from 0, read as it would be from the file."""

    def beside(self, number: Fraction) -> tuple[int, int]:
        """The steps at the number, or before and behind it."""
        top, bottom = number.as_integer_ratio()
        return top * self._scale // bottom, -(-top * self._scale // bottom)

    def steps(self, text: str) -> int:
        """Where a number of the file stands: '12.5' of 2 places at 1250; a count may be written '12.0'."""
        whole, _, rest = text.partition(".")
        return int(whole + rest[: self.digits].ljust(self.digits, "0"))

    def _read(self, steps: int) -> Read:
        text = in_units(steps, self.digits)
        text = text.rstrip("0").rstrip(".") if "." in text else text
        try:
            value = self._leaf.read(self._group, self._name, text)
        except Refused:
            return Read(text, None)
        return Read(text, value if isinstance(value, Fraction) else None)
