"""Writes a workbook: instructions, the sheet to type in, and the hidden one whose whole numbers make the points."""

import io
from collections.abc import Mapping
from datetime import datetime
from fractions import Fraction
from typing import Any

import xlsxwriter
from xlsxwriter.worksheet import Worksheet

from plugins.workbook import words
from plugins.workbook.guide import Heading, guide
from plugins.workbook.lists import Lists, Map
from plugins.workbook.plan import NodeRow
from plugins.workbook.possible import Layout
from plugins.workbook.rows import HEADS, WIDTHS, rule_text, title
from plugins.workbook.styles import style
from plugins.workbook.sums import TYPED_DIGITS
from plugins.workbook.totals import THERE, Cells
from plugins.workbook.typed import Typed
from scoring.model.node import Node
from scoring.rules.tree import ZERO, bests_of
from scoring.self_check.sheet import MAP, SHEET

_CREATED = datetime(2000, 1, 1)
"""The same bytes on any day."""
_GUIDE = "Hướng dẫn"


class _Plain(Worksheet):
    """A sheet whose formulas hold no function that came after 2007, and are not searched for them: half the time."""

    def _prepare_formula(self, formula: str, expand_future_functions: bool = False) -> str:
        return formula.removeprefix("=")


def workbook(layout: Layout, heading: Heading, unit: Mapping[str, Any] | None) -> bytes:
    """The file for one group, empty or filled in with a unit's document (`unit_documents`)."""
    return _Writer(layout, heading, unit or {}).run()


class _Writer:
    def __init__(self, layout: Layout, heading: Heading, unit: Mapping[str, Any]) -> None:
        self.plan, self.sums = layout
        self.group, self.heading, self.unit = self.plan.group, heading, unit
        self.file = io.BytesIO()
        # A text of the data that begins with = is a text.
        options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
        self.book: Any = xlsxwriter.Workbook(self.file, options)
        self.book.set_properties({"title": heading.title, "created": _CREATED})
        self.formats: dict[tuple[str, int | None], Any] = {}
        guide(self.book.add_worksheet(_GUIDE), heading, self.format)
        self.sheet = self.book.add_worksheet(SHEET, _Plain)
        calc, lists, places = (self.book.add_worksheet(name, _Plain) for name in ("calc", "lists", MAP))
        for sheet in (calc, lists, places):
            sheet.hide()
            sheet.protect()
        self.sums.write(calc, unit)
        found = Map(places, heading, self.group, str(unit.get("unit", "")))
        self.typed = Typed(self.sheet, self.group, unit, Lists(lists), found, self.format)

    def run(self) -> bytes:
        self.head()
        if self.heading.units:
            self.typed.unit(self.heading.units)
        for row in self.plan.rows:
            self.node(row)
            self.results(row, self.sums.cells[row.node.id])
        self.sheet.protect("", {"format_columns": True, "format_rows": True})
        self.sheet.activate()
        self.sheet.set_first_sheet()
        self.book.close()
        return self.file.getvalue()

    def format(self, name: str, digits: int | None = None) -> Any:
        key = (name, digits)
        if key not in self.formats:
            self.formats[key] = self.book.add_format(style(name, digits))
        return self.formats[key]

    def head(self) -> None:
        self.sheet.write_string(0, 0, self.heading.title, self.format("title"))
        self.sheet.write_string(1, 0, self.heading.subject, self.format("line"))
        self.sheet.write_string(
            2, 0, words.bilingual("Type in the yellow cells. All else follows."), self.format("soft")
        )
        for column, (head, width) in enumerate(zip(HEADS, WIDTHS, strict=True)):
            self.sheet.set_column(column, column, width)
            self.sheet.write_string(4, column, words.bilingual(head), self.format("head"))
        self.sheet.freeze_panes(5, 1)
        self.sheet.set_landscape()
        self.sheet.set_paper(9)
        self.sheet.fit_to_pages(1, 0)
        self.sheet.repeat_rows(4)

    def node(self, row: NodeRow) -> None:
        """The words of a node, and below a leaf the cells to type in."""
        name = self.format("leaf" if row.leaf else "part")
        for column, text in enumerate(title(row.node)):
            self.sheet.write_string(row.row - 1, column, text, name)
        for column in range(2, len(HEADS)):
            self.sheet.write_blank(row.row - 1, column, None, name)
        if row.leaf:
            self.sheet.write_string(row.row - 1, 3, self.remark(row.node), self.format("soft"))
            self.sheet.write_string(row.row - 1, 13, rule_text(row.node, self.group), self.format("soft"))
            self.typed.leaf(row, self.heading.evidence.get(row.node.id, ""))

    def remark(self, leaf: Node) -> str:
        if self.unit.get("overrides", {}).get(leaf.id):
            return words.bilingual("decided by the council, in place of the rule")
        if leaf.id in self.unit.get("others", {}) or not bests_of(leaf.trees.get(self.group, ZERO)):
            return ""
        return words.bilingual("no other unit is known here: one's own figure counts as the best")

    def results(self, row: NodeRow, cells: Cells) -> None:
        """Points, applicable maximum, published result, difference; with values, for a viewer that computes none."""
        published = self.unit.get("published", {}).get(row.node.id, {})
        points, status, maximum = (published.get(key) for key in ("points", "status", "maximum"))
        at, own = row.row, row.node.maximum(self.group) or Fraction(0)
        style, digits = "number" if row.leaf else "total", self.sums.digits
        plain, number = self.format(style), self.format(style, None if digits == TYPED_DIGITS else digits)
        value = float(Fraction(points)) if points is not None else ""
        there = f"{cells.state}={THERE}"
        self.sheet.write_formula(
            at - 1, 5, f'=IF({there},{self.sums.shown[row.node.id]}/{10**digits},"")', number, value
        )
        applying = f"=IF({there},{cells.maximum}/{self.sums.scale},{own.numerator}/{own.denominator})"
        self.sheet.write_formula(at - 1, 6, applying, plain, float(Fraction(maximum) if maximum else own))
        if not published:
            return
        self.sheet.write(at - 1, 7, words.status(status or "not-found") if points is None else value, number)
        gap = f'=IF(AND(ISNUMBER(F{at}),ISNUMBER(H{at})),ROUND(F{at}-H{at},6),"")'
        self.sheet.write_formula(at - 1, 8, gap, number, "" if points is None else 0)
        agrees, differs = words.bilingual("agrees"), words.bilingual("differs")
        same = f'IF(AND(ISNUMBER(F{at}),ISNUMBER(H{at})),I{at}=0,AND(F{at}="",NOT(ISNUMBER(H{at}))))'
        words_of = self.format("leaf" if row.leaf else "part")
        self.sheet.write_formula(at - 1, 9, f'=IF({same},"{agrees}","{differs}")', words_of, agrees)
