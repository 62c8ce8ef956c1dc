"""`/<index>/<edition>/report/`: the report of an edition from its data, made for print."""

from collections.abc import Iterator, Sequence
from itertools import count
from typing import NamedTuple

from markupsafe import Markup

from plugins.language import Language
from plugins.scorecards import links
from plugins.scorecards.host import Lines, lines_of
from plugins.scorecards.marked import marked
from plugins.scorecards.page import Link, Page, Site, home_crumb, stamp
from plugins.scorecards.report.collection import collection
from plugins.scorecards.report.comparison import comparison
from plugins.scorecards.report.linked import Linked
from plugins.scorecards.report.method import method
from plugins.scorecards.report.parts import Part, Section
from plugins.scorecards.report.pillars import pillars
from plugins.scorecards.report.purpose import purpose
from plugins.scorecards.report.reconciliation import reconciliation
from plugins.scorecards.report.remarks import remarks
from plugins.scorecards.report.results import results
from plugins.scorecards.report.units import units
from scoring.results import EditionResult, IndexResult

_SECTIONS = (purpose, units, method, collection, results, remarks, pillars, comparison, reconciliation)
"""In the order of such reports."""
_NUMERALS = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")


class View(NamedTuple):
    """The page; `made_of` says that it comes from the data, and from which."""

    made_of: Markup
    sections: tuple[tuple[str, Section], ...]
    edition: str
    lines: Lines


def pages(site: Site, language: Language) -> Iterator[Page]:
    for index in site.results.indices:
        for edition in index.editions:
            if edition.files.reported:
                yield _page(site, index, edition, language)


def _page(site: Site, index: IndexResult, edition: EditionResult, language: Language) -> Page:
    say, of = language.code, Linked(index, edition, language)
    short, name = index.index.short.say(say), index.index.title.say(say)
    file = edition.files.published_places.file
    view = View(
        _made_of(of),
        tuple(zip(_NUMERALS, numbered([section(of) for section in _SECTIONS], language), strict=True)),
        links.edition(index.id, edition.id),
        lines_of(site.host, file, file.rpartition("/")[2]),
    )
    return Page(
        of.address,
        "report",
        language.say("Report on the results: %(index)s, %(edition)s", index=name, edition=of.title),
        language.say("The report of the edition, made from its data for print: units, method, results, remarks."),
        view,
        (home_crumb(language), Link(short, links.index(index.id)), Link(of.title, links.edition(index.id, edition.id))),
        index.index.made_up,
        stamp(edition, language),
        styles=("report.css",),
    )


def _made_of(of: Linked) -> Markup:
    """By whom, and of which data; where the authority does not publish here, that this is none of its documents."""
    about, say = of.index.index, of.language.code
    digest = Markup("<code>{}</code>").format(of.edition.files.digest[:16])
    said = marked(
        of.language,
        "Made by the publisher of these pages (%(publisher)s) from the data of the %(edition)s edition (data digest "
        "%(digest)s).",
        edition=of.title,
        publisher=about.publisher.say(say),
        digest=digest,
    )
    if about.authority.publishes_here:
        return said
    authority = about.authority.name.say(say)
    return said + " " + marked(of.language, "It is not a document of %(authority)s.", authority=authority)


def numbered(sections: Sequence[Section], language: Language) -> list[Section]:
    """The sections with a number for each table that has one, in order."""
    numbers = count(1)

    def part(found: Part) -> Part:
        tables = (
            table._replace(number=language.say("Table %(n)s", n=language.number(str(next(numbers)))))
            if table.numbered
            else table
            for table in found.tables
        )
        return found._replace(tables=tuple(tables))

    return [section._replace(parts=tuple(part(found) for found in section.parts)) for section in sections]
