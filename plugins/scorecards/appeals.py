"""What units contest: each appeal with its claim, evidence, deadline and outcome."""

from datetime import date
from typing import NamedTuple

from plugins.language import Language
from plugins.scorecards import links
from plugins.scorecards.anchors import appeal_id
from plugins.scorecards.cells import node_title, unit_name
from plugins.scorecards.page import Link
from plugins.scorecards.quoted import Paper, Quoted, paper, quoted
from plugins.words import OUTCOME_WORDS
from scoring.model.rows import AppealRow
from scoring.results import EditionResult, IndexResult


class Appeal(NamedTuple):
    """One appeal. `outcome` None: pending; then `due` is its last day, after which the reader's browser marks it.

    `overdue`: pending, and its deadline has passed; `late`: it was decided after its deadline.
    """

    id: str
    unit: Link
    node: Link
    claim: Quoted
    evidence: tuple[Paper, ...]
    filed: str
    deadline: str
    overdue: bool
    due: str | None
    outcome: str | None
    late: bool
    decided: str | None
    decision: Paper | None
    answer: Quoted | None


class View(NamedTuple):
    """A table of appeals; `as_of` is said where any is pending."""

    appeals: tuple[Appeal, ...]
    as_of: str | None

    @property
    def scripts(self) -> tuple[str, ...]:
        """The module that marks what becomes overdue after the build, where anything can."""
        return ("overdue.js",) if any(appeal.due for appeal in self.appeals) else ()


class Appeals:
    """The appeals of one edition in one language, judged by the day `today`."""

    def __init__(self, index: IndexResult, edition: EditionResult, language: Language, today: date | None) -> None:
        self._index, self._edition, self._language, self._today = index, edition, language, today
        self._rows = sorted(edition.files.appeals, key=lambda row: (row.filed, row.id))

    def view(self, unit: str | None = None) -> View:
        """The appeals of `unit`, or of all units, in the order in which they were received."""
        rows = [row for row in self._rows if unit in (None, row.unit)]
        pending = self._today is not None and any(row.outcome is None for row in rows)
        return View(
            tuple(self._appeal(row) for row in rows),
            self._language.day(self._today) if self._today and pending else None,
        )

    def _appeal(self, row: AppealRow) -> Appeal:
        language, edition = self._language, self._edition
        evidence = edition.files.evidence
        overdue = row.outcome is None and self._today is not None and row.deadline < self._today
        decided = row.outcome is not None
        return Appeal(
            appeal_id(row.id),
            self._unit(row.unit),
            Link(
                node_title(language, edition.method.places[row.node]),
                links.node(self._index.id, edition.id, row.node),
            ),
            quoted(language, row.claim_vi, row.claim_en) or Quoted(row.claim_vi, "vi"),
            tuple(paper(language, evidence[name]) for name in row.evidence or ()),
            language.day(row.filed),
            language.day(row.deadline),
            overdue,
            None if decided or overdue else row.deadline.isoformat(),
            language.say(OUTCOME_WORDS[row.outcome]) if row.outcome else None,
            row.decided is not None and row.decided > row.deadline,
            language.day(row.decided) if row.decided else None,
            paper(language, evidence[row.decision]) if row.decision else None,
            quoted(language, row.answer_vi, row.answer_en),
        )

    def _unit(self, unit: str) -> Link:
        group = self._edition.groups_of[unit][0]
        name = unit_name(self._language, self._edition, group, self._index.units[unit])
        return Link(name, links.unit_in_edition(self._index.id, self._edition.id, unit))
