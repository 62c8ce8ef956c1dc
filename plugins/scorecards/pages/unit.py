"""`/<index>/<unit>/`: one unit over all editions: its figures with their breaks, its names, what it came from."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby
from typing import NamedTuple

from markupsafe import Markup

from plugins.figures.trend import Trend, trend
from plugins.language import Language
from plugins.scorecards import links
from plugins.scorecards.cells import Cell, cell, rank, value
from plugins.scorecards.changes import sentences
from plugins.scorecards.cite import Citations
from plugins.scorecards.ledes import unit as ledes
from plugins.scorecards.lives import Event, Lives
from plugins.scorecards.notices import Notice, Notices, of_unit
from plugins.scorecards.page import Link, Page, Site, home_crumb
from plugins.scorecards.progress_words import TargetView, targets_of
from plugins.scorecards.side_by_side import compare_link
from plugins.scorecards.summary import summary
from plugins.scorecards.under_appeal import under_appeal
from plugins.scorecards.unit_names import UnitNames
from plugins.scorecards.unit_parts import Table, parts
from plugins.words import EDITION_STATUS, origin_words, quality_words
from scoring.history.series import Point, Series, series
from scoring.history.targets import targets
from scoring.model.unit import Unit
from scoring.results import IndexResult


class Line(NamedTuple):
    """One group of one edition of the unit. `group` is named where the unit is in several."""

    edition: Link
    status: str
    profile: str
    group: str | None
    method: Link
    cell: Cell
    value: str | None
    rank: str
    origins: tuple[str, ...]
    under_appeal: Link | None


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
    events: tuple[Event, ...]
    targets: tuple[TargetView, ...]
    plan: str | None
    """Where the plan says what it answers for: as an agency, or in general; None where it is not concerned."""
    sentences: tuple[str | Markup, ...]
    steps: tuple[Markup, ...]
    lines: tuple[Line, ...]
    has_origins: bool
    parts: tuple[Table, ...]
    trend: Trend
    group_trend: str | None
    compare: str | None
    notice: Notice


SHARED = True
"""Each process writes its own share of these pages."""


def pages(site: Site, language: Language) -> Iterator[Page]:
    for index in site.results.indices:
        names, citations = UnitNames(index, language), Citations(site, index, language)
        lives = Lives(index, language, names)
        notices = [Notices(index, edition, language) for edition in reversed(index.editions)]
        for unit in site.share.own(index.units.values()):
            page = _page(index, unit, names, lives, notices, language)
            yield replace(page, cite=citations.unit(unit.id, page.title, index.history(unit.id)))


def _page(
    index: IndexResult, unit: Unit, names: UnitNames, lives: Lives, notices: Sequence[Notices], language: Language
) -> Page:
    notice = of_unit(language, notices, unit.id)
    end = unit.latest.end
    found = series(index, unit.id)
    drawn = trend(language, found)
    groups = dict.fromkeys(group for row in unit.names for group in row.groups)
    lines = tuple(_line(index, unit, point, found, language) for point in reversed(found.points))
    view = View(
        tuple(index.index.groups[group].name.say(language.code) for group in groups),
        tuple(_names(unit, language)),
        language.say("The last day of this unit was %(day)s.", day=language.day(end)) if end else None,
        lives.events(unit.id),
        targets_of(lives, unit.id),
        _plan(index, unit.id),
        _latest(index, unit, found, notices, language),
        sentences(language, index, found),
        lines,
        any(line.origins for line in lines),
        parts(index, found, language),
        drawn,
        _group_trend(index, unit, found),
        compare_link(index, found.points[-1].edition.id, unit.id) if found.points else None,
        notice,
    )
    return Page(
        links.unit(index.id, unit.id),
        "unit",
        names.of(unit),
        drawn.title,
        view,
        (home_crumb(language), Link(index.index.short.say(language.code), links.index(index.id))),
        index.index.made_up,
        scripts=("picture.js",),
    )


def _plan(index: IndexResult, unit: str) -> str | None:
    if index.plan is None:
        return None
    mine = [name for name, agency in index.plan.agencies.items() if agency.unit == unit]
    if mine:
        return links.agency(index.id, mine[0])
    return links.plan(index.id) if targets(index, unit) else None


def _group_trend(index: IndexResult, unit: Unit, found: Series) -> str | None:
    """Where the unit stands in the picture of its group: the last group in which it has a value, else the page."""
    known = [point for point in found.points if point.value is not None]
    if known:
        return links.line(index.id, known[-1].group.id, unit.id)
    return f"{links.trend(index.id)}#group-{found.points[-1].group.id}" if found.points else None


def _names(unit: Unit, language: Language) -> Iterator[NameLine]:
    """Each name once, from its first to its last day: a row that only changes the group is no new name."""
    for _, rows in groupby(unit.names, key=lambda row: (row.name_vi, row.name_en)):
        kept = list(rows)
        first, last = kept[0], kept[-1]
        yield NameLine(
            first.name_vi,
            first.name_en,
            last.name_en_official,
            language.day(first.start) if first.start else None,
            language.day(last.end) if last.end else None,
        )


def _latest(
    index: IndexResult, unit: Unit, found: Series, notices: Sequence[Notices], language: Language
) -> tuple[str | Markup, ...]:
    """What is to be said first: the last edition that has anything of the unit, else the last one."""
    known = [point for point in found.points if point.figure.points is not None or point.rank is not None]
    if not found.points:
        return ()
    point = (known or found.points)[-1]
    notice = next(one for one in notices if one.edition is point.edition).of_unit(unit.id)
    more = ledes.sentences(language, index, point.edition, point.group, found, notice)
    return (*summary(language, point.edition, point.group, unit), *more)


def _line(index: IndexResult, unit: Unit, point: Point, found: Series, language: Language) -> Line:
    edition, group = point.edition, point.group
    root = group.method.tree
    shown = rank(language, group, unit.id, root.id)
    if shown is None:
        shown = language.say("no rank") if edition.edition.ranked.choice else language.say("not ranked")
        if edition.edition.ranked.choice and not group.whole:
            shown = language.say("not found")
    profile = links.unit_in_edition(index.id, edition.id, unit.id)
    mark = under_appeal(edition, language).mark(unit.id, root.id)
    several = len({other.group.id for other in found.points}) > 1
    return Line(
        Link(edition.edition.title.say(language.code), links.edition(index.id, edition.id)),
        language.say(EDITION_STATUS[edition.edition.status]),
        profile,
        index.index.groups[group.id].name.say(language.code) if several else None,
        Link(edition.method.decision.number, links.method(index.id, edition.edition.method)),
        cell(language, group, root, group.total[unit.id]),
        value(language, group, group.total[unit.id]),
        shown,
        tuple(_origins(unit, point, language)),
        Link(mark.text, profile + mark.href) if mark else None,
    )


def _origins(unit: Unit, point: Point, language: Language) -> Iterator[str]:
    key = (point.group.id, unit.id, point.group.method.tree.id)
    rows = [] if point.edition.computed else [point.edition.printed.get(key), point.edition.printed_ranks.get(key)]
    said: dict[str, None] = {}
    for row in rows:
        if row is not None:
            quality = quality_words(language, row)
            origin = origin_words(language, point.edition, row)
            said[f"{origin} ({quality})" if quality else origin] = None
    return iter(said)
