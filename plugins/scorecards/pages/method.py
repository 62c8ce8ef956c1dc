"""`/<index>/methods/<version>/`: the method, generated from its file."""

from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from plugins.language import Language
from plugins.scorecards import links
from plugins.scorecards.cells import node_title
from plugins.scorecards.cite import Citations
from plugins.scorecards.ledes.method import sentences
from plugins.scorecards.method_words import ChoiceLine, choices, maximum_words
from plugins.scorecards.notices import Notice, Notices, of_method
from plugins.scorecards.page import Link, Page, Site, home_crumb
from plugins.scorecards.rule_view import RuleView, rule_views
from plugins.words import (
    CHANGE_WORDS,
    NO_WORKBOOK,
    PARTS_WORDS,
    POLICIES,
    UNKNOWN_AFTER,
    UNKNOWN_BEFORE,
)
from plugins.workbook.plan import NoWorkbook
from plugins.workbook.possible import layout
from scoring.history.methods import NodeChange, changes, version_before
from scoring.model.method import Method
from scoring.model.node import Node
from scoring.results import IndexResult
from scoring.self_check.method_document import checkable


class NodeLine(NamedTuple):
    """One node of the tree with its maximum for each group; `own` is what it says for itself alone."""

    depth: int
    id: str
    title: str
    level: str
    maxima: tuple[str, ...]
    rules: tuple[RuleView, ...]
    own: tuple[str, ...]


class ChangeLine(NamedTuple):
    """What changed at one node from the version before."""

    title: str
    words: tuple[str, ...]


class Check(NamedTuple):
    """How to do the sum oneself for one group: a page, and a workbook or the reason why there is none."""

    group: str
    page: str | None
    workbook: str | None
    why_not: str | None


class View(NamedTuple):
    """The page of a method."""

    sentences: tuple[str, ...]
    number: str
    title: str
    issuer: str
    date: str | None
    url: str | None
    groups: tuple[str, ...]
    nodes: tuple[NodeLine, ...]
    views: tuple[NodeLine, ...]
    before: Link | None
    changes: tuple[ChangeLine, ...]
    unsure: tuple[tuple[str, tuple[str, ...]], ...]
    """Nodes of which it is not known whether the other version has them, by what is not known."""
    has_rules: bool
    choices: tuple[ChoiceLine, ...]
    unknown: tuple[str, ...]
    editions: tuple[Link, ...]
    source: Link
    checks: tuple["Check", ...]
    notice: Notice


def pages(site: Site, language: Language) -> Iterator[Page]:
    for index in site.results.indices:
        for version, method in sorted(index.methods.items()):
            notices = (Notices(index, found, language) for found in index.editions)
            page = _page(index, version, method, of_method(language, notices, version), language)
            yield replace(page, cite=Citations(site, index, language).method(version))


def _page(index: IndexResult, version: str, method: Method, notice: Notice, language: Language) -> Page:
    say, decision, before = language.code, method.decision, version_before(index, version)
    view = View(
        sentences(language, index, version, method),
        decision.number,
        decision.title.say(say),
        decision.issuer.say(say),
        language.day(decision.date) if decision.date else None,
        decision.url,
        tuple(index.index.groups[group].name.say(say) for group in method.groups),
        tuple(_node(index, method, node, depth, language) for node, depth in method.tree.walk()),
        tuple(_node(index, method, node, 1, language) for node in method.views_by_id.values()),
        Link(index.methods[before].decision.number, links.method(index.id, before)) if before else None,
        tuple(_changes(index, index.methods[before], method, language)) if before else (),
        tuple(_unsure(index.methods[before], method, language)) if before else (),
        any(node.trees for node in method.leaves),
        choices(method, language),
        tuple(item.say(say) for item in method.unknown),
        tuple(
            Link(edition.edition.title.say(say), links.edition(index.id, edition.id))
            for edition in index.editions
            if edition.edition.method == version
        ),
        Link(f"{version}.yaml", links.source(f"data/{index.id}/methods/{version}.yaml")),
        tuple(_check(index, version, method, group, language) for group in method.groups),
        notice,
    )
    title = language.say("Method %(number)s", number=decision.number)
    return Page(
        links.method(index.id, version),
        "method",
        title,
        f"{title}: {view.title}",
        view,
        (home_crumb(language), Link(index.index.short.say(say), links.index(index.id))),
        index.index.made_up,
    )


