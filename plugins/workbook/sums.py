"""The hidden sheet: whole numbers that make every node's points, state and applicable maximum."""

from collections.abc import Mapping
from fractions import Fraction
from typing import Any

from plugins.workbook import words
from plugins.workbook.plan import NodeRow, NoWorkbook, Plan
from plugins.workbook.totals import MISSING, NOT_APPLICABLE, THERE, Cells, scale, total
from scoring.model.node import Node
from scoring.rules.cells import Pair, TooLarge
from scoring.rules.sheet import Cell, Sheet
from scoring.rules.tree import bests_of
from scoring.self_check.sheet import FIGURE, SHEET, STATUS
from scoring.self_check.unit_document import best_key

TYPED_DIGITS = 6
"""Decimal places of points that are typed, in a method without rules."""


class Sums:
    """The formulas of a plan, the same for every unit; what differs stands in the cells of `unit`.

    Raises `NoWorkbook` where a sum could pass what a spreadsheet holds exactly.
    """

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        typed = not any(row.node.trees.get(plan.group) for row in plan.rows)
        self.digits = TYPED_DIGITS if typed else plan.method.rounding.digits.choice
        self.scale = scale(plan.method, plan.group)
        self.formulas: list[str] = []
        """Column A of the hidden sheet."""
        leaves = [row.node for row in plan.rows if row.leaf]
        self.decided = {leaf.id: number for number, leaf in enumerate(leaves)}
        """Leaf -> the row (from 0) whose column B holds the points that the council decided, if any."""
        peers = [(leaf.id, best) for leaf in leaves if (tree := leaf.trees.get(plan.group)) for best in bests_of(tree)]
        self.others = {peer: number for number, peer in enumerate(peers)}
        """(Leaf, best) -> the row whose columns C and D hold the best of the others, top and bottom; 0 where none."""
        self.cells = self._cells()
        self.shown = {node: self._shown(cells) for node, cells in self.cells.items()}
        """Node -> the address of its points, rounded to whole units of the last digit."""

    def write(self, sheet: Any, unit: Mapping[str, Any]) -> None:
        """Write the hidden sheet for a unit's document, or an empty one."""
        for row, text in enumerate(self.formulas):
            # No stored value: LibreOffice believes a stored 0, and would reckon with it until a cell changes.
            sheet.write_formula(row, 0, text, None, "")
        for leaf, points in unit.get("overrides", {}).items():
            sheet.write_number(self.decided[leaf], 1, int(Fraction(points) * 10**self.digits))
        known = unit.get("others", {})
        for (leaf, best), row in self.others.items():
            text = known.get(leaf, {}).get(best_key(best))
            number = Fraction(text) if text is not None else Fraction(0)
            sheet.write_number(row, 2, number.numerator)
            sheet.write_number(row, 3, number.denominator if text is not None else 0)

    def _cells(self) -> dict[str, Cells]:
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

    def _shown(self, cells: Cells) -> str:
        if cells.points.depth == 1:
            return cells.points.top
        mode = self._plan.method.rounding.mode.choice
        try:
            return Sheet({}, Fraction(0), self._put, str, "").rounded(cells.points, 0, mode)
        except TooLarge as error:
            raise NoWorkbook(cells.node, "size") from error

    def _put(self, text: str) -> str:
        self.formulas.append(text)
        return f"calc!$A${len(self.formulas)}"

    def _leaf(self, row: NodeRow, own: int) -> Cells:
        units, state = self._points(row)
        decided = f"calc!$B${self.decided[row.node.id] + 1}"
        state = self._put(f'=IF({decided}<>"",{THERE},{state})')
        reach = int((row.node.maximum(self._plan.group) or Fraction(0)) * 10**self.digits)
        points = self._put(f'=IF({state}={THERE},IF({decided}<>"",{decided},{units}),0)')
        maximum = self._put(f"=IF({state}={THERE},{own},0)")
        applying = self._put(f"=IF({state}={NOT_APPLICABLE},0,{own})")
        return Cells(row.node, Pair(points, "1", reach, 1), state, maximum, str(own), maximum, applying, own)

    def _points(self, row: NodeRow) -> tuple[str, str]:
        """A leaf's points in units of the last digit, and the formula of its state."""
        sheet, node, group = f"'{SHEET}'!", row.node, self._plan.group
        status, gone = f"{sheet}{STATUS}{row.row}", quoted(words.status("not-applicable"))
        blanks = [f'{sheet}{FIGURE}{figure.row}=""' for figure in row.figures]
        states = f'IF({status}<>"",IF({status}="{gone}",{NOT_APPLICABLE},{MISSING}),{{}})'
        if group not in node.trees:
            cell = f"{sheet}{FIGURE}{row.figures[0].row}"
            units = f"IF({blanks[0]},0,ROUND({cell}*{10**self.digits},0))"
            return self._put(f"={units}"), states.format(f"IF({blanks[0]},{MISSING},{THERE})")
        inputs = {
            figure.input: Cell(f"{sheet}{FIGURE}{figure.row}", figure.spec, row.limit)
            for figure in row.figures
            if figure.input and figure.spec
        }
        maximum, yes = node.maximum(group) or Fraction(0), words.bilingual("yes")
        others = {
            best: (f"calc!$C${number + 1}", f"calc!$D${number + 1}")
            for (leaf, best), number in self.others.items()
            if leaf == node.id
        }
        cells = Sheet(inputs, maximum, self._put, lambda level: level_label(node, group, level), yes, others)
        value = cells.value(node.trees[group])
        units = cells.rounded(value, self.digits, self._plan.method.rounding.mode.choice)
        applies = f"IF({value.bottom}=0,{NOT_APPLICABLE},{THERE})" if value.gone else str(THERE)
        return units, states.format(f"IF(OR({','.join(blanks)}),{MISSING},{applies})" if blanks else applies)


def level_label(node: Node, group: str, level: str) -> str:
    """A level as the list of its cell offers it."""
    return words.name(node.level_names(group)[level])


def quoted(text: str) -> str:
    """A text inside a formula's quotation marks."""
    return text.replace('"', '""')
