"""`/<index>/progress/`: each group quarter by quarter, beside the edition it set out from; never ranked."""

from collections import Counter
from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import partial
from typing import NamedTuple

from plugins.language import Language
from plugins.scorecards import links
from plugins.scorecards.cells import Cell, Cells, node_title
from plugins.scorecards.next_steps import signed
from plugins.scorecards.page import Link, Page, Site, home_crumb
from plugins.scorecards.shown_nodes import components
from plugins.scorecards.split import Parts, split
from plugins.scorecards.table_tools import SCRIPTS, STYLES, Choice, Tools, tools
from plugins.scorecards.unit_names import UnitNames
from plugins.words import EDITION_STATUS
from scoring.collation import vietnamese
from scoring.engine.group import GroupResult
from scoring.history.quarters import Stand, Year, years
from scoring.model.node import Node
from scoring.results import IndexResult


class Head(NamedTuple):
    """One edition at the head of the tables. `key` names it in the address."""

    key: str
    edition: Link
    status: str


class Row(NamedTuple):
    """One unit: its total in each edition, nothing where it is not in one; the last quarter less the one before it."""

    unit: Link
    cells: tuple[Cell | None, ...]
    moved: str | None


class PartRow(NamedTuple):
    """One part of the total, or the total: the mean of the group in each edition."""

    part: Link
    means: tuple[str | None, ...]


class GroupView(NamedTuple):
    """One group in one year."""

    id: str
    name: str
    compared: bool
    by_value: bool
    heads: tuple[Head, ...]
    shares: tuple[PartRow, ...]
    rows: tuple[Row, ...]
    parts: Parts | None = None


class View(NamedTuple):
    """The page."""

    groups: tuple[GroupView, ...]
    tools: Tools


def pages(site: Site, language: Language) -> Iterator[Page]:
    for index in site.results.indices:
        if not index.quarterly:
            continue
        names, about = UnitNames(index, language), index.index
        short, address = about.short.say(language.code), links.progress(index.id)
        found = tuple(years(index))
        parted = Counter((year.group, year.year) for year in found)
        groups = tuple(_group(index, year, parted[year.group, year.year] > 1, names, language) for year in found)
        page = Page(
            address,
            "progress",
            language.say("%(index)s: progress by quarter", index=short),
            language.say(
                "Quarters show the way there: nobody is ranked in them, and they are in no yearly comparison."
            ),
            View(groups, _tools(language, address, groups)),
            (home_crumb(language), Link(short, links.index(index.id))),
            about.made_up,
            scripts=SCRIPTS,
            styles=STYLES,
        )
        yield from split(page, "progress_table.html", partial(_tools, language), language)


def _tools(language: Language, address: str, groups: Sequence[GroupView]) -> Tools:
    heads = {head.key: head.edition.text for group in groups for head in group.heads}
    columns = (*(Choice(*head) for head in heads.items()), Choice("moved", language.say("Since the quarter before")))
    choices = (Choice(group.id, group.name) for group in groups)
    return tools(language, address, sum(len(group.rows) for group in groups), columns, choices)


def _group(index: IndexResult, year: Year, parted: bool, names: UnitNames, language: Language) -> GroupView:
    """One group in one year; where a change of method `parted` the year, with the method and the first quarter."""
    stands = (*([year.start] if year.start else []), *year.quarters)
    last_edition, last = year.quarters[-1]
    units = {unit.id: unit for _, group in year.quarters for unit in group.units}
    called = sorted(((unit.id, names.of(unit)) for unit in units.values()), key=lambda pair: vietnamese(pair[1]))
    cells = [Cells(language, group) for _, group in stands]
    said = language.say(
        "%(group)s, year %(year)s",
        group=index.index.groups[year.group].name.say(language.code),
        year=str(year.year),
    )
    if parted:
        said += f", {language.say('method')} {last.method.decision.number}"
    return GroupView(
        f"{year.group}-{year.quarters[0][0].id}" if parted else f"{year.group}-{year.year}",
        said,
        year.start is not None,
        last.method.ranking.basis.choice == "value",
        tuple(_head(index, stand, language) for stand in stands),
        tuple(
            PartRow(
                Link(node_title(language, node), links.node(index.id, last_edition.id, node.id)),
                tuple(_mean(language, group, node) for _, group in stands),
            )
            for node in (last.method.tree, *components(last))
        ),
        tuple(
            Row(
                Link(name, _page_of(index, stands, unit)),
                tuple(
                    cell.at(unit, group.method.tree) if unit in group.total else None
                    for cell, (_, group) in zip(cells, stands, strict=True)
                ),
                _moved(language, year.quarters, unit),
            )
            for unit, name in called
        ),
    )


def _head(index: IndexResult, stand: Stand, language: Language) -> Head:
    edition, _ = stand
    return Head(
        f"e.{edition.id}",
        Link(edition.edition.title.say(language.code), links.edition(index.id, edition.id)),
        language.say(EDITION_STATUS[edition.edition.status]),
    )


def _mean(language: Language, group: GroupResult, node: Node) -> str | None:
    found = group.statistics.get(node.id)
    mean = found.text("mean") if found else None
    return language.number(mean) if mean else None


def _page_of(index: IndexResult, stands: Sequence[Stand], unit: str) -> str:
    """The unit in the newest of the editions that it is in."""
    last = next(edition for edition, group in reversed(stands) if unit in group.total)
    return links.unit_in_edition(index.id, last.id, unit)


def _moved(language: Language, quarters: Sequence[Stand], unit: str) -> str | None:
    """The difference of the last two quarters' totals as they stand in the row, so that anyone can do the sum.

    None where one of them is not there or lacks a part: the difference would be that of the part.
    """
    found = [figure for _, group in quarters[-2:] if (figure := group.total.get(unit)) and not figure.lacking]
    texts = [Decimal(figure.text) for figure in found if figure.text is not None]
    return signed(language, f"{texts[1] - texts[0]:f}") if len(texts) == 2 else None
