"""One group of an edition: its units and every figure, and what compares them."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from functools import cached_property

from scoring.engine.by_node import ByNode
from scoring.engine.figures import FigureColumn, FigureColumns, Figures, figure_column
from scoring.engine.leaves import Others
from scoring.engine.ranks import ranks
from scoring.engine.statistics import Statistics, statistics
from scoring.model.figure import Figure
from scoring.model.method import Method
from scoring.model.unit import Unit
from scoring.numbers import plain

Ranks = Mapping[str, Mapping[str, int]]
"""Node -> unit -> rank."""


@dataclass(frozen=True, eq=False)
class GroupResult:
    """One group of an edition: its units in Vietnamese alphabetical order, and every figure."""

    id: str
    method: Method
    ranked: bool
    whole: bool
    units: tuple[Unit, ...]
    figures: Figures
    claimed: Figures
    """What the units' own inputs would give; empty for printed figures."""
    others: Others = field(default_factory=dict)
    """The best of the other units, for each leaf whose rule reads the group's best."""
    printed_ranks: Ranks = field(default_factory=dict)
    """The ranks that documents printed; a rank may stand without a figure."""
    printed_of: int | None = None
    """Among how many units they are; None where the documents do not say."""
    derived_ranks: frozenset[tuple[str, str]] = frozenset()
    """(unit, node) of the printed ranks that a document only implies."""

    def at(self, node: str) -> dict[str, Figure]:
        """Unit -> its figure at `node`, in the order of the units."""
        figures = zip(self.units, self.column(node), strict=True)
        return {unit.id: figure for unit, figure in figures if figure is not None}

    def column(self, node: str, *, claimed: bool = False) -> Sequence[Figure | None]:
        """The figures at `node`, those that hold or those that were claimed, in the order of the units."""
        figures = self.claimed if claimed else self.figures
        if isinstance(figures, FigureColumns):
            return figures.column(node)
        return [figures.get((unit.id, node)) for unit in self.units]

    def coded(self, node: str, *, claimed: bool = False) -> FigureColumn[Figure | None]:
        """The same by the different figures: many units share one that was computed."""
        figures = self.claimed if claimed else self.figures
        if isinstance(figures, FigureColumns):
            return figures.coded(node)
        return figure_column(self.column(node, claimed=claimed))

    @cached_property
    def places(self) -> dict[str, int]:
        """Unit -> its place among the units, from 0: its lane in the engine's columns."""
        return {unit.id: place for place, unit in enumerate(self.units)}

    @cached_property
    def computed_ranks(self) -> Ranks:
        """The root and every node with parts -> unit -> rank; empty where not ranked, or only partial."""
        if not (self.ranked and self.whole):
            return {}
        root = self.method.tree
        nodes = [node.id for node in self.method.nodes.values() if node.children and node.applies(self.id)]
        return ByNode((root.id, *nodes), lambda node: ranks(self.method, self.at(node)))

    @cached_property
    def ranks(self) -> Ranks:
        """The ranks that are shown: at a node where a document printed ranks, these; else the computed ones."""
        return {**self.computed_ranks, **self.printed_ranks} if self.printed_ranks else self.computed_ranks

    @cached_property
    def ties(self) -> Counter[int]:
        """Rank at the root -> how many units share it."""
        return Counter(self.ranks.get(self.method.tree.id, {}).values())

    def ranked_of(self, node: str) -> int | None:
        """Among how many a rank at `node` is: what the documents say where it was printed, else those with a rank."""
        return self.printed_of if node in self.printed_ranks else len(self.ranks.get(node, {}))

    @cached_property
    def statistics(self) -> Mapping[str, Statistics]:
        """Node -> statistics of the group; empty for a partial edition."""
        if not self.whole:
            return {}
        nodes = [node.id for node in self.method.nodes.values() if node.applies(self.id)]
        return ByNode(nodes, lambda node: statistics(self.method, self.at(node)))

    def share(self, node: str) -> Fraction | None:
        """The mean at `node` out of the maximum, 0..1, exact; what is a mean of values is that already.

        None where there is no mean, or where its members do not all have one maximum.
        """
        found = self.statistics.get(node)
        if found is None or found.mean is None or found.basis == "value":
            return found.mean if found else None
        maxima = {self.figures[unit, node].maximum for unit in found.members}
        (maximum,) = maxima if len(maxima) == 1 else (None,)
        return found.mean / maximum if maximum else None

    @cached_property
    def total(self) -> dict[str, Figure]:
        """Unit -> its figure at the root."""
        return self.at(self.method.tree.id)

    @cached_property
    def reporting(self) -> tuple[Unit, ...]:
        """The units that have a figure at the root."""
        return tuple(unit for unit in self.units if self.total[unit.id].points is not None)

    def value_text(self, figure: Figure) -> str | None:
        """Points over maximum as published: as a document printed it, or at the method's digits for values."""
        value = figure.value
        if value is None:
            return None
        return figure.text if figure.scale == "value" else self.value_of(value)

    def value_of(self, value: Fraction) -> str:
        """`value` (points / maximum) at the method's digits for values."""
        rounding = self.method.rounding
        return plain(value, rounding.value_digits.choice, rounding.mode.choice)
