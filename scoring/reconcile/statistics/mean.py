"""The mean of the units that the text names, or that `of` selects."""

from fractions import Fraction

from scoring.model.rows import PrintedRow
from scoring.numbers import plain, shortest, total
from scoring.reconcile.how import How
from scoring.reconcile.ledger import Ledger, Parts, bounds
from scoring.reconcile.selection import checked as checked
from scoring.reconcile.selection import select
from scoring.reconcile.sums import Basis, Difference, Recomputed, Sum

NAME = "mean"
WORDS = {"vi": "trung bình", "en": "mean"}
NEEDS, MAY = ("group", "figure", "of"), ("members",)


def recompute(ledger: Ledger, row: PrintedRow, how: How) -> Recomputed:
    """Over the named units where there are any, which then decides, and over the selected ones."""
    parts, units = ledger.parts(row, how), ledger.units(row)
    named = row.members or ()
    over: list[tuple[Basis, tuple[str, ...]]] = []
    if any(unit not in parts for unit in named):
        return Recomputed(why="figures")
    if named:
        over.append(("named", tuple(unit for unit in units if unit in named)))
    why = ledger.undecided(row)
    if ledger.whole and why is None:
        chosen = select(row.of or "", units, parts)
        if chosen and all(unit in parts for unit in chosen):
            over.append(("selected", chosen))
    if not over:
        return Recomputed(why="figures" if ledger.whole else "partial")
    # Another divisor is another reading of the mean of a whole group, not of some of it.
    divisor = how.divisor(row.group) if row.of in ("all", "reported") else None
    sums = tuple(_mean(ledger, row, how, basis, members, parts, divisor or len(members)) for basis, members in over)
    exact, half = sums[0].exact or Fraction(0), total(parts[unit].half for unit in over[0][1]) / len(over[0][1])
    low, high = bounds(exact, half, how.mode)
    partial = tuple(unit for unit in over[0][1] if ledger.lacking(row, unit))
    return Recomputed(sums, low, high, differences=(Difference("partial", partial),) if partial else ())


def _mean(
    ledger: Ledger, row: PrintedRow, how: How, basis: Basis, members: tuple[str, ...], parts: Parts, divisor: int
) -> Sum:
    whole = total(parts[unit].exact for unit in members)
    exact = whole / divisor
    return Sum(basis, exact, plain(exact, ledger.digits(row), how.mode), f"{shortest(whole)} ÷ {divisor}", members)
