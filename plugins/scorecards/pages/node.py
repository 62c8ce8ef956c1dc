"""`/<index>/<edition>/criteria/<node>/`: one node across all units of the edition."""

from collections.abc import Iterator, Sequence
from functools import partial
from typing import NamedTuple

from plugins.language import Language
from plugins.scorecards import links
from plugins.scorecards.cells import node_title
from plugins.scorecards.elsewhere import Elsewhere, of_node
from plugins.scorecards.ledes.node import sentences
from plugins.scorecards.node_rows import NodeRows, UnitRow
from plugins.scorecards.notices import Notice, Notices
from plugins.scorecards.open_row import Filled
from plugins.scorecards.page import Link, Page, Site, home_crumb, stamp
from plugins.scorecards.rule_view import RuleView, rule_views
from plugins.scorecards.split import Parts, split
from plugins.scorecards.table_tools import SCRIPTS, STYLES, Choice, Tools, tools
from plugins.words import EDITION_STATUS
from scoring.engine.group import GroupResult
from scoring.model.node import Node
from scoring.numbers import shortest
from scoring.results import EditionResult, IndexResult


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
    rows: Sequence[Filled[UnitRow]]
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
    return tools(language, address, len(rows), columns, choices, (form.row.states for form, _ in rows))


def _link(index: IndexResult, edition: EditionResult, node: Node, language: Language) -> Link:
    return Link(node_title(language, node), links.node(index.id, edition.id, node.id))


class _Group:
    """What the pages of all nodes share for one group."""

    def __init__(self, index: IndexResult, edition: EditionResult, group: GroupResult, language: Language) -> None:
        self.group, self.language, self.computed = group, language, edition.computed
        self.name = index.index.groups[group.id].name.say(language.code)
        self.rows = NodeRows(edition, group, language)

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
            self.rows.of(node) if applies else (),
        )
