"""What was collected: how many units reported, who did not and why, of the total and of its parts."""

from collections.abc import Iterator

from markupsafe import Markup, escape

from plugins.scorecards.cells import of_all, unit_name
from plugins.scorecards.edition_group import absent
from plugins.scorecards.marked import marked
from plugins.scorecards.report.linked import Linked
from plugins.scorecards.report.parts import Column, Part, Row, Section, Table
from plugins.scorecards.report.units import listed
from plugins.scorecards.shown_nodes import columns
from plugins.words import STATUS_WORDS, status_words
from scoring.engine.group import GroupResult
from scoring.engine.tally import Tally, tally
from scoring.model.node import Node


def collection(of: Linked) -> Section:
    """A part for each group."""
    parts = tuple(_group(of, group) for group in of.edition.groups)
    return Section("collection", of.language.say("Collection of the data"), parts)


def _group(of: Linked, group: GroupResult) -> Part:
    root = group.method.tree
    nodes = [*columns(group), *([root] if root not in columns(group) else [])]
    found = tally(group, [root])
    said = marked(
        of.language,
        "%(n)s units have a total.",
        n=of.group(group, of_all(of.language, found.there, len(group.units))),
    )
    points = (*_without(of, group), *_parts(of, group, nodes)) if listed(group) else ()
    return Part(of.name(group), (said,), points, tables=(_table(of, group, nodes),))


def _without(of: Linked, group: GroupResult) -> Iterator[Markup]:
    """Who has no total, by the reason."""
    for status, names in absent(of.edition, group, of.language):
        yield marked(
            of.language,
            "No total, %(status)s (%(n)s): %(units)s.",
            status=status,
            n=of.group(group, of.number(str(len(names)))),
            units="; ".join(names),
        )


def _parts(of: Linked, group: GroupResult, nodes: list[Node]) -> Iterator[Markup]:
    """Who has a total and lacks a part of it, by part and reason; of a partial edition the table says enough."""
    for node in nodes if group.whole else ():
        lacking: dict[str, list[str]] = {}
        for unit in group.reporting:
            if (status := group.figures[unit.id, node.id].status) is not None:
                lacking.setdefault(status, []).append(unit_name(of.language, of.edition, group, unit))
        for status, names in lacking.items():
            yield marked(
                of.language,
                "%(part)s, %(status)s (%(n)s) though there is a total: %(units)s.",
                part=of.title_of(node),
                status=status_words(of.language, status),
                n=of.node(node, of.number(str(len(names))), group),
                units="; ".join(names),
            )


def _table(of: Linked, group: GroupResult, nodes: list[Node]) -> Table:
    counted = [(of.node(node, of.title_of(node)), node, tally(group, [node])) for node in nodes]
    if of.edition.computed:
        leaves = [leaf for leaf in of.edition.method.leaves if leaf.applies(group.id)]
        counted.append((escape(of.language.say("All criteria")), group.method.tree, tally(group, leaves)))
    statuses = [status for status in STATUS_WORDS if any(found.statuses.get(status) for _, _, found in counted)]
    rows = tuple(Row(head, _cells(of, group, node, found, statuses)) for head, node, found in counted)
    heads = [of.language.say("With a figure"), *(status_words(of.language, status) for status in statuses)]
    caption = of.language.say("Figures that are there: %(group)s", group=of.name(group))
    return Table(caption, of.language.say("Item"), tuple(Column(escape(head)) for head in heads), rows, numbered=False)


def _cells(of: Linked, group: GroupResult, node: Node, found: Tally, statuses: list[str]) -> tuple[Markup, ...]:
    numbers = [of_all(of.language, found.there, found.of)]
    numbers += [of.number(str(found.statuses.get(status, 0))) for status in statuses]
    return tuple(of.node(node, text, group) for text in numbers)
