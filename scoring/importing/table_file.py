"""One of our CSV tables as somebody's spreadsheet saved it, to the table as we keep it; every change is told."""

from collections.abc import Callable, Mapping
from pathlib import Path

from scoring.checks.inputs import check as check_inputs
from scoring.faults import Faults, Kind, Place, Refused, editions, imported, keys, visible
from scoring.faults.importing import NOT_HERE, TABLE
from scoring.importing.cells import TEXT, Takes, mended, taken_as, taken_by
from scoring.importing.made import as_text
from scoring.importing.origin import Origin
from scoring.importing.separated import Sheet, read_sheet
from scoring.importing.target import TABLES, Context
from scoring.model import tables
from scoring.model.rows import InputRow
from scoring.model.tables import TableSpec
from scoring.reading.table import read_table
from scoring.reading.text import read_text

Taken = Callable[[Mapping[str, str], str], Takes]
"""What the cell of a column takes, in a row given by column."""

_LATER = (editions.ABSENT, editions.CELL, keys.EVIDENCE)
"""What other rows or files may still bring is for `thuocdo check`."""


def which(path: Path, name: str, faults: Faults) -> tuple[Sheet, TableSpec] | None:
    """The cells of a file and the table that it is: by its name, otherwise by its first line."""
    read = read_text(path, name, faults)
    columns = [column for spec in tables.TABLES for column in spec.names]
    sheet = read_sheet(read[0], name, columns, faults) if read else None
    if sheet is None:
        return None
    known = {spec.file: spec for spec in tables.TABLES}
    spec = known.get(path.name) or next((spec for spec in TABLES if set(spec.names) == set(sheet.header)), None)
    if spec is None:
        faults.add(TABLE, Place(name), found=sheet.first, known=", ".join(spec.file for spec in TABLES))
    elif spec not in TABLES:
        faults.add(NOT_HERE, Place(name), found=spec.file, known=", ".join(spec.file for spec in TABLES))
    else:
        return sheet, spec
    return None


def canonical(sheet: Sheet, spec: TableSpec, context: Context | None, faults: Faults) -> str:
    """The table as we keep it, read by the reader of our files; what it refuses is told where it stands in the file.

    inputs.csv needs the edition's `context`: what a figure may be is said by the method.
    """
    origin = Origin(sheet, spec)
    told = _mend(sheet, _inputs(context) if context else _columns(spec), faults)
    text = as_text(origin.ordered())
    if origin.reorders:
        faults.add(imported.ORDER, Place(sheet.file))
    inner = Faults()
    read = read_table(spec, text, sheet.file, inner)
    if read and context:
        columns, lines, places = read
        rows = tuple(map(InputRow, *(columns[name] for name in spec.names), lines))
        check_inputs(context.with_inputs(rows, places), inner)
    for fault in inner:
        place = origin.place(fault.place, text)
        if place not in told and fault.kind not in _LATER:
            faults.add(fault.kind, place, **fault.values)
    return text


def _columns(spec: TableSpec) -> Taken:
    known = {column.name: taken_by(column) for column in spec.columns}
    return lambda row, column: known.get(column, TEXT)


def _inputs(context: Context) -> Taken:
    """What a cell of inputs.csv takes: a figure is of the kind that the leaf declares."""

    def taken(row: Mapping[str, str], column: str) -> Takes:
        if column not in ("self", "verified"):
            return TEXT
        group, node = context.group_of.get(row.get("unit", "")), context.method.nodes.get(row.get("node", ""))
        name = row.get("input", "")
        if group is None or node is None or name not in node.inputs:
            return TEXT
        return taken_as(node.inputs[name], lambda text: node.read(group, name, text))

    return taken


def _mend(sheet: Sheet, taken: Taken, faults: Faults) -> set[Place]:
    """Bring the numbers and days of the sheet into our form; the places of those that could be two things."""
    found: dict[tuple[Kind, str], list[tuple[Place, str, str]]] = {}
    refused: set[Place] = set()
    for row, line in zip(sheet.rows, sheet.lines, strict=True):
        if len(row) != len(sheet.header):
            continue
        named = dict(zip(sheet.header, row, strict=True))
        for index, column in enumerate(sheet.header):
            if not row[index]:
                continue
            try:
                change = mended(row[index], taken(named, column), sheet.mark)
            except Refused as error:
                place = sheet.at(line, index)
                faults.add(error.kind, place, **error.values)
                refused.add(place)
                continue
            if change:
                kind, after = change
                found.setdefault((kind, column), []).append((sheet.at(line, index), row[index], after))
                row[index] = after
    for (kind, column), changes in found.items():
        place, before, after = changes[0]
        faults.add(kind, place, column=column, n=len(changes), before=visible(before), after=after)
    return refused
