"""A row in which the numbers are left open, and what all columns of rows share."""

from collections.abc import Hashable, Sequence
from typing import NamedTuple

from markupsafe import Markup

from plugins.language import Language
from plugins.scorecards.profile import Given, NodeRow, Profile
from scoring.engine.figures import Figures
from scoring.model.figure import Figure
from scoring.model.node import Node
from scoring.numbers import shortest

FIRST_SLOT = 0xE001
"""Letters from here on stand in an open row in the place of its numbers. They are of private use: no text of the data
has any."""
CLAIMED, REACHED, MAXIMUM = map(chr, range(FIRST_SLOT, FIRST_SLOT + 3))
"""The first numbers of every row; others follow by their turn, see `slot`."""
_WHOLE = ((), (), ())
"""Nothing counted as 0, left out or lacking."""


class Html(NamedTuple):
    """What a template made of a row, before and after the lines; as `str.format` fills it with numbers."""

    before: str
    after: str


class OpenRow(NamedTuple):
    """A row as a template prints it. `html`, by whether there are lines: see `alike`."""

    row: NodeRow
    html: dict[bool, Html]


class Traced(NamedTuple):
    """A row of one unit: its numbers, escaped, and the lines that it rests on, as HTML; empty where there are none."""

    of: OpenRow
    numbers: Sequence[str]
    where: Markup

    @property
    def row(self) -> NodeRow:
        """What is printed."""
        return self.of.row


class Said(dict[str, str]):
    """Plain numbers in a language's form, each made once. They have nothing to escape."""

    def __init__(self, language: Language) -> None:
        super().__init__()
        self._language = language

    def __missing__(self, text: str) -> str:
        made = self[text] = self._language.number(text)
        return made


class Column:
    """The rows of one node for `units`; each kind of node says which numbers its rows have."""

    def __init__(self, profile: Profile, node: Node, depth: int, units: Sequence[str]) -> None:
        self.profile, self.node, self.depth, self.units = profile, node, depth, units
        self.said, group = Said(profile.language), profile.group
        self.figures = figures_of(group.figures, node, units)
        self.claims = figures_of(group.claimed, node, units)
        self.forms, self.printed = dict[Hashable, OpenRow](), dict[Hashable, OpenRow]()
        self.own, self.maxima = node.maximum(group.id), dict[tuple[int, int], str]()

    def maximum(self, figure: Figure) -> str:
        """The maximum that applies to the unit: less than the node's where not all of a total applies to it."""
        found = self.own if figure.maximum is None else figure.maximum
        if found is None:
            return ""
        key = found.numerator, found.denominator
        if key not in self.maxima:
            self.maxima[key] = self.said[shortest(found)]
        return self.maxima[key]

    def whole(self, place: int) -> Traced:
        """A row of which more is to be said than numbers."""
        unit = self.units[place]
        return Traced(
            OpenRow(self.profile.row(unit, self.node, self.depth), {}), (), self.profile.where(unit, self.node.id)
        )

    def opened(self, place: int, made: str | None, inputs: tuple[Given, ...]) -> OpenRow:
        """The row with slots in the place of its numbers, `made` as its sum; its cell has no bar.

        Forms that print the same are one.
        """
        claim = self.claims[place]
        key = (made, inputs, claim is None or claim.text is None)
        if key not in self.printed:
            row = self.profile.row(self.units[place], self.node, self.depth)
            cell = row.cell._replace(text=REACHED, maximum=row.cell.maximum and MAXIMUM, bar=None)
            open_row = row._replace(claimed=row.claimed and CLAIMED, cell=cell, inputs=inputs, sum=made)
            self.printed[key] = OpenRow(open_row, {})
        return self.printed[key]


def slot(turn: int) -> str:
    """The slot of a number that a kind of node adds, from 0."""
    return chr(FIRST_SLOT + 3 + turn)


def figures_of(figures: Figures, node: Node, units: Sequence[str]) -> list[Figure | None]:
    """The figures of `units` at `node`."""
    return [figures.get((unit, node.id)) for unit in units]


def plain(figure: Figure | None) -> bool:
    """Whether the figure is computed, and there is nothing to say of how."""
    return (
        figure is not None
        and figure.text is not None
        and not figure.transcribed
        and figure[5:8] == _WHOLE
        and figure.by_rule is None
    )
