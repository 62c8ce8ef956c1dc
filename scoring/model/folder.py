"""A whole index as read: every file typed, nothing scored yet."""

import csv
import re
from array import array
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from itertools import chain

from scoring.faults import Place
from scoring.model.edition import Edition
from scoring.model.index import Index
from scoring.model.input_rows import InputRows
from scoring.model.method import Method
from scoring.model.node import Node
from scoring.model.plan import Plan
from scoring.model.rows import (
    AcknowledgedRow,
    AppealRow,
    CorrectionRow,
    EvidenceRow,
    LineageRow,
    OverrideRow,
    PrintedRow,
    ReleaseRow,
    ReplyRow,
)
from scoring.model.unit import Unit

Path = tuple[str | int, ...]


@dataclass(frozen=True)
class Places:
    """Where each key and value of a YAML file stands. A path that is not there leads to what holds it."""

    file: str
    of: dict[Path, Place] = field(default_factory=dict)

    def at(self, *path: str | int) -> Place:
        while path and path not in self.of:
            path = path[:-1]
        return self.of.get(path, Place(self.file))


@dataclass(frozen=True)
class TablePlaces:
    """Where the cells of a CSV file stand; columns are counted in characters, found when asked for.

    `dropped` are the first key cells of the rows that had a fault of their own and were not read on; "" stands
    for one that cannot be told. What is missing from such a table may only be missing because of that fault.
    """

    file: str
    text: str
    header: tuple[str, ...]
    dropped: frozenset[str] = frozenset()

    def may_hold(self, key: str) -> bool:
        """Whether a dropped row was `key`'s, or may have been."""
        return key in self.dropped or "" in self.dropped

    @cached_property
    def _starts(self) -> "array[int]":
        """Where each line begins. Only where a fault asks; the lines themselves would take several times the text."""
        return array("I", chain((0,), (found.end() for found in re.finditer("\n", self.text))))

    def written(self, line: int) -> str:
        """The text of `line` (from 1), as it stands in the file."""
        start = self._starts[line - 1]
        end = self.text.find("\n", start)
        return self.text[start:] if end < 0 else self.text[start:end]

    def cell(self, line: int, column: str) -> str:
        """The text of `column`'s cell on `line`, as it is written."""
        return next(csv.reader([self.written(line)]))[self.header.index(column)]

    def at(self, line: int, column: str | None = None) -> Place:
        """The place of `column`'s cell on `line` (from 1)."""
        if column is None or column not in self.header or line > len(self._starts):
            return Place(self.file, line, 1)
        return Place(self.file, line, cell_start(self.written(line), self.header.index(column)))


def cell_start(text: str, index: int, mark: str = ",") -> int:
    """The character, from 1, at which cell `index` of the CSV line `text` begins, `mark` being between cells."""
    quoted, seen = False, 0
    if index == 0:
        return 1
    for position, char in enumerate(text, start=1):
        if char == '"':
            quoted = not quoted
        elif char == mark and not quoted:
            seen += 1
            if seen == index:
                return position + 1
    return 1


@dataclass(frozen=True)
class MethodFile:
    """A method with the places of its keys."""

    version: str
    method: Method
    places: Places

    @cached_property
    def ambiguous(self) -> bool:
        """Whether an id stands twice, so that nobody can tell which of two nodes a row is of."""
        names = [node.id for node, _ in self.walk()]
        return len(set(names)) < len(names)

    def walk(self) -> Iterator[tuple[Node, Path]]:
        """Every node of the tree, with the path of each in the file."""
        yield from _walk(self.method.tree, ("tree",))


def _walk(node: Node, path: Path) -> Iterator[tuple[Node, Path]]:
    yield node, path
    for number, child in enumerate(node.children):
        yield from _walk(child, (*path, "children", number))


@dataclass(frozen=True)
class PlanFile:
    """A plan with the places of its keys."""

    plan: Plan
    places: Places


@dataclass(frozen=True)
class EditionFiles:
    """An edition with its rows, their places, and the digest of all bytes that it rests on."""

    id: str
    edition: Edition
    places: Places
    inputs: InputRows | None
    input_places: TablePlaces
    published: tuple[PrintedRow, ...] | None
    published_places: TablePlaces
    evidence: dict[str, EvidenceRow]
    evidence_places: TablePlaces
    overrides: tuple[OverrideRow, ...]
    override_places: TablePlaces
    corrections: tuple[CorrectionRow, ...]
    correction_places: TablePlaces
    replies: tuple[ReplyRow, ...]
    reply_places: TablePlaces
    appeals: tuple[AppealRow, ...]
    appeal_places: TablePlaces
    digest: str

    @property
    def reported(self) -> bool:
        """Whether there is anything to report: what somebody sent in or a document printed."""
        return bool(self.inputs or self.published)

    @property
    def claimed(self) -> bool:
        """Whether anything that units claimed was verified."""
        return self.inputs is not None and bool((self.inputs.claimed.given & self.inputs.verified.given).any())


@dataclass(frozen=True)
class IndexFiles:
    """One index of the data folder."""

    id: str
    index: Index
    index_places: Places
    units: dict[str, Unit]
    unit_places: TablePlaces
    lineage: tuple[LineageRow, ...]
    lineage_places: TablePlaces
    plan: PlanFile | None
    methods: dict[str, MethodFile]
    editions: dict[str, EditionFiles]
    releases: tuple[ReleaseRow, ...]
    release_places: TablePlaces
    unread: frozenset[str] = frozenset()
    """Editions that are there and have faults of their own, or of their method, so that they are not read on."""
    shown: bool = True
    """False for a made-up index of which a site shows nothing: only its index.yaml is read."""


@dataclass(frozen=True)
class DataFolder:
    """All that a data folder holds."""

    indices: tuple[IndexFiles, ...]
    acknowledged: tuple[AcknowledgedRow, ...] = ()
    acknowledged_places: TablePlaces = TablePlaces("", "", ())
