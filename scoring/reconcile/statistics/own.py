"""A unit's own figure: the sum of its parts as printed, or what the engine computed from its inputs."""

from collections.abc import Iterator
from fractions import Fraction
from typing import NamedTuple

from scoring.model.node import Node
from scoring.model.rows import PrintedRow
from scoring.numbers import plain, shortest, total
from scoring.reconcile.how import How
from scoring.reconcile.ledger import Ledger, bounds
from scoring.reconcile.selection import checked as checked
from scoring.reconcile.sums import Difference, Recomputed, Sum

NAME = ""
WORDS = {"vi": "tổng của một đơn vị", "en": "one unit's total"}
NEEDS, MAY = ("group", "unit"), ("figure", "scale", "status", "quality")


class _Lacks(Exception):
    """A part of the total was not printed, and neither were its own parts."""


class _Term(NamedTuple):
    points: Fraction
    half: Fraction
    maximum: Fraction
    text: str
    by_value: bool


def recompute(ledger: Ledger, row: PrintedRow, how: How) -> Recomputed | None:
    """None for a figure without printed parts: there is nothing to hold it against."""
    if row.figure is None:
        return None
    if ledger.computed:
        return _computed(ledger, row, how)
    node, digits = ledger.method.places[row.node], ledger.digits(row)
    if not any(ledger.part(row.group, row.unit, below) for below in _below(ledger, node)):
        return None
    try:
        terms = list(_terms(ledger, row, node))
    except _Lacks:
        return Recomputed(why="parts")
    if not any(term.maximum for term in terms):
        # Only a part that carries no points was printed: nothing makes the total.
        return Recomputed(why="parts")
    points, half = total(term.points for term in terms), total(term.half for term in terms)
    line = " + ".join(f"{term.text} × {shortest(term.maximum)}" if term.by_value else term.text for term in terms)
    if row.scale == "value":
        maximum = total(term.maximum for term in terms)
        points, half, line = points / maximum, half / maximum, f"({line}) ÷ {shortest(maximum)}"
    low, high = bounds(points, half, how.mode)
    lacking = ledger.lacking(row, row.unit)
    return Recomputed(
        (Sum("parts", points, plain(points, digits, how.mode), line),),
        low,
        high,
        differences=(Difference("left-out", lacking),) if lacking else (),
    )


def _computed(ledger: Ledger, row: PrintedRow, how: How) -> Recomputed:
    figure = ledger.group(row.group).figures.get((row.unit, row.node))
    score = None if figure is None else figure.value if row.scale == "value" else figure.points
    if score is None:
        return Recomputed(why="figures")
    return Recomputed((Sum("computed", score, plain(score, ledger.digits(row), how.mode)),), score, score)


def _below(ledger: Ledger, node: Node) -> list[str]:
    found = [below.id for below, depth in node.walk() if depth]
    for part in node.of:
        found += [below.id for below, _ in ledger.method.nodes[part].walk()]
    return found


def _terms(ledger: Ledger, row: PrintedRow, node: Node) -> Iterator[_Term]:
    """The parts of `node`: each as printed, or its own parts. What was not submitted is not in the total."""
    if node.parts != "whole":
        raise _Lacks
    for child in (*node.children, *(ledger.method.nodes[part] for part in node.of)):
        maximum = child.maximum(row.group)
        if maximum == 0 or not child.applies(row.group):
            continue
        part = ledger.part(row.group, row.unit, child.id)
        figure = ledger.group(row.group).figures[row.unit, child.id]
        if part is not None and maximum is not None:
            # A value that was printed counts with the maximum of its node.
            weight = maximum if figure.maximum == 1 else Fraction(1)
            yield _Term(part.exact * weight, part.half * weight, maximum, part.text, figure.maximum == 1)
        elif figure.status in ("not-submitted", "not-applicable"):
            continue
        elif child.children:
            yield from _terms(ledger, row, child)
        else:
            raise _Lacks
