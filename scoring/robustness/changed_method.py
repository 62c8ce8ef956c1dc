"""What a change of method did: the last edition scored by the new rules, as far as its inputs allow.

A criterion takes part where the earlier method has one with the same id that takes the same inputs, and each text that
was reported is one that the new rule reads. What else is new is left out for all units, with its maximum: nobody was
asked.
"""

from enum import Enum
from functools import cache
from typing import NamedTuple

from scoring.engine.group import GroupResult
from scoring.engine.ranks import ranks
from scoring.engine.score import score
from scoring.faults import Refused
from scoring.model.method import Method
from scoring.model.node import Node
from scoring.results import EditionResult, IndexResult
from scoring.robustness.changed import changed


class Unchanged(Enum):
    """Why there is nothing to show."""

    FIRST = "first"
    SAME = "same"
    NOT_RANKED = "not-ranked"
    PRINTED = "printed"
    NOTHING = "nothing"


class MethodChange(NamedTuple):
    """`before` is the last edition, with the group in it. Each row: unit, its rank there, its rank by the new rules.

    Those rules could be followed at `shared` of their `criteria`.
    """

    before: EditionResult
    group: GroupResult
    rows: tuple[tuple[str, int | None, int | None], ...]
    shared: int
    criteria: int


def changed_method(index: IndexResult, edition: EditionResult, group: GroupResult) -> MethodChange | Unchanged:
    """The last edition of the group by the rules of this one."""
    found = _before(index, edition, group)
    if found is None:
        return Unchanged.FIRST
    before, old = found
    if before.edition.method == edition.edition.method:
        return Unchanged.SAME
    if not old.computed_ranks:
        return Unchanged.NOT_RANKED
    if before.files.inputs is None:
        return Unchanged.PRINTED
    return _by_rules_of(edition, before, old)


@cache
def _by_rules_of(edition: EditionResult, before: EditionResult, old: GroupResult) -> MethodChange | Unchanged:
    """Group `old` of `before` by the rules of `edition`: scored once for all languages."""
    shared = _Shared(before, old, edition.method)
    tree = shared.pruned(edition.method.tree)
    if tree is None:
        return Unchanged.NOTHING
    method = changed(edition.method, tree=tree, views=None)
    units = [unit.id for unit in old.units]
    overrides = [row for row in before.files.overrides if row.node in shared.leaves]
    figures = score(method, old.id, units, before.files.inputs or (), overrides).figures
    was, now = old.ranks[old.method.tree.id], ranks(method, {unit: figures[unit, tree.id] for unit in units})
    return MethodChange(
        before,
        old,
        tuple((unit, was.get(unit), now.get(unit)) for unit in units if unit in was or unit in now),
        len(shared.leaves),
        sum(leaf.applies(old.id) for leaf in edition.method.leaves),
    )


def _before(index: IndexResult, edition: EditionResult, group: GroupResult) -> tuple[EditionResult, GroupResult] | None:
    """The last edition before this one that had the group."""
    alike = index.alike(edition)
    earlier = alike[: alike.index(edition)]
    pairs = [(other, found) for other in earlier for found in other.groups if found.id == group.id]
    return pairs[-1] if pairs else None


class _Shared:
    """The leaves of a new method that an earlier edition has the inputs of."""

    def __init__(self, before: EditionResult, group: GroupResult, method: Method) -> None:
        self._before, self._group = before, group
        self._texts: dict[tuple[str, str], set[str]] = {}
        units = group.places
        for row in before.files.inputs or ():
            if row.unit in units and row.input is not None and row.verified is not None:
                self._texts.setdefault((row.node, row.input), set()).add(row.verified)
        self.leaves = {leaf.id for leaf in method.leaves if leaf.applies(group.id) and self._has(leaf)}

    def pruned(self, node: Node) -> Node | None:
        """`node` with the shared leaves alone below it; None where there are none."""
        if not node.children:
            return node if node.id in self.leaves else None
        kept = [found for child in node.children if (found := self.pruned(child)) is not None]
        return changed(node, children=tuple(kept)) if kept else None

    def _has(self, leaf: Node) -> bool:
        """Whether the earlier edition asked for what the leaf's rule takes, and all it was told can be read."""
        old, group = self._before.method.nodes.get(leaf.id), self._group.id
        if old is None or old.children or not old.applies(group) or group not in leaf.trees:
            return False
        asked, taken = old.inputs_for(group), leaf.inputs_for(group)
        if any(name not in asked or asked[name].kind != spec.kind for name, spec in taken.items()):
            return False
        decided = any(row.node == leaf.id and row.unit in self._group.places for row in self._before.files.overrides)
        if decided and old.maximum(group) != leaf.maximum(group):
            return False
        return all(self._read(leaf, name) for name in taken)

    def _read(self, leaf: Node, name: str) -> bool:
        try:
            for text in self._texts.get((leaf.id, name), ()):
                leaf.read(self._group.id, name, text)
        except Refused:
            return False
        return True
