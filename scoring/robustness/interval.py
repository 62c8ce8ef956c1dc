"""The best and the worst rank of each unit under the stated alternatives, and which of them give these."""

from collections.abc import Sequence
from typing import NamedTuple

from scoring.robustness.alternatives import Alternative, Ranks


class Interval(NamedTuple):
    """`best_by` and `worst_by`: the alternatives that give these ranks; nothing where the published rank is that."""

    rank: int
    best: int
    worst: int
    best_by: tuple[Alternative, ...]
    worst_by: tuple[Alternative, ...]


def intervals(published: Ranks, others: Sequence[Alternative]) -> dict[str, Interval]:
    """Unit -> its interval, its published rank included; alternatives that do not apply give no rank."""
    applying = [other for other in others if not other.lost]
    rows = zip(published.values(), *([other.ranks[unit] for unit in published] for other in applying), strict=True)
    return {unit: _interval(row, applying) for unit, row in zip(published, rows, strict=True)}


def _interval(ranks: tuple[int, ...], others: Sequence[Alternative]) -> Interval:
    """That of a unit; of its `ranks` the first is the published one."""
    rank, *given = ranks
    best, worst = min(ranks), max(ranks)

    def giving(wanted: int) -> tuple[Alternative, ...]:
        found = zip(others, given, strict=True)
        return () if wanted == rank else tuple(other for other, rank in found if rank == wanted)

    return Interval(rank, best, worst, giving(best), giving(worst))
