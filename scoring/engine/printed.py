"""Figures as a document printed them, with their digits."""

from collections.abc import Iterable
from decimal import Decimal
from fractions import Fraction

from scoring.engine.figures import Figures
from scoring.model.choices import Policy
from scoring.model.coverage import Coverage
from scoring.model.figure import Figure, without
from scoring.model.method import Method
from scoring.model.node import Node
from scoring.model.rows import PrintedRow
from scoring.numbers import digits_of, plain


def printed_figures(method: Method, group: str, units: Iterable[str], rows: Iterable[PrintedRow]) -> Figures:
    """Every node and view of every unit: the printed figure, the status in its stead, or `not-found` below the
    level that the document prints.

    A value (points / maximum) that a document printed is a figure out of 1, in its printed digits.

    A printed total stays as printed where a part is missing; it then says which parts it lacks, and
    has no value over the whole maximum (Ea Kar 2020: 112.07 of two pillars out of three).
    """
    mine = [row for row in rows if row.group == group and row.unit and not row.statistic]
    coverage = Coverage(method, mine)
    by_node = {(row.unit, row.node): row for row in mine if row.figure is not None}
    found: Figures = {}
    for unit in units:
        for node in method.places.values():
            if not node.applies(group):
                continue
            row, status = by_node.get((unit, node.id)), coverage.of(unit, node.id)
            if row is not None and row.figure is not None:
                found[unit, node.id] = _printed(method, node, row, row.figure, coverage)
            elif status is not None:
                found[unit, node.id] = without(status.status or "", True)
            else:
                found[unit, node.id] = without("not-found", True)
    return found


def printed_ranks(group: str, rows: Iterable[PrintedRow]) -> dict[str, dict[str, int]]:
    """Node -> unit -> the rank that a document printed."""
    found: dict[str, dict[str, int]] = {}
    for row in rows:
        if row.group == group and row.statistic == "rank" and row.figure is not None:
            found.setdefault(row.node, {})[row.unit] = int(row.figure)
    return found


def derived_ranks(group: str, rows: Iterable[PrintedRow]) -> frozenset[tuple[str, str]]:
    """(unit, node) of the ranks that a document only implies: 'one place up from the year before'."""
    return frozenset(
        (row.unit, row.node)
        for row in rows
        if row.group == group and row.statistic == "rank" and row.quality == "derived"
    )


def _printed(method: Method, node: Node, row: PrintedRow, figure: Decimal, coverage: Coverage) -> Figure:
    treated = _treated(method, node, row.group, row.unit, coverage)
    maximum = Fraction(1) if row.scale == "value" else node.maximum(row.group)
    for part in treated["reduce"] if row.scale != "value" else ():
        less = method.nodes[part].maximum(row.group)
        maximum = None if maximum is None or less is None else maximum - less
    points = Fraction(figure)
    return Figure(
        points,
        plain(points, digits_of(figure)),
        None,
        maximum,
        True,
        zeroed=tuple(treated["zero"]),
        left_out=tuple(treated["reduce"]),
        lacking=tuple(treated["block"]),
        scale="value" if row.scale == "value" else "points",
    )


def _treated(method: Method, node: Node, group: str, unit: str, coverage: Coverage) -> dict[Policy, list[str]]:
    """The nodes below `node`, at any depth, that are not in its printed total, by what the method does.

    A part that was not submitted or not verified is lacking whatever the policy: the document printed
    the total without it. One that was withheld or not found is in the total; only its figure is not here.
    """
    found: dict[Policy, list[str]] = {"zero": [], "reduce": [], "block": []}
    for child in node.children:
        if not child.applies(group):
            continue
        row = coverage.of(unit, child.id)
        if row is None:
            for policy, parts in _treated(method, child, group, unit, coverage).items():
                found[policy] += parts
        elif row.status == "not-applicable":
            found[child.not_applicable or method.not_applicable.choice].append(child.id)
        elif row.status in ("not-submitted", "not-verified"):
            found["block"].append(child.id)
    return found
