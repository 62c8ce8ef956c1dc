"""The one door: a data folder in; everything that pages, files and commands show, out."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from itertools import pairwise
from pathlib import Path

from scoring.engine.edition import score_group
from scoring.engine.group import GroupResult
from scoring.faults import Faults, FaultsFound
from scoring.gate import Beside, pass_gate
from scoring.model.coverage import Coverage, StatusRow
from scoring.model.edition import Edition
from scoring.model.folder import EditionFiles, IndexFiles
from scoring.model.index import Index
from scoring.model.input_rows import InputRows
from scoring.model.method import Method
from scoring.model.plan import Plan
from scoring.model.rows import LineageRow, OverrideRow, PrintedRow, ReleaseRow
from scoring.model.rows_of import RowsOf
from scoring.model.unit import Unit
from scoring.reconcile.ledger import Ledger
from scoring.reconcile.verdict import Reconciled, reconcile
from scoring.releases.ledger import releases_of
from scoring.releases.then import as_of
from scoring.values.ids import quarter


@dataclass(frozen=True, eq=False)
class EditionResult:
    """One edition, scored."""

    id: str
    edition: Edition
    method: Method
    files: EditionFiles
    groups: tuple[GroupResult, ...]
    releases: tuple[ReleaseRow, ...] = ()
    """Its releases; the last is of this result. Empty for a draft, and where the index keeps no releases."""
    superseded_by: ReleaseRow | None = None
    """The release that came after this result; None for the result that stands."""
    index_files: IndexFiles | None = None
    """The files that `superseded` are scored from; None for a superseded result itself."""

    @cached_property
    def superseded(self) -> tuple["EditionResult", ...]:
        """The edition as it stood at each of its earlier releases, the oldest first; scored when asked for.

        The digest of such files is that of the release's data, and their rows that were taken out later stand on line
        0 without words. They have no corrections, replies or appeals: those are of today.
        """
        if self.index_files is None:
            return ()
        found: list[EditionResult] = []
        for number, (release, after) in enumerate(pairwise(self.releases), start=1):
            then = as_of(self.index_files, release)
            files = then.editions[self.id]
            if not self.edition.ranked.choice:
                # What is not ranked today has no rank anywhere, though it had one before it was corrected.
                files = replace(files, edition=files.edition.model_copy(update={"ranked": self.edition.ranked}))
            scored = score_edition(then, files)
            found.append(replace(scored, releases=self.releases[:number], superseded_by=after, index_files=None))
        return tuple(found)

    @property
    def computed(self) -> bool:
        """Whether the figures are computed from inputs; otherwise they are transcribed."""
        return self.files.inputs is not None

    @property
    def quarter(self) -> tuple[int, int] | None:
        """Year and quarter of a quarterly edition; None for any other."""
        return quarter(self.id)

    @cached_property
    def groups_of(self) -> dict[str, tuple[GroupResult, ...]]:
        """Unit -> its groups in this edition: one, or two where the edition has two populations."""
        found: dict[str, tuple[GroupResult, ...]] = {}
        for group in self.groups:
            for unit in group.units:
                found[unit.id] = (*found.get(unit.id, ()), group)
        return found

    @cached_property
    def reconciled(self) -> dict[str, Reconciled]:
        """Every printed figure with its verdict, by its id, in the order of the file."""
        return reconcile(Ledger(self.edition, self.method, self.computed, self.groups, self.files.published or ()))

    @cached_property
    def _statuses(self) -> Coverage:
        inputs = self.files.inputs
        rows: Iterable[StatusRow] = self.printed.values() if inputs is None else inputs.with_status
        return Coverage(self.method, rows)

    def source(self, group: str, unit: str, node: str) -> tuple[str, int] | None:
        """File and line of the row that a figure or its status comes from; None for a sum of parts, or none.

        A superseded figure has none: its row may say something else today.
        """
        if self.superseded_by:
            return None
        for only in self._only[node]:
            if unit not in only:
                return None
        if decided := self.overrides.get((unit, node)):
            return self.files.override_places.file, decided.line
        if self.computed:
            rows = self.inputs.get((unit, node))
            row, file = rows[0] if rows else None, self.files.input_places.file
        else:
            key, file = (group, unit, node), self.files.published_places.file
            row = self.printed.get(key) or self.printed_ranks.get(key)
        row = row or self._statuses.of(unit, node)
        return (file, row.line) if row else None

    @cached_property
    def _only(self) -> dict[str, list[tuple[str, ...]]]:
        """Node -> the units to which it, or a node above it, applies alone."""
        nodes = self.method.nodes
        return {
            node: [nodes[name].only for name in self.method.above(node) if name in nodes and nodes[name].only]
            for node in self.method.places
        }

    @cached_property
    def printed(self) -> dict[tuple[str, str, str], PrintedRow]:
        """(group, unit, node) -> the row of published.csv with its figure, or its status."""
        return self._rows("")

    @cached_property
    def printed_ranks(self) -> dict[tuple[str, str, str], PrintedRow]:
        """(group, unit, node) -> the row of published.csv with its rank."""
        return self._rows("rank")

    def _rows(self, statistic: str) -> dict[tuple[str, str, str], PrintedRow]:
        return {
            (row.group, row.unit, row.node): row
            for row in self.files.published or ()
            if row.unit and row.statistic == statistic
        }

    @cached_property
    def overrides(self) -> dict[tuple[str, str], OverrideRow]:
        """(unit, leaf) -> the council's decision on it."""
        return {(row.unit, row.node): row for row in self.files.overrides}

    @cached_property
    def inputs(self) -> RowsOf:
        """(unit, node) -> its rows of inputs.csv, in the order of the file."""
        return RowsOf(self.files.inputs or InputRows.of(()))


