"""The difference of two other printed means, named by their ids: the first minus the second."""

from fractions import Fraction

from scoring.faults import Refused
from scoring.faults.values import SELECTION
from scoring.model.rows import PrintedRow
from scoring.numbers import plain
from scoring.reconcile.how import How
from scoring.reconcile.ledger import Ledger
from scoring.reconcile.statistics import mean
from scoring.reconcile.sums import Basis, Recomputed, Sum
from scoring.values import identifiers

NAME = "gap"
WORDS = {"vi": "chênh lệch", "en": "difference"}
NEEDS, MAY = ("group", "figure", "of"), ("scale", "quality")


def checked(of: str) -> object:
    found = identifiers(of)
    if len(found) != 2:
        raise Refused(SELECTION, found=of)
    return found


def recompute(ledger: Ledger, row: PrintedRow, how: How) -> Recomputed:
    """Recomputed minus recomputed, as each mean is decided, then on what each selects; and printed minus printed."""
    first, second = (ledger.by_id[name] for name in identifiers(row.of or ""))
    one, other = mean.recompute(ledger, first, how), mean.recompute(ledger, second, how)
    if one.why or other.why:
        return Recomputed(why=one.why or other.why)
    digits = ledger.digits(row)
    sums = [_minus(one.sums[0], other.sums[0], one.sums[0].basis, digits, how)]
    sums += [_minus(left, right, "selected", digits, how) for left in one.sums[1:] for right in other.sums[1:]]
    printed = Fraction(first.figure or 0) - Fraction(second.figure or 0)
    terms = f"{first.figure} − {second.figure}"
    low = (one.low or Fraction(0)) - (other.high or Fraction(0))
    high = (one.high or Fraction(0)) - (other.low or Fraction(0))
    return Recomputed((*sums, Sum("printed", printed, plain(printed, digits, how.mode), terms)), low, high)


def _minus(one: Sum, other: Sum, basis: Basis, digits: int, how: How) -> Sum:
    exact = (one.exact or Fraction(0)) - (other.exact or Fraction(0))
    return Sum(
        basis, exact, plain(exact, digits, how.mode), f"{one.terms} − {other.terms}", (*one.members, *other.members)
    )
