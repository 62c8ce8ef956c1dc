"""What a change moves in an edition that was published before: figures, ranks, means, bands, verdicts."""

from collections.abc import Callable, Iterator
from functools import partial
from typing import Literal, NamedTuple, TypeVar

from scoring.change.published import Claim, Shown, Spread, claims, shown, spreads, tallies
from scoring.change.sides import Side, edition_pairs
from scoring.engine.group import GroupResult
from scoring.results import EditionResult, score_edition

Level = Literal["total", "part", "leaf", "view"]
_Of = TypeVar("_Of")
_Key = TypeVar("_Key")
_Value = TypeVar("_Value")


class NodeEffect(NamedTuple):
    """A unit at a node; None where the unit is not in the group, or the node not in its method."""

    index_id: str
    edition: str
    group: str
    unit: str
    node: str
    level: Level
    ranked: bool
    """Whether the edition ranks; if not, no order of units may tell who is better."""
    before: Shown | None
    after: Shown | None


class SpreadEffect(NamedTuple):
    """The statistics of a group at a node; None where there are none."""

    index_id: str
    edition: str
    group: str
    node: str
    level: Level
    before: Spread | None
    after: Spread | None


class TallyEffect(NamedTuple):
    """How many units of a group have a total in a band."""

    index_id: str
    edition: str
    group: str
    band: str
    before: int | None
    after: int | None


class ClaimEffect(NamedTuple):
    """A printed figure and its verdict, by the id that the reconciliation gives it."""

    index_id: str
    edition: str
    id: str
    before: Claim | None
    after: Claim | None


class Effects(NamedTuple):
    """All of it, in the order of indices, editions, groups, nodes of the method, units of the group."""

    nodes: tuple[NodeEffect, ...] = ()
    spreads: tuple[SpreadEffect, ...] = ()
    tallies: tuple[TallyEffect, ...] = ()
    claims: tuple[ClaimEffect, ...] = ()


def effects(base: Side, head: Side, drafts: bool) -> Effects:
    """What moves in the editions that both sides have. Both sides must be without faults."""
    nodes: list[NodeEffect] = []
    spread: list[SpreadEffect] = []
    tally: list[TallyEffect] = []
    claimed: list[ClaimEffect] = []
    for pair in edition_pairs(base, head, drafts):
        if pair.before is None or pair.after is None or pair.before.digest == pair.after.digest:
            continue
        before = score_edition(base.indices[pair.index_id], pair.before)
        after = score_edition(head.indices[pair.index_id], pair.after)
        for name, old, new in _groups(before, after):
            group = pair.index_id, pair.id, name
            nodes += _nodes(group, old, new)
            spread += [
                SpreadEffect(*group, node, _level(old, new, node), *sides)
                for node, sides in _differing(spreads, old, new)
            ]
            tally += [TallyEffect(*group, band, *sides) for band, sides in _differing(tallies, old, new)]
        claimed += [
            ClaimEffect(pair.index_id, pair.id, name, *sides) for name, sides in _differing(claims, before, after)
        ]
    return Effects(tuple(nodes), tuple(spread), tuple(tally), tuple(claimed))


def _groups(
    before: EditionResult, after: EditionResult
) -> Iterator[tuple[str, GroupResult | None, GroupResult | None]]:
    old, new = ({group.id: group for group in edition.groups} for edition in (before, after))
    for name in dict.fromkeys((*new, *old)):
        yield name, old.get(name), new.get(name)


def _nodes(name: tuple[str, str, str], before: GroupResult | None, after: GroupResult | None) -> Iterator[NodeEffect]:
    ranked = all(side is None or side.ranked for side in (before, after))
    for node in dict.fromkeys(node for side in (after, before) if side for node in side.method.places):
        level = _level(before, after, node)
        for unit, sides in _differing(partial(shown, node=node), before, after):
            old, new = (None if side is None else Shown._make(side) for side in sides)
            yield NodeEffect(*name, unit, node, level, ranked, old, new)


def _level(before: GroupResult | None, after: GroupResult | None, node: str) -> Level:
    """What a node is in the method that has it, the later one first."""
    method = next(side.method for side in (after, before) if side and node in side.method.places)
    if node == method.tree.id:
        return "total"
    if node in method.views_by_id:
        return "view"
    return "part" if method.nodes[node].children else "leaf"


def _differing(
    of: Callable[[_Of], dict[_Key, _Value]], before: _Of | None, after: _Of | None
) -> Iterator[tuple[_Key, tuple[_Value | None, _Value | None]]]:
    """What `of` gives otherwise for one side than for the other, in the order of the later side."""
    old, new = ({} if side is None else of(side) for side in (before, after))
    for key in dict.fromkeys((*new, *old)):
        sides = old.get(key), new.get(key)
        if sides[0] != sides[1]:
            yield key, sides
