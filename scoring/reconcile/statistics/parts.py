"""How many parts a node has for a group."""

from fractions import Fraction

from scoring.model.rows import PrintedRow
from scoring.reconcile.how import How
from scoring.reconcile.ledger import Ledger
from scoring.reconcile.selection import checked as checked
from scoring.reconcile.sums import Recomputed, Sum

NAME = "parts"
WORDS = {"vi": "số thành phần", "en": "number of parts"}
NEEDS, MAY = ("group", "figure"), ()


def recompute(ledger: Ledger, row: PrintedRow, how: How) -> Recomputed:
    """Those that apply to the group; where not all parts are known, nobody can count them."""
    node = ledger.method.places[row.node]
    if node.parts != "whole" or not node.children:
        return Recomputed(why="parts")
    exact = Fraction(sum(child.applies(row.group) for child in node.children))
    return Recomputed((Sum("method", exact, str(exact)),), exact, exact)
