"""`/<index>/<edition>/`: tables by group, statistics, distribution, sources, downloads."""

from collections.abc import Iterator
from typing import NamedTuple

from markupsafe import Markup

from plugins.downloads import FILES
from plugins.figures.distribution import Distribution, distribution
from plugins.language import Language
from plugins.scorecards import links
from plugins.scorecards.cells import Cell, cell, names, node_title, reporting, unit_name, value
from plugins.scorecards.page import Link, Page, Site, Stamp, home_crumb
from plugins.words import EDITION_STATUS, SOURCE_KINDS, status_words
from scoring.collation import vietnamese
from scoring.engine.statistics import Statistics
from scoring.model.edition import Source
from scoring.model.method import Node
from scoring.model.unit import Unit
from scoring.numbers import shortest
from scoring.results import EditionResult, GroupResult, IndexResult


class Row(NamedTuple):
    """One unit: its rank where there is one, its figures at the shown nodes, its total.

    `own_maximum` is the maximum of its total where that is not the group's.
    """

    rank: str | None
    unit: Link
    cells: tuple[Cell, ...]
    total: Cell
    value: str | None
    own_maximum: str | None


class StatisticsRow(NamedTuple):
    """Statistics of one node; `over` says of how many units, `partial` which of them lack a part."""

    node: Link
    mean: str | None
    median: str | None
    lowest: str | None
    highest: str | None
    over: str
    members: tuple[str, ...]
    partial: tuple[str, ...]


class GroupView(NamedTuple):
    """One group of the edition."""

    id: str
    name: str
    maximum: str | None
    columns: tuple[Link, ...]
    rows: tuple[Row, ...]
    by_value: bool
    ranked: bool
    reporting: str
    absent: tuple[tuple[str, tuple[str, ...]], ...]
    statistics: tuple[StatisticsRow, ...]
    distribution: Distribution | None
    chart: Markup | None


class SourceView(NamedTuple):
    """A document behind the edition."""

    title: str
    issuer: str
    kind: str
    number: str | None
    date: str | None
    url: str | None


class View(NamedTuple):
    """The page of an edition."""

    method: Link
    status: str
    period: str
    ranked: bool
    why: str
    computed: bool
    whole: bool
    groups: tuple[GroupView, ...]
    sources: tuple[SourceView, ...]
    downloads: tuple[Link, ...]


def pages(site: Site, language: Language) -> Iterator[Page]:
    for index in site.results.indices:
        for edition in index.editions:
            yield _page(index, edition, language)


def _page(index: IndexResult, edition: EditionResult, language: Language) -> Page:
    about = edition.edition
    title = language.say(
        "%(index)s – %(edition)s", index=index.index.title.say(language.code), edition=about.title.say(language.code)
    )
    period = language.say(
        "%(first)s to %(last)s", first=language.day(about.period.first), last=language.day(about.period.last)
    )
    view = View(
        Link(edition.method.decision.number, links.method(index.id, about.method)),
        language.say(EDITION_STATUS[about.status]),
        period,
        about.ranked.choice,
        about.ranked.why.say(language.code),
        edition.computed,
        about.coverage == "whole",
        tuple(_group(index, edition, group, language) for group in edition.groups),
        tuple(_source(source, language) for source in about.sources.values()),
        tuple(Link(file, links.download(index.id, edition.id, file)) for file in FILES),
    )
    return Page(
        links.edition(index.id, edition.id),
        "edition",
        title,
        title,
        view,
        (home_crumb(language), Link(index.index.short.say(language.code), links.index(index.id))),
        index.index.made_up,
        Stamp(edition.files.digest, about.method),
    )


def shown_nodes(group: GroupResult) -> list[Node]:
    """The parts of the total that have a column: those for which any unit has a figure."""
    return [
        node
        for node in group.method.tree.children
        if node.applies(group.id) and any(figure.points is not None for figure in group.at(node.id).values())
    ]


def _group(index: IndexResult, edition: EditionResult, group: GroupResult, language: Language) -> GroupView:
    shown, root = shown_nodes(group), group.method.tree
    ranks = group.ranks.get(root.id, {})
    order = sorted(
        group.units,
        key=lambda unit: (
            ranks.get(unit.id, len(group.units) + 1),
            vietnamese(unit_name(language, edition, group, unit)),
        ),
    )
    rows = [_row(index, edition, group, shown, unit, language) for unit in order]
    drawn = distribution(language, group)
    return GroupView(
        group.id,
        index.index.groups[group.id].name.say(language.code),
        _maximum(language, group),
        tuple(Link(node_title(language, node), links.node(index.id, edition.id, node.id)) for node in shown),
        tuple(rows),
        group.method.ranking.basis.choice == "value",
        bool(group.ranks),
        reporting(language, group),
        tuple(_absent(edition, group, language)),
        tuple(
            _statistics(index, edition, group, node, group.statistics[node.id], language)
            for node in (*shown, root)
            if node.id in group.statistics
        ),
        drawn,
        drawn.svg(f"chart-{group.id}") if drawn else None,
    )


def _row(
    index: IndexResult, edition: EditionResult, group: GroupResult, shown: list[Node], unit: Unit, language: Language
) -> Row:
    root = group.method.tree
    rank = group.ranks.get(root.id, {}).get(unit.id)
    total, maximum = cell(language, group, root, group.total[unit.id]), _maximum(language, group)
    return Row(
        None if rank is None else language.number(str(rank)),
        Link(unit_name(language, edition, group, unit), links.unit_in_edition(index.id, edition.id, unit.id)),
        tuple(cell(language, group, node, group.figures[unit.id, node.id]) for node in shown),
        total,
        value(language, group, group.total[unit.id]),
        total.maximum if total.maximum != maximum else None,
    )


def _maximum(language: Language, group: GroupResult) -> str | None:
    maximum = group.method.tree.maximum(group.id)
    return language.number(shortest(maximum)) if maximum is not None else None


def _absent(edition: EditionResult, group: GroupResult, language: Language) -> Iterator[tuple[str, tuple[str, ...]]]:
    by_status: dict[str, list[str]] = {}
    for unit in group.units:
        if status := group.total[unit.id].status:
            by_status.setdefault(status, []).append(unit_name(language, edition, group, unit))
    for status, units in by_status.items():
        yield status_words(language, status), tuple(sorted(units, key=vietnamese))


def _statistics(
    index: IndexResult, edition: EditionResult, group: GroupResult, node: Node, found: Statistics, language: Language
) -> StatisticsRow:
    units = {unit.id: unit for unit in group.units}
    texts = [found.text("mean"), found.text("median"), found.text("lowest"), found.text("highest")]
    mean, median, lowest, highest = (None if text is None else language.number(text) for text in texts)
    return StatisticsRow(
        Link(node_title(language, node), links.node(index.id, edition.id, node.id)),
        mean,
        median,
        lowest,
        highest,
        language.count("%(n)s unit", "%(n)s units", found.n),
        tuple(sorted((unit_name(language, edition, group, units[unit]) for unit in found.members), key=vietnamese)),
        tuple(
            language.say(
                "%(unit)s (without %(parts)s)",
                unit=unit_name(language, edition, group, units[unit]),
                parts=names(language, group.method, group.figures[unit, node.id].lacking),
            )
            for unit in found.partial
        ),
    )


def _source(source: Source, language: Language) -> SourceView:
    return SourceView(
        source.title.say(language.code),
        source.issuer.say(language.code),
        language.say(SOURCE_KINDS[source.kind]),
        source.number,
        language.day(source.date) if source.date else None,
        source.url,
    )
