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
    return {unit: _interval(unit, rank, applying) for unit, rank in published.items()}


def _interval(unit: str, rank: int, others: Sequence[Alternative]) -> Interval:
    found = [rank, *(other.ranks[unit] for other in others)]

    def giving(wanted: int) -> tuple[Alternative, ...]:
        return () if wanted == rank else tuple(other for other in others if other.ranks[unit] == wanted)

    best, worst = min(found), max(found)
    return Interval(rank, best, worst, giving(best), giving(worst))
