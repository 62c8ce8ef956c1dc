"""The rows of a leaf: what differs are the figures of its inputs, the points, and the branch of the rule that holds."""

from collections.abc import Hashable, Sequence
from fractions import Fraction
from math import prod
from typing import NamedTuple

import numpy as np
from markupsafe import escape

from plugins.scorecards.input_columns import InputColumn
from plugins.scorecards.open_row import REACHED, Column, Filled, OpenRow, slot
from plugins.scorecards.own_units import Own
from plugins.scorecards.profile import Given as Shown
from plugins.scorecards.profile import NodeRow
from scoring.explain import result
from scoring.model.figure import Figure
from scoring.model.node import Node
from scoring.rules.points import Given, Value
from scoring.rules.words import Text, deciding, line, shown

_MOST_READY = 256
"""A leaf with more answers keeps none: those to a question of few come back, those of a ratio of two counts do not."""


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
        self.inputs, self.kinds = own.inputs.of(node.id), dict[Hashable, int]()
        self.codes, self.lines = [column.at for column in self.inputs], [column.lines for column in self.inputs]
        # The lines of the inputs come after three numbers of each.
        turns = range(3 * len(self.inputs), 4 * len(self.inputs))
        self.where = self.profile.usual.html(map(slot, turns))
        self.entries: list[list[_Entry | None]] = [[None] * len(column.told) for column in self.inputs]
        """By what was told of each input; made when a unit is printed of which it was told."""
        few = prod(len(column.told) for column in self.inputs) <= _MOST_READY
        self.ready: dict[tuple[int, ...], tuple[OpenRow[NodeRow], list[str | int]]] | None = {} if few else None
        if self.deciding is None:
            # The best of the others stands in each sum.
            self.telling |= {*range(len(own.units))}
        self.telling |= set[int]().union(*(column.telling for column in self.inputs), _astray(self.inputs))

    def row(self, place: int) -> Filled[NodeRow]:
        """The row of the unit at `place`."""
        figure, claim = self.figures[place], self.claims[place]
        if figure is None or place in self.telling:
            return self.whole(place)
        if not self.inputs:
            return self._filled(place, figure, claim, (), self.own.where(place, self.node.id))
        codes, lines = [at[place] for at in self.codes], [lines[place] for lines in self.lines]
        if self.ready is None:
            form, numbers = self._filled(place, figure, claim, codes, self.where)
            return form, numbers + lines
        # Figures live as long as their group: an id is never used twice.
        key = (id(figure), id(claim), *codes)
        found = self.ready.get(key)
        if found is None:
            found = self.ready[key] = self._filled(place, figure, claim, codes, self.where)
        form, numbers = found
        return form, numbers + lines

    def _filled(
        self, place: int, figure: Figure, claim: Figure | None, codes: Sequence[int], where: str
    ) -> tuple[OpenRow[NodeRow], list[str | int]]:
        """The open row of a unit, and its numbers."""
        claimed, said = claim.text if claim is not None else None, self.own.said
        numbers: list[str | int] = [said[claimed or "0"], said[figure.text or "0"], self.maximum(figure)]
        entries: list[_Entry] = []
        for known, column, code in zip(self.entries, self.inputs, codes, strict=True):
            entry = known[code]
            if entry is None:
                entry = known[code] = self._told(column.name, *column.told[code])
            entries.append(entry)
            numbers += entry.numbers
        key = (where, figure.exact, claimed is None, figure.maximum is None, *[entry.kind for entry in entries])
        form = self.forms.get(key)
        if form is None:
            form = self.forms[key] = self._form(place, entries, where, same=figure.exact)
        return form, numbers

    def _told(self, name: str, claimed: str | None, verified: str | None) -> _Entry:
        say, group = self.profile.language.number, self.profile.group.id
        value = self.node.read(group, name, verified) if self.tree is not None and verified is not None else None
        text, binding = ("", 0) if value is None else shown(value, say)
        decides = verified if self.deciding and name in self.deciding else None
        kind = self.kinds.setdefault((claimed != verified, decides, binding), len(self.kinds))
        said = [str(escape(self.profile.input_words(self.node, name, given))) for given in (claimed, verified)]
        return _Entry(claimed != verified, binding, (said[0], said[1], str(escape(text))), value, kind)

    def _form(self, place: int, entries: Sequence[_Entry], where: str, *, same: bool) -> OpenRow[NodeRow]:
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
        return self.opened(place, made, tuple(inputs), where)


def _astray(inputs: Sequence[InputColumn]) -> set[int]:
    """The places of units that lack an input, or have them in another order than the columns."""
    if not inputs:
        return set()
    lines = np.array([np.frombuffer(column.lines, np.intc) for column in inputs])
    return {*np.flatnonzero((lines[0] == 0) | (np.diff(lines, axis=0) < 0).any(axis=0)).tolist()}
