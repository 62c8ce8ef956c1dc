"""A unit's printed rank, against the one that the printed or computed figures give."""

from fractions import Fraction

from scoring.model.rows import PrintedRow
from scoring.reconcile.how import How
from scoring.reconcile.ledger import Ledger
from scoring.reconcile.selection import checked as checked
from scoring.reconcile.sums import Recomputed, Sum

NAME = "rank"
WORDS = {"vi": "thứ hạng", "en": "rank"}
NEEDS, MAY = ("group", "unit", "figure"), ("quality",)


def recompute(ledger: Ledger, row: PrintedRow, how: How) -> Recomputed:
    """A partial edition computes no rank, nor one with a figure withheld: who is not here may stand anywhere."""
    if why := ledger.undecided(row):
        return Recomputed(why=why)
    rank = ledger.ranks(row.group, row.node).get(row.unit)
    if rank is None:
        return Recomputed(why="figures")
    exact = Fraction(rank)
    return Recomputed((Sum("computed", exact, str(rank)),), exact, exact)
