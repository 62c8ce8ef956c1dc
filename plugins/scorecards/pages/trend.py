"""`/<index>/trend/`: all units of a group over the editions, one highlighted, with mean and spread, and as a table."""

from collections.abc import Iterator, Sequence
from functools import partial
from typing import NamedTuple

from plugins.figures.group_trend import GroupTrend, UnitLine, group_trend
from plugins.figures.rank_trend import RankTrend, rank_trend
from plugins.language import Language
from plugins.scorecards import links
from plugins.scorecards.anchors import line_id, rank_line_id
from plugins.scorecards.cells import of_all, rank
from plugins.scorecards.page import Link, Page, Site, home_crumb
from plugins.scorecards.split import Parts, split
from plugins.scorecards.table_tools import SCRIPTS, STYLES, Choice, Tools, tools
from plugins.scorecards.unit_names import UnitNames
from plugins.words import status_words
from scoring.collation import vietnamese
from scoring.engine.group import GroupResult
from scoring.history.series import Series, series
from scoring.history.spread import spread
from scoring.results import EditionResult, IndexResult


class Head(NamedTuple):
    """One edition at the head of the table. `key` names it in the address."""

    key: str
    edition: Link
    method: Link
    note: str


class Value(NamedTuple):
    """One unit in one edition: its value or why there is none, and its rank."""

    text: str | None
    status: str
    rank: str | None


class Row(NamedTuple):
    """One unit: its page, its lines in the pictures of values and ranks where it has them, its values."""

    unit: Link
    line: UnitLine | None
    rank_line: str | None
    values: tuple[Value, ...]


class GroupView(NamedTuple):
    """One group."""

    id: str
    name: str
    title: str
    picture: GroupTrend
    ranks: RankTrend | None
    heads: tuple[Head, ...]
    means: tuple[str | None, ...]
    spreads: tuple[str | None, ...]
    rows: tuple[Row, ...]
    lacking: bool
    """Whether a unit has points without a value: a part of its total is missing."""
    parts: Parts | None = None


class View(NamedTuple):
    """The page over the editions of an index."""

    groups: tuple[GroupView, ...]
    tools: Tools


def pages(site: Site, language: Language) -> Iterator[Page]:
    for index in site.results.indices:
        names, about = UnitNames(index, language), index.index
        short, address = about.short.say(language.code), links.trend(index.id)
        groups = tuple(view for group in about.groups if (view := _group(index, group, names, language)))
        page = Page(
            address,
            "group_trend",
            language.say("%(index)s: all units over the editions", index=short),
            language.say("Every unit's value in every edition, with breaks where editions do not compare."),
            View(groups, _tools(language, address, groups)),
            (home_crumb(language), Link(short, links.index(index.id))),
            about.made_up,
            scripts=("picture.js", *SCRIPTS),
            styles=STYLES,
        )
        yield from split(page, "trend_table.html", partial(_tools, language), language)


def _tools(language: Language, address: str, groups: Sequence[GroupView]) -> Tools:
    heads = sorted({(head.key, head.edition.text) for group in groups for head in group.heads})
    drawn = Choice("course", language.say("Course")), Choice("chart", language.say("Highlight in the pictures"))
    columns = (*(Choice(*head) for head in heads), *drawn)
    choices = (Choice(group.id, group.name) for group in groups)
    return tools(language, address, sum(len(group.rows) for group in groups), columns, choices)


def _group(index: IndexResult, group: str, names: UnitNames, language: Language) -> GroupView | None:
    editions = tuple((edition, found) for edition in index.yearly for found in edition.groups if found.id == group)
    if not editions:
        return None
    units = {unit.id: unit for _, found in editions for unit in found.units}
    shown = sorted(((unit.id, names.of(unit)) for unit in units.values()), key=lambda pair: vietnamese(pair[1]))
    found = tuple((unit, name, series(index, unit, group=group)) for unit, name in shown)
    picture = group_trend(language, group, editions, found)
    titles = [(edition.id, edition.edition.title.say(language.code)) for edition, _ in editions]
    ranks = rank_trend(group, titles, found)
    drawn = {line.id: line for line in picture.units}
    ranked = {line.id for line in ranks.units} if ranks else set()
    name = index.index.groups[group].name.say(language.code)
    return GroupView(
        group,
        name,
        _title(language, name, editions),
        picture,
        ranks,
        tuple(_head(index, edition, result, language) for edition, result in editions),
        tuple(_mean(result, language) for _, result in editions),
        tuple(_spread(result, language) for _, result in editions),
        tuple(
            Row(
                Link(name, links.unit(index.id, unit)),
                drawn.get(line_id(group, unit)),
                line if (line := rank_line_id(group, unit)) in ranked else None,
                tuple(_value(edition, result, unit, points, language) for edition, result in editions),
            )
            for unit, name, points in found
        ),
        any(
            point.figure.points is not None and point.figure.lacking for *_, points in found for point in points.points
        ),
    )


def _title(language: Language, name: str, editions: tuple[tuple[EditionResult, GroupResult], ...]) -> str:
    methods = len({edition.edition.method for edition, _ in editions})
    if methods == 1:
        return language.say("%(group)s: the values of all units, by one method", group=name)
    return language.say(
        "%(group)s: the values of all units, by %(n)s methods; lines end where the method changes",
        group=name,
        n=language.number(str(methods)),
    )


def _head(index: IndexResult, edition: EditionResult, group: GroupResult, language: Language) -> Head:
    known = of_all(language, sum(figure.value is not None for figure in group.total.values()), len(group.units))
    return Head(
        edition.id,
        Link(edition.edition.title.say(language.code), links.edition(index.id, edition.id)),
        Link(edition.method.decision.number, links.method(index.id, edition.edition.method)),
        language.say("%(known)s with a value", known=known),
    )


def _mean(group: GroupResult, language: Language) -> str | None:
    found = spread(group)
    if found is None:
        return None
    mean = language.number(group.value_of(found.mean))
    return language.say("%(mean)s (n = %(n)s)", mean=mean, n=language.number(str(found.n)))


def _spread(group: GroupResult, language: Language) -> str | None:
    found = spread(group)
    if found is None:
        return None
    low, high = (language.number(group.value_of(value)) for value in (found.low, found.high))
    return f"{low} – {high}"


def _value(edition: EditionResult, group: GroupResult, unit: str, points: Series, language: Language) -> Value:
    point = next((point for point in points.points if point.edition is edition), None)
    if point is None:
        return Value(None, language.say("not there"), None)
    text, root = group.value_text(point.figure), group.method.tree.id
    status = status_words(language, point.figure.status) if point.figure.status else language.say("a part is missing")
    return Value(language.number(text) if text else None, status, rank(language, group, unit, root))
