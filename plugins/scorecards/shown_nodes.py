"""Which nodes a table or a picture of a group shows: those of which anything is known, of as many as fit."""

from collections.abc import Iterator
from functools import cache

from scoring.engine.group import GroupResult
from scoring.model.node import Node

MOST_SHADED = 24
"""A table of more columns than this cannot be taken in at a glance; it stays at the level above."""


def columns(group: GroupResult) -> list[Node]:
    """The parts of the total and the views that have a column: those for which any unit has a figure or a rank.

    A part of which nothing is known gives way to its own parts (a method's common foundation to its main indices).
    """
    parts = (found for child in group.method.tree.children for found in _known(group, child))
    return [*parts, *(view for view in group.method.views_by_id.values() if _told(group, view))]


@cache
def components(group: GroupResult) -> tuple[Node, ...]:
    """The parts that the total is made of; where it has a single one, that one's own parts if any has a figure."""
    found: tuple[Node, ...] = ()
    level: tuple[Node, ...] = (group.method.tree,)
    while len(level) == 1 and level[0].children:
        level = _below(group, level)
        if any(_has_figures(group, node) for node in level):
            found = level
    return found


@cache
def shaded(group: GroupResult) -> tuple[Node, ...]:
    """The nodes of the deepest level that is known and fits in one table; nothing where only totals are known."""
    found: tuple[Node, ...] = ()
    level: tuple[Node, ...] = (group.method.tree,)
    while any(node.children for node in level):
        level = _below(group, level)
        if len(level) > MOST_SHADED or not any(_has_figures(group, node) for node in level):
            break
        found = level
    return found


def _below(group: GroupResult, level: tuple[Node, ...]) -> tuple[Node, ...]:
    """The level below; a leaf stands in it for itself."""
    return tuple(child for node in level for child in (node.children or (node,)) if child.applies(group.id))


def _known(group: GroupResult, node: Node) -> Iterator[Node]:
    if _told(group, node):
        yield node
        return
    for child in node.children:
        yield from _known(group, child)


def _told(group: GroupResult, node: Node) -> bool:
    return node.id in group.printed_ranks or _has_figures(group, node)


def _has_figures(group: GroupResult, node: Node) -> bool:
    return any(figure.points is not None for figure in group.at(node.id).values())
