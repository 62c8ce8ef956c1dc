"""What a reviewer reads first: units whose rank moves, by how far; then totals, means, components, criteria."""

from collections.abc import Iterable
from dataclasses import dataclass

from scoring.change.debut import Debut
from scoring.change.difference import Difference
from scoring.change.effects import Effects, Level, NodeEffect, SpreadEffect
from scoring.change.facts import KINDS, Change, Kind
from scoring.change.published import Shown


@dataclass(frozen=True)
class Counts:
    """How much there is of what; `sources`: rows of each kind that changed, not the cells of a row."""

    joined: int
    left: int
    """Units that a group had not before, or has no more."""
    ranks: int
    totals: int
    figures: int
    others: int
    """Means, bands, verdicts, and ranks of components whose figure stays."""
    sources: dict[Kind, int]


def counts(difference: Difference) -> Counts:
    """The counts of a summary. A unit that came or went changes no rank of its own; its figures count."""
    found = difference.effects or Effects()
    both = [(effect.before, effect.after) for effect in found.nodes if effect.level == "total"]
    figures = sum(1 for effect in found.nodes if _moves_figure(effect))
    pushed = sum(1 for effect in found.nodes if effect.level != "total" and not _moves_figure(effect))
    rows = {(change.kind, change.edition, change.file, change.row) for change in single(difference.changes)}
    return Counts(
        sum(1 for before, _ in both if before is None),
        sum(1 for _, after in both if after is None),
        sum(1 for before, after in both if before and after and before.rank != after.rank),
        sum(1 for before, after in both if before and after and before.figure != after.figure),
        figures,
        len(found.spreads) + len(found.tallies) + len(found.claims) + pushed,
        {kind: n for kind in KINDS if (n := sum(row[0] == kind for row in rows))},
    )


def single(changes: Iterable[Change]) -> tuple[Change, ...]:
    """The changes that did not come or go with a whole edition or method, a rule's before an input's."""
    return tuple(
        sorted(
            (change for change in changes if not change.whole),
            key=lambda change: (KINDS.index(change.kind), change.file, change.line or 0, change.row, change.column),
        )
    )


def nodes(effects: Effects, *levels: Level) -> tuple[NodeEffect, ...]:
    """Units at nodes of these levels, the farthest move of rank first, then figures, then claims alone.

    What moves as far stays in the order of nodes and groups: where an edition does not rank, that is alphabetical.
    """
    return tuple(sorted((effect for effect in effects.nodes if effect.level in levels), key=_nearness))


def debuts(difference: Difference) -> tuple[Debut, ...]:
    """Totals of new editions, the farthest move of rank first; without ranks in the order of groups and units."""

    def distance(debut: Debut) -> tuple[int, int]:
        return _distance(debut.before or debut.after, debut.after)

    return tuple(sorted(difference.debuts, key=distance))


def spreads(effects: Effects) -> tuple[SpreadEffect, ...]:
    """Means of groups: of totals first, then of components, then of criteria."""
    order = ("total", "part", "view", "leaf")
    return tuple(sorted(effects.spreads, key=lambda effect: order.index(effect.level)))


def _nearness(effect: NodeEffect) -> tuple[int, int]:
    """Small for a far move; a rank that came or went is farther than any move."""
    return _distance(effect.before, effect.after)


def _distance(old: Shown | None, new: Shown | None) -> tuple[int, int]:
    before, after = (side.rank if side else None for side in (old, new))
    if before != after:
        return (0, 0) if before is None or after is None else (1, -abs(before - after))
    return (2 if (old.figure if old else None) != (new.figure if new else None) else 3), 0


def _moves_figure(effect: NodeEffect) -> bool:
    """Whether a figure changes, not a rank or a band alone."""
    before, after = (side and (side.figure, side.by_rule, side.claimed) for side in (effect.before, effect.after))
    return before != after
