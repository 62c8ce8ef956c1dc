"""`/<index>/<edition>/heat/`: units by components, each cell shaded by its share of the maximum."""

from collections.abc import Iterator, Sequence
from functools import partial
from typing import NamedTuple

from plugins.language import Language
from plugins.scorecards import links
from plugins.scorecards.cells import Cell, Cells, node_title, unit_name
from plugins.scorecards.elsewhere import in_order
from plugins.scorecards.page import Link, Page, Site, home_crumb, stamp
from plugins.scorecards.shown_nodes import shaded
from plugins.scorecards.split import Parts, split
from plugins.scorecards.table_tools import SCRIPTS, STYLES, Choice, Column, Tools, column_of, tools
from scoring.engine.group import GroupResult
from scoring.model.node import Node
from scoring.results import EditionResult, IndexResult


class Shaded(NamedTuple):
    """A figure, and its shade: tenths of its maximum, 0 to 9; none where there is no figure or no maximum."""

    cell: Cell
    shade: int | None


class Row(NamedTuple):
    """One unit and its figure at each column."""

    unit: Link
    cells: tuple[Shaded, ...]


class GroupView(NamedTuple):
    """One group: its columns with what each is a part of, and a row for each unit; nothing where no part is known."""

    id: str
    name: str
    columns: tuple[tuple[Column, str | None], ...]
    rows: tuple[Row, ...]
    parts: Parts | None = None


class View(NamedTuple):
    """The page."""

    ranked: bool
    groups: tuple[GroupView, ...]
    tools: Tools | None


def pages(site: Site, language: Language) -> Iterator[Page]:
    for index in site.results.indices:
        for edition in index.editions:
            groups = tuple(_group(index, edition, group, language) for group in edition.groups)
            tables = any(group.rows for group in groups)
            found = _tools(language, links.heat(index.id, edition.id), groups) if tables else None
            ranked = any(group.ranks for group in edition.groups)
            page = _page(index, edition, View(ranked, groups, found), language)
            yield from split(page, "heat_table.html", partial(_tools, language), language)


def _tools(language: Language, address: str, groups: Sequence[GroupView]) -> Tools:
    columns = (Choice(column.key, column.text) for group in groups for column, _ in group.columns)
    choices = (Choice(group.id, group.name) for group in groups if group.rows)
    return tools(language, address, sum(len(group.rows) for group in groups), columns, choices)


def _group(index: IndexResult, edition: EditionResult, group: GroupResult, language: Language) -> GroupView:
    method, shown, cells = edition.method, shaded(group), Cells(language, group)

    def shade(unit: str, node: Node) -> Shaded:
        found = cells.at(unit, node)
        return Shaded(found, min(int(float(found.bar) // 10), 9) if found.bar else None)

    def column(node: Node) -> tuple[Column, str | None]:
        parent = method.parents.get(node.id)
        above = None if parent in (None, method.tree.id) else node_title(language, method.nodes[parent or ""])
        return column_of(language, index.id, edition.id, node), above

    return GroupView(
        group.id,
        index.index.groups[group.id].name.say(language.code),
        tuple(column(node) for node in shown),
        tuple(
            Row(
                Link(unit_name(language, edition, group, unit), links.unit_in_edition(index.id, edition.id, unit.id)),
                tuple(shade(unit.id, node) for node in shown),
            )
            for unit in in_order(edition, group, language)
            if shown
        ),
    )


def _page(index: IndexResult, edition: EditionResult, view: View, language: Language) -> Page:
    say = language.code
    short, title = index.index.short.say(say), edition.edition.title.say(say)
    return Page(
        links.heat(index.id, edition.id),
        "heat",
        language.say("Units by components: %(index)s, %(edition)s", index=short, edition=title),
        language.say("Every unit's points at every component; the darker a cell, the nearer to its maximum."),
        view,
        (
            home_crumb(language),
            Link(short, links.index(index.id)),
            Link(title, links.edition(index.id, edition.id)),
        ),
        index.index.made_up,
        stamp(edition, language),
        SCRIPTS if view.tools else (),
        STYLES if view.tools else (),
    )
