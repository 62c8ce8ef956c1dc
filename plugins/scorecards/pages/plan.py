"""`/<index>/plan/`: who answers for what, targets with their progress, what is done and reported."""

from collections.abc import Iterator
from itertools import chain
from typing import NamedTuple

from plugins.language import Language
from plugins.scorecards import links
from plugins.scorecards.cells import Cell, cell
from plugins.scorecards.ledes.plan import sentences
from plugins.scorecards.lives import Lives
from plugins.scorecards.page import Link, Page, Site, home_crumb
from plugins.scorecards.plan_names import PlanNames
from plugins.scorecards.plan_work import ActionRow, ReportRow, Work, scripts
from plugins.scorecards.progress_words import TargetView, targets_of
from plugins.scorecards.today import today
from plugins.scorecards.unit_names import UnitNames
from scoring.model.plan import Duty, Plan
from scoring.results import IndexResult


class DutyRow(NamedTuple):
    """One duty; None where it is not known."""

    nodes: tuple[Link, ...]
    lead: Link | None
    supporters: tuple[Link, ...] | None
    data: str | None
    verifier: Link | None
    figures: tuple[tuple[Cell, str], ...]
    """The figures of the plan's unit at the nodes, and where they stand; nothing where the plan is of all units."""


class View(NamedTuple):
    """The page."""

    sentences: tuple[str, ...]
    document: str
    unit: Link | None
    method: Link
    starts: str
    edition: str | None
    """The edition whose figures stand beside the duties of one unit."""
    unknown: tuple[str, ...]
    duties: tuple[DutyRow, ...]
    agencies: tuple[tuple[Link, str | None], ...]
    targets: tuple[TargetView, ...]
    actions: tuple[ActionRow, ...]
    reports: tuple[tuple[ReportRow, ...], ...]
    as_of: str | None
    source: str


def pages(site: Site, language: Language) -> Iterator[Page]:
    for index in site.results.indices:
        if index.plan is not None:
            yield _page(index, index.plan, language)


def _page(index: IndexResult, plan: Plan, language: Language) -> Page:
    unit_names = UnitNames(index, language)
    names, day = PlanNames(Lives(index, language, unit_names), plan), today(index)
    work, say = Work(names, day), language.code
    targets = targets_of(names.lives)
    actions = tuple(map(work.action, plan.actions))
    reports = tuple(tuple(work.report(one, agency) for agency in one.agencies) for one in plan.reports)
    sent, short = tuple(chain.from_iterable(reports)), index.index.short.say(say)
    view = View(
        sentences(language, targets, actions, sent),
        names.source(None),
        Link(unit_names.of(index.units[plan.unit]), links.unit(index.id, plan.unit)) if plan.unit else None,
        Link(index.methods[plan.method].decision.number, links.method(index.id, plan.method)),
        language.day(plan.starts),
        names.edition.edition.title.say(say) if names.edition and plan.unit else None,
        tuple(words.say(say) for words in plan.unknown),
        tuple(_duty(names, duty) for duty in plan.duties),
        tuple((names.agency(name), found.words and found.words.say(say)) for name, found in plan.agencies.items()),
        targets,
        actions,
        reports,
        language.day(day) if day and any(row.due.day for row in (*actions, *sent)) else None,
        links.source(f"data/{index.id}/plan.yaml"),
    )
    return Page(
        links.plan(index.id),
        "plan",
        language.say("Plan and progress: %(index)s", index=names.whose),
        language.say("Who answers for what, the targets with their progress, what is done and reported."),
        view,
        (home_crumb(language), Link(short, links.index(index.id))),
        index.index.made_up,
        scripts=scripts((*actions, *sent)),
    )


def _duty(names: PlanNames, duty: Duty) -> DutyRow:
    return DutyRow(
        names.nodes(duty.nodes),
        names.agency(duty.lead) if duty.lead else None,
        names.agencies(duty.supporters),
        duty.data.say(names.language.code) if duty.data else None,
        names.agency(duty.verifier) if duty.verifier else None,
        tuple(_figures(names, duty)),
    )


def _figures(names: PlanNames, duty: Duty) -> Iterator[tuple[Cell, str]]:
    edition, unit = names.edition, names.plan.unit
    if edition is None or unit is None:
        return
    group, method = edition.groups_of[unit][-1], edition.method
    for node in duty.nodes:
        if (unit, node) in group.figures:
            shown = cell(names.language, group, method.nodes[node], group.figures[unit, node])
            yield shown, links.unit_in_edition(names.index.id, edition.id, unit)
