"""The moves of a leaf that were looked for, kept for all units and editions that have the same figures."""

from collections.abc import Mapping
from fractions import Fraction

from scoring.gains.leaf_rule import LeafRule
from scoring.gains.moves import Move, moves
from scoring.gains.trial import Trial
from scoring.model.method import Method
from scoring.model.node import Node
from scoring.rules.tree import Best

_KNOWN: dict[tuple[int, str, str], "Tried"] = {}


class Tried:
    """What was tried by a leaf's rule for one group."""

    def __init__(self, method: Method, leaf: Node, group: str) -> None:
        self.method, self._rule = method, LeafRule(method, leaf, group)
        self._names = tuple(leaf.inputs)
        self._known: dict[tuple[object, ...], tuple[Move, ...]] = {}

    def moves(self, texts: tuple[str | None, ...], others: Mapping[Best, Fraction], now: Fraction) -> tuple[Move, ...]:
        """The moves of a unit with these `texts` of the leaf's inputs, in the order of their declaration."""
        key = (*texts, *others.items())
        if key not in self._known:
            given = {name: text for name, text in zip(self._names, texts, strict=True) if text is not None}
            self._known[key] = moves(Trial(self._rule, given, others), now)
        return self._known[key]


def tried(method: Method, leaf: Node, group: str) -> Tried:
    """That of all editions by this method."""
    # It keeps its method: an id is never used twice.
    key = (id(method), leaf.id, group)
    if key not in _KNOWN:
        _KNOWN[key] = Tried(method, leaf, group)
    return _KNOWN[key]
