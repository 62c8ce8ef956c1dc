"""The inputs of some units as columns, for whoever goes through these one by one."""

from array import array
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from scoring.model.input_rows import InputRows

Told = tuple[str | None, str | None]
"""What was claimed, and what was verified."""


class InputColumn(NamedTuple):
    """One input. `told[at[place]]` is what was told of the unit at `place`; `lines[place]` is its line, 0 for none."""

    name: str
    told: list[Told]
    at: "array[int]"
    lines: "array[int]"
    telling: frozenset[int]
    """The places of units of which more was told: a status, a reason, evidence."""


class InputColumns:
    """The inputs of `units`."""

    def __init__(self, units: Sequence[str], rows: InputRows) -> None:
        self._rows, self._n = rows, len(units)
        place = {unit: number for number, unit in enumerate(units)}
        self._places = np.array([place.get(unit, -1) for unit in rows.unit.values], np.int32)
        self._names: dict[str, list[str]] = {}
        for node, name in rows.of_input:
            self._names.setdefault(node, []).append(name)
        self._more = rows.status.given | rows.reason_vi.given | rows.reason_en.given | rows.evidence.given

    def of(self, node: str) -> list[InputColumn]:
        """The inputs of a leaf, in the order in which the first unit of the file has them."""
        found = (self._column(node, name) for name in self._names.get(node, ()))
        return [column for column in found if any(column.lines)]

    def _column(self, node: str, name: str) -> InputColumn:
        rows = self._rows.of_input[node, name]
        places = self._places[self._rows.unit.codes[rows]]
        rows, places = rows[places >= 0], places[places >= 0]
        claimed, verified, line = (np.zeros(self._n, np.int64) for _ in range(3))
        claimed[places], verified[places] = self._rows.claimed.codes[rows], self._rows.verified.codes[rows]
        line[places] = self._rows.line[rows]
        size = len(self._rows.verified.values)
        pairs, at = np.unique(claimed * size + verified, return_inverse=True)
        values = self._rows.claimed.values, self._rows.verified.values
        told = [(values[0][pair // size], values[1][pair % size]) for pair in pairs.tolist()]
        more = frozenset(places[self._more[rows]].tolist())
        return InputColumn(name, told, _numbers(at), _numbers(line), more)


def _numbers(column: np.ndarray) -> "array[int]":
    """Whole numbers in four bytes each: as Python's own they would be a country's tenfold."""
    return array("i", column.astype(np.intc).tobytes())
