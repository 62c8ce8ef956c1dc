"""Columns that hold few different values: each value once, and for each row the number of its value."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray

Codes = NDArray[Any]
"""For each row a whole number, of as few bytes as the largest needs."""
Rows = NDArray[Any]
"""Numbers of rows, from 0."""

NONE = 0
"""The code of an empty cell, in every column."""
_FITS = 2**62


@dataclass(frozen=True, eq=False)
class Coded:
    """A column: the value of row n is `values[codes[n]]`. The first value is None, for an empty cell."""

    values: Sequence[Any]
    codes: Codes

    def __len__(self) -> int:
        return len(self.codes)

    def __iter__(self) -> Iterator[Any]:
        return map(self.values.__getitem__, self.codes.tolist())

    def __getitem__(self, row: int) -> Any:
        return self.values[self.codes[row]]

    @property
    def given(self) -> NDArray[np.bool_]:
        """Which rows have a value."""
        return self.codes != NONE

    def met(self, rows: NDArray[Any] | slice = slice(None)) -> tuple[list[Any], Codes]:
        """The different values of these rows, and for each row which of them it is."""
        kinds, codes = np.unique(self.codes[rows], return_inverse=True)
        return [self.values[code] for code in kinds.tolist()], codes

    def where(self, good: Sequence[bool]) -> NDArray[np.bool_]:
        """The rows whose value is good, `good` being said of each value."""
        return np.array(good, bool)[self.codes]


def coded(values: Sequence[Any], codes: Codes) -> Coded:
    """A column in which no value stands twice."""
    place = {value: number for number, value in enumerate(dict.fromkeys(values))}
    if len(place) < len(values):
        codes = np.array([place[value] for value in values])[codes]
    return Coded([*place], narrow(codes, len(place)))


def kinds(codes: Codes) -> list[int]:
    """The different codes, in ascending order."""
    found = np.sort(codes)
    return found[np.append(True, found[1:] != found[:-1])[: len(found)]].tolist()


def narrow(codes: Codes, n: int) -> Codes:
    """Codes below `n` in as few bytes as they need: a country has a million rows."""
    return codes.astype(np.min_scalar_type(max(n - 1, 0)), copy=False)


def mixed(*columns: NDArray[Any]) -> NDArray[np.int64]:
    """One number a row for columns of whole numbers: the same one where rows agree in every column, and only there."""
    found, size = np.zeros(len(columns[0]), np.int64), 1
    for column in columns if len(found) else ():
        least, most = int(column.min()), int(column.max())
        if least == most:
            continue
        if most - least >= _FITS:
            column, least, most = _numbered(column)
        if size * (most - least + 1) > _FITS:
            found, _, size = _numbered(found)
        wide = column if column.dtype == object else column.astype(np.int64)
        found = found * (most - least + 1) + (wide - least).astype(np.int64)
        size *= most - least + 1
    return found


def _numbered(column: NDArray[Any]) -> tuple[NDArray[np.int64], int, int]:
    """Numbers from 0 in place of those of the column, so that they fit; the least and the greatest."""
    kinds, codes = np.unique(column, return_inverse=True)
    return codes.astype(np.int64), 0, len(kinds) - 1


def grouped(numbers: Codes) -> list[Rows]:
    """The rows that have the same number, for each number: in the order of their first rows, each in that of rows."""
    order = np.argsort(narrow(numbers, int(numbers.max(initial=0)) + 1), kind="stable").astype(np.int32)
    there = numbers[order]
    cuts = [0, *(np.flatnonzero(there[1:] != there[:-1]) + 1).tolist(), len(order)] if len(order) else []
    return sorted((order[start:end] for start, end in pairwise(cuts)), key=lambda rows: rows[0])
