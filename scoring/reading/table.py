"""CSV text to typed columns by a `TableSpec`, every fault at its cell.

pandas would shift a row with an unquoted `155,41`, drop blank rows and turn `001` into 1, all in
silence; so the structure is read here and pandas only ever sees what passed.
"""

import csv
from dataclasses import replace
from itertools import compress, islice
from typing import Any

from scoring.faults import Faults, Place, Refused, nearest
from scoring.faults import table as say
from scoring.faults.text import EMPTY
from scoring.faults.values import LONG, REQUIRED
from scoring.model.folder import TablePlaces, cell_start
from scoring.model.tables import Column, TableSpec
from scoring.values import LONGEST_TEXT

MOST_ROWS = 1_200_000
"""Admits 10,000 units x 100 criteria with room for status rows."""

MOST_BROKEN = 20
"""After so many records that are none, the rest of the file is not looked at."""

Columns = dict[str, list[Any]]
_TOTAL_ROWS = ("tổng", "tổng cộng", "cộng", "total", "sum", "trung bình", "giá trị trung bình", "average")
_UNREAD = object()


def read_table(spec: TableSpec, text: str, file: str, faults: Faults) -> tuple[Columns, list[int], TablePlaces] | None:
    """Typed columns, the physical line of each row, and the places of cells; None where no row can be told.

    An empty cell is None. A row with a fault is left out and the places know its key; of rows that agree in
    the spec's key the first is kept. So what is read on and checked is good, though it may not be all.
    """
    stripped = text.rstrip("\n")
    if text.endswith("\n\n"):
        faults.add(say.BLANK_END, TablePlaces(file, text, ()).at(stripped.count("\n") + 2))
    rows, lines, broken = _rows(stripped, file, faults)
    if not lines or lines[0] != 1:
        return None
    header = rows.pop(0)
    lines.pop(0)
    places = TablePlaces(file, stripped, tuple(header))
    if not _header(spec, places, faults):
        return None
    if not rows and not broken:
        faults.add(EMPTY, places.at(1))
        return None
    dropped = {""} if broken else set[str]()
    rows, lines = _shaped(spec, rows, lines, places, dropped, faults)
    columns, lines = _typed(spec, rows, lines, places, dropped, faults)
    columns, lines = _once(spec, columns, lines, places, faults)
    return columns, lines, replace(places, dropped=frozenset(dropped))


def _rows(text: str, file: str, faults: Faults) -> tuple[list[list[str]], list[int], int]:
    """The records that stand on one line each, their lines, and how many there are that do not."""
    places = TablePlaces(file, text, ())
    physical = text.split("\n")
    rows: list[list[str]] = []
    lines: list[int] = []
    start = broken = 0
    while start < len(physical) and broken < MOST_BROKEN:
        end = start
        reader = csv.reader(islice(physical, start, None), strict=True)
        try:
            for row in reader:
                if start + reader.line_num > end + 1:
                    faults.add(say.NEWLINE, places.at(end + 1))
                    end, broken = start + reader.line_num, broken + 1
                    continue
                end += 1
                rows.append(row)
                lines.append(end)
                if len(rows) > MOST_ROWS + 1:
                    faults.add(say.CELLS, places.at(end), found=f"> {MOST_ROWS}", limit=MOST_ROWS)
                    return [], [], broken
            break
        except csv.Error as error:
            if "field limit" in str(error):
                faults.add(LONG, places.at(end + 1), found=f"> {csv.field_size_limit()}", limit=LONGEST_TEXT)
            else:
                faults.add(say.QUOTE, places.at(end + 1))
            start, broken = end + 1, broken + 1
    return rows, lines, broken


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


def _shaped(
    spec: TableSpec, rows: list[list[str]], lines: list[int], places: TablePlaces, dropped: set[str], faults: Faults
) -> tuple[list[list[str]], list[int]]:
    """The rows with as many cells as the header. What is blank or a comment holds no data: nothing is dropped."""
    width = len(places.header)
    good: list[tuple[list[str], int]] = []
    for row, line in zip(rows, lines, strict=True):
        if not any(row):
            faults.add(say.BLANK, places.at(line))
        elif row[0].startswith("#") or row[0].casefold().strip() in _TOTAL_ROWS:
            faults.add(say.COMMENT, places.at(line), found=row[0])
        elif len(row) != width:
            faults.add(say.RAGGED, places.at(line), found=len(row), expected=width)
            dropped.add(_key(spec, row, places))
        else:
            good.append((row, line))
    return [row for row, _ in good], [line for _, line in good]


def _key(spec: TableSpec, row: list[str], places: TablePlaces) -> str:
    """The first key cell of a row that is dropped; empty where it cannot be told."""
    column = next(column for column in spec.columns if column.name == spec.key[0])
    index = places.header.index(column.name)
    try:
        return str(column.parse(row[index])) if index < len(row) else ""
    except Refused:
        return ""


def _typed(
    spec: TableSpec, rows: list[list[str]], lines: list[int], places: TablePlaces, dropped: set[str], faults: Faults
) -> tuple[Columns, list[int]]:
    """The columns of the rows whose cells are all good."""
    bad: set[int] = set()
    columns: Columns = {}
    for column in spec.columns:
        index = places.header.index(column.name)
        columns[column.name] = _column(column, [row[index] for row in rows], lines, places, bad, faults)
    dropped.update(_key(spec, row, places) for row, line in zip(rows, lines, strict=True) if line in bad)
    return _without(bad, columns, lines)


def _without(bad: set[int], columns: Columns, lines: list[int]) -> tuple[Columns, list[int]]:
    if not bad:
        return columns, lines
    good = [line not in bad for line in lines]
    return {name: list(compress(cells, good)) for name, cells in columns.items()}, list(compress(lines, good))


def _column(
    column: Column, cells: list[str], lines: list[int], places: TablePlaces, bad: set[int], faults: Faults
) -> list[Any]:
    # A column holds few different texts (ids, yes, no, small counts): each is parsed once.
    parsed: dict[str, Any] = dict.fromkeys(set(cells), _UNREAD)
    refused: dict[str, Refused] = {}
    for text in sorted(parsed):
        try:
            if text == "" and column.required:
                raise Refused(REQUIRED)
            parsed[text] = None if text == "" else column.parse(text)
        except Refused as error:
            refused[text] = error
    if refused:
        for text, line in zip(cells, lines, strict=True):
            if error := refused.get(text):
                faults.add(error.kind, places.at(line, column.name), **error.values)
                bad.add(line)
    return [parsed[text] for text in cells]


def _once(
    spec: TableSpec, columns: Columns, lines: list[int], places: TablePlaces, faults: Faults
) -> tuple[Columns, list[int]]:
    """The rows that are the first with their key."""
    seen: dict[tuple[Any, ...], int] = {}
    again: set[int] = set()
    for key, line in zip(zip(*(columns[name] for name in spec.key), strict=True), lines, strict=True):
        other = seen.setdefault(key, line)
        if other != line:
            faults.add(say.DUPLICATE, places.at(line, spec.key[0]), key=" + ".join(spec.key), other=other)
            again.add(line)
    return _without(again, columns, lines)
