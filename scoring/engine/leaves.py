"""The figures of all leaves of a group's units, from inputs."""

from collections.abc import Iterable
from typing import Literal

from scoring.engine.points import points
from scoring.model.coverage import Coverage
from scoring.model.figure import Figure, without
from scoring.model.given import read_input
from scoring.model.method import Method, Node
from scoring.model.rows import InputRow
from scoring.numbers import plain, rounded

Side = Literal["claimed", "verified"]
Figures = dict[tuple[str, str], Figure]
"""(unit id, node id) -> its figure."""


def leaf_figures(
    method: Method, group: str, units: Iterable[str], rows: Iterable[InputRow], side: Side, known: Figures | None = None
) -> Figures:
    """Each leaf of each unit by its rule, on verified inputs (the result) or claimed ones (self-assessed).

    Points are rounded here where the method rounds at the leaf. A leaf with an input that was claimed
    and not verified has no result: status `not-verified`. `known` are the verified figures, taken
    over for every leaf whose claim was accepted as it stood.
    """
    rows = tuple(rows)
    coverage = Coverage(method, rows)
    given: dict[tuple[str, str], dict[str, InputRow]] = {}
    for row in rows:
        if row.input is not None:
            given.setdefault((row.unit, row.node), {})[row.input] = row
    found: Figures = {}
    units = tuple(units)
    for leaf in method.leaves:
        if leaf.applies(group):
            scorer = _Leaf(method, leaf, group, side)
            for unit in units:
                status = coverage.of(unit, leaf.id)
                if status is not None:
                    found[unit, leaf.id] = scorer.missing(status.status or "")
                    continue
                mine = given.get((unit, leaf.id), {})
                if known is not None and all(row.claimed == row.verified for row in mine.values()):
                    found[unit, leaf.id] = known[unit, leaf.id]
                else:
                    found[unit, leaf.id] = scorer.figure(mine)
    return found


class _Leaf:
    """One leaf's rule, run once for each different set of inputs: a group's units share few of them."""

    def __init__(self, method: Method, leaf: Node, group: str, side: Side) -> None:
        self.method, self.leaf, self.side = method, leaf, side
        self.maximum = leaf.maximum(group)
        self.tree = leaf.rule.tree() if leaf.rule else None
        self.names = tuple(leaf.inputs)
        self.known: dict[tuple[str | None, ...], Figure] = {}

    def figure(self, rows: dict[str, InputRow]) -> Figure:
        if self.side == "claimed":
            texts = tuple(rows[name].claimed if name in rows else None for name in self.names)
        else:
            texts = tuple(rows[name].verified if name in rows else None for name in self.names)
        figure = self.known.get(texts)
        if figure is None:
            figure = self.known[texts] = self.scored(texts)
        return figure

    def missing(self, status: str) -> Figure:
        # No input's text is empty: a level that is named like a status has another key.
        return self.known.setdefault(("", status), without(status, False))

    def scored(self, texts: tuple[str | None, ...]) -> Figure:
        if self.tree is None or self.maximum is None:
            return without("not-found", False)
        given = {
            name: read_input(self.leaf, name, text)
            for name, text in zip(self.names, texts, strict=True)
            if text is not None
        }
        if len(given) < len(self.names):
            return without("not-verified" if self.side == "verified" else "not-submitted", False)
        exact = points(self.tree, given, self.maximum)
        if exact is None:
            return without("not-applicable", False)
        digits = self.method.rounding.digits.choice
        shown = rounded(exact, digits, self.method.rounding.mode.choice)
        kept = shown if self.method.rounding.stage.choice == "leaf" else exact
        return Figure(kept, plain(shown, digits), None, self.maximum, False)
