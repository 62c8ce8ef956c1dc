"""A filled workbook from its file: what it is of, its hidden map, and the cells that may be typed in."""

import io
import warnings
from pathlib import Path
from typing import Any

import openpyxl

from scoring.faults import Faults, FaultsFound, Place, Refused
from scoring.faults import workbook as say
from scoring.self_check.archive import sound_archive
from scoring.self_check.cell_text import cell_text
from scoring.self_check.sheet import MAP, SHEET, UNIT, cell_place
from scoring.self_check.workbook import Head, Mapped, Workbook

_MOST_ROWS = 50_000
"""Rows of a sheet that are looked at."""
_COLUMNS, _MAP_WIDTH = "ABCDEFGHIJKLM", 5
"""Columns that are looked at of the sheet to type in, and how many of the map."""


def read_workbook(path: Path, name: str) -> Workbook:
    """The workbook at `path`, called `name` in faults. Raises `FaultsFound` where it is none of ours, or not safe."""
    place = Place(name)
    try:
        rows, cells = _sheets(sound_archive(path))
        if not rows or rows[0][0] != "workbook":
            raise Refused(say.NOT_OURS)
        labels = {(node, kind, label): value for word, node, kind, value, label in rows if word == "label"}
        head = Head(*rows[0][1:])._replace(edition=next((row[3] for row in rows if row[0] == "edition"), ""))
        place = cell_place(name, UNIT)
        if any(row[0] == "unit" and row[3] == UNIT for row in rows):
            head = head._replace(unit=_chosen(cell_text(cells.get(UNIT)), labels))
    except Refused as refused:
        faults = Faults()
        faults.add(refused.kind, place, **refused.values)
        raise FaultsFound(faults) from refused
    mapped = tuple(Mapped(*row) for row in rows if row[0] in ("figure", "status"))
    return Workbook(name, head, mapped, labels, cells)


def _chosen(text: str | None, labels: dict[tuple[str, str, str], str]) -> str:
    """The unit that was chosen in its cell, '' where none was. Raises `Refused` for one that is not on the list."""
    if text is None:
        return ""
    if unit := labels.get(("", "unit", text)):
        return unit
    raise Refused(say.UNIT, found=text)


def _sheets(archive: io.BytesIO) -> tuple[list[tuple[str, ...]], dict[str, Any]]:
    """The rows of the map, and the cells of the sheet to type in; a formula stays one and is never computed."""
    try:
        with warnings.catch_warnings():
            # What openpyxl does not keep of a file is nothing that we read.
            warnings.simplefilter("ignore")
            book = openpyxl.load_workbook(archive, read_only=True, keep_links=False)
            found = [*book[MAP].iter_rows(max_row=_MOST_ROWS, max_col=_MAP_WIDTH, values_only=True)]
            cells = {
                f"{letter}{number}": cell
                for number, row in enumerate(book[SHEET].iter_rows(max_row=_MOST_ROWS, max_col=len(_COLUMNS)), start=1)
                for letter, cell in zip(_COLUMNS, row, strict=False)
                if cell.value is not None
            }
    except Exception as error:
        # Of a damaged file openpyxl raises whatever comes up.
        raise Refused(say.NOT_OURS) from error
    rows = [tuple("" if cell is None else str(cell) for cell in row) for row in found if len(row) == _MAP_WIDTH]
    return rows, cells
