"""The rows of inputs.csv by unit and node, made when they are asked for: of a country there are half a million."""

from collections.abc import Callable, Iterator, Mapping
from functools import cached_property
from itertools import groupby
from operator import attrgetter

import numpy as np

from scoring.model.coded import Rows, mixed
from scoring.model.input_rows import InputRows
from scoring.model.rows import InputRow

Key = tuple[str, str]
_UNIT, _NODE = attrgetter("unit"), attrgetter("node")
_FEW = 3
"""So many questions that go on with the same unit, or the same node, are taken for a way through all of its rows."""


class RowsOf(Mapping[Key, tuple[InputRow, ...]]):
    """(unit, node) -> its rows, in the order of the file.

    Whoever goes through the nodes of a unit, or the units of a node, soon has all of its rows made at once.
    """

    def __init__(self, rows: InputRows) -> None:
        self._rows = rows
        self._last: Key = "", ""
        self._found: tuple[InputRow, ...] = ()
        self._same_unit = self._same_node = 0
        self._of_unit: tuple[str, Mapping[str, tuple[InputRow, ...]]] = "", {}
        self._of_node: tuple[str, Mapping[str, tuple[InputRow, ...]]] = "", {}

    def __getitem__(self, key: Key) -> tuple[InputRow, ...]:
        unit, node = key
        if unit == self._of_unit[0]:
            return self._of_unit[1][node]
        if node == self._of_node[0]:
            return self._of_node[1][unit]
        if key != self._last:
            self._same_unit = self._same_unit + 1 if unit == self._last[0] else 0
            self._same_node = self._same_node + 1 if node == self._last[1] else 0
            self._last, self._found = key, ()
            if self._same_unit == _FEW:
                self._of_unit = unit, self._by(_NODE, self._rows.of_unit[unit])
                return self._of_unit[1][node]
            if self._same_node == _FEW:
                self._of_node = node, self._by(_UNIT, self._rows.of_node[node])
                return self._of_node[1][unit]
            own = self._rows.of_unit[unit]
            self._found = tuple(self._rows.at(own[self._rows.node.codes[own] == self._codes[node]]))
        if not self._found:
            raise KeyError(key)
        return self._found

    @cached_property
    def _codes(self) -> dict[str, int]:
        return {node: code for code, node in enumerate(self._rows.node.values)}

    def _by(self, name: Callable[[InputRow], str], rows: Rows) -> Mapping[str, tuple[InputRow, ...]]:
        found: dict[str, tuple[InputRow, ...]] = {}
        # Most often those of one name stand together.
        for key, own in groupby(self._rows.at(rows), name):
            found[key] = (*found.get(key, ()), *own)
        return found

    @cached_property
    def _keys(self) -> Rows:
        """The first row of each key, in the order of the file."""
        _, first = np.unique(mixed(self._rows.unit.codes, self._rows.node.codes), return_index=True)
        return np.sort(first).astype(np.int32)

    def __iter__(self) -> Iterator[Key]:
        unit, node = self._rows.unit, self._rows.node
        return ((unit[row], node[row]) for row in self._keys.tolist())

    def __len__(self) -> int:
        return len(self._keys)
