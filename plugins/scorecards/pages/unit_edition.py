"""`/<index>/<edition>/<unit>/`: one unit in one edition: every node, inputs, rule, points, evidence."""

from collections.abc import Iterator
from typing import NamedTuple

from markupsafe import Markup, escape

from plugins.language import Language
from plugins.scorecards import links
from plugins.scorecards.cells import Cell, Cells, node_title, unit_name
from plugins.scorecards.page import Link, Page, Site, Stamp, home_crumb
from plugins.scorecards.summary import summary
from plugins.words import origin_words
from scoring.explain import Explainer, addends
from scoring.model.method import InputSpec, Node
from scoring.model.rows import InputRow
from scoring.model.unit import Unit
from scoring.results import EditionResult, GroupResult, IndexResult
from scoring.rules.shape import Shape


class InputLine(NamedTuple):
    """One input as verified, as `claimed` where that differs, and its line in inputs.csv."""

    name: Markup
    claimed: str | None
    verified: str
    line: int


class Evidence(NamedTuple):
    """A document that supports the inputs. Its number is Vietnamese in both languages."""

    number: str
    title: str
    url: str | None


class NodeRow(NamedTuple):
    """One node of the tree for this unit. Titles, addresses and rules are escaped once for all units."""

    depth: int
    title: Markup
    href: Markup
    cell: Cell
    claimed: str | None
    rule: Markup | None
    inputs: tuple[InputLine, ...]
    arithmetic: str | None
    reasons: tuple[tuple[str, str], ...]
    evidence: tuple[Evidence, ...]
    origin: str | None
    line: int | None

    @property
    def explained(self) -> bool:
        """Whether there is anything to say below the figures."""
        return bool(self.rule or self.arithmetic or self.origin or self.line or self.cell.note)


class View(NamedTuple):
    """The page of a unit in an edition."""

    unit: Link
    other_name: str | None
    edition: Link
    group: str
    sentences: tuple[str, ...]
    bars: tuple[NodeRow, ...]
    rows: tuple[NodeRow, ...]
    computed: bool
    method: Link
    detail: str | None
    source: Link


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
        self.titles = {node.id: escape(node_title(language, node)) for node, _ in self.nodes}
        # A unit's page and the pages of nodes stand side by side below their edition.
        self.hrefs = {node.id: escape(f"../criteria/{node.id}/") for node, _ in self.nodes}
        self.input_names = {
            (node.id, name): escape(spec.name.say(say)) for node, _ in self.nodes for name, spec in node.inputs.items()
        }
        self.rules = {node.id: escape(self.rule(node.rule, node)) for node, _ in self.nodes if node.rule}
        self.cells, self.explainer = Cells(language, group), Explainer(edition, group)
        self.edition_link = Link(edition.edition.title.say(say), links.edition(index.id, edition.id))
        self.method_link = Link(edition.method.decision.number, links.method(index.id, edition.edition.method))
        self.group_name = index.index.groups[group.id].name.say(say)
        places = edition.files.input_places if edition.computed else edition.files.published_places
        self.source = Link(places.file.rpartition("/")[2], links.source(places.file))
        self.crumbs = (
            home_crumb(language),
            Link(index.index.short.say(say), links.index(index.id)),
            self.edition_link,
        )

    def rule(self, rule: Shape, node: Node) -> str:
        names = {name: spec.name.say(self.language.code) for name, spec in node.inputs.items()}
        return rule.sentence(self.language.code, names, self.language.number)

    def page(self, unit: Unit) -> Page:
        name = unit_name(self.language, self.edition, self.group, unit)
        row = unit.on(self.edition.edition.as_of(self.group.id)) or unit.latest
        sentences = summary(self.language, self.edition, self.group, unit)
        rows = tuple(self.row(unit, node, depth) for node, depth in self.nodes)
        view = View(
            Link(name, links.unit(self.index.id, unit.id)),
            row.name_vi if self.language.code == "en" else None,
            self.edition_link,
            self.group_name,
            sentences,
            tuple(row for row in rows if row.depth == 1) if self.group.total[unit.id].points is not None else (),
            rows,
            self.edition.computed,
            self.method_link,
            self.detail(),
            self.source,
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

    def detail(self) -> str | None:
        level = self.edition.edition.detail.get(self.group.id)
        if self.edition.computed or level is None:
            return None
        names = {found.id: found.name.say(self.language.code) for found in self.edition.method.levels}
        return names[level]

    def row(self, unit: Unit, node: Node, depth: int) -> NodeRow:
        if self.edition.computed and not node.children:
            return self.leaf(unit, node, depth)
        line = addends(self.group, unit.id, node)
        source = self.edition.source(self.group.id, unit.id, node.id)
        return NodeRow(
            depth,
            self.titles[node.id],
            self.hrefs[node.id],
            self.cells.at(unit.id, node),
            self.claimed(unit, node),
            self.rules.get(node.id),
            (),
            self.language.line(line) if line else None,
            (),
            (),
            origin_words(self.language, self.edition, self.group, unit.id, node.id),
            source[1] if source else None,
        )

    def leaf(self, unit: Unit, node: Node, depth: int) -> NodeRow:
        steps = self.explainer.leaf(unit.id, node)
        rows = [row for _, row in steps.inputs] if steps.status is None else [steps.status]
        source = None if rows else self.edition.source(self.group.id, unit.id, node.id)
        line = steps.status.line if steps.status else source[1] if source else None
        return NodeRow(
            depth,
            self.titles[node.id],
            self.hrefs[node.id],
            self.cells.at(unit.id, node),
            self.claimed(unit, node),
            self.rules.get(node.id),
            tuple([self.input(node, spec, row) for spec, row in steps.inputs]),
            self.language.line(steps.arithmetic) if steps.arithmetic else None,
            tuple(_reasons(rows, self.language)) if any(row.reason_vi or row.reason_en for row in rows) else (),
            tuple(self.evidence(rows)) if any(row.evidence for row in rows) else (),
            None,
            line,
        )

    def claimed(self, unit: Unit, node: Node) -> str | None:
        claimed = self.group.claimed.get((unit.id, node.id))
        return self.language.number(claimed.text) if claimed and claimed.text else None

    def input(self, node: Node, spec: InputSpec, row: InputRow) -> InputLine:
        verified = self.input_words(node, spec, row.verified)
        claimed = self.input_words(node, spec, row.claimed) if row.claimed != row.verified else None
        return InputLine(self.input_names[node.id, row.input or ""], claimed, verified, row.line)

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
            yield Evidence(found.number, f"{self.language.day(found.date)}: {title}", found.url)


def _reasons(rows: list[InputRow], language: Language) -> Iterator[tuple[str, str]]:
    """Each reason with the language it is in: a missing English one is shown in Vietnamese, and marked."""
    for row in rows:
        if language.code == "en" and row.reason_en:
            yield row.reason_en, "en"
        elif row.reason_vi:
            yield row.reason_vi, "vi"
