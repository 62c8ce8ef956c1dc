"""A unit's own figures from a filled workbook: its hidden map says which cell holds what."""

import io
import re
import warnings
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

import openpyxl

from scoring.faults import Faults, FaultsFound, Place, Refused
from scoring.faults import workbook as say
from scoring.model.method import Method
from scoring.model.rows import OwnRow
from scoring.model.tables.spec import STATUSES
from scoring.self_check.archive import sound_archive
from scoring.self_check.cell_text import cell_text
from scoring.self_check.own import Own
from scoring.self_check.own_file import Checked, own
from scoring.self_check.sheet import FIGURE, MAP, SHEET, STATUS, UNIT, typed_cells

_MOST_ROWS = 50_000
"""Rows of a sheet that are looked at."""
_COLUMNS, _MAP_WIDTH = "ABCDEFGHIJKLM", 5
"""Columns that are looked at of the sheet to type in, and how many of the map."""
_ADDRESS = re.compile(r"([A-Z])([1-9][0-9]{0,4})", re.ASCII)


class Head(NamedTuple):
    """What a workbook is of; `unit` is empty where it was made for none and none was chosen in it.

    `edition` is empty in the workbook of a method, which may be filled in for any.
    """

    index_id: str
    version: str
    group: str
    unit: str
    edition: str = ""


class _Mapped(NamedTuple):
    """A row of the map: 'figure' or 'status', the node, the input or '', and the cell."""

    word: str
    node: str
    name: str
    address: str


@dataclass(frozen=True)
class Workbook:
    """A workbook of ours, whoever filled it in. Hidden sheets but the map, and sheets that were added, are not read."""

    name: str
    """As faults name it."""
    head: Head
    _map: tuple[_Mapped, ...]
    _labels: dict[tuple[str, str, str], str]
    """(Node or '', kind, what a list offers) -> the id that it stands for."""
    _cells: dict[str, Any]

    def at(self, address: str) -> Place:
        """The place of a cell."""
        return Place(f"{self.name}!{address}")

    def text(self, address: str) -> str | None:
        """What is typed into a cell, on one line. Raises `Refused` for a formula."""
        found = cell_text(self._cells.get(address))
        return " ".join(found.split()) if found else None

    def own(self, method: Method, group: str, checked: Checked) -> tuple[Own, dict[tuple[str, str], str]]:
        """The figures, and of each leaf and input (or '': what stands in their place) the cell.

        `checked` tells what is wrong with one. Raises `FaultsFound` with all faults of the cells.
        """
        faults, rows = Faults(), list[OwnRow]()
        if not self._fits(method, group):
            faults.add(say.MAP, Place(self.name), version=self.head.version)
            raise FaultsFound(faults)
        for mapped in self._map:
            try:
                text = cell_text(self._cells.get(mapped.address))
                row = self._row(mapped, text) if text is not None else None
                problem = checked(row) if row else None
            except Refused as refused:
                row, problem = None, (refused.kind, "", refused.values)
            if problem:
                faults.add(problem[0], self.at(mapped.address), **problem[2])
            elif row:
                rows.append(row)
        if faults.errors:
            raise FaultsFound(faults)
        # A status stands in place of figures that were typed before it was chosen.
        gone = {row.node for row in rows if row.status}
        kept = own([row for row in rows if row.status or row.node not in gone])
        return kept, {(mapped.node, mapped.name): mapped.address for mapped in self._map}

    def _row(self, mapped: _Mapped, text: str) -> OwnRow:
        """What a filled cell says. Raises `Refused` for a status that is none."""
        node = mapped.node
        if mapped.word == "status":
            status = self._labels.get(("", "status", text), text)
            if status not in STATUSES:
                raise Refused(say.STATUS, found=text)
            return OwnRow(node, None, None, status, 0)
        # Another text than one of a list is a number or a day already.
        value = self._labels.get((node, "level", text)) or self._labels.get(("", "yes-no", text)) or text
        return OwnRow(node, mapped.name or None, value, None, 0)

    def _fits(self, method: Method, group: str) -> bool:
        """Whether map and labels are those of the method: nothing is read from a cell that nobody sees as such."""
        row = 0
        for mapped in self._map:
            found = _ADDRESS.fullmatch(mapped.address)
            column = STATUS if mapped.word == "status" else FIGURE
            if not found or found[1] != column:
                return False
            follows = int(found[2]) == row + 1 or (mapped.word == "status" and int(found[2]) > row)
            if not follows:
                return False
            row = int(found[2])
        if [mapped[:3] for mapped in self._map] != [*typed_cells(method, group)]:
            return False
        return all(_means(method, group, *label, value) for label, value in self._labels.items())


def read_workbook(path: Path, name: str) -> Workbook:
    """The workbook at `path`, called `name` in faults. Raises `FaultsFound` where it is none of ours, or not safe."""
    place = Place(name)
    try:
        rows, cells = _sheets(sound_archive(path))
        if not rows or rows[0][0] != "workbook":
            raise Refused(say.NOT_OURS)
        labels = {(node, kind, label): value for word, node, kind, value, label in rows if word == "label"}
        head = Head(*rows[0][1:], next((row[3] for row in rows if row[0] == "edition"), ""))
        place = place._replace(file=f"{name}!{UNIT}")
        if any(row[0] == "unit" and row[3] == UNIT for row in rows):
            head = head._replace(unit=_chosen(cell_text(cells.get(UNIT)), labels))
    except Refused as refused:
        faults = Faults()
        faults.add(refused.kind, place, **refused.values)
        raise FaultsFound(faults) from refused
    mapped = tuple(_Mapped(*row[:4]) for row in rows if row[0] in ("figure", "status"))
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


def _means(method: Method, group: str, node: str, kind: str, label: str, value: str) -> bool:
    """Whether a person who chooses `label` means `value`: the words of a list end in English."""
    if kind == "level":
        name = method.nodes[node].level_names(group).get(value) if node in method.nodes else None
        return name is not None and label in (f"{name.vi} / {name.en}", name.vi)
    return kind == "unit" or label.rpartition(" / ")[2].replace(" ", "-") == value
