"""A table that is ready to be written: its text, and how it differs from the one that is there."""

import csv
import io
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from scoring.faults import Faults, imported, visible
from scoring.model.folder import TablePlaces
from scoring.model.tables.spec import TableSpec
from scoring.reading.table import records
from scoring.reading.text import read_text


class Made(NamedTuple):
    """A table to write at `path`; `counts`: rows added, changed, removed, None where what is there cannot be read."""

    path: Path
    name: str
    text: str
    old: bytes | None
    counts: tuple[int, int, int] | None

    @property
    def changes(self) -> bool:
        """Whether writing it changes a byte."""
        return self.old != self.text.encode()


def as_text(rows: Iterable[Sequence[str]]) -> str:
    """Rows as our files have them: commas, LF, quotation marks only where they must be."""
    stream = io.StringIO()
    csv.writer(stream, lineterminator="\n").writerows(rows)
    return stream.getvalue()


def made(spec: TableSpec, path: Path, name: str, text: str, faults: Faults) -> Made:
    """The table beside what stands at `path`; each cell that has another value than there is told."""
    if not path.exists():
        return Made(path, name, text, None, (text.count("\n") - 1, 0, 0))
    raw = path.read_bytes()
    if raw == text.encode():
        return Made(path, name, text, raw, (0, 0, 0))
    before, after = _rows(spec, _there(path), name), _rows(spec, text, name)
    if before is None or after is None:
        return Made(path, name, text, raw, None)
    changed = [key for key in before.keys() & after.keys() if before[key][0] != after[key][0]]
    places = TablePlaces(name, text, spec.names)
    for key in changed:
        for column, old, new in zip(spec.names, before[key][0], after[key][0], strict=True):
            if old and old != new:
                place = places.at(after[key][1], column)
                said = {"row": "/".join(part for part in key if part), "before": visible(old), "after": visible(new)}
                faults.add(imported.CELL, place, column=column, **said)
    added, removed = len(after.keys() - before.keys()), len(before.keys() - after.keys())
    return Made(path, name, text, raw, (added, len(changed), removed))


def _there(path: Path) -> str:
    """The text of the table that is there; '' where it is none, which is then no loss."""
    read = read_text(path, path.name, Faults())
    return read[0] if read else ""


def _rows(spec: TableSpec, text: str, name: str) -> dict[tuple[str, ...], tuple[list[str], int]] | None:
    """Key -> the cells in the order of the columns, and the line; None where it is no such table."""
    told = Faults()
    header, *rows = [*records(text.rstrip("\n"), TablePlaces(name, text, ()), set(), told)] or [([], 0)]
    if told.errors or sorted(header[0]) != sorted(spec.names) or any(len(row) != len(spec.names) for row, _ in rows):
        return None
    order = [header[0].index(column) for column in spec.names]
    keys = [spec.names.index(column) for column in spec.key]
    found = {}
    for row, line in rows:
        cells = [row[index] for index in order]
        found[tuple(cells[index] for index in keys)] = cells, line
    return found
