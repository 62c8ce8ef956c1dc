"""How many groups of units the edition has."""

from fractions import Fraction

from scoring.model.rows import PrintedRow
from scoring.reconcile.how import How
from scoring.reconcile.ledger import Ledger
from scoring.reconcile.selection import checked as checked
from scoring.reconcile.sums import Recomputed, Sum

NAME = "groups"
WORDS = {"vi": "số nhóm đơn vị", "en": "number of groups"}
NEEDS, MAY = ("figure",), ()


def recompute(ledger: Ledger, row: PrintedRow, how: How) -> Recomputed:
    """The groups of `units_as_of`."""
    exact = Fraction(len(ledger.groups))
    return Recomputed((Sum("method", exact, str(exact)),), exact, exact)
