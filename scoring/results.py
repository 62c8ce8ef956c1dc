"""The one door: a data folder in; everything that pages, files and commands show, out."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from pathlib import Path

from scoring.checks import check
from scoring.engine.leaves import Figures, leaf_figures
from scoring.engine.printed import printed_figures
from scoring.engine.ranks import ranks
from scoring.engine.statistics import Statistics, statistics
from scoring.engine.totals import add_totals
from scoring.faults import Fault, Faults, FaultsFound
from scoring.model.coverage import Coverage, StatusRow
from scoring.model.edition import Edition
from scoring.model.figure import Figure
from scoring.model.folder import EditionFiles, IndexFiles
from scoring.model.index import Index
from scoring.model.members import members
from scoring.model.method import Method
from scoring.model.rows import InputRow, PrintedRow
from scoring.model.unit import Unit
from scoring.reading.folder import read_folder


@dataclass(frozen=True)
class GroupResult:
    """One group of an edition: its units in Vietnamese alphabetical order, and every figure."""

    id: str
    method: Method
    ranked: bool
    whole: bool
    units: tuple[Unit, ...]
    figures: Figures
    claimed: Figures
    """What the units' own inputs would give; empty for printed figures."""

    def at(self, node: str) -> dict[str, Figure]:
        """Unit -> its figure at `node`, in the order of the units."""
        return {unit.id: self.figures[unit.id, node] for unit in self.units if (unit.id, node) in self.figures}

    @cached_property
    def ranks(self) -> dict[str, dict[str, int]]:
        """The root and every node with parts -> unit -> rank; empty where not ranked, or only partial."""
        if not (self.ranked and self.whole):
            return {}
        root = self.method.tree
        nodes = [node.id for node in self.method.nodes.values() if node.children and node.applies(self.id)]
        return {node: ranks(self.method, self.at(node)) for node in dict.fromkeys((root.id, *nodes))}

    @cached_property
    def statistics(self) -> dict[str, Statistics]:
        """Node -> statistics of the group; empty for a partial edition."""
        if not self.whole:
            return {}
        nodes = [node.id for node in self.method.nodes.values() if node.applies(self.id)]
        return {node: statistics(self.method, self.at(node)) for node in nodes}

    @cached_property
    def total(self) -> dict[str, Figure]:
        """Unit -> its figure at the root."""
        return self.at(self.method.tree.id)

    @cached_property
    def reporting(self) -> tuple[Unit, ...]:
        """The units that have a figure at the root."""
        return tuple(unit for unit in self.units if self.total[unit.id].points is not None)


@dataclass(frozen=True)
class EditionResult:
    """One edition, scored."""

    id: str
    edition: Edition
    method: Method
    files: EditionFiles
    groups: tuple[GroupResult, ...]

    @property
    def computed(self) -> bool:
        """Whether the figures are computed from inputs; otherwise they are transcribed."""
        return self.files.inputs is not None

    @cached_property
    def group_of(self) -> dict[str, GroupResult]:
        """Unit -> its group in this edition."""
        return {unit.id: group for group in self.groups for unit in group.units}

    @cached_property
    def _statuses(self) -> Coverage:
        rows: Iterable[StatusRow] = (self.files.inputs if self.computed else self.files.published) or ()
        return Coverage(self.method, rows)

    def source(self, group: str, unit: str, node: str) -> tuple[str, int] | None:
        """File and line of the row that a figure or its status comes from; None for a sum of parts."""
        if self.computed:
            rows = self.inputs.get((unit, node))
            row, file = rows[0] if rows else None, self.files.input_places.file
        else:
            row, file = self.printed.get((group, unit, node)), self.files.published_places.file
        row = row or self._statuses.of(unit, node)
        return (file, row.line) if row else None

    @cached_property
    def printed(self) -> dict[tuple[str, str, str], PrintedRow]:
        """(group, unit, node) -> its row of published.csv."""
        return {(row.group, row.unit, row.node): row for row in self.files.published or ()}

    @cached_property
    def inputs(self) -> dict[tuple[str, str], tuple[InputRow, ...]]:
        """(unit, node) -> its rows of inputs.csv, in the order of the file."""
        found: dict[tuple[str, str], list[InputRow]] = {}
        for row in self.files.inputs or ():
            found.setdefault((row.unit, row.node), []).append(row)
        return {key: tuple(rows) for key, rows in found.items()}


@dataclass(frozen=True)
class IndexResult:
    """One index with its editions in the order of time."""

    id: str
    index: Index
    units: dict[str, Unit]
    methods: dict[str, Method]
    editions: tuple[EditionResult, ...]

    def history(self, unit: str) -> tuple[EditionResult, ...]:
        """The editions in which `unit` was assessed."""
        return tuple(edition for edition in self.editions if unit in edition.group_of)


@dataclass(frozen=True)
class Results:
    """Everything; and what reading changed on the way without loss."""

    indices: tuple[IndexResult, ...]
    notices: tuple[Fault, ...]

    def without_made_up(self) -> "Results":
        """Only the indices that somebody measured."""
        return Results(tuple(index for index in self.indices if not index.index.made_up), self.notices)


def load(root: Path, progress: Callable[[str], None] = lambda _: None) -> Results:
    """Read, check and score the data folder `root`. Raises `FaultsFound` with all faults of the folder."""
    faults = Faults()
    folders = read_folder(root, faults, progress)
    for folder in folders:
        check(folder, faults)
    if faults.errors:
        raise FaultsFound(faults)
    return Results(tuple(score_index(folder) for folder in folders), tuple(faults.notices))


def score_index(files: IndexFiles) -> IndexResult:
    """Score every edition of a checked index."""
    methods = {version: method.method for version, method in files.methods.items()}
    editions = sorted(
        (score_edition(files, edition) for edition in files.editions.values()),
        key=lambda edition: (_day(edition), edition.id),
    )
    return IndexResult(files.id, files.index, files.units, methods, tuple(editions))


def _day(edition: EditionResult) -> date:
    return edition.edition.period.last


def score_edition(index: IndexFiles, files: EditionFiles) -> EditionResult:
    """Score one checked edition: computed where it has inputs, otherwise as printed."""
    edition, method = files.edition, index.methods[files.edition.method].method
    groups: list[GroupResult] = []
    for group in edition.units_as_of:
        units = tuple(members(index.units, edition, group))
        ids = [unit.id for unit in units]
        claimed: Figures = {}
        if files.inputs is not None:
            figures = leaf_figures(method, group, ids, files.inputs, "verified")
            claimed = leaf_figures(method, group, ids, files.inputs, "claimed", known=figures)
            for unit in ids:
                add_totals(method, group, unit, figures)
                add_totals(method, group, unit, claimed, known=figures)
        else:
            figures = printed_figures(method, group, ids, files.published or ())
        whole = edition.coverage == "whole"
        groups.append(GroupResult(group, method, edition.ranked.choice, whole, units, figures, claimed))
    return EditionResult(files.id, edition, method, files, tuple(groups))
