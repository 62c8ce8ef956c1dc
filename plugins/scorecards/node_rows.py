"""The rows of a group's units at one node. Where nothing but names and numbers differs one row with these left open is
made for all: a country has a third of a million rows an edition."""

from collections.abc import Hashable, Sequence
from typing import NamedTuple

from markupsafe import escape

from plugins.language import Language
from plugins.scorecards.cells import Cell, cell, points, rank, unit_name
from plugins.scorecards.open_row import FIRST_SLOT, Filled, OpenRow
from plugins.scorecards.page import Link
from plugins.scorecards.replies import Replies
from plugins.scorecards.table_tools import states
from plugins.scorecards.under_appeal import under_appeal
from scoring.collation import vietnamese
from scoring.engine.group import GroupResult
from scoring.model.figure import Figure
from scoring.model.node import Node
from scoring.results import EditionResult

_HREF, _NAME, _CLAIMED, _POINTS, _BAR = map(chr, range(FIRST_SLOT, FIRST_SLOT + 5))


class UnitRow(NamedTuple):
    """One unit at a node."""

    href: str
    name: str
    cell: Cell
    claimed: str | None
    rank: str | None
    replies: tuple[Link, ...]
    under_appeal: Link | None
    states: str


class NodeRows:
    """What the pages of all nodes share for one group: its units in order, worked out once."""

    def __init__(self, edition: EditionResult, group: GroupResult, language: Language) -> None:
        self.group, self.language = group, language
        self.replies, self.under_appeal = Replies(edition, language), under_appeal(edition, language)
        names = [(unit_name(language, edition, group, unit), unit.id) for unit in group.units]
        names.sort(key=lambda pair: vietnamese(pair[0]))
        # A node stands two folders below its edition. Escaped once here, not once a node.
        self.units = [
            (unit, group.places[unit], str(escape(f"../../{unit}/")), str(escape(name))) for name, unit in names
        ]

    def of(self, node: Node) -> Sequence[Filled[UnitRow]]:
        """The rows of all units at `node`, in the order of their names."""
        group, forms = self.group, dict[Hashable, OpenRow[UnitRow]]()
        figures, claims = group.coded(node.id), group.coded(node.id, claimed=True)
        cells = figures.spread([figure and self._cell(node, figure) for figure in figures.different])
        claimed = claims.spread([points(self.language, claim) for claim in claims.different])
        rows: list[Filled[UnitRow]] = []
        for unit, place, href, name in self.units:
            shown, claim = cells[place], claimed[place]
            if shown is None:
                continue
            open_cell, reached, bar = shown
            said = rank(self.language, group, unit, node.id) if node.id in group.printed_ranks else None
            replies, mark = self.replies.links(group.id, unit, node.id), self.under_appeal.mark(unit, node.id)
            key = (open_cell, claim is None, said, replies, mark)
            form = forms.get(key)
            if form is None:
                told = claim and _CLAIMED, said, replies, mark, states(open_cell, mark)
                form = forms[key] = OpenRow(UnitRow(_HREF, _NAME, open_cell, *told), {})
            rows.append((form, (href, name, claim or "", reached, bar)))
        return rows

    def _cell(self, node: Node, figure: Figure) -> tuple[Cell, str, str]:
        """The cell with slots in the place of its numbers, and these: the points and the width of the bar."""
        made = cell(self.language, self.group, node, figure)
        return made._replace(text=made.text and _POINTS, bar=made.bar and _BAR), made.text or "", made.bar or ""
