"""`/<index>/<edition>/`: tables by group, statistics, distribution, reconciliation, sources, downloads."""

from collections.abc import Iterator
from functools import partial
from typing import NamedTuple

from plugins.language import Language
from plugins.scorecards import links
from plugins.scorecards.appeals import Appeals
from plugins.scorecards.appeals import View as AppealsView
from plugins.scorecards.cite import Citations
from plugins.scorecards.contest import ContestView, contest_view
from plugins.scorecards.edition_group import GroupView, group_view
from plugins.scorecards.elsewhere import Elsewhere, of_edition
from plugins.scorecards.files import FileView, files_of
from plugins.scorecards.host import Lines, lines_of
from plugins.scorecards.ledes.edition import sentences
from plugins.scorecards.notices import Notice, Notices
from plugins.scorecards.page import Link, Page, Site, home_crumb, stamp
from plugins.scorecards.reconciliation import Block, Reconciliation
from plugins.scorecards.release_list import ReleaseView, release_list
from plugins.scorecards.side_by_side import compare_link
from plugins.scorecards.split import split
from plugins.scorecards.table_tools import SCRIPTS, STYLES, Tools
from plugins.scorecards.today import today
from plugins.scorecards.units_tools import units_tools
from plugins.scorecards.warned import warned
from plugins.words import EDITION_STATUS, SOURCE_KINDS
from scoring.model.edition import Source
from scoring.results import EditionResult, IndexResult


class SourceView(NamedTuple):
    """A document behind the edition."""

    id: str
    title: str
    issuer: str
    kind: str
    number: str | None
    date: str | None
    url: str | None
    note: str | None


class View(NamedTuple):
    """The page of an edition."""

    sentences: tuple[str, ...]
    elsewhere: Elsewhere
    method: Link
    status: str
    period: str
    ranked: bool
    why: str
    computed: bool
    whole: bool
    groups: tuple[GroupView, ...]
    sources: tuple[SourceView, ...]
    compare: str | None
    robustness: str | None
    """How firm its ranks are, where it has any."""
    progress: str | None
    """Where quarters stand side by side, for an edition by quarter."""
    report: str | None
    """Its report, where it has any figure."""
    claims: str | None
    """What units claimed beside what was verified, where they claimed anything."""
    downloads: tuple[FileView, ...]
    reconciliation: tuple[Block, ...]
    recomputes: bool
    """Whether any printed figure could be computed again."""
    published: Link
    """The file whose lines the reconciliation names."""
    lines: Lines
    """How its lines are shown."""
    contest: ContestView
    warned: str | None
    appeals: AppealsView
    notice: Notice
    releases: tuple[ReleaseView, ...]
    tools: Tools


LISTS_FILES = True
"""These pages list the data files; whoever writes those makes them."""


def pages(site: Site, language: Language) -> Iterator[Page]:
    for index in site.results.indices:
        for edition in index.editions:
            appeals = Appeals(index, edition, language, today(index))
            page = _page(site, index, edition, appeals.view(), language)
            yield from split(page, "units_table.html", partial(units_tools, language), language)


def _page(site: Site, index: IndexResult, edition: EditionResult, appeals: AppealsView, language: Language) -> Page:
    about = edition.edition
    title = language.say(
        "%(index)s – %(edition)s", index=index.index.title.say(language.code), edition=about.title.say(language.code)
    )
    period = language.say(
        "%(first)s to %(last)s", first=language.day(about.period.first), last=language.day(about.period.last)
    )
    notice = Notices(index, edition, language).of_all()
    said = sentences(language, index, edition, notice)
    groups = tuple(group_view(index, edition, group, language) for group in edition.groups)
    address, printed = links.edition(index.id, edition.id), edition.files.published_places.file
    view = View(
        said,
        of_edition(index, edition, language),
        Link(edition.method.decision.number, links.method(index.id, about.method)),
        language.say(EDITION_STATUS[about.status]),
        period,
        about.ranked.choice,
        about.ranked.why.say(language.code),
        edition.computed,
        about.coverage == "whole",
        groups,
        tuple(_source(name, source, language) for name, source in about.sources.items()),
        compare_link(index, edition.id),
        links.robustness(index.id, edition.id) if about.ranked.choice else None,
        links.progress(index.id) if edition.quarter else None,
        links.report(index.id, edition.id) if edition.files.reported else None,
        links.claims(index.id, edition.id) if edition.files.claimed else None,
        files_of(site.files, index.id, edition.id, language),
        Reconciliation(index, edition, language).blocks(),
        any(found.why is None for found in edition.reconciled.values()),
        Link(printed.rpartition("/")[2], links.source(printed)),
        lines_of(site.host, printed, printed.rpartition("/")[2]),
        contest_view(language, about),
        warned(site.results.told, index.id, edition, language),
        appeals,
        notice,
        release_list(index, edition, language),
        units_tools(language, address, groups),
    )
    return Page(
        address,
        "edition",
        title,
        " ".join((f"{title}.", *said)),
        view,
        (home_crumb(language), Link(index.index.short.say(language.code), links.index(index.id))),
        index.index.made_up,
        stamp(edition, language),
        ("picture.js", *appeals.scripts, *SCRIPTS),
        STYLES,
        cite=Citations(site, index, language).edition(edition),
    )


def _source(name: str, source: Source, language: Language) -> SourceView:
    return SourceView(
        name,
        source.title.say(language.code),
        source.issuer.say(language.code),
        language.say(SOURCE_KINDS[source.kind]),
        source.number,
        language.day(source.date) if source.date else None,
        source.url,
        source.note.say(language.code) if source.note else None,
    )
