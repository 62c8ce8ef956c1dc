"""What the units of a group claimed beside what was verified, criterion by criterion and together."""

from collections.abc import Iterable, Iterator
from fractions import Fraction
from functools import cache
from typing import NamedTuple

from scoring.engine.group import GroupResult
from scoring.gains.claims import Claim, claims
from scoring.model.input_rows import InputRows
from scoring.model.node import Node
from scoring.model.unit import Unit
from scoring.numbers import total
from scoring.results import EditionResult


class Counts(NamedTuple):
    """So many claims `over` what was verified, `more` points together; `under` it, `less` points; exact, none below 0.

    `unlike` are those of which the claim or what was verified has no points: their difference is no number.
    """

    over: int
    more: Fraction
    under: int
    less: Fraction
    unlike: int


class LeafClaims(NamedTuple):
    """One leaf at which claims differ: whose, in the order of the group's units, which is that of names."""

    leaf: Node
    of: tuple[tuple[Unit, Claim], ...]

    @property
    def counts(self) -> Counts:
        """At a leaf each unit has one claim."""
        return counts(claim for _, claim in self.of)


@cache
def by_leaf(edition: EditionResult, group: GroupResult) -> tuple[LeafClaims, ...]:
    """The leaves at which any unit's claim and what was verified differ, in the order of the method."""
    found: dict[str, list[tuple[Unit, Claim]]] = {}
    for unit in group.units:
        for claim in claims(edition, group, unit.id):
            found.setdefault(claim.leaf.id, []).append((unit, claim))
    return tuple(LeafClaims(leaf, tuple(found[leaf.id])) for leaf in edition.method.leaves if leaf.id in found)


def of_group(edition: EditionResult, group: GroupResult) -> Counts:
    """All claims of a group together."""
    return counts(claim for leaf in by_leaf(edition, group) for _, claim in leaf.of)


def made(edition: EditionResult, group: GroupResult) -> int:
    """How many claims the units of a group made: one a unit and leaf of which it sent all that the rule needs."""
    units = {unit.id for unit in group.units}
    rows = edition.files.inputs or InputRows.of(())
    claims = zip(rows.unit, rows.node, rows.claimed, strict=True)
    sent = {(unit, node) for unit, node, claimed in claims if claimed is not None}
    found = ((key, group.claimed.get(key)) for key in sent if key[0] in units)
    return sum(figure is not None and figure.status != "not-submitted" for _, figure in found)


def counts(found: Iterable[Claim]) -> Counts:
    """Claims counted and their differences added."""
    kept = list(found)
    known = [over for claim in kept if (over := claim.over) is not None]
    more, less = list(_beyond(known, 1)), list(_beyond(known, -1))
    unlike = sum(claim.over is None for claim in kept)
    return Counts(len(more), total(more), len(less), total(less), unlike)


def _beyond(differences: list[Fraction], sign: int) -> Iterator[Fraction]:
    return (sign * one for one in differences if sign * one > 0)
