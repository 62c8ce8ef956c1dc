"""A unit's own figure: the sum of its parts as printed, or what the engine computed from its inputs."""

from collections.abc import Iterator
from fractions import Fraction
from typing import NamedTuple

from scoring.model.choices import Policy
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


_ABSENT = ("not-submitted", "not-verified", "not-applicable")
"""Statuses of a part that is known not to be in the printed total; what is withheld or not found is in it."""


class _Lacks(Exception):
    """A part of the total was not printed, and neither were its own parts; or what counts for it is open."""


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
    """The parts of `node`: each as printed, or its own parts. What is known not to be there is not in the total."""
    if node.parts != "whole":
        raise _Lacks
    for child in (*node.children, *(ledger.method.nodes[part] for part in node.of)):
        maximum = child.maximum(row.group)
        if maximum == 0 or not child.applies(row.group):
            continue
        part = ledger.part(row.group, row.unit, child.id)
        figure = ledger.group(row.group).figures[row.unit, child.id]
        if part is not None and maximum is not None:
            by_value = figure.scale == "value"
            if by_value or row.scale == "value":
                maximum -= _left_out(ledger, row, child)
            # A value that was printed counts with the maximum of its node.
            weight = maximum if by_value else Fraction(1)
            yield _Term(part.exact * weight, part.half * weight, maximum, part.text, by_value)
        elif figure.status in _ABSENT:
            if row.scale == "value" and (stays := _stays(ledger, row, child)):
                yield _Term(Fraction(0), Fraction(0), stays, "0", False)
        elif child.children:
            yield from _terms(ledger, row, child)
        else:
            raise _Lacks


def _stays(ledger: Ledger, row: PrintedRow, node: Node) -> Fraction:
    """What the maximum of a value keeps of `node`, which is not there; with no total, nobody knows."""
    policy = _policy(ledger, row, node)
    if policy == "reduce":
        return Fraction(0)
    maximum = node.maximum(row.group)
    if policy == "block" or maximum is None:
        raise _Lacks
    return maximum


def _left_out(ledger: Ledger, row: PrintedRow, node: Node) -> Fraction:
    """How much of the maximum of `node`, which is there, goes with the parts below it that are not."""
    out = Fraction(0)
    for child in node.children:
        if not child.applies(row.group):
            continue
        if ledger.group(row.group).figures[row.unit, child.id].status in _ABSENT:
            maximum = child.maximum(row.group)
            if maximum is None:
                raise _Lacks
            out += maximum - _stays(ledger, row, child)
        else:
            out += _left_out(ledger, row, child)
    return out


def _policy(ledger: Ledger, row: PrintedRow, node: Node) -> Policy:
    """What the method does with `node`, which is not there."""
    if ledger.group(row.group).figures[row.unit, node.id].status == "not-applicable":
        return node.not_applicable or ledger.method.not_applicable.choice
    return node.missing or ledger.method.missing.choice
