"""The rows of inputs.csv by unit and node, made when they are asked for: of a country there are half a million."""

from collections.abc import Iterator, Mapping
from functools import cached_property
from itertools import groupby
from operator import itemgetter

import numpy as np

from scoring.model.coded import Rows, grouped, mixed
from scoring.model.input_rows import InputRows
from scoring.model.rows import InputRow

Own = dict[str, tuple[InputRow, ...]]
"""Node -> the rows of one unit."""


class RowsOf(Mapping[tuple[str, str], tuple[InputRow, ...]]):
    """(unit, node) -> its rows, in the order of the file. Whoever asks of a unit most often asks of all its nodes."""

    def __init__(self, rows: InputRows) -> None:
        self._rows = rows
        self._of: dict[str, Rows] = {rows.unit[found[0]]: found for found in grouped(rows.unit.codes)}
        self._last: tuple[str, Own | None] = "", None

    def __getitem__(self, key: tuple[str, str]) -> tuple[InputRow, ...]:
        unit, node = key
        last, own = self._last
        if unit != last:
            self._last = unit, None
            return self._one(unit, node)
        if own is None:
            own = self._all(unit)
            self._last = unit, own
        return own[node]

    def _one(self, unit: str, node: str) -> tuple[InputRow, ...]:
        found = self._of[unit]
        kept = found[self._rows.node.codes[found] == self._nodes[node]]
        if not len(kept):
            raise KeyError(unit, node)
        return tuple(self._rows.at(kept))

    def _all(self, unit: str) -> Own:
        own: Own = {}
        # Most often the rows of a node stand together.
        for node, rows in groupby(self._rows.at(self._of[unit]), key=itemgetter(1)):
            own[node] = (*own.get(node, ()), *rows)
        return own

    @cached_property
    def _nodes(self) -> dict[str, int]:
        return {node: code for code, node in enumerate(self._rows.node.values)}

    @cached_property
    def _keys(self) -> Rows:
        """The first row of each key, in the order of the file."""
        _, first = np.unique(mixed(self._rows.unit.codes, self._rows.node.codes), return_index=True)
        return np.sort(first).astype(np.int32)

    def __iter__(self) -> Iterator[tuple[str, str]]:
        unit, node = self._rows.unit, self._rows.node
        return ((unit[row], node[row]) for row in self._keys.tolist())

    def __len__(self) -> int:
        return len(self._keys)
