"""Which units of an edition have a workbook that their figures fill: asked of a whole group at a time."""

from collections.abc import Iterator
from fractions import Fraction
from functools import cache

import numpy as np

from plugins.workbook.plan import NodeRow
from plugins.workbook.possible import possible
from scoring.engine.group import GroupResult
from scoring.engine.leaves import others_of
from scoring.numbers import is_number
from scoring.results import EditionResult
from scoring.self_check.given import FILLING, Given


@cache
def fillable(edition: EditionResult, group: GroupResult) -> frozenset[str]:
    """The units whose figures fill a workbook, each within the bound of its cell; none where there can be no workbook.

    A printed value or rank alone fills nothing.
    """
    found = possible(edition.method, group.id)
    if found is None:
        return frozenset()
    leaves, given = found[0].leaves, Given(edition, group)
    beyond = {*_others(group, leaves), *_inputs(edition, group, leaves, given)}
    return frozenset(_typed(group, leaves, given) - beyond)


def _typed(group: GroupResult, leaves: tuple[NodeRow, ...], given: Given) -> set[str]:
    """The units of which something stands that can be typed."""
    found: set[str] = set()
    for row in leaves:
        kinds = zip(group.units, given.kinds(row.node), strict=True)
        found |= {unit.id for unit, kind in kinds if kind in FILLING}
        if len(found) == len(group.units):
            break
    return found


def _others(group: GroupResult, leaves: tuple[NodeRow, ...]) -> Iterator[str]:
    """The units for which the best of the others at some leaf is beyond its bound."""
    for row in leaves:
        for unit, place in group.places.items() if row.node.id in group.others else ():
            best = others_of(group.others, row.node.id, place).values()
            if any(part > 100 * row.limit for number in best for part in (number.numerator, number.denominator)):
                yield unit


def _inputs(edition: EditionResult, group: GroupResult, leaves: tuple[NodeRow, ...], given: Given) -> Iterator[str]:
    """The units with an input above the bound of its cell."""
    bounds = {(leaf.node.id, name): leaf for leaf in leaves for name in leaf.unbounded}
    rows, least = edition.files.inputs, min((leaf.limit for leaf in bounds.values()), default=0)
    if rows is None:
        return
    # The figures of a country are few different texts, of which hardly one is above any bound.
    above = [bool(text) and is_number(text) and Fraction(text) > least for text in rows.verified.values]
    large: dict[str, set[str]] = {}
    for row in rows.at(np.flatnonzero(rows.verified.where(above))):
        leaf = bounds.get((row.node, row.input or "")) if row.unit in group.places else None
        if leaf is not None and Fraction(row.verified or 0) > leaf.limit:
            large.setdefault(row.node, set()).add(row.unit)
    for node, units in large.items():
        kinds = given.kinds(edition.method.nodes[node])
        yield from (unit for unit in units if kinds[group.places[unit]] == "inputs")
