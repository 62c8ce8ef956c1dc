"""`/<index>/self-check/<version>/<group>/`: do the sum on one's own figures, in the reader's own browser."""

from collections.abc import Iterator
from typing import NamedTuple

from markupsafe import Markup

from plugins.language import Language
from plugins.scorecards import links, self_check_files
from plugins.scorecards.cells import node_title, unit_name
from plugins.scorecards.page import Link, Page, Site, home_crumb
from plugins.scorecards.rule_view import RuleView, input_hint, input_name, rule_views
from plugins.scorecards.script_words import script_words
from plugins.scorecards.self_check_words import SELF_CHECK_WORDS
from plugins.words import STATUS_WORDS
from scoring.collation import vietnamese
from scoring.model.input import InputSpec
from scoring.model.method import Method
from scoring.model.node import Node
from scoring.numbers import shortest
from scoring.results import IndexResult
from scoring.self_check.group_document import placing
from scoring.self_check.method_document import checkable


class Field(NamedTuple):
    """One figure to type or choose; `options` are (value, words) where it is chosen."""

    id: str
    input: str
    name: str
    hint: str | None
    options: tuple[tuple[str, str], ...]
    date: bool


class Block(NamedTuple):
    """One node: a leaf with its rule and fields, or a node with parts; views have neither."""

    id: str
    depth: int
    title: str
    level: str
    maximum: str | None
    rule: RuleView | None
    fields: tuple[Field, ...]
    leaf: bool


class EditionUnits(NamedTuple):
    """An edition by this method, with the units of the group: (id, name, address of its figures)."""

    id: str
    title: str
    scores: str | None
    """The address of what the units are ranked by; None where totals were not computed, or are not ranked."""
    units: tuple[tuple[str, str, str], ...]


class View(NamedTuple):
    """The page of a self-check."""

    group: str
    method: Link
    document: str
    editions: tuple[EditionUnits, ...]
    ranked: bool
    """Whether a total may be placed among those of an edition."""
    blocks: tuple[Block, ...]
    views: tuple[Block, ...]
    statuses: tuple[tuple[str, str], ...]
    typed: bool
    """Whether points are typed, since the rules are not known."""
    possible: bool
    unchosen: str
    """What stands in the summary while no unit is chosen: from the start, or the page moves when the script comes."""
    words: Markup


def pages(site: Site, language: Language) -> Iterator[Page]:
    for index in site.results.indices:
        for version, method in sorted(index.methods.items()):
            for group in method.groups:
                yield _page(index, version, method, group, language)


def _page(index: IndexResult, version: str, method: Method, group: str, language: Language) -> Page:
    say, name = language.code, index.index.groups[group].name.say(language.code)
    title = language.say("Check it yourself: %(group)s, method %(number)s", group=name, number=method.decision.number)
    nodes = [(node, depth) for node, depth in method.tree.walk() if node.applies(group)]
    editions = tuple(_editions(index, version, group, language))
    ranked = any(edition.scores for edition in editions)
    # Outside of the call, where the catalogue would take the key for a message.
    no_unit = SELF_CHECK_WORDS["no-unit-ranked" if ranked else "no-unit"]
    view = View(
        name,
        Link(method.decision.number, links.method(index.id, version)),
        self_check_files.method_document(index.id, version, group),
        editions,
        ranked,
        tuple(_block(method, node, depth, group, language) for node, depth in nodes),
        tuple(_block(method, node, 1, group, language) for node in method.views_by_id.values() if node.applies(group)),
        tuple((status, language.say(said)) for status, said in STATUS_WORDS.items()),
        not any(group in node.trees for node, _ in nodes),
        checkable(method, group),
        language.say(no_unit),
        script_words(language, SELF_CHECK_WORDS),
    )
    return Page(
        links.self_check(index.id, version, group),
        "self_check",
        title,
        language.say("Type the figures of a unit and see the points that the method gives, beside the published ones."),
        view,
        (
            home_crumb(language),
            Link(index.index.short.say(say), links.index(index.id)),
            Link(language.say("Method"), view.method.href),
        ),
        index.index.made_up,
        scripts=("self-check.js",) if view.possible else (),
        styles=("controls.css", "self-check.css"),
    )


def _editions(index: IndexResult, version: str, group: str, language: Language) -> Iterator[EditionUnits]:
    for edition in reversed(index.editions):
        found = next((found for found in edition.groups if found.id == group), None)
        if edition.edition.method != version or found is None:
            continue
        units = [
            (
                unit.id,
                unit_name(language, edition, found, unit),
                self_check_files.unit_document(index.id, edition.id, group, unit.id),
            )
            for unit in found.units
        ]
        units.sort(key=lambda unit: vietnamese(unit[1]))
        scores = self_check_files.group_document(index.id, edition.id, group) if placing(edition, found) else None
        yield EditionUnits(edition.id, edition.edition.title.say(language.code), scores, tuple(units))


def _block(method: Method, node: Node, depth: int, group: str, language: Language) -> Block:
    maximum = node.maximum(group)
    leaf = not node.children and not node.of
    rules = rule_views(language, node, {group: ""}) if leaf else ()
    fields = tuple(_field(node, name, spec, group, language) for name, spec in node.inputs_for(group).items())
    if leaf and not rules:
        fields = (_points(node, language),)
    return Block(
        node.id,
        depth,
        node_title(language, node),
        method.level_of(node.id).name.say(language.code),
        None if maximum is None else language.number(shortest(maximum)),
        rules[0] if rules else None,
        fields if leaf else (),
        leaf,
    )


def _field(node: Node, name: str, spec: InputSpec, group: str, language: Language) -> Field:
    options: tuple[tuple[str, str], ...] = ()
    if spec.kind == "yes-no":
        options = (("yes", language.say("yes")), ("no", language.say("no")))
    elif spec.kind == "level":
        options = tuple((level, said.say(language.code)) for level, said in node.level_names(group).items())
    return Field(
        f"{node.id}--{name}", name, input_name(language, spec), input_hint(language, spec), options, spec.kind == "date"
    )


def _points(node: Node, language: Language) -> Field:
    return Field(f"{node.id}--", "", language.say("Points"), None, (), False)
