"""Which units the text names as those that `of` selects."""

from scoring.model.rows import PrintedRow
from scoring.reconcile.how import How
from scoring.reconcile.ledger import Ledger
from scoring.reconcile.selection import checked as checked
from scoring.reconcile.statistics.count import chosen_units
from scoring.reconcile.sums import Difference, Recomputed, Sum

NAME = "members"
WORDS = {"vi": "các đơn vị được nêu tên", "en": "units named"}
NEEDS, MAY = ("group", "of", "members"), ()


def recompute(ledger: Ledger, row: PrintedRow, how: How) -> Recomputed:
    if why := ledger.undecided(row):
        return Recomputed(why=why)
    chosen, named = chosen_units(ledger, row, how), row.members or ()
    differences = (
        Difference("named", tuple(unit for unit in named if unit not in chosen)),
        Difference("table", tuple(unit for unit in chosen if unit not in named)),
    )
    return Recomputed(
        (Sum("selected", None, None, None, chosen),),
        same=set(chosen) == set(named),
        differences=tuple(found for found in differences if found.items),
    )
