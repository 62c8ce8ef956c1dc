"""`/<index>/`: one index: who stands behind it, its editions, methods and units."""

from collections.abc import Iterator
from typing import NamedTuple

from plugins.language import Language
from plugins.scorecards import links
from plugins.scorecards.cells import reporting
from plugins.scorecards.ledes.index import sentences
from plugins.scorecards.lives import Lives
from plugins.scorecards.page import Link, Page, Site, home_crumb
from plugins.scorecards.progress_words import TargetView, targets_of
from plugins.scorecards.side_by_side import compares
from plugins.scorecards.table_tools import SCRIPTS, STYLES, Choice, Tools, tools
from plugins.scorecards.unit_names import UnitNames
from plugins.words import EDITION_STATUS
from scoring.collation import vietnamese
from scoring.history.lineage import renamed
from scoring.history.methods import in_order
from scoring.results import EditionResult, IndexResult


class GroupLine(NamedTuple):
    """One group of one edition, in figures."""

    name: str
    reporting: str
    mean: str | None
    n: str
    by_value: bool


class EditionLine(NamedTuple):
    """One edition of the index."""

    link: Link
    method: Link
    status: str
    ranked: bool
    partial: bool
    groups: tuple[GroupLine, ...]


class Day(NamedTuple):
    """A day in words, and as scripts put it in order; nothing where it is not known."""

    text: str | None
    exact: str | None


class LifeLine(NamedTuple):
    """When one unit lived, as far as it is known, what it came from and what became of it."""

    unit: Link
    start: Day
    end: Day
    formed: tuple[Link, ...]
    became: tuple[Link, ...]
    ended: bool
    renamed: tuple[str, ...]


class View(NamedTuple):
    """The page of an index."""

    about: str
    sentences: tuple[str, ...]
    publisher: str
    authority: str
    publishes_here: bool
    editions: tuple[EditionLine, ...]
    methods: tuple[Link, ...]
    units: tuple[tuple[str, tuple[Link, ...]], ...]
    lives: tuple[LifeLine, ...]
    others: tuple[Link, ...]
    """Units of which no first or last day and no change is on record."""
    targets: tuple[TargetView, ...]
    plan: str | None
    quarters: tuple[Link, ...]
    """The editions by quarter, the newest first."""
    progress: str
    trend: str
    compare: str | None
    tools: Tools | None


LISTS_FILES = True
"""These pages list the data files; whoever writes those makes them."""


def pages(site: Site, language: Language) -> Iterator[Page]:
    for index in site.results.indices:
        about, names = index.index, UnitNames(index, language)
        lives = Lives(index, language, names)
        lines = tuple(_lives(index, lives, language))
        view = View(
            about.about.say(language.code),
            sentences(language, index),
            about.publisher.say(language.code),
            about.authority.name.say(language.code),
            about.authority.publishes_here,
            tuple(_edition(index, edition, language) for edition in reversed(index.yearly)),
            tuple(
                Link(method.decision.number, links.method(index.id, version))
                for version, method in ((version, index.methods[version]) for version in in_order(index))
            ),
            tuple(_units(index, names, language)),
            lines,
            _others(index, lines, names),
            targets_of(lives),
            links.plan(index.id) if index.plan else None,
            tuple(
                Link(edition.edition.title.say(language.code), links.edition(index.id, edition.id))
                for edition in reversed(index.quarterly)
            ),
            links.progress(index.id),
            links.trend(index.id),
            links.compare(index.id) if compares(index) else None,
            _tools(language, index, lines) if lines else None,
        )
        yield Page(
            links.index(index.id),
            "index",
            about.title.say(language.code),
            view.about,
            view,
            (home_crumb(language),),
            about.made_up,
            scripts=SCRIPTS if lines else (),
            styles=STYLES if lines else (),
        )


def _tools(language: Language, index: IndexResult, lines: tuple[LifeLine, ...]) -> Tools:
    columns = {"start": "First day", "end": "Last day", "from": "Came from", "to": "Became"}
    choices = (Choice(key, language.say(text)) for key, text in columns.items())
    return tools(language, f"{links.index(index.id)}units", len(lines), choices)


def _edition(index: IndexResult, edition: EditionResult, language: Language) -> EditionLine:
    return EditionLine(
        Link(edition.edition.title.say(language.code), links.edition(index.id, edition.id)),
        Link(edition.method.decision.number, links.method(index.id, edition.edition.method)),
        language.say(EDITION_STATUS[edition.edition.status]),
        edition.edition.ranked.choice,
        edition.edition.coverage != "whole",
        tuple(_group(index, edition, language)),
    )


def _group(index: IndexResult, edition: EditionResult, language: Language) -> Iterator[GroupLine]:
    for group in edition.groups:
        found = group.statistics.get(group.method.tree.id)
        mean = found.text("mean") if found else None
        yield GroupLine(
            index.index.groups[group.id].name.say(language.code),
            reporting(language, group),
            language.number(mean) if mean else None,
            language.number(str(found.n)) if found else "0",
            bool(found and found.basis == "value"),
        )


def _units(index: IndexResult, names: UnitNames, language: Language) -> Iterator[tuple[str, tuple[Link, ...]]]:
    """Each group with every unit that was ever in it."""
    for group, about in index.index.groups.items():
        found = [
            Link(names.of(unit), links.unit(index.id, unit.id))
            for unit in index.units.values()
            if any(group in row.groups for row in unit.names)
        ]
        yield about.name.say(language.code), tuple(sorted(found, key=lambda link: vietnamese(link.text)))


def _others(index: IndexResult, lines: tuple[LifeLine, ...], names: UnitNames) -> tuple[Link, ...]:
    told = {line.unit for line in lines}
    found = (Link(names.of(unit), links.unit(index.id, unit.id)) for unit in index.units.values())
    return tuple(sorted((link for link in found if link not in told), key=lambda link: vietnamese(link.text)))


def _lives(index: IndexResult, lives: Lives, language: Language) -> Iterator[LifeLine]:
    """The units of which a first or last day or a renaming is known, in alphabetical order."""
    found: list[LifeLine] = []
    for unit in index.units.values():
        life = lives.life(unit.id)
        names = renamed(index, unit.id)
        if life.start or life.end or names:
            found.append(
                LifeLine(
                    Link(lives.names.of(unit), links.unit(index.id, unit.id)),
                    Day(lives.day(life.start), life.start and life.start.isoformat()),
                    Day(lives.day(life.end), life.end and life.end.isoformat()),
                    lives.formed(life),
                    lives.became(life),
                    any(row.kind == "end" for row in life.became),
                    tuple(language.say("renamed on %(day)s", day=language.day(row.day)) for row in names),
                )
            )
    return iter(sorted(found, key=lambda line: vietnamese(line.unit.text)))
