"""The mean of the units that the text names, or that `of` selects."""

from typing import NamedTuple

from scoring.model.rows import PrintedRow
from scoring.numbers import plain, shortest, total
from scoring.reconcile.how import How
from scoring.reconcile.ledger import Ledger, Part, Parts, bounds
from scoring.reconcile.selection import Tie, select, tie
from scoring.reconcile.selection import checked as checked
from scoring.reconcile.sums import Basis, Difference, Recomputed, Sum

NAME = "mean"
WORDS = {"vi": "trung bình", "en": "mean"}
NEEDS, MAY = ("group", "figure", "of"), ("members", "scale", "quality")


def recompute(ledger: Ledger, row: PrintedRow, how: How) -> Recomputed:
    """Over the named units where there are any, which then decides, and over the selected ones."""
    parts, units = ledger.parts(row, how), ledger.units(row)
    named, tied = row.members or (), None
    over: list[_Over] = []
    if any(unit not in parts for unit in named):
        return Recomputed(why="figures")
    if named:
        members = tuple(unit for unit in units if unit in named)
        over.append(_Over("named", members, [parts[unit] for unit in members]))
    why = ledger.undecided(row)
    if ledger.whole and why is None:
        chosen = select(row.of or "", units, parts)
        if chosen and all(unit in parts for unit in chosen):
            tied = tie(row.of or "", chosen, parts)
            over.append(_Over("selected", chosen, _counted(chosen, tied, parts)))
    if not over:
        return Recomputed(why="figures" if ledger.whole else "partial")
    # Another divisor is another reading of the mean of a whole group, not of some of it.
    divisor = how.divisor(row.group) if row.of in ("all", "reported") else None
    sums = tuple(_mean(ledger, row, how, one, divisor or len(one.parts)) for one in over)
    first = over[0]
    n = divisor or len(first.parts)
    low, high = bounds(
        total(part.exact for part in first.parts) / n, total(part.half for part in first.parts) / n, how.mode
    )
    partial = tuple(unit for unit in first.members if ledger.lacking(row, unit))
    differences = (Difference("tied", tied.units if tied else ()), Difference("partial", partial))
    return Recomputed(sums, low, high, differences=tuple(found for found in differences if found.items))


class _Over(NamedTuple):
    """Over whom a mean is, and the figures that it counts."""

    basis: Basis
    members: tuple[str, ...]
    parts: list[Part]


def _counted(chosen: tuple[str, ...], tied: Tie | None, parts: Parts) -> list[Part]:
    """The figures of the chosen; of those that share the last place only as many as there is room for.

    Their scores are equal; those in the fewest digits leave it the most open.
    """
    if tied is None:
        return [parts[unit] for unit in chosen]
    sharing = sorted((parts[unit] for unit in tied.units), key=lambda part: part.half, reverse=True)
    return [parts[unit] for unit in chosen if unit not in tied.units] + sharing[: tied.room]


def _mean(ledger: Ledger, row: PrintedRow, how: How, over: _Over, divisor: int) -> Sum:
    whole = total(part.exact for part in over.parts)
    exact, terms = whole / divisor, f"{shortest(whole)} ÷ {divisor}"
    return Sum(over.basis, exact, plain(exact, ledger.digits(row), how.mode), terms, over.members)
