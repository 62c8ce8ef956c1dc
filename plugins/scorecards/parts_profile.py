"""The parts of a unit's total beside the group's: each a bar, with a mark at the group's median where there is one."""

from collections.abc import Hashable
from fractions import Fraction
from functools import cache
from typing import NamedTuple

from markupsafe import Markup, escape

from plugins.language import Language
from plugins.scorecards.cells import Cell, bar, cell, node_title, share
from plugins.scorecards.open_row import FIRST_SLOT, Filled, OpenRow
from plugins.scorecards.shown_nodes import components
from scoring.engine.group import GroupResult
from scoring.model.figure import Figure
from scoring.model.node import Node

_POINTS, _BAR = map(chr, range(FIRST_SLOT, FIRST_SLOT + 2))


class Part(NamedTuple):
    """One part: its title, its figure, and the group's median: in words, and its place on the bar in per cent."""

    title: Markup
    cell: Cell
    median: str | None
    median_at: str | None


class PartsProfile:
    """The profiles of a group's units. A part is made once for all of the same maximum and status: what else there is
    to say of a figure (parts that it lacks) the table of all nodes says."""

    def __init__(self, language: Language, group: GroupResult) -> None:
        self._language, self._group = language, group
        self._columns = [(node, group.column(node.id)) for node in components(group)]
        self._forms = dict[Hashable, OpenRow[Part]]()

    def of(self, unit: str) -> tuple[Filled[Part], ...]:
        """The parts of `unit`; nothing where it has no total, or no part a figure."""
        place = self._group.places[unit]
        figures = [(node, figure) for node, column in self._columns if (figure := column[place]) is not None]
        bars = [bar(figure) for _, figure in figures]
        if self._group.total[unit].points is None or not any(bars):
            return ()
        return tuple(self._part(node, figure, width) for (node, figure), width in zip(figures, bars, strict=True))

    def _part(self, node: Node, figure: Figure, width: str | None) -> Filled[Part]:
        most = figure.maximum and figure.maximum.as_integer_ratio()
        key = (node.id, figure.text is None, figure.status, most, width is None)
        form = self._forms.get(key)
        if form is None:
            shown = cell(self._language, self._group, node, figure)
            shown = shown._replace(text=shown.text and _POINTS, bar=shown.bar and _BAR, note=None, state=None)
            part = Part(escape(node_title(self._language, node)), shown, *_median(self._language, self._group, node.id))
            form = self._forms[key] = OpenRow(part, {})
        return form, (self._language.number(figure.text or "0"), width or "")


@cache
def _median(language: Language, group: GroupResult, node: str) -> tuple[str | None, str | None]:
    """The group's median as published, and where it stands on the bar, whose end is the group's maximum."""
    found, maximum = group.statistics.get(node), group.method.nodes[node].maximum(group.id)
    if found is None or found.median is None:
        return None, None
    by_value = found.basis == "value"
    median, of = language.number(found.text("median") or ""), Fraction(1) if by_value else maximum
    said = (
        language.say("median %(median)s of the maximum", median=median)
        if by_value
        else language.say("median %(median)s", median=median)
    )
    return said, share(found.median, of) if of else None
