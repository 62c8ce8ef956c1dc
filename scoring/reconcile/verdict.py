"""Every printed figure of an edition with its verdict, from a closed list (design §6)."""

from collections.abc import Iterator
from fractions import Fraction
from typing import Literal, NamedTuple

from scoring.model.rows import PrintedRow
from scoring.numbers import RoundingMode, digits_of, rounded
from scoring.reconcile.how import How, by
from scoring.reconcile.ledger import Ledger, bounds
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
    """What a reading makes of a figure, whether that is the printed one, and the figures that contradict it.

    `fits`: whether the sum that decides is the printed figure under the reading, to all its digits. One over what the
    table selects may give the figure beside it, and decides under a reading no more than without.
    """

    reading: str
    sum: Sum
    gives: bool
    against: tuple[str, ...]
    fits: bool


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
        """Why nothing can be computed plainly; a reading may still give the figure."""
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
                if self.fits(row, recomputed, self.plain) and not self.fits_by(row, how)
            }
            for name, how in self.readings.items()
        }

    def run(self) -> dict[str, Reconciled]:
        """Every printed figure that claims more than itself, with its verdict."""
        return {name: self.one(name, *found) for name, found in self.found.items()}

    def one(self, name: str, row: PrintedRow, recomputed: Recomputed) -> Reconciled:
        """The verdict of one figure."""
        if recomputed.why not in (None, "figures"):
            return Reconciled(name, row, "not-computable", recomputed, ())
        if self.fits(row, recomputed, self.plain):
            return Reconciled(name, row, "agrees", recomputed, ())
        attempts = tuple(self.attempts(row, recomputed))
        if self.within(row, recomputed):
            return Reconciled(name, row, "agrees-within-digits", recomputed, attempts)
        verdict: Verdict = "not-computable" if recomputed.why else "does-not-recompute"
        if any(attempt.fits and not attempt.against for attempt in attempts):
            verdict = "agrees-under-reading"
        return Reconciled(name, row, verdict, recomputed, attempts)

    def attempts(self, row: PrintedRow, recomputed: Recomputed) -> Iterator[Attempt]:
        """What each reading makes of a figure, or of who is named, where it changes anything."""
        for name, how in self.readings.items():
            under = known()[row.statistic].recompute(self.ledger, row, how)
            if under is None or under.why or under.sums == recomputed.sums:
                continue
            changed = [other for other in under.sums if other not in recomputed.sums]
            gives = next((found for found in changed if self.gives(row, under, found, how)), None)
            # Another group of the same document is by the same hand.
            against = tuple(other for other, rival in self.broken[name].items() if rival.source == row.source)
            yield Attempt(name, gives or changed[0], gives is not None, against, self.fits(row, under, how))

    def gives(self, row: PrintedRow, under: Recomputed, found: Sum, how: How) -> bool:
        """Whether a sum under a reading is the printed figure, at the digits that are printed.

        "23,5" of a source with two decimals is given to one of them by 23,49: said so, and no agreement.
        """
        if row.figure is None:
            return bool(under.same)
        return _equal(row, found, how.mode, digits_of(row.figure))

    def fits_by(self, row: PrintedRow, how: How) -> bool:
        """Whether the deciding sum under a reading is the printed figure."""
        under = known()[row.statistic].recompute(self.ledger, row, how)
        return under is not None and self.fits(row, under, how)

    def fits(self, row: PrintedRow, recomputed: Recomputed, how: How) -> bool:
        """Whether the deciding sum is the printed figure, at the digits that its source computes to."""
        if recomputed.why:
            return False
        if recomputed.same is not None:
            return recomputed.same
        return _equal(row, recomputed.sums[0], how.mode, self.ledger.digits(row))

    def within(self, row: PrintedRow, recomputed: Recomputed) -> bool:
        """Whether exact parts that round to the printed ones can give a sum that rounds to the printed figure."""
        low, high = recomputed.low, recomputed.high
        if row.figure is None or low is None or high is None or low == high:
            return False
        half = Fraction(1, 2 * 10 ** self.ledger.digits(row))
        least, most = bounds(Fraction(row.figure), half, self.plain.mode)
        return low < most and high > least


def _equal(row: PrintedRow, found: Sum, mode: RoundingMode, digits: int) -> bool:
    """Whether the sum is the printed figure at `digits`; the difference of printed figures is no recomputation."""
    if row.figure is None or found.exact is None or found.basis == "printed":
        return False
    return rounded(found.exact, digits, mode) == Fraction(row.figure)
