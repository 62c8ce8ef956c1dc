"""A unit's profile in an edition: every node with its figure and how that came about, in one language.

The unit's page prints it as a table, `thuocdo explain` as lines: one profile, so that both say the same.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from markupsafe import Markup, escape

from plugins.language import Language
from plugins.scorecards.anchors import figure_id
from plugins.scorecards.cells import Cell, Cells, claimed, node_title, rank, rule_words
from plugins.scorecards.host import lines_of
from plugins.scorecards.page import Link
from plugins.scorecards.quoted import Paper, Quoted, paper, quoted
from plugins.scorecards.replies import Replies, Reply
from plugins.scorecards.rule_view import input_name, input_value
from plugins.scorecards.under_appeal import under_appeal
from plugins.words import origin_words, quality_words
from scoring.engine.group import GroupResult
from scoring.explain import Explainer
from scoring.model.node import Node
from scoring.model.rows import InputRow, OverrideRow
from scoring.results import EditionResult


class Given(NamedTuple):
    """One input as verified, and as `claimed` where that differs."""

    name: Markup
    claimed: str | None
    verified: str


class NodeRow(NamedTuple):
    """One node or view of a unit. Titles, addresses and rules are escaped once for all units.

    `rank` is one that a document printed; `origins` say where figure and rank stand.
    """

    depth: int
    anchor: str
    title: Markup
    href: Markup
    cell: Cell
    claimed: str | None
    rule: Markup | None
    inputs: tuple[Given, ...]
    sum: str | None
    reasons: tuple[Quoted, ...]
    evidence: tuple[Paper, ...]
    rank: str | None
    origins: tuple[str, ...]
    replies: tuple[Reply, ...]
    under_appeal: Link | None

    @property
    def explained(self) -> bool:
        """Whether there is anything to say below the figures."""
        below = (self.rule, self.inputs, self.sum, self.reasons, self.evidence, self.rank, self.origins, self.replies)
        return any(below) or bool(self.cell.note)


class Profile:
    """The profiles of one group's units; what they share is worked out once, not once a unit."""

    def __init__(self, edition: EditionResult, group: GroupResult, language: Language, host: str = "") -> None:
        self.edition, self.group, self.language = edition, group, language
        views = edition.method.views_by_id.values()
        self.tree = [(node, depth) for node, depth in edition.method.tree.walk() if node.applies(group.id)]
        self.views = [view for view in views if view.applies(group.id)]
        nodes = [*(node for node, _ in self.tree), *self.views]
        self.titles = {node.id: escape(node_title(language, node)) for node in nodes}
        # A unit's page and the pages of nodes stand side by side below their edition.
        self.hrefs = {node.id: escape(f"../criteria/{node.id}/") for node in nodes}
        self.input_names = {
            (node.id, name): escape(input_name(language, spec)) for node in nodes for name, spec in node.inputs.items()
        }
        self.rules = {node.id: escape(words) for node in nodes if (words := rule_words(language, node, group.id))}
        self.inputs: dict[tuple[str, str, str | None], str] = {}
        self.cells, self.explainer = Cells(language, group), Explainer(edition, group, language.number)
        self.replies, self.under_appeal = Replies(edition, language), under_appeal(edition, language)
        files = edition.files
        places = files.input_places if edition.computed else files.published_places
        decided = files.override_places.file
        self.usual, self.beside = lines_of(host, places.file), lines_of(host, decided, decided.rpartition("/")[2])
        printed = [key[1:] for key in (*edition.printed, *edition.printed_ranks) if key[0] == group.id]
        said = [(row.unit, row.node) for row in (*files.overrides, *files.replies, *files.appeals)]
        # The total is under appeal while any part of it is.
        totals = [(row.unit, edition.method.tree.id) for row in files.appeals]
        self.singled: dict[str, set[str]] = {}
        """Node -> the units of which there is more to say than what was claimed, verified and reached."""
        for unit, node in (*printed, *said, *totals):
            self.singled.setdefault(node, set()).add(unit)

    def where(self, unit: str, node: str) -> Markup:
        """The lines of the inputs, or of the figure or its status; and of the council's decision. Empty for a sum."""
        rows = self.edition.inputs.get((unit, node), ())
        decided = self.edition.overrides.get((unit, node))
        if rows or decided:
            shown = [self.usual.shown([row.line for row in rows]), self.beside.shown([decided.line] if decided else ())]
            return Markup(" ").join(part for part in shown if part)
        source = self.edition.source(self.group.id, unit, node)
        return self.usual.shown([source[1]] if source else ())

    def row(self, unit: str, node: Node, depth: int) -> NodeRow:
        """The row of `node` for `unit`."""
        rows = self.edition.inputs.get((unit, node.id), ())
        made = self.explainer.total(unit, node) if node.children else self.explainer.leaf(unit, node)
        decided = self.edition.overrides.get((unit, node.id))
        said = [row for row in (*rows, decided) if row is not None and (row.reason_vi or row.reason_en)]
        printed = self.group.printed_ranks.get(node.id, {}).get(unit)
        return NodeRow(
            depth,
            figure_id(self.group.id, node.id),
            self.titles[node.id],
            self.hrefs[node.id],
            self.cells.at(unit, node),
            claimed(self.language, self.group, unit, node.id),
            self.rules.get(node.id),
            tuple([self.input(node, row) for row in rows if row.input is not None]),
            made,
            tuple(self.reasons(said)),
            tuple(self.evidence(rows, decided)),
            rank(self.language, self.group, unit, node.id) if printed else None,
            self.origins(unit, node.id),
            self.replies.beside(self.group.id, unit, node.id),
            self.under_appeal.mark(unit, node.id),
        )

    def origins(self, unit: str, node: str) -> tuple[str, ...]:
        """Where the figure stands, and where the rank; once where that is the same place."""
        if not self.edition.printed and not self.edition.printed_ranks:
            return ()
        key, said = (self.group.id, unit, node), list[str]()
        for row in (self.edition.printed.get(key), self.edition.printed_ranks.get(key)):
            if row is not None:
                quality = quality_words(self.language, row)
                words = origin_words(self.language, self.edition, row)
                said.append(f"{words} ({quality})" if quality else words)
        return tuple(dict.fromkeys(said))

    def input(self, node: Node, row: InputRow) -> Given:
        verified = self.input_words(node, row.input or "", row.verified)
        claimed = self.input_words(node, row.input or "", row.claimed) if row.claimed != row.verified else None
        return Given(self.input_names[node.id, row.input or ""], claimed, verified)

    def input_words(self, node: Node, name: str, text: str | None) -> str:
        key = (node.id, name, text)
        if key not in self.inputs:
            self.inputs[key] = "—" if text is None else input_value(self.language, node, self.group.id, name, text)
        return self.inputs[key]

    def evidence(self, rows: Sequence[InputRow], decided: OverrideRow | None) -> Iterator[Paper]:
        """The documents behind the inputs, and the council's decision."""
        names = [name for row in rows for name in row.evidence or ()] + ([decided.decision] if decided else [])
        for name in dict.fromkeys(names):
            yield paper(self.language, self.edition.files.evidence[name])

    def reasons(self, rows: list[InputRow | OverrideRow]) -> Iterator[Quoted]:
        """Each reason with the language it is in: a missing English one is shown in Vietnamese, and marked."""
        for row in rows:
            if words := quoted(self.language, row.reason_vi, row.reason_en):
                yield words
