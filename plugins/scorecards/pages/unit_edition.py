"""`/<index>/<edition>/<unit>/`: one unit in one edition: every node, inputs, rule, points, evidence."""

from collections.abc import Iterator
from typing import NamedTuple

from plugins.language import Language
from plugins.scorecards import links
from plugins.scorecards.cells import unit_name
from plugins.scorecards.page import Link, Page, Site, Stamp, home_crumb
from plugins.scorecards.profile import NodeRow, Profile
from plugins.scorecards.summary import summary
from scoring.model.unit import Unit
from scoring.results import EditionResult, GroupResult, IndexResult


class View(NamedTuple):
    """The page of a unit in an edition."""

    unit: Link
    other_name: str | None
    group: str
    documents: tuple[str, ...]
    sentences: tuple[str, ...]
    bars: tuple[NodeRow, ...]
    rows: tuple[NodeRow, ...]
    computed: bool
    method: Link
    detail: str | None
    source: Link


def pages(site: Site, language: Language) -> Iterator[Page]:
    for index in site.results.indices:
        for edition in index.editions:
            for group in edition.groups:
                frame = _Frame(index, edition, group, language)
                for unit in group.units:
                    yield frame.page(unit)


class _Frame:
    """What the pages of all units of one group share."""

    def __init__(self, index: IndexResult, edition: EditionResult, group: GroupResult, language: Language) -> None:
        self.index, self.edition, self.group, self.language = index, edition, group, language
        say = language.code
        self.profile = Profile(edition, group, language)
        self.edition_link = Link(edition.edition.title.say(say), links.edition(index.id, edition.id))
        self.method_link = Link(edition.method.decision.number, links.method(index.id, edition.edition.method))
        self.group_name = index.index.groups[group.id].name.say(say)
        self.documents = tuple(source.title.say(say) for source in edition.edition.sources.values())
        places = edition.files.input_places if edition.computed else edition.files.published_places
        self.source = Link(places.file.rpartition("/")[2], links.source(places.file))
        self.crumbs = (
            home_crumb(language),
            Link(index.index.short.say(say), links.index(index.id)),
            self.edition_link,
        )

    def page(self, unit: Unit) -> Page:
        name = unit_name(self.language, self.edition, self.group, unit)
        row = unit.on(self.edition.edition.as_of(self.group.id)) or unit.latest
        sentences, rows = summary(self.language, self.edition, self.group, unit), self.profile.rows(unit.id)
        view = View(
            Link(name, links.unit(self.index.id, unit.id)),
            row.name_vi if self.language.code == "en" else None,
            self.group_name,
            self.documents,
            sentences,
            tuple(row for row in rows if row.depth == 1) if self.group.total[unit.id].points is not None else (),
            rows,
            self.edition.computed,
            self.method_link,
            self.detail(),
            self.source,
        )
        return Page(
            links.unit_in_edition(self.index.id, self.edition.id, unit.id),
            "unit_edition",
            f"{name}, {self.edition_link.text}",
            sentences[0],
            view,
            self.crumbs,
            self.index.index.made_up,
            Stamp(self.edition.files.digest, self.edition.edition.method),
        )

    def detail(self) -> str | None:
        level = self.edition.edition.detail.get(self.group.id)
        if self.edition.computed or level is None:
            return None
        names = {found.id: found.name.say(self.language.code) for found in self.edition.method.levels}
        return names[level]
