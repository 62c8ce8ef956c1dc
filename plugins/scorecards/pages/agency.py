"""`/<index>/agencies/<agency>/`: what an agency answers for by the plan, and what to do first."""

from collections.abc import Iterator
from datetime import date
from itertools import chain
from typing import NamedTuple

from plugins.language import Language
from plugins.scorecards import links
from plugins.scorecards.answers import Answers, GroupTable
from plugins.scorecards.cells import cell, rank
from plugins.scorecards.ledes.agency import sentences
from plugins.scorecards.lives import Lives
from plugins.scorecards.page import Link, Page, Site, home_crumb, stamp
from plugins.scorecards.plan_names import PlanNames
from plugins.scorecards.plan_work import ActionRow, ReportRow, Work, scripts
from plugins.scorecards.progress_words import Targets, TargetView
from plugins.scorecards.today import today
from plugins.scorecards.unit_names import UnitNames
from scoring.history.duties import covered
from scoring.model.plan import Action, Plan
from scoring.results import IndexResult


class Own(NamedTuple):
    """The agency as a unit: its page, and in the last edition its score and what it could do next."""

    unit: Link
    score: Link | None
    next: str | None


class View(NamedTuple):
    """The page; `first`: what is pending, the first due first."""

    sentences: tuple[str, ...]
    words: str | None
    own: Own | None
    plan: str
    edition: Link | None
    first: tuple[ActionRow | ReportRow, ...]
    leads: tuple[GroupTable, ...]
    supports: tuple[GroupTable, ...]
    targets: tuple[TargetView, ...]
    actions: tuple[ActionRow, ...]
    reports: tuple[tuple[ReportRow, ...], ...]
    of_unit: bool
    partial: bool
    """Whether there are no means, because the edition is partial."""


SHARED = True
"""Each process writes its own share of these pages."""


def pages(site: Site, language: Language) -> Iterator[Page]:
    for index in site.results.indices:
        if index.plan is not None:
            made = _Pages(index, index.plan, language)
            yield from (made.page(agency) for agency in site.share.own(index.plan.agencies))


class _Pages:
    def __init__(self, index: IndexResult, plan: Plan, language: Language) -> None:
        self.index, self.plan, self.language = index, plan, language
        self.names = PlanNames(Lives(index, language, UnitNames(index, language)), plan)
        self.answers, self.targets = Answers(self.names), Targets(self.names.lives, plan)
        self.today = today(index)
        self.work = Work(self.names, self.today)

    def page(self, agency: str) -> Page:
        language, index, edition = self.language, self.index, self.names.edition
        name, short = self.names.name(agency), index.index.short.say(language.code)
        view = self._view(agency)
        return Page(
            links.agency(index.id, agency),
            "agency",
            language.say("What it answers for: %(agency)s, %(index)s", agency=name, index=self.names.whose),
            language.say("What %(agency)s leads and supports by the plan, and what to do first.", agency=name),
            view,
            (
                home_crumb(language),
                Link(short, links.index(index.id)),
                Link(language.say("Plan"), links.plan(index.id)),
            ),
            index.index.made_up,
            stamp(edition, language) if edition else None,
            scripts((*view.actions, *chain.from_iterable(view.reports))),
        )

    def _view(self, agency: str) -> View:
        language, plan, edition = self.language, self.plan, self.names.edition
        actions = tuple(self.work.action(one) for one in plan.actions if agency in _who(one))
        asked = [report for report in plan.reports if agency in report.agencies]
        reports = tuple((self.work.report(report, agency),) for report in asked)
        leads, supports = self.answers.leads(agency), self.answers.supports(agency)
        words = plan.agencies[agency].words
        first = self._first(agency)
        as_of = language.day(self.today) if self.today else None
        method = self.index.methods[plan.method]
        nodes = covered(plan, method, agency)
        return View(
            sentences(language, self.answers.counts(agency), leads, first, as_of),
            words.say(language.code) if words else None,
            self._own(plan.agencies[agency].unit),
            links.plan(self.index.id),
            Link(edition.edition.title.say(language.code), links.edition(self.index.id, edition.id))
            if edition
            else None,
            first,
            leads,
            supports,
            tuple(
                self.targets.view(target)
                for target in plan.targets
                if (target.node or method.tree.id) in nodes
                or (target.unit and target.unit == plan.agencies[agency].unit)
            ),
            actions,
            reports,
            plan.unit is not None,
            plan.unit is None and edition is not None and edition.edition.coverage != "whole",
        )

    def _first(self, agency: str) -> tuple[ActionRow | ReportRow, ...]:
        """What it leads or must report and has not done, the first due first; what has no last day is not pressing."""
        found: list[tuple[date, ActionRow | ReportRow]] = []
        for action in self.plan.actions:
            if action.lead == agency and action.due and action.status in ("planned", "under-way"):
                found.append((action.due, self.work.action(action)))
        for report in self.plan.reports:
            sent = report.received
            if agency in report.agencies and report.due and sent is not None and agency not in sent:
                found.append((report.due, self.work.report(report, agency)))
        return tuple(row for _, row in sorted(found, key=lambda pair: pair[0]))

    def _own(self, unit: str | None) -> Own | None:
        if unit is None:
            return None
        language, history = self.language, self.index.history(unit)
        page = Link(self.names.lives.names.of(self.index.units[unit]), links.unit(self.index.id, unit))
        if not history:
            return Own(page, None, None)
        edition, group = history[-1], history[-1].groups_of[unit][-1]
        figure = group.total[unit]
        shown = cell(language, group, edition.method.tree, figure)
        said = [shown.text + (f" ({shown.note})" if figure.lacking else "")] if shown.text is not None else []
        if place := rank(language, group, unit, edition.method.tree.id):
            said.append(language.say("rank %(rank)s", rank=place))
        title = edition.edition.title.say(language.code)
        return Own(
            page,
            Link(f"{title}: {'; '.join(said) or '—'}", links.unit_in_edition(self.index.id, edition.id, unit)),
            links.next_steps(self.index.id, edition.id, unit) if edition.computed else None,
        )


def _who(action: Action) -> tuple[str | None, ...]:
    return (action.lead, *(action.supporters or ()))
