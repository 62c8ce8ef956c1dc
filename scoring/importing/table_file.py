"""One of our CSV tables as somebody's spreadsheet saved it, to the table as we keep it; every change is told."""

from collections.abc import Callable, Mapping, Sequence
from functools import cache, partial
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
from scoring.model.input_rows import InputRows
from scoring.model.tables.spec import TableSpec
from scoring.reading.table import read_table
from scoring.reading.text import read_text

Taken = Mapping[str, Callable[[Sequence[str]], Takes]]
"""Column -> what its cell takes in a row, of the columns that may take a number or a day."""

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
    told = _mend(sheet, _inputs(context, sheet.header) if context else _columns(spec), faults)
    text = as_text(origin.ordered())
    if origin.reorders:
        faults.add(imported.ORDER, Place(sheet.file))
    inner = Faults()
    read = read_table(spec, text, sheet.file, inner)
    if read and context:
        columns, lines, places = read
        rows = InputRows((columns[name] for name in spec.names), lines)
        check_inputs(context.with_inputs(rows, places), inner)
    for fault in inner:
        place = origin.place(fault.place, text)
        if place not in told and fault.kind not in _LATER:
            faults.add(fault.kind, place, **fault.values)
    return text


def _columns(spec: TableSpec) -> Taken:
    known = {column.name: taken_by(column) for column in spec.columns}
    return {name: lambda row, takes=takes: takes for name, takes in known.items() if takes.number or takes.day}


def _inputs(context: Context, header: list[str]) -> Taken:
    """What a figure of inputs.csv may be: it is of the kind that the leaf declares."""
    if not {"unit", "node", "input"} <= set(header):
        return {}
    unit, node, name = (header.index(column) for column in ("unit", "node", "input"))

    @cache
    def taken(group: str | None, node: str, name: str) -> Takes:
        leaf = context.method.nodes.get(node)
        if group is None or leaf is None or name not in leaf.inputs:
            return TEXT
        return taken_as(leaf.inputs[name], lambda text: leaf.read(group, name, text))

    def of_row(row: Sequence[str]) -> Takes:
        return taken(context.group_of.get(row[unit]), row[node], row[name])

    return {"self": of_row, "verified": of_row}


def _mend(sheet: Sheet, taken: Taken, faults: Faults) -> set[Place]:
    """Bring the numbers and days of the sheet into our form; the places of those that could be two things."""
    refused: set[Place] = set()
    whole = [(row, line) for row, line in zip(sheet.rows, sheet.lines, strict=True) if len(row) == len(sheet.header)]
    # A column holds few different texts: each is looked at once.
    looked = cache(partial(mended, mark=sheet.mark))
    for index, column in enumerate(sheet.header):
        found: dict[Kind, list[tuple[int, str, str]]] = {}
        for row, line in whole if column in taken else ():
            try:
                change = looked(row[index], taken[column](row)) if row[index] else None
            except Refused as error:
                faults.add(error.kind, sheet.at(line, index), **error.values)
                refused.add(sheet.at(line, index))
                continue
            if change:
                kind, after = change
                found.setdefault(kind, []).append((line, row[index], after))
                row[index] = after
        for kind, changes in found.items():
            line, before, after = changes[0]
            said = {"n": len(changes), "before": visible(before), "after": after}
            faults.add(kind, sheet.at(line, index), column=column, **said)
    return refused
