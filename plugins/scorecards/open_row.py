"""A row in which the numbers are left open, and what all columns of rows share."""

from collections.abc import Callable, Hashable, Sequence
from typing import Generic, NamedTuple, TypeVar

import numpy as np

from plugins.scorecards.own_units import Own
from plugins.scorecards.profile import Given, NodeRow
from scoring.model.figure import Figure
from scoring.model.node import Node
from scoring.numbers import shortest

FIRST_SLOT = 0xE000
"""Letters from here on stand in an open row in the place of its numbers. They are of private use: no text of the data
has any."""
CLAIMED, REACHED, MAXIMUM = map(chr, range(FIRST_SLOT, FIRST_SLOT + 3))
"""The first numbers of every row; others follow by their turn, see `slot`."""
_WHOLE = ((), (), ())
"""Nothing counted as 0, left out or lacking."""


Row = TypeVar("Row")


class Printed(NamedTuple):
    """The HTML of an open row, with `%s` for each number; `places` picks these, in the order of the text."""

    text: str
    places: Callable[[Sequence[str | int]], object]


class OpenRow(NamedTuple, Generic[Row]):
    """A row as a template prints it. `where`: the lines that it rests on, as HTML, with slots where units differ in
    them; empty where there are none. `html`: what its macro made of it, by what else was given to that; see `alike`."""

    row: Row
    html: dict[tuple[object, ...], Printed]
    where: str = ""


Filled = tuple[OpenRow[Row], Sequence[str | int]]
"""The row of one unit: an open row, and what stands in its slots: texts, escaped, and numbers of lines."""


class Column:
    """The rows of one node; each kind of node says which numbers its rows have."""

    def __init__(self, own: Own, node: Node, depth: int) -> None:
        self.own, self.profile, self.node, self.depth = own, own.profile, node, depth
        group = own.profile.group
        self.figures, self.claims = group.column(node.id), group.column(node.id, claimed=True)
        self.forms, self.printed = dict[Hashable, OpenRow[NodeRow]](), dict[Hashable, OpenRow[NodeRow]]()
        self.most, self.maxima = node.maximum(group.id), dict[int, str]()
        different, codes = group.coded(node.id)
        odd = np.array([not _plain(figure) for figure in different], bool)
        self.telling = {*np.flatnonzero(odd[codes]).tolist()} if odd.any() else set[int]()
        """The places of units of which more is to be said at this node than numbers."""
        if singled := self.profile.singled.get(node.id):
            self.telling |= {place for place, unit in enumerate(own.units) if unit in singled}

    def maximum(self, figure: Figure) -> str:
        """The maximum that applies: less than the node's where not all of a total applies to it."""
        found = self.most if figure.maximum is None else figure.maximum
        if found is None:
            return ""
        # Maxima live as long as their figures or the node: an id is never used twice.
        said = self.maxima.get(id(found))
        if said is None:
            said = self.maxima[id(found)] = self.own.said[shortest(found)]
        return said

    def whole(self, place: int) -> Filled[NodeRow]:
        """A row of which more is to be said than numbers."""
        unit = self.own.units[place]
        row = self.profile.row(unit, self.node, self.depth)
        return OpenRow(row, {}, self.profile.where(unit, self.node.id)), ()

    def opened(self, place: int, made: str | None, inputs: tuple[Given, ...], where: str) -> OpenRow[NodeRow]:
        """The row with slots in the place of its numbers, `made` as its sum, `where` as its lines; its cell has no bar.

        Forms that print the same are one.
        """
        figure, claim = self.figures[place], self.claims[place]
        known = self.most if figure is None or figure.maximum is None else figure.maximum
        key = (made, inputs, where, claim is None or claim.text is None, known is None)
        if key not in self.printed:
            row = self.profile.row(self.own.units[place], self.node, self.depth)
            cell = row.cell._replace(text=REACHED, maximum=row.cell.maximum and MAXIMUM, bar=None)
            open_row = row._replace(claimed=row.claimed and CLAIMED, cell=cell, inputs=inputs, sum=made)
            self.printed[key] = OpenRow(open_row, {}, where)
        return self.printed[key]


def slot(turn: int) -> str:
    """The slot of a number that a kind of node adds, from 0."""
    return chr(FIRST_SLOT + 3 + turn)


def _plain(figure: Figure | None) -> bool:
    """Whether the figure is computed, and there is nothing to say of how."""
    return (
        figure is not None
        and figure.text is not None
        and not figure.transcribed
        and figure[5:8] == _WHOLE
        and figure.by_rule is None
    )
