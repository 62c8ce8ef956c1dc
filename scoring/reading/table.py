"""CSV text to typed columns by a `TableSpec`, every fault at its cell.

pandas would shift a row with an unquoted `155,41`, drop blank rows and turn `001` into 1, all in
silence; so the structure is read here and pandas only ever sees what passed.
"""

import csv
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice

from scoring.faults import Faults, Place, nearest
from scoring.faults import table as say
from scoring.faults.text import EMPTY
from scoring.faults.values import LONG
from scoring.model.folder import TablePlaces, cell_start
from scoring.model.tables import TableSpec
from scoring.reading.columns import Columns, Reader
from scoring.values import LONGEST_TEXT

MOST_ROWS = 1_200_000
"""Admits 10,000 units x 100 criteria with room for status rows."""

MOST_BROKEN = 20
"""After so many records that are none, the rest of the file is not looked at."""

BATCH = 500
"""So many rows become parts of columns at a time: never are the cells of a whole file in memory."""

_TOTAL_ROWS = ("tổng", "tổng cộng", "cộng", "total", "sum", "trung bình", "giá trị trung bình", "average")

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
    if line != 1 or not _header(spec, places, faults):
        for _ in rows:
            pass  # what is no record is told all the same
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
                yield row, end
            break
        except csv.Error as error:
            if "field limit" in str(error):
                faults.add(LONG, places.at(end + 1), found=f"> {csv.field_size_limit()}", limit=LONGEST_TEXT)
            else:
                faults.add(say.QUOTE, places.at(end + 1))
            start, broken = end + 1, broken + 1
            dropped.add("")


def _shaped(rows: list[Row], reader: Reader) -> list[Row]:
    """The rows with as many cells as the header. What is blank or a comment holds no data: nothing is dropped."""
    width, places, faults = len(reader.places.header), reader.places, reader.faults
    odd = {first for first in {row[0] for row, _ in rows if row} if not first or _is_comment(first)}
    good: list[Row] = []
    for found in rows:
        row, line = found
        if len(row) == width and row[0] not in odd:
            good.append(found)
        elif not any(row):
            faults.add(say.BLANK, places.at(line))
        elif _is_comment(row[0]):
            faults.add(say.COMMENT, places.at(line), found=row[0])
        elif len(row) != width:
            faults.add(say.RAGGED, places.at(line), found=len(row), expected=width)
            reader.drop(row)
        else:
            good.append(found)
    return good


def _is_comment(first: str) -> bool:
    return first.startswith("#") or first.casefold().strip() in _TOTAL_ROWS


def _header(spec: TableSpec, places: TablePlaces, faults: Faults) -> bool:
    header = places.header
    expected = ", ".join(spec.names)
    first = places.text.partition("\n")[0]
    good = True
    if len(header) == 1 and len(spec.names) > 1:
        for mark in (";", "\t", "|"):
            if mark in header[0]:
                faults.add(say.DELIMITER, places.at(1), found=mark)
                return False
    for index, found in enumerate(header):
        place = Place(places.file, 1, cell_start(first, index))
        if not found.strip():
            faults.add(say.HEADER_EMPTY, place, number=index + 1, expected=expected)
            good = False
        elif found in header[:index]:
            faults.add(say.HEADER_TWICE, place, found=found)
            good = False
        elif found not in spec.names:
            faults.add(say.HEADER, place, found=found, expected=expected, near=nearest(found, spec.names))
            good = False
    for name in spec.names:
        if name not in header:
            faults.add(say.HEADER_LACKS, places.at(1), column=name, expected=expected)
            good = False
    return good
