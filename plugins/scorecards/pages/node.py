"""`/<index>/<edition>/criteria/<node>/`: one node across all units of the edition."""

from collections.abc import Iterator
from typing import NamedTuple

from plugins.language import Language
from plugins.scorecards import links
from plugins.scorecards.cells import Cell, cell, node_title, unit_name
from plugins.scorecards.page import Link, Page, Site, Stamp, home_crumb
from scoring.collation import vietnamese
from scoring.explain import leaf_steps
from scoring.model.method import Node
from scoring.numbers import shortest
from scoring.results import EditionResult, GroupResult, IndexResult


class Row(NamedTuple):
    """One unit at this node."""

    unit: Link
    cell: Cell
    claimed: str | None
    arithmetic: str | None


class GroupView(NamedTuple):
    """One group at this node; `mean` over `n` units."""

    name: str
    maximum: str | None
    applies: bool
    mean: str | None
    n: str
    rows: tuple[Row, ...]


class View(NamedTuple):
    """The page of a node."""

    level: str
    rule: str | None
    note: str | None
    above: Link | None
    below: tuple[Link, ...]
    method: Link
    computed: bool
    leaf: bool
    groups: tuple[GroupView, ...]


def pages(site: Site, language: Language) -> Iterator[Page]:
    for index in site.results.indices:
        for edition in index.editions:
            for node in edition.method.nodes.values():
                yield _page(index, edition, node, language)


def _page(index: IndexResult, edition: EditionResult, node: Node, language: Language) -> Page:
    method, say = edition.method, language.code
    title, parent = node_title(language, node), method.parents.get(node.id)
    input_names = {name: spec.name.say(say) for name, spec in node.inputs.items()}
    edition_title = edition.edition.title.say(say)
    view = View(
        method.level_of(node.id).name.say(say),
        node.rule.sentence(say, input_names, language.number) if node.rule else None,
        node.note.say(say) if node.note else None,
        _link(index, edition, method.nodes[parent], language) if parent else None,
        tuple(_link(index, edition, child, language) for child in node.children),
        Link(method.decision.number, links.method(index.id, edition.edition.method)),
        edition.computed,
        not node.children,
        tuple(_group(index, edition, group, node, language) for group in edition.groups),
    )
    return Page(
        links.node(index.id, edition.id, node.id),
        "node",
        f"{title}, {edition_title}",
        language.say("%(node)s in all units of the %(edition)s edition.", node=title, edition=edition_title),
        view,
        (
            home_crumb(language),
            Link(index.index.short.say(say), links.index(index.id)),
            Link(edition_title, links.edition(index.id, edition.id)),
        ),
        index.index.made_up,
        Stamp(edition.files.digest, edition.edition.method),
    )


def _link(index: IndexResult, edition: EditionResult, node: Node, language: Language) -> Link:
    return Link(node_title(language, node), links.node(index.id, edition.id, node.id))


def _group(index: IndexResult, edition: EditionResult, group: GroupResult, node: Node, language: Language) -> GroupView:
    found = group.statistics.get(node.id)
    mean = found.text("mean") if found else None
    rows = [_row(index, edition, group, unit.id, node, language) for unit in group.units if node.applies(group.id)]
    maximum = node.maximum(group.id)
    return GroupView(
        index.index.groups[group.id].name.say(language.code),
        language.number(shortest(maximum)) if maximum is not None else None,
        node.applies(group.id),
        language.number(mean) if mean else None,
        language.count("%(n)s unit", "%(n)s units", found.n if found else 0),
        tuple(sorted(rows, key=lambda row: vietnamese(row.unit.text))),
    )


def _row(
    index: IndexResult, edition: EditionResult, group: GroupResult, unit: str, node: Node, language: Language
) -> Row:
    claimed = group.claimed.get((unit, node.id))
    line = None
    if edition.computed and not node.children:
        line = leaf_steps(edition, group, unit, node).arithmetic
    return Row(
        Link(
            unit_name(language, edition, group, index.units[unit]),
            links.unit_in_edition(index.id, edition.id, unit),
        ),
        cell(language, group, node, group.figures[unit, node.id]),
        language.number(claimed.text) if claimed and claimed.text else None,
        language.line(line) if line else None,
    )
