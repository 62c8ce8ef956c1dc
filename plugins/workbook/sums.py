"""The hidden sheet: whole numbers that make every node's points, state and applicable maximum."""

from collections.abc import Mapping
from fractions import Fraction
from typing import Any

from plugins.workbook import words
from plugins.workbook.plan import FIGURE, SHEET, STATUS, NodeRow, Plan
from plugins.workbook.totals import MISSING, NOT_APPLICABLE, THERE, Cells, scale, total
from scoring.model.node import Node
from scoring.rules.sheet import Cell, Sheet
from scoring.rules.tree import Best, bests_of
from scoring.self_check.unit_document import best_key

TYPED_DIGITS = 6
"""Decimal places of points that are typed, in a method without rules."""


class Sums:
    """Writes the formulas of a plan, each in the next cell below; `unit` is the unit's document, or empty."""

    def __init__(self, sheet: Any, plan: Plan, unit: Mapping[str, Any]) -> None:
        self._sheet, self._plan, self._unit, self._row = sheet, plan, unit, 0
        typed = not any(row.node.trees.get(plan.group) for row in plan.rows)
        self.digits = TYPED_DIGITS if typed else plan.method.rounding.digits.choice
        self.scale = scale(plan.method, plan.group)

    def cells(self) -> dict[str, Cells]:
        """Node -> its cells; parts come before what they make."""
        found: dict[str, Cells] = {}
        tree = [row for row in self._plan.rows if not row.node.of]
        for row in [*reversed(tree), *(row for row in self._plan.rows if row.node.of)]:
            names = row.node.of or tuple(child.id for child in row.node.children)
            parts = [found[name] for name in names if name in found]
            own = int((row.node.maximum(self._plan.group) or Fraction(0)) * self.scale)
            made = total(self._plan.method, row.node, own, parts, self._put) if parts else self._leaf(row, own)
            found[row.node.id] = made
        return found

    def _put(self, text: str) -> str:
        self._sheet.write_formula(self._row, 0, text)
        self._row += 1
        return f"calc!$A${self._row}"

    def _leaf(self, row: NodeRow, own: int) -> Cells:
        units, state = self._points(row)
        if decided := self._unit.get("overrides", {}).get(row.node.id):
            units, state = self._put(f"={int(Fraction(decided) * 10**self.digits)}"), self._put(f"={THERE}")
        points = self._put(f"=IF({state}={THERE},{units},0)")
        maximum = self._put(f"=IF({state}={THERE},{own},0)")
        applying = self._put(f"=IF({state}={NOT_APPLICABLE},0,{own})")
        return Cells(row.node, points, state, maximum, self._put(f"={own}"), maximum, applying)

    def _points(self, row: NodeRow) -> tuple[str, str]:
        """A leaf's points in units of the last digit, and its state."""
        sheet, node, group = f"'{SHEET}'!", row.node, self._plan.group
        status, gone = f"{sheet}{STATUS}{row.row}", quoted(words.status("not-applicable"))
        blanks = [f'{sheet}{FIGURE}{figure.row}=""' for figure in row.figures]
        states = f'=IF({status}<>"",IF({status}="{gone}",{NOT_APPLICABLE},{MISSING}),{{}})'
        if group not in node.trees:
            cell = f"{sheet}{FIGURE}{row.figures[0].row}"
            state = self._put(states.format(f"IF({blanks[0]},{MISSING},{THERE})"))
            return self._put(f"=IF({state}={THERE},ROUND({cell}*{10**self.digits},0),0)"), state
        inputs = {
            figure.input: Cell(f"{sheet}{FIGURE}{figure.row}", figure.spec, row.limit)
            for figure in row.figures
            if figure.input and figure.spec
        }
        maximum, yes = node.maximum(group) or Fraction(0), words.bilingual("yes")
        cells = Sheet(
            inputs, maximum, self._put, lambda level: level_label(node, group, level), yes, self._others(node)
        )
        value = cells.value(node.trees[group])
        units = cells.rounded(value, self.digits, self._plan.method.rounding.mode.choice)
        applies = f"IF({value.bottom}=0,{NOT_APPLICABLE},{THERE})"
        return units, self._put(states.format(f"IF(OR({','.join(blanks)}),{MISSING},{applies})" if blanks else applies))

    def _others(self, node: Node) -> dict[Best, tuple[str, str]]:
        """The best of the other units in the edition, held fixed."""
        known: Mapping[str, str] = self._unit.get("others", {}).get(node.id, {})
        found = {best: known.get(best_key(best)) for best in bests_of(node.trees[self._plan.group])}
        numbers = {best: Fraction(text) for best, text in found.items() if text is not None}
        return {best: (self._put(f"={n.numerator}"), self._put(f"={n.denominator}")) for best, n in numbers.items()}


def level_label(node: Node, group: str, level: str) -> str:
    """A level as the list of its cell offers it."""
    return words.name(node.level_names(group)[level])


def quoted(text: str) -> str:
    """A text inside a formula's quotation marks."""
    return text.replace('"', '""')
