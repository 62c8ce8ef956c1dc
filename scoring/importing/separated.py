"""A table as a spreadsheet saves it: cells parted by commas, semicolons or tabs, with empty ones at every end."""

import csv
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from itertools import dropwhile

from scoring.faults import Faults, Place, imported
from scoring.model.folder import TablePlaces, cell_start
from scoring.reading.table import records

MARKS = (",", ";", "\t")


@dataclass(frozen=True)
class Sheet:
    """The cells of a file, and where they came from."""

    file: str
    mark: str
    header: list[str]
    rows: list[list[str]]
    lines: list[int]
    """The line of each row."""
    text: str

    @cached_property
    def _physical(self) -> list[str]:
        return self.text.split("\n")

    def at(self, line: int, index: int) -> Place:
        """The place of the cell `index` on a line."""
        return Place(self.file, line, cell_start(self._physical[line - 1], index, self.mark))

    @property
    def first(self) -> str:
        """The first line of the file as it is."""
        return self._physical[0]


def read_sheet(text: str, file: str, names: Iterable[str], faults: Faults) -> Sheet | None:
    """The table in `text`, of which `names` are columns that any table may have; what is empty at its ends is left out.

    The mark is the one that makes column names of the first line: it is never guessed from the figures.
    """
    known, stripped = set(names), text.rstrip("\n")
    mark = max(MARKS, key=lambda mark: len(known & set(_header(stripped, mark))))
    if mark != ",":
        faults.add(imported.MARK, Place(file), before=mark)
    found = list(records(stripped, TablePlaces(file, stripped, ()), set(), faults, mark))
    if not found or found[0][1] != 1:
        return None
    header = _trimmed(found[0][0])
    rows = [(row, line) for row, line in found[1:]]
    kept = list(dropwhile(lambda pair: not any(pair[0]), reversed(rows)))[::-1]
    if len(kept) < len(rows):
        faults.add(imported.ROWS, Place(file, rows[len(kept)][1]), n=len(rows) - len(kept))
    width = len(header)
    if more := len(found[0][0]) - width:
        faults.add(imported.COLUMNS, Place(file), n=more)
    cells, short = [], []
    for row, line in kept:
        cut = row if any(row[width:]) else row[:width]
        # Excel leaves out empty cells at the end of rows. Between commas it could as well be a cell with a comma lost.
        if mark != "," and any(cut) and len(cut) < width:
            short.append(line)
            cut = cut + [""] * (width - len(cut))
        cells.append(cut)
    if short:
        faults.add(imported.SHORT, Place(file, short[0]), n=len(short))
    return Sheet(file, mark, header, cells, [line for _, line in kept], stripped)


def _header(text: str, mark: str) -> list[str]:
    try:
        return next(csv.reader([text.partition("\n")[0]], delimiter=mark))
    except csv.Error:
        return []


def _trimmed(row: list[str]) -> list[str]:
    return list(dropwhile(lambda cell: not cell, reversed(row)))[::-1]
