"""How many units `of` selects."""

from fractions import Fraction

from scoring.model.rows import PrintedRow
from scoring.reconcile.how import How
from scoring.reconcile.ledger import Ledger
from scoring.reconcile.selection import WORDS as BY_STATUS
from scoring.reconcile.selection import Tie, select, tie
from scoring.reconcile.selection import checked as checked
from scoring.reconcile.sums import Recomputed, Sum

NAME = "count"
WORDS = {"vi": "số đơn vị", "en": "number of units"}
NEEDS, MAY = ("group", "figure", "of"), ("scale", "quality")


def recompute(ledger: Ledger, row: PrintedRow, how: How) -> Recomputed:
    """Who is in the group is known in a partial edition too; who reached what is not."""
    if why := ledger.undecided(row):
        return Recomputed(why=why)
    chosen = chosen_units(ledger, row, how)
    exact = Fraction(len(chosen))
    return Recomputed((Sum("selected", exact, str(len(chosen)), None, chosen),), exact, exact)


def chosen_units(ledger: Ledger, row: PrintedRow, how: How) -> tuple[str, ...]:
    """The units that `of` selects."""
    return select(row.of or "", ledger.units(row), ledger.parts(row, _counting(row, how)))


def tie_of(ledger: Ledger, row: PrintedRow, how: How) -> Tie | None:
    """The tie at the last place of what `of` selects."""
    return tie(row.of or "", chosen_units(ledger, row, how), ledger.parts(row, _counting(row, how)))


def _counting(row: PrintedRow, how: How) -> How:
    """Counting an absent unit as 0 does not make it one that reported."""
    return how._replace(absent_as_zero=False) if row.of in BY_STATUS else how
