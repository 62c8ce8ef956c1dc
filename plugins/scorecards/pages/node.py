"""`/<index>/<edition>/criteria/<node>/`: one node across all units of the edition."""

from collections.abc import Iterator, Sequence
from functools import partial
from typing import NamedTuple

from markupsafe import Markup, escape

from plugins.language import Language
from plugins.scorecards import links
from plugins.scorecards.cells import Cell, Cells, claimed, node_title, rank, unit_name
from plugins.scorecards.elsewhere import Elsewhere, of_node
from plugins.scorecards.ledes.node import sentences
from plugins.scorecards.notices import Notice, Notices
from plugins.scorecards.page import Link, Page, Site, home_crumb, stamp
from plugins.scorecards.replies import Replies
from plugins.scorecards.rule_view import RuleView, rule_views
from plugins.scorecards.split import Parts, split
from plugins.scorecards.table_tools import SCRIPTS, STYLES, Choice, Tools, states, tools
from plugins.scorecards.under_appeal import under_appeal
from plugins.words import EDITION_STATUS
from scoring.collation import vietnamese
from scoring.engine.group import GroupResult
from scoring.model.node import Node
from scoring.numbers import shortest
from scoring.results import EditionResult, IndexResult


class Row(NamedTuple):
    """One unit at this node."""

    href: Markup
    name: Markup
    cell: Cell
    claimed: str | None
    rank: str | None
    replies: tuple[Link, ...]
    under_appeal: Link | None
    states: str


class GroupView(NamedTuple):
    """One group at this node; `mean` over `n` units."""

    id: str
    name: str
    maximum: str | None
    applies: bool
    mean: str | None
    n: str
    by_value: bool
    computed: bool
    rows: tuple[Row, ...]
    parts: Parts | None = None


class View(NamedTuple):
    """The page of a node."""

    sentences: tuple[str, ...]
    elsewhere: Elsewhere
    level: str
    rules: tuple[RuleView, ...]
    note: str | None
    above: Link | None
    below: tuple[Link, ...]
    method: Link
    status: str
    groups: tuple[GroupView, ...]
    notice: Notice
    tools: Tools | None


SHARED = True
"""Each process writes its own share of these pages."""


def pages(site: Site, language: Language) -> Iterator[Page]:
    for index in site.results.indices:
        for edition in index.editions:
            groups = [_Group(index, edition, group, language) for group in edition.groups]
            notices = Notices(index, edition, language)
            for node in site.share.own(edition.method.places.values()):
                page = _page(index, edition, groups, node, notices.of_node(node.id), language)
                yield from split(page, "node_table.html", partial(_tools, language), language)


def _page(
    index: IndexResult,
    edition: EditionResult,
    groups: list["_Group"],
    node: Node,
    notice: Notice,
    language: Language,
) -> Page:
    method, say = edition.method, language.code
    title, parent = node_title(language, node), method.parents.get(node.id)
    edition_title = edition.edition.title.say(say)
    # Nodes of different parents may have one name; their pages must not.
    named = f"{title} ({node_title(language, method.nodes[parent])})" if parent and parent != method.tree.id else title
    views, address = tuple(group.view(node) for group in groups), links.node(index.id, edition.id, node.id)
    # Where the method scores no group at the node there is no table.
    tables = any(group.rows for group in views)
    view = View(
        sentences(language, index, edition, node),
        of_node(index, edition, node, language),
        method.level_of(node.id).name.say(say),
        rule_views(language, node, {group: index.index.groups[group].name.say(say) for group in method.groups}),
        node.note.say(say) if node.note else None,
        _link(index, edition, method.nodes[parent], language) if parent else None,
        tuple(
            _link(index, edition, child, language)
            for child in (*node.children, *(method.nodes[part] for part in node.of))
        ),
        Link(method.decision.number, links.method(index.id, edition.edition.method)),
        language.say(EDITION_STATUS[edition.edition.status]),
        views,
        notice,
        _tools(language, address, views) if tables else None,
    )
    return Page(
        address,
        "node",
        f"{named}, {index.index.short.say(say)} {edition_title}",
        language.say("%(node)s in all units of the %(edition)s edition.", node=named, edition=edition_title),
        view,
        (
            home_crumb(language),
            Link(index.index.short.say(say), links.index(index.id)),
            Link(edition_title, links.edition(index.id, edition.id)),
        ),
        index.index.made_up,
        stamp(edition, language),
        SCRIPTS if tables else (),
        STYLES if tables else (),
    )


def _tools(language: Language, address: str, groups: Sequence[GroupView]) -> Tools:
    rows = [row for group in groups for row in group.rows]
    columns = [Choice("claimed", language.say("Claimed"))] if any(group.computed for group in groups) else []
    columns += [Choice("points", language.say("Points")), Choice("share", language.say("Share of the maximum"))]
    choices = (Choice(group.id, group.name) for group in groups if group.rows)
    return tools(language, address, len(rows), columns, choices, (row.states for row in rows))


def _link(index: IndexResult, edition: EditionResult, node: Node, language: Language) -> Link:
    return Link(node_title(language, node), links.node(index.id, edition.id, node.id))


class _Group:
    """What the pages of all nodes share for one group: its units in order, worked out once."""

    def __init__(self, index: IndexResult, edition: EditionResult, group: GroupResult, language: Language) -> None:
        self.group, self.language, self.computed = group, language, edition.computed
        self.name = index.index.groups[group.id].name.say(language.code)
        self.cells = Cells(language, group)
        self.replies, self.under_appeal = Replies(edition, language), under_appeal(edition, language)
        names = [(unit_name(language, edition, group, unit), unit.id) for unit in group.units]
        names.sort(key=lambda pair: vietnamese(pair[0]))
        # A node stands two folders below its edition. Escaped once here, not once a node.
        self.units = [(unit, escape(f"../../{unit}/"), escape(name)) for name, unit in names]

    def view(self, node: Node) -> GroupView:
        group, language = self.group, self.language
        applies, found = node.applies(group.id), group.statistics.get(node.id)
        mean, maximum = found.text("mean") if found else None, node.maximum(group.id)
        return GroupView(
            group.id,
            self.name,
            language.number(shortest(maximum)) if maximum is not None else None,
            applies,
            language.number(mean) if mean else None,
            language.count("%(n)s unit", "%(n)s units", found.n if found else 0),
            bool(found and found.basis == "value"),
            self.computed,
            tuple(self.row(node, *unit) for unit in self.units) if applies else (),
        )

    def row(self, node: Node, unit: str, href: Markup, name: Markup) -> Row:
        group, language, cell = self.group, self.language, self.cells.at(unit, node)
        mark = self.under_appeal.mark(unit, node.id)
        return Row(
            href,
            name,
            cell,
            claimed(language, group, unit, node.id),
            rank(language, group, unit, node.id) if node.id in group.printed_ranks else None,
            self.replies.links(group.id, unit, node.id),
            mark,
            states(cell, mark),
        )
