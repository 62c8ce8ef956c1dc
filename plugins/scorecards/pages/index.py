"""`/<index>/`: one index: who stands behind it, its editions, methods and units."""

from collections.abc import Iterator
from typing import NamedTuple

from plugins.language import Language
from plugins.scorecards import links
from plugins.scorecards.cells import latest_name, reporting
from plugins.scorecards.page import Link, Page, Site, home_crumb
from plugins.words import EDITION_STATUS
from scoring.collation import vietnamese
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
    groups: tuple[GroupLine, ...]


class View(NamedTuple):
    """The page of an index."""

    about: str
    publisher: str
    authority: str
    publishes_here: bool
    editions: tuple[EditionLine, ...]
    methods: tuple[Link, ...]
    units: tuple[tuple[str, tuple[Link, ...]], ...]


def pages(site: Site, language: Language) -> Iterator[Page]:
    for index in site.results.indices:
        about = index.index
        view = View(
            about.about.say(language.code),
            about.publisher.say(language.code),
            about.authority.name.say(language.code),
            about.authority.publishes_here,
            tuple(_edition(index, edition, language) for edition in reversed(index.editions)),
            tuple(
                Link(method.decision.number, links.method(index.id, version))
                for version, method in sorted(index.methods.items())
            ),
            tuple(_units(index, language)),
        )
        yield Page(
            links.index(index.id),
            "index",
            about.title.say(language.code),
            view.about,
            view,
            (home_crumb(language),),
            about.made_up,
        )


def _edition(index: IndexResult, edition: EditionResult, language: Language) -> EditionLine:
    return EditionLine(
        Link(edition.edition.title.say(language.code), links.edition(index.id, edition.id)),
        Link(edition.method.decision.number, links.method(index.id, edition.edition.method)),
        language.say(EDITION_STATUS[edition.edition.status]),
        edition.edition.ranked.choice,
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


def _units(index: IndexResult, language: Language) -> Iterator[tuple[str, tuple[Link, ...]]]:
    for group, about in index.index.groups.items():
        found = [
            Link(latest_name(language, unit), links.unit(index.id, unit.id))
            for unit in index.units.values()
            if group in unit.latest.groups
        ]
        yield about.name.say(language.code), tuple(sorted(found, key=lambda link: vietnamese(link.text)))
