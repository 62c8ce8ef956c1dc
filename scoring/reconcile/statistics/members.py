"""Which units the text names as those that `of` selects."""

from scoring.model.rows import PrintedRow
from scoring.reconcile.how import How
from scoring.reconcile.ledger import Ledger
from scoring.reconcile.selection import checked as checked
from scoring.reconcile.statistics.count import chosen_units, tie_of
from scoring.reconcile.sums import Difference, Recomputed, Sum

NAME = "members"
WORDS = {"vi": "các đơn vị được nêu tên", "en": "units named"}
NEEDS, MAY = ("group", "of", "members"), ("scale",)


def recompute(ledger: Ledger, row: PrintedRow, how: How) -> Recomputed:
    """The named units against those that the table selects."""
    if why := ledger.undecided(row):
        return Recomputed(why=why)
    chosen, named, tied = chosen_units(ledger, row, how), row.members or (), tie_of(ledger, row, how)
    # Who shares the last place with more than there is room for may be named or not.
    free = tied.units if tied and len(set(named) & set(tied.units)) >= tied.room else ()
    missing = tuple(unit for unit in chosen if unit not in named and unit not in free)
    differences = (
        Difference("named", tuple(unit for unit in named if unit not in chosen)),
        Difference("table", missing),
    )
    return Recomputed(
        (Sum("selected", None, None, None, chosen),),
        same=not any(found.items for found in differences),
        differences=tuple(found for found in differences if found.items),
    )
