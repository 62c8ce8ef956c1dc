"""Rows of text to typed columns by a `TableSpec`, a batch at a time, every fault at its cell."""

from array import array
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from scoring.faults import Faults, Refused
from scoring.faults import table as say
from scoring.faults.values import FILL, REQUIRED
from scoring.model.coded import NONE, Coded, Codes, coded, mixed, narrow
from scoring.model.folder import TablePlaces
from scoring.model.tables.spec import Column, TableSpec
from scoring.values import FILL as UNFILLED

Columns = Mapping[str, Coded]
Cells = Sequence[Sequence[str]]
"""Texts by column, each as long as there are rows."""


class Reader:
    """The typed columns of one table, growing. `dropped` gets the keys of the rows that are left out."""

    def __init__(self, spec: TableSpec, places: TablePlaces, dropped: set[str], faults: Faults) -> None:
        self.spec, self.places, self.dropped, self.faults = spec, places, dropped, faults
        self._known = [_Known(column) for column in spec.columns]
        self._lines = array("i")

    def read(self, cells: Cells, lines: Sequence[int]) -> None:
        """Type `cells`, whose columns are those of the header; a row with a bad one is left out."""
        bad: set[int] = set()
        texts = dict(zip(self.places.header, cells, strict=True))
        found: list[Codes] = []
        for known in self._known:
            column = texts[known.column.name]
            found.append(known.codes(column))
            if known.refused and not known.refused.keys().isdisjoint(column):
                self._tell(known, column, lines, bad)
        for row, line in zip(zip(*cells, strict=True), lines, strict=True) if bad else ():
            if line in bad:
                self.drop(row)
        kept = np.array([line not in bad for line in lines]) if bad else slice(None)
        self._lines.frombytes(np.array(lines, np.intc)[kept].tobytes())
        for known, codes in zip(self._known, found, strict=True):
            known.rows.frombytes(codes[kept].tobytes())

    def drop(self, row: Sequence[str]) -> None:
        """Remember the first key cell of a row that is left out; empty where it cannot be told."""
        column = next(column for column in self.spec.columns if column.name == self.spec.key[0])
        index = self.places.header.index(column.name)
        try:
            self.dropped.add(str(column.parse(row[index])) if index < len(row) else "")
        except Refused:
            self.dropped.add("")

    def once(self) -> tuple[Columns, Codes]:
        """The rows that are the first with their key, and their lines."""
        columns, lines = {known.column.name: known.whole() for known in self._known}, np.array(self._lines)
        keys = mixed(*(coded(columns[name].values, columns[name].codes).codes for name in self.spec.key))
        ordered = np.sort(keys)
        if (ordered[1:] != ordered[:-1]).all():
            return columns, lines
        seen: dict[int, int] = {}
        again: set[int] = set()
        for key, line in zip(keys.tolist(), lines.tolist(), strict=True):
            other = seen.setdefault(key, line)
            if other != line:
                said = {"key": " + ".join(self.spec.key), "other": other}
                self.faults.add(say.DUPLICATE, self.places.at(line, self.spec.key[0]), **said)
                again.add(line)
        kept = np.array([line not in again for line in lines.tolist()])
        return {name: Coded(found.values, found.codes[kept]) for name, found in columns.items()}, lines[kept]

    def _tell(self, known: "_Known", texts: Sequence[str], lines: Sequence[int], bad: set[int]) -> None:
        for text, line in zip(texts, lines, strict=True):
            if error := known.refused.get(text):
                self.faults.add(error.kind, self.places.at(line, known.column.name), **error.values)
                bad.add(line)


class _Known:
    """A column, growing. Each text that was met is parsed once, for a column holds few different ones."""

    def __init__(self, column: Column) -> None:
        self.column = column
        self.rows = array("i")
        self.refused: dict[str, Refused] = {}
        self._values: list[Any] = [None]
        self._numbers: dict[str, int] = {}

    def codes(self, texts: Sequence[str]) -> Codes:
        """The numbers of what the texts mean; that of None for an empty one, and for one that is refused."""
        met = set(texts)
        for text in met - self._numbers.keys():
            self._numbers[text] = self._number(text)
        if len(met) == 1:
            return np.full(len(texts), self._numbers[texts[0]], np.intc)
        return np.fromiter(map(self._numbers.__getitem__, texts), np.intc, len(texts))

    def _number(self, text: str) -> int:
        try:
            if text == UNFILLED:
                raise Refused(FILL)
            if not text and self.column.required:
                raise Refused(REQUIRED)
            value = self.column.parse(text) if text else None
        except Refused as error:
            self.refused[text] = error
            return NONE
        if value is None:
            return NONE
        self._values.append(value)
        return len(self._values) - 1

    def whole(self) -> Coded:
        """All rows."""
        found = Coded(self._values, narrow(np.array(self.rows), len(self._values)))
        self.rows = array("i")
        return found
