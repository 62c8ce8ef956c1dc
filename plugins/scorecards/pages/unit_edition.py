"""`/<index>/<edition>/<unit>/`: one unit in one edition: every node, inputs, rule, points, evidence."""

from collections.abc import Iterator
from typing import NamedTuple

from plugins.language import Language
from plugins.scorecards import links
from plugins.scorecards.cells import Cell, bar, cell, node_title, unit_name
from plugins.scorecards.page import Link, Page, Site, Stamp, home_crumb
from plugins.scorecards.summary import summary
from plugins.words import origin_words
from scoring.explain import addends, leaf_steps
from scoring.model.method import InputSpec, Node
from scoring.model.rows import InputRow
from scoring.model.unit import Unit
from scoring.results import EditionResult, GroupResult, IndexResult


class InputLine(NamedTuple):
    """One input: as claimed and as verified."""

    name: str
    claimed: str
    verified: str
    differs: bool
    source: Link


class Evidence(NamedTuple):
    """A document that supports the inputs."""

    title: str
    url: str | None


class NodeRow(NamedTuple):
    """One node of the tree for this unit."""

    depth: int
    title: str
    href: str
    cell: Cell
    claimed: str | None
    rule: str | None
    inputs: tuple[InputLine, ...]
    arithmetic: str | None
    reasons: tuple[tuple[str, str], ...]
    evidence: tuple[Evidence, ...]
    origin: str | None
    source: Link | None


class Bar(NamedTuple):
    """One part of the total: its figure and how much of the maximum that is."""

    title: str
    cell: Cell
    width: str | None


class View(NamedTuple):
    """The page of a unit in an edition."""

    unit: Link
    other_name: str | None
    edition: Link
    group: str
    sentences: tuple[str, ...]
    bars: tuple[Bar, ...]
    rows: tuple[NodeRow, ...]
    computed: bool
    method: Link
    detail: str | None


def pages(site: Site, language: Language) -> Iterator[Page]:
    for index in site.results.indices:
        for edition in index.editions:
            for group in edition.groups:
                frame = _Frame(index, edition, group, language)
                for unit in group.units:
                    yield frame.page(unit)


class _Frame:
    """What the pages of all units of one group share: worked out once, not once a unit."""

    def __init__(self, index: IndexResult, edition: EditionResult, group: GroupResult, language: Language) -> None:
        self.index, self.edition, self.group, self.language = index, edition, group, language
        say = language.code
        self.nodes = [(node, depth) for node, depth in edition.method.tree.walk() if node.applies(group.id)]
        self.titles = {node.id: node_title(language, node) for node, _ in self.nodes}
        self.hrefs = {node.id: links.node(index.id, edition.id, node.id) for node, _ in self.nodes}
        self.rules = {
            node.id: node.rule.sentence(
                say, {name: spec.name.say(say) for name, spec in node.inputs.items()}, language.number
            )
            for node, _ in self.nodes
            if node.rule
        }
        self.parts = [child for child in edition.method.tree.children if child.applies(group.id)]
        self.edition_link = Link(edition.edition.title.say(say), links.edition(index.id, edition.id))
        self.method_link = Link(edition.method.decision.number, links.method(index.id, edition.edition.method))
        self.group_name = index.index.groups[group.id].name.say(say)
        self.crumbs = (
            home_crumb(language),
            Link(index.index.short.say(say), links.index(index.id)),
            self.edition_link,
        )

    def page(self, unit: Unit) -> Page:
        name = unit_name(self.language, self.edition, self.group, unit)
        row = unit.on(self.edition.edition.as_of(self.group.id)) or unit.latest
        sentences = summary(self.language, self.edition, self.group, unit)
        view = View(
            Link(name, links.unit(self.index.id, unit.id)),
            row.name_vi if self.language.code == "en" else None,
            self.edition_link,
            self.group_name,
            sentences,
            tuple(self.bar(unit, node) for node in self.parts) if self.group.total[unit.id].points is not None else (),
            tuple(self.row(unit, node, depth) for node, depth in self.nodes),
            self.edition.computed,
            self.method_link,
            self.detail(),
        )
        return Page(
            links.unit_in_edition(self.index.id, self.edition.id, unit.id),
            "unit_edition",
            f"{name}, {self.edition_link.text}",
            sentences[0],
            view,
            self.crumbs,
            self.index.index.made_up,
            Stamp(self.edition.files.digest, self.edition.edition.method),
        )

    def bar(self, unit: Unit, node: Node) -> Bar:
        figure = self.group.figures[unit.id, node.id]
        return Bar(self.titles[node.id], cell(self.language, self.group, node, figure), bar(figure))

    def detail(self) -> str | None:
        level = self.edition.edition.detail.get(self.group.id)
        if self.edition.computed or level is None:
            return None
        names = {found.id: found.name.say(self.language.code) for found in self.edition.method.levels}
        return names[level]

    def row(self, unit: Unit, node: Node, depth: int) -> NodeRow:
        figure = self.group.figures[unit.id, node.id]
        claimed = self.group.claimed.get((unit.id, node.id))
        steps = (
            leaf_steps(self.edition, self.group, unit.id, node) if self.edition.computed and not node.children else None
        )
        line = steps.arithmetic if steps else addends(self.group, unit.id, node)
        rows = [row for _, row in steps.inputs] + ([steps.status] if steps.status else []) if steps else []
        return NodeRow(
            depth,
            self.titles[node.id],
            self.hrefs[node.id],
            cell(self.language, self.group, node, figure),
            self.language.number(claimed.text) if claimed and claimed.text else None,
            self.rules.get(node.id),
            tuple(self.input(node, spec, row) for spec, row in steps.inputs) if steps else (),
            self.language.line(line) if line else None,
            tuple(_reasons(rows, self.language)),
            tuple(self.evidence(rows)),
            origin_words(self.language, self.edition, self.group, unit.id, node.id),
            self.source(figure.line, figure.transcribed) if not steps else None,
        )

    def source(self, line: int | None, transcribed: bool) -> Link | None:
        if line is None:
            return None
        places = self.edition.files.published_places if transcribed else self.edition.files.input_places
        return Link(f"{places.file.rpartition('/')[2]}:{line}", links.source(places.file))

    def input(self, node: Node, spec: InputSpec, row: InputRow) -> InputLine:
        claimed, verified = (self.input_words(node, spec, text) for text in (row.claimed, row.verified))
        source = self.source(row.line, transcribed=False) or Link("", "")
        return InputLine(spec.name.say(self.language.code), claimed, verified, row.claimed != row.verified, source)

    def input_words(self, node: Node, spec: InputSpec, text: str | None) -> str:
        if text is None:
            return "—"
        if spec.kind == "level" and node.rule is not None:
            return node.rule.level_names()[text].say(self.language.code)
        if spec.kind == "yes-no":
            return self.language.say("yes") if text == "yes" else self.language.say("no")
        return self.language.number(text)

    def evidence(self, rows: list[InputRow]) -> Iterator[Evidence]:
        for name in dict.fromkeys(name for row in rows for name in row.evidence or ()):
            found = self.edition.files.evidence[name]
            title = found.title_vi if self.language.code == "vi" else found.title_en
            yield Evidence(f"{found.number}, {self.language.day(found.date)}: {title}", found.url)


def _reasons(rows: list[InputRow], language: Language) -> Iterator[tuple[str, str]]:
    """Each reason with the language it is in: a missing English one is shown in Vietnamese, and marked."""
    for row in rows:
        if language.code == "en" and row.reason_en:
            yield row.reason_en, "en"
        elif row.reason_vi:
            yield row.reason_vi, "vi"
