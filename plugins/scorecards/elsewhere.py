"""Where to go on from a page: to the one before and after it, and to the same in other editions."""

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from plugins.language import Language
from plugins.scorecards import links
from plugins.scorecards.cells import node_title, unit_name
from plugins.scorecards.page import Link
from scoring.collation import vietnamese
from scoring.engine.group import GroupResult
from scoring.model.node import Node
from scoring.model.unit import Unit
from scoring.results import EditionResult, IndexResult


class Elsewhere(NamedTuple):
    """`before` and `after` in the order of `among`; `editions`: all that have the same, this one without address."""

    among: str = ""
    before: Link | None = None
    after: Link | None = None
    editions: tuple[Link, ...] = ()


@cache
def in_order(edition: EditionResult, group: GroupResult, language: Language) -> tuple[Unit, ...]:
    """The units of a group as its table has them: by rank where there are ranks, then by name."""
    ranks = group.ranks.get(group.method.tree.id, {})
    last = len(group.units) + 1
    return tuple(
        sorted(
            group.units,
            key=lambda unit: (ranks.get(unit.id, last), vietnamese(unit_name(language, edition, group, unit))),
        )
    )


@cache
def _places(edition: EditionResult, group: GroupResult, language: Language) -> dict[str, int]:
    return {unit.id: place for place, unit in enumerate(in_order(edition, group, language))}


def of_unit(
    index: IndexResult, edition: EditionResult, group: GroupResult, unit: Unit, language: Language
) -> Elsewhere:
    """The units before and after it in its group's table; the unit in other editions."""
    units = in_order(edition, group, language)
    place = _places(edition, group, language)[unit.id]

    def link(number: int) -> Link | None:
        if not 0 <= number < len(units):
            return None
        name = unit_name(language, edition, group, units[number])
        return Link(name, links.unit_in_edition(index.id, edition.id, units[number].id))

    editions = [
        (other, links.unit_in_edition(index.id, other.id, unit.id))
        for other in index.editions
        if unit.id in other.groups_of
    ]
    among = index.index.groups[group.id].name.say(language.code)
    return Elsewhere(among, link(place - 1), link(place + 1), _editions(edition, editions, language))


def of_node(index: IndexResult, edition: EditionResult, node: Node, language: Language) -> Elsewhere:
    """The nodes before and after it in the order of the method; the same node in other editions."""
    nodes = list(edition.method.places.values())
    place = next(number for number, other in enumerate(nodes) if other.id == node.id)

    def link(number: int) -> Link | None:
        if not 0 <= number < len(nodes):
            return None
        return Link(node_title(language, nodes[number]), links.node(index.id, edition.id, nodes[number].id))

    editions = [
        (other, links.node(index.id, other.id, node.id)) for other in index.editions if node.id in other.method.places
    ]
    among = language.say("In the method's order")
    return Elsewhere(among, link(place - 1), link(place + 1), _editions(edition, editions, language))


def of_edition(index: IndexResult, edition: EditionResult, language: Language) -> Elsewhere:
    """All editions of the index."""
    editions = [(other, links.edition(index.id, other.id)) for other in index.editions]
    return Elsewhere(editions=_editions(edition, editions, language))


def _editions(here: EditionResult, found: Sequence[tuple[EditionResult, str]], language: Language) -> tuple[Link, ...]:
    """Nothing where this page is the only one."""
    if len(found) < 2:
        return ()
    return tuple(
        Link(edition.edition.title.say(language.code), "" if edition is here else href) for edition, href in found
    )
