"""`/<index>/compare/`: up to four units side by side, each in an edition; the choice stands in the address."""

from collections.abc import Iterator
from typing import NamedTuple

from markupsafe import Markup

from plugins.language import Language
from plugins.scorecards import links
from plugins.scorecards.cells import unit_name
from plugins.scorecards.compare_words import COMPARE_WORDS
from plugins.scorecards.page import Link, Page, Site, home_crumb
from plugins.scorecards.script_words import script_words
from plugins.scorecards.side_by_side import compares
from scoring.collation import vietnamese
from scoring.engine.group import GroupResult
from scoring.results import EditionResult, IndexResult

MOST = 4
"""How many units stand side by side at most."""


class Choice(NamedTuple):
    """A unit of an edition: `id` as the page's address has it, and the document with its figures."""

    id: str
    name: str
    file: str


class Group(NamedTuple):
    """A group of an edition."""

    id: str
    name: str
    units: tuple[Choice, ...]


class Edition(NamedTuple):
    """An edition, with all its units by group."""

    id: str
    page: Link
    groups: tuple[Group, ...]


class View(NamedTuple):
    """The page; the last edition stands first."""

    editions: tuple[Edition, ...]
    trend: str
    slots: range
    words: Markup


def pages(site: Site, language: Language) -> Iterator[Page]:
    for index in site.results.indices:
        if compares(index):
            yield _page(index, language)


def _page(index: IndexResult, language: Language) -> Page:
    short = index.index.short.say(language.code)
    return Page(
        links.compare(index.id),
        "compare",
        language.say("Units side by side: %(index)s", index=short),
        language.say("Up to four units beside one another, with every component and criterion."),
        View(
            tuple(_edition(index, edition, language) for edition in reversed(index.editions)),
            links.trend(index.id),
            range(1, MOST + 1),
            script_words(language, COMPARE_WORDS),
        ),
        (home_crumb(language), Link(short, links.index(index.id))),
        index.index.made_up,
        scripts=("side-by-side.js",),
        styles=("compare.css",),
    )


def _edition(index: IndexResult, edition: EditionResult, language: Language) -> Edition:
    title = edition.edition.title.say(language.code)
    return Edition(
        edition.id,
        Link(title, links.edition(index.id, edition.id)),
        tuple(_group(index, edition, group, language) for group in edition.groups),
    )


def _group(index: IndexResult, edition: EditionResult, group: GroupResult, language: Language) -> Group:
    named = sorted(
        ((unit.id, unit_name(language, edition, group, unit)) for unit in group.units),
        key=lambda unit: vietnamese(unit[1]),
    )
    return Group(
        group.id,
        index.index.groups[group.id].name.say(language.code),
        tuple(
            Choice(_id(edition, group, unit), name, links.unit_file(index.id, edition.id, unit)) for unit, name in named
        ),
    )


def _id(edition: EditionResult, group: GroupResult, unit: str) -> str:
    """The unit alone means its first group, so that other pages need not know in which groups it is."""
    return unit if edition.groups_of[unit][0] is group else f"{unit}/{group.id}"
