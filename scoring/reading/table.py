"""CSV text to typed columns by a `TableSpec`, every fault at its cell.

pandas would shift a row with an unquoted `155,41`, drop blank rows and turn `001` into 1, all in
silence; so the structure is read here and pandas only ever sees what passed.
"""

import csv
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

Columns = dict[str, list[Any]]
_TOTAL_ROWS = ("tổng", "tổng cộng", "cộng", "total", "sum", "trung bình", "giá trị trung bình", "average")
_UNREAD = object()


def read_table(spec: TableSpec, text: str, file: str, faults: Faults) -> tuple[Columns, list[int], TablePlaces] | None:
    """Typed columns, the physical line of each row, and the places of cells; None on any fault.

    An empty cell is None. Rows that agree in the spec's key are faults.
    """
    before = len(faults.errors)
    stripped = text.rstrip("\n")
    if text.endswith("\n\n"):
        faults.add(say.BLANK_END, TablePlaces(file, text, ()).at(stripped.count("\n") + 2))
    rows, lines = _rows(stripped, file, faults)
    if rows is None:
        return None
    header = rows.pop(0)
    lines.pop(0)
    places = TablePlaces(file, stripped, tuple(header))
    if not _header(spec, places, faults):
        return None
    if not rows:
        faults.add(EMPTY, places.at(1))
        return None
    _shape(rows, lines, places, faults)
    if len(faults.errors) > before:
        return None
    columns = _typed(spec, rows, lines, places, faults)
    if len(faults.errors) == before:
        _keys(spec, columns, lines, places, faults)
    return (columns, lines, places) if len(faults.errors) == before else None


def _rows(text: str, file: str, faults: Faults) -> tuple[list[list[str]] | None, list[int]]:
    places = TablePlaces(file, text, ())
    reader = csv.reader(text.split("\n"), strict=True)
    rows: list[list[str]] = []
    lines: list[int] = []
    end = 0
    try:
        for row in reader:
            if reader.line_num > end + 1:
                faults.add(say.NEWLINE, places.at(end + 1))
                return None, lines
            end = reader.line_num
            rows.append(row)
            lines.append(end)
            if len(rows) > MOST_ROWS + 1:
                faults.add(say.CELLS, places.at(end), found=f"> {MOST_ROWS}", limit=MOST_ROWS)
                return None, lines
    except csv.Error as error:
        if "field limit" in str(error):
            faults.add(LONG, places.at(end + 1), found=f"> {csv.field_size_limit()}", limit=LONGEST_TEXT)
        else:
            faults.add(say.QUOTE, places.at(end + 1))
        return None, lines
    return rows, lines


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
        if found in header[:index]:
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


def _shape(rows: list[list[str]], lines: list[int], places: TablePlaces, faults: Faults) -> None:
    width = len(places.header)
    for row, line in zip(rows, lines, strict=True):
        if not any(row):
            faults.add(say.BLANK, places.at(line))
        elif row[0].startswith("#") or row[0].casefold().strip() in _TOTAL_ROWS:
            faults.add(say.COMMENT, places.at(line), found=row[0])
        elif len(row) != width:
            faults.add(say.RAGGED, places.at(line), found=len(row), expected=width)


def _typed(spec: TableSpec, rows: list[list[str]], lines: list[int], places: TablePlaces, faults: Faults) -> Columns:
    cells = dict(zip(places.header, zip(*rows, strict=True), strict=True))
    return {column.name: _column(column, cells[column.name], lines, places, faults) for column in spec.columns}


def _column(column: Column, cells: tuple[str, ...], lines: list[int], places: TablePlaces, faults: Faults) -> list[Any]:
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
    return [parsed[text] for text in cells]


def _keys(spec: TableSpec, columns: Columns, lines: list[int], places: TablePlaces, faults: Faults) -> None:
    seen: dict[tuple[Any, ...], int] = {}
    for key, line in zip(zip(*(columns[name] for name in spec.key), strict=True), lines, strict=True):
        other = seen.setdefault(key, line)
        if other != line:
            faults.add(say.DUPLICATE, places.at(line, spec.key[0]), key=" + ".join(spec.key), other=other)
