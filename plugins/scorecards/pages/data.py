"""`/data/`: what can be downloaded, and what each column means."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from plugins.language import Language
from plugins.scorecards import links
from plugins.scorecards.files import FileView, files_of
from plugins.scorecards.page import Link, Page, Site, home_crumb
from scoring.model.tables import TABLES
from scoring.tables.out import Out
from scoring.tables.reconciliation import RECONCILIATION
from scoring.tables.results import RESULTS
from scoring.tables.robustness import ROBUSTNESS
from scoring.tables.statistics import STATISTICS
from scoring.tables.unit import UNIT


class EditionFiles(NamedTuple):
    """The files of one edition."""

    edition: Link
    files: tuple[FileView, ...]


class IndexFiles(NamedTuple):
    """The files of one index: of all its editions together, and of each, the newest first."""

    id: str
    page: Link
    made_up: bool
    licence: Link
    every: tuple[FileView, ...]
    editions: tuple[EditionFiles, ...]


class Columns(NamedTuple):
    """One kind of table and its columns: name, meaning."""

    id: str
    file: str
    title: str
    columns: tuple[tuple[str, str], ...]


class View(NamedTuple):
    """The page on data."""

    indices: tuple[IndexFiles, ...]
    how: Link | None
    """The page on how to use them, where content/ has one."""
    results: tuple[Columns, ...]
    sources: tuple[Columns, ...]


USING = "using-data"


LISTS_FILES = True
"""These pages list the data files; whoever writes those makes them."""


def pages(site: Site, language: Language) -> Iterator[Page]:
    sources = tuple(
        Columns(
            _id(spec.file),
            spec.file,
            spec.vi if language.code == "vi" else spec.en,
            tuple((column.name, column.vi if language.code == "vi" else column.en) for column in spec.columns),
        )
        for spec in TABLES
    )
    results = (
        _out("results.csv", language.say("Results: one row for each unit and node"), RESULTS, language),
        _out("statistics.csv", language.say("Statistics: one row for each group and node"), STATISTICS, language),
        _out(
            "reconciliation.csv",
            language.say("Reconciliation: one row for each printed figure"),
            RECONCILIATION,
            language,
        ),
        _out(
            "robustness.csv", language.say("How firm the ranks are: one row for each ranked unit"), ROBUSTNESS, language
        ),
        _out(
            "units/<unit>.json", language.say("A unit: every score and rank of its page in the edition"), UNIT, language
        ),
    )
    yield Page(
        "data/",
        "data",
        language.say("Data"),
        language.say("All figures of this site as files, the same to the last digit."),
        View(tuple(_indices(site, language)), _how(site, language), results, sources),
        (home_crumb(language),),
    )


def _how(site: Site, language: Language) -> Link | None:
    page = site.prose.get((USING, language.code))
    return Link(page[0], f"{USING}/") if page else None


def _out(file: str, title: str, columns: tuple[Out, ...], language: Language) -> Columns:
    meanings = tuple((column.name, column.vi if language.code == "vi" else column.en) for column in columns)
    return Columns(_id(file), file, title, meanings)


def _id(file: str) -> str:
    return re.sub(r"\W+", "-", file)


def _indices(site: Site, language: Language) -> Iterator[IndexFiles]:
    say = language.code
    for index in site.results.indices:
        about = index.index
        yield IndexFiles(
            index.id,
            Link(about.short.say(say), links.index(index.id)),
            about.made_up,
            Link(about.licence.name, about.licence.url),
            files_of(site.files, index.id, None, language),
            tuple(
                EditionFiles(
                    Link(edition.edition.title.say(say), links.edition(index.id, edition.id)),
                    files_of(site.files, index.id, edition.id, language),
                )
                for edition in reversed(index.editions)
            ),
        )