def _check(index: IndexResult, version: str, method: Method, group: str, language: Language) -> Check:
    name = index.index.groups[group].name.say(language.code)
    page = links.self_check(index.id, version, group) if checkable(method, group) else None
    try:
        layout(method, group)
    except NoWorkbook as reason:
        node = node_title(language, reason.node)
        return Check(name, page, None, language.say(NO_WORKBOOK[reason.why], node=node))
    return Check(name, page, links.method_workbook(index.id, version, group), None)


def _node(index: IndexResult, method: Method, node: Node, depth: int, language: Language) -> NodeLine:
    say = language.code
    return NodeLine(
        depth,
        node.id,
        node_title(language, node),
        method.level_of(node.id).name.say(say),
        tuple(maximum_words(node.max[group], language) for group in method.groups),
        rule_views(language, node, {group: index.index.groups[group].name.say(say) for group in method.groups}),
        tuple(_own(method, node, language)),
    )


def _own(method: Method, node: Node, language: Language) -> Iterator[str]:
    if node.of:
        parts = ", ".join(node_title(language, method.nodes[part]) for part in node.of)
        yield language.say("Puts together: %(parts)s.", parts=parts)
    if node.parts != "whole":
        yield language.say(PARTS_WORDS[node.parts])
    if node.missing is not None:
        yield language.say("Without a figure: %(policy)s.", policy=language.say(POLICIES[node.missing]))
    if node.not_applicable is not None:
        yield language.say("Where it does not apply: %(policy)s.", policy=language.say(POLICIES[node.not_applicable]))
    if node.note is not None:
        yield node.note.say(language.code)


def _unsure(before: Method, after: Method, language: Language) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Not known of the version before, then of this one; each node with what it is a part of."""
    found = [change.node for change in changes(before, after) if change.kind == "unknown"]
    for method, words in ((after, UNKNOWN_BEFORE), (before, UNKNOWN_AFTER)):
        titles = tuple(_with_parent(method, node, language) for node in found if node.id in method.places)
        if titles:
            yield language.say(words), titles


def _with_parent(method: Method, node: Node, language: Language) -> str:
    """'2. Institution building (II. Digital economy)': one name may stand in three pillars."""
    parent = method.parents.get(node.id)
    title = node_title(language, node)
    if parent is None or parent == method.tree.id:
        return title
    return f"{title} ({node_title(language, method.places[parent])})"


def _changes(index: IndexResult, before: Method, after: Method, language: Language) -> Iterator[ChangeLine]:
    """Node by node; all that is said of one node stands together. What is not known stands apart: `_unsure`."""
    kept: dict[str, list[NodeChange]] = {}
    for change in changes(before, after):
        if change.kind == "unknown":
            continue
        kept.setdefault(change.node.id, []).append(change)
    for found in kept.values():
        words = tuple(_change(index, before, after, change, language) for change in found)
        yield ChangeLine(node_title(language, found[0].node), words)


def _change(index: IndexResult, before: Method, after: Method, change: NodeChange, language: Language) -> str:
    if change.kind == "maximum":
        return "; ".join(
            language.say(
                "maximum for %(group)s: was %(before)s, now %(after)s",
                group=index.index.groups[group].name.say(language.code),
                before=maximum_words(old, language) if old is not None else language.say("not scored"),
                after=maximum_words(new, language) if new is not None else language.say("not scored"),
            )
            for group, old, new in change.maxima
        )
    if change.kind == "moved":
        return language.say(
            "moved: was in %(before)s, is now in %(after)s",
            before=_parent(before, change.before, language),
            after=_parent(after, change.after, language),
        )
    return language.say(CHANGE_WORDS[change.kind])


def _parent(method: Method, parent: str | None, language: Language) -> str:
    if parent == "views":
        return language.say("the views beside the total")
    return node_title(language, method.nodes[parent or method.tree.id])
