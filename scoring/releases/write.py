"""The next row of releases.csv and of corrections.csv, as text at the end of what the file holds."""

import csv
import hashlib
import io
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import date
from typing import Any, NamedTuple

from scoring.faults import Faults
from scoring.model import tables
from scoring.model.folder import EditionFiles, IndexFiles, TablePlaces
from scoring.model.rows import CorrectionRow, ReleaseRow
from scoring.model.tables.spec import TableSpec
from scoring.reading.table import read_table
from scoring.releases.ledger import releases_of
from scoring.releases.undo import Undone

Cells = Mapping[str, str]
"""Column -> text."""


def next_release(index: IndexFiles, edition: EditionFiles, day: date) -> Cells:
    """The row that releases `edition` as it stands, on `day`."""
    facts, before = Undone(index, edition), index.release_places.text
    return {
        "edition": edition.id,
        "revision": str(len(releases_of(index, edition.id)) + 1),
        "status": edition.edition.status,
        "date": day.isoformat(),
        "data": facts.data,
        "method": facts.method,
        "previous": _digest_of_last(before),
    }


def changed(cells: Cells, last: ReleaseRow) -> bool:
    """Whether there is anything in `cells` that `last` did not release."""
    return (cells["status"], cells["data"], cells["method"]) != (last.status, last.data, last.method)


class Longer(NamedTuple):
    """An index whose one file is longer: what is added to that file, and the index as it is read then."""

    text: str
    files: IndexFiles


def with_release(index: IndexFiles, cells: Cells, faults: Faults) -> Longer:
    """The index with one release more."""
    text, rows, places = _longer(tables.RELEASES, ReleaseRow, index.release_places, [cells], faults)
    return Longer(text, replace(index, releases=rows, release_places=places))


def with_corrections(index: IndexFiles, edition: EditionFiles, rows: Iterable[Cells], faults: Faults) -> Longer:
    """The index with more corrections of `edition`; a cell that its column does not take is a fault."""
    text, found, places = _longer(tables.CORRECTIONS, CorrectionRow, edition.correction_places, rows, faults)
    longer = replace(edition, corrections=found, correction_places=places)
    return Longer(text, replace(index, editions={**index.editions, edition.id: longer}))


def _longer(
    spec: TableSpec, kind: Callable[..., Any], places: TablePlaces, rows: Iterable[Cells], faults: Faults
) -> tuple[str, tuple[Any, ...], TablePlaces]:
    header = places.header or spec.names
    added = io.StringIO()
    writer = csv.writer(added, lineterminator="\n")
    if not places.text:
        writer.writerow(header)
    writer.writerows([cells[name] for name in header] for cells in rows)
    before = f"{places.text}\n" if places.text else ""
    read = read_table(spec, before + added.getvalue(), places.file, faults)
    if read is None:
        return added.getvalue(), (), places
    columns, lines, longer = read
    return added.getvalue(), tuple(map(kind, *(columns[name] for name in spec.names), lines.tolist())), longer


def _digest_of_last(text: str) -> str:
    """sha256 of the last line; nothing for a file without a row."""
    *above, last = text.split("\n")
    return hashlib.sha256(last.encode()).hexdigest() if above else ""
