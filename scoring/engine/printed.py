"""Figures as a document printed them, with their digits."""

from collections.abc import Iterable, Iterator
from fractions import Fraction

from scoring.engine.leaves import Figures
from scoring.model.coverage import Coverage
from scoring.model.figure import Figure, without
from scoring.model.method import Method, Node
from scoring.model.rows import PrintedRow
from scoring.numbers import digits_of, plain


def printed_figures(method: Method, group: str, units: Iterable[str], rows: Iterable[PrintedRow]) -> Figures:
    """Every node of every unit: the printed figure, the status in its stead, or `not-found` below the
    level that the document prints.

    A printed total stays as printed where a part is missing; it then says which parts it lacks, and
    has no value over the whole maximum (Ea Kar 2020: 112.07 of two pillars out of three).
    """
    mine = [row for row in rows if row.group == group]
    coverage = Coverage(method, mine)
    by_node = {(row.unit, row.node): row for row in mine if row.figure is not None}
    found: Figures = {}
    for unit in units:
        for node in method.nodes.values():
            if not node.applies(group):
                continue
            row, status = by_node.get((unit, node.id)), coverage.of(unit, node.id)
            if row is not None and row.figure is not None:
                points = Fraction(row.figure)
                lacking = tuple(_lacking(node, group, unit, coverage))
                text = plain(points, digits_of(row.figure))
                found[unit, node.id] = Figure(points, text, None, node.maximum(group), True, lacking=lacking)
            elif status is not None:
                found[unit, node.id] = without(status.status or "", True)
            else:
                found[unit, node.id] = without("not-found", True)
    return found


def _lacking(node: Node, group: str, unit: str, coverage: Coverage) -> Iterator[str]:
    """The nodes below `node`, at any depth, for which the document says that there is no figure."""
    for child in node.children:
        if child.applies(group):
            row = coverage.of(unit, child.id)
            if row is None:
                yield from _lacking(child, group, unit, coverage)
            elif row.status != "not-applicable":
                yield child.id