@dataclass(frozen=True, eq=False)
class IndexResult:
    """One index with its editions in the order of time."""

    id: str
    index: Index
    units: dict[str, Unit]
    lineage: tuple[LineageRow, ...]
    plan: Plan | None
    methods: dict[str, Method]
    editions: tuple[EditionResult, ...]

    @cached_property
    def yearly(self) -> tuple[EditionResult, ...]:
        """The editions that stand for themselves; those by quarter show the way there and are never mixed with them."""
        return tuple(edition for edition in self.editions if edition.quarter is None)

    @cached_property
    def quarterly(self) -> tuple[EditionResult, ...]:
        """The editions by quarter."""
        return tuple(edition for edition in self.editions if edition.quarter is not None)

    def alike(self, edition: EditionResult) -> tuple[EditionResult, ...]:
        """The editions that `edition` may be held against over time, itself among them: of quarters those of its year.

        A quarter tells what was reached in its year so far: the first one is no fall after the fourth.
        """
        if edition.quarter is None:
            return self.yearly
        year, _ = edition.quarter
        return tuple(other for other in self.quarterly if other.quarter and other.quarter[0] == year)

    @property
    def latest(self) -> EditionResult:
        """The last edition that stands for itself; the last by quarter where there is no other."""
        return (self.yearly or self.editions)[-1]

    def history(self, unit: str) -> tuple[EditionResult, ...]:
        """The editions in which `unit` was assessed, without those by quarter."""
        return tuple(edition for edition in self.yearly if unit in edition.groups_of)


@dataclass(frozen=True)
class Results:
    """Everything; and what the gate told without stopping: warnings, accepted or not, and lossless changes."""

    indices: tuple[IndexResult, ...]
    told: Faults
    left_out: tuple[str, ...] = ()
    """The indices that are not shown, and so were not read."""


def load(
    root: Path,
    progress: Callable[[str], None] = lambda _: None,
    beside: Beside | None = None,
    *,
    made_up: bool = True,
) -> Results:
    """Read, check and score the data folder `root`; what `beside` reads passes the same gate.

    Without `made_up` indices that nobody measured are left out. Raises `FaultsFound` with all faults of both.
    """
    faults = Faults()
    folders = pass_gate(root, faults, progress, beside, made_up=made_up)
    if faults.errors:
        raise FaultsFound(faults)
    shown = tuple(score_index(folder) for folder in folders if folder.shown)
    return Results(shown, faults, tuple(folder.id for folder in folders if not folder.shown))


def score_index(files: IndexFiles) -> IndexResult:
    """Score every edition of a checked index."""
    methods = {version: method.method for version, method in files.methods.items()}
    editions = sorted(
        (score_edition(files, edition) for edition in files.editions.values()),
        key=lambda edition: (_day(edition), edition.id),
    )
    plan = files.plan.plan if files.plan else None
    return IndexResult(files.id, files.index, files.units, files.lineage, plan, methods, tuple(editions))


def _day(edition: EditionResult) -> date:
    return edition.edition.period.last


def score_edition(index: IndexFiles, files: EditionFiles) -> EditionResult:
    """Score one checked edition."""
    method = index.methods[files.edition.method].method
    groups = tuple(score_group(index.units, method, files, group) for group in files.edition.units_as_of)
    return EditionResult(files.id, files.edition, method, files, groups, releases_of(index, files.id), None, index)
