"""Every printed figure of an edition with its verdict, from a closed list (design §6)."""

from fractions import Fraction
from typing import Literal, NamedTuple

from scoring.model.rows import PrintedRow
from scoring.numbers import digits_of, rounded
from scoring.reconcile.how import How, by
from scoring.reconcile.ledger import Ledger, bounds, half_of
from scoring.reconcile.statistics import known
from scoring.reconcile.sums import Recomputed, Sum

Verdict = Literal["does-not-recompute", "agrees-under-reading", "agrees-within-digits", "agrees", "not-computable"]
VERDICTS: tuple[Verdict, ...] = (
    "does-not-recompute",
    "agrees-under-reading",
    "agrees-within-digits",
    "agrees",
    "not-computable",
)
"""Closed. 'agrees-within-digits': some values that round to the printed parts give it. 'agrees-under-reading': only a
reading that the edition declares gives it, and no figure of the same document contradicts that reading."""


class Attempt(NamedTuple):
    """What a reading makes of a figure, whether that is the printed one, and the figures that contradict it."""

    reading: str
    sum: Sum
    gives: bool
    against: tuple[str, ...]


class Reconciled(NamedTuple):
    """One printed figure: its verdict, the sums behind it, the readings that were tried."""

    id: str
    row: PrintedRow
    verdict: Verdict
    recomputed: Recomputed
    attempts: tuple[Attempt, ...]

    @property
    def sums(self) -> tuple[Sum, ...]:
        """The sums, the deciding one first; none where it is not computable."""
        return self.recomputed.sums

    @property
    def why(self) -> str | None:
        """Why nothing can be computed."""
        return self.recomputed.why


def reconcile(ledger: Ledger) -> dict[str, Reconciled]:
    """Every printed figure that claims more than itself, by id, in the order of the file."""
    return _Reconciling(ledger).run()


def key(row: PrintedRow) -> str:
    """The id of a printed figure: its own, or that of a unit's figure or rank: 'group/unit/node'."""
    return row.id or "/".join((row.group, row.unit, row.node, *([row.statistic] if row.statistic else [])))


class _Reconciling:
    def __init__(self, ledger: Ledger) -> None:
        self.ledger = ledger
        self.plain = How(ledger.method.rounding.mode.choice)
        self.readings = {name: by(reading, self.plain) for name, reading in ledger.edition.readings.items()}
        self.found: dict[str, tuple[PrintedRow, Recomputed]] = {}
        for row in ledger.rows:
            recomputed = known()[row.statistic].recompute(ledger, row, self.plain)
            if recomputed is not None:
                self.found[key(row)] = row, recomputed
        self.broken: dict[str, dict[str, PrintedRow]] = {
            name: {
                other: row
                for other, (row, recomputed) in self.found.items()
                if fits(row, recomputed, self.plain) and not self.fits_by(row, how)
            }
            for name, how in self.readings.items()
        }

    def run(self) -> dict[str, Reconciled]:
        return {name: self.one(name, *found) for name, found in self.found.items()}

    def one(self, name: str, row: PrintedRow, recomputed: Recomputed) -> Reconciled:
        if recomputed.why:
            return Reconciled(name, row, "not-computable", recomputed, ())
        if fits(row, recomputed, self.plain):
            return Reconciled(name, row, "agrees", recomputed, ())
        attempts = tuple(self.attempts(row, recomputed))
        if _within(row, recomputed, self.plain):
            return Reconciled(name, row, "agrees-within-digits", recomputed, attempts)
        holds = any(attempt.gives and not attempt.against for attempt in attempts)
        return Reconciled(name, row, "agrees-under-reading" if holds else "does-not-recompute", recomputed, attempts)

    def attempts(self, row: PrintedRow, recomputed: Recomputed) -> list[Attempt]:
        """What each reading makes of a number, where it changes it: over the named units, or over the selected ones."""
        found: list[Attempt] = []
        if row.figure is None:
            return found
        for name, how in self.readings.items():
            under = known()[row.statistic].recompute(self.ledger, row, how)
            if under is None or under.why or under.sums == recomputed.sums:
                continue
            changed = [other for other in under.sums if other not in recomputed.sums]
            gives = next((found for found in changed if _equal(row, found, under, how)), None)
            against = tuple(
                other
                for other, rival in self.broken[name].items()
                if (rival.source, rival.group) == (row.source, row.group)
            )
            found.append(Attempt(name, gives or changed[0], gives is not None, against))
        return found

    def fits_by(self, row: PrintedRow, how: How) -> bool:
        under = known()[row.statistic].recompute(self.ledger, row, how)
        return under is not None and not under.why and fits(row, under, how)


def fits(row: PrintedRow, recomputed: Recomputed, how: How) -> bool:
    """Whether the deciding sum is the printed figure at its printed digits."""
    return not recomputed.why and _equal(row, recomputed.sums[0], recomputed, how)


def _equal(row: PrintedRow, found: Sum, recomputed: Recomputed, how: How) -> bool:
    if recomputed.same is not None:
        return recomputed.same
    if row.figure is None or found.exact is None or found.basis == "printed":
        return False
    return rounded(found.exact, digits_of(row.figure), how.mode) == Fraction(row.figure)


def _within(row: PrintedRow, recomputed: Recomputed, how: How) -> bool:
    """Whether exact parts that round to the printed ones can give a sum that rounds to the printed figure."""
    if row.figure is None or recomputed.low is None or recomputed.high is None or recomputed.low == recomputed.high:
        return False
    low, high = bounds(Fraction(row.figure), half_of(row.figure), how.mode)
    return recomputed.low < high and recomputed.high > low
