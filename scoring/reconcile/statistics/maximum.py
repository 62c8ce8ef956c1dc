"""A printed maximum: that of the method file, and the sum of the maxima of its parts."""

from fractions import Fraction

from scoring.model.rows import PrintedRow
from scoring.numbers import shortest, total
from scoring.reconcile.how import How
from scoring.reconcile.ledger import Ledger
from scoring.reconcile.selection import checked as checked
from scoring.reconcile.sums import Recomputed, Sum

NAME = "maximum"
WORDS = {"vi": "điểm tối đa", "en": "maximum"}
NEEDS, MAY = ("group",), ("figure", "status")


def recompute(ledger: Ledger, row: PrintedRow, how: How) -> Recomputed:
    """A dash says that the node is not for the group; any other status says nothing that could be held against it."""
    node = ledger.method.places[row.node]
    if row.status not in (None, "not-applicable"):
        return Recomputed(why="figures")
    if not node.applies(row.group):
        return Recomputed((Sum("method", None, None, status="not-applicable"),), same=row.status is not None)
    maximum = node.maximum(row.group)
    if maximum is None:
        return Recomputed(why="figures")
    sums = [Sum("method", maximum, shortest(maximum))]
    if row.figure is None:
        return Recomputed(tuple(sums), same=False)
    maxima = [child.maximum(row.group) for child in node.children if child.applies(row.group)]
    known = [found for found in maxima if found is not None]
    if known and len(known) == len(maxima) and node.parts == "whole":
        exact = total(known)
        sums.append(Sum("parts", exact, shortest(exact), " + ".join(map(shortest, known))))
    return Recomputed(tuple(sums), same=all(found.exact == Fraction(row.figure) for found in sums))
