"""The difference of two other printed means, named by their ids: the first minus the second."""

from decimal import Decimal
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
    """The ids of the two means."""
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
    printed = _there(first.figure) - _there(second.figure)
    terms = f"{first.figure} − {second.figure}"
    sums.append(Sum("printed", printed, plain(printed, digits, how.mode), terms))
    return Recomputed(tuple(sums), _there(one.low) - _there(other.high), _there(one.high) - _there(other.low))


def _there(number: Decimal | Fraction | None) -> Fraction:
    """A number that every mean has: its figure, its sum, its bounds."""
    if number is None:
        raise TypeError("a mean without a number")
    return Fraction(number)


def _minus(one: Sum, other: Sum, basis: Basis, digits: int, how: How) -> Sum:
    exact = _there(one.exact) - _there(other.exact)
    return Sum(
        basis, exact, plain(exact, digits, how.mode), f"{one.terms} − {other.terms}", (*one.members, *other.members)
    )
