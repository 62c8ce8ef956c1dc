"""The rows of a leaf: what differs are the figures of its inputs, the points, and the branch of the rule that holds."""

from collections.abc import Hashable, Sequence
from fractions import Fraction
from typing import NamedTuple

import numpy as np
from markupsafe import escape

from plugins.scorecards.input_columns import InputColumn
from plugins.scorecards.open_row import REACHED, Column, OpenRow, Traced, slot
from plugins.scorecards.own_units import Own
from plugins.scorecards.profile import Given as Shown
from plugins.scorecards.profile import NodeRow
from scoring.explain import result
from scoring.model.figure import Figure
from scoring.model.node import Node
from scoring.rules.points import Given, Value
from scoring.rules.words import Text, deciding, line, shown

_MOST_READY = 256
"""Answers kept of a leaf: those to a question of few come back, those of a ratio of two counts hardly ever."""


class _Entry(NamedTuple):
    """One input of all units of which the same was told.

    `claims`: whether the claim differs. `binding`: how its figure holds together in a sum. `numbers`: as claimed, as
    verified, in the sum; escaped. `kind`: a number for all with the same claims and binding, and with the same figure
    where that decides which branch of the rule holds.
    """

    claims: bool
    binding: int
    numbers: tuple[str, str, str]
    value: Value | None
    kind: int


class LeafColumn(Column):
    """The rows of one leaf, or of a view."""

    def __init__(self, own: Own, node: Node, depth: int) -> None:
        super().__init__(own, node, depth)
        self.tree = node.trees.get(self.profile.group.id)
        self.deciding = deciding(self.tree) if self.tree is not None else frozenset[str]()
        self.ready: dict[tuple[int, ...], tuple[OpenRow[NodeRow], list[str]]] = {}
        self.inputs, self.kinds = own.inputs.of(node.id), dict[Hashable, int]()
        self.entries = [dict[int, _Entry]() for _ in self.inputs]
        """By what was told of each input; made when a unit is printed of which it was told."""
        if self.deciding is None:
            # The best of the others stands in each sum.
            self.telling |= {*range(len(own.units))}
        self.telling |= set[int]().union(*(column.telling for column in self.inputs), _astray(self.inputs))

    def row(self, place: int) -> Traced[NodeRow]:
        """The row of the unit at `place`."""
        figure, claim = self.figures[place], self.claims[place]
        if figure is None or place in self.telling:
            return self.whole(place)
        # Figures live as long as their group: an id is never used twice.
        key = (id(figure), id(claim), *[column.at[place] for column in self.inputs])
        found = self.ready.get(key)
        if found is None:
            if len(self.ready) == _MOST_READY:
                self.ready.clear()
            found = self.ready[key] = self._filled(place, figure, claim)
        form, numbers = found
        if self.inputs:
            return Traced(form, self.profile.usual.html([column.lines[place] for column in self.inputs]), numbers)
        return Traced(form, self.own.where(place, self.node.id), numbers)

    def _filled(self, place: int, figure: Figure, claim: Figure | None) -> tuple[OpenRow[NodeRow], list[str]]:
        """The open row of a unit, and its numbers."""
        entries = [self._entry(turn, column, place) for turn, column in enumerate(self.inputs)]
        claimed, said = claim.text if claim is not None else None, self.own.said
        key = (figure.exact, claimed is None, figure.maximum is None, *[entry.kind for entry in entries])
        form = self.forms.get(key)
        if form is None:
            form = self.forms[key] = self._form(place, entries, same=figure.exact)
        numbers = [said[claimed or "0"], said[figure.text or "0"], self.maximum(figure)]
        for entry in entries:
            numbers += entry.numbers
        return form, numbers

    def _entry(self, turn: int, column: InputColumn, place: int) -> _Entry:
        known, told = self.entries[turn], column.at[place]
        if told not in known:
            known[told] = self._told(column.name, *column.told[told])
        return known[told]

    def _told(self, name: str, claimed: str | None, verified: str | None) -> _Entry:
        say, group = self.profile.language.number, self.profile.group.id
        value = self.node.read(group, name, verified) if self.tree is not None and verified is not None else None
        text, binding = ("", 0) if value is None else shown(value, say)
        decides = verified if self.deciding and name in self.deciding else None
        kind = self.kinds.setdefault((claimed != verified, decides, binding), len(self.kinds))
        said = [str(escape(self.profile.input_words(self.node, name, given))) for given in (claimed, verified)]
        return _Entry(claimed != verified, binding, (said[0], said[1], str(escape(text))), value, kind)

    def _form(self, place: int, entries: Sequence[_Entry], *, same: bool) -> OpenRow[NodeRow]:
        """The row of all units of the same form, with a unit of them to show which branch holds."""
        inputs: list[Shown] = []
        texts: dict[str, Text] = {}
        values: dict[str, Value] = {}
        for turn, (column, entry) in enumerate(zip(self.inputs, entries, strict=True)):
            label = self.profile.input_names[self.node.id, column.name]
            inputs.append(Shown(label, slot(3 * turn) if entry.claims else None, slot(3 * turn + 1)))
            texts[column.name] = slot(3 * turn + 2), entry.binding
            if entry.value is not None:
                values[column.name] = entry.value
        made = None
        if self.tree is not None:
            given = Given(values, self.most or Fraction(0))
            made = result(line(self.tree, given, self.profile.language.number, texts), REACHED, same=same)
        return self.opened(place, made, tuple(inputs))


def _astray(inputs: Sequence[InputColumn]) -> set[int]:
    """The places of units that lack an input, or have them in another order than the columns."""
    if not inputs:
        return set()
    lines = np.array([np.frombuffer(column.lines, np.intc) for column in inputs])
    return {*np.flatnonzero((lines[0] == 0) | (np.diff(lines, axis=0) < 0).any(axis=0)).tolist()}
