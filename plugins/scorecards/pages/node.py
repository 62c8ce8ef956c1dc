"""`/<index>/<edition>/criteria/<node>/`: one node across all units of the edition."""

from collections.abc import Iterator
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


class GroupView(NamedTuple):
    """One group at this node; `mean` over `n` units."""

    name: str
    maximum: str | None
    applies: bool
    mean: str | None
    n: str
    by_value: bool
    rows: tuple[Row, ...]


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
    computed: bool
    groups: tuple[GroupView, ...]
    notice: Notice


def pages(site: Site, language: Language) -> Iterator[Page]:
    for index in site.results.indices:
        for edition in index.editions:
            groups = [_Group(index, edition, group, language) for group in edition.groups]
            notices = Notices(index, edition, language)
            for node in edition.method.places.values():
                yield _page(index, edition, groups, node, notices.of_node(node.id), language)


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
        edition.computed,
        tuple(group.view(node) for group in groups),
        notice,
    )
    return Page(
        links.node(index.id, edition.id, node.id),
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
    )


def _link(index: IndexResult, edition: EditionResult, node: Node, language: Language) -> Link:
    return Link(node_title(language, node), links.node(index.id, edition.id, node.id))


class _Group:
    """What the pages of all nodes share for one group: its units in order, worked out once."""

    def __init__(self, index: IndexResult, edition: EditionResult, group: GroupResult, language: Language) -> None:
        self.group, self.language = group, language
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
            self.name,
            language.number(shortest(maximum)) if maximum is not None else None,
            applies,
            language.number(mean) if mean else None,
            language.count("%(n)s unit", "%(n)s units", found.n if found else 0),
            bool(found and found.basis == "value"),
            tuple(
                Row(
                    href,
                    name,
                    self.cells.at(unit, node),
                    claimed(language, group, unit, node.id),
                    rank(language, group, unit, node.id) if node.id in group.printed_ranks else None,
                    self.replies.links(group.id, unit, node.id),
                    self.under_appeal.mark(unit, node.id),
                )
                for unit, href, name in self.units
            )
            if applies
            else (),
        )
