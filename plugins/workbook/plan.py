"""Where everything of a method stands on the sheet: a row for each node, and below a leaf a row for each figure."""

from dataclasses import dataclass
from functools import cached_property

from scoring.model.input import InputSpec
from scoring.model.method import Method
from scoring.model.node import Node
from scoring.rules.cells import TooLarge
from scoring.rules.shape import QUANTITIES
from scoring.rules.sheet import Cell, Sheet
from scoring.rules.tree import bests_of

FIRST_ROW = 6
"""Rows above it hold the title, the unit and the heads."""
_LIMITS = tuple(10**digits for digits in (9, 8, 7, 6, 5, 4))


@dataclass(frozen=True)
class FigureRow:
    """One figure to type: an input, or (`input` None) the points of a leaf without a rule."""

    row: int
    input: str | None
    spec: InputSpec | None


@dataclass(frozen=True)
class NodeRow:
    """One node or view; a leaf has figures below it. `limit` bounds its figures where the method states no bound."""

    row: int
    depth: int
    node: Node
    figures: tuple[FigureRow, ...]
    limit: int

    @property
    def leaf(self) -> bool:
        """Whether it is scored by itself, from figures or typed points."""
        return not (self.node.children or self.node.of)

    @cached_property
    def unbounded(self) -> frozenset[str | None]:
        """The inputs that are numbers without a stated bound: `limit` bounds them."""
        return frozenset(
            figure.input
            for figure in self.figures
            if figure.spec and figure.spec.kind in QUANTITIES and figure.spec.highest is None
        )


@dataclass(frozen=True)
class Plan:
    """The rows of a method for one group, in the order of the method; then its views."""

    method: Method
    group: str
    rows: tuple[NodeRow, ...]

    @cached_property
    def leaves(self) -> tuple[NodeRow, ...]:
        """Those that have figures."""
        return tuple(row for row in self.rows if row.leaf)


class NoWorkbook(Exception):
    """A spreadsheet cannot do the sums of this method exactly: which node, and why."""

    def __init__(self, node: Node, why: str) -> None:
        super().__init__(why)
        self.node, self.why = node, why


def plan(method: Method, group: str) -> Plan:
    """The rows for `group`. Raises `NoWorkbook` where a sum could pass what a spreadsheet holds exactly."""
    if method.rounding.stage.choice != "leaf" and any(group in leaf.trees for leaf in method.leaves):
        raise NoWorkbook(method.tree, "stage")
    rows: list[NodeRow] = []
    at = FIRST_ROW
    places = [*method.tree.walk(), *((view, 1) for view in method.views_by_id.values())]
    for node, depth in places:
        if not node.applies(group):
            continue
        if node.maximum(group) is None:
            raise NoWorkbook(node, "maximum")
        names = list(_figures(node, group))
        figures = tuple(FigureRow(at + 1 + n, name, spec) for n, (name, spec) in enumerate(names))
        rows.append(NodeRow(at, depth, node, figures, _limit(method, node, group)))
        at += 1 + len(figures)
    return Plan(method, group, tuple(rows))


def _figures(node: Node, group: str) -> list[tuple[str | None, InputSpec | None]]:
    if node.children or node.of:
        return []
    return [(None, None)] if group not in node.trees else list(node.inputs_for(group).items())


def _limit(method: Method, node: Node, group: str) -> int:
    """The greatest bound under which the rule's whole numbers stay exact."""
    tree, maximum = node.trees.get(group), node.maximum(group)
    if tree is None or maximum is None:
        return _LIMITS[0]
    for limit in _LIMITS:
        cells = {name: Cell("A1", spec, limit) for name, spec in node.inputs_for(group).items()}
        # Room for the best of the other units too: it is taken to be as large as the unit's own.
        others = dict.fromkeys(bests_of(tree), ("A1", "A1"))
        sheet = Sheet(cells, maximum, lambda _: "A1", str, "", others)
        try:
            sheet.rounded(sheet.value(tree), method.rounding.digits.choice, method.rounding.mode.choice)
        except TooLarge:
            continue
        return limit
    raise NoWorkbook(node, "size")
