"""Filled workbooks to the rows of inputs.csv."""

from bisect import bisect_left
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from scoring.faults import Faults, FaultsFound, Place, editions, imported, keys, nearest, totals
from scoring.faults import workbook as say
from scoring.faults.importing import NO_UNIT, TWICE
from scoring.importing.beside import tell_unread
from scoring.importing.filled import Filled, Side
from scoring.importing.target import Context, Target
from scoring.importing.unit_rows import UnitRows
from scoring.model.rows import InputRow, OwnRow
from scoring.model.tables import INPUTS
from scoring.self_check.own_file import Problem, checker
from scoring.self_check.sheet import UNIT
from scoring.self_check.workbook_file import read_workbook


class Entered(NamedTuple):
    """How much a workbook said of which unit."""

    name: str
    unit: str
    title: str
    figures: int
    statuses: int


def merged_inputs(
    files: Sequence[tuple[Path, str]], target: Target, context: Context, side: Side, faults: Faults
) -> tuple[list[Sequence[str]], list[Entered]]:
    """The rows of inputs.csv with what the workbooks say, `side` being the column that their figures are of.

    `files`: path and name of each. Every fault of every workbook is told.
    """
    entered: list[Entered] = []
    rows: dict[str, list[InputRow]] = {}
    for row in context.edition.inputs or ():
        rows.setdefault(row.unit, []).append(row)
    inputs = Place(target.name(target.path(INPUTS)))
    first: dict[str, str] = {}
    taken: list[Filled] = []
    for path, name in files:
        filled = _filled(path, name, target, context, faults)
        if filled is None:
            continue
        title = context.index.units[filled.unit].latest.name_vi
        other = first.setdefault(filled.unit, name)
        if other != name:
            faults.add(TWICE, filled.place, what=f"{title} ({filled.unit})", other=other)
            continue
        taken.append(filled)
        found = UnitRows(context, side, filled, rows.get(filled.unit, []), inputs, faults).merged()
        tell_unread(filled, found, context, faults)
        if filled.unit not in rows:
            rows = _with(rows, filled.unit, context)
        rows[filled.unit] = found
        entered.append(Entered(name, filled.unit, title, len(filled.own.inputs), len(filled.own.statuses)))
    if undated := [filled for filled in taken if not filled.book.head.edition]:
        told = {"n": len(undated), "file": undated[0].book.name, "edition": context.edition.id}
        faults.add(imported.EDITION, undated[0].place, **told)
    return [INPUTS.names, *(_texts(row) for found in rows.values() for row in found)], entered


def _filled(path: Path, name: str, target: Target, context: Context, faults: Faults) -> Filled | None:
    """What a workbook says, None with its faults."""
    try:
        book = read_workbook(path, name)
        head, group_of = book.head, context.group_of
        wanted = (target.index, context.edition.edition.method)
        if head[:2] != wanted or head.group not in context.edition.edition.units_as_of:
            groups = " | ".join(context.edition.edition.units_as_of)
            faults.add(say.OTHER, Place(name), found=" ".join(head[:4]), expected=f"{' '.join(wanted)} {groups}")
        elif head.edition not in ("", context.edition.id):
            faults.add(say.EDITION, Place(name), found=head.edition, expected=context.edition.id)
        elif not head.unit:
            faults.add(NO_UNIT, book.at(UNIT), cell=UNIT)
        elif head.unit not in context.index.units:
            near = nearest(head.unit, context.index.units)
            faults.add(keys.UNIT, book.at(UNIT), found=head.unit, near=near)
        elif group_of.get(head.unit) != head.group:
            faults.add(editions.GROUP, book.at(UNIT), unit=head.unit, groups=head.group)
        else:
            return Filled(book, *book.own(context.method, head.group, _Checked(context, head.unit, head.group)))
    except FaultsFound as found:
        faults.extend(found.faults)
    return None


class _Checked:
    """Tells what is wrong with a figure of a unit: it must also be one that inputs.csv can hold of it."""

    def __init__(self, context: Context, unit: str, group: str) -> None:
        self._method, self._group = context.method, group
        self._check = checker(context.method, group)
        self._applying = {leaf.id for leaf in context.leaves_of(unit)}

    def __call__(self, row: OwnRow) -> Problem | None:
        if row.status is None and self._group not in self._method.nodes[row.node].trees:
            return editions.NO_RULE, "node", {"node": row.node}
        if row.status is None and row.node not in self._applying:
            return totals.NOT_APPLICABLE, "node", {"node": row.node, "group": self._group}
        return self._check(row)


def _with(rows: dict[str, list[InputRow]], unit: str, context: Context) -> dict[str, list[InputRow]]:
    """The rows with a place for another unit, in the order of groups in the edition, then of units.csv."""
    groups, units = [*context.edition.edition.units_as_of], [*context.index.units]
    order = {found: (groups.index(group), units.index(found)) for found, group in context.group_of.items()}
    last = (len(groups), 0)
    names = [*rows]
    names.insert(bisect_left([order.get(name, last) for name in names], order[unit]), unit)
    return {name: rows.get(name, []) for name in names}


def _texts(row: InputRow) -> list[str]:
    cells = [" ".join(cell) if isinstance(cell, tuple) else cell for cell in row[:-1]]
    return [str(cell) if cell is not None else "" for cell in cells]
