"""What is said of the figures at a node, all units of a group at a time: the columns of results.csv but for whose."""

from collections.abc import Sequence
from typing import TypeAlias

from scoring.engine.group import GroupResult
from scoring.model.figure import Figure
from scoring.model.node import Node
from scoring.model.rows import PrintedRow
from scoring.numbers import shortest
from scoring.results import EditionResult

Column: TypeAlias = Sequence[str | None] | str | None
"""A cell a unit, or the one of all."""


def figure_columns(edition: EditionResult, group: GroupResult, node: Node) -> dict[str, Column]:
    """By name, in the order of the units, of which one has a figure; where there is none a cell means nothing."""
    return {
        "node": node.id,
        "level": group.method.level_of(node.id).id,
        **_of_figures(group, node),
        **_ranks(group, node.id),
        "self_points": [figure.text if figure else None for figure in group.column(node.id, claimed=True)],
        "origin": "computed" if edition.computed else "transcribed",
        **_printed(edition, group, node.id),
        **_sources(edition, group, node.id),
        "parts": " ".join(_parts(node, group)) or None,
    }


def _of_figures(group: GroupResult, node: Node) -> dict[str, Column]:
    """What the figures themselves say."""
    figures = group.coded(node.id)
    texts = [_texts(group, node, figure) if figure else {} for figure in figures.different]
    names = next(filter(None, texts))
    return {name: figures.spread([text.get(name) for text in texts]) for name in names}


def _texts(group: GroupResult, node: Node, figure: Figure) -> dict[str, str | None]:
    maximum = figure.maximum if figure.maximum is not None else node.maximum(group.id)
    return {
        "points": figure.text,
        "maximum": None if maximum is None else shortest(maximum),
        "value": group.value_text(figure),
        "status": figure.status,
        "rule_points": figure.by_rule.text if figure.by_rule else None,
        "rule_status": figure.by_rule.status if figure.by_rule else None,
        "zeroed": " ".join(figure.zeroed) or None,
        "left_out": " ".join(figure.left_out) or None,
        "lacking": " ".join(figure.lacking) or None,
    }


def _ranks(group: GroupResult, node: str) -> dict[str, Column]:
    ranks, of = group.ranks.get(node, {}), group.ranked_of(node)
    found = [ranks.get(unit.id) for unit in group.units]
    beside = {
        "rank_of": None if of is None else str(of),
        "rank_origin": "printed" if node in group.printed_ranks else "computed",
    }
    return {
        "rank": [None if rank is None else str(rank) for rank in found],
        **{name: [None if rank is None else cell for rank in found] for name, cell in beside.items()},
    }


def _printed(edition: EditionResult, group: GroupResult, node: str) -> dict[str, Column]:
    """What is to be known of the rows of documents with the figure or the rank."""
    if not edition.files.published:
        return {"quality": None, "source_kind": None}
    keys = [(group.id, unit.id, node) for unit in group.units]
    rows = [(edition.printed.get(key), edition.printed_ranks.get(key)) for key in keys]
    return {
        "quality": [next((row.quality for row in both if row and row.quality), None) for both in rows],
        "source_kind": None if edition.computed else [_kind(edition, figure or rank) for figure, rank in rows],
    }


def _kind(edition: EditionResult, copied: PrintedRow | None) -> str | None:
    return edition.edition.sources[copied.source].kind if copied and copied.source else None


def _sources(edition: EditionResult, group: GroupResult, node: str) -> dict[str, Column]:
    found = [edition.source(group.id, unit.id, node) for unit in group.units]
    return {
        "source_file": [source[0] if source else None for source in found],
        "source_line": [str(source[1]) if source else None for source in found],
        "input_lines": None if edition.superseded_by else [_lines(edition, unit.id, node) for unit in group.units],
    }


def _lines(edition: EditionResult, unit: str, node: str) -> str | None:
    rows = edition.inputs.get((unit, node), ())
    return " ".join([str(row.line) for row in rows if row.input is not None]) or None


def _parts(node: Node, group: GroupResult) -> tuple[str, ...]:
    """The nodes that `node` is made of in `group`: its children, or those that a view puts together."""
    places = group.method.places
    return tuple(part for part in (*(child.id for child in node.children), *node.of) if places[part].applies(group.id))
