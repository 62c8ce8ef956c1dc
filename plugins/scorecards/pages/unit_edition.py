"""`/<index>/<edition>/<unit>/`: one unit in one edition: every node, inputs, rule, points, evidence.

A unit of two groups of the edition (a province before and after others merged) has both on this one page.
"""

from collections.abc import Iterator
from typing import NamedTuple

from markupsafe import Markup

from plugins.figures.place import Place, place
from plugins.language import Language
from plugins.scorecards import links
from plugins.scorecards.appeals import Appeals
from plugins.scorecards.appeals import View as AppealsView
from plugins.scorecards.cells import unit_name
from plugins.scorecards.cite import Citations
from plugins.scorecards.contest import ContestView, contest_view
from plugins.scorecards.elsewhere import Elsewhere, of_unit
from plugins.scorecards.ledes.unit import sentences
from plugins.scorecards.lives import Event, Lives
from plugins.scorecards.notices import Notice, Notices
from plugins.scorecards.open_row import Filled
from plugins.scorecards.open_rows import OpenRows
from plugins.scorecards.page import Link, Page, Site, home_crumb, stamp
from plugins.scorecards.parts_profile import Part, PartsProfile
from plugins.scorecards.profile import Profile
from plugins.scorecards.rank_interval import firmness
from plugins.scorecards.replies import Replies, Reply
from plugins.scorecards.side_by_side import compare_link
from plugins.scorecards.summary import summary
from plugins.scorecards.today import today
from plugins.scorecards.unit_names import UnitNames
from plugins.workbook.fillable import fillable
from scoring.engine.group import GroupResult
from scoring.history.series import Series, series
from scoring.model.unit import Unit
from scoring.results import EditionResult, IndexResult
from scoring.self_check.method_document import checkable


class GroupView(NamedTuple):
    """The unit in one group."""

    id: str
    name: str
    sentences: tuple[str | Markup, ...]
    place: Place | None
    parts: tuple[Filled[Part], ...]
    under_appeal: Link | None
    rows: Iterator[Filled]
    """Those of its table; they are gone through once."""
    views: Iterator[Filled] | None
    detail: str | None
    check: str | None
    workbook: str | None
    elsewhere: Elsewhere


class View(NamedTuple):
    """The page of a unit in an edition."""

    unit: Link
    other_name: str | None
    after: tuple[Event, ...]
    groups: tuple[GroupView, ...]
    documents: tuple[str, ...]
    computed: bool
    method: Link
    source: Link
    file: str
    """Every score and rank of the page, as JSON."""
    compare: str | None
    next: str | None
    """What the unit could do next."""
    contest: ContestView
    replies: tuple[Reply, ...]
    """What the unit says of its score as a whole."""
    appeals: AppealsView
    notice: Notice


SHARED = True
"""Each process writes its own share of these pages."""


def pages(site: Site, language: Language) -> Iterator[Page]:
    for index in site.results.indices:
        names, citations = UnitNames(index, language), Citations(site, index, language)
        for edition in index.editions:
            appeals = Appeals(index, edition, language, today(index))
            frame = _Frame(index, edition, names, appeals, citations, site.host)
            for unit in site.share.own(edition.groups_of):
                yield frame.page(index.units[unit])


class _Frame:
    """What the pages of all units of one edition share."""

    def __init__(
        self,
        index: IndexResult,
        edition: EditionResult,
        names: UnitNames,
        appeals: Appeals,
        citations: Citations,
        host: str,
    ) -> None:
        language = citations.language
        self.index, self.edition, self.names, self.language = index, edition, names, language
        self.lives = Lives(index, language, names)
        self.appeals, self.replies = appeals, Replies(edition, language)
        self.notices, self.citations = Notices(index, edition, language), citations
        say = language.code
        self.rows = {group.id: OpenRows(Profile(edition, group, language, host)) for group in edition.groups}
        self.parts = {group.id: PartsProfile(language, group) for group in edition.groups}
        self.edition_link = Link(edition.edition.title.say(say), links.edition(index.id, edition.id))
        self.method_link = Link(edition.method.decision.number, links.method(index.id, edition.edition.method))
        # A partial edition draws on many documents, and each row names its own.
        whole = edition.edition.coverage == "whole"
        self.documents = tuple(source.title.say(say) for source in edition.edition.sources.values()) if whole else ()
        places = edition.files.input_places if edition.computed else edition.files.published_places
        self.source = Link(places.file.rpartition("/")[2], links.source(places.file))
        self.contest = contest_view(language, edition.edition)
        self.possible = {group.id: checkable(edition.method, group.id) for group in edition.groups}
        self.workbooks = {group.id: fillable(edition, group) for group in edition.groups}
        self.crumbs = (
            home_crumb(language),
            Link(index.index.short.say(say), links.index(index.id)),
            self.edition_link,
        )

    def page(self, unit: Unit) -> Page:
        """The page of one unit."""
        groups = self.edition.groups_of[unit.id]
        name = unit_name(self.language, self.edition, groups[0], unit)
        title = self.names.told_apart(unit, name)
        row = unit.on(self.edition.edition.as_of(groups[0].id)) or unit.latest
        notice = self.notices.of_unit(unit.id)
        history = series(self.index, unit.id, editions=self.index.alike(self.edition))
        shown = tuple(self._group(group, unit, history, notice) for group in groups)
        view = View(
            Link(name, links.unit(self.index.id, unit.id)),
            row.name_vi if self.language.code == "en" and row.name_vi != name else None,
            self.lives.after(unit.id),
            shown,
            self.documents,
            self.edition.computed,
            self.method_link,
            self.source,
            links.unit_file(self.index.id, self.edition.id, unit.id),
            compare_link(self.index, self.edition.id, unit.id),
            links.next_steps(self.index.id, self.edition.id, unit.id) if self.edition.computed else None,
            self.contest,
            self.replies.head(unit.id),
            self.appeals.view(unit.id),
            notice,
        )
        return Page(
            links.unit_in_edition(self.index.id, self.edition.id, unit.id),
            "unit_edition",
            f"{title}, {self.edition_link.text}",
            str(shown[0].sentences[0]),
            view,
            self.crumbs,
            self.index.index.made_up,
            stamp(self.edition, self.language),
            ("picture.js", *view.appeals.scripts),
            cite=self.citations.edition(self.edition, title, unit.id),
        )

    def _group(self, group: GroupResult, unit: Unit, history: Series, notice: Notice) -> GroupView:
        found = self.rows[group.id]
        address = (self.index.id, self.edition.edition.method, group.id)
        return GroupView(
            group.id,
            self.index.index.groups[group.id].name.say(self.language.code),
            (
                *summary(self.language, self.edition, group, unit),
                *sentences(self.language, self.index, self.edition, group, history, notice),
                *firmness(self.language, self.edition, group, unit.id),
            ),
            place(self.language, group, unit.id),
            self.parts[group.id].of(unit.id),
            found.under_appeal(unit.id),
            found.rows(unit.id),
            found.view_rows(unit.id),
            self._detail(group),
            links.self_check_of(*address, self.edition.id, unit.id) if self.possible[group.id] else None,
            links.unit_workbook(self.index.id, self.edition.id, group.id, unit.id)
            if unit.id in self.workbooks[group.id]
            else None,
            of_unit(self.index, self.edition, group, unit, self.language),
        )

    def _detail(self, group: GroupResult) -> str | None:
        level = self.edition.edition.detail.get(group.id)
        if self.edition.computed or level is None or not group.method.tree.children:
            return None
        names = {found.id: found.name.say(self.language.code) for found in self.edition.method.levels}
        return names[level]
