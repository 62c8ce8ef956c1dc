"""The row numbers that a table prints beside its units, in order: 1 to the number of its units, each once."""

from scoring.model.rows import PrintedRow
from scoring.reconcile.how import How
from scoring.reconcile.ledger import Ledger
from scoring.reconcile.sums import Difference, Recomputed, Sum
from scoring.values import count

NAME = "row-numbers"
WORDS = {"vi": "số thứ tự dòng", "en": "row numbers"}
NEEDS, MAY = ("group", "of"), ()


def checked(of: str) -> object:
    """The numbers as they are printed, in order."""
    return [count(number) for number in of.split(" ")]


def recompute(ledger: Ledger, row: PrintedRow, how: How) -> Recomputed:
    """Each number from 1 to the number of units, once and in its place."""
    printed = (row.of or "").split(" ")
    expected = [str(number + 1) for number in range(len(ledger.units(row)))]
    differences = (
        Difference("twice", tuple(dict.fromkeys(number for number in printed if printed.count(number) > 1))),
        Difference("missing", tuple(number for number in expected if number not in printed)),
    )
    shown = expected if len(expected) < 4 else [*expected[:2], "…", expected[-1]]
    return Recomputed(
        (Sum("selected", None, ", ".join(shown)),),
        same=printed == expected,
        differences=tuple(found for found in differences if found.items),
    )
