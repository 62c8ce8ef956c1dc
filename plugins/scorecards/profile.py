"""A unit's profile in an edition: every node with its figure and how that came about, in one language.

The unit's page prints it as a table, `thuocdo explain` as lines: one profile, so that both say the same.
"""

from collections.abc import Iterator
from typing import NamedTuple

from markupsafe import Markup, escape

from plugins.language import Language
from plugins.scorecards.cells import Cell, Cells, claimed, node_title, rank, rule_words
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


class InputLine(NamedTuple):
    """One input as verified, as `claimed` where that differs, and its line in inputs.csv."""

    name: Markup
    claimed: str | None
    verified: str
    line: int


class NodeRow(NamedTuple):
    """One node or view for this unit. Titles, addresses and rules are escaped once for all units.

    `rank` is one that a document printed; `origins` say where figure and rank stand.
    """

    depth: int
    title: Markup
    href: Markup
    cell: Cell
    claimed: str | None
    rule: Markup | None
    inputs: tuple[InputLine, ...]
    sum: str | None
    reasons: tuple[Quoted, ...]
    evidence: tuple[Paper, ...]
    rank: str | None
    origins: tuple[str, ...]
    line: int | None
    file: str
    """The file that the line is of, where it is not the usual one; else empty."""
    view: bool
    replies: tuple[Reply, ...]
    under_appeal: Link | None
    explained: bool
    """Whether there is anything to say below the figures."""


class Profile:
    """The profiles of one group's units; what they share is worked out once, not once a unit."""

    def __init__(self, edition: EditionResult, group: GroupResult, language: Language) -> None:
        self.edition, self.group, self.language = edition, group, language
        self.views = edition.method.views_by_id
        places = (*edition.method.tree.walk(), *((view, 1) for view in self.views.values()))
        self.nodes = [(node, depth) for node, depth in places if node.applies(group.id)]
        nodes = [node for node, _ in self.nodes]
        self.titles = {node.id: escape(node_title(language, node)) for node in nodes}
        # A unit's page and the pages of nodes stand side by side below their edition.
        self.hrefs = {node.id: escape(f"../criteria/{node.id}/") for node in nodes}
        self.input_names = {
            (node.id, name): escape(input_name(language, spec)) for node in nodes for name, spec in node.inputs.items()
        }
        self.rules = {node.id: escape(words) for node in nodes if (words := rule_words(language, node, group.id))}
        self.inputs: dict[tuple[str, str, str | None], str] = {}
        self.cells, self.explainer = Cells(language, group), Explainer(edition, group)
        self.replies, self.under_appeal = Replies(edition, language), under_appeal(edition, language)

    def rows(self, unit: str) -> tuple[NodeRow, ...]:
        """Every node that applies to the group, in the order of the method."""
        return tuple([self.row(unit, node, depth) for node, depth in self.nodes])

    def row(self, unit: str, node: Node, depth: int) -> NodeRow:
        """One node of `unit`."""
        steps = self.explainer.leaf(unit, node)
        cell, rule = self.cells.at(unit, node), self.rules.get(node.id)
        decided = self.edition.overrides.get((unit, node.id))
        source = None if steps.inputs and decided is None else self.edition.source(self.group.id, unit, node.id)
        made = self.explainer.total(unit, node) if node.children else steps.sum
        line = self.language.line(made) if made else None
        printed = self.group.printed_ranks.get(node.id, {}).get(unit)
        place = rank(self.language, self.group, unit, node.id) if printed else None
        origins, replies = self.origins(unit, node.id), self.replies.beside(self.group.id, unit, node.id)
        rows = [row for _, row in steps.inputs] if steps.status is None else [steps.status]
        said = [row for row in (*rows, decided) if row is not None and (row.reason_vi or row.reason_en)]
        return NodeRow(
            depth,
            self.titles[node.id],
            self.hrefs[node.id],
            cell,
            claimed(self.language, self.group, unit, node.id),
            rule,
            tuple([self.input(node, row) for _, row in steps.inputs]),
            line,
            tuple(self.reasons(said)) if said else (),
            tuple(self.evidence(rows, decided)) if decided or any(row.evidence for row in rows) else (),
            place,
            origins,
            source[1] if source else None,
            source[0].rpartition("/")[2] if source and decided else "",
            node.id in self.views,
            replies,
            self.under_appeal.mark(unit, node.id),
            bool(rule or line or origins or place or source or cell.note or replies),
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

    def input(self, node: Node, row: InputRow) -> InputLine:
        verified = self.input_words(node, row.input or "", row.verified)
        claimed = self.input_words(node, row.input or "", row.claimed) if row.claimed != row.verified else None
        return InputLine(self.input_names[node.id, row.input or ""], claimed, verified, row.line)

    def input_words(self, node: Node, name: str, text: str | None) -> str:
        key = (node.id, name, text)
        if key not in self.inputs:
            self.inputs[key] = "—" if text is None else input_value(self.language, node, self.group.id, name, text)
        return self.inputs[key]

    def evidence(self, rows: list[InputRow], decided: OverrideRow | None) -> Iterator[Paper]:
        """The documents behind the inputs, and the council's decision."""
        names = [name for row in rows for name in row.evidence or ()] + ([decided.decision] if decided else [])
        for name in dict.fromkeys(names):
            yield paper(self.language, self.edition.files.evidence[name])

    def reasons(self, rows: list[InputRow | OverrideRow]) -> Iterator[Quoted]:
        """Each reason with the language it is in: a missing English one is shown in Vietnamese, and marked."""
        for row in rows:
            if words := quoted(self.language, row.reason_vi, row.reason_en):
                yield words
