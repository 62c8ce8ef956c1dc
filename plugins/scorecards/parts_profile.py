"""The parts of a unit's total beside the group's: each a bar, with a mark at the group's median where there is one."""

from fractions import Fraction
from functools import cache
from typing import NamedTuple

from markupsafe import Markup, escape

from plugins.language import Language
from plugins.scorecards.cells import Cell, cell, node_title, share
from plugins.scorecards.shown_nodes import components
from scoring.engine.group import GroupResult
from scoring.model.node import Node


class Part(NamedTuple):
    """One part: its title, its figure, and the group's median: in words, and its place on the bar in per cent."""

    title: Markup
    cell: Cell
    median: str | None
    median_at: str | None


def profile(language: Language, group: GroupResult, unit: str) -> tuple[Part, ...]:
    """The parts of `unit`; nothing where it has no total, or no part a figure."""
    if group.total[unit].points is None:
        return ()
    parts = tuple(_part(language, group, unit, node) for node in components(group))
    return parts if any(part.cell.bar for part in parts) else ()


def _part(language: Language, group: GroupResult, unit: str, node: Node) -> Part:
    shown = cell(language, group, node, group.figures[unit, node.id])
    return Part(escape(node_title(language, node)), shown, *_median(language, group, node.id))


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
