"""One group of an edition as its page shows it: the units in order, their figures, ranks and sources, statistics."""

from collections.abc import Iterator
from fractions import Fraction
from typing import NamedTuple

from markupsafe import Markup

from plugins.figures.distribution import Distribution, distribution
from plugins.language import Language
from plugins.scorecards import links
from plugins.scorecards.cells import Cell, cell, reporting, unit_name, value
from plugins.scorecards.cells import rank as rank_words
from plugins.scorecards.elsewhere import in_order
from plugins.scorecards.group_statistics import StatisticsRow, statistics_row
from plugins.scorecards.page import Link
from plugins.scorecards.rank_interval import rank_interval
from plugins.scorecards.shown_nodes import columns, shaded
from plugins.scorecards.split import Parts
from plugins.scorecards.table_tools import Column, column_of, states
from plugins.scorecards.under_appeal import under_appeal
from plugins.words import SOURCE_KINDS, quality_words, status_words
from scoring.collation import vietnamese
from scoring.engine.bands import Band, band_of, bands
from scoring.engine.group import GroupResult
from scoring.model.node import Node
from scoring.model.unit import Unit
from scoring.numbers import shortest
from scoring.results import EditionResult, IndexResult


class Row(NamedTuple):
    """One unit: its rank where there is one, with its interval, its figures at the shown nodes, its total.

    `own_maximum` is the maximum of its total where that is not the group's. `cells` are figures and printed ranks.
    `origins` are the kinds of source behind total and rank, with the place of each in the list of sources.
    `states` and `band` are what filters know it by: see `table_tools`.
    """

    rank: str | None
    interval: str | None
    quality: str | None
    unit: Link
    cells: tuple[tuple[Cell, str | None], ...]
    total: Cell
    value: str | None
    own_maximum: str | None
    origins: tuple[Link, ...]
    under_appeal: Link | None
    states: str
    band: int | None


class GroupView(NamedTuple):
    """One group of the edition."""

    id: str
    name: str
    maximum: str | None
    columns: tuple[Column, ...]
    has_origins: bool
    rows: tuple[Row, ...]
    by_value: bool
    ranked: bool
    reporting: str
    absent: tuple[tuple[str, tuple[str, ...]], ...]
    statistics: tuple[StatisticsRow, ...]
    distribution: Distribution | None
    chart: Markup | None
    heat: str | None
    """Where its components stand in a shaded table."""
    parts: Parts | None = None


def group_view(index: IndexResult, edition: EditionResult, group: GroupResult, language: Language) -> GroupView:
    """One group of an edition: ranked units by rank, the others after them in the order of their names."""
    shown, root, maximum = columns(group), group.method.tree, maximum_of(language, group)
    order, ranges = in_order(edition, group, language), bands(group)
    rows = [_row(index, edition, group, shown, ranges, unit, language) for unit in order]
    drawn = distribution(language, group)
    return GroupView(
        group.id,
        index.index.groups[group.id].name.say(language.code),
        maximum,
        tuple(column_of(language, index.id, edition.id, node) for node in shown),
        any(row.origins for row in rows),
        tuple(rows),
        # Where totals are values already, a second column would say the same.
        group.method.ranking.basis.choice == "value" and maximum != "1" and any(row.value for row in rows),
        bool(group.ranks),
        reporting(language, group),
        tuple(absent(edition, group, language)),
        tuple(
            statistics_row(index, edition, group, node, group.statistics[node.id], language)
            for node in (*shown, root)
            if node.id in group.statistics
        ),
        drawn,
        _histogram(drawn, f"chart-{group.id}") if drawn else None,
        f"{links.heat(index.id, edition.id)}#group-{group.id}" if shaded(group) else None,
    )


def _histogram(drawn: Distribution, name: str) -> Markup:
    # Imported here: it brings Altair and the chart engine, which only the pages of editions need.
    from plugins.figures.histogram import histogram

    return histogram(drawn, name)


def _row(
    index: IndexResult,
    edition: EditionResult,
    group: GroupResult,
    shown: list[Node],
    ranges: tuple[Band, ...],
    unit: Unit,
    language: Language,
) -> Row:
    root = group.method.tree
    rank = group.ranks.get(root.id, {}).get(unit.id)
    total, maximum = cell(language, group, root, group.total[unit.id]), maximum_of(language, group)
    printed_rank = edition.printed_ranks.get((group.id, unit.id, root.id))
    profile, mark = (
        links.unit_in_edition(index.id, edition.id, unit.id),
        under_appeal(edition, language).mark(unit.id, root.id),
    )
    return Row(
        None if rank is None else language.number(str(rank)),
        interval.text if (interval := rank_interval(language, index, edition, group, unit.id)) else None,
        quality_words(language, printed_rank),
        Link(unit_name(language, edition, group, unit), profile),
        tuple(
            (cell(language, group, node, group.figures[unit.id, node.id]), _place(language, group, unit, node))
            for node in shown
        ),
        total,
        value(language, group, group.total[unit.id]),
        total.maximum if total.maximum != maximum and total.text is not None else None,
        tuple(_origins(edition, group, unit, language)),
        Link(mark.text, profile + mark.href) if mark else None,
        states(total, mark),
        None if (band := band_of(group, ranges, unit.id)) is None else ranges.index(band),
    )


def _place(language: Language, group: GroupResult, unit: Unit, node: Node) -> str | None:
    """The rank that a document printed for a part."""
    return rank_words(language, group, unit.id, node.id) if node.id in group.printed_ranks else None


def _origins(edition: EditionResult, group: GroupResult, unit: Unit, language: Language) -> Iterator[Link]:
    """The kind of source of the total and of the rank; nothing where the whole edition has one source."""
    if len(edition.edition.sources) < 2 or edition.computed:
        return
    key = (group.id, unit.id, group.method.tree.id)
    rows = [row for row in (edition.printed.get(key), edition.printed_ranks.get(key)) if row is not None]
    numbers = {name: number for number, name in enumerate(edition.edition.sources, start=1)}
    for source in dict.fromkeys(row.source for row in rows):
        kind = language.say(SOURCE_KINDS[edition.edition.sources[source].kind])
        yield Link(f"{kind} [{language.number(str(numbers[source]))}]", f"#source-{source}")


def maximum_of(language: Language, group: GroupResult) -> str | None:
    """What the totals of the group are out of: 1 where the documents print values."""
    maximum = group.method.tree.maximum(group.id)
    figures = [figure for figure in group.total.values() if figure.points is not None and figure.transcribed]
    if figures and sum(figure.scale == "value" for figure in figures) * 2 > len(figures):
        maximum = Fraction(1)
    return language.number(shortest(maximum)) if maximum is not None else None


def absent(edition: EditionResult, group: GroupResult, language: Language) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The units without a total by the reason, each in the order of names."""
    by_status: dict[str, list[str]] = {}
    for unit in group.units:
        status = group.total[unit.id].status
        # A partial edition lacks most totals; its table says so row by row.
        if status and (group.whole or status != "not-found"):
            by_status.setdefault(status, []).append(unit_name(language, edition, group, unit))
    for status, units in by_status.items():
        yield status_words(language, status), tuple(sorted(units, key=vietnamese))
