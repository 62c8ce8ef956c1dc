"""CSV text to typed columns by a `TableSpec`, every fault at its cell.

pandas would shift a row with an unquoted `155,41`, drop blank rows and turn `001` into 1, all in
silence; so the structure is read here and pandas only ever sees what passed.
"""

import csv
import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from itertools import islice

from scoring.faults import Faults
from scoring.faults import table as say
from scoring.faults.text import EMPTY
from scoring.model.folder import TablePlaces
from scoring.model.tables.spec import TableSpec
from scoring.reading.columns import Columns, Reader
from scoring.reading.layout import furniture, good_header
from scoring.values import WORD

MOST_ROWS = 1_200_000
"""Admits 10,000 units x 100 criteria with room for status rows."""

MOST_BROKEN = 20
"""After so many records that are none, the rest of the file is not looked at."""

BATCH = 500
"""So many rows become parts of columns at a time: never are the cells of a whole file in memory."""

_LIKE_IDS = ("total", "sum", "average")
"""Words of a total that could be ids."""

Row = tuple[list[str], int]
"""The cells of a record, and its line."""


def read_table(spec: TableSpec, text: str, file: str, faults: Faults) -> tuple[Columns, list[int], TablePlaces] | None:
    """Typed columns, the physical line of each row, and the places of cells; None where no row can be told.

    An empty cell is None. A row with a fault is left out and the places know its key; of rows that agree in
    the spec's key the first is kept. So what is read on and checked is good, though it may not be all.
    """
    stripped = text.rstrip("\n")
    nowhere = TablePlaces(file, stripped, ())
    if text.endswith("\n\n"):
        faults.add(say.BLANK_END, nowhere.at(stripped.count("\n") + 2))
    if stripped.count("\n") > MOST_ROWS:
        faults.add(say.CELLS, nowhere.at(MOST_ROWS + 2), found=f"> {MOST_ROWS}", limit=MOST_ROWS)
        return None
    dropped: set[str] = set()
    rows = records(stripped, nowhere, dropped, faults)
    header, line = next(rows, ([], 0))
    places = TablePlaces(file, stripped, tuple(header))
    if line != 1 or not good_header(spec, places, faults):
        for _ in rows if len(header) > 1 else ():
            pass  # what is no record is told all the same, where commas are between cells
        return None
    reader, some = Reader(spec, places, dropped, faults), False
    while batch := list(islice(rows, BATCH)):
        some = True
        if good := _shaped(batch, reader):
            reader.read(*zip(*good, strict=True))
    if not some and not dropped:
        faults.add(EMPTY, places.at(1))
        return None
    columns, lines = reader.once()
    return columns, lines, replace(places, dropped=frozenset(dropped))


def records(text: str, places: TablePlaces, dropped: set[str], faults: Faults, mark: str = ",") -> Iterator[Row]:
    """The records that stand on one line each, `mark` between cells. Of one that does not, the key cannot be told."""
    physical = text.split("\n")
    start = broken = 0
    while start < len(physical) and broken < MOST_BROKEN:
        end = start
        reader = csv.reader(islice(physical, start, None), delimiter=mark, strict=True)
        try:
            for row in reader:
                if start + reader.line_num > end + 1:
                    faults.add(say.NEWLINE, places.at(end + 1))
                    end, broken = start + reader.line_num, broken + 1
                    dropped.add("")
                    continue
                end += 1
                if '"' in physical[end - 1] and (at := _stray(physical[end - 1], mark)):
                    faults.add(say.QUOTE, places.at(end)._replace(column=at))
                    dropped.add("")
                    continue
                yield row, end
            break
        except csv.Error:
            faults.add(say.QUOTE, places.at(end + 1))
            start, broken = end + 1, broken + 1
            dropped.add("")


def _stray(line: str, mark: str) -> int:
    """Where the cell begins, from 1, that has a quotation mark without standing in such marks; 0 where none has."""
    good = _quoted(mark).match(line)
    end = good.end() if good else 0
    return end + 1 if end < len(line) else 0


@cache
def _quoted(mark: str) -> re.Pattern[str]:
    """As many whole cells as there are, each with its mark behind or at the end of the line."""
    return re.compile(rf'(?:(?:"(?:[^"]|"")*+"|[^"{mark}]*+)(?:{mark}|$))*')


def _shaped(rows: list[Row], reader: Reader) -> list[Row]:
    """The rows with as many cells as the header. What is blank, a total or a note holds no data: nothing is dropped."""
    width, places, faults = len(reader.places.header), reader.places, reader.faults
    # Few rows can be anything else than data: those whose first cell is no id that came before.
    odd = {first for first in {row[0] for row, _ in rows if row} if not WORD.fullmatch(first) or first in _LIKE_IDS}
    odd.add(places.header[0])
    good: list[Row] = []
    for found in rows:
        row, line = found
        if (len(row) != width or row[0] in odd) and (told := furniture(row, line, places.header)):
            faults.add(told[0], places.at(line), **({"found": told[1]} if told[1] else {}))
        elif len(row) != width:
            faults.add(say.RAGGED, places.at(line), found=len(row), expected=width)
            reader.drop(row)
        else:
            good.append(found)
    return good
