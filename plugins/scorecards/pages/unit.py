"""`/<index>/<unit>/`: one unit over all editions: its figures, its names, a trend with its breaks."""

from collections.abc import Iterator
from typing import NamedTuple

from plugins.figures.trend import Trend, trend
from plugins.language import Language
from plugins.scorecards import links
from plugins.scorecards.cells import Cell, cell, latest_name, of_all, value
from plugins.scorecards.page import Link, Page, Site, home_crumb
from plugins.scorecards.summary import summary
from scoring.history.series import series
from scoring.model.unit import Unit
from scoring.results import IndexResult


class Line(NamedTuple):
    """One edition of the unit."""

    edition: Link
    profile: str
    method: Link
    cell: Cell
    value: str | None
    rank: str


class NameLine(NamedTuple):
    """One name of the unit."""

    vi: str
    en: str
    en_official: bool
    start: str | None
    end: str | None


class View(NamedTuple):
    """The page of a unit."""

    groups: tuple[str, ...]
    names: tuple[NameLine, ...]
    ended: str | None
    sentences: tuple[str, ...]
    lines: tuple[Line, ...]
    trend: Trend


def pages(site: Site, language: Language) -> Iterator[Page]:
    for index in site.results.indices:
        for unit in index.units.values():
            yield _page(index, unit, language)


def _page(index: IndexResult, unit: Unit, language: Language) -> Page:
    name, end = latest_name(language, unit), unit.latest.end
    ended = language.say("The last day of this unit was %(day)s.", day=language.day(end)) if end else None
    drawn = trend(language, series(index, unit.id))
    view = View(
        tuple(index.index.groups[group].name.say(language.code) for group in unit.latest.groups),
        tuple(
            NameLine(
                row.name_vi,
                row.name_en,
                row.name_en_official,
                language.day(row.start) if row.start else None,
                language.day(row.end) if row.end else None,
            )
            for row in unit.names
        ),
        ended,
        _latest(index, unit, language),
        tuple(_lines(index, unit, language)),
        drawn,
    )
    return Page(
        links.unit(index.id, unit.id),
        "unit",
        name,
        drawn.title,
        view,
        (home_crumb(language), Link(index.index.short.say(language.code), links.index(index.id))),
        index.index.made_up,
    )


def _latest(index: IndexResult, unit: Unit, language: Language) -> tuple[str, ...]:
    history = index.history(unit.id)
    return summary(language, history[-1], history[-1].group_of[unit.id], unit) if history else ()


def _lines(index: IndexResult, unit: Unit, language: Language) -> Iterator[Line]:
    for edition in reversed(index.history(unit.id)):
        group = edition.group_of[unit.id]
        found = group.ranks.get(group.method.tree.id, {})
        if unit.id in found:
            rank = of_all(language, found[unit.id], len(found))
        else:
            rank = language.say("no rank") if edition.edition.ranked.choice else language.say("not ranked")
        yield Line(
            Link(edition.edition.title.say(language.code), links.edition(index.id, edition.id)),
            links.unit_in_edition(index.id, edition.id, unit.id),
            Link(edition.method.decision.number, links.method(index.id, edition.edition.method)),
            cell(language, group, group.method.tree, group.total[unit.id]),
            value(language, group, group.total[unit.id]),
            rank,
        )
