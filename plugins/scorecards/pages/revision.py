"""`/<index>/<edition>/revisions/<n>/`: the results as an earlier release had them, marked as superseded."""

from collections.abc import Iterator
from typing import NamedTuple

from plugins import downloads
from plugins.language import Language
from plugins.scorecards import links
from plugins.scorecards.cells import Cell, cell, node_title, unit_name, value
from plugins.scorecards.entries import Entry
from plugins.scorecards.notices import Notices
from plugins.scorecards.page import Link, Page, Site, home_crumb, stamp
from plugins.scorecards.shown_nodes import columns
from plugins.words import EDITION_STATUS
from scoring.collation import vietnamese
from scoring.engine.group import GroupResult
from scoring.model.unit import Unit
from scoring.results import EditionResult, IndexResult


class Row(NamedTuple):
    """One unit as it stood. Its page is of today, and it may have none today."""

    rank: str | None
    unit: Link
    total: Cell
    value: str | None
    cells: tuple[Cell, ...]


class GroupView(NamedTuple):
    """One group as it stood."""

    id: str
    name: str
    ranked: bool
    by_value: bool
    columns: tuple[str, ...]
    rows: tuple[Row, ...]


class View(NamedTuple):
    """A superseded release. `changes` are the corrections since, the newest first."""

    number: str
    status: str
    date: str
    replaced: str
    edition: Link
    groups: tuple[GroupView, ...]
    changes: tuple[Entry, ...]
    csv: str


def pages(site: Site, language: Language) -> Iterator[Page]:
    for index in site.results.indices:
        for edition in index.editions:
            if edition.superseded:
                notices = Notices(index, edition, language)
                for result in edition.superseded:
                    yield _page(index, edition, result, notices, language)


def _page(
    index: IndexResult, edition: EditionResult, result: EditionResult, notices: Notices, language: Language
) -> Page:
    *_, release = result.releases
    after = result.superseded_by or release
    number, title = int(release.revision), edition.edition.title.say(language.code)
    here, short = links.edition(index.id, edition.id), index.index.short.say(language.code)
    view = View(
        language.number(str(number)),
        language.say(EDITION_STATUS[release.status]),
        language.day(release.day),
        language.day(after.day),
        Link(title, here),
        tuple(_Group(index, edition, result, group, language).view() for group in result.groups),
        tuple(entry for entry in notices.entries if entry.revision > number),
        links.download(index.id, edition.id, downloads.superseded(number)),
    )
    named = language.say(
        "%(index)s – %(edition)s: release %(number)s, superseded", index=short, edition=title, number=view.number
    )
    return Page(
        links.revision(index.id, edition.id, number),
        "revision",
        named,
        language.say("The results as they were released on %(day)s, before they were corrected.", day=view.date),
        view,
        (home_crumb(language), Link(short, links.index(index.id)), Link(title, here)),
        index.index.made_up,
        stamp(result, language),
        indexed=False,
    )


class _Group:
    def __init__(
        self,
        index: IndexResult,
        edition: EditionResult,
        result: EditionResult,
        group: GroupResult,
        language: Language,
    ) -> None:
        self.index, self.edition, self.result, self.group, self.language = index, edition, result, group, language
        self.ranks = group.ranks.get(group.method.tree.id, {})
        self.nodes = columns(group)

    def view(self) -> GroupView:
        """Ranked units by rank, the others after them in the order of their names."""
        group, rows = self.group, [(self.ranks.get(unit.id), self.row(unit)) for unit in self.group.units]
        last = len(rows) + 1
        rows.sort(key=lambda pair: (pair[0] or last, vietnamese(pair[1].unit.text)))
        return GroupView(
            group.id,
            self.index.index.groups[group.id].name.say(self.language.code),
            bool(self.ranks),
            group.method.ranking.basis.choice == "value" and any(row.value for _, row in rows),
            tuple(node_title(self.language, node) for node in self.nodes),
            tuple(row for _, row in rows),
        )

    def row(self, unit: Unit) -> Row:
        language, group, figures = self.language, self.group, self.group.figures
        rank = self.ranks.get(unit.id)
        profile = links.unit_in_edition(self.index.id, self.edition.id, unit.id)
        return Row(
            None if rank is None else language.number(str(rank)),
            Link(unit_name(language, self.result, group, unit), profile if unit.id in self.edition.groups_of else ""),
            cell(language, group, group.method.tree, group.total[unit.id]),
            value(language, group, group.total[unit.id]),
            tuple(cell(language, group, node, figures[unit.id, node.id]) for node in self.nodes),
        )
