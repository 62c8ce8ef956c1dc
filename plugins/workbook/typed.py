"""The cells in which somebody types: figures, a status in their stead, evidence; each with what it takes."""

from collections.abc import Callable, Mapping
from datetime import date
from fractions import Fraction
from typing import Any

from plugins.words import STATUS_WORDS
from plugins.workbook import words
from plugins.workbook.lists import Lists, Map
from plugins.workbook.plan import FigureRow, NodeRow
from plugins.workbook.rows import hint, title
from plugins.workbook.sums import level_label, quoted
from scoring.model.input import InputSpec
from scoring.model.node import Node
from scoring.self_check.sheet import FIGURE, REASONS, STATUS, UNIT

_FORMATS = {"date": "typed day", "level": "typed text", "yes-no": "typed text"}


class Typed:
    """Writes the yellow cells of a group, filled in from the unit's document where there is one."""

    def __init__(
        self, sheet: Any, group: str, unit: Mapping[str, Any], lists: Lists, places: Map, style: Callable[[str], Any]
    ) -> None:
        self._sheet, self._group, self._unit = sheet, group, unit
        self._lists, self._map, self._style = lists, places, style

    def unit(self, names: Mapping[str, str]) -> None:
        """The cell in which the unit is chosen, by the name of each that may be."""
        column, row = ord(UNIT[0]) - ord("A"), int(UNIT[1:]) - 1
        self._sheet.write_string(row, column - 1, words.bilingual("Unit"), self._style("leaf"))
        self._sheet.write_blank(row, column, None, self._style("typed text"))
        source = self._lists.of(list(names.values()))
        refused = words.bilingual("choose from the list")
        self._sheet.data_validation(
            row, column, row, column, {"validate": "list", "source": source, "error_message": refused}
        )
        self._map.add("unit", "", "", UNIT)
        for unit, name in names.items():
            self._map.add("label", "", "unit", unit, name)

    def leaf(self, row: NodeRow, evidence: str) -> None:
        """The status and the evidence beside a leaf, and its figures below it."""
        at, node = row.row - 1, row.node
        labels = [words.status(status) for status in STATUS_WORDS]
        chosen = self._unit.get("statuses", {}).get(node.id)
        self._sheet.write_string(at, 4, words.status(chosen) if chosen else "", self._style("typed text"))
        self._sheet.data_validation(at, 4, at, 4, {"validate": "list", "source": self._lists.of(labels)})
        self._sheet.write_string(at, 10, evidence, self._style("typed text"))
        self._reasons(at)
        self._map.add("status", node.id, "", f"{STATUS}{row.row}", title(node)[0])
        for figure in row.figures:
            self._figure(row, figure)

    def _reasons(self, at: int) -> None:
        for column in REASONS:
            self._sheet.write_blank(at, ord(column) - ord("A"), None, self._style("typed text"))

    def _figure(self, row: NodeRow, figure: FigureRow) -> None:
        at, spec, node = figure.row - 1, figure.spec, row.node
        names = (words.bilingual("Points"), "") if spec is None else (spec.name.vi, spec.name.en)
        for column, text in enumerate(names):
            self._sheet.write_string(at, column, text, self._style("plain"))
        self._sheet.write_string(at, 3, hint(node, spec, self._group, row.limit), self._style("soft"))
        self._value(at, node, figure)
        self._reasons(at)
        self._sheet.data_validation(at, 2, at, 2, self._takes(node, spec, row.limit))
        self._map.add("figure", node.id, figure.input or "", f"{FIGURE}{figure.row}", names[0])
        if spec is not None and spec.at_most:
            other = next(found.row for found in row.figures if found.input == spec.at_most)
            name = words.name(node.inputs[spec.at_most].name)
            above = quoted(words.bilingual("above %(other)s, of which it is a part", other=name))
            both = f'C{figure.row}<>"",C{other}<>""'
            text = f'=IF(AND({both},C{figure.row}>C{other}),"{above}","")'
            self._sheet.write_formula(at, 9, text, self._style("soft"), "")

    def _value(self, at: int, node: Node, figure: FigureRow) -> None:
        """What the unit reported, as a spreadsheet holds it."""
        if figure.spec is None:
            kind, text = "amount", self._unit.get("points", {}).get(node.id)
        else:
            kind, text = figure.spec.kind, self._unit.get("inputs", {}).get(node.id, {}).get(figure.input)
        style = self._style(_FORMATS.get(kind, "typed"))
        if text is None:
            self._sheet.write_blank(at, 2, None, style)
        elif kind == "date":
            self._sheet.write_datetime(at, 2, date.fromisoformat(text), style)
        elif kind == "yes-no":
            self._sheet.write_string(at, 2, words.bilingual(text), style)
        elif kind == "level":
            self._sheet.write_string(at, 2, level_label(node, self._group, text), style)
        else:
            # A cell holds a binary float; the hidden sheet rounds it back to its digits at once.
            self._sheet.write_number(at, 2, float(Fraction(text)), style)

    def _takes(self, node: Node, spec: InputSpec | None, limit: int) -> dict[str, Any]:
        """What the cell takes; anything else is refused."""
        message = {"error_message": words.bilingual("This cell takes what is said beside it.")}
        if spec is None:
            most = float(node.maximum(self._group) or 0)
            return {"validate": "decimal", "criteria": "between", "minimum": 0, "maximum": most, **message}
        if spec.kind == "yes-no":
            return {
                "validate": "list",
                "source": self._lists.of([words.bilingual("yes"), words.bilingual("no")]),
                **message,
            }
        if spec.kind == "level":
            labels = {level: level_label(node, self._group, level) for level in node.level_names(self._group)}
            for level, label in labels.items():
                self._map.add("label", node.id, spec.kind, level, label)
            return {"validate": "list", "source": self._lists.of(list(labels.values())), **message}
        if spec.kind == "date":
            days = {"minimum": date(1900, 3, 1), "maximum": date(2999, 12, 31)}
            return {"validate": "date", "criteria": "between", **days, **message}
        kind = "integer" if spec.kind == "count" else "decimal"
        highest = Fraction(limit) if spec.highest is None else spec.highest
        bounds = {"minimum": float(spec.lowest), "maximum": float(highest)}
        return {"validate": kind, "criteria": "between", **bounds, **message}
