"""Rows of inputs to columns: for each leaf and input, one value a unit."""

from collections.abc import Iterable, Sequence
from fractions import Fraction
from typing import Literal

import numpy as np

from scoring.columns import Column, Mask, Whole, coded
from scoring.model.coded import Coded, Rows
from scoring.model.input_rows import InputRows
from scoring.model.node import Node
from scoring.model.rows import InputRow
from scoring.rules.columns import Lanes

Side = Literal["claimed", "verified"]


class Texts:
    """One side of the inputs of some units; the texts of an input are put in the order of the units when asked for."""

    def __init__(self, units: Sequence[str], rows: InputRows, side: Coded) -> None:
        self._n, self._rows, self._side = len(units), rows, side
        place = {unit: number for number, unit in enumerate(units)}
        self._places = np.array([place.get(unit, -1) for unit in rows.unit.values], np.int32)
        self._known: dict[tuple[str, str], Coded | None] = {}

    def get(self, leaf: str, name: str) -> Coded | None:
        """The text of an input for each unit; None where no unit has a row of it."""
        key = (leaf, name)
        if key not in self._known:
            found = self._rows.of_input.get(key)
            self._known[key] = None if found is None else self._column(found)
        return self._known[key]

    def _column(self, found: Rows) -> Coded | None:
        places = self._places[self._rows.unit.codes[found]]
        if not (places >= 0).any():
            return None
        codes = np.zeros(self._n, self._side.codes.dtype)
        codes[places[places >= 0]] = self._side.codes[found[places >= 0]]
        return Coded(self._side.values, codes)


def texts(units: Sequence[str], rows: Iterable[InputRow]) -> tuple[Texts, Texts]:
    """What the units claim and what was verified; both number the same texts."""
    found = InputRows.of(rows)
    return Texts(units, found, found.claimed), Texts(units, found, found.verified)


def present(leaf: Node, group: str, given: Texts, n: int) -> Mask:
    """Which units have every input that the rule of `leaf` takes."""
    found = np.ones(n, bool)
    for name in leaf.inputs_for(group):
        column = given.get(leaf.id, name)
        found &= np.zeros(n, bool) if column is None else column.given
    return found


def lanes(leaf: Node, group: str, maximum: Fraction, given: Texts, kept: Mask) -> Lanes:
    """The inputs of `leaf` for the units that `kept` marks; each of them has every one."""
    numbers: dict[str, Column] = {}
    levels: dict[str, Whole] = {}
    for name, spec in leaf.inputs_for(group).items():
        column = given.get(leaf.id, name)
        # A column holds few different texts, and each is read once.
        found, codes = column.met(kept) if column is not None else ([], np.array([], np.intp))
        values = [leaf.read(group, name, text) for text in found]
        if spec.kind == "level":
            levels[name] = np.array(values, object)[codes] if values else np.array([], object)
        else:
            numbers[name] = coded([value for value in values if isinstance(value, Fraction)], codes)
    return Lanes(int(kept.sum()), numbers, levels, maximum)
