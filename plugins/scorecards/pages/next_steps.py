"""`/<index>/<edition>/<unit>/next/`: what a unit could do next: points to regain, strengths and weaknesses, claims.

Of an edition that is computed from inputs: where figures are copied from documents, nobody can say what would regain.
"""

from collections.abc import Iterator
from typing import NamedTuple

from plugins.language import Language
from plugins.scorecards import links
from plugins.scorecards.cells import unit_name
from plugins.scorecards.loss_rows import LossRow, LossRows
from plugins.scorecards.next_steps import BesideRow, ClaimRow, Steps
from plugins.scorecards.open_row import Filled
from plugins.scorecards.page import Link, Page, Site, home_crumb, stamp
from plugins.scorecards.unit_names import UnitNames
from scoring.engine.group import GroupResult
from scoring.gains.lost import Loss, losses
from scoring.results import EditionResult, IndexResult
from scoring.self_check.method_document import checkable


class GroupView(NamedTuple):
    """The unit in one group."""

    id: str
    name: str
    sentences: tuple[str, ...]
    losses: tuple[Filled[LossRow], ...]
    strengths: tuple[Filled[BesideRow], ...]
    weaknesses: tuple[Filled[BesideRow], ...]
    claims: tuple[ClaimRow, ...]
    check: str | None
    """Where other figures may be tried; None where the maxima are not known."""


class View(NamedTuple):
    """The page."""

    unit: Link
    groups: tuple[GroupView, ...]


SHARED = True
"""Each process writes its own share of these pages."""


def pages(site: Site, language: Language) -> Iterator[Page]:
    for index in site.results.indices:
        names = UnitNames(index, language)
        for edition in (edition for edition in index.editions if edition.computed):
            made = {group.id: _Group(index, edition, group, language) for group in edition.groups}
            for unit, groups in site.share.own(edition.groups_of.items()):
                views = tuple(made[group.id].view(unit) for group in groups)
                yield _page(index, edition, groups[0], unit, views, names, language)


def _page(
    index: IndexResult,
    edition: EditionResult,
    group: GroupResult,
    unit: str,
    groups: tuple[GroupView, ...],
    names: UnitNames,
    language: Language,
) -> Page:
    name, title = unit_name(language, edition, group, index.units[unit]), edition.edition.title.say(language.code)
    here = Link(name, links.unit_in_edition(index.id, edition.id, unit))
    told = names.told_apart(index.units[unit], name)
    return Page(
        links.next_steps(index.id, edition.id, unit),
        "next_steps",
        language.say("What to do next: %(unit)s, %(edition)s", unit=told, edition=title),
        language.say("Points that %(unit)s lost in %(edition)s, and what would regain them.", unit=told, edition=title),
        View(here, groups),
        (
            home_crumb(language),
            Link(index.index.short.say(language.code), links.index(index.id)),
            Link(title, links.edition(index.id, edition.id)),
            here,
        ),
        index.index.made_up,
        stamp(edition, language),
    )


class _Group:
    """One group in one language."""

    def __init__(self, index: IndexResult, edition: EditionResult, group: GroupResult, language: Language) -> None:
        self._index, self._edition, self._group, self._language = index, edition, group, language
        self._losses, self._rows = losses(edition, group), LossRows(index, edition, group, language)
        self._steps = Steps(index, edition, group, language)
        self._name = index.index.groups[group.id].name.say(language.code)
        self._checkable = checkable(edition.method, group.id)

    def view(self, unit: str) -> GroupView:
        """One unit of it."""
        index, edition, lost = self._index, self._edition, self._losses.of(unit)
        strengths, weaknesses = self._steps.standings(unit)
        check = links.self_check_of(index.id, edition.edition.method, self._group.id, edition.id, unit)
        return GroupView(
            self._group.id,
            self._name,
            tuple(self._sentences(lost)),
            tuple(map(self._rows.row, lost)),
            strengths,
            weaknesses,
            self._steps.claims(unit),
            check if self._checkable else None,
        )

    def _sentences(self, lost: tuple[Loss, ...]) -> Iterator[str]:
        language = self._language
        known = [loss for loss in lost if loss.lost is not None]
        if not lost:
            yield language.say("It has the maximum at every criterion.")
        if known:
            yield language.count(
                "Points were lost at %(n)s criterion: %(first)s.",
                "Points were lost at %(n)s criteria, the most at: %(first)s.",
                len(known),
                first="; ".join(map(self._rows.said, known[:3])),
            )
        if without := len(lost) - len(known):
            yield language.count("%(n)s criterion has no figure.", "%(n)s criteria have no figure.", without)
