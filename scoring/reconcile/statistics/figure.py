"""One unit's figure, printed again in another place."""

from scoring.model.rows import PrintedRow
from scoring.numbers import plain
from scoring.reconcile.how import How
from scoring.reconcile.ledger import Ledger, bounds
from scoring.reconcile.selection import checked as checked
from scoring.reconcile.statistics.count import chosen_units
from scoring.reconcile.sums import Difference, Recomputed, Sum

NAME = "figure"
WORDS = {"vi": "điểm của một đơn vị, nhắc lại", "en": "one unit's figure, stated again"}
NEEDS, MAY = ("group", "figure", "members"), ("of", "scale", "quality")


def recompute(ledger: Ledger, row: PrintedRow, how: How) -> Recomputed:
    """The unit's figure. Whether the table selects that unit is told beside it and decides nothing."""
    unit = (row.members or ("",))[0]
    part = ledger.parts(row, how).get(unit)
    if part is None:
        return Recomputed(why="figures")
    text = plain(part.exact, ledger.digits(row), how.mode)
    low, high = bounds(part.exact, part.half, how.mode)
    return Recomputed(
        (Sum("named", part.exact, text, None, (unit,)),), low, high, differences=_others(ledger, row, how)
    )


def _others(ledger: Ledger, row: PrintedRow, how: How) -> tuple[Difference, ...]:
    """The unit and those that the table selects in its stead."""
    if row.of is None or ledger.undecided(row):
        return ()
    chosen = chosen_units(ledger, row, how)
    named = tuple(unit for unit in row.members or () if unit not in chosen)
    return (Difference("named", named), Difference("table", chosen)) if named and chosen else ()
