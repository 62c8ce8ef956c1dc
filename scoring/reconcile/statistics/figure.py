"""One unit's figure, printed again in another place."""

from scoring.model.rows import PrintedRow
from scoring.numbers import plain
from scoring.reconcile.how import How
from scoring.reconcile.ledger import Ledger, bounds
from scoring.reconcile.selection import checked as checked
from scoring.reconcile.sums import Recomputed, Sum

NAME = "figure"
WORDS = {"vi": "điểm của một đơn vị, nhắc lại", "en": "one unit's figure, stated again"}
NEEDS, MAY = ("group", "figure", "members"), ("of",)


def recompute(ledger: Ledger, row: PrintedRow, how: How) -> Recomputed:
    unit = (row.members or ("",))[0]
    part = ledger.parts(row, how).get(unit)
    if part is None:
        return Recomputed(why="figures")
    text = plain(part.exact, ledger.digits(row), how.mode)
    return Recomputed((Sum("named", part.exact, text, None, (unit,)),), *bounds(part.exact, part.half, how.mode))
