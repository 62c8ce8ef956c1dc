"""`/<index>/<edition>/<unit>/next/`: what a unit could do next: points to regain, strengths and weaknesses, claims.

Of an edition that is computed from inputs: where figures are copied from documents, nobody can say what would regain.
"""

from collections.abc import Iterator
from typing import NamedTuple

from plugins.language import Language
from plugins.scorecards import links
from plugins.scorecards.cells import unit_name
from plugins.scorecards.next_steps import BesideRow, ClaimRow, LossRow, Steps
from plugins.scorecards.page import Link, Page, Site, home_crumb, stamp
from plugins.scorecards.unit_names import UnitNames
from scoring.engine.group import GroupResult
from scoring.results import EditionResult, IndexResult
from scoring.self_check.method_document import checkable


class GroupView(NamedTuple):
    """The unit in one group."""

    id: str
    name: str
    sentences: tuple[str, ...]
    losses: tuple[LossRow, ...]
    strengths: tuple[BesideRow, ...]
    weaknesses: tuple[BesideRow, ...]
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
            steps = {group.id: Steps(index, edition, group, language) for group in edition.groups}
            for unit, groups in site.share.own(edition.groups_of.items()):
                views = tuple(_group(steps[group.id], unit) for group in groups)
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


def _group(steps: Steps, unit: str) -> GroupView:
    lost, edition, group = steps.losses(unit), steps.edition, steps.group
    check = links.self_check_of(steps.index.id, edition.edition.method, group.id, edition.id, unit)
    return GroupView(
        group.id,
        steps.index.index.groups[group.id].name.say(steps.language.code),
        tuple(_sentences(steps.language, lost)),
        lost,
        steps.strengths(unit),
        steps.weaknesses(unit),
        steps.claims(unit),
        check if checkable(edition.method, group.id) else None,
    )


def _sentences(language: Language, lost: tuple[LossRow, ...]) -> Iterator[str]:
    known = [row for row in lost if row.lost is not None]
    if not lost:
        yield language.say("It has the maximum at every criterion.")
    if known:
        first = "; ".join(f"{row.node.text} ({row.lost})" for row in known[:3])
        yield language.count(
            "Points were lost at %(n)s criterion: %(first)s.",
            "Points were lost at %(n)s criteria, the most at: %(first)s.",
            len(known),
            first=first,
        )
    if without := len(lost) - len(known):
        yield language.count("%(n)s criterion has no figure.", "%(n)s criteria have no figure.", without)
