"""Actions and reports of a plan as they are shown, with what is overdue by the last day that the data know of."""

from datetime import date
from typing import NamedTuple

from plugins.scorecards.page import Link
from plugins.scorecards.plan_names import PlanNames
from plugins.words import ACTION_WORDS
from scoring.model.plan import Action, Report


class Due(NamedTuple):
    """A last day. `iso`: nothing is late yet, and after that day the reader's browser marks it as overdue."""

    day: str | None
    overdue: bool
    iso: str | None


class ActionRow(NamedTuple):
    """An action. Who leads or supports it is None where it is not known."""

    nodes: tuple[Link, ...]
    words: str
    lead: Link | None
    supporters: tuple[Link, ...] | None
    due: Due
    state: str
    is_done: bool
    done: str | None
    late: bool
    evidence: str | None
    note: str | None
    source: str | None


class ReportRow(NamedTuple):
    """A report that one agency must send; `received` None: not yet, or, where `known` is not so, not known."""

    words: str
    agency: Link
    due: Due
    known: bool
    received: str | None
    late: bool


class Work:
    """Rows in one language, judged by the day `today`."""

    def __init__(self, names: PlanNames, today: date | None) -> None:
        self.names, self.language, self.today = names, names.language, today

    def action(self, action: Action) -> ActionRow:
        """An action."""
        language, say = self.language, self.language.code
        return ActionRow(
            self.names.nodes(action.nodes),
            action.words.say(say),
            self.names.agency(action.lead) if action.lead else None,
            self.names.agencies(action.supporters),
            self.due(action.due, action.status in ("planned", "under-way")),
            language.say(ACTION_WORDS[action.status]),
            action.status == "done",
            language.day(action.done) if action.done else None,
            bool(action.done and action.due and action.done > action.due),
            self.names.source(action.evidence) if action.evidence else None,
            action.note.say(say) if action.note else None,
            self.names.source(action.source) if action.source else None,
        )

    def report(self, report: Report, agency: str) -> ReportRow:
        """A report of one agency."""
        received = (report.received or {}).get(agency)
        return ReportRow(
            report.words.say(self.language.code),
            self.names.agency(agency),
            self.due(report.due, report.received is not None and received is None),
            report.received is not None,
            self.language.day(received) if received else None,
            bool(received and report.due and received > report.due),
        )

    def due(self, due: date | None, pending: bool) -> Due:
        """A last day of what is `pending` or not."""
        overdue = pending and due is not None and self.today is not None and due < self.today
        iso = due.isoformat() if pending and due is not None and not overdue else None
        return Due(self.language.day(due) if due else None, overdue, iso)


def scripts(rows: tuple[ActionRow | ReportRow, ...]) -> tuple[str, ...]:
    """The module that marks what becomes overdue after the build, where anything can."""
    return ("overdue.js",) if any(row.due.iso for row in rows) else ()
