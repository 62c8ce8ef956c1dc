"""Where files are imported to: an edition that is there, whose tables they become."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from scoring.faults import Faults, Place, keys, nearest, unhidden
from scoring.faults import text as say
from scoring.model import tables
from scoring.model.folder import EditionFiles, IndexFiles, TablePlaces
from scoring.model.input_rows import InputRows
from scoring.model.members import members
from scoring.model.method import Method
from scoring.model.node import Node
from scoring.model.tables.spec import TableSpec
from scoring.reading.folder import read_index

OF_INDEX = (tables.UNITS, tables.LINEAGE)
OF_EDITION = (
    *(tables.INPUTS, tables.PUBLISHED, tables.EVIDENCE, tables.OVERRIDES),
    *(tables.REPLIES, tables.APPEALS),
)
TABLES = (*OF_EDITION, *OF_INDEX)
"""What can be imported; the other tables are written by commands of their own."""


@dataclass(frozen=True)
class Target:
    """An edition's folder. Index and edition are names of folders that were found there, never a path from data."""

    root: Path
    index: str
    edition: str
    _read: tuple[IndexFiles | None, Faults] = field(init=False)

    def __post_init__(self) -> None:
        told = Faults()
        object.__setattr__(self, "_read", (read_index(self.root, self.index, told), told))

    @property
    def folder(self) -> Path:
        return self.root / self.index / "editions" / self.edition

    def path(self, spec: TableSpec) -> Path:
        """Where the table stands, or will."""
        return (self.folder if spec in OF_EDITION else self.root / self.index) / spec.file

    def name(self, path: Path) -> str:
        """A file of the data folder as faults name it."""
        root = self.root if self.root.name else self.root.resolve()
        return unhidden((Path(root.name) / path.relative_to(self.root)).as_posix())

    def context(self, faults: Faults, *also: Path) -> "Context | None":
        """What figures are read by: units, method, edition. None with the faults of their files, and of `also`."""
        index, told = self._read
        edition = index.editions.get(self.edition) if index else None
        own = self.root / self.index
        asked = {
            self.name(path) for path in (own / "index.yaml", own / "units.csv", self.folder / "edition.yaml", *also)
        }
        methods = self.name(own / "methods") + "/"
        wrong = [
            fault
            for fault in told.errors
            if fault.place.file in asked or (edition is None and fault.place.file.startswith(methods))
        ]
        faults.extend(wrong)
        if wrong or index is None or edition is None:
            return None
        version = edition.edition.method
        if version not in index.methods:
            near = nearest(version, index.methods)
            faults.add(keys.METHOD, edition.places.at("method"), found=version, near=near)
            return None
        return Context(replace(index, editions={self.edition: edition}), edition, index.methods[version].method)

    def writable(self, spec: TableSpec, faults: Faults) -> bool:
        """Whether the table may be put there: the edition is one, and nothing but a file has the table's name."""
        path, edition = self.path(spec), self.folder / "edition.yaml"
        if not edition.is_file():
            faults.add(say.MISSING, Place(self.name(edition)), name=edition.name)
        elif path.is_symlink():
            faults.add(say.LINK, Place(self.name(path)), name=path.name)
        elif path.exists() and not path.is_file():
            faults.add(say.NO_FILE, Place(self.name(path)), name=path.name)
        else:
            return True
        return False


@dataclass(frozen=True)
class Context:
    """What figures of an edition are read by. `index` has this edition alone."""

    index: IndexFiles
    edition: EditionFiles
    method: Method
    group_of: dict[str, str] = field(init=False)
    """Unit -> its group in the edition."""

    def __post_init__(self) -> None:
        units, edition = self.index.units, self.edition.edition
        found = {unit.id: group for group in edition.units_as_of for unit in members(units, edition, group)}
        object.__setattr__(self, "group_of", found)

    def with_inputs(self, rows: InputRows, places: TablePlaces) -> IndexFiles:
        """The index with these rows in place of the edition's own."""
        edition = replace(self.edition, inputs=rows, input_places=places)
        return replace(self.index, editions={edition.id: edition})

    def leaves_of(self, unit: str) -> Iterator[Node]:
        """The leaves with inputs that apply to a unit of the edition, in the order of the method."""
        group = self.group_of[unit]
        for leaf in self.method.leaves:
            outside = any(
                (only := self.method.nodes[node].only) and unit not in only for node in self.method.above(leaf.id)
            )
            if leaf.applies(group) and leaf.inputs_for(group) and not outside:
                yield leaf
