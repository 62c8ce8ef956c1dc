"""Two texts of a table: which cells differ, each with its line and column in the file, and what its row is of."""

import csv
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from scoring.cli.verify.lines import Difference, Line, only
from scoring.model.folder import cell_start

KEYS = ("index", "edition", "revision", "group", "unit", "node", "input", "statistic", "id", "file", "row", "column")
"""What a row is of, as far as its table has these."""


class _Row(NamedTuple):
    """A row by column, and the line that it stands on; cells that no column is for are numbered."""

    cells: Mapping[str, str]
    line: Line
    mark: str

    def at(self, column: str) -> str:
        """'47:23': line and column of a cell, counted from 1, in characters."""
        start = cell_start(self.line.text, [*self.cells].index(column), self.mark) if column in self.cells else 1
        return f"{self.line.number}:{start}"


def tables(found: list[str], expected: list[str]) -> Iterator[Difference]:
    """Only the lines that differ are read as rows: a country's results have hundreds of thousands."""
    if found[0] != expected[0]:
        yield Difference("1", found[0], expected[0])
        return
    here, there = only(found, expected)
    yield from _paired(_rows(found[0], here), _rows(found[0], there))


def _rows(head: str, lines: list[Line]) -> dict[tuple[str, ...], _Row]:
    mark = ";" if ";" in head and "," not in head else "\t" if "\t" in head else ","
    names = _cells(head.removeprefix("\ufeff"), mark)
    rows: dict[tuple[str, ...], _Row] = {}
    for line in lines:
        row = _cells(line.text, mark)
        cells = dict(zip(names, row, strict=False)) | {f"+{n}": cell for n, cell in enumerate(row[len(names) :])}
        key = tuple(f"{name}={cells[name]}" for name in KEYS if cells.get(name)) or (row[0],)
        while key in rows:
            key = (*key, "…")
        rows[key] = _Row(cells, line, mark)
    return rows


def _cells(line: str, mark: str) -> list[str]:
    """A record is one line in every table of ours; what is none is one cell."""
    try:
        return next(csv.reader([line], delimiter=mark), None) or [""]
    except csv.Error:
        return [line]


def _paired(found: Mapping[tuple[str, ...], _Row], expected: Mapping[tuple[str, ...], _Row]) -> Iterator[Difference]:
    """Places are those of the file that was found; of a row that it has not, those of the other."""
    for key in dict.fromkeys((*found, *expected)):
        of, one, other = ", ".join(key), found.get(key), expected.get(key)
        if one is None or other is None:
            (row,) = filter(None, (one, other))
            texts = (None if row is None else ", ".join(row.cells.values()) for row in (one, other))
            yield Difference(f"{row.line.number}: {of}", *texts)
            continue
        for name in dict.fromkeys((*one.cells, *other.cells)):
            if one.cells.get(name) != other.cells.get(name):
                at = (one if name in one.cells else other).at(name)
                yield Difference(f"{at}: {of}, {name}", one.cells.get(name), other.cells.get(name))
