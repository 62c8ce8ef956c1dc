"""The one door: files of other hands in, tables of an edition out; all of them or none."""

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from scoring.faults import Faults, FaultsFound, Place, unhidden
from scoring.faults.importing import TWICE
from scoring.importing.filled import Side
from scoring.importing.kinds import kind_of
from scoring.importing.made import Made, as_text, made
from scoring.importing.table_file import canonical, which
from scoring.importing.target import Target
from scoring.importing.workbooks import Entered, merged_inputs
from scoring.importing.writing import write_all
from scoring.model.tables import INPUTS
from scoring.reading.table import read_table

Named = tuple[Path, str]
"""A file, and how faults call it."""


class Imported(NamedTuple):
    """The tables that the files made, written where they differ, and what was entered of each workbook."""

    tables: list[Made]
    units: list[Entered]


def import_files(files: Sequence[Path], target: Target, side: Side, faults: Faults) -> Imported:
    """Write the tables that the files make; every change is added to `faults`.

    `side` is the column that figures of workbooks are of. Raises `FaultsFound` with all faults, and nothing is then
    written.
    """
    named = [(path, unhidden(str(path))) for path in dict.fromkeys(files)]
    kinds = [kind_of(path, name, faults) for path, name in named]
    books = [found for found, kind in zip(named, kinds, strict=True) if kind == "workbook"]
    tables = [found for found, kind in zip(named, kinds, strict=True) if kind == "text"]
    first: dict[str, str] = {}
    found, units = _workbooks(books, target, side, first, faults) if books else ([], [])
    for path, name in tables:
        found += _table(path, name, target, first, faults)
    if faults.errors:
        raise FaultsFound(faults)
    write_all([table for table in found if table.changes])
    return Imported(found, units)


def _workbooks(
    files: list[Named], target: Target, side: Side, first: dict[str, str], faults: Faults
) -> tuple[list[Made], list[Entered]]:
    path = target.path(INPUTS)
    context = target.context(faults, path) if target.writable(INPUTS, faults) else None
    first[INPUTS.file] = files[0][1]
    if context is None:
        return [], []
    rows, units = merged_inputs(files, target, context, side, faults)
    text = as_text(rows)
    # What is written is read first, as it will be from then on.
    if not faults.errors:
        read_table(INPUTS, text, target.name(path), faults)
    return ([] if faults.errors else [made(INPUTS, path, target.name(path), text, faults)]), units


def _table(path: Path, name: str, target: Target, first: dict[str, str], faults: Faults) -> list[Made]:
    before = len(faults.errors)
    told = which(path, name, faults)
    if told is None:
        return []
    sheet, spec = told
    other = first.setdefault(spec.file, name)
    if other != name:
        faults.add(TWICE, Place(name), what=spec.file, other=other)
    context = target.context(faults) if spec is INPUTS else None
    text = canonical(sheet, spec, context, faults)
    if not target.writable(spec, faults) or len(faults.errors) > before:
        return []
    return [made(spec, target.path(spec), target.name(target.path(spec)), text, faults)]
