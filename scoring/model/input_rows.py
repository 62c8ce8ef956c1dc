"""The rows of inputs.csv, kept as columns: a row is made when it is asked for. A country has a million."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property, partial
from itertools import repeat
from typing import overload

import numpy as np
from numpy.typing import NDArray

from scoring.model.coded import Coded, Codes, Rows, coded, grouped, mixed
from scoring.model.rows import InputRow
from scoring.numbers import is_number

Key = tuple[str | None, str, str | None]
"""A column's group, node and input: no group of units that are in none, no input of rows with a status."""
_BLOCK = 10_000
"""So many rows are made at a time where all are asked for one after the other."""


_made: Callable[[tuple[object, ...]], InputRow] = partial(tuple.__new__, InputRow)
"""A row of its cells: what `InputRow._make` does, without counting them again."""


class InputRows(Sequence[InputRow]):
    """The rows in the order of the file. A column is asked whole where each of its values is asked once."""

    def __init__(self, columns: Iterable[Coded], lines: Codes) -> None:
        """`columns` in the order of `InputRow`."""
        found = [coded(column.values, column.codes) for column in columns]
        self.unit, self.node, self.input, claimed, verified, self.status = found[:6]
        self.claimed, self.verified = _alike(claimed, verified)
        """Both number the same texts, so that one may be held against the other."""
        self.reason_vi, self.reason_en, self.evidence = found[6:]
        self.line = lines

    @classmethod
    def of(cls, rows: Iterable[InputRow]) -> "InputRows":
        """The same of rows that somebody made."""
        if isinstance(rows, cls):
            return rows
        *columns, lines = zip(*rows, strict=True) if (rows := [*rows]) else [()] * len(InputRow._fields)
        return cls(map(_coded, columns), np.array(lines, np.int32))

    @property
    def columns(self) -> tuple[Coded, ...]:
        """Those of `InputRow`, but for the line."""
        claims = (self.unit, self.node, self.input, self.claimed, self.verified)
        return (*claims, self.status, self.reason_vi, self.reason_en, self.evidence)

    def at(self, rows: Rows | slice) -> list[InputRow]:
        """The rows of these numbers."""
        lines = self.line[rows].tolist()
        cells = (
            map(column.values.__getitem__, column.codes[rows].tolist())
            if len(column.values) > 1
            else repeat(None, len(lines))
            for column in self.columns
        )
        return [*map(_made, zip(*cells, lines, strict=True))]

    def __len__(self) -> int:
        return len(self.line)

    def __iter__(self) -> Iterator[InputRow]:
        return (row for start in range(0, len(self), _BLOCK) for row in self.at(slice(start, start + _BLOCK)))

    @overload
    def __getitem__(self, index: int) -> InputRow: ...
    @overload
    def __getitem__(self, index: slice) -> list[InputRow]: ...
    def __getitem__(self, index: int | slice) -> InputRow | list[InputRow]:
        if isinstance(index, slice):
            return self.at(index)
        return InputRow._make([*(column[index] for column in self.columns), int(self.line[index])])

    @cached_property
    def text(self) -> Coded:
        """What was verified; where nothing was, what is claimed."""
        return Coded(self.claimed.values, np.where(self.verified.given, self.verified.codes, self.claimed.codes))

    @cached_property
    def numeric(self) -> NDArray[np.bool_]:
        """Which rows are of an input and have a number for text."""
        return self.text.where([bool(text) and is_number(text) for text in self.text.values]) & self.input.given

    @cached_property
    def of_unit(self) -> dict[str, Rows]:
        """Unit -> the numbers of its rows."""
        return {self.unit[rows[0]]: rows for rows in grouped(self.unit.codes)}

    @cached_property
    def of_node(self) -> dict[str, Rows]:
        """Node -> the numbers of its rows."""
        return {self.node[rows[0]]: rows for rows in grouped(self.node.codes)}

    @cached_property
    def of_input(self) -> dict[tuple[str, str], Rows]:
        """Node and input -> the numbers of its rows; without the rows of a status."""
        found = grouped(mixed(self.node.codes, self.input.codes))
        firsts = ((self[int(rows[0])], rows) for rows in found)
        return {(first.node, first.input): rows for first, rows in firsts if first.input is not None}

    def by_column(self, group_of: Mapping[str, str]) -> dict[Key, Rows]:
        """The rows by the unit's group, the node and the input, in the order in which the file has the first ones."""
        groups = [None, *dict.fromkeys(group_of.values())]
        number = {group: n for n, group in enumerate(groups)}
        group = np.array([number[group_of.get(unit)] for unit in self.unit.values])[self.unit.codes]
        found = grouped(mixed(group, self.node.codes, self.input.codes))
        return {(groups[group[rows[0]]], self.node[rows[0]], self.input[rows[0]]): rows for rows in found}

    @cached_property
    def with_status(self) -> list[InputRow]:
        """The rows that have a status."""
        return self.at(np.flatnonzero(self.status.given))


def _coded(values: Sequence[object]) -> Coded:
    known = {value: number for number, value in enumerate(dict.fromkeys((None, *values)))}
    return Coded([*known], np.fromiter(map(known.__getitem__, values), np.int32, len(values)))


def _alike(one: Coded, other: Coded) -> tuple[Coded, Coded]:
    """Two columns that number the values of both in one way."""
    values = [*one.values, *other.values]
    return coded(values, one.codes), coded(values, other.codes + np.int32(len(one.values)))
