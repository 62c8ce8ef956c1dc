"""A unit's own figures from a workbook: its hidden map says which cell holds what."""

import re
from dataclasses import dataclass
from typing import Any, NamedTuple

from scoring.faults import Faults, FaultsFound, Kind, Place, Refused
from scoring.faults import workbook as say
from scoring.model.method import Method
from scoring.model.rows import OwnRow
from scoring.model.tables.spec import STATUSES
from scoring.self_check.cell_text import as_typed, cell_text
from scoring.self_check.own import Own
from scoring.self_check.own_file import Checked, own
from scoring.self_check.sheet import FIGURE, STATUS, cell_place, typed_cells

_ADDRESS = re.compile(r"([A-Z])([1-9][0-9]{0,4})", re.ASCII)
_TITLE = "A"
"""The column that says what a row is."""


class Head(NamedTuple):
    """What a workbook is of; `unit` is empty where it was made for none and none was chosen in it.

    `edition` is empty in the workbook of a method, which may be filled in for any.
    """

    index_id: str
    version: str
    group: str
    unit: str
    edition: str = ""


class Mapped(NamedTuple):
    """A row of the map: 'figure' or 'status', the node, the input or '', the cell, and what its row is called."""

    word: str
    node: str
    name: str
    address: str
    title: str


@dataclass(frozen=True)
class Workbook:
    """A workbook of ours, whoever filled it in. Hidden sheets but the map, and sheets that were added, are not read."""

    name: str
    """As faults name it."""
    head: Head
    _map: tuple[Mapped, ...]
    _labels: dict[tuple[str, str, str], str]
    """(Node or '', kind, what a list offers) -> the id that it stands for."""
    _cells: dict[str, Any]

    def at(self, address: str) -> Place:
        """The place of a cell."""
        return cell_place(self.name, address)

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
        if moved := next((mapped for mapped in self._map if self._title(mapped) != mapped.title), None):
            address, found = _TITLE + moved.address[1:], self._title(moved)
            faults.add(say.MOVED, self.at(address), expected=moved.title, found=found)
            raise FaultsFound(faults)
        for mapped in self._map:
            cell = self._cells.get(mapped.address)
            try:
                text = cell_text(cell)
                row = self._row(mapped, text) if text is not None else None
                problem = checked(row) if row else None
            except Refused as refused:
                row, problem = None, (refused.kind, "", refused.values)
            if problem:
                kind, said = self._typed(method, mapped) or (problem[0], problem[2])
                faults.add(kind, self.at(mapped.address), **said)
            elif row:
                rows.append(row)
        if faults.errors:
            raise FaultsFound(faults)
        # A status stands in place of figures that were typed before it was chosen.
        gone = {row.node for row in rows if row.status}
        kept = own([row for row in rows if row.status or row.node not in gone])
        return kept, {(mapped.node, mapped.name): mapped.address for mapped in self._map}

    def _title(self, mapped: Mapped) -> str:
        """What the row of a cell is called on the sheet: another one where rows were put in, taken out or sorted."""
        cell = self._cells.get(_TITLE + mapped.address[1:])
        return "" if cell is None else str(cell.value)

    def _typed(self, method: Method, mapped: Mapped) -> tuple[Kind, dict[str, object]] | None:
        """What is wrong with a figure in the words of who typed it, where there are such."""
        if mapped.word == "status":
            return None
        kind = method.nodes[mapped.node].inputs[mapped.name].kind if mapped.name else "amount"
        return as_typed(kind, self._cells[mapped.address].value, self._choices(mapped.node))

    def _choices(self, node: str) -> tuple[str, ...]:
        """What the lists of a leaf's figures offer."""
        own = tuple(label for whose, kind, label in self._labels if (whose, kind) == (node, "level"))
        return own or tuple(label for _, kind, label in self._labels if kind == "yes-no")

    def _row(self, mapped: Mapped, text: str) -> OwnRow:
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


def _means(method: Method, group: str, node: str, kind: str, label: str, value: str) -> bool:
    """Whether a person who chooses `label` means `value`: the words of a list end in English."""
    if kind == "level":
        name = method.nodes[node].level_names(group).get(value) if node in method.nodes else None
        return name is not None and label in (f"{name.vi} / {name.en}", name.vi)
    return kind == "unit" or label.rpartition(" / ")[2].replace(" ", "-") == value
