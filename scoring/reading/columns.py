"""Rows of text to typed columns by a `TableSpec`, a batch at a time, every fault at its cell."""

from collections.abc import Sequence
from itertools import compress
from typing import Any

from scoring.faults import Faults, Refused
from scoring.faults import table as say
from scoring.faults.values import FILL, REQUIRED
from scoring.model.folder import TablePlaces
from scoring.model.tables.spec import Column, TableSpec
from scoring.values import FILL as UNFILLED

Columns = dict[str, list[Any]]


class Reader:
    """The typed columns of one table, growing. `dropped` gets the keys of the rows that are left out."""

    def __init__(self, spec: TableSpec, places: TablePlaces, dropped: set[str], faults: Faults) -> None:
        self.spec, self.places, self.dropped, self.faults = spec, places, dropped, faults
        self.columns: Columns = {column.name: [] for column in spec.columns}
        self.lines: list[int] = []
        self._known = [_Known(column) for column in spec.columns]

    def read(self, rows: Sequence[list[str]], lines: Sequence[int]) -> None:
        """Type the cells of `rows`, which have as many as the header; a row with a bad one is left out."""
        bad: set[int] = set()
        texts = dict(zip(self.places.header, zip(*rows, strict=True), strict=False))
        typed: Columns = {}
        for known in self._known:
            name = known.column.name
            typed[name] = known.values(texts[name])
            if not known.refused.keys().isdisjoint(texts[name]):
                self._tell(known, texts[name], lines, bad)
        for row, line in zip(rows, lines, strict=True) if bad else ():
            if line in bad:
                self.drop(row)
        typed, kept = _without(bad, typed, [*lines])
        self.lines += kept
        for name, cells in typed.items():
            self.columns[name] += cells

    def drop(self, row: list[str]) -> None:
        """Remember the first key cell of a row that is left out; empty where it cannot be told."""
        column = next(column for column in self.spec.columns if column.name == self.spec.key[0])
        index = self.places.header.index(column.name)
        try:
            self.dropped.add(str(column.parse(row[index])) if index < len(row) else "")
        except Refused:
            self.dropped.add("")

    def once(self) -> tuple[Columns, list[int]]:
        """The rows that are the first with their key."""
        keys = list(zip(*(self.columns[name] for name in self.spec.key), strict=True))
        if len(set(keys)) == len(keys):
            return self.columns, self.lines
        seen: dict[tuple[Any, ...], int] = {}
        again: set[int] = set()
        for key, line in zip(keys, self.lines, strict=True):
            other = seen.setdefault(key, line)
            if other != line:
                said = {"key": " + ".join(self.spec.key), "other": other}
                self.faults.add(say.DUPLICATE, self.places.at(line, self.spec.key[0]), **said)
                again.add(line)
        return _without(again, self.columns, self.lines)

    def _tell(self, known: "_Known", texts: Sequence[str], lines: Sequence[int], bad: set[int]) -> None:
        for text, line in zip(texts, lines, strict=True):
            if error := known.refused.get(text):
                self.faults.add(error.kind, self.places.at(line, known.column.name), **error.values)
                bad.add(line)


class _Known:
    """The texts of a column that were met: each is parsed once, for a column holds few different ones."""

    def __init__(self, column: Column) -> None:
        self.column = column
        self.parsed: dict[str, Any] = {}
        self.refused: dict[str, Refused] = {}

    def values(self, texts: Sequence[str]) -> list[Any]:
        """What the texts mean; None for an empty one, and for one that is refused."""
        for text in set(texts) - self.parsed.keys():
            self.parsed[text] = None
            try:
                if text == UNFILLED:
                    raise Refused(FILL)
                if text:
                    self.parsed[text] = self.column.parse(text)
                elif self.column.required:
                    raise Refused(REQUIRED)
            except Refused as error:
                self.refused[text] = error
        return [self.parsed[text] for text in texts]


def _without(bad: set[int], columns: Columns, lines: list[int]) -> tuple[Columns, list[int]]:
    if not bad:
        return columns, lines
    good = [line not in bad for line in lines]
    return {name: list(compress(cells, good)) for name, cells in columns.items()}, list(compress(lines, good))
