"""The data folder: which files may be there, and each read by its own reader. A closed world."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from scoring.faults import Faults, FaultsFound, Place
from scoring.faults import text as say
from scoring.model import tables
from scoring.model.edition import Edition
from scoring.model.folder import DataFolder, EditionFiles, IndexFiles, MethodFile, PlanFile, TablePlaces
from scoring.model.index import Index
from scoring.model.method import Method
from scoring.model.plan import Plan
from scoring.model.rows import (
    AcknowledgedRow,
    AddressRow,
    AppealRow,
    CorrectionRow,
    EvidenceRow,
    InputRow,
    LineageRow,
    NameRow,
    OverrideRow,
    ReleaseRow,
    ReplyRow,
    printed_row,
)
from scoring.model.tables.spec import TableSpec
from scoring.model.unit import Unit
from scoring.reading.files import FileReader, Rows
from scoring.values import identifier, version

_INDEX_FILES = ("editions", "index.yaml", "lineage.csv", "methods", "plan.yaml", "releases.csv", "units.csv")
_EDITION_TABLES: tuple[tuple[TableSpec, Callable[..., Any]], ...] = (
    (tables.INPUTS, InputRow),
    (tables.PUBLISHED, printed_row),
    (tables.EVIDENCE, EvidenceRow),
    (tables.OVERRIDES, OverrideRow),
    (tables.CORRECTIONS, CorrectionRow),
    (tables.REPLIES, ReplyRow),
    (tables.APPEALS, AppealRow),
)
_EDITION_FILES = ("edition.yaml", *sorted(spec.file for spec, _ in _EDITION_TABLES))


def read_folder(
    root: Path, faults: Faults, progress: Callable[[str], None] = lambda _: None, *, made_up: bool = True
) -> DataFolder:
    """All that stands below `root`, typed, and all faults of the files; without `made_up` not of made-up indices.

    Where `faults` has errors, the indices hold only what could be read: they are then for the checks, so that
    one run tells every fault, and must never be scored. Raises `FaultsFound` where `root` itself is no folder.
    """
    root = root if root.name else root.resolve()
    if not root.is_dir():
        faults.add(say.MISSING, Place(root.name), name=root.name)
        raise FaultsFound(faults)
    reader = FileReader(root, faults)
    if not reader.open(root):
        raise FaultsFound(faults)
    if (root / "index.yaml").is_file():
        faults.add(say.ROOT, Place(reader.name(root / "index.yaml")), name=root.name)
        return DataFolder(())
    accepted = reader.optional(tables.ACKNOWLEDGED, root / tables.ACKNOWLEDGED.file, AcknowledgedRow)
    reader.optional(tables.ADDRESSES, root / tables.ADDRESSES.file, AddressRow)
    folders = reader.folders(root, identifier, "a-z0-9-", (tables.ACKNOWLEDGED.file, tables.ADDRESSES.file))
    if not folders and not faults.errors:
        faults.add(say.EMPTY, Place(root.name))
    found: list[IndexFiles] = []
    for folder in folders:
        progress(folder.name)
        index = None if made_up else _unshown(folder, FileReader(root, Faults()))
        if index := index or _read_index(folder, FileReader(root, faults)):
            found.append(index)
    return DataFolder(tuple(found), *(accepted or ((), TablePlaces("", "", ()))))


def read_index(root: Path, index: str, faults: Faults) -> IndexFiles | None:
    """The one index of this id below `root`, as `read_folder` reads it; None where its index.yaml has a fault."""
    root = root if root.name else root.resolve()
    return _read_index(root / index, FileReader(root, faults))


def read_addresses(root: Path) -> Rows | None:
    """The published addresses of `root`, for those who know which pages there are; None where it keeps none.

    `read_folder` has told the faults of the file.
    """
    root = root if root.name else root.resolve()
    return FileReader(root, Faults()).optional(tables.ADDRESSES, root / tables.ADDRESSES.file, AddressRow)


def _unshown(folder: Path, reader: FileReader) -> IndexFiles | None:
    """A made-up index, of which only index.yaml is read; None for any other, or where that has a fault."""
    read = reader.model(Index, folder / "index.yaml")
    if read is None or not read[0].made_up:
        return None
    units, lineage, releases = (
        TablePlaces(f"{reader.name(folder)}/{spec.file}", "", ())
        for spec in (tables.UNITS, tables.LINEAGE, tables.RELEASES)
    )
    return IndexFiles(folder.name, *read, {}, units, (), lineage, None, {}, {}, (), releases, shown=False)


def _read_index(folder: Path, reader: FileReader) -> IndexFiles | None:
    reader.entries(folder, _INDEX_FILES)
    index = reader.model(Index, folder / "index.yaml")
    names = reader.table(tables.UNITS, folder / "units.csv", NameRow)
    shared = list(reader.digests)
    lineage = reader.optional(tables.LINEAGE, folder / "lineage.csv", LineageRow)
    releases = reader.optional(tables.RELEASES, folder / "releases.csv", ReleaseRow)
    plan = folder / "plan.yaml"
    plan = reader.model(Plan, plan) if plan.exists() or plan.is_symlink() else None
    methods = _read_methods(folder / "methods", reader)
    editions: dict[str, EditionFiles | None] = {}
    for path in reader.folders(folder / "editions", version, "0-9a-z-"):
        editions[path.name] = _read_edition(path, reader, shared)
    if index is None:
        return None
    units: dict[str, list[NameRow]] = {}
    for row in names.rows:
        units.setdefault(row.id, []).append(row)
    # An edition whose method could not be read is not held against it: one fault, told once.
    good = {
        name: edition
        for name, edition in editions.items()
        if edition and methods.get(edition.edition.method, edition) is not None
    }
    return IndexFiles(
        folder.name,
        *index,
        {unit: Unit(unit, tuple(rows)) for unit, rows in units.items()},
        names.places,
        lineage.rows if lineage else (),
        lineage.places if lineage else TablePlaces(f"{reader.name(folder)}/lineage.csv", "", ()),
        PlanFile(*plan) if plan else None,
        {name: method for name, method in methods.items() if method},
        good,
        releases.rows if releases else (),
        releases.places if releases else TablePlaces(f"{reader.name(folder)}/releases.csv", "", ()),
        frozenset(editions.keys() - good.keys()),
    )


def _read_methods(folder: Path, reader: FileReader) -> dict[str, MethodFile | None]:
    found: dict[str, MethodFile | None] = {}
    for path in reader.inside(folder):
        if path.suffix != ".yaml":
            reader.faults.add(say.ORPHAN, Place(reader.name(path)), name=path.name, known="<version>.yaml")
        elif reader.named(path, path.stem, version, "0-9a-z-"):
            read = reader.model(Method, path)
            found[path.stem] = MethodFile(path.stem, *read) if read else None
    return found


def _read_edition(folder: Path, reader: FileReader, shared: list[str]) -> EditionFiles | None:
    reader.entries(folder, _EDITION_FILES)
    read = reader.model(Edition, folder / "edition.yaml")
    parts = {spec.file: reader.optional(spec, folder / spec.file, row) for spec, row in _EDITION_TABLES}
    if read is None:
        return None
    edition, places = read

    def rows(spec: TableSpec) -> Rows:
        return parts[spec.file] or Rows((), TablePlaces(f"{reader.name(folder)}/{spec.file}", "", ()))

    inputs, published = parts[tables.INPUTS.file], parts[tables.PUBLISHED.file]
    evidence = rows(tables.EVIDENCE)
    method = f"{reader.name(folder.parent.parent)}/methods/{edition.method}.yaml"
    mine = [name for name in reader.digests if name.startswith(reader.name(folder) + "/")]
    return EditionFiles(
        folder.name,
        edition,
        places,
        inputs.rows if inputs else None,
        rows(tables.INPUTS).places,
        published.rows if published else None,
        rows(tables.PUBLISHED).places,
        {row.id: row for row in evidence.rows},
        evidence.places,
        *rows(tables.OVERRIDES),
        *rows(tables.CORRECTIONS),
        *rows(tables.REPLIES),
        *rows(tables.APPEALS),
        reader.digest(shared + mine + ([method] if method in reader.digests else [])),
    )
