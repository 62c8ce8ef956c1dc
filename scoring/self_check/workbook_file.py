"""A unit's own figures from a filled workbook: its hidden map says which cell holds what."""

import zipfile
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any, NamedTuple

import openpyxl
from openpyxl.utils.exceptions import InvalidFileException

from scoring.faults import Fault, Faults, FaultsFound, Place, unhidden
from scoring.faults import workbook as say
from scoring.model.rows import OwnRow
from scoring.model.tables import STATUSES
from scoring.self_check.own import Own
from scoring.self_check.own_file import Checked, own

LARGEST = 5_000_000
"""Bytes; the largest workbook of ours is a fiftieth of it."""
_UNPACKED = 60_000_000
_MAP, _SHEET = "map", 1


class Head(NamedTuple):
    """What a workbook is of; `unit` is empty where it was not made for one."""

    index_id: str
    version: str
    group: str
    unit: str


class _Book(NamedTuple):
    sheet: Any
    rows: list[tuple[str, ...]]


def read_head(path: Path) -> Head:
    """Which method, group and unit the workbook is of. Raises `FaultsFound` where it is none of ours."""
    found = _open(path).rows[0]
    return Head(*found[1:5])


def read_workbook(path: Path, checked: Checked) -> Own:
    """The figures of the workbook; `checked` tells what is wrong with one. Raises `FaultsFound` with all faults."""
    book, faults = _open(path), Faults()
    labels = {(node, kind, label): value for word, node, kind, value, label in book.rows if word == "label"}
    rows: list[OwnRow] = []
    for word, node, name, address, _ in book.rows:
        if word not in ("figure", "status"):
            continue
        text = _text(book.sheet[address].value)
        if text is None:
            continue
        found = labels.get(("", "status", text), text) if word == "status" else _value(labels, node, text)
        row = (
            OwnRow(node, name or None, None, found, 0)
            if word == "status"
            else OwnRow(node, name or None, found, None, 0)
        )
        if word == "status" and found not in STATUSES:
            faults.add(say.STATUS, Place(f"{path.name}!{address}"), found=text)
            continue
        if fault := checked(row):
            faults.add(fault[0], Place(f"{path.name}!{address}"), **fault[2])
        rows.append(row)
    # A status stands in place of figures that were typed before it was chosen.
    gone = {row.node for row in rows if row.status}
    if faults.errors:
        raise FaultsFound(faults)
    return own([row for row in rows if row.status or row.node not in gone])


def _value(labels: dict[tuple[str, str, str], str], node: str, text: str) -> str:
    """The id of a chosen word; another text is a number or a day already."""
    return labels.get((node, "level", text)) or labels.get(("", "yes-no", text)) or text


def _text(value: Any) -> str | None:
    """A cell as a source file writes it. A number of a cell is binary; its shortest text is what was typed."""
    if value is None or value == "":
        return None
    if isinstance(value, datetime | date):
        return value.date().isoformat() if isinstance(value, datetime) else value.isoformat()
    if isinstance(value, float):
        number = format(Decimal(repr(value)), "f")
        return number.rstrip("0").rstrip(".") if "." in number else number
    return str(value).strip()


def _open(path: Path) -> _Book:
    try:
        if path.stat().st_size > LARGEST:
            raise _refused(path, say.LARGE, limit=LARGEST)
        with zipfile.ZipFile(path) as archive:
            if sum(part.file_size for part in archive.infolist()) > _UNPACKED:
                raise _refused(path, say.LARGE, limit=LARGEST)
        book = openpyxl.load_workbook(path, data_only=True)
        rows = [
            tuple("" if cell is None else str(cell) for cell in row[:5])
            for row in book[_MAP].iter_rows(values_only=True)
        ]
        good = bool(rows) and rows[0][0] == "workbook" and len(rows[0]) == 5
        sheet = book.worksheets[_SHEET]
    except (OSError, KeyError, ValueError, IndexError, zipfile.BadZipFile, InvalidFileException) as error:
        raise _refused(path, say.NOT_OURS) from error
    if not good:
        raise _refused(path, say.NOT_OURS)
    return _Book(sheet, rows)


def _refused(path: Path, kind: Any, **values: object) -> FaultsFound:
    faults = Faults()
    fault = Fault(kind, Place(unhidden(path.name)), values)
    faults.add(fault.kind, fault.place, **fault.values)
    return FaultsFound(faults)
